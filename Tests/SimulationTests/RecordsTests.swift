import Testing

@testable import Simulation

// Customer files: what contacts teach, what ages, who is double, and what a shock takes (section 1.3).

/// The files of one customer that is greeted once, with these habits.
private func file(_ habits: Set<Habit>, insight: Double = 0, greeted: Bool = true, _ shocks: [Shock] = [])
  throws -> Books
{
  let opening = Opening.plain([.resting(insight: insight)], shocks: shocks) {
    $0.policy = Policy(habits: habits)
    $0.factors = Factors(all: 1)
  }
  return try Game.played(opening, greeted ? [.deed(.greet, customer: 0)] : []).books()
}

@Test func `a contact teaches a share of what is missing, on paper six tenths of that`() throws {
  #expect(try file([.digital])[.contact] == 150_000)
  #expect(try file([.digital], insight: 0.6)[.contact] == 60_000)
  #expect(try file([.digital], insight: 1)[.contact] == 0)
  #expect(try file([])[.contact] == 90_000)
}

@Test func `what is on file ages, on paper twice as fast`() throws {
  #expect(try file([.digital], insight: 0.8, greeted: false)[.aged] == -3_912)
  #expect(try file([], insight: 0.8, greeted: false)[.aged] == -7_824)
  #expect(try file([.digital], greeted: false)[.aged] == 0)
}

@Test func `a fire takes all paper, a part of our own server, little of what is elsewhere`() throws {
  func lost(_ habits: Set<Habit>, share: Double = 1) throws -> Micro {
    var fire = Shock(week: 1, weeks: 1)
    fire.recordsLost = share
    return try file(habits, insight: 0.8, greeted: false, [fire])[.recordsLost]
  }
  #expect(try lost([]) == -800_000)
  #expect(try lost([.digital]) == -240_000)
  #expect(try lost([.digital, .cloud]) == -40_000)
  #expect(try lost([.cloud]) == -800_000, "paper is nowhere else")
  #expect(try lost([], share: 0.5) == -400_000 && lost([], share: 0) == 0)
}

@Test func `nothing more is lost than was on file`() throws {
  var fire = Shock(week: 1, weeks: 1)
  fire.recordsLost = 1
  for greeted in [true, false] {
    let books = try file([], insight: 0.8, greeted: greeted, [fire, fire])
    #expect(800_000 + books.total(.insight) >= 0)
    #expect(greeted || 800_000 + books.total(.insight) == 0)
  }
}

@Test func `nothing more is learned than there is`() throws {
  let opening = Opening.plain([.prospect(rival: 0)]) {
    $0.rules.learn = 1
    $0.factors = Factors(all: 1)
    $0.customers[0].stage = 0
  }
  let game = try Game.played(opening, [.deed(.assistSearch, customer: 0), .deed(.offer, customer: 0)])
  #expect(game.market[0].phase == .new)
  // All there was to know, less what aged in the week itself.
  #expect(game.market[0].insight == 995_110)
}

@Test func `recording in one uniform way tidies the files, without it they go astray`() throws {
  let opening = Opening.plain([.resting()]) { $0.records = Records(tidy: 0.5) }
  let uniform = try Game.played(opening, [.habit(.uniform, on: true)])
  #expect(abs(uniform.supplier.tidy - 0.53) < 1e-9)  // 6% of what is untidy
  #expect(try abs(Game.played(opening).supplier.tidy - 0.49) < 1e-9)
  var late = uniform
  try late.take(.run(weeks: 200))
  #expect(late.supplier.tidy > 0.999 && late.supplier.tidy <= 1)
}

@Test func `merging takes away three quarters of the doubles, and costs 500 euro each time`() throws {
  let opening = Opening.plain([.resting(insight: 0.8)]) {
    $0.records = Records(doubles: 0.4)
    $0.factors = Factors(all: 1)
  }
  let game = try Game.played(opening, [.merge, .merge])
  #expect(abs(game.supplier.doubles - 0.025) < 1e-9)
  #expect(game.tallies[1].costs[.merging] == 1_000)
  #expect(game.terms.recognised > Game(opening, seed: 1).terms.recognised)
}
