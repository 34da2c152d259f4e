/// Text in lines of a given width.

import Wording

/// Breaks between words. Spaces inside a line stay as written, for some texts align with them. Lines after
/// the first begin with `hanging` spaces; a text that begins with spaces hangs under its own first word.
/// A word that is longer than a line is cut.
func wrap(_ text: String, width: Int, hanging: Int = 0) -> [String] {
  let own = text.prefix { $0 == " " }.count
  let indent = own + hanging < width - 8 ? own + hanging : 0
  var lines: [String] = []
  var line = ""
  for (gap, word) in words(of: text) {
    var rest = word
    if line.columns + gap + rest.columns <= width {
      line += .spaces(gap) + rest
      continue
    }
    // The spaces before a word that moves to the next line are dropped.
    if !line.allSatisfy({ $0 == " " }) {
      lines.append(line)
      line = .spaces(indent)
    }
    while !rest.isEmpty, line.columns + rest.columns > width {
      let part = rest.beginning(columns: max(2, width - line.columns))
      lines.append(line + part)
      line = .spaces(indent)
      rest.removeFirst(part.count)
    }
    line += rest
  }
  if !line.isEmpty || lines.isEmpty { lines.append(line) }
  return lines
}

/// The words with the number of spaces before each.
private func words(of text: String) -> [(gap: Int, word: String)] {
  var words: [(gap: Int, word: String)] = []
  var gap = 0
  var word = ""
  for character in text {
    guard character == " " else {
      word.append(character)
      continue
    }
    if !word.isEmpty {
      words.append((gap, word))
      word = ""
      gap = 0
    }
    gap += 1
  }
  if !word.isEmpty { words.append((gap, word)) }
  return words
}

extension Screen {
  /// Longer lines than this are hard to read back from end to begin.
  var textWidth: Int { min(width, 80) }

  /// A text in wrapped lines, one style.
  func lines(_ text: Text, _ style: Style = .plain) -> [Line] {
    // What stands in a list hangs under its own first word.
    spellLines(text).flatMap { wrap($0, width: textWidth, hanging: $0.hasPrefix("- ") ? 2 : 0) }
      .map { Line($0, style) }
  }

  /// A string that is already spelled, in wrapped lines.
  func lines(spelled: String, hanging: Int = 0) -> [Line] {
    wrap(spelled, width: textWidth, hanging: hanging).map { Line($0) }
  }

  /// At most `columns` wide, ending in an ellipsis when something was left out.
  func cut(_ string: String, to columns: Int) -> String {
    guard string.columns > columns else { return string }
    let ellipsis = unicode ? "…" : "..."
    guard columns > ellipsis.columns else { return string.beginning(columns: columns) }
    return string.beginning(columns: columns - ellipsis.columns).trimmedEnd + ellipsis
  }
}
