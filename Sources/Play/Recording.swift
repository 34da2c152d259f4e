/// What is kept of a game: scenario, seed and steps. State and results are worked out again from these.

package struct Recording: Equatable, Sendable {
  package let header: Header
  /// Oldest first. A step is never changed or removed; undoing is itself a step.
  package var steps: [Step]

  package init(header: Header, steps: [Step] = []) {
    self.header = header
    self.steps = steps
  }

  /// The version of the engine's equations. Raise it when old decisions would give other results.
  package static let rulesVersion = 3

  package struct Header: Equatable, Sendable {
    package let rulesVersion: Int
    package let scenarioID: String
    /// The whole scenario file as it was, so that a game outlives changes to the file.
    package let scenarioText: String
    /// How the user names the file; shown in findings.
    package let scenarioFile: String
    package let seed: UInt64

    package init(
      rulesVersion: Int = Recording.rulesVersion, scenarioID: String, scenarioText: String,
      scenarioFile: String, seed: UInt64
    ) {
      self.rulesVersion = rulesVersion
      self.scenarioID = scenarioID
      self.scenarioText = scenarioText
      self.scenarioFile = scenarioFile
      self.seed = seed
    }
  }
}

/// One step of a game. Raw values and lines are part of the recording format: never change one.
package struct Step: Equatable, Sendable {
  package enum Kind: String, CaseIterable, Sendable {
    /// A decision; the line is its command in English.
    case decide
    case undo, redo, reset
    /// The line is the branch.
    case branch
    case `switch`
  }

  package let kind: Kind
  package let line: String
  /// The game's fingerprint after the step; nil for steps that do not move the game.
  package let fingerprint: UInt64?

  package init(_ kind: Kind, line: String = "", fingerprint: UInt64? = nil) {
    self.kind = kind
    self.line = line
    self.fingerprint = fingerprint
  }
}

/// A game in the archive, as a list shows it.
package struct SavedGame: Equatable, Sendable {
  /// The archive's own number, from 1.
  package let id: Int64
  /// Given by the user; empty when not named.
  package let name: String
  package let scenarioID: String
  package let seed: UInt64
  package let steps: Int
  /// Seconds since 1970 of the last step.
  package let touched: Int64

  package init(id: Int64, name: String, scenarioID: String, seed: UInt64, steps: Int, touched: Int64) {
    self.id = id
    self.name = name
    self.scenarioID = scenarioID
    self.seed = seed
    self.steps = steps
    self.touched = touched
  }
}
