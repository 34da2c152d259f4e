import Testing

@testable import Simulation

/// A supplier whose board stands for a value strategy and is not convinced yet.
private func opening(_ mandate: Strategy?, support: Double = 0.2) -> Opening {
  .plain([.buying(), .resting()]) {
    $0.policy = Policy(strategy: mandate)
    $0.board = Board(mandate: mandate, support: support, convincedFrom: 0.6)
  }
}

@Test func `under operational excellence technology and the customer are too dear, people do not fit`() {
  let game = Game(opening(.operationalExcellence), seed: 1)
  #expect(refusal(.invest(.technology, percent: 80), game) == .board(.tooDear))
  #expect(refusal(.invest(.customer, percent: 51), game) == .board(.tooDear))
  #expect(refusal(.invest(.people, percent: 80), game) == .board(.doesNotFit(.operationalExcellence)))
}

@Test func `under product leadership what serves each customer does not fit`() {
  let game = Game(opening(.productLeadership), seed: 1)
  for factor in [Factor.technology, .customer, .people] {
    #expect(refusal(.invest(factor, percent: 80), game) == .board(.doesNotFit(.productLeadership)))
  }
}

@Test func `a board that is not convinced says how far it is`() {
  let doubting = Board.Objection.notConvinced(support: 20, needed: 60)
  let game = Game(opening(.operationalExcellence), seed: 1)
  #expect(refusal(.choose(.customerIntimacy), game) == .board(doubting))
  #expect(refusal(.choose(nil), game) == .board(doubting))
  #expect(refusal(.choose(.operationalExcellence), game) == nil, "what it stands for already")
  let support = Board.Objection.notConvinced(support: 20, needed: 80)
  #expect(refusal(.invest(.strategy, percent: 80), game) == .board(support))
  let none = Game(opening(nil), seed: 1)
  #expect(refusal(.invest(.people, percent: 80), none) == .board(doubting))
}

@Test func `processes, and half of anything, are granted by any board`() {
  for mandate in [nil] + Strategy.allCases {
    let game = Game(opening(mandate, support: 0), seed: 1)
    #expect(refusal(.invest(.processes, percent: 100), game) == nil)
    for factor in Factor.allCases { #expect(refusal(.invest(factor, percent: 50), game) == nil) }
  }
}

@Test func `a board for customer intimacy grants everything, and so does no board`() {
  let game = Game(opening(.customerIntimacy, support: 0), seed: 1)
  let without = Game(.plain([.buying()]), seed: 1)
  for factor in Factor.allCases {
    #expect(refusal(.invest(factor, percent: 100), game) == nil)
    #expect(refusal(.invest(factor, percent: 100), without) == nil)
  }
  #expect(refusal(.choose(.customerIntimacy), without) == nil)
}

@Test func `evidence raises support, the same evidence less each time, another kind in full`() throws {
  var patient = opening(.operationalExcellence)
  patient.rules.evidenceWeeks = 0
  var game = Game(patient, seed: 1)
  var supports = [try #require(game.supplier.board).support]
  for _ in 1...3 {
    try game.take(.evidence(.pilot))
    supports.append(try #require(game.supplier.board).support)
  }
  // 0.35 of what is missing, times what a pilot weighs with these people.
  let weight = game.weight(of: .pilot)
  #expect(abs(supports[1] - (0.2 + 0.35 * weight * 0.8)) < 1e-9)
  let shares = zip(supports, supports.dropFirst()).map { ($1 - $0) / (1 - $0) }
  #expect(abs(shares[1] - shares[0] / 2) < 1e-9 && abs(shares[2] - shares[0] / 3) < 1e-9)
  #expect(supports[3] < 1)
  #expect(game.supplier.board?.brought == [0, 0, 3])
}

@Test func `a convinced board chooses, and then pays`() throws {
  var patient = opening(.operationalExcellence)
  patient.rules.evidenceWeeks = 0
  var game = Game(patient, seed: 1)
  while refusal(.choose(.customerIntimacy), game) != nil { try game.take(.evidence(.pilot)) }
  try game.take(.choose(.customerIntimacy))
  #expect(
    game.supplier.board?.mandate == .customerIntimacy && game.supplier.policy.strategy == .customerIntimacy)
  #expect(refusal(.invest(.people, percent: 90), game) == nil)
}

@Test func `the same evidence is heard again after eight weeks, other evidence at once`() throws {
  var game = Game(opening(.operationalExcellence), seed: 1)
  try game.take(.evidence(.pilot))
  #expect(refusal(.evidence(.pilot), game) == .heardLately(again: 8))
  try game.play([.deed(.politeGoodbye, customer: 1)])
  #expect(refusal(.evidence(.lostCustomers), game) == nil)
  try game.play([], weeks: 6)
  #expect(refusal(.evidence(.pilot), game) == .heardLately(again: 8))
  try game.play([])
  #expect(refusal(.evidence(.pilot), game) == nil)
}

@Test func `evidence must exist: who left, a recent survey with answers`() throws {
  var game = Game(opening(.operationalExcellence), seed: 1)
  #expect(refusal(.evidence(.lostCustomers), game) == .noEvidence(.lostCustomers))
  #expect(refusal(.evidence(.survey), game) == .noEvidence(.survey))
  try game.play([.deed(.politeGoodbye, customer: 1)])
  #expect(game.weight(of: .lostCustomers) == 1, "one of two is much")
  #expect(refusal(.evidence(.lostCustomers), game) == nil)
}

@Test func `a survey convinces by its answers, and is old after a quarter`() throws {
  var crowd = opening(.operationalExcellence)
  crowd.customers = Array(repeating: .resting(mark: 9), count: 30)
  var game = try Game.played(crowd, [.survey(SurveyOrder(sample: 30))])
  let answers = try #require(game.studies.last?.survey).answers
  #expect((1...30).contains(answers))
  #expect(game.weight(of: .survey) == min(1, Double(answers) / 10))
  try game.take(.run(weeks: 12))
  #expect(game.weight(of: .survey) > 0)
  try game.take(.run(weeks: 1))
  #expect(refusal(.evidence(.survey), game) == .noEvidence(.survey))
}

@Test func `attention fades down to a fifth, unless the strategy was chosen`() throws {
  let doubting = try Game.played(opening(.operationalExcellence, support: 0.7), weeks: 300)
  let support = try #require(doubting.supplier.board).support
  #expect(support < 0.25 && support > 0.2)
  let convinced = try Game.played(opening(.customerIntimacy, support: 0.7), weeks: 300)
  #expect(convinced.supplier.board?.support == 0.7)
  let low = try Game.played(opening(.operationalExcellence, support: 0.1), weeks: 10)
  #expect(low.supplier.board?.support == 0.1)
}

@Test func `what happens outside moves the board, within bounds`() throws {
  var fright = Shock(week: 1, weeks: 1)
  fright.support = 0.9
  var setback = Shock(week: 2, weeks: 1)
  setback.support = -1
  var game = Game(
    .plain([.resting()], shocks: [fright, setback]) {
      $0.board = Board(mandate: .customerIntimacy, support: 0.4, convincedFrom: 0.6)
    }, seed: 1)
  try game.take(.run(weeks: 1))
  #expect(game.supplier.board?.support == 1)
  try game.take(.run(weeks: 1))
  #expect(game.supplier.board?.support == 0)
}
