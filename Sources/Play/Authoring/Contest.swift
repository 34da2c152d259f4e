/// A tournament read as an author reads it: who passes, who scores what, and how far two players lie apart.

import Scenarios
import Simulation
import Wording

struct Contest: Sendable {
  let standings: Standings
  let measures: [Gauge]
  let demands: [Demand]

  init(_ standings: Standings, _ proof: Scenario.Proof) {
    self.standings = standings
    measures = Contest.measures(of: proof)
    demands = proof.pass
  }

  /// Precondition: names that the reader let through, which are gauges.
  static func measures(of proof: Scenario.Proof) -> [Gauge] {
    proof.measures.compactMap { Gauge(rawValue: $0) }
  }

  /// Everything that a proof looks at.
  static func gauges(of proof: Scenario.Proof) -> [Gauge] {
    let all = measures(of: proof) + proof.pass.compactMap { Gauge(rawValue: $0.gauge) }
    return all.enumerated().filter { all.firstIndex(of: $1) == $0 }.map(\.element)
  }

  var players: [Player] { standings.tournament.players }
  var seeds: Int { standings.seeds.count }
  var nothing: Int { standings.player(Player.nothingId) }
  /// Places of the good lines.
  var good: [Int] { players.indices.filter { players[$0].isGood } }

  // MARK: Passing

  /// Whether a player met every demand, luck by luck.
  func passes(_ player: Int) -> [Bool] {
    let demands = demands.map { met($0, player) }
    return (0..<seeds).map { seed in demands.allSatisfy { $0[seed] } }
  }

  /// Whether a player met one demand, luck by luck.
  func met(_ demand: Demand, _ player: Int) -> [Bool] {
    guard let gauge = Gauge(rawValue: demand.gauge) else { return Array(repeating: true, count: seeds) }
    return zip(standings.values(player, gauge), standings.values(nothing, gauge))
      .map { demand.holds($0, nothing: $1) }
  }

  func passRate(_ player: Int) -> Double { share(passes(player)) }

  // MARK: Comparing

  /// How much better one player is than another on a gauge, luck by luck: above 0 is better, in millionths.
  func lead(_ player: Int, over other: Int, _ gauge: Gauge) -> [Double] {
    let sign = gauge.moreIsBetter == false ? -1.0 : 1
    return zip(standings.values(player, gauge), standings.values(other, gauge)).map { sign * ($0 - $1) }
  }

  func effect(_ player: Int, over other: Int, _ gauge: Gauge) -> Effect {
    Effect(gauge: gauge, leads: lead(player, over: other, gauge))
  }

  /// The measure on which two players lie furthest apart.
  func clearest(_ player: Int, over other: Int) -> Effect {
    let effects = measures.map { effect(player, over: other, $0) }
    return effects.max { $0.size < $1.size } ?? Effect(gauge: .satisfaction, leads: [])
  }

  /// Lucks in which a player does at least as well as every good line on all measures, and better on one.
  func beatsGood(_ player: Int) -> [Bool] {
    (0..<seeds).map { seed in
      good.allSatisfy { good in
        let leads = measures.map { lead(player, over: good, $0)[seed] }
        return leads.allSatisfy { $0 >= 0 } && leads.contains { $0 > 0 }
      }
    }
  }

  // MARK: Scoring

  /// 0 for what doing nothing gives on the same luck, 100 for as much more as the first good line gives on average;
  /// each measure between -50 and 110, then their mean.
  func scores(_ player: Int) -> [Double] { points(player, within: -50...110) }

  /// The same without an upper limit, to tell how much better than good something is.
  func points(_ player: Int) -> [Double] { points(player, within: -1000...1000) }

  private func points(_ player: Int, within range: ClosedRange<Double>) -> [Double] {
    guard let best = good.first else { return Array(repeating: 0, count: seeds) }
    var sums = Array(repeating: 0.0, count: seeds)
    for gauge in measures {
      let full = mean(lead(best, over: nothing, gauge))
      for (seed, lead) in lead(player, over: nothing, gauge).enumerated() {
        sums[seed] += full > 0 ? (lead / full * 100).kept(in: range) : 0
      }
    }
    return sums.map { $0 / Double(max(1, measures.count)) }
  }
}

func share(_ truths: [Bool]) -> Double {
  truths.isEmpty ? 0 : Double(truths.count { $0 }) / Double(truths.count)
}

/// A difference between two players on the same lucks.
struct Effect: Sendable {
  let gauge: Gauge
  /// Mean difference over its spread (Cohen's dz); 0.8 is a large effect. A difference without any spread counts as 99.
  let size: Double
  /// Share of lucks in which it is above 0.
  let sameSign: Double
  /// In millionths of the gauge's unit.
  let mean: Double

  /// - Parameter leads: differences luck by luck, above 0 where the first is better.
  init(gauge: Gauge, leads: [Double]) {
    self.gauge = gauge
    mean = Play.mean(leads)
    let spread = deviation(leads)
    size = spread > 0 ? (mean / spread).kept(in: -99...99) : mean == 0 ? 0 : mean > 0 ? 99 : -99
    sameSign = share(leads.map { $0 > 0 })
  }
}

extension Demand {
  /// - Parameters: what a player came to and what doing nothing came to on the same luck, in millionths.
  func holds(_ value: Double, nothing: Double) -> Bool {
    let unit = Double(point)
    let wanted =
      switch yardstick {
      case .number: number * unit
      case .timesNothing: number * nothing
      case .aboveNothing: nothing + number * unit
      }
    return bound == .atLeast ? value >= wanted : value <= wanted
  }
}
