import Testing

@testable import Simulation

private func rule(_ fact: Condition.Fact, _ comparison: Condition.Comparison, _ number: Double, _ deed: Deed)
  -> Decision
{
  .addRule(HouseRule(when: .compare(.fact(fact), comparison, .number(number)), do: .deed(deed)))
}

@Test func `a standing deed is done every week for whom its condition holds, and for nobody else`() throws {
  let opening = Opening.plain([.resting(mark: 5), .resting(mark: 8)])
  let game = try Game.played(opening, [rule(.satisfaction, .less, 7, .greet)], weeks: 4)
  #expect(game.events(0).count { $0 == .contacted } == 4)
  #expect(game.events(1).isEmpty)
}

@Test func `a gesture twice a year for everyone is one house rule`() throws {
  let opening = Opening.plain([.resting(), .resting()])
  let game = try Game.played(opening, [rule(.sinceGesture, .atLeast, 26, .gesture)], weeks: 60)
  for id in 0...1 {
    let weeks = game.retrace(id).indices.filter { game.books(id, week: $0 + 1)[.gesture] > 0 }
    #expect(weeks == [0, 26, 52])
  }
}

@Test func `a deed is left out for who is in another phase or gone`() throws {
  var end = Shock(week: 1, weeks: 1)
  end.ceases = true
  end.customers = [2]
  let opening = Opening.plain([.prospect(rival: 10), .resting(), .resting()], shocks: [end]) {
    $0.rules.acceptStart = -10
  }
  let rules = [
    rule(.week, .more, 0, .gesture), rule(.week, .more, 0, .offer), rule(.week, .more, 0, .privilege),
  ]
  let game = try Game.played(opening, rules, weeks: 3)
  #expect(game.total(\.offers) == 3 && game.total(\.gestures) == 4)
  #expect(game.market[1].isPrivileged && !game.market[0].isPrivileged)
}

@Test func `several deeds are done in one week, also next to what is decided by hand`() throws {
  let rules = [rule(.orders, .atLeast, 3, .thank), rule(.phase, .equal, 2, .gesture)]
  let game = try Game.played(.plain([.buying()]), rules + [.deed(.greet, customer: 0)])
  #expect(game.tallies[1].thanks == 1 && game.tallies[1].gestures == 1 && game.tallies[1].contacts == 1)
}

@Test func `what is decided by hand counts for one week, a house rule until it is removed`() throws {
  var game = try Game.played(.plain([.resting()]), [.deed(.greet, customer: 0)], weeks: 3)
  #expect(game.total(\.contacts) == 1)
  try game.play([rule(.week, .more, 0, .greet)], weeks: 3)
  #expect(game.total(\.contacts) == 4)
  try game.play([.removeRule(number: 1)], weeks: 3)
  #expect(game.total(\.contacts) == 4)
}

@Test func `the first rule that fits decides what is said; what was said by hand stands`() throws {
  let rules: [Decision] = [
    .addRule(HouseRule(when: .compare(.fact(.week), .more, .number(0)), do: .inform(.usual))),
    .addRule(HouseRule(when: .compare(.fact(.week), .more, .number(0)), do: .promise(.exactly(7)))),
  ]
  var game = try Game.played(.quiet(.patient(3), [.expecting(2)]), rules)
  #expect(game.events().contains(.told(days: 3, promised: false)))
  try game.play([.promise(customer: 0, days: 4)])
  #expect(game.events().contains(.told(days: 4, promised: true)))
  #expect(!game.events().contains(.told(days: 7, promised: true)))
}

@Test func `hurried places go by hand first, then rule by rule, as far as there are any`() throws {
  let customers = Array(repeating: StartingCustomer.expecting(2), count: 5)
  var opening = Opening.quiet(.always(3, rushPerWeek: 2), customers)
  opening.customers[4].trust = 0.9
  var game = Game(opening, seed: 1)
  try game.take(.addRule(HouseRule(when: .compare(.fact(.trust), .more, .number(0.8)), do: .rush)))
  try game.take(.addRule(HouseRule(when: .compare(.fact(.week), .more, .number(0)), do: .rush)))
  #expect(game.comingPlans.map(\.rushed) == [true, false, false, false, true])
  try game.take(.rush(customer: 2))
  #expect(game.comingPlans.map(\.rushed) == [false, false, true, false, true])
  try game.take(.run(weeks: 1))
  #expect(game.tallies[1].rushes == 2)
}

@Test func `every fact can be asked, and means what it says`() throws {
  var mistake = Shock(week: 3, weeks: 1)
  mistake.mistake = true
  let opening = Opening.plain([.buying(insight: 0.5)], shocks: [mistake]) {
    $0.rules.complain = 1
    $0.customers[0].size = 1.5
  }
  let game = try Game.played(
    opening, [.deed(.gesture, customer: 0), .deed(.privilege, customer: 0)], weeks: 3)
  let customer = game.market[0]
  let facts: [(Condition.Fact, Double)] = [
    (.expects, points(customer.expectation)), (.insists, 0), (.satisfaction, points(customer.felt)),
    (.goodwill, points(customer.goodwill)), (.trust, points(customer.trust)), (.orders, 6), (.phase, 2),
    (.usual, 0), (.week, 4), (.insight, points(customer.insight)), (.size, 1.5), (.waits, 0),
    (.complained, 1), (.privileged, 1), (.sinceOrder, 1), (.sinceContact, 1), (.sinceGesture, 3), (.stage, 2),
  ]
  #expect(Set(facts.map(\.0)).count == Condition.Fact.allCases.count)
  for (fact, value) in facts {
    let equal = Condition.compare(.fact(fact), .equal, .number(value))
    #expect(holds(equal, customer, game.terms, nil), "\(fact)")
  }
}

@Test func `comparisons, not, and, or combine as they read`() {
  let game = Game(.plain([.buying()]), seed: 1)
  func isTrue(_ condition: Condition) -> Bool { holds(condition, game.market[0], game.terms, nil) }
  let yes = Condition.compare(.number(1), .less, .number(2))
  let no = Condition.compare(.number(2), .less, .number(1))
  #expect(isTrue(yes) && !isTrue(no) && isTrue(.not(no)))
  #expect(isTrue(.and(yes, yes)) && !isTrue(.and(yes, no)) && isTrue(.or(no, yes)) && !isTrue(.or(no, no)))
  let answers: [(Condition.Comparison, [Bool])] = [
    (.less, [true, false, false]), (.atMost, [true, true, false]), (.more, [false, false, true]),
    (.atLeast, [false, true, true]), (.equal, [false, true, false]), (.different, [true, false, true]),
  ]
  for (comparison, expected) in answers {
    #expect([1, 2, 3].map { isTrue(.compare(.number($0), comparison, .number(2))) } == expected)
  }
}

@Test func `what happened never is a thousand weeks ago`() {
  let game = Game(.plain([.prospect()]), seed: 1)
  for fact in [Condition.Fact.sinceOrder, .sinceContact, .sinceGesture] {
    #expect(holds(.compare(.fact(fact), .equal, .number(1000)), game.market[0], game.terms, nil))
  }
}
