/// Keys that nobody meant to write: YAML made them out of something else.

import Wording

/// Unquoted words that YAML takes for true, false or nothing.
let swallowedWords: Set<String> = ["yes", "no", "on", "off", "y", "n", "true", "false", "null", "~"]

extension Reader {
  /// The sentence for a trap that shows up as an unknown key, or nil when it is just an unknown key.
  func trap(inKey entry: Node.Entry, after previous: Node.Entry?) -> Finding? {
    let length = source.length(of: entry.key, entry.keyStyle, at: entry.keyMark)
    let there = source.place(entry.keyMark, length: length)
    if let previous, entry.value.isMissing, let comma = decimalComma(previous.value, entry) {
      return comma
    }
    if entry.value.isMissing, let previous, cutByComma(previous.value, entry) {
      return Finding(
        Text(nl: "De tekst stopt bij de komma ervoor.", en: "The text stops at the comma before this."),
        at: there,
        advice: Text(
          nl: "Zet de hele tekst tussen aanhalingstekens.", en: "Put the whole text between quotes."))
    }
    if entry.keyStyle == .plain, swallowedWords.contains(entry.key.lowercased()) {
      return Finding(
        Text(
          nl: "YAML leest \(name: entry.key) als ja, nee of niets, niet als sleutel.",
          en: "YAML reads \(name: entry.key) as true, false or nothing, not as a key."),
        at: there,
        advice: Text(
          nl: "De talen heten nl en en; andere sleutels zijn gewone woorden.",
          en: "The languages are called nl and en; other keys are ordinary words."))
    }
    if entry.value.isMissing, let colon = entry.key.firstIndex(of: ":") {
      let name = String(entry.key[..<colon])
      return Finding(
        Text(nl: "Na de dubbele punt ontbreekt een spatie.", en: "A space is missing after the colon."),
        at: there,
        advice: Text(
          nl: "Schrijf \(name: name): en dan de waarde.", en: "Write \(name: name): and then the value."))
    }
    return nil
  }

  /// `{chance: 0,5}` is read as chance 0 and a key 5 with nothing behind it.
  func decimalComma(_ value: Node, _ entry: Node.Entry) -> Finding? {
    guard case .scalar(let whole, .plain) = value.content, isDigits(whole), isDigits(entry.key) else {
      return nil
    }
    guard value.mark.line == entry.keyMark.line else { return nil }
    let rest = source.rest(from: value.mark)
    guard rest.hasPrefix(whole + "," + entry.key) else { return nil }
    let length = whole.count + 1 + entry.key.count
    return .decimalComma(whole + "." + entry.key, at: source.place(value.mark, length: length))
  }
}

/// `{nl: Goed, dank je}` is read as nl "Goed" and a key "dank je" with nothing behind it.
private func cutByComma(_ value: Node, _ entry: Node.Entry) -> Bool {
  guard case .scalar(let text, .plain) = value.content, entry.keyStyle == .plain else { return false }
  return text.contains(where: \.isLetter) && !entry.key.contains(":")
}

func isDigits(_ text: String) -> Bool {
  !text.isEmpty && text.allSatisfy { ("0"..."9").contains($0) }
}

extension Finding {
  static func decimalComma(_ right: String, at place: Place) -> Finding {
    Finding(.misreadComma, at: place, advice: .withPoint(right))
  }
}

extension Text {
  static let misreadComma = Text(
    nl: "Een getal met een komma leest YAML verkeerd.", en: "YAML misreads a number with a comma.")

  static func withPoint(_ right: String) -> Text {
    guard right.wholeMatch(of: /[1-9][0-9]{0,2}\.[0-9]{3}/) == nil else {
      // Advice that is followed must not lead to the next finding.
      let whole = right.filter { $0 != "." }
      return Text(
        nl: "Schrijf \(name: whole) voor duizendtallen, en anders een punt en minder decimalen.",
        en: "Write \(name: whole) for thousands, or else a point and fewer decimals.")
    }
    return Text(nl: "Schrijf \(name: right), met een punt.", en: "Write \(name: right), with a point.")
  }
}
