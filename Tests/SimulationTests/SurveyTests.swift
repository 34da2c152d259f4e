import Testing

@testable import Simulation

private func survey(_ marks: [Int: Int]) -> Survey {
  Survey(
    asked: marks.values.reduce(0, +), marks: (0...10).map { marks[$0] ?? 0 })
}

@Test func `the score is promoters less detractors, out of a hundred answers`() {
  #expect(survey([10: 3, 9: 2, 8: 1, 7: 2, 6: 1, 0: 1]).score == 30)
  #expect(survey([9: 4]).score == 100 && survey([6: 4]).score == -100 && survey([7: 3, 8: 3]).score == 0)
  #expect(survey([:]).score == 0)
}

@Test func `the interval follows from the variance, and grows narrow with the root of the answers`() {
  let ten = survey([9: 5, 7: 3, 5: 2])
  #expect(abs(ten.variance - 0.61) < 1e-9)  // 0.7 - 0.3²
  #expect(abs(ten.interval.lowerBound - (30 - 48.408)) < 0.001)
  #expect(abs(ten.interval.upperBound - (30 + 48.408)) < 0.001)
  let thousand = survey([9: 500, 7: 300, 5: 200])
  #expect(abs(thousand.interval.upperBound - 30 - 4.8408) < 0.0001)
  #expect(survey([9: 4, 5: 1]).interval.upperBound == 100, "no score is above 100")
}

@Test func `with few answers the adjusted interval does not pretend to be sure`() {
  let three = survey([9: 3])
  #expect(three.interval == 100...100)
  #expect(three.adjustedInterval.lowerBound < 60 && three.adjustedInterval.upperBound == 100)
  let many = survey([9: 500, 7: 300, 5: 200])
  #expect(abs(many.adjustedInterval.lowerBound - many.interval.lowerBound) < 0.5)
}

/// Two hundred customers with marks from 2 to 10.
private func market(_ change: (inout Opening) -> Void = { _ in }) -> Game {
  let opening = Opening.plain(Array(repeating: .resting(), count: 200)) {
    for place in 0..<200 { $0.customers[place].satisfaction = 2 + 8 * Double(place) / 199 }
    change(&$0)
  }
  return Game(opening, seed: 4)
}

/// What a survey finds, and what it cost.
private func found(_ order: SurveyOrder, in game: Game) throws -> (survey: Survey, cost: Int) {
  var copy = game
  try copy.take(.survey(order))
  let study = try #require(copy.studies.last)
  return (try #require(study.survey), study.costEuro)
}

@Test func `no more are asked than the sample or the market, at 15 euro each, and fewer answer`() throws {
  let some = try found(SurveyOrder(sample: 40), in: market())
  #expect(some.survey.asked == 40 && some.cost == 600)
  #expect(some.survey.answers > 0 && some.survey.answers < 40)
  let all = try found(SurveyOrder(sample: 1_000), in: market())
  #expect(all.survey.asked == 200 && all.cost == 3_000)
}

@Test func `who does not buy now is not asked`() throws {
  #expect(refusal(.survey(SurveyOrder(sample: 10)), Game(.plain([.prospect()]), seed: 1)) == .inVain)
  let one = try found(SurveyOrder(sample: 10), in: Game(.plain([.prospect(), .buying()]), seed: 1))
  #expect(one.survey.asked == 1)
}

@Test func `asking fans only gives a fine score that proves nothing`() throws {
  let fans = try found(SurveyOrder(sample: 40, fansOnly: true), in: market()).survey
  let drawn = try found(SurveyOrder(sample: 40), in: market()).survey
  #expect(fans.score > 50 && fans.score > drawn.score + 40)
}

@Test func `the satisfied answer sooner: the score of who answers is too fine`() throws {
  let game = market()
  let answered = try found(SurveyOrder(sample: 200), in: game).survey
  // What all would have answered.
  var everyone = Array(repeating: 0, count: 11)
  for id in game.market.indices { everyone[game.answer(of: game.market[id], id, week: 0)] += 1 }
  #expect(answered.score > Survey(asked: 200, marks: everyone).score + 10)
  let eager = try found(SurveyOrder(sample: 200), in: market { $0.rules.respondStart = 10 }).survey
  #expect(eager.answers == 200 && eager.marks == everyone, "when all answer there is no such difference")
}

@Test func `asking tells nobody anything and changes nobody`() throws {
  var game = market()
  let before = game.market
  try game.take(.survey(SurveyOrder(sample: 200)))
  #expect(game.market == before)
  #expect(refusal(.survey(SurveyOrder(sample: 200)), game) == .inVain, "the same week, the same answers")
}

@Test func `the second question names what went wrong`() throws {
  var mistakes = Shock(week: 1, weeks: 1)
  mistakes.mistake = true
  let served = Opening.plain(Array(repeating: .buying(mark: 6), count: 60), shocks: [mistakes]) {
    $0.rules.respondStart = 10
    $0.rules.complain = 0
  }
  var game = try Game.played(served)
  try game.take(.survey(SurveyOrder(sample: 60)))
  let survey = try #require(game.studies.last?.survey)
  #expect(survey.detractors > 20)
  #expect(survey.wishes == [Survey.Wish(cause: .mistake, count: survey.detractors)])
  let quiet = try found(SurveyOrder(sample: 200), in: market()).survey
  #expect(quiet.detractors > 0 && quiet.wishes.isEmpty, "who had no bad delivery names none")
}
