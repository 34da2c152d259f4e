/// A sweep as a table of comma-separated values: the same bytes however the work was shared out.
///
/// One row for each point and player: the values of the knobs, how many lucks passed, and mean and spread of every
/// gauge at the end. Means and spreads are rounded to millionths from whole numbers, so that no order of adding shows.

import Scenarios
import Simulation
import Wording

struct SweepTable: Sendable {
  let scenario: Scenario
  let grid: SweepGrid
  let players: [Player]
  /// Lucks for each point, from seed 1 on.
  let seeds: Int

  var gauges: [Gauge] { Gauge.allCases.filter { $0.playsPart(in: scenario.opening) } }

  var header: String {
    let knobs = grid.axes.map(\.knob.name)
    let columns = gauges.flatMap { ["\($0.rawValue)_mean", "\($0.rawValue)_spread"] }
    return (["point"] + knobs + ["player", "seeds", "passed"] + columns).joined(separator: ",") + "\n"
  }

  /// What one point came to: for each player the number of lucks that passed (-1 without demands), then mean and
  /// spread of each gauge. None when it was stopped.
  func play(_ point: Int, stop: () -> Bool) -> [Int] {
    let opening = grid.opening(point, from: scenario.opening)
    var sums = Array(repeating: Sums(gauges.count), count: players.count)
    for seed in 1...seeds {
      let nothing = demands.isEmpty ? nil : Player.nothing.play(opening, seed: UInt64(seed), stop: stop).game
      for (place, player) in players.enumerated() {
        let game = player.play(opening, seed: UInt64(seed), stop: stop).game
        if stop() { return [] }
        let passes = nothing.map { base in
          demands.allSatisfy { $0.1.holds(value($0.0, game), nothing: value($0.0, base)) }
        }
        sums[place].add(gauges.map { $0.value(game, week: game.week) }, passes: passes ?? false)
      }
    }
    return sums.flatMap { [demands.isEmpty ? -1 : $0.passed] + $0.statistics }
  }

  private var demands: [(Gauge, Demand)] {
    (scenario.proof?.pass ?? []).compactMap { demand in Gauge(rawValue: demand.gauge).map { ($0, demand) } }
  }

  private func value(_ gauge: Gauge, _ game: Game) -> Double { Double(gauge.value(game, week: game.week)) }

  /// The rows of a point. Points are told from 1.
  func rows(_ point: Int, _ numbers: [Int]) -> String {
    let width = 1 + 2 * gauges.count
    let knobs = grid.values(point).map { plain(micro($0)) }
    return players.enumerated().map { place, player in
      let mine = numbers[place * width..<(place + 1) * width]
      let passed = mine.first == -1 ? "" : String(mine.first ?? 0)
      let cells = [String(point + 1)] + knobs + [player.id, String(seeds), passed]
      return (cells + mine.dropFirst().map(plain)).joined(separator: ",") + "\n"
    }.joined()
  }

  /// Millionths as a decimal number with a point, as short as can be.
  private func plain(_ micro: Micro) -> String {
    let (whole, part) = micro.magnitude.quotientAndRemainder(dividingBy: UInt(point))
    let sign = micro < 0 ? "-" : ""
    guard part > 0 else { return sign + String(whole) }
    let digits = String(part)
    var decimals = String(repeating: "0", count: 6 - digits.count) + digits
    while decimals.last == "0" { decimals.removeLast() }
    return sign + "\(whole).\(decimals)"
  }
}

/// Sums over lucks, in whole millionths.
private struct Sums {
  var passed = 0
  private var values: [[Int]]

  init(_ gauges: Int) { values = Array(repeating: [], count: gauges) }

  mutating func add(_ numbers: [Int], passes: Bool) {
    passed += passes ? 1 : 0
    for (place, number) in numbers.enumerated() { values[place].append(number) }
  }

  var statistics: [Int] {
    values.flatMap { values in
      let doubles = values.map(Double.init)
      return [Int(mean(doubles).rounded()), Int(deviation(doubles).rounded())]
    }
  }
}
