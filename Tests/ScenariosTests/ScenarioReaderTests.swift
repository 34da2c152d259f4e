import Scenarios
import Simulation
import Testing
import Wording

@Suite struct ScenarioReaderTests {
  @Test func `a good file gives a scenario and no findings`() throws {
    let (scenario, findings) = readScenario(goodFile, file: "klein.yaml")
    #expect(findings == [])
    let read = try #require(scenario)
    #expect(read.id == "klein")
    #expect(read.version == "1.0.0")
    #expect(read.title == Text(nl: "Klein", en: "Small"))
    #expect(read.opening.horizonWeeks == 26)
    #expect(read.opening.rules.price == 9000)
    #expect(read.opening.rules.need == Rules().need)
    #expect(
      read.opening.quotes
        == Quotes(
          deliveredIn: [
            DayShare(days: 2, share: 0.15), DayShare(days: 3, share: 0.75), DayShare(days: 4, share: 0.10),
          ],
          pointsPerDay: 1, pointsAtOnce: 9, rushPerWeek: 1, rushWithinDays: 2, rushChance: 0.9,
          rushCostEuro: 400, patienceDays: 3, walkPerDay: 0.10))
  }

  @Test func `named customers come first, with what the file says and what it leaves out`() throws {
    let read = try #require(readScenario(goodFile, file: "klein.yaml").scenario)
    #expect(read.customers.map(\.id) == ["boomkamp", "lindhout", "unal", "boomkamp2", "kring2"])
    #expect(
      read.opening.customers[0]
        == StartingCustomer(
          phase: .loyal, satisfaction: 6.8, trust: 0.4, expectsDays: [DayShare(days: 2, share: 1)],
          insists: 1,
          orders: 3, need: 0.5, rival: 6.0))
    #expect(
      read.opening.customers[1]
        == StartingCustomer(
          phase: .new, satisfaction: 6, trust: 0.5,
          expectsDays: [DayShare(days: 2, share: 0.5), DayShare(days: 3, share: 0.5)], insists: 0, orders: 2))
    #expect(read.customers[0].note.en == "Insists on two days.")
    #expect(read.customers[1].note.isEmpty)
  }

  @Test func `generated customers take their phases in the order of the cycle`() throws {
    let read = try #require(readScenario(goodFile, file: "klein.yaml").scenario)
    #expect(read.opening.customers.map(\.phase) == [.loyal, .new, .prospect, .new, .former])
    #expect(read.opening.customers.map(\.orders) == [3, 2, 0, 1, 1])
    #expect(read.opening.customers[2].satisfactionSpread == 1)
    #expect(read.opening.customers[2].insists == 0.25)
    #expect(read.customers[2].name == "Ünal Metaal")
  }

  @Test func `an event is a story and a shock`() throws {
    let read = try #require(readScenario(goodFile, file: "klein.yaml").scenario)
    #expect(read.events == [Scenario.Story(id: "illness", text: Text(nl: "Ziek.", en: "Ill."))])
    #expect(
      read.opening.shocks == [
        Shock(
          week: 10, weeks: 8,
          deliveredIn: [DayShare(days: 3, share: 0.2), DayShare(days: 4, share: 0.8)], expectsMoreDays: -1)
      ])
  }

  @Test func `a byte order mark and Windows line ends change nothing`() {
    let plain = readScenario(goodFile, file: "klein.yaml").scenario
    let windows =
      "\u{FEFF}" + goodFile.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\r\n")
    #expect(readScenario(windows, file: "klein.yaml").scenario == plain)
    #expect(plain != nil)
  }
}
