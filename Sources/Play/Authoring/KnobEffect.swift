/// What a scenario comes to when one number of it is turned: the good line and doing nothing, over a few lucks.

import Scenarios
import Simulation
import Wording

struct KnobEffect: Sendable {
  let scenario: Scenario
  /// The good line, if the file has one, and doing nothing.
  let players: [Player]
  /// On seeds 1, 2, 3, ...
  let seeds: Int

  static let seedsRange = 2...1000

  /// - Parameter lines: players of the lines of the file.
  init(_ scenario: Scenario, lines: [Player], seeds: Int) {
    self.scenario = scenario
    players = lines.filter(\.isGood).prefix(1) + [.nothing]
    self.seeds = seeds
  }

  /// What is measured: what the scenario is proven by, or what every scenario is about.
  var gauges: [Gauge] {
    guard let proof = scenario.proof else { return [.satisfaction, .orders] }
    return Contest.measures(of: proof)
  }

  /// Values around the file's own, within the range, lowest first: a quarter less and more for each step.
  func values(_ knob: Knob, steps: Int) -> [Double] {
    let own = knob.read(scenario.opening)
    var step = abs(own) / 4
    if knob.isShift {
      step = knob.range.upperBound / 10
    } else if own == 0 {
      // Nothing to take a quarter of: what it usually is, or as much as there can be.
      let usual = abs(knob.usual ?? 0)
      step = (usual == 0 ? min(1, knob.range.upperBound) : usual) / 2
    }
    if knob.isWhole { step = max(1, step) }
    return Set((-steps...steps).map { knob.kept(own + Double($0) * step) }).union([own]).sorted()
  }

  /// Means over all seeds at one value: road by road, gauge by gauge, in millionths. Cut short when it was stopped.
  func means(_ knob: Knob, _ value: Double, stop: () -> Bool) -> [Int] {
    var opening = scenario.opening
    knob.set(value, in: &opening)
    var sums = Array(repeating: 0.0, count: players.count * gauges.count)
    for seed in 1...UInt64(seeds) where !stop() {
      for (row, player) in players.enumerated() {
        let game = player.play(opening, seed: seed, stop: stop).game
        for (column, gauge) in gauges.enumerated() {
          sums[row * gauges.count + column] += Double(gauge.value(game, week: game.week))
        }
      }
    }
    return sums.map { Int($0 / Double(seeds)) }
  }
}

extension Knob {
  /// Added to what stands in the file, and no number of it.
  var isShift: Bool { name.hasPrefix("customers.") }

  /// Where it stands in a scenario file; nil for a shift.
  var path: String? {
    if isShift { return nil }
    return Knob.model.contains { $0.name == name } ? "rules." + name : name
  }
}
