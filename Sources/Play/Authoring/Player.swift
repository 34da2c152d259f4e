/// Somebody who plays a scenario in a fixed way: a line of the file, or one of the gallery that every scenario meets.

import Scenarios
import Simulation
import Wording

package struct Player: Sendable {
  package let id: String
  package let name: Text
  /// The line of the file that is played; nil in the gallery.
  package let line: Scenario.Line?
  /// What is decided on a seed, in order, with the weeks that pass in between.
  let decisions: @Sendable (_ seed: UInt64) -> [Decision]

  init(id: String, name: Text, line: Scenario.Line? = nil, _ decisions: [Decision]) {
    self.init(id: id, name: name, line: line) { _ in decisions }
  }

  init(
    id: String, name: Text, line: Scenario.Line? = nil,
    decisions: @escaping @Sendable (UInt64) -> [Decision]
  ) {
    self.id = id
    self.name = name
    self.line = line
    self.decisions = decisions
  }

  /// The same player in a scenario that leaves some decisions out.
  func within(_ scenario: Scenario) -> Player {
    guard !scenario.commands.isEmpty else { return self }
    let open = OpenGame(scenario: scenario, header: .trial(scenario), number: nil)
    let decisions = decisions
    return Player(id: id, name: name, line: line) { seed in
      decisions(seed).filter { open.canName($0) && open.allows($0) }
    }
  }

  package var role: Scenario.Line.Role? { line?.role }
  package var isGood: Bool { role == .good }
  package var mustFail: Bool { role?.mustFail ?? false }

  /// A whole game: what is refused at its moment is skipped, as a learner would see the refusal and go on; the
  /// weeks that are left at the end pass.
  /// - Returns: the game, and what was taken and what was refused, by place among the decisions.
  func play(_ opening: Opening, seed: UInt64, stop: () -> Bool = { false }) -> Played {
    var played = Played(game: Game(opening, seed: seed))
    let decisions = decisions(seed)
    for (place, decision) in decisions.enumerated() {
      var wanted = decision
      if case .run(let weeks) = decision {
        let left = min(weeks, opening.horizonWeeks - played.game.week)
        if left == 0 { break }
        wanted = .run(weeks: left)
      }
      played.take(wanted, place, stop)
    }
    while played.game.week < opening.horizonWeeks && !stop() {
      played.take(
        .run(weeks: min(opening.horizonWeeks - played.game.week, Game.weeksRange.upperBound)),
        decisions.count, stop)
    }
    return played
  }
}

struct Played {
  var game: Game
  private(set) var taken: [Decision] = []
  /// Places of decisions that were refused.
  private(set) var refused: [Int] = []

  init(game: Game) { self.game = game }

  mutating func take(_ decision: Decision, _ place: Int, _ stop: () -> Bool) {
    do throws(Refusal) {
      try game.take(decision, stop: stop)
      taken.append(decision)
    } catch {
      refused.append(place)
    }
  }
}
