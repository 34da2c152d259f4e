import Testing

@testable import Simulation

// The chapter's four quotes (figures 1.4 and 1.5, section 1.1.2).

/// One week with one customer who asked for a quote: the delivery and the books.
private func week(
  delivered days: Int, expecting expected: Int, insists: Bool = false, trust: Double = 0.5,
  _ decisions: [Decision] = []
) throws -> (delivery: Event.Delivery, books: Books, felt: Micro) {
  let opening = Opening.quiet(.patient(days), [.expecting(expected, insists: insists, trust: trust)])
  let game = try Game.played(opening, decisions)
  return (try #require(game.deliveries().first), game.books(), game.market[0].felt)
}

@Test func `expected in two days, delivered in four: a negative experience`() throws {
  let (delivery, books, felt) = try week(delivered: 4, expecting: 2)
  #expect(delivery.experience == .negative)
  #expect(delivery.expected == 2 * point && delivery.days == 4)
  // 2.25 × 0.16 × (2 - 0.5) points below the zone of tolerance, and 0.05 × 0.5 inside it.
  #expect(books[.disappointed] == -565_000)
  #expect(felt < 6 * point)
}

@Test func `delivered in one day: a positive experience, expectations exceeded`() throws {
  let (delivery, books, felt) = try week(delivered: 1, expecting: 2)
  #expect(delivery.experience == .positive)
  #expect(books[.exceeded] == 105_000)  // 0.16 × (1 - 0.5) beyond the zone, 0.05 × 0.5 inside it
  #expect(books[.disappointed] == 0 && books[.withinZone] == 0)
  #expect(felt > 6 * point)
}

@Test func `one late delivery is one disappointment, not also something about as expected`() throws {
  let (_, books, _) = try week(delivered: 4, expecting: 2)
  #expect(books[.disappointed] < 0)
  #expect(books[.withinZone] == 0 && books[.exceeded] == 0)
}

@Test func `told three in advance and delivered in three: no disappointment`() throws {
  let (silent, _, silentFelt) = try week(delivered: 3, expecting: 2)
  let (told, books, felt) = try week(delivered: 3, expecting: 2, [.inform(customer: 0, days: 3)])
  #expect(silent.experience == .negative)
  #expect(told.experience == .asExpected)
  #expect(told.expectedAfterTold == 3 * point)
  #expect(books[.disappointed] + books[.withinZone] + books[.toldInAdvance] == 0)
  #expect(felt > silentFelt)
}

@Test func `insisted on two, warned, and still got two: better than two without the warning`() throws {
  let (unwarned, _, unwarnedFelt) = try week(delivered: 3, expecting: 2, insists: true, [.rush(customer: 0)])
  let (warned, books, warnedFelt) = try week(
    delivered: 3, expecting: 2, insists: true, [.inform(customer: 0, days: 3), .rush(customer: 0)])
  #expect(unwarned.days == 2 && warned.days == 2)
  #expect(unwarned.experience == .asExpected)
  #expect(warned.experience == .positive)
  #expect(books[.effortSeen] == 600_000)
  #expect(warnedFelt > unwarnedFelt)
}

@Test func `who insists keeps counting on the days asked for`() throws {
  let (delivery, books, _) = try week(
    delivered: 3, expecting: 2, insists: true, [.inform(customer: 0, days: 3)])
  #expect(delivery.expectedAfterTold == 2 * point)
  #expect(delivery.experience == .negative)
  #expect(books[.toldInAdvance] == 0)
  #expect(books[.short] == 0, "who was told the truth was not lied to")
}

@Test func `a customer without trust hardly believes bad news`() throws {
  let (delivery, _, _) = try week(delivered: 3, expecting: 2, trust: 0, [.inform(customer: 0, days: 3)])
  #expect(delivery.expectedAfterTold == 2_400_000)
  #expect(delivery.experience == .negative)
}

@Test func `a promise that is too fine disappoints more than silence and costs trust`() throws {
  let (silent, silentBooks, _) = try week(delivered: 3, expecting: 2)
  let (promised, books, _) = try week(delivered: 3, expecting: 2, [.promise(customer: 0, days: 1)])
  #expect(silent.experience == .negative && promised.experience == .negative)
  #expect(promised.expectedAfterTold < 2 * point)
  #expect(books[.promisedTooMuch] < 0)
  #expect(books[.brokenPromise] < 0)
  #expect(books.total(.satisfaction) < silentBooks.total(.satisfaction))
  #expect(books.total(.trust) < silentBooks.total(.trust))
}

@Test func `padding: who knows our time is not delighted by an early quote, and feels played`() throws {
  let (delivery, books, _) = try week(delivered: 3, expecting: 2, [.inform(customer: 0, days: 5)])
  #expect(delivery.experience == .asExpected)
  #expect(books[.toldInAdvance] > 0)
  #expect(books[.feltPlayed] == -240_000)  // 0.12 × 2 days
  #expect(books[.padded] < 0)
  let (_, honest, _) = try week(delivered: 3, expecting: 2, [.inform(customer: 0, days: 3)])
  #expect(honest[.feltPlayed] == 0 && honest[.padded] == 0)
  #expect(
    honest.total(.satisfaction) + honest.total(.goodwill) > books.total(.satisfaction)
      + books.total(.goodwill))
}

@Test func `told a time beyond patience, a share of buyers looks elsewhere`() throws {
  let customers = Array(repeating: StartingCustomer.expecting(2), count: 2_000)
  var game = Game(.quiet(.always(3), customers), seed: 5)
  for customer in 0..<2_000 where game.market[customer].asks {
    try game.take(.inform(customer: customer, days: 8))
  }
  try game.take(.run(weeks: 1))
  let tally = game.tallies[1]
  #expect(abs(Double(tally.walked) / Double(tally.quotes) - 0.5) < 0.05)
}
