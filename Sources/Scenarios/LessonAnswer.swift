/// An answer that is a number: fixed, or read from the learner's game.

import Wording

extension Lesson {
  package struct Answer: Equatable, Sendable {
    package let right: Quantity
    /// An answer this near counts as right.
    package let tolerance: Double
    /// "out of 10"; empty when the question says it.
    package let unit: Text
    /// Mistakes that are known, each with its own line.
    package let wrong: [WrongAnswer]
  }

  package enum Quantity: Equatable, Sendable {
    case number(Double)
    case gauge(String, Comparison)
  }

  /// What a gauge is held against, on the same seed.
  package enum Comparison: Equatable, Sendable {
    case alone
    /// Divided by what doing nothing gives.
    case ofNothing
    /// So much more than doing nothing gives.
    case aboveNothing
    /// So much less than doing nothing gives.
    case belowNothing
  }

  package struct WrongAnswer: Equatable, Sendable {
    package enum Given: Equatable, Sendable {
      case quantity(Quantity)
      /// As typed, where the way of writing is the mistake: "5%".
      case typed(String)
    }

    package let given: Given
    package let say: Text
  }
}
