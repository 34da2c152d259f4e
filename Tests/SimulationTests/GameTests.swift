import Testing

@testable import Simulation

@Test func `the books balance for every customer, every week, to the last millionth`() throws {
  var game = Game(.lively(200), seed: 11)
  for decision in strategy { try game.take(decision) }
  for _ in 1...60 {
    let before = game.market
    let record = try #require(try game.take(.run(weeks: 1), recording: true).first)
    for customer in 0..<before.count {
      for account in Account.allCases {
        let start = before.balance(account, customer)
        #expect(start + record.books[customer].total(account) == game.market.balance(account, customer))
      }
    }
  }
}

@Test func `marks stay within their scales`() throws {
  var game = Game(.lively(200), seed: 12)
  for decision in strategy { try game.take(decision) }
  for _ in 1...120 {
    try game.take(.run(weeks: 1))
    for customer in 0..<game.market.count {
      #expect((0...10 * point).contains(game.market.felt(customer)))
      #expect((-3 * point...3 * point).contains(game.market.goodwill[customer]))
      #expect((0...10 * point).contains(game.market.expectation[customer]))
      #expect((0...point).contains(game.market.trust[customer]))
    }
  }
}

@Test func `every arrow of the cycle occurs, and nobody vanishes`() throws {
  var game = Game(.lively(400), seed: 13)
  var arrows: Set<String> = []
  for record in try game.take(.run(weeks: 104), recording: true) {
    for event in record.events {
      switch event.kind {
      case .moved(let from, let to): arrows.insert("\(from)>\(to)")
      case .left(let reason): arrows.insert("left:\(reason)")
      default: break
      }
    }
  }
  for arrow in ["prospect>new", "new>loyal", "former>prospect"] { #expect(arrows.contains(arrow)) }
  for reason in Departure.allCases { #expect(arrows.contains("left:\(reason)")) }
  for tally in game.tallies { #expect(tally.phases.reduce(tally.gone, +) == 400) }
  #expect(game.tallies.contains { $0.leftNew > 0 } && game.tallies.contains { $0.leftLoyal > 0 })
}

@Test func `who ceased to exist never returns`() throws {
  var game = Game(.lively(100), seed: 14)
  try game.take(.run(weeks: 50))
  let gone = (0..<100).filter { game.market.isGone($0) }
  #expect(!gone.isEmpty)
  try game.take(.run(weeks: 50))
  for customer in gone {
    #expect(
      game.market.isGone(customer) && game.market.phase[customer] == .former && !game.market.asks[customer])
  }
}

@Test func `one decision for one customer leaves all others as they were`() throws {
  var told = Game(.lively(300), seed: 15)
  try told.take(.run(weeks: 8))
  var silent = told
  let customer = try #require((0..<300).first { told.market.asks[$0] })
  try told.take(.inform(customer: customer, days: 9))
  try told.take(.run(weeks: 30))
  try silent.take(.run(weeks: 30))
  #expect(told != silent)
  for other in 0..<300 where other != customer {
    #expect(told.market.felt(other) == silent.market.felt(other))
    #expect(told.market.phase[other] == silent.market.phase[other])
    #expect(told.market.trust[other] == silent.market.trust[other])
    #expect(told.market.orders[other] == silent.market.orders[other])
  }
}

@Test func `the same decisions give the same game, in one run or in many`() throws {
  var once = Game(.lively(50), seed: 16)
  try once.take(.run(weeks: 40))
  var often = Game(.lively(50), seed: 16)
  for _ in 0..<40 { try often.take(.run(weeks: 1)) }
  #expect(once == often)
  #expect(once.fingerprint == often.fingerprint)
  var other = Game(.lively(50), seed: 17)
  try other.take(.run(weeks: 40))
  #expect(other.fingerprint != once.fingerprint)
}

/// One number for a whole game: the same in debug and release, on every machine. A change of the equations changes
/// it; raise `Recording.rulesVersion` then.
@Test func `a known game has a known fingerprint`() throws {
  var game = Game(.lively(100), seed: 4711)
  for decision in strategy { try game.take(decision) }
  try game.take(.run(weeks: 52))
  #expect(String(game.fingerprint, radix: 16) == "282eedd6548d594f")
}

@Test func `a stopped run keeps the weeks that passed`() throws {
  var game = Game(.lively(20), seed: 18)
  var asked = 0
  try game.take(.run(weeks: 30)) {
    asked += 1
    return asked > 7
  }
  #expect(game.week == 7)
  var whole = Game(.lively(20), seed: 18)
  try whole.take(.run(weeks: 7))
  #expect(game == whole)
}

@Test func `the coming week's illness is known when the week before has ended`() throws {
  var game = Game(.lively(10), seed: 19)
  #expect(game.terms.usualDays == 3)
  try game.take(.run(weeks: 9))
  #expect(game.terms.usualDays == 4)
  try game.take(.run(weeks: 8))
  #expect(game.terms.usualDays == 3)
}

/// Standing rules that touch every mechanic.
private let strategy: [Decision] = [
  .addRule(
    HouseRule(
      when: .and(
        .compare(.fact(.expects), .less, .fact(.usual)), .not(.compare(.fact(.week), .more, .number(40)))),
      do: .inform(.usual))),
  .addRule(HouseRule(when: .compare(.fact(.insists), .different, .number(0)), do: .rush)),
  .addRule(
    HouseRule(
      when: .or(.compare(.fact(.phase), .equal, .number(2)), .compare(.fact(.trust), .atMost, .number(0.3))),
      do: .promise(.exactly(2)))),
]
