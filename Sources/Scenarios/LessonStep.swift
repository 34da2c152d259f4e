/// The steps of a lesson: what is told and asked, and what a good answer is.

import Wording

extension Lesson {
  package struct Step: Equatable, Sendable {
    package enum Kind: String, CaseIterable, Sendable {
      case predict, explore, choice, task, number, explain
    }

    package enum Work: Equatable, Sendable {
      case predict(Prediction)
      /// Commands to try.
      case explore([Scenario.Order])
      case choice(Choice)
      case task(Task)
      case number(Answer)
      case explain(Explanation)
    }

    /// "L05.3"
    package let id: String
    package let kind: Kind
    /// Told before the question; empty where nothing is.
    package internal(set) var say: Text
    /// Empty with `explore`.
    package internal(set) var ask: Text
    /// One for each request.
    package let hints: [Text]
    /// Names of the commands that can be used; empty for all.
    package let commands: [String]
    /// "C076": what it is about.
    package let concepts: [String]
    /// Told once it is right; empty where nothing is.
    package let after: Text
    package internal(set) var work: Work
    /// The same question with other numbers, for exams.
    package internal(set) var variants: [Variant] = []
  }

  /// Said before, seen after. A wrong one costs nothing.
  package struct Prediction: Equatable, Sendable {
    /// Nil where one of `options` is chosen.
    package let answer: Answer?
    package let options: [Option]
    /// Why, out of a list, before it is seen; empty when that is not asked.
    package let reasons: [Option]
    /// Whose games are then shown; empty for the learner's own. The answer is measured in the first.
    package let play: [Reference]
    /// Nil for as long as the scenario lasts.
    package let weeks: Int?
    /// When the guess is within the tolerance; empty where there is no number.
    package let close: Text
    package let far: Text
    /// What makes the right option right, measured in the first of `play`; empty where there is a number.
    package let trueWhen: [Demand]
  }

  package struct Option: Equatable, Sendable {
    package let id: String
    package let text: Text
    package let isCorrect: Bool
    /// Empty where nothing needs to be said.
    package let feedback: Text
  }

  package struct Choice: Equatable, Sendable {
    package let options: [Option]
    /// All correct ones are wanted.
    package let isMany: Bool
    /// Cards to lay at one of the options; empty for a plain choice.
    package let cards: [Card]
    /// So many cards must lie right.
    package let cardsRight: Int
  }

  package struct Card: Equatable, Sendable {
    package let text: Text
    /// The id of the option where it belongs.
    package let belongs: String
    /// When it is laid elsewhere.
    package let feedback: Text
  }

  package struct Task: Equatable, Sendable {
    package let pass: [Demand]
    /// In order: the first that holds is told. The last one always holds.
    package let onFail: [Reproach]
    /// Plays it, for who skips and for the proof.
    package let solve: [Scenario.Order]
    /// After how many weeks it is judged; nil at the end of the scenario.
    package let weeks: Int?
    /// In the game as the step before left it; otherwise in a fresh one.
    package let isContinued: Bool
  }

  /// What is told to who did not make it, when all of this holds.
  package struct Reproach: Equatable, Sendable {
    package let when: [Demand]
    /// Names of commands; holds when none was used.
    package let neverUsed: [String]
    package let say: Text

    package var isAlways: Bool { when.isEmpty && neverUsed.isEmpty }
  }

  package struct Explanation: Equatable, Sendable {
    package enum Judge: String, CaseIterable, Sendable { case trainer, own = "self" }

    /// What a good answer can hold.
    package let lookFor: [Text]
    package let points: Int
    package let gradedBy: Judge
    package let model: Text
  }
}
