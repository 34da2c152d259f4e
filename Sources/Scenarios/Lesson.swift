/// A lesson as the rest of the program sees it: steps around one scenario, and what is claimed of them.

import Wording

package struct Lesson: Equatable, Sendable {
  /// The version of the file format this program reads.
  package static let format = "kring/lesson/1"

  package enum Status: String, CaseIterable, Sendable {
    /// Being written: what a whole lesson has may still be missing.
    case wip
    case beta, stable
  }

  package struct Minutes: Equatable, Sendable {
    package let reading: Int
    package let doing: Int
    package let debrief: Int
  }

  /// For the next author, never shown to learners; in one language.
  package struct Design: Equatable, Sendable {
    package let goal: String
    package let outOfScope: String
    package let misconceptions: [String]
  }

  package struct Seeds: Equatable, Sendable {
    /// For who plays alone.
    package let learn: UInt64
    /// Shared in a class; the solution must pass on each.
    package let shared: [UInt64]
  }

  /// The id of something outside this file, with where it stands.
  package struct Reference: Equatable, Sendable {
    package let id: String
    package let place: Place
  }

  /// A question that comes back days later.
  package struct Recall: Equatable, Sendable {
    package enum Question: Equatable, Sendable {
      case step(String)
      case open(ask: Text, model: Text)
    }

    package let afterDays: Int
    package let question: Question
  }

  /// Somebody whose game is shown or proven besides the lines of the scenario.
  package struct Player: Equatable, Sendable {
    package let id: String
    package let name: Text
    package let script: [Scenario.Order]
  }

  /// Players by id: lines of the scenario, or players that every scenario has.
  package struct Proof: Equatable, Sendable {
    package let mustPass: [Reference]
    package let mustFail: [Reference]
  }

  package let id: String
  /// "L05": what the ids of its steps begin with.
  package let code: String
  package let version: String
  package let status: Status
  package let title: Text
  /// Of the book, as in "1.1.2".
  package let section: String
  /// "C076"
  package let concepts: [String]
  package let objective: Text
  package let minutes: Minutes
  /// Ids of lessons that come before.
  package let requires: [Reference]
  package let design: Design
  package let scenario: Reference
  package let seeds: Seeds
  /// Of this lesson alone.
  package let players: [Player]
  package internal(set) var steps: [Step]
  package let debrief: [Text]
  package let recallLater: [Recall]
  /// Points out of 100 that are just enough.
  package let passAt: Int
  /// Nil in a lesson that claims nothing yet.
  package let proof: Proof?
}
