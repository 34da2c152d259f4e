import Testing

@testable import Simulation

// Four ways to handle a complaint: friendly or curt, with advice that fits or without (table 1.1).

/// Thirty customers meet a mistake in week 1, speak of it, and buy on.
private func complained(
  friendly: Bool = true, fitting: Bool = true, weeks: Int = 1, _ change: (inout Opening) -> Void = { _ in }
) throws -> Game {
  var mistake = Shock(week: 1, weeks: 1)
  mistake.mistake = true
  let opening = Opening.plain(Array(repeating: .buying(), count: 30), shocks: [mistake]) {
    $0.rules.complain = 1
    change(&$0)
  }
  return try Game.played(
    opening, [.habit(.friendly, on: friendly), .habit(.fittingAdvice, on: fitting)], weeks: weeks)
}

@Test func `a mistake costs satisfaction, and a solution gives part of it back`() throws {
  let game = try complained { $0.rules.complain = 0.5 }
  var ends: Set<Event.Complaint> = []
  for id in game.market.indices {
    let end = try #require(game.complaints(id).first)
    let books = game.books(id)
    ends.insert(end)
    #expect(books[.mistake] < 0)
    #expect((books[.repaired] > 0) == (end == .solved || end == .solvedQuickly))
    #expect(books[.repaired] < -books[.mistake])
    #expect((books[.complaint] < 0) == (end == .unspoken))
    #expect(game.deliveries(id)[0].experience == .negative)
  }
  #expect(ends == [.unspoken, .unsolved, .solved, .solvedQuickly])
}

@Test func `a quick solution gives back more than a slow one, and heals trust twice as much`() throws {
  let game = try complained()
  let slow = try #require(game.market.indices.first { game.complaints($0) == [.solved] })
  let quick = try #require(game.market.indices.first { game.complaints($0) == [.solvedQuickly] })
  #expect(game.books(quick)[.repaired] > game.books(slow)[.repaired])
  #expect(game.books(quick)[.complaint] == 1_000_000 && game.books(slow)[.complaint] == 600_000)
  #expect(game.books(quick)[.healed] == 2 * game.books(slow)[.healed])
}

@Test func `good processes and people solve more, and quicker`() throws {
  func ends(_ factor: Double) throws -> [Event.Complaint] {
    let game = try complained { $0.factors = Factors(all: factor) }
    return game.market.indices.flatMap { game.complaints($0) }
  }
  let (bad, good) = (try ends(0), try ends(1))
  #expect(bad.contains(.solved) && bad.contains(.unsolved) && !bad.contains(.solvedQuickly))
  #expect(good.count { $0 == .solvedQuickly } > 20)
  #expect(good.count { $0 == .unsolved } < bad.count { $0 == .unsolved })
}

@Test func `a curt tone costs four tenths in every complaint that is heard`() throws {
  let (friendly, curt) = (try complained(), try complained(friendly: false))
  for id in curt.market.indices {
    #expect(curt.complaints(id) == friendly.complaints(id))
    #expect(curt.books(id)[.tone] == -400_000 && friendly.books(id)[.tone] == 0)
  }
  let silent = try complained(friendly: false) { $0.rules.complain = 0 }
  #expect(silent.books()[.tone] == 0 && silent.books()[.complaint] == -300_000)
}

@Test func `kind words alone please at once, and the mistake comes back with the next delivery`() throws {
  let excused = try complained(fitting: false, weeks: 3)
  for id in excused.market.indices {
    #expect(excused.complaints(id) == [.excused, .excused, .excused])
    #expect(excused.books(id, week: 1)[.complaint] == 1_000_000)
    #expect(excused.books(id, week: 1)[.repaired] == 0 && excused.books(id, week: 1)[.healed] == 0)
  }
  let solved = try complained(weeks: 3)
  for id in solved.market.indices { #expect(solved.complaints(id).count == 1) }
}

@Test func `an excused mistake that is then put right does not come back again`() throws {
  var game = try complained(fitting: false)
  try game.play([.habit(.fittingAdvice, on: true)], weeks: 3)
  for id in game.market.indices {
    #expect(game.complaints(id).count == 2)
    #expect(game.complaints(id)[1] != .excused)
  }
}

@Test func `of the four ways friendly with fitting advice ends best, curt without it worst`() throws {
  func felt(_ friendly: Bool, _ fitting: Bool, weeks: Int) throws -> Int {
    try complained(friendly: friendly, fitting: fitting, weeks: weeks) { $0.factors = Factors(all: 0.5) }
      .tallies[weeks].felt
  }
  let three = try [(true, true), (false, true), (true, false), (false, false)].map {
    try felt($0.0, $0.1, weeks: 3)
  }
  #expect(three[0] > three[1] && three[1] > three[2] && three[2] > three[3])
  // In the end nothing but a solution helps: kindness alone loses as much as rudeness.
  #expect(try 2 * felt(true, false, weeks: 8) < felt(false, true, weeks: 8))
}

@Test func `who has the complaint on file asks after it once, who has not steps right into it`() throws {
  let knows = try complained(weeks: 3)
  #expect(knows.books(week: 2)[.askedAfter] == 200_000 && knows.books(week: 2)[.unaware] == 0)
  #expect(knows.books(week: 1)[.askedAfter] == 0 && knows.books(week: 3)[.askedAfter] == 0)
  let unaware = try complained(weeks: 3) {
    $0.policy = Policy(habits: [.friendly, .fittingAdvice, .digital])
  }
  #expect(unaware.books(week: 2)[.unaware] == -400_000 && unaware.books(week: 2)[.askedAfter] == 0)
  #expect(unaware.books(week: 3)[.unaware] == 0)
}

@Test func `nobody asks after a complaint that was never made, or five weeks ago`() throws {
  let silent = try complained(weeks: 2) { $0.rules.complain = 0 }
  #expect(silent.books()[.askedAfter] == 0 && silent.books()[.unaware] == 0)
  // Buys once, at the offer, and needs nothing after that.
  func asked(in week: Int) throws -> Micro {
    var mistake = Shock(week: 1, weeks: 1)
    mistake.mistake = true
    var once = StartingCustomer.prospect(rival: 0)
    once.need = 0
    let opening = Opening.plain([once], shocks: [mistake]) { $0.rules.complain = 1 }
    var game = try Game.played(opening, [.deed(.offer, customer: 0)], weeks: week - 1)
    #expect(game.complaints().count == 1)
    try game.play([.deed(.greet, customer: 0)])
    return game.books()[.askedAfter]
  }
  #expect(try asked(in: 2) == 200_000 && asked(in: 5) == 200_000 && asked(in: 6) == 0)
}
