/// A scenario about the whole offer: every key arrives where the engine reads it.

import Scenarios
import Simulation
import Testing
import Wording

@Suite struct WideReaderTests {
  private func read() throws -> Scenario {
    let (scenario, findings) = readScenario(wideFile, file: "wijd.yaml")
    #expect(findings.map { Told($0) } == [])
    return try #require(scenario)
  }

  @Test func `how the supplier works`() throws {
    let opening = try read().opening
    #expect(opening.quotes == nil)
    #expect(opening.policy.strategy == .operationalExcellence)
    #expect(opening.policy.spending == ByStrategy(2, 0.5, 1))
    #expect(opening.policy.aims == [nil, nil, 0.5, nil, nil])
    #expect(Hours.Task.allCases.map { opening.policy.hours[$0] } == [10, 20, 4, 6])
    #expect(opening.policy.channel == .both)
    #expect(opening.policy.claim == -0.5)
    #expect(opening.policy.surprisesPerYear == 4)
    #expect(opening.policy.habits == [.friendly, .fittingAdvice, .uniform])
    #expect(opening.policy.analysts == .make)
    #expect(opening.levels == ByStrategy(7.5, 6.5, 6))
    #expect(Factor.allCases.map { opening.factors[$0] } == [0.3, 0.2, 0.65, 0.5, 0.65])
    #expect(opening.board == Board(mandate: .operationalExcellence, support: 0.15, convincedFrom: 0.6))
    #expect(opening.records == Records(tidy: 0.4, doubles: 0.3))
    #expect([opening.hoursPerWeek, opening.cashEuro, opening.fixedCostsEuro] == [40, 50_000, 1200])
  }

  @Test func `what stands around it`() throws {
    let scenario = try read()
    let opening = scenario.opening
    #expect(scenario.offer == Text(nl: "Van alles.", en: "All sorts."))
    #expect(scenario.column.map(\.en) == ["farmer", "trade", "shop"])
    #expect(scenario.columnPlace == 1)
    #expect(
      scenario.rivals == [
        Scenario.Label(
          id: "prijskop", name: Text(verbatim: "Prijskop"),
          note: Text(nl: "De goedkope.", en: "The cheap one.")),
        Scenario.Label(id: "meeloop", name: Text(nl: "Meeloop Koffie", en: "Meeloop Coffee")),
      ])
    #expect(
      opening.rivals == [
        Rival(levels: ByStrategy(8, 6.4, 6.1), strategy: .operationalExcellence, reactionWeeks: 4),
        Rival(levels: ByStrategy(6, 6, 6), strategy: nil, reactionWeeks: 6),
      ])
    #expect(scenario.sources.map(\.id) == ["kaarten", "gesprekken"])
    #expect(
      opening.sources == [
        Source(isStructured: true, isDynamic: false, veracity: 0.8, costEuro: 40),
        Source(
          isStructured: false, isDynamic: true, volume: 0.9, variety: 0.7, velocity: 0.5, veracity: 1,
          costEuro: 0),
      ])
    #expect(opening.policy.sources == [1])
    #expect(scenario.campaigns.map(\.name.en) == ["fair", "offer"])
    #expect(opening.campaigns == [Campaign(), Campaign(leaving: 1.8, size: 1.3)])
    #expect(opening.policy.campaigns == [0.6, 0.4])
  }

  @Test func `who its customers are`() throws {
    let scenario = try read()
    // The first word of Beurs Advies is a campaign already; numbers go on from the customers before.
    #expect(
      scenario.customers.map(\.id) == [
        "tolhuis", "hinkelpad", "beurs2", "kantoor4", "kantoor5", "kantoor6",
      ])
    #expect(scenario.customers[3].name == "Kantoor 4")
    let starts = scenario.opening.customers
    #expect(starts.map(\.phase) == [.loyal, .prospect, .prospect, .prospect, .loyal, .loyal])
    #expect(starts.map(\.stage) == [2, 0, 1, 1, 2, 2])
    #expect(starts.map(\.insight) == [0.5, 0, 0.1, 0.1, 0.1, 0.1])
    #expect(starts[0].leaning == .customerIntimacy)
    #expect(starts[0].size == 2.2)
    #expect(starts[0].burdenHours == 4)
    #expect(starts.map(\.campaign) == [1, nil, nil, nil, nil, nil])
    #expect(
      starts.map(\.leaning).suffix(4) == Array(repeating: Strategy.operationalExcellence, count: 4)[...])
    #expect(starts.filter { !$0.expectsDays.isEmpty } == [])
  }

  @Test func `what happens to it`() throws {
    let shocks = try read().opening.shocks
    var leaving = Shock(week: 8, weeks: 6)
    leaving.hoursLost = 0.35
    leaving.ownServerOnly = true
    leaving.recordsLost = 0.5
    var all = Shock(week: 10, weeks: 2)
    all.customers = [0, 3]
    all.performance = -0.5
    all.rival = 0.4
    all.mistake = true
    all.expectsMore = 0.3
    all.trustLost = 0.1
    all.reputationLost = 0.2
    all.support = -0.1
    all.costEuro = 900
    all.ownError = true
    var end = Shock(week: 20, weeks: 1)
    end.customers = [0]
    end.ceases = true
    #expect(shocks == [leaving, all, end])
  }

  @Test func `what is left out is as the guide says`() throws {
    let bare = """
      format: kring/scenario/1
      id: kaal
      version: 1.0.0
      title: {nl: "Kaal", en: "Bare"}
      brief: {nl: "Kort.", en: "Short."}
      weeks: 10
      board: {strategy: none}
      customers: {generate: {more: 400, phases: {prospect: 300, new: 100}}}

      """
    let (scenario, findings) = readScenario(bare, file: "kaal.yaml")
    #expect(findings == [])
    let read = try #require(scenario)
    #expect(read.customers.count == 400)
    #expect(read.customers[36].id == "klant37")
    #expect(read.customers[36].name == "Klant 37")
    var opening = Opening(
      rules: Rules(), quotes: nil, customers: read.opening.customers, horizonWeeks: 10)
    opening.board = Board(mandate: nil, support: 0.2, convincedFrom: 0.5)
    #expect(read.opening == opening)
    #expect(read.offer.isEmpty && read.column.isEmpty && read.rivals.isEmpty)
  }

  @Test func `habits may be none at all`() throws {
    let text = widened("habits: [friendly, fitting_advice, uniform]", to: "habits: []")
    #expect(readScenario(text, file: "wijd.yaml").scenario?.opening.policy.habits == [])
  }
}
