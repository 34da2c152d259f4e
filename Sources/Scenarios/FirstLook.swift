/// What is refused before the text reaches the parser, so that no file can make it slow, large or deep.
///
/// Size and characters first; then `Indicators` walks over the text for tabs, anchors, aliases, tags and depth.

import Wording

/// Bytes of a scenario file; a long one is a hundredth of this.
let fileBytesMax = 1_000_000
/// Characters of one line, so that an excerpt can be shown.
private let lineCharactersMax = 5_000

/// Findings that make parsing pointless; empty for a text that may be parsed.
func firstLook(_ text: String, at source: SourceText) -> [Finding] {
  guard text.utf8.count <= fileBytesMax else {
    return [.tooLarge(at: Place(file: source.file, line: 1, column: 1, length: 1, excerpt: ""))]
  }
  let unreadable = source.lines.enumerated().compactMap { number, line in
    strangeLine(line, number: number + 1, at: source)
  }
  guard unreadable.isEmpty else { return unreadable }
  var indicators = Indicators(source)
  indicators.scan()
  return indicators.findings
}

/// The first character of a line that YAML does not know, or nil.
private func strangeLine(_ line: String, number: Int, at source: SourceText) -> Finding? {
  if line.utf8.count > lineCharactersMax, line.count > lineCharactersMax {
    let excerpt = String(line.prefix(80))
    return .lineTooLong(at: Place(file: source.file, line: number, column: 1, length: 1, excerpt: excerpt))
  }
  for (column, scalar) in line.unicodeScalars.enumerated() where !isReadable(scalar) {
    return .strangeCharacter(scalar, at: source.place(Mark(line: number, column: column + 1)))
  }
  return nil
}

/// The characters of YAML, less the ones that some programs take for a line end and others do not.
private func isReadable(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0x09, 0x20...0x7E, 0xA0...0x2027, 0x202F...0x2065, 0x206A...0xD7FF: true
  case 0xFEFF: false
  case 0xE000...0xFFFD, 0x10000...0x10FFFF: true
  default: false
  }
}

extension Unicode.Scalar {
  /// "U+000B", as character tables name it.
  var codePoint: String {
    let digits = String(value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}

extension Finding {
  fileprivate static func tooLarge(at place: Place) -> Finding {
    Finding(
      Text(nl: "Het bestand is te groot.", en: "The file is too large."), at: place,
      advice: Text(
        nl: "Een scenario is hoogstens \(fileBytesMax) bytes.",
        en: "A scenario is at most \(fileBytesMax) bytes."))
  }

  fileprivate static func lineTooLong(at place: Place) -> Finding {
    Finding(
      Text(nl: "Deze regel is te lang.", en: "This line is too long."), at: place,
      advice: Text(
        nl: "Hoogstens \(lineCharactersMax) tekens. Breek een lange tekst af met >-.",
        en: "At most \(lineCharactersMax) characters. Break a long text with >-."))
  }

  fileprivate static func strangeCharacter(_ scalar: Unicode.Scalar, at place: Place) -> Finding {
    Finding(
      Text(
        nl: "Hier staat een onzichtbaar teken: \(name: scalar.codePoint).",
        en: "An invisible character stands here: \(name: scalar.codePoint)."),
      at: place,
      advice: Text(nl: "Haal het weg, of typ de regel opnieuw.", en: "Take it out, or type the line again."))
  }
}
