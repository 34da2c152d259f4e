/// What someone typed, or wrote in a script, as a line that can be carried out.

import Wording

enum TypedText {
  static let longestLine = 10_000

  /// The line without tabs and without its end. Refused: other control characters, what is not text, and
  /// lines that nobody types.
  static func line(_ bytes: some Collection<UInt8>) throws(Finding) -> String {
    guard let text = String(validating: bytes, as: UTF8.self) else { throw Finding.notUTF8 }
    let line = String(String.UnicodeScalarView(text.unicodeScalars.map { $0 == "\t" ? " " : $0 }))
    let trimmed = line.unicodeScalars.last == "\r" ? String(line.unicodeScalars.dropLast()) : line
    guard trimmed.unicodeScalars.count <= longestLine else { throw Finding.lineTooLong }
    guard !trimmed.unicodeScalars.contains(where: isControl) else { throw Finding.controlCharacter }
    return trimmed
  }

  /// The text without characters that would steer the terminal.
  static func harmless(_ text: String) -> String {
    String(String.UnicodeScalarView(text.unicodeScalars.filter { !isControl($0) }))
  }

  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.generalCategory == .control
  }
}

extension Finding {
  static var lineTooLong: Finding {
    Finding(
      Text(
        nl: "Deze regel is langer dan \(TypedText.longestLine) tekens.",
        en: "This line is longer than \(TypedText.longestLine) characters."))
  }

  fileprivate static var notUTF8: Finding {
    Finding(
      Text(nl: "Deze regel is geen tekst in UTF-8.", en: "This line is not text in UTF-8."))
  }

  fileprivate static var controlCharacter: Finding {
    Finding(
      Text(
        nl: "In deze regel staat een stuurteken dat ik niet kan lezen.",
        en: "This line holds a control character that I cannot read."))
  }
}
