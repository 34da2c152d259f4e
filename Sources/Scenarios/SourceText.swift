/// The text of a file as lines, and how a spot in it becomes a place that a person can look up.
///
/// A byte order mark and Windows line ends are taken off first, so that an excerpt never holds them.

import Wording

/// A spot as the parser counts: line and column from 1, the column in Unicode scalars.
struct Mark: Equatable, Hashable, Comparable {
  let line: Int
  let column: Int

  static func < (left: Mark, right: Mark) -> Bool {
    (left.line, left.column) < (right.line, right.column)
  }
}

struct SourceText {
  let file: String
  /// At least one, without their ends.
  private(set) var lines: [String]

  init(_ text: String, file: String) {
    self.file = file
    let unmarked = text.unicodeScalars.first == "\u{FEFF}" ? String(text.unicodeScalars.dropFirst()) : text
    // Whole scalars, not characters: a line that begins with a combining accent is still a line.
    let unified = unmarked.unicodeScalars.contains("\r") ? withPlainEnds(unmarked) : unmarked
    lines = unified.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false).map { String($0) }
  }

  /// What the parser is given: every line ends in one line feed.
  var unified: String { lines.joined(separator: "\n") + "\n" }

  /// The rest of a line from a mark on; empty past its end.
  func rest(from mark: Mark) -> Substring {
    guard lines.indices.contains(mark.line - 1) else { return "" }
    let scalars = lines[mark.line - 1].unicodeScalars
    return Substring(scalars.dropFirst(max(0, mark.column - 1)))
  }

  /// - Parameter length: in characters; cut where the line ends.
  func place(_ mark: Mark, length: Int = 1) -> Place {
    let line = min(max(mark.line, 1), lines.count)
    let excerpt = lines[line - 1]
    let scalars = excerpt.unicodeScalars
    let before = mark.line > lines.count ? scalars.count : max(0, mark.column - 1)
    let column = String(scalars.prefix(before)).count + 1
    let room = max(1, excerpt.count - column + 1)
    return Place(file: file, line: line, column: column, length: min(max(1, length), room), excerpt: excerpt)
  }
}

extension SourceText {
  /// Changes the first character of the key at a mark into a private one, different for each number.
  /// Gives the original, or nil when no word stands there.
  mutating func rename(_ mark: Mark, number: Int) -> Unicode.Scalar? {
    guard lines.indices.contains(mark.line - 1), let other = Unicode.Scalar(0xE000 + number) else {
      return nil
    }
    var scalars = Array(lines[mark.line - 1].unicodeScalars)
    var spot = mark.column - 1
    if scalars.indices.contains(spot), scalars[spot] == "\"" || scalars[spot] == "'" { spot += 1 }
    guard scalars.indices.contains(spot), scalars[spot].properties.isAlphabetic || isDigit(scalars[spot])
    else {
      return nil
    }
    let original = scalars[spot]
    scalars[spot] = other
    lines[mark.line - 1] = String(String.UnicodeScalarView(scalars))
    return original
  }
}

private func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }

/// Carriage returns, alone or before a line feed, become line feeds.
private func withPlainEnds(_ text: String) -> String {
  var plain = String.UnicodeScalarView()
  var afterReturn = false
  for scalar in text.unicodeScalars {
    if scalar == "\r" {
      plain.append("\n")
    } else if scalar != "\n" || !afterReturn {
      plain.append(scalar)
    }
    afterReturn = scalar == "\r"
  }
  return String(plain)
}
