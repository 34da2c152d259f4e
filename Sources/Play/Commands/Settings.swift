/// `--name value` behind a command: what is asked besides the files it is about. The same words work at the prompt
/// and behind `kring`.

import Wording

package struct Setting: Sendable {
  /// Without the dashes; both spellings always work.
  let name: Text
  /// What follows it; nil when it stands alone.
  let value: Text?
  let summary: Text
}

/// The words behind a command, told apart.
struct Settings: Sendable {
  /// What is no setting, in order.
  let files: [Word]
  private let given: [String: [Word]]

  /// - Parameter known: what this command understands.
  init(_ words: [Word], known: [Setting]) throws(Finding) {
    var files: [Word] = []
    var given: [String: [Word]] = [:]
    var rest = words[...]
    while let word = rest.popFirst() {
      guard word.text.hasPrefix("--") else {
        files.append(word)
        continue
      }
      let (name, value) = Settings.parts(word)
      guard let setting = known.first(where: { $0.name.matches(name.lowercased()) }) else {
        throw .unknownSetting(word, known)
      }
      if setting.value == nil {
        guard value == nil else { throw .noValueWanted(word) }
        given[setting.name.en, default: []].append(word)
      } else {
        guard let value = value ?? rest.popFirst() else { throw .valueMissing(word, setting) }
        given[setting.name.en, default: []].append(value)
      }
    }
    self.files = files
    self.given = given
  }

  /// The last value of a setting, or the setting itself where it stands alone; nil when it was left out.
  subscript(setting: Setting) -> Word? { given[setting.name.en]?.last }

  /// Every value of a setting that may be given more than once.
  func all(_ setting: Setting) -> [Word] { given[setting.name.en] ?? [] }

  /// A whole number behind a setting; nil when it was left out.
  func whole(_ setting: Setting, _ range: ClosedRange<Int>) throws(Finding) -> Int? {
    guard let word = self[setting] else { return nil }
    guard let number = Int(word.text), range.contains(number) else { throw .notANumber(word, range) }
    return number
  }

  /// "--seeds=40" is a name and a value.
  private static func parts(_ word: Word) -> (name: String, value: Word?) {
    let text = word.text.dropFirst(2)
    guard let sign = text.firstIndex(of: "=") else { return (String(text), nil) }
    let value = String(text[text.index(after: sign)...])
    let column = word.column + word.text.distance(from: word.text.startIndex, to: sign) + 1
    return (
      String(text[..<sign]), Word(text: value, column: column, length: max(1, value.count), line: word.line)
    )
  }
}

extension Finding {
  fileprivate static func unknownSetting(_ word: Word, _ known: [Setting]) -> Finding {
    let names = known.flatMap { ["--" + $0.name.en, "--" + $0.name.nl] }
    let near = suggestion(for: word.text, among: names)
    let all = known.map { Text(verbatim: "--") + $0.name }.joined()
    return Finding(
      Text(nl: "Ik ken hier geen \(name: word.text).", en: "I know no \(name: word.text) here."),
      at: word.place,
      advice: near.isEmpty && !known.isEmpty ? Text(nl: "Dit kan: \(all).", en: "You can use: \(all).") : near
    )
  }

  fileprivate static func noValueWanted(_ word: Word) -> Finding {
    Finding(
      Text(nl: "Hier hoort geen waarde achter.", en: "This takes no value."), at: word.place)
  }

  fileprivate static func valueMissing(_ word: Word, _ setting: Setting) -> Finding {
    let value = setting.value ?? .empty
    return Finding(
      Text(
        nl: "Achter \(name: word.text) hoort: \(value).", en: "Behind \(name: word.text) belongs: \(value)."),
      at: word.place)
  }
}
