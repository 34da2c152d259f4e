/// The engine alone, on the whole model: how fast, how large, and how both grow.

import Simulation

struct ModelBench {
  /// A market of prospects under a decided policy, so that every phase fills up by itself.
  static func opening(_ customers: Int) -> Opening {
    var opening = Opening(
      rules: Rules(), quotes: nil,
      customers: (0..<customers).map { _ in
        StartingCustomer(phase: .prospect, satisfaction: 7, trust: 0.5, orders: 0)
      }, horizonWeeks: 104)
    opening.policy = Policy(
      strategy: .customerIntimacy, spending: ByStrategy(0.8, 0.8, 1.6),
      aims: Array(repeating: 0.65, count: Factor.allCases.count))
    return opening
  }

  private static func seconds(_ work: () throws -> Void) rethrows -> Double {
    let start = ContinuousClock.now
    try work()
    let span = ContinuousClock.now - start
    return Double(span.components.attoseconds) / 1e18 + Double(span.components.seconds)
  }

  /// Million customer-weeks a second on one core, from week 104 on, when the market has settled.
  static func speed(_ customers: Int) throws -> Double {
    var game = Game(opening(customers), seed: 1)
    try game.take(.run(weeks: 104))
    let weeks = min(520, max(10, 4_000_000 / customers))
    return Double(customers * weeks) / (try seconds { try game.take(.run(weeks: weeks)) }) / 1e6
  }

  /// The same at several sizes, each the median of some runs.
  static func growth() throws -> [String] {
    try [100, 10_000, 1_000_000].map { customers in
      let speeds = try (0..<(customers > 100_000 ? 3 : 9)).map { _ in try speed(customers) }.sorted()
      let middle = (speeds[speeds.count / 2] * 10).rounded() / 10
      return "\(customers) customers: \(middle) million customer-weeks a second (goal 15)"
    }
  }

  /// Bytes a customer takes in a game that has run 104 weeks, besides what its weeks share.
  static var bytesPerCustomer: Int { MemoryLayout<Customer>.stride + MemoryLayout<Bool>.stride }

  /// Why for one customer of many after ten years: every week of that customer played again, in milliseconds.
  static func why(_ customers: Int, weeks: Int) throws -> Double {
    var game = Game(opening(customers), seed: 1)
    try game.take(.run(weeks: weeks))
    let spans = (0..<21).map { number in
      seconds {
        let past = game.retrace(number * 31 % customers)
        precondition(past.count == weeks, "a record for each week")
      }
    }
    return spans.sorted()[10] * 1000
  }
}
