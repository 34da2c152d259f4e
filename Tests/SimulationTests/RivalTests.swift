import Testing

@testable import Simulation

/// We stand at 8, 9 and 7; the rival is what the test is about.
private func opening(_ rival: Rival) -> Opening {
  .plain([.resting()]) {
    $0.levels = ByStrategy(8, 9, 7)
    $0.customers[0].rival = nil
    $0.rivals = [rival]
  }
}

@Test func `a leader answers after its reaction weeks, on its own strategy only`() throws {
  var game = Game(
    opening(Rival(levels: ByStrategy(6, 8, 6), strategy: .productLeadership, reactionWeeks: 3)), seed: 1)
  try game.take(.run(weeks: 2))
  #expect(game.supplier.rivals[0] == ByStrategy(6, 8, 6))
  try game.take(.run(weeks: 1))
  // 5% of the gap to just above us: 9.2.
  #expect(abs(game.supplier.rivals[0].product - 8.06) < 1e-9)
  try game.take(.run(weeks: 200))
  #expect(abs(game.supplier.rivals[0].product - 9.2) < 0.001)
  #expect(game.supplier.rivals[0].operational == 6 && game.supplier.rivals[0].intimacy == 6)
}

@Test func `a follower copies what we do best, up to our level`() throws {
  let game = try Game.played(
    opening(Rival(levels: ByStrategy(6, 7, 6), strategy: nil, reactionWeeks: 1)), weeks: 200)
  #expect(abs(game.supplier.rivals[0].product - 9) < 0.001 && game.supplier.rivals[0].product <= 9)
  #expect(game.supplier.rivals[0].operational == 6)
}

@Test func `nobody falls, also when we do`() throws {
  var falling = opening(Rival(levels: ByStrategy(6, 9.5, 6), strategy: .productLeadership, reactionWeeks: 1))
  falling.rules.levelSpeed = 1
  let game = try Game.played(falling, [.spend(.productLeadership, tenths: 0)], weeks: 30)
  #expect(game.supplier.levels.product == 5)
  #expect(game.supplier.rivals[0] == ByStrategy(6, 9.5, 6))
}

@Test func `a change of ours is seen as many weeks later as the rival is slow`() throws {
  func firstMove(_ weeks: Int) throws -> Int? {
    var rising = opening(
      Rival(levels: ByStrategy(6, 9.2, 6), strategy: .productLeadership, reactionWeeks: weeks))
    rising.rules.levelSpeed = 1
    rising.policy = Policy(strategy: .productLeadership, spending: ByStrategy(1, 2.04, 1))
    rising.levels = nil
    var game = try Game.played(rising, weeks: 30)
    let before = game.supplier.rivals[0].product
    try game.take(.spend(.productLeadership, tenths: 50))
    for week in 1...30 {
      try game.take(.run(weeks: 1))
      if game.supplier.rivals[0].product > before + 0.005 { return week }
    }
    return nil
  }
  #expect(try firstMove(2) == 3)
  #expect(try firstMove(10) == 11)
}

@Test func `no rival goes above 10`() throws {
  var best = opening(Rival(levels: ByStrategy(6, 8, 6), strategy: .productLeadership, reactionWeeks: 1))
  best.levels = ByStrategy(8, 10, 8)
  let game = try Game.played(best, weeks: 400)
  #expect(game.supplier.rivals[0].product <= 10 && game.supplier.rivals[0].product > 9.99)
}

@Test func `customers look at the rival that is best for them, less what it lacks below the threshold`()
  throws
{
  var opening = Opening.plain([.resting()]) {
    $0.customers[0].rival = nil
    $0.customers[0].leaning = .productLeadership
    $0.rivals = [
      Rival(levels: ByStrategy(9, 6, 6), strategy: nil, reactionWeeks: 26),
      Rival(levels: ByStrategy(6, 9, 6), strategy: nil, reactionWeeks: 26),
      Rival(levels: ByStrategy(3, 10, 3), strategy: nil, reactionWeeks: 26),
    ]
  }
  let game = Game(opening, seed: 1)
  let second = opening.rivals[1].levels.weighed(by: game.market[0].weights)
  #expect(game.bestRival(of: game.market[0], week: 0) == second)
  opening.rivals.remove(at: 1)
  let other = Game(opening, seed: 1)
  #expect(other.bestRival(of: other.market[0], week: 0) < second)
}

@Test func `a better rival draws orders away and makes customers leave`() throws {
  func game(_ level: Double) throws -> Game {
    let crowd = Opening.plain(Array(repeating: .buying(mark: 7.5), count: 200)) {
      $0.rules.leaving = 0.01
      for place in 0..<200 { ($0.customers[place].rival, $0.customers[place].need) = (nil, 0.5) }
      $0.rivals = [Rival(levels: ByStrategy(all: level), strategy: nil, reactionWeeks: 26)]
    }
    return try Game.played(crowd, weeks: 12)
  }
  let (weak, strong) = (try game(6.5), try game(8.7))
  #expect(strong.total(\.orders) < weak.total(\.orders))
  #expect(strong.total { $0.leftNew + $0.leftLoyal } > 2 * weak.total { $0.leftNew + $0.leftLoyal })
}
