import Testing

@testable import Simulation

@Test func `impossible decisions about quotes are refused with the reason`() throws {
  var game = Game(.quiet(.always(3), [.expecting(2), .expecting(2, need: 0), .expecting(2)]), seed: 1)
  #expect(game.market.customers.map(\.asks) == [true, false, true])
  #expect(refusal(.inform(customer: 7, days: 3), game) == .noSuchCustomer)
  #expect(refusal(.inform(customer: -1, days: 3), game) == .noSuchCustomer)
  #expect(refusal(.promise(customer: 1, days: 3), game) == .nothingAsked(customer: 1))
  #expect(refusal(.inform(customer: 0, days: 0), game) == .daysOutOfRange(1...30))
  #expect(refusal(.inform(customer: 0, days: 31), game) == .daysOutOfRange(1...30))
  #expect(refusal(.run(weeks: 0), game) == .weeksOutOfRange(1...520))
  #expect(refusal(.run(weeks: Int.max), game) == .weeksOutOfRange(1...520))
  try game.take(.rush(customer: 0))
  #expect(refusal(.rush(customer: 0), game) == .alreadyRushed(customer: 0))
  #expect(refusal(.rush(customer: 2), game) == .noRushLeft(perWeek: 1))
}

@Test func `house rules are numbered from 1 and have a most`() throws {
  var game = Game(.plain([.buying()]), seed: 1)
  #expect(refusal(.removeRule(number: 1), game) == .noSuchRule(count: 0))
  let rule = HouseRule(when: .compare(.fact(.week), .more, .number(0)), do: .deed(.greet))
  for _ in 0..<20 { try game.take(.addRule(rule)) }
  #expect(refusal(.addRule(rule), game) == .tooManyRules(most: 20))
  #expect(refusal(.removeRule(number: 21), game) == .noSuchRule(count: 20))
  #expect(refusal(.removeRule(number: 0), game) == .noSuchRule(count: 20))
  #expect(refusal(.removeRule(number: 20), game) == nil)
}

@Test func `without quotes there is nothing to inform about, promise or hurry`() {
  let game = Game(.plain([.buying()]), seed: 1)
  #expect(refusal(.inform(customer: 0, days: 3), game) == .noQuotes)
  #expect(refusal(.promise(customer: 0, days: 3), game) == .noQuotes)
  #expect(refusal(.rush(customer: 0), game) == .noQuotes)
}

@Test func `a deed is for the phase it is meant for`() {
  var former = StartingCustomer.resting()
  former.phase = .former
  let game = Game(.plain([.prospect(), .buying(.new), .buying(.loyal), former]), seed: 1)
  for deed in Deed.allCases {
    let fits = [0, 1, 2, 3].map { refusal(.deed(deed, customer: $0), game) == nil }
    // A former customer can be made an offer; help with buying is for who is on the way to it.
    #expect(
      fits == (deed.isForProspects ? [true, false, false, deed == .offer] : [false, true, true, false]))
  }
  #expect(refusal(.deed(.gift, customer: 0), game) == .wrongPhase(customer: 0, .gift))
  #expect(refusal(.deed(.gift, customer: 4), game) == .noSuchCustomer)
}

@Test(arguments: [
  (Decision.spend(.customerIntimacy, tenths: 51), Refusal.outOfRange(0...50)),
  (.spend(.customerIntimacy, tenths: -1), .outOfRange(0...50)),
  (.invest(.people, percent: 101), .outOfRange(0...100)), (.claim(tenths: 21), .outOfRange(-20...20)),
  (.claim(tenths: -21), .outOfRange(-20...20)), (.surprise(perYear: 53), .outOfRange(0...52)),
  (.hours(.care, -1), .outOfRange(0...200)), (.source(0, on: true), .noSuchThing(count: 0)),
  (.campaign(0, percent: 50), .noSuchThing(count: 0)),
  (.survey(SurveyOrder(sample: 0)), .outOfRange(1...1000)),
  (.mine(.leavers(sources: 4)), .outOfRange(1...3)), (.mine(.leavers(sources: 0)), .outOfRange(1...3)),
  (.evidence(.pilot), .noBoard), (.admit, .noError),
])
func `what is out of range or not there is refused with the bounds`(decision: Decision, reason: Refusal) {
  #expect(refusal(decision, Game(.plain([.buying()]), seed: 1)) == reason)
}

@Test func `what costs money and brings nothing new is refused`() throws {
  var game = Game(.plain([.buying()]), seed: 1)
  #expect(refusal(.merge, game) == .inVain, "nothing is on file twice")
  #expect(refusal(.mine(.leavers(sources: 3)), game) == .inVain, "there is no past to learn from")
  #expect(refusal(.survey(SurveyOrder(sample: 5)), Game(.plain([.prospect()]), seed: 1)) == .inVain)
  try game.take(.survey(SurveyOrder(sample: 5)))
  #expect(refusal(.survey(SurveyOrder(sample: 5)), game) == .inVain, "the same week, the same answers")
  try game.play([], weeks: 26)
  #expect(refusal(.mine(.leavers(sources: 3)), game) == nil)
  #expect(refusal(.survey(SurveyOrder(sample: 5)), game) == nil)
}

@Test func `the same deed, or its opposite, is planned once a week`() throws {
  var game = Game(.plain([.buying()]), seed: 1)
  try game.take(.deed(.gesture, customer: 0))
  #expect(refusal(.deed(.gift, customer: 0), game) == .plannedAlready(customer: 0))
  #expect(refusal(.deed(.gesture, customer: 0), game) == .plannedAlready(customer: 0))
  #expect(refusal(.deed(.thank, customer: 0), game) == nil)
  try game.play([])
  #expect(refusal(.deed(.gift, customer: 0), game) == nil)
}

@Test func `a scenario about days refuses what only an offer can promise`() {
  let game = Game(.quiet(.always(3), [.expecting(2)]), seed: 1)
  #expect(refusal(.claim(tenths: 10), game) == .aboutDays)
  #expect(refusal(.habit(.informing, on: true), game) == .aboutDays)
}

@Test func `bounds themselves are taken`() {
  let game = Game(.plain([.buying()]), seed: 1)
  for decision: Decision in [
    .spend(.customerIntimacy, tenths: 0), .spend(.customerIntimacy, tenths: 50), .claim(tenths: -20),
    .claim(tenths: 20), .invest(.people, percent: 0), .invest(.people, percent: 100), .surprise(perYear: 52),
    .run(weeks: 520), .survey(SurveyOrder(sample: 1)),
  ] { #expect(refusal(decision, game) == nil, "\(decision)") }
}
