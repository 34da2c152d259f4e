import Testing

@testable import Simulation

@Test func `who counts as a customer changes the policy, and not one euro nor any row`() throws {
  let opening = Opening.whole(60)
  let usual = try Game.played(opening, seed: 6, .aboutAll.filter { $0 != .define(.boughtEver) }, weeks: 20)
  for definition in Definition.allCases {
    let other = try Game.played(
      opening, seed: 6, .aboutAll.filter { $0 != .define(.boughtEver) } + [.define(definition)], weeks: 20)
    #expect(other.supplier.policy.definition == definition)
    #expect(other.market == usual.market)
    #expect(other.tallies == usual.tallies && other.supplier.cash == usual.supplier.cash)
    #expect((other.fingerprint == usual.fingerprint) == (definition == usual.supplier.policy.definition))
  }
}
