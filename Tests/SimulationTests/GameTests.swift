import Testing

@testable import Simulation

@Test func `every arrow of the cycle occurs, for every reason to leave`() throws {
  var game = Game(.lively(240), seed: 13)
  try game.take(.run(weeks: 30))
  for id in game.market.active.prefix(5) { try game.take(.deed(.politeGoodbye, customer: id)) }
  try game.take(.run(weeks: 60))
  var arrows: Set<String> = []
  for event in game.market.indices.flatMap({ game.events($0) }) {
    switch event {
    case .moved(let from, let to): arrows.insert("\(from)>\(to)")
    case .left(let reason): arrows.insert("left:\(reason)")
    default: break
    }
  }
  for arrow in ["prospect>new", "new>loyal", "former>prospect"] { #expect(arrows.contains(arrow)) }
  for reason in Departure.allCases { #expect(arrows.contains("left:\(reason)")) }
  #expect(game.tallies.contains { $0.leftNew > 0 } && game.tallies.contains { $0.leftLoyal > 0 })
}

@Test func `one decision about one customer leaves all others as they were`() throws {
  var opening = Opening.whole(150)
  opening.rules.mention = 0
  let seed: UInt64 = 15
  var quiet = Game(opening, seed: seed)
  try quiet.take(.run(weeks: 8))
  let loyal = try #require(quiet.market.indices.first { quiet.market[$0].phase == .loyal })
  let prospect = try #require(quiet.market.indices.first { quiet.market[$0].phase == .prospect })
  let decisions: [(Deed, Int)] =
    [.gesture, .gift, .greet, .thank, .politeGoodbye].map { ($0, loyal) }
    + [.offer, .assistSearch].map { ($0, prospect) }
  for (deed, customer) in decisions {
    var game = quiet
    try game.take(.deed(deed, customer: customer))
    try game.take(.run(weeks: 12))
    var without = quiet
    try without.take(.run(weeks: 12))
    for other in game.market.indices where other != customer {
      #expect(game.market[other] == without.market[other], "\(deed)")
    }
    #expect(game.tallies != without.tallies, "\(deed) does something")
  }
}

@Test func `what one customer is told leaves all others as they were`() throws {
  var told = Game(.lively(300), seed: 15)
  try told.take(.run(weeks: 8))
  var silent = told
  let customer = try #require(told.market.indices.first { told.market[$0].asks })
  try told.take(.inform(customer: customer, days: 9))
  try told.take(.run(weeks: 30))
  try silent.take(.run(weeks: 30))
  #expect(told.market[customer] != silent.market[customer])
  for other in told.market.indices where other != customer {
    #expect(told.market[other] == silent.market[other])
  }
}

@Test func `the same decisions give the same game, in one run or in many`() throws {
  let once = try Game.played(.whole(50), seed: 16, .aboutAll, weeks: 40)
  var often = try Game.played(.whole(50), seed: 16, .aboutAll)
  for _ in 1..<40 { try often.take(.run(weeks: 1)) }
  #expect(once == often)
  #expect(once.fingerprint == often.fingerprint)
  let other = try Game.played(.whole(50), seed: 17, .aboutAll, weeks: 40)
  #expect(other.fingerprint != once.fingerprint)
}

/// One number for a whole game: the same in debug and release, on every machine. A change of the equations or of a
/// number in the rules changes it: then write the new number here and raise `Recording.rulesVersion`.
@Test func `a known game has a known fingerprint`() throws {
  let days = try Game.played(.lively(100), seed: 4711, .aboutDays, weeks: 52)
  #expect(String(days.fingerprint, radix: 16) == "1055a1ce1cfc6686")
  let all = try Game.played(.whole(100), seed: 4711, .aboutAll, weeks: 52)
  #expect(String(all.fingerprint, radix: 16) == "6f83c0ec602e2de5")
}

@Test func `a decision or a week changes the fingerprint`() throws {
  let game = try Game.played(.whole(20), seed: 5, weeks: 3)
  let decisions: [Decision] = [
    .run(weeks: 1), .deed(.gesture, customer: try #require(game.market.active.first)), .claim(tenths: 1),
    .hours(.care, 1), .habit(.script, on: true), .analysts(.buy), .campaign(0, percent: 51), .merge,
    .define(.interested), .spend(.productLeadership, tenths: 11), .surprise(perYear: 1), .sell(.partner),
    .evidence(.pilot), .source(1, on: true), .invest(.processes, percent: 66),
  ]
  var seen: Set<UInt64> = [game.fingerprint]
  for decision in decisions {
    var copy = game
    try copy.take(decision)
    #expect(seen.insert(copy.fingerprint).inserted, "\(decision)")
  }
}

@Test func `a stopped run keeps the weeks that passed`() throws {
  var game = Game(.lively(20), seed: 18)
  var asked = 0
  try game.take(.run(weeks: 30)) {
    asked += 1
    return asked > 7
  }
  #expect(game.week == 7)
  #expect(try game == Game.played(.lively(20), seed: 18, weeks: 7))
}

@Test func `the coming week's illness is known when the week before has ended`() throws {
  var game = Game(.lively(10), seed: 19)
  #expect(game.terms.usualDays == 3)
  try game.take(.run(weeks: 9))
  #expect(game.terms.usualDays == 4)
  try game.take(.run(weeks: 8))
  #expect(game.terms.usualDays == 3)
}

@Test func `a traced customer opens and ends as the row in the market`() throws {
  let opened = Game(.lively(40), seed: 20)
  for id in opened.market.indices { #expect(opened.opened(id) == opened.market[id]) }
  let game = try Game.played(.lively(40), seed: 20, .aboutDays, weeks: 30)
  for id in game.market.indices {
    let past = game.retrace(id)
    #expect(past.count == 30 && past.last?.customer == game.market[id])
    #expect(game.retrace(id, until: 9).last?.customer == past[8].customer)
  }
}

@Test func `what if answers as a game in which it was decided`() throws {
  var game = try Game.played(.lively(60), seed: 21, weeks: 5)
  let customer = try #require(game.market.indices.first { game.market[$0].asks })
  var other = game
  try other.play([.inform(customer: customer, days: 4)])
  try game.play()
  #expect(game.whatIf(customer, in: 6, [.inform(customer: customer, days: 4)]) == other.market[customer])
  #expect(game.whatIf(customer, in: 6, []) == game.market[customer])
  #expect(game.whatIf(customer, in: 6, [.deed(.offer, customer: customer), .merge]) == nil)
  #expect(game.whatIf(customer, in: 9, []) == nil, "a week that has not passed")
}
