/// Findings for other programs: an editor that jumps to a line, a script that counts.

import Scenarios
import Wording

extension Place {
  /// The beginning of a file, for what is wrong with it as a whole.
  static func top(of file: String) -> Place { Place(file: file, line: 1, column: 1, length: 1, excerpt: "") }
}

extension Finding {
  /// file, line, column, length, kind, message and advice in both languages. Precondition: it has a place in a file.
  var json: JSON {
    let place = place ?? .top(of: "")
    return .object([
      ("file", .text(place.file ?? "")), ("line", .whole(place.line)), ("column", .whole(place.column)),
      ("length", .whole(place.length)), ("kind", .text(isAdvice ? "advice" : "mistake")),
      ("message", message.json), ("advice", advice.json),
    ])
  }

  /// "mine.yaml:4:8: The text is missing in English. Write {nl: "...", en: "..."}."
  var line: Text {
    let place = place ?? .top(of: "")
    let space = Text(verbatim: advice.isEmpty ? "" : " ")
    return Text(verbatim: "\(place.file ?? ""):\(place.line):\(place.column): ") + told + space + advice
  }
}

extension Text {
  fileprivate var json: JSON { .object(Language.allCases.map { ($0.rawValue, .text(self[$0])) }) }
}
