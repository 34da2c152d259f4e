import Testing

@testable import Simulation

// Phase 1: offers, help that fits, and a word from others.

@Test func `help that fits how far a prospect is brings it further, other help does nothing`() throws {
  let opening = Opening.plain([.prospect()]) { $0.customers[0].stage = 0 }
  var game = try Game.played(opening, [.deed(.assistBuy, customer: 0)])
  #expect(game.market[0].stage == 0 && game.events().contains(.helped(stage: 2, fits: false)))
  try game.play([.deed(.assistSearch, customer: 0)])
  #expect(game.market[0].stage == 1 && game.events().contains(.helped(stage: 0, fits: true)))
  try game.play([.deed(.assistEvaluate, customer: 0)])
  #expect(game.market[0].stage == 2)
  try game.play([.deed(.assistBuy, customer: 0)])
  #expect(game.market[0].stage == 2 && game.market[0].insight > 0, "and every contact teaches")
}

@Test func `an offer that comes too soon is accepted less`() throws {
  let won = try [0, 1, 2].map { stage in
    let opening = Opening.plain(Array(repeating: .prospect(rival: 7), count: 400)) {
      $0.rules.approach = 1
      for place in 0..<400 { $0.customers[place].stage = stage }
    }
    return try Game.played(opening).tallies[1].won
  }
  #expect(won[0] < won[1] && won[1] < won[2])
}

@Test func `a prospect hears from promoters only, accepts sooner, trusts more and fits better`() throws {
  func game(_ mark: Double) throws -> Game {
    var customers = Array(repeating: StartingCustomer.resting(mark: mark), count: 300)
    customers += Array(repeating: .prospect(rival: 7), count: 300)
    return try Game.played(.plain(customers) { $0.rules.mention = 0.4 }, weeks: 2)
  }
  #expect(try game(8.9).total(\.offers) == 0)
  let talked = try game(9.5)
  #expect(talked.total(\.offers) > 30 && talked.total(\.approaches) == 0, "an offer that was asked for")
  let won = try #require(talked.market.indices.first { talked.market[$0].isReferred })
  #expect(talked.events(won).contains(.offered(accepted: true, referred: true)))
  #expect(talked.retrace(won).contains { $0.books[.recommended] == 100_000 })
  #expect(abs(talked.market[won].match - 0.35) < 1e-9)
}

@Test func `an offer by hand reaches a former customer too`() throws {
  var former = StartingCustomer.resting()
  former.phase = .former
  let opening = Opening.plain([former]) { $0.rules.acceptStart = 20 }
  let game = try Game.played(opening, [.deed(.offer, customer: 0)])
  #expect(game.market[0].phase == .new)
  #expect(game.tallies[1].won == 1)
}

@Test func `a first order, and a third that makes loyal`() throws {
  let opening = Opening.plain([.prospect(rival: 0)]) { $0.rules.acceptStart = 20 }
  let game = try Game.played(opening, [.deed(.offer, customer: 0)], weeks: 4)
  #expect(game.retrace(0).map(\.customer.phase) == [.new, .new, .loyal, .loyal])
  #expect(game.tallies.map(\.madeLoyal) == [0, 0, 0, 1, 0])
  #expect(game.market[0].joinedWeek == 1)
}
