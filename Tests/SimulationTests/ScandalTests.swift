import Testing

@testable import Simulation

// What happens outside, and what became of an own error.

@Test func `a scandal takes a share of trust and of our name once, and the name heals`() throws {
  var scandal = Shock(week: 1, weeks: 3)
  scandal.trustLost = 0.4
  scandal.reputationLost = 0.3
  let game = try Game.played(.plain([.resting(), .prospect()], shocks: [scandal]), weeks: 3)
  #expect(game.books(week: 1)[.scandal] == -200_000)
  #expect(game.books(week: 2)[.scandal] == 0)
  let healed = 0.7 + 0.02 * 0.3
  #expect(abs(game.supplier.reputation - (healed + 0.02 * (1 - healed))) < 1e-9)
  #expect(try Game.played(game.opening, weeks: 300).supplier.reputation > 0.995)
}

@Test func `a worse name costs first orders`() throws {
  func won(_ lost: Double) throws -> Int {
    var scandal = Shock(week: 1, weeks: 1)
    scandal.reputationLost = lost
    let crowd = Array(repeating: StartingCustomer.prospect(rival: 7), count: 400)
    var opening = Opening.plain(crowd, shocks: [scandal])
    opening.rules.approach = 0.5
    return try Game.played(opening, weeks: 2).tallies[2].won
  }
  #expect(try won(0.8) < won(0))
}

@Test func `a shock touches whom it names, as long as it lasts`() throws {
  var slip = Shock(week: 2, weeks: 2)
  slip.customers = [1]
  slip.mistake = true
  slip.trustLost = 0.5
  let game = try Game.played(.plain([.buying(), .buying()], shocks: [slip]), weeks: 4)
  #expect(game.complaints(0).isEmpty && game.complaints(1).count == 2)
  #expect(game.retrace(0).allSatisfy { $0.books[.scandal] == 0 })
  #expect(game.books(1, week: 2)[.scandal] < 0)
}

@Test func `what customers expect moves with the market, within the scale`() throws {
  var up = Shock(week: 1, weeks: 1)
  up.expectsMore = 1
  var more = Shock(week: 1, weeks: 1)
  more.expectsMore = 5
  let one = try Game.played(.plain([.resting()], shocks: [up]))
  #expect(one.books()[.marketMoved] == point && one.market[0].expectation == 9 * point)
  let both = try Game.played(.plain([.resting()], shocks: [up, more]))
  #expect(both.market[0].expectation == 10 * point && both.books()[.marketMoved] == 2 * point)
}

/// A supplier that makes an error in week 1.
private func erring(found chance: Double) -> Opening {
  var error = Shock(week: 1, weeks: 1)
  error.ownError = true
  return .plain([.resting(), .resting()], shocks: [error]) { $0.rules.foundChance = chance }
}

@Test func `an own error that is told costs a tenth of trust, once`() throws {
  var game = Game(erring(found: 1), seed: 1)
  #expect(refusal(.admit, game) == .noError)
  try game.play()
  try game.play([.admit])
  #expect(game.books()[.scandal] == -50_000)
  #expect(refusal(.admit, game) == .noError)
  try game.take(.run(weeks: 20))
  #expect(game.retrace(1).count { $0.books[.scandal] != 0 } == 1)
}

@Test func `an own error that is found after eight weeks costs far more`() throws {
  let game = try Game.played(erring(found: 1), weeks: 20)
  #expect(game.books(week: 9)[.scandal] == -225_000)  // 0.45 of trust
  #expect(game.retrace(0).count { $0.books[.scandal] != 0 } == 1)
  #expect(game.supplier.hiddenErrors.isEmpty)
}

@Test func `an own error that nobody finds costs nothing, and can still be told`() throws {
  let game = try Game.played(erring(found: 0), weeks: 20)
  #expect(game.retrace(0).allSatisfy { $0.books[.scandal] == 0 })
  #expect(refusal(.admit, game) == nil)
}

@Test func `a second error in the week in which the first is told remains to be told`() throws {
  var opening = erring(found: 1)
  opening.shocks.append(opening.shocks[0])
  opening.shocks[1].week = 3
  var game = try Game.played(opening, weeks: 2)
  try game.play([.admit])
  #expect(game.supplier.hiddenErrors == [3])
  #expect(refusal(.admit, game) == nil)
}

@Test func `what a shock costs is paid in its first week`() throws {
  var fine = Shock(week: 2, weeks: 3)
  fine.costEuro = 5_000
  let game = try Game.played(.plain([.resting()], shocks: [fine]), weeks: 4)
  #expect(game.tallies.map { $0.costs[.fixed] } == [0, 0, 5_000, 0, 0])
}
