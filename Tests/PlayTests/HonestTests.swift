import Scenarios
import Simulation
import Testing

@testable import Play

// The scenario keeps its promise: the book's advice wins, a wrong line fails for the book's reason, and luck changes
// when, not whether. Every line is played on the same 200 seeds.

private struct Outcome {
  let disappointments: Int
  let orders: Int
  let felt: Double
  let trust: Double
}

private struct Line {
  let name: String
  let outcomes: [Outcome]

  init(_ name: String, _ rules: [String]) throws {
    self.name = name
    let opening = try scenario().opening
    let decisions =
      try rules.map { Decision.addRule(try houseRule($0)) } + [.run(weeks: opening.horizonWeeks)]
    outcomes = try (1...200).map { seed in
      let game = try Game.replay(opening, seed: UInt64(seed), decisions)
      let active = (0..<game.market.count).filter { game.market[$0].phase.isActive }
      let all = Double(max(1, active.count))
      return Outcome(
        disappointments: game.tallies.reduce(0) { $0 + $1.disappointments },
        orders: game.tallies.reduce(0) { $0 + $1.orders },
        felt: active.reduce(0) { $0 + points(game.market[$1].felt) } / all,
        trust: active.reduce(0) { $0 + points(game.market[$1].trust) } / all)
    }
  }

  func mean(_ value: (Outcome) -> Double) -> Double { outcomes.map(value).reduce(0, +) / 200 }

  /// Share of seeds in which this line does better than another.
  func beats(_ other: Line, _ better: (Outcome, Outcome) -> Bool) -> Double {
    Double(zip(outcomes, other.outcomes).count { better($0, $1) }) / 200
  }
}

private let inform = "when customer.expects < usual: inform usual"
private let rushInsisters = "when customer.insists: rush"

private let goodLine = Result { try Line("inform and rush", [inform, rushInsisters]) }
private let silentLine = Result { try Line("silent", []) }

private func fewer(_ left: Outcome, _ right: Outcome) -> Bool { left.disappointments < right.disappointments }
private func more(_ left: Outcome, _ right: Outcome) -> Bool { left.orders > right.orders }
private func happier(_ left: Outcome, _ right: Outcome) -> Bool { left.felt > right.felt }
private func both(_ left: Outcome, _ right: Outcome) -> Bool {
  left.orders >= right.orders && left.felt >= right.felt
}

@Test func `telling in time and hurrying for who insists beats silence in nearly every luck`() throws {
  let (good, silent) = (try goodLine.get(), try silentLine.get())
  #expect(good.beats(silent, fewer) >= 0.99)
  #expect(good.beats(silent, more) >= 0.95)
  #expect(good.beats(silent, happier) >= 0.95)
  #expect(good.mean { Double($0.disappointments) } <= 0.65 * silent.mean { Double($0.disappointments) })
}

@Test func `informing alone helps, and effort for who insists adds to it`() throws {
  let (good, informed, silent) = (try goodLine.get(), try Line("inform", [inform]), try silentLine.get())
  #expect(informed.beats(silent, fewer) >= 0.95)
  #expect(good.beats(informed, fewer) >= 0.95)
  #expect(good.beats(informed, happier) >= 0.9)
}

@Test func `promising one day makes it worse than silence, by broken promises`() throws {
  let (promised, silent) = (try Line("promise 1", ["when always: promise 1"]), try silentLine.get())
  #expect(silent.beats(promised, more) >= 0.99)
  #expect(silent.beats(promised, happier) >= 0.99)
  #expect(promised.mean(\.trust) < 0.5 * silent.mean(\.trust))
}

@Test(arguments: [4, 5, 10])
func `padding disappoints less, and loses orders and credibility`(days: Int) throws {
  let (good, padded) = (try goodLine.get(), try Line("pad", ["when always: inform \(days)", rushInsisters]))
  #expect(good.beats(padded, more) >= 0.95)
  #expect(padded.beats(good, both) <= 0.05)
  #expect(padded.mean(\.trust) < good.mean(\.trust))
}

@Test func `rushing for whoever comes first, and nothing else, is not enough`() throws {
  let (good, rushed) = (try goodLine.get(), try Line("rush", ["when always: rush"]))
  #expect(good.beats(rushed, fewer) >= 0.99)
  #expect(good.beats(rushed, more) >= 0.95)
}

@Test func `who keeps saying three days while colleagues are ill is caught out`() throws {
  let (good, stubborn) = (
    try goodLine.get(), try Line("three", ["when customer.expects < usual: inform 3", rushInsisters])
  )
  #expect(good.beats(stubborn, fewer) >= 0.99)
  #expect(good.beats(stubborn, more) >= 0.9)
  #expect(stubborn.mean(\.trust) < good.mean(\.trust))
}
