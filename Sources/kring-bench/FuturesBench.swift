/// Many games at once: how long a forecast takes, and how much two cores do more than one.

import Dispatch
import Play
import Simulation
import Synchronization

struct FuturesBench {
  /// A market that buys: prospects, new and loyal customers under a decided policy.
  private static func opening(_ customers: Int) -> Opening {
    var opening = ModelBench.opening(customers)
    let phases: [Phase] = [.prospect, .new, .loyal]
    for place in opening.customers.indices {
      opening.customers[place].phase = phases[place % 3]
      opening.customers[place].orders = [0, 1, 3][place % 3]
    }
    return opening
  }

  /// Milliseconds for `forecast 26` on 500 customers, 500 futures, on all cores, after half a year of play.
  static func forecast() throws -> Double {
    var game = Game(opening(500), seed: 4707)
    try game.take(.run(weeks: 26))
    let futures = Futures(game, weeks: 26, gauge: .satisfaction)
    return median(5) {
      let results = Mutex(Array(repeating: [Int](), count: Futures.most))
      DispatchQueue.concurrentPerform(iterations: Futures.most) { number in
        let values = futures.values(of: number) { false }
        results.withLock { $0[number] = values }
      }
      let fan = futures.fan(results.withLock { $0 })
      precondition(fan.coming.count == 26, "a mark for each week")
    }
  }

  /// How many times as much two games side by side do in the time of one.
  static func gain() throws -> Double {
    let game = Game(opening(2_000), seed: 4707)
    let play: @Sendable (Int) -> Void = { number in
      var game = game.withLuck(seed: UInt64(number))
      guard (try? game.take(.run(weeks: 400))) != nil else { preconditionFailure("weeks within bounds") }
    }
    let alone = median(5) { play(0) }
    let together = median(5) { DispatchQueue.concurrentPerform(iterations: 2, execute: play) }
    return 2 * alone / together
  }

  /// The median of some runs, in milliseconds.
  private static func median(_ times: Int, _ work: () -> Void) -> Double {
    let spans = (0..<times).map { _ in
      let span = ContinuousClock().measure(work)
      return Double(span.components.attoseconds) / 1e15 + Double(span.components.seconds) * 1000
    }
    return spans.sorted()[times / 2]
  }
}
