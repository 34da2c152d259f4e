/// What a quantity or a demand comes to in a game, against doing nothing on the same luck.

import Scenarios
import Simulation
import Wording

/// A game of a lesson, sealed: a copy that nobody plays on.
struct Measured {
  let game: Game
  /// As many weeks in which nothing was decided.
  let nothing: Game

  init(_ game: Game, _ scenario: Scenario, seed: UInt64) throws(Finding) {
    self.game = game
    do throws(Refusal) {
      nothing = try Game.replay(scenario.opening, seed: seed, Decision.runs(game.week))
    } catch {
      throw Finding(refusal: error, in: OpenGame(scenario: scenario, header: .trial(scenario), number: nil))
    }
  }

  /// In units of the gauge.
  func value(_ quantity: Lesson.Quantity) -> Double? {
    switch quantity {
    case .number(let number): return number
    case .gauge(let name, let comparison):
      guard let gauge = Gauge(rawValue: name) else { return nil }
      let (mine, base) = (value(gauge, game), value(gauge, nothing))
      switch comparison {
      case .alone: return mine
      case .ofNothing: return base == 0 ? nil : mine / base
      case .aboveNothing: return mine - base
      case .belowNothing: return base - mine
      }
    }
  }

  func holds(_ demand: Demand) -> Bool {
    guard let gauge = Gauge(rawValue: demand.gauge) else { return true }
    return demand.holds(
      Double(gauge.value(game, week: game.week)), nothing: Double(gauge.value(nothing, week: nothing.week)))
  }

  func value(_ gauge: Gauge, _ game: Game) -> Double { points(gauge.value(game, week: game.week)) }
}

extension Decision {
  /// Letting weeks pass and nothing else.
  static func runs(_ weeks: Int) -> [Decision] {
    stride(from: 0, to: weeks, by: Game.weeksRange.upperBound)
      .map { .run(weeks: min(weeks - $0, Game.weeksRange.upperBound)) }
  }
}
