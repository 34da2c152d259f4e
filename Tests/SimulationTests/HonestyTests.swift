import Testing

@testable import Simulation

// Saying in advance what falls short, promising too much, and what both do to trust (section 1.1.2).

/// One customer who expects 8 and is served two points less in week 1.
private func short(trust: Double = 0.5, by loss: Double = -2, _ decisions: [Decision] = []) throws -> Game {
  var shock = Shock(week: 1, weeks: 1)
  shock.performance = loss
  return try Game.played(
    .plain([.buying(trust: trust)], shocks: [shock]) { $0.rules.foresee = 1 }, decisions)
}

@Test func `saying in advance what falls short spares a disappointment, as far as we are believed`() throws {
  let inform = Decision.habit(.informing, on: true)
  let silent = try short()
  let told = try short([inform])
  #expect(silent.books()[.toldInAdvance] == 0 && told.books()[.toldInAdvance] > 0)
  #expect(told.events().contains(.foretold) && !silent.events().contains(.foretold))
  #expect(told.deliveries()[0].expectedAfterTold == 6 * point)
  #expect(told.books().total(.satisfaction) > silent.books().total(.satisfaction))
  #expect(told.books()[.kept] > 0 && silent.books()[.short] < 0)
  let distrusted = try short(trust: 0, [inform])
  #expect(distrusted.deliveries()[0].expectedAfterTold == 7_200_000)  // four tenths believed
  #expect(distrusted.books()[.toldInAdvance] < told.books()[.toldInAdvance])
}

@Test func `there is nothing to say where nothing falls short, or where it is not seen`() throws {
  let inform = Decision.habit(.informing, on: true)
  #expect(try short(by: 0, [inform]).tallies[1].told == 0)
  #expect(try short(by: -0.4, [inform]).tallies[1].told == 0, "inside the zone of tolerance")
  var shock = Shock(week: 1, weeks: 1)
  shock.performance = -2
  let blind = Opening.plain(Array(repeating: .buying(), count: 200), shocks: [shock]) {
    $0.rules.foresee = 0
    $0.factors[.processes] = 0
  }
  #expect(try Game.played(blind, [inform]).tallies[1].told == 0)
  var seeing = blind
  seeing.factors[.processes] = 0.5
  #expect(try abs(Game.played(seeing, [inform]).tallies[1].told - 100) < 25)
}

/// Four hundred prospects, all approached in week 1, at so many tenths claimed above what is realistic.
private func claimed(_ tenths: Int, weeks: Int = 1) throws -> Game {
  let opening = Opening.plain(Array(repeating: .prospect(rival: 7.5), count: 400)) {
    $0.rules.approach = 1
    $0.rules.leaving = 0.02
  }
  var game = try Game.played(opening, [.claim(tenths: tenths)])
  if weeks > 1 { try game.take(.run(weeks: weeks - 1)) }
  return game
}

@Test func `claiming too much wins more first orders and disappoints them`() throws {
  let (low, fair, high) = (try claimed(-20), try claimed(0), try claimed(20))
  #expect(high.tallies[1].won > fair.tallies[1].won && fair.tallies[1].won > low.tallies[1].won)
  #expect(high.tallies[1].disappointments > 0 && fair.tallies[1].disappointments == 0)
  let fooled = try #require(high.market.indices.first { high.market[$0].phase == .new })
  #expect(high.market[fooled].grievance == .promisedTooMuch)
  // Half of 8, 3.5 that is anybody's, and 2 believed for seven tenths.
  #expect(high.deliveries(fooled)[0].expected == 8_900_000)
  #expect(high.books(fooled)[.short] < 0)
}

@Test func `what was won by a claim is lost later: less trust, lower marks, more that leave`() throws {
  let (fair, high) = (try claimed(0, weeks: 6), try claimed(20, weeks: 6))
  // The same customers, who accepted in week 1 with and without the claim.
  let both = fair.market.indices.filter { fair.retrace($0, until: 1)[0].customer.phase == .new }
  #expect(both.count > 50)
  for id in both where fair.market[id].phase.isActive && high.market[id].phase.isActive {
    #expect(high.market[id].trust < fair.market[id].trust)
    #expect(high.market[id].satisfaction < fair.market[id].satisfaction)
  }
  func lost(_ game: Game) -> Int { both.count { game.market[$0].leftBecause != nil } }
  #expect(lost(high) > lost(fair))
}

@Test func `a kept word builds trust slowly, a shortfall takes it fast`() throws {
  let kept = try Game.played(.plain([.buying()]))
  #expect(kept.books()[.kept] == 20_000 && kept.books()[.short] == 0)  // 4% of what is missing
  let broken = try short()
  #expect(broken.books()[.short] == -100_000 && broken.books()[.kept] == 0)  // a fifth of what there was
  #expect(try short(by: -1).books()[.short] == -50_000)
  #expect(try short(by: -9).books()[.short] == -100_000, "more than a point short takes no more")
  #expect(try short(by: -0.5).books()[.short] == 0)
}

@Test func `trust stays between nothing and all`() throws {
  let trusted = try Game.played(.plain([.buying(trust: 1)]), weeks: 5)
  #expect(trusted.market[0].trust == point)
  #expect(try short(trust: 0).market[0].trust == 0)
}

/// One quote in three days after a message, and the trust it moved.
private func word(_ decision: Decision?) throws -> Micro {
  let opening = Opening.quiet(.patient(3), [.expecting(3)])
  return try Game.played(opening, decision.map { [$0] } ?? []).books().total(.trust)
}

@Test func `a broken promise takes more than silence, a padded time too, an honest one builds`() throws {
  let silent = try word(nil)
  #expect(try word(.inform(customer: 0, days: 3)) == silent && silent > 0)
  #expect(try word(.promise(customer: 0, days: 3)) == silent)
  let broken = try word(.promise(customer: 0, days: 2))
  let tooFine = try word(.inform(customer: 0, days: 2))
  #expect(broken < tooFine && broken < 0)
  let padded = [4, 6, 9].map { try? word(.inform(customer: 0, days: $0)) }.compactMap(\.self)
  #expect(padded.count == 3 && padded[0] < silent && padded[1] < padded[0] && padded[2] < padded[1])
}
