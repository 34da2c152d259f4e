import Testing

@testable import Simulation

// Statements of the literature that one function or one customer can show. `kring-facts` tries all of them on whole
// markets, with the same intervals.

@Test func `losses weigh more than gains, and little is felt inside the zone of tolerance`() {
  let rules = Rules()
  func slope(_ gap: Double) -> Double {
    (Reaction(gap: gap + 1e-3, rules).total - Reaction(gap: gap - 1e-3, rules).total) / 2e-3
  }
  #expect((0...0.5).contains(slope(0) / slope(-1.2)))
  #expect((1.5...2.8).contains(slope(-1.2) / slope(1.2)))
  #expect(Reaction(gap: 0, rules).total == 0)
}

@Test func `one weak factor of five holds the others back`() {
  let weakest = Factors([0.9, 0.9, 0.1, 0.9, 0.9])
  #expect((0...0.7).contains(weakest.effect / Factors(all: 0.9).effect))
  #expect(weakest.weakest == .processes)
  #expect(abs(Factors(all: 0.9).effect - 0.9) < 1e-9)
}

@Test func `technology helps a ready organisation and hurts one that lags behind`() {
  #expect(Factors([0.9, 0.9, 0.9, 0.9, 0.9]).technologyAhead == 0)
  #expect(Factors([0.4, 0.4, 0.4, 0.4, 0.9]).technologyAhead == 0.5)
}

@Test func `without management support the other factors get a part of what is paid for`() {
  func target(_ support: Double, _ chosen: Strategy?) -> Double {
    Factors.target(.people, aim: 0.9, resting: 0, support: support, chosen: chosen, Rules())
  }
  #expect(target(0.2, .customerIntimacy) < target(0.9, .customerIntimacy) / 1.9)
  #expect(target(0.9, .operationalExcellence) < target(0.9, .customerIntimacy))
}

@Test func `the same spending brings most on the chosen strategy, and less everywhere without a choice`() {
  let rules = Rules()
  func target(_ chosen: Strategy?) -> Double {
    rules.levelTarget(.productLeadership, chosen: chosen, spending: 1) - rules.levelStart
  }
  #expect(target(.productLeadership) > target(nil))
  #expect(target(nil) > target(.customerIntimacy))
}

@Test func `a point on a weak strategy is worth more below the threshold than above it`() {
  let rules = Rules()
  let weights = ByStrategy(0.15, 0.15, 0.7)
  func worth(_ operational: Double) -> Double {
    let levels = ByStrategy(operational, 7, 8.7)
    return levels.weighed(by: weights) - levels.lossBelowThreshold(rules)
  }
  #expect((2...20).contains((worth(5.9) - worth(5)) / (worth(7.4) - worth(6.5))))
}

@Test func `a quarter of what is on file is out of date after a year`() {
  let kept = (0..<52).reduce(1.0) { kept, _ in kept * (1 - Rules().age) }
  #expect((0.70...0.80).contains(kept))
}

@Test func `data that move and have no fields are worth little without skill`() {
  let sources = [(true, false), (true, true), (false, false), (false, true)].map {
    Source(isStructured: $0, isDynamic: $1, veracity: 0.9, costEuro: 0)
  }
  func adds(_ skill: Double) -> Double {
    Source.capture(sources, using: [0, 1, 2, 3], skill: skill, Rules())
      - Source.capture(sources, using: [0, 1, 2], skill: skill, Rules())
  }
  #expect((0...0.34).contains(adds(0.2) / adds(0.9)))
}

/// A customer that stays, with nothing left to chance.
private func steady(orders: Int, need: Double, _ shocks: [Shock] = []) -> Game {
  var rules = Rules()
  for path in [\Rules.leaving, \.ceasing, \.mistakeMost, \.spreadMatch, \.spreadPerformance] {
    rules[keyPath: path] = 0
  }
  let customer = StartingCustomer(
    phase: .loyal, satisfaction: 9, trust: 0.6, orders: orders, need: need, rival: 0)
  return Game(
    Opening(rules: rules, quotes: nil, customers: [customer], shocks: shocks, horizonWeeks: 52), seed: 1)
}

@Test func `a weekly gesture soon means little; half a year apart it stays a surprise`() throws {
  func eighth(every weeks: Int) throws -> Double {
    var game = steady(orders: 3, need: 0)
    for _ in 0..<8 {
      try game.take(.deed(.gesture, customer: 0))
      try game.take(.run(weeks: weeks))
    }
    let gestures = game.retrace(0).map { $0.books[.gesture] }.filter { $0 != 0 }
    return points(gestures[7]) / points(gestures[0])
  }
  #expect((0...0.4).contains(try eighth(every: 1)))
  #expect((0.75...1).contains(try eighth(every: 26)))
}

@Test func `expectation learns faster from a first order than from a tenth`() throws {
  let learned = try [0, 9].map { orders in
    var game = steady(orders: orders, need: 1)
    try game.take(.run(weeks: 1))
    return points(game.retrace(0)[0].books[.learned])
  }
  #expect((3...10).contains(learned[0] / learned[1]))
}

@Test func `one word that was not kept takes several kept ones to repair`() throws {
  var shock = Shock(week: 1, weeks: 1)
  shock.performance = -8
  var game = steady(orders: 3, need: 1, [shock])
  try game.take(.run(weeks: 1))
  #expect(game.market[0].trust < micro(0.5))
  var kept = 0
  while game.market[0].trust < micro(0.6), kept < 100 {
    try game.take(.run(weeks: 1))
    kept += 1
  }
  #expect((4...20).contains(kept))
}

@Test func `a repair gives back no more than was lost after telling in advance`() {
  var told = Delivery(expected: 8, expectedAfterTold: 8, delivered: 8, mistake: 4)
  #expect(told.leftByMistake(Rules()) == told.lostByMistake(Rules()))
  told.expectedAfterTold = 4
  #expect(abs(told.leftByMistake(Rules()) + Rules().pull * 4) < 1e-9)
}
