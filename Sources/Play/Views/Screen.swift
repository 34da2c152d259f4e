/// What the reader's screen can show.

import Wording

package struct Screen: Equatable, Sendable {
  package var language: Language
  /// Characters on a line, 20 or more.
  package var width: Int
  /// Escape codes for colour and weight. Meaning never hangs on them.
  package var colours: Bool
  /// Lines and blocks outside ASCII.
  package var unicode: Bool
  /// Sentences instead of drawings, for a screen reader.
  package var plain: Bool

  package init(
    language: Language, width: Int = 80, colours: Bool = false, unicode: Bool = true, plain: Bool = false
  ) {
    self.language = language
    self.width = max(20, width)
    self.colours = colours
    self.unicode = unicode
    self.plain = plain
  }
}
