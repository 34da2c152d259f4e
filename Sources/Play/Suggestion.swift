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

/// What may stand at the end of a line.
package struct Completion: Equatable, Sendable {
  /// The unfinished last word, which the suggestions replace.
  package let word: String
  package let suggestions: [Suggestion]

  package init(word: String, suggestions: [Suggestion]) {
    self.word = word
    self.suggestions = suggestions
  }
}
