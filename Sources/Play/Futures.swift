/// Futures of a game from where it stands now: the past as it was, other luck from the coming week on, and nothing
/// decided besides what counts already.
///
/// Future number n is on the same luck for every road and every week, so that two forecasts can be compared.

import Simulation

package struct Futures: Sendable {
  package static let most = 500
  package static let weeksRange = 1...104

  private let game: Game
  private let weeks: Int
  private let gauge: Gauge

  /// Precondition: `weeks` lies within `weeksRange`.
  package init(_ game: Game, weeks: Int, gauge: Gauge) {
    precondition(Futures.weeksRange.contains(weeks), "weeks within bounds")
    self.game = game
    self.weeks = weeks
    self.gauge = gauge
  }

  /// The gauge in each coming week of one future, from number 0 on; none when it was stopped. Nothing else of the
  /// future is kept.
  package func values(of number: Int, stop: () -> Bool) -> [Micro] {
    var future = game.withLuck(seed: game.chance.otherSeed(number + 1))
    do throws(Refusal) {
      try future.take(.run(weeks: weeks), stop: stop)
    } catch {
      preconditionFailure("weeks within bounds are never refused")
    }
    guard future.week == game.week + weeks else { return [] }
    return (game.week + 1...future.week).map { gauge.value(future, week: $0) }
  }

  /// Precondition: the values of one future or more.
  package func fan(_ futures: [[Micro]]) -> Fan {
    let first = max(0, game.week - max(26, weeks))
    return Fan(
      title: gauge.meaning, unit: gauge.unit(in: game.opening), firstWeek: game.week,
      past: (first...game.week).map { gauge.value(game, week: $0) },
      coming: (0..<weeks).map { week in Fan.Week(of: futures.map { $0[week] }) },
      futures: futures.count, decimals: gauge.decimals)
  }
}

extension Fan.Week {
  /// The marks of some results: as many lie below the lowest tenth as above the highest. Precondition: not empty.
  package init(of results: [Int]) {
    let sorted = results.sorted()
    let tenth = sorted.count / 10
    self.init(
      low: sorted[tenth], middle: sorted[(sorted.count - 1) / 2], high: sorted[sorted.count - 1 - tenth])
  }
}
