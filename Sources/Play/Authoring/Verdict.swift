/// What one check of a proof came to.

import Simulation
import Wording

package struct Verdict: Sendable {
  package enum State: Sendable { case holds, fails, note }

  package let state: State
  /// The check, in two words.
  package let check: Text
  package let fact: Text
  /// How to see a failure: a player and a seed; a second player for a comparison.
  package var replay: Replay?

  package struct Replay: Sendable {
    let player: Player
    let seed: UInt64
  }

  init(_ holds: Bool, _ check: Text, _ fact: Text, replay: Replay? = nil) {
    state = holds ? .holds : .fails
    self.check = check
    self.fact = fact
    self.replay = holds ? nil : replay
  }

  /// Something to know that cannot fail.
  init(note check: Text, _ fact: Text) {
    state = .note
    self.check = check
    self.fact = fact
    replay = nil
  }

  package var fails: Bool { state == .fails }
}

extension Text {
  /// A share that must not be rounded to its limit: "1.5%".
  static func finePercent(_ share: Double) -> Text { .number(share * 100) + Text(verbatim: "%") }
}
