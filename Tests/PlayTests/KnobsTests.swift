import Scenarios
import Simulation
import Testing
import Wording

@testable import Play

@Test func `knobs lists the numbers that the file sets, with place, range and default`() throws {
  var session = Desk().session()
  let page = session.page("knobs it-offerte --seeds 2", width: 100)
  let text = try projectFile("scenarios/it-offerte.yaml")
  let line =
    try #require(
      text.split(separator: "\n", omittingEmptySubsequences: false)
        .firstIndex { $0.contains("walk_per_day") }) + 1
  #expect(page.contains("0.1 · 0 to 1 · default 0.1 · line \(line)"))
  #expect(page.contains("18 customers · 26 weeks"))
  #expect(page.contains("the line tell-and-rush / doing nothing, the mean of 2 lucks"))
  for name in ["price", "quotes.rush.chance", "customers.satisfaction", "upkeep"] {
    #expect(page.contains("\n\(name) "), "\(name)")
  }
  #expect(!page.contains("\nleavingSlope "))
}

private func lines(_ scenario: Scenario) throws -> [Player] {
  let (players, findings) = Desk().session().players(of: scenario)
  try #require(findings == [])
  return players
}

@Test func `the effect of a number is what the good line and doing nothing come to with it`() throws {
  let scenario = try scenario("it-offerte")
  let effect = KnobEffect(scenario, lines: try lines(scenario), seeds: 2)
  let knob = try #require(Knob.named("quotes.rush.chance"))
  let means = effect.means(knob, 0.5) { false }
  var opening = scenario.opening
  opening.quotes?.rushChance = 0.5
  let nothing = try ([1, 2] as [UInt64]).map { seed in
    var game = Game(opening, seed: seed)
    try game.take(.run(weeks: 26))
    return Gauge.disappointments.value(game, week: 26)
  }
  #expect(effect.gauges == [.disappointments, .orders, .trust])
  #expect(means[3] == nothing.reduce(0, +) / 2)
  #expect(means[0] < means[3], "the good line disappoints less often")
}

@Test func `values lie around the file's own, within the range, and whole ones differ`() throws {
  let effect = KnobEffect(try scenario("it-offerte"), lines: [], seeds: 2)
  func values(_ name: String, steps: Int = 1) throws -> [Double] {
    effect.values(try #require(Knob.named(name)), steps: steps)
  }
  #expect(try values("price") == [6750, 9000, 11_250])
  #expect(try values("quotes.rush.per_week") == [0, 1, 2])
  #expect(try values("quotes.rush.chance") == [0.675, 0.9, 1])
  #expect(try values("customers.trust") == [-0.1, 0, 0.1])
  #expect(try values("upkeep") == [0, 0.05])
  #expect(try values("quotes.patience_days", steps: 3) == [1, 2, 3, 4, 5, 6])
}

@Test func `a number that changes nothing is said to`() {
  var session = Desk().session()
  #expect(session.page("knobs it-offerte makeFee --seeds 2").contains("No difference at"))
}

@Test(arguments: [
  ("knobs it-offerte prise", "Did you mean price?"), ("knobs nowhere", "I know no scenario"),
  ("knobs proeftuin quotes.rush.chance", "this scenario has no quotes"), ("knobs", "Missing here: file"),
  ("knobs --all", "Missing here: file"), ("knobs it-offerte price --seeds 1", "not within 2 to 1,000"),
  ("knobs it-offerte price price", "I do not understand"),
])
func `what knobs does not understand is said`(line: String, sentence: String) {
  var session = Desk().session()
  #expect(session.page(line, width: 200).contains(sentence), "\(line): \(session.page(line))")
}

@Test func `knobs of a file that is wrong shows what is wrong`() {
  let desk = Desk()
  desk["bad.yaml"] = "format: kring/scenario/1\n"
  var session = desk.session()
  #expect(session.perform("knobs bad.yaml").failed)
}

@Test(arguments: Look.all)
func `knobs fits every screen`(look: Look) {
  var session = Desk().session(look.language)
  let line =
    look.language == .nl ? "knoppen it-offerte price --toevallen 2" : "knobs it-offerte price --seeds 2"
  #expect(look.faults(session.perform(line)) == [])
}
