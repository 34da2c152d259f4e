/// What a scenario comes to when one number of it is turned: the good line and doing nothing, over a few lucks.

import Scenarios
import Simulation
import Wording

struct KnobEffect: Sendable {
  let scenario: Scenario
  /// On seeds 1, 2, 3, ...
  let seeds: Int

  static let seedsRange = 2...1000

  /// What is measured: what the scenario is proven by, or what every scenario is about.
  var gauges: [Gauge] {
    guard let proof = scenario.proof else { return [.satisfaction, .orders] }
    return proof.measures.compactMap(Gauge.named)
  }

  /// The good line, if the file has one, and doing nothing.
  var roads: [LinePlay] {
    let nothing = LinePlay(scenario: scenario, line: nil)
    guard let good = scenario.lines.first(where: { $0.role == .good }) else { return [nothing] }
    return [LinePlay(scenario: scenario, line: good), nothing]
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
    var sums = Array(repeating: 0, count: roads.count * gauges.count)
    for seed in 1...UInt64(seeds) where !stop() {
      for (row, road) in roads.enumerated() {
        let game = road.game(opening, seed: seed, stop: stop)
        for (column, gauge) in gauges.enumerated() {
          sums[row * gauges.count + column] += gauge.value(game, week: game.week)
        }
      }
    }
    return sums.map { $0 / seeds }
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
