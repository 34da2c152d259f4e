/// Something wrong or notable at a place, with advice.
///
/// One type serves a typed line and a scenario file: what was seen, where, why it cannot be, and the nearest
/// right thing. It is a value, never a string to be searched.

package struct Finding: Error, Equatable, Sendable {
  package let message: Text
  package var place: Place?
  /// What could be done instead; empty when the message says it all.
  package let advice: Text
  /// Worth a look, and perhaps right as it is: it is told, and nothing fails because of it.
  package var isAdvice: Bool

  package init(_ message: Text, at place: Place? = nil, advice: Text = .empty, isAdvice: Bool = false) {
    self.message = message
    self.place = place
    self.advice = advice
    self.isAdvice = isAdvice
  }
}

/// A stretch of one line: of a file, or of what someone typed.
package struct Place: Equatable, Sendable {
  /// The file as the user named it; nil for a typed line.
  package let file: String?
  /// From 1.
  package let line: Int
  /// From 1, in characters.
  package let column: Int
  /// In characters, at least 1.
  package let length: Int
  /// The whole line, without its end.
  package let excerpt: String

  package init(file: String?, line: Int, column: Int, length: Int, excerpt: String) {
    self.file = file
    self.line = line
    self.column = column
    self.length = length
    self.excerpt = excerpt
  }
}

extension Finding {
  /// "Did you mean boomkamp?", or nothing when no name is near.
  package static func suggestion(for word: String, among names: [String]) -> Text {
    let near = nearest(to: word, among: names)
    guard let first = near.first else { return .empty }
    guard near.count > 1 else {
      return Text(nl: "Bedoel je \(name: first)?", en: "Did you mean \(name: first)?")
    }
    let others = near.dropFirst().joined(separator: ", ")
    return Text(
      nl: "Bedoel je \(name: others) of \(name: first)?",
      en: "Did you mean \(name: others) or \(name: first)?")
  }
}
