import Testing

@testable import Simulation

// Three value strategies: reach the threshold on all, excel in one (section on value strategies; figure 1.7).

@Test(arguments: [
  (ByStrategy(6, 6, 6), 0.0), (ByStrategy(6, 10, 6), 0.0), (ByStrategy(5, 8, 8), 0.8),
  (ByStrategy(4, 5, 10), 2.4), (ByStrategy(0, 0, 0), 14.4),
])
func `a level under the threshold costs 0.8 points for each point, above it nothing`(
  levels: ByStrategy, loss: Double
) {
  #expect(abs(levels.lossBelowThreshold(Rules()) - loss) < 1e-9)
}

@Test func `excelling in what a customer cares for most does not make up for a level below the threshold`()
  throws
{
  var customer = StartingCustomer.buying()
  customer.leaning = .productLeadership
  func delivered(_ levels: ByStrategy) throws -> Micro {
    try #require(Game.played(.plain([customer]) { $0.levels = levels }).deliveries().first).delivered
  }
  #expect(try delivered(ByStrategy(7, 9, 7)) > delivered(ByStrategy(8, 7, 8)))
  let weights = Game(.plain([customer]), seed: 1).market[0].weights
  let withLoss = 7 * weights.operational + 9 * weights.product + 4 * weights.intimacy - 0.8 * 2
  #expect(try delivered(ByStrategy(7, 9, 4)) == micro(withLoss))
  #expect(try delivered(ByStrategy(7, 9, 4)) < delivered(ByStrategy(7, 7, 7)))
}

@Test
func `spending on the chosen strategy leads highest, on the others lowest; without a choice in between`() {
  let rules = Rules()
  let chosen = rules.levelTarget(.customerIntimacy, chosen: .customerIntimacy, spending: 2)
  let other = rules.levelTarget(.customerIntimacy, chosen: .operationalExcellence, spending: 2)
  let none = rules.levelTarget(.customerIntimacy, chosen: nil, spending: 2)
  #expect(other < none && none < chosen)
  #expect(abs((chosen - 5) * 0.8 - (none - 5)) < 1e-9)
  #expect(abs((chosen - 5) * 0.7 - (other - 5)) < 1e-9)
}

@Test func `spending has falling returns and an end`() {
  let rules = Rules()
  let levels = (0...5).map {
    rules.levelTarget(.customerIntimacy, chosen: .customerIntimacy, spending: Double($0))
  }
  #expect(levels[0] == 5)
  let steps = zip(levels, levels.dropFirst()).map { $1 - $0 }
  for (step, next) in zip(steps, steps.dropFirst()) { #expect(next > 0 && next < step / 2) }
  #expect(levels[5] < 9.6 && levels[5] > 9.5)
}

@Test func `a level closes 4% of the gap a week, up and down`() throws {
  let opening = Opening.plain([.resting()]) {
    $0.rules.levelSpeed = 0.04
    $0.levels = ByStrategy(5, 7, 9.9)
  }
  let game = try Game.played(opening, [.choose(.productLeadership), .spend(.productLeadership, tenths: 20)])
  for (strategy, before) in [(Strategy.productLeadership, 7.0), (.customerIntimacy, 9.9)] {
    let units = strategy == .productLeadership ? 2.0 : 1
    let target = Rules().levelTarget(strategy, chosen: .productLeadership, spending: units)
    #expect(abs(game.supplier.levels[strategy] - (before + 0.04 * (target - before))) < 1e-9)
  }
}

@Test func `who chooses nothing is stuck in the middle: the same money brings customers less`() throws {
  var customer = StartingCustomer.buying(mark: 7)
  customer.leaning = .customerIntimacy
  let opening = Opening.plain([customer]) {
    $0.rules.levelSpeed = 0.04
    $0.levels = nil
    $0.factors[.people] = 0.4
  }
  let money: [Decision] = [
    .spend(.operationalExcellence, tenths: 8), .spend(.productLeadership, tenths: 8),
    .spend(.customerIntimacy, tenths: 14),
  ]
  let chosen = try Game.played(opening, money + [.choose(.customerIntimacy)], weeks: 104)
  let none = try Game.played(opening, money, weeks: 104)
  #expect(chosen.tallies[104].costs[.upkeep] == none.tallies[104].costs[.upkeep])
  #expect(chosen.market[0].satisfaction > none.market[0].satisfaction)
  #expect(none.supplier.levels.highest == .customerIntimacy, "a little better at one, and not best at any")
  #expect(none.supplier.levels[.customerIntimacy] < chosen.supplier.levels[.customerIntimacy] - 0.5)
}
