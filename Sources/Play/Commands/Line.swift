/// A typed line as words with their columns.

import Wording

package struct Word: Equatable, Sendable {
  let text: String
  /// From 1, in characters of the line.
  let column: Int
  let length: Int
  /// The whole line, for the caret.
  let line: String

  var place: Place { Place(file: nil, line: 1, column: column, length: max(1, length), excerpt: line) }
  var lowercased: String { text.lowercased() }
}

/// The words that are still to be read.
package struct Words: Sendable {
  private(set) var rest: [Word]
  let line: String

  /// Splits at spaces; "double quotes" keep a file name with spaces together.
  init(_ line: String) {
    self.line = line
    rest = []
    var text = ""
    var start: Int?
    var quoted = false
    for (place, character) in line.enumerated() {
      if character == "\"" {
        quoted.toggle()
        start = start ?? place
      } else if character.isWhitespace && !quoted {
        finish(&text, &start, end: place)
      } else {
        start = start ?? place
        text.append(character)
      }
    }
    finish(&text, &start, end: line.count)
  }

  private mutating func finish(_ text: inout String, _ start: inout Int?, end: Int) {
    if let begin = start { rest.append(Word(text: text, column: begin + 1, length: end - begin, line: line)) }
    text = ""
    start = nil
  }

  var next: Word? { rest.first }
  var isEmpty: Bool { rest.isEmpty }

  mutating func take() -> Word? { rest.isEmpty ? nil : rest.removeFirst() }

  /// All that is left, for commands that read their own small language.
  mutating func takeAll() -> [Word] {
    defer { rest = [] }
    return rest
  }

  /// The place just behind the line, where something is missing.
  var end: Place { Place(file: nil, line: 1, column: line.count + 2, length: 1, excerpt: line) }

  /// The commands of a line, parted by semicolons outside quotes; what follows # is a remark.
  static func commands(in line: String) -> [String] {
    var commands = [""]
    var quoted = false
    for character in line {
      if character == "\"" { quoted.toggle() }
      if character == "#" && !quoted { break }
      if character == ";" && !quoted {
        commands.append("")
      } else {
        commands[commands.count - 1].append(character)
      }
    }
    return commands.map { String($0.drop { $0.isWhitespace }) }.filter { !$0.isEmpty }
  }
}
