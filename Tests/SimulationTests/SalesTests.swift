import Testing

@testable import Simulation

// Channels and hours: how far the sales team reaches, what it learns, and what it costs.

/// Two hundred prospects who never accept, of whom a tenth gets an offer each week, and as many customers.
private func market(_ decisions: [Decision], weeks: Int = 4, _ change: (inout Opening) -> Void = { _ in })
  throws -> Game
{
  let prospects = Array(repeating: StartingCustomer.prospect(rival: 10), count: 200)
  let opening = Opening.plain(prospects + Array(repeating: .buying(), count: 200)) {
    $0.rules.approach = 0.1
    $0.rules.acceptStart = -10
    change(&$0)
  }
  return try Game.played(opening, decisions, weeks: weeks)
}

@Test func `partners reach twice as many prospects, half as many more beside our own sales`() throws {
  let offers = try [Channel.direct, .partner, .both].map { try market([.sell($0)]).total(\.offers) }
  #expect(abs(Double(offers[0]) - 80) < 25)
  #expect(abs(Double(offers[1]) / Double(offers[0]) - 2) < 0.6)
  #expect(abs(Double(offers[2]) / Double(offers[0]) - 1.5) < 0.4)
}

@Test func `partners keep a quarter of the margin, half of that when we sell too`() throws {
  let margins = try [Channel.direct, .partner, .both].map { try market([.sell($0)], weeks: 1) }
    .map { Double($0.tallies[1].margin) / Double($0.tallies[1].orders) }
  #expect(margins == [160, 120, 140])
}

@Test func `what partners hear of customers hardly reaches us`() throws {
  let learned = try [Channel.direct, .partner, .both].map {
    try Double(market([.sell($0)], weeks: 1).books(300)[.contact])
  }
  #expect(learned[0] > 0)
  #expect(abs(learned[1] / learned[0] - 0.2) < 1e-4 && abs(learned[2] / learned[0] - 0.6) < 1e-4)
}

@Test func `hours are bounded by the team, whatever the task`() throws {
  let team = Opening.plain([.buying()]) { $0.hoursPerWeek = 40 }
  var game = try Game.played(team, [.hours(.acquire, 25), .hours(.care, 15)])
  #expect(refusal(.hours(.align, 1), game) == .tooManyHours(capacity: 40, planned: 41))
  #expect(refusal(.hours(.acquire, 26), game) == .tooManyHours(capacity: 40, planned: 41))
  try game.take(.hours(.acquire, 20))
  #expect(refusal(.hours(.align, 5), game) == nil)
  #expect(game.tallies[1].costs[.hours] == 2_400)
  let none = Game(.plain([.buying()]), seed: 1)
  #expect(refusal(.hours(.care, 1), none) == .tooManyHours(capacity: 0, planned: 1))
}

@Test func `an hour is two visits, shared out over who is in that phase`() throws {
  let game = try market([.hours(.acquire, 10), .hours(.care, 20)], weeks: 1) { $0.hoursPerWeek = 40 }
  let terms = try Game.played(game.opening, [.hours(.acquire, 10), .hours(.care, 20), .hours(.winback, 5)])
    .terms
  #expect(abs(terms.approach - (0.1 + 20.0 / 200)) < 1e-9)
  #expect(abs(terms.care - 40.0 / 200) < 1e-9)
  #expect(terms.winback == 1, "ten visits to nobody are enough for anybody")
  let idle = try market([], weeks: 1) { $0.hoursPerWeek = 40 }.terms
  #expect(idle.approach == 0.1 && idle.care == 0 && idle.winback == 0)
}

@Test func `a heavy customer takes hours away from all others as long as it buys`() throws {
  let hours: [Decision] = [.hours(.care, 20), .hours(.acquire, 20)]
  var game = try market(hours, weeks: 1) {
    $0.hoursPerWeek = 40
    $0.customers[399].burdenHours = 30
  }
  #expect(game.burdenHours == 30)
  #expect(abs(game.terms.care - 0.05) < 1e-9, "a quarter of forty visits to two hundred customers")
  #expect(abs(game.terms.approach - (0.1 + 0.05)) < 1e-9)
  try game.play([.deed(.politeGoodbye, customer: 399)])
  #expect(game.burdenHours == 0)
  #expect(abs(game.terms.care - 40.0 / 199) < 1e-9)
}

@Test func `a heavy customer costs nobody anything while hours are left over`() throws {
  let game = try market([.hours(.care, 10)], weeks: 1) {
    $0.hoursPerWeek = 40
    $0.customers[399].burdenHours = 30
  }
  #expect(abs(game.terms.care - 0.1) < 1e-9)
}

@Test func `hours that are lost leave less for every task, down to nothing`() throws {
  var flu = Shock(week: 2, weeks: 1)
  flu.hoursLost = 0.5
  let game = try market([.hours(.care, 40)], weeks: 1) {
    $0.hoursPerWeek = 40
    $0.shocks = [flu]
  }
  #expect(abs(game.terms.care - 0.2) < 1e-9)
  let worse = try market([.hours(.care, 40)], weeks: 1) {
    $0.hoursPerWeek = 40
    $0.shocks = [flu, flu, flu]
  }
  #expect(worse.terms.care == 0)
}

@Test func `hours that are lost for want of the server at the office are kept by who has data elsewhere`()
  throws
{
  var snow = Shock(week: 2, weeks: 1)
  snow.hoursLost = 0.5
  snow.ownServerOnly = true
  for (cloud, care) in [(false, 0.2), (true, 0.4)] {
    let game = try market([.hours(.care, 40), .habit(.cloud, on: cloud)], weeks: 1) {
      $0.hoursPerWeek = 40
      $0.shocks = [snow]
    }
    #expect(abs(game.terms.care - care) < 1e-9)
  }
}
