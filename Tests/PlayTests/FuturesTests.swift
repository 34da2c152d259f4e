import Scenarios
import Simulation
import Testing
import Wording

@testable import Play

// Other lucks than the game's own: the past stays, the marks are true, and the answer is the same every time.

private func played(_ weeks: Int, _ rules: [String] = []) throws -> Game {
  var game = Game(try scenario().opening, seed: 4707)
  for rule in rules { try game.take(.addRule(try houseRule(rule))) }
  try game.take(.run(weeks: weeks))
  return game
}

@Test func `other luck leaves the past and what was asked, and changes what comes`() throws {
  let game = try played(6)
  var other = game.withLuck(seed: 1)
  #expect(other.fingerprint == game.fingerprint)
  #expect(other.market == game.market && other.tallies == game.tallies)
  var own = game
  try own.take(.run(weeks: 8))
  try other.take(.run(weeks: 8))
  #expect(other.tallies.prefix(7) == own.tallies.prefix(7))
  #expect(other.tallies[7].quotes == own.tallies[7].quotes, "quotes already asked are delivered")
  #expect(other.fingerprint != own.fingerprint)
  var again = game.withLuck(seed: game.chance.seed)
  try again.take(.run(weeks: 8))
  #expect(again.fingerprint == own.fingerprint, "its own luck is the game itself")
}

@Test func `seeds of other lucks follow from the seed, and all differ`() {
  let chance = Chance(seed: 4707)
  let seeds = (1...2000).map { chance.otherSeed($0) }
  #expect(Set(seeds + [4707]).count == 2001)
  #expect(seeds == (1...2000).map { Chance(seed: 4707).otherSeed($0) })
  #expect(Chance(seed: 4708).otherSeed(1) != seeds[0])
}

@Test(arguments: [Gauge.satisfaction, .trust, .money])
func `between the marks lie four fifths of the futures, fresh ones too`(gauge: Gauge) throws {
  let game = try played(8, ["when customer.expects < usual: inform usual"])
  let futures = Futures(game, weeks: 12, gauge: gauge)
  let fan = futures.fan((0..<Futures.most).map { futures.values(of: $0) { false } })
  let last = try #require(fan.coming.last)
  let fresh = (10_000..<10_500).compactMap { futures.values(of: $0) { false }.last }
  let inside = fresh.count { (last.low...last.high).contains($0) }
  // Counts and marks lie on a grid, so that ties add to the inside.
  #expect((370...450).contains(inside), "\(inside) of 500")
  #expect((190...310).contains(fresh.count { $0 < last.middle }))
  #expect(fan.past.last == gauge.value(game, week: 8) && fan.coming.count == 12)
}

@Test func `marks of ten results leave one out at each end`() {
  let week = Fan.Week(of: [9, 1, 5, 3, 7, 2, 8, 4, 6, 10])
  #expect((week.low, week.middle, week.high) == (2, 5, 9))
  let one = Fan.Week(of: [4])
  #expect((one.low, one.middle, one.high) == (4, 4, 4))
}

@Test func `a decision that other luck refuses is skipped there and counted`() throws {
  let opening = try scenario().opening
  let road: [Decision] = [.inform(customer: 0, days: 3), .rush(customer: 1), .run(weeks: 3)]
  let lucks = Lucks(
    opening: opening, chance: Chance(seed: 4707), roads: [road, [.run(weeks: 3)]],
    gauges: [.orders, .satisfaction])
  let results = LuckResults(lucks: lucks, results: (0..<60).map { lucks.play($0) { false } })
  let refused = (1...60).count { number in
    let customers = Game(opening, seed: lucks.chance.otherSeed(number)).market
    return !customers[0].asks || !customers[1].asks
  }
  #expect(results.skipped?.lucks == refused && refused > 0)
  #expect(results.values(.orders).count == 60)
  var game = Game(opening, seed: lucks.chance.otherSeed(1))
  try game.take(.run(weeks: 3))
  #expect(results.values(.satisfaction, road: 1)[0] == Gauge.satisfaction.value(game, week: 3))
}

@Test func `shares keep all and none for all and none`() {
  let shares = [(0, 200), (1, 2000), (100, 200), (1999, 2000), (200, 200)].map {
    Text.share($0.0, of: $0.1).en
  }
  #expect(shares == ["0%", "1%", "50%", "99%", "100%"])
}
