/// What a scenario claims: lines of play that win or fail, and what winning is. `prove` plays them.

import Wording

extension Scenario {
  /// A way to play this scenario, as commands.
  package struct Line: Equatable, Sendable {
    package enum Role: String, CaseIterable, Sendable {
      /// What the book advises. More than one where the book leaves the choice open.
      case good
      /// Half of it: better than nothing, less than good.
      case partial
      /// A mistake that the scenario shows.
      case wrong
      /// A way to a good number without a good deed; it must not work.
      case exploit

      package var mustFail: Bool { self == .wrong || self == .exploit }
    }

    package let id: String
    package let role: Role
    package let name: Text
    /// Why it wins or fails, in the book's terms.
    package let because: Text
    /// "C061"; one of these must carry the main cause of a failure.
    package let concepts: [String]
    /// The gauge in which `why` tells the reason; nil for the measure on which the difference is clearest.
    package let seenIn: String?
    /// At least one.
    package let script: [Order]
  }

  /// One command of a script, not read yet, with where it stands in the file.
  package struct Order: Equatable, Sendable {
    package let text: String
    package let place: Place

    package init(text: String, place: Place) {
      self.text = text
      self.place = place
    }
  }

  package struct Proof: Equatable, Sendable {
    /// What the score is made of, two or three gauges.
    package let measures: [String]
    /// All must hold at the end.
    package let pass: [Demand]

    package init(measures: [String], pass: [Demand]) {
      self.measures = measures
      self.pass = pass
    }
  }
}

/// One condition on a gauge at the end of a game.
package struct Demand: Equatable, Sendable {
  package enum Bound: Equatable, Sendable { case atLeast, atMost }

  /// What the number is held against.
  package enum Yardstick: Equatable, Sendable {
    /// The number itself.
    case number
    /// So many times what doing nothing gives on the same seed.
    case timesNothing
    /// So much more than doing nothing gives on the same seed.
    case aboveNothing
  }

  package let gauge: String
  package let bound: Bound
  package let number: Double
  package let yardstick: Yardstick
  /// Held against the second who plays instead of against doing nothing; only in a prediction.
  package let isAgainstSecond: Bool
}

extension Scenario {
  /// Commands that decide something, as they are called in English; a test compares them with those of the shell.
  package static let decidingCommands = [
    "inform", "promise", "rush", "gesture", "gift", "greet", "thank", "offer", "assist", "privilege",
    "farewell", "rule", "strategy", "invest", "hours", "channel", "pitch", "campaign", "surprise", "habit",
    "source", "analysts", "merge", "define", "evidence", "admit", "survey", "mine",
  ]
}

extension Scenario.Line {
  /// Players that every scenario meets; no line can be called so. A test compares them with the gallery.
  package static let taken = [
    "nothing", "random", "promise-low", "pad", "all-in", "even", "zigzag", "spend-all", "script",
  ]
}

extension Demand {
  /// Gauges that a file can name, as their commands call them in English; a test compares them with those of the shell.
  package static let gauges = [
    "satisfaction", "loyalty", "nps", "trust", "goodwill", "expectation", "insight", "orders",
    "disappointments", "customers", "loyal", "money", "cash", "detractors", "complaints", "left", "support",
    "effect",
  ]
}
