import Testing

@testable import Simulation

// Four kinds of data, four V's, and the skill to read them (figures 1.8 and 1.9).

private func source(_ structured: Bool, _ dynamic: Bool, veracity: Double = 1) -> Source {
  Source(isStructured: structured, isDynamic: dynamic, veracity: veracity, costEuro: 100)
}

private let four = [source(true, false), source(true, true), source(false, false), source(false, true)]

@Test func `the four kinds together hold the whole story, for who can read them all`() {
  #expect(abs(four.map { $0.yield(Rules()) }.reduce(0, +) - 1) < 1e-9)
  #expect(abs(Source.capture(four, using: [0, 1, 2, 3], skill: 0.9, Rules()) - 1) < 1e-9)
  #expect(
    Source.capture(four, using: [], skill: 1, Rules()) == 0
      && Source.capture(four, using: [0, 1, 2, 3], skill: 0, Rules()) == 0)
}

@Test func `what moves and has no fields takes most skill`() {
  let difficulty = four.map { $0.difficulty(Rules()) }
  #expect(difficulty == difficulty.sorted())
  // Little skill reads the first kind in full and a ninth of the last.
  #expect(four[0].tells(skill: 0.1, Rules()) == four[0].yield(Rules()))
  #expect(abs(four[3].tells(skill: 0.1, Rules()) / four[3].yield(Rules()) - 1.0 / 9) < 1e-9)
  #expect(four[3].tells(skill: 1, Rules()) == four[3].tells(skill: 0.9, Rules()))
}

@Test func `untrue data tell less, however many there are; without volume, variety and speed nothing`() {
  #expect(
    source(true, true, veracity: 0.5).tells(skill: 1, Rules()) == source(true, true).tells(skill: 1, Rules())
      / 2)
  #expect(source(true, true, veracity: 0).tells(skill: 1, Rules()) == 0)
  for v in [\Source.volume, \.variety, \.velocity] {
    var less = source(true, true)
    less[keyPath: v] = 0
    #expect(abs(less.tells(skill: 1, Rules()) - source(true, true).tells(skill: 1, Rules()) * 2 / 3) < 1e-9)
  }
  var none = source(true, true)
  (none.volume, none.variety, none.velocity) = (0, 0, 0)
  #expect(none.tells(skill: 1, Rules()) == 0)
}

@Test func `a second source of one kind adds less than the first, and less than another kind`() {
  let twice = [source(true, false), source(true, false), source(true, true)]
  let one = Source.capture(twice, using: [0], skill: 1, Rules())
  let same = Source.capture(twice, using: [0, 1], skill: 1, Rules())
  let other = Source.capture(twice, using: [0, 2], skill: 1, Rules())
  #expect(same > one && same - one < one && other > same)
  let many = Array(repeating: source(false, true), count: 60)
  #expect(Source.capture(many, using: Set(0..<60), skill: 1, Rules()) <= 1)
}

@Test func `contacts teach as much of the story as the sources in use tell`() throws {
  let opening = Opening.plain([.resting()]) {
    $0.sources = four
    $0.factors = Factors(all: 1)
  }
  func learned(_ decisions: [Decision]) throws -> Micro {
    try Game.played(opening, decisions + [.deed(.greet, customer: 0)]).books()[.contact]
  }
  #expect(try learned([.analysts(.buy), .source(0, on: true)]) == 45_000)  // 0.15 × 0.30
  #expect(try learned([.analysts(.buy), .source(0, on: true), .source(3, on: true)]) == 90_000)
  #expect(try learned([.analysts(.buy), .source(0, on: true), .source(0, on: false)]) == 0)
  #expect(try learned([.source(0, on: true)]) == 45_000, "anybody can read a name in a field")
  #expect(try learned([.source(3, on: true)]) == 7_500, "hardly anybody can read a conversation")
}

@Test func `sources cost what they cost, week after week, as long as they are on`() throws {
  let opening = Opening.plain([.resting()]) { $0.sources = four }
  var game = try Game.played(opening, [.source(0, on: true), .source(2, on: true)], weeks: 2)
  try game.play([.source(0, on: false)])
  #expect(game.tallies.map { $0.costs[.sources] } == [0, 200, 200, 100])
}

@Test func `hired analysts are skilled at once, our own grow and never quite reach them`() throws {
  let opening = Opening.plain([.resting()])
  #expect(try Game.played(opening, [.analysts(.buy)]).supplier.skill == 0.9)
  var game = Game(opening, seed: 1)
  try game.take(.analysts(.make))
  #expect(game.supplier.skill == 0.2)
  var last = 0.2
  for _ in 1...60 {
    try game.take(.run(weeks: 1))
    #expect(game.supplier.skill > last && game.supplier.skill < 0.9)
    last = game.supplier.skill
  }
  #expect(last > 0.8)
  try game.play([.analysts(.none)])
  #expect(game.supplier.skill == 0.15)
}

@Test func `making is dearer at first and cheaper after half a year`() throws {
  let opening = Opening.plain([.resting()])
  func cost(_ analysts: Analysts, weeks: Int) throws -> Int {
    try Game.played(opening, [.analysts(analysts)], weeks: weeks).total { $0.costs[.analysts] }
  }
  #expect(try cost(.make, weeks: 1) == 18_900 && cost(.buy, weeks: 1) == 1_600)
  #expect(try cost(.make, weeks: 25) > cost(.buy, weeks: 25))
  #expect(try cost(.make, weeks: 26) < cost(.buy, weeks: 26))
  let again = try Game.played(opening, [.analysts(.make), .analysts(.make)])
  #expect(again.tallies[1].costs[.analysts] == 18_900, "what is there already is not set up twice")
}
