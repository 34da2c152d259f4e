import Testing

@testable import Simulation

@Test(arguments: [
  (Costs.Kind.gestures, [Decision.deed(.gesture, customer: 0)], 40),
  (.gestures, [.deed(.gift, customer: 0)], 400),
  (.offers, [.deed(.offer, customer: 1)], 55),
  (.contacts, [.deed(.greet, customer: 0)], 12),
  (.contacts, [.deed(.thank, customer: 0)], 12),
  (.contacts, [.deed(.assistBuy, customer: 1)], 12),
  (.contacts, [.habit(.script, on: true), .deed(.greet, customer: 0)], 6),
  (.hours, [.hours(.align, 7)], 420),
  (.sources, [.source(0, on: true)], 70),
  (.analysts, [.analysts(.buy)], 1_600),
  (.surveys, [.survey(SurveyOrder(sample: 5))], 15),
  (.mining, [.mine(.campaigns(bySize: false, survivorsOnly: false))], 800),
  (.evidence, [.evidence(.pilot)], 300),
  (.merging, [.merge], 500),
  (.upkeep, [.habit(.motto, on: true)], 200),
])
func `what is done appears under its own cost, and nowhere else`(
  kind: Costs.Kind, decisions: [Decision], euro: Int
) throws {
  let opening = Opening.plain([.resting(), .prospect(rival: 10)]) {
    $0.hoursPerWeek = 10
    $0.sources = [Source(isStructured: true, isDynamic: false, veracity: 1, costEuro: 70)]
    $0.board = Board(mandate: nil, support: 0.3, convincedFrom: 0.6)
    $0.records = Records(tidy: 1, doubles: 0.2)
    $0.policy = Policy(spending: ByStrategy(all: 0))
    $0.rules.acceptStart = -10
  }
  #expect(try Game.played(opening).tallies[1].costs.sum == 0)
  let costs = try Game.played(opening, decisions).tallies[1].costs
  #expect(costs[kind] == euro)
  #expect(costs.sum == costs[kind])
}

@Test func `hurrying costs what the scenario asks, whether it succeeds or not`() throws {
  for chance in [0.0, 1] {
    let opening = Opening.quiet(.always(3, rushChance: chance), [.expecting(2)])
    #expect(try Game.played(opening, [.rush(customer: 0)]).tallies[1].costs[.rush] == 400)
  }
}

@Test func `upkeep is paid for spending and for factors, per customer; fixed costs come back every week`()
  throws
{
  let opening = Opening.plain(Array(repeating: .resting(), count: 50)) { $0.fixedCostsEuro = 123 }
  let game = try Game.played(
    opening, [.spend(.productLeadership, tenths: 30), .invest(.people, percent: 50)])
  #expect(game.tallies[1].costs[.upkeep] == 28)  // 0.1 × 50 × (1 + 3 + 1 + 0.5), rounded
  #expect(game.tallies[1].costs[.fixed] == 123)
}

@Test func `an order brings its size in margin`() throws {
  let opening = Opening.plain([.buying()]) { $0.customers[0].size = 2.5 }
  let game = try Game.played(opening)
  #expect(game.tallies[1].orders == 1 && game.tallies[1].margin == 400)
}

@Test func `a tailored offer or order costs 25 euro more, and is worth as much more as we know the customer`()
  throws
{
  func game(_ insight: Double) throws -> Game {
    try Game.played(.plain([.buying(insight: insight)]), [.habit(.tailored, on: true)])
  }
  #expect(try game(1).tallies[1].costs[.tailoring] == 25)
  let offer: [Decision] = [.habit(.tailored, on: true), .deed(.offer, customer: 0)]
  let offered = try Game.played(.plain([.prospect(rival: 10)]) { $0.rules.acceptStart = -10 }, offer)
  #expect(offered.tallies[1].costs[.tailoring] == 25)
  #expect(
    try game(1).deliveries()[0].delivered == 8_800_000 && game(0).deliveries()[0].delivered == 8_000_000)
}

@Test func `who values being central pays 60 euro more for a tailored order, others nothing`() throws {
  for leaning in Strategy.allCases {
    let opening = Opening.plain([.buying()]) { $0.customers[0].leaning = leaning }
    let margin = try Game.played(opening, [.habit(.tailored, on: true)]).tallies[1].margin
    #expect(margin == (leaning == .customerIntimacy ? 220 : 160))
    #expect(try Game.played(opening).tallies[1].margin == 160)
  }
}

@Test func `a slogan changes nobody and nothing but the bill`() throws {
  let quiet = try Game.played(.whole(40), seed: 8, weeks: 10)
  let loud = try Game.played(.whole(40), seed: 8, [.habit(.motto, on: true)], weeks: 10)
  #expect(loud.market == quiet.market)
  #expect(loud.supplier.cash == quiet.supplier.cash - 2_000)
}

@Test func `a tailored offer without insight is worse than a plain one, with insight better`() throws {
  func won(_ insight: Double, tailored: Bool) throws -> Int {
    let crowd = Array(repeating: StartingCustomer.prospect(insight: insight), count: 500)
    let opening = Opening.plain(crowd) { $0.rules.approach = 1 }
    return try Game.played(opening, [.habit(.tailored, on: tailored)]).tallies[1].won
  }
  #expect(try won(0, tailored: true) < won(0, tailored: false))
  #expect(try won(0.9, tailored: true) > won(0.9, tailored: false))
}

@Test func `cash is what there was and what every week brought`() throws {
  var game = try Game.played(.whole(60), seed: 3, .aboutAll, weeks: 30)
  #expect(game.supplier.cash == 200_000 + game.total(\.moneyEuro))
  for tally in game.tallies { #expect(tally.moneyEuro == tally.margin - tally.costs.sum) }
  let before = game.supplier.cash
  try game.play([.survey(SurveyOrder(sample: 3))])
  #expect(game.supplier.cash == before + game.tallies[31].moneyEuro)
}

@Test func `what cannot be paid is refused where a scenario counts cash, and nowhere else`() throws {
  let poor = Opening.plain([.resting()]) {
    $0.cashEuro = 700
    $0.records = Records(tidy: 1, doubles: 0.2)
  }
  var game = Game(poor, seed: 1)
  let question = Decision.mine(.campaigns(bySize: false, survivorsOnly: false))
  #expect(refusal(question, game) == .noCash(needed: 800, cash: 700))
  #expect(refusal(.analysts(.make), game) == .noCash(needed: 18_000, cash: 700))
  try game.take(.merge)
  #expect(refusal(.merge, game) == .noCash(needed: 500, cash: 200), "what was spent this week is gone")
  let careless = Game(.plain([.resting()]), seed: 1)
  #expect(refusal(.analysts(.make), careless) == nil)
}
