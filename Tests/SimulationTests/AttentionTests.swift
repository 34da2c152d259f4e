import Testing

@testable import Simulation

// What a contact gives: warmth or a script, recognition, thanks, privileges (section 1.1.1).

/// The books of one greeting to a customer who needs nothing.
private func greeting(
  insight: Double = 0, _ decisions: [Decision] = [], _ change: (inout Opening) -> Void = { _ in }
) throws -> Books {
  let opening = Opening.plain([.resting(insight: insight)], change)
  return try Game.played(opening, decisions + [.deed(.greet, customer: 0)]).books()
}

@Test func `people make a contact warm, and cold where they fall short`() throws {
  #expect(try greeting { $0.factors[.people] = 0.9 }[.warmth] == 150_000)  // 0.3 × (0.9 - 0.4)
  #expect(try greeting { $0.factors[.people] = 0.4 }[.warmth] == 0)
  let short = try greeting { $0.factors[.people] = 0 }
  #expect(short[.cold] == -120_000 && short[.warmth] == 0)
}

@Test func `a script is cold whoever reads it, and saves six euro`() throws {
  let script = Decision.habit(.script, on: true)
  for people in [0.0, 1] {
    let books = try greeting([script]) { $0.factors[.people] = people }
    #expect(books[.script] == -250_000 && books[.warmth] == 0)
  }
  let opening = Opening.plain([.resting()])
  let warm = try Game.played(opening, [.deed(.greet, customer: 0)])
  let cold = try Game.played(opening, [script, .deed(.greet, customer: 0)])
  #expect(warm.tallies[1].costs[.contacts] == 12 && cold.tallies[1].costs[.contacts] == 6)
  #expect(try greeting()[.script] == 0)
}

@Test func `recognition needs insight, factors that work together, and no doubles`() throws {
  func recognition(_ insight: Double, factors: Double = 1, doubles: Double = 0) throws -> Micro {
    try greeting(insight: insight) {
      $0.factors = Factors(all: factors)
      $0.records = Records(doubles: doubles)
    }[.recognition]
  }
  #expect(try abs(recognition(0.8) - 180_000) <= 1)  // 0.3 × (0.8 - 0.2)
  #expect(try recognition(0) == -60_000)
  #expect(try recognition(0.8, factors: 0.2) < 0)
  #expect(try abs(recognition(0.8, doubles: 1) - 12_000) <= 1)  // 0.3 × (0.8 × 0.3 - 0.2)
  #expect(try recognition(0.8, doubles: 0.5) < recognition(0.8, doubles: 0.2))
}

@Test func `thanks count with an occasion only`() throws {
  let idle = try Game.played(.plain([.resting(insight: 0.8)]), [.deed(.thank, customer: 0)])
  #expect(idle.books()[.thanks] == 0)
  #expect(idle.tallies[1].costs[.contacts] == 12, "and cost as much")
  let ordered = try Game.played(.plain([.buying(insight: 0.8)]), [.deed(.thank, customer: 0)])
  #expect(ordered.books()[.thanks] == 390_000)  // 0.3 × (0.5 + 0.8)
}

@Test func `thanks do most after a complaint, and more for who is recognised`() throws {
  func thanks(complains: Bool, insight: Double = 0.8, doubles: Double = 0) throws -> Micro {
    var shock = Shock(week: 1, weeks: 1)
    shock.mistake = true
    var game = try Game.played(
      .plain([.buying(insight: insight)], shocks: complains ? [shock] : []) {
        $0.rules.complain = 1
        $0.records = Records(doubles: doubles)
        $0.rules.learn = 0
        $0.rules.age = 0
      })
    try game.play([.deed(.thank, customer: 0)])
    return game.books()[.thanks]
  }
  #expect(try thanks(complains: true) == 585_000)  // half as much again
  #expect(try thanks(complains: false) == 390_000)
  #expect(try thanks(complains: true, insight: 0) == 225_000)
  #expect(try thanks(complains: true, doubles: 1) < thanks(complains: true))
}

/// Ten customers who order every week, so many of them privileged for the week that comes.
private func privileged(_ count: Int) throws -> Game {
  var game = Game(.plain(Array(repeating: .buying(), count: 10)), seed: 1)
  try game.play((0..<count).map { .deed(.privilege, customer: $0) })
  try game.play()
  return game
}

@Test func `a privilege is felt as long as few have it`() throws {
  #expect(try privileged(1).books()[.privilege] == 200_000)  // 0.25 × (1 - 2 × 0.1)
  #expect(try privileged(4).books()[.privilege] == 50_000)
  for many in [5, 10] { #expect(try privileged(many).books()[.privilege] == 0) }
  #expect(try privileged(1).books(1)[.privilege] == 0, "others have nothing")
}

@Test func `a privilege costs 15 euro an order until it is ended`() throws {
  var game = try privileged(4)
  #expect(game.tallies[2].costs[.privileges] == 60)
  try game.play([.deed(.endPrivilege, customer: 0)])
  try game.play()
  #expect(game.tallies[4].costs[.privileges] == 45)
  #expect(!game.market[0].isPrivileged && game.books()[.privilege] == 0)
}

@Test func `a privilege ends with the relation`() throws {
  var game = try privileged(2)
  try game.play([.deed(.politeGoodbye, customer: 0)])
  #expect(!game.market[0].isPrivileged && game.market[1].isPrivileged)
}

@Test func `a privilege is felt in a scenario about days too`() throws {
  let quotes = Array(repeating: StartingCustomer.expecting(3), count: 4)
  var game = Game(.quiet(.patient(3), quotes), seed: 1)
  try game.play([.deed(.privilege, customer: 0)])
  try game.play()
  #expect(game.books()[.privilege] == 125_000)
  #expect(game.tallies[2].costs[.privileges] == 15)
}

@Test func `contacts without an order come as hours and rules have it, at most one a week`() throws {
  let crowd = Opening.plain(Array(repeating: .resting(), count: 300)) { $0.rules.care = 0.2 }
  let game = try Game.played(crowd, weeks: 10)
  #expect(abs(Double(game.total(\.contacts)) / 3_000 - 0.2) < 0.03)
  let both = try Game.played(.plain([.buying()]) { $0.rules.care = 1 }, [.deed(.greet, customer: 0)])
  #expect(both.tallies[1].contacts == 1)
}
