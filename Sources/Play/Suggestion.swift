/// A word that TAB may offer, with what it stands for.

import Wording

package struct Suggestion: Equatable, Sendable {
  package let word: String
  package let description: Text

  package init(_ word: String, _ description: Text = .empty) {
    self.word = word
    self.description = description
  }
}
