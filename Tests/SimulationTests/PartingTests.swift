import Testing

@testable import Simulation

// Phase 3: leaving, saying goodbye, ceasing to exist, and coming back.

@Test func `a polite goodbye harms nobody, a blunt one our name and the memory`() throws {
  let opening = Opening.plain([.resting(), .resting()])
  let polite = try Game.played(opening, [.deed(.politeGoodbye, customer: 0)])
  let blunt = try Game.played(opening, [.deed(.bluntGoodbye, customer: 0)])
  for game in [polite, blunt] {
    #expect(game.market[0].phase == .former && game.market[0].leftBecause == .supplierEnded)
    #expect(game.events() == [.left(.supplierEnded)])
    #expect(game.market[0].remembered == 8 * point)
    #expect(game.market[1].phase == .loyal)
    #expect(game.tallies[1].leftLoyal == 1)
  }
  #expect(polite.supplier.reputation == 1 && abs(blunt.supplier.reputation - 0.85) < 1e-9)
  #expect(polite.market[0].rememberedTrust == 500_000 && blunt.market[0].rememberedTrust == 250_000)
}

@Test func `seven blunt goodbyes leave no name at all, and no less`() throws {
  let opening = Opening.plain(Array(repeating: .resting(), count: 9))
  let game = try Game.played(opening, (0..<9).map { .deed(.bluntGoodbye, customer: $0) })
  #expect(game.supplier.reputation == 0)
}

@Test func `after four weeks a former customer is a prospect that remembers half`() throws {
  var game = try Game.played(.plain([.resting(mark: 5)]), [.deed(.gesture, customer: 0)], weeks: 2)
  let parted = game.market[0]
  try game.play([.deed(.politeGoodbye, customer: 0)], weeks: 4)
  #expect(game.market[0].phase == .former && game.market[0].leftWeek == 3)
  try game.play()
  let back = game.market[0]
  #expect(back.phase == .prospect && game.tallies[7].returned == 1)
  #expect(back.satisfaction == back.remembered / 2 + micro(3.5) && back.goodwill == 0)
  #expect(back.trust == parted.trust / 2 + micro(0.25))
  #expect(back.orders == 0 && back.ordersEver == parted.ordersEver && back.habituation == 0)
  #expect(back.insight <= parted.insight)
}

@Test func `who left on good terms is won again more often than a stranger, on bad terms less`() throws {
  func won(_ change: (inout StartingCustomer) -> Void) throws -> Int {
    var former = StartingCustomer.prospect(rival: 8.5)
    change(&former)
    let opening = Opening.plain(Array(repeating: former, count: 500)) {
      $0.rules.approach = 1
      $0.rules.winback = 1
      $0.rules.formerWeeks = 1
    }
    return try Game.played(opening, weeks: 2).total(\.won)
  }
  let strangers = try won { _ in }
  let pleased = try won { ($0.phase, $0.satisfaction, $0.trust) = (.former, 8, 0.7) }
  let angry = try won { ($0.phase, $0.satisfaction, $0.trust) = (.former, 1, 0) }
  #expect(pleased > 0 && angry > 0)
  // Strangers had two weeks in which to accept, former customers one.
  #expect(Double(pleased) > 0.8 * Double(strangers) && angry < pleased / 2)
}

@Test func `leaving has a reason: the mark, the relation, or something better elsewhere`() throws {
  func reasons(mark: Double, people: Double) throws -> Set<Departure> {
    let opening = Opening.plain(Array(repeating: .resting(mark: mark), count: 200)) {
      $0.rules.leaving = 0.05
      $0.rules.care = 1
      $0.factors[.people] = people
      for place in 0..<200 { $0.customers[place].rival = 8 }
    }
    return try Set(Game.played(opening, weeks: 10).market.customers.compactMap(\.leftBecause))
  }
  #expect(try reasons(mark: 5, people: 0.65) == [.dissatisfied])
  #expect(try reasons(mark: 7, people: 0) == [.relation])
  #expect(try reasons(mark: 7, people: 1) == [.betterAlternative])
}

@Test func `the more we are better than the rival, the fewer leave; who never wants to leave never does`()
  throws
{
  func left(_ rival: Double, leaving: Double = 0.03) throws -> Int {
    let opening = Opening.plain(Array(repeating: .resting(), count: 300)) {
      $0.rules.leaving = leaving
      for place in 0..<300 { $0.customers[place].rival = rival }
    }
    return try Game.played(opening, weeks: 8).total(\.leftLoyal)
  }
  #expect(try left(7) < left(8) && left(8) < left(9))
  #expect(try left(9, leaving: 0) == 0)
}

@Test func `an organisation that ceases to exist is gone for ever, whatever its phase, and once`() throws {
  var former = StartingCustomer.resting()
  former.phase = .former
  var end = Shock(week: 2, weeks: 1)
  end.ceases = true
  end.customers = [0, 1, 2]
  let opening = Opening.plain([.prospect(), .buying(), former, .buying()], shocks: [end]) {
    $0.rules.approach = 1
    $0.rules.winback = 1
  }
  let game = try Game.played(opening, weeks: 30)
  for id in 0..<3 {
    #expect(game.market[id].isGone && game.market[id].phase == .former)
    #expect(game.events(id).count { $0 == .left(.ceasedToExist) } == 1)
    #expect(refusal(.deed(.offer, customer: id), game) == .ceasedToExist(customer: id))
  }
  #expect(game.tallies.map(\.gone) == [0, 0] + Array(repeating: 3, count: 29))
  #expect(game.market[3].phase == .loyal)
}

@Test func `ceasing by chance happens once too`() throws {
  let game = try Game.played(.plain([.buying()]) { $0.rules.ceasing = 1 }, weeks: 5)
  #expect(game.events().count { $0 == .left(.ceasedToExist) } == 1 && game.market[0].leftWeek == 1)
}

@Test func `retention rises by itself: the restless leave first`() throws {
  func kept(_ change: (inout Rules) -> Void) throws -> [Double] {
    let opening = Opening.plain(Array(repeating: .resting(), count: 1_200)) {
      for place in 0..<1_200 { $0.customers[place].rival = 8 }
      $0.rules.leaving = 0.02
      change(&$0.rules)
    }
    let game = try Game.played(opening, weeks: 60)
    return [20, 40, 60].map { Double(game.tallies[$0].active) / Double(game.tallies[$0 - 20].active) }
  }
  for change: (inout Rules) -> Void in [
    { _ in }, { ($0.leavingAlpha, $0.leavingBeta) = (0.7, 1.2) },
  ] {
    let kept = try kept(change)
    #expect(kept[0] < kept[1] && kept[1] < kept[2])
  }
}

@Test func `a Beta with both numbers near nothing is a coin, and no trap`() throws {
  let opening = Opening.plain(Array(repeating: .resting(), count: 300)) {
    ($0.rules.leavingAlpha, $0.rules.leavingBeta) = (0.001, 0.001)
  }
  #expect(try Game.played(opening, weeks: 2).week == 2)
}
