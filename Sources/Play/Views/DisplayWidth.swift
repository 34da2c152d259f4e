/// How many columns characters take on a terminal.
///
/// A terminal counts neither bytes nor characters: a combining accent takes no column, Chinese and Japanese
/// signs and emoji take two. Source of the ranges: Unicode 16, East Asian Width "W" and "F", and the emoji
/// with a coloured form.

extension Character {
  /// 0, 1 or 2. What is made of several scalars (a family, a flag) is one picture as wide as its widest.
  var columns: Int {
    if unicodeScalars.contains("\u{FE0F}") { return 2 }
    return unicodeScalars.reduce(0) { max($0, $1.columns) }
  }
}

extension StringProtocol {
  package var columns: Int {
    // Most texts are ASCII, where a byte is a column.
    if utf8.allSatisfy({ $0 < 0x80 }) { return utf8.count }
    return reduce(0) { $0 + $1.columns }
  }

  /// The longest beginning that takes at most `width` columns.
  package func beginning(columns width: Int) -> String {
    var used = 0
    var kept = ""
    for character in self {
      used += character.columns
      if used > width { break }
      kept.append(character)
    }
    return kept
  }
}

extension String {
  /// Filled with spaces on the right; longer strings stay as they are.
  package func padded(to width: Int) -> String { self + String.spaces(width - columns) }

  /// Filled with spaces on the left.
  func pushed(to width: Int) -> String { String.spaces(width - columns) + self }

  static func spaces(_ count: Int) -> String { String(repeating: " ", count: Swift.max(0, count)) }

  /// Without spaces at the end.
  var trimmedEnd: String {
    guard let last = lastIndex(where: { $0 != " " }) else { return "" }
    return String(self[...last])
  }
}

extension Unicode.Scalar {
  fileprivate var columns: Int {
    if value < 0x300 { return 1 }
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: return 0
    default: break
    }
    // The later letters of a Korean syllable join the first one.
    if (0x1160...0x11FF).contains(value) { return 0 }
    return properties.isEmojiPresentation || wide.contains { $0.contains(value) } ? 2 : 1
  }
}

private let wide: [ClosedRange<UInt32>] = [
  0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xA000...0xA4CF,
  0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6,
  0x1B000...0x1B2FF, 0x1F300...0x1F64F, 0x1F900...0x1F9FF, 0x20000...0x3FFFD,
]
