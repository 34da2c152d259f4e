import Testing

@testable import Simulation

// Performance against expectation, and what a customer learns to expect (figure 1.4).

@Test func `inside the zone of tolerance little happens, outside a loss weighs more than a gain`() {
  let rules = Rules()
  #expect(Reaction(gap: 0, rules).total == 0)
  for gap in [-0.5, -0.2, 0.3, 0.5] { #expect(abs(Reaction(gap: gap, rules).total - 0.05 * gap) < 1e-12) }
  let (gain, loss) = (Reaction(gap: 2, rules), Reaction(gap: -2, rules))
  #expect(gain.disappointed == 0 && loss.exceeded == 0)
  #expect(abs(gain.exceeded - 0.24) < 1e-12)  // 0.16 × (2 - 0.5)
  #expect(abs(loss.disappointed + 2.25 * gain.exceeded) < 1e-12)
}

/// What one delivery of so many points more or less teaches a customer with so many orders.
private func learned(_ more: Double, orders: Int) throws -> Micro {
  var shock = Shock(week: 1, weeks: 1)
  shock.performance = more
  var customer = StartingCustomer.buying(mark: 7)
  customer.orders = orders
  let opening = Opening.plain([customer], shocks: [shock]) { $0.levels = ByStrategy(all: 7) }
  return try Game.played(opening).books()[.learned]
}

@Test func `expectation learns faster from the first orders, and slower downward`() throws {
  #expect(try learned(1, orders: 0) == 400_000)
  #expect(try learned(1, orders: 2) == 200_000)
  #expect(try learned(1, orders: 50) == 100_000, "an old hand still learns a tenth")
  #expect(try learned(-1, orders: 0) == -240_000)  // six tenths of the way up
  #expect(try learned(0, orders: 0) == 0)
}

@Test func `nobody expects more than 10 or less than 0`() throws {
  let fine = Opening.plain([.buying(insight: 1)]) {
    $0.levels = ByStrategy(all: 10)
    $0.rules.tailoredGain = 5
  }
  let spoilt = try Game.played(fine, [.habit(.tailored, on: true)], weeks: 60)
  #expect(spoilt.market[0].expectation == 10 * point)
  let slow = try Game.played(.quiet(.always(30), [.expecting(2)]), weeks: 60)
  #expect(slow.market[0].expectation == 0)
  let hopeless = Opening.plain([.prospect(rival: 0)]) {
    $0.levels = ByStrategy(all: 0)
    $0.rules.acceptStart = 30
  }
  let won = try Game.played(hopeless, [.deed(.offer, customer: 0)])
  #expect(won.market[0].phase == .new && won.market[0].expectation == 0)
}

@Test func `an opening disappoints nobody: who knows us counts on what we have shown`() {
  let game = Game(.plain([.buying(mark: 6.5)]), seed: 1)
  #expect(game.market[0].expectation == 6_500_000)
}

@Test func `the better the advantage the likelier the order, and trust counts for it`() {
  let customers = [5.0, 8, 10].map { StartingCustomer.buying(rival: $0) }
  let game = Game(.plain(customers + [.buying(trust: 0.9, rival: 8)]), seed: 1)
  let chances = game.market.customers.map { game.chanceToChoose($0, week: 0) }
  #expect(chances[0] > 0.99 && chances[1] == 0.5 && chances[2] < 0.02 && chances[3] > 0.5)
}
