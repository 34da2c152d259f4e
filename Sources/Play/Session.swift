/// Everything about one user's play, as one value.

import Wording

package struct Session: Sendable {
  package let world: World
  package private(set) var language: Language
  /// The user asked to leave.
  package private(set) var isOver = false

  package init(world: World, language: Language) {
    self.world = world
    self.language = language
  }

  /// "it-offerte · week 3", without the prompt sign.
  package var place: Text { Text(verbatim: "kring") }

  /// Carries out one line and says what to show. Never throws: what is wrong is a finding in the reply.
  package mutating func perform(_ line: String) -> Reply { Reply() }

  /// What may stand at the end of `line`, which is cut off at the cursor.
  package func completions(of line: String) -> Completion { Completion(word: "", suggestions: []) }

  package struct Completion: Equatable, Sendable {
    /// The unfinished last word, which the suggestions replace.
    package let word: String
    package let suggestions: [Suggestion]
  }
}
