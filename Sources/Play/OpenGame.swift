/// The game on the table: its scenario, its roads, and where it stands now.

import Scenarios
import Simulation
import Wording

package struct OpenGame: Sendable {
  package let scenario: Scenario
  package let header: Recording.Header
  /// The archive's number; nil when nothing is kept.
  package let number: Int64?
  /// Steps on disk.
  package internal(set) var steps = 0
  package internal(set) var roads = Roads()
  package internal(set) var game: Game

  package init(scenario: Scenario, header: Recording.Header, number: Int64?) {
    self.scenario = scenario
    self.header = header
    self.number = number
    game = Game(scenario.opening, seed: header.seed)
  }

  /// Whether expectation and delivery are told in days.
  var isAboutDays: Bool { scenario.opening.quotes != nil }

  func name(_ customer: Int) -> String { scenario.customers[customer].name }

  /// The game at the end of a branch.
  func game(at branch: Roads.Branch) throws(Finding) -> Game {
    do throws(Refusal) {
      return try Game.replay(scenario.opening, seed: header.seed, roads.road(branch).map(\.decision))
    } catch {
      throw Finding(refusal: error, in: self)
    }
  }

  /// The road walked so far, with the books open.
  func story() -> Story { Story(game) }

  /// The game after other decisions.
  func game(after decisions: [Decision]) throws(Finding) -> Game {
    do throws(Refusal) {
      return try Game.replay(scenario.opening, seed: header.seed, decisions)
    } catch {
      throw Finding(refusal: error, in: self)
    }
  }

  /// The decisions after which the game bore this mark, whatever was decided since; nil when it never did.
  func decisions(markedBy mark: String) -> [Decision]? {
    roads.nodes.indices.reversed().lazy.map { roads.road(to: $0).map(\.decision) }
      .first { (try? game(after: $0))?.fingerprint.hex == mark }
  }

  /// The weeks of the last run; nil before the first.
  var lastRun: ClosedRange<Int>? {
    let runs = roads.road(roads.current).compactMap { node -> Int? in
      if case .run(let weeks) = node.decision { weeks } else { nil }
    }
    guard let weeks = runs.last, game.week > 0 else { return nil }
    return game.week - weeks + 1...game.week
  }
}
