import Foundation
import Scenarios
import Simulation
import Testing
import Wording

@testable import Play

// What is kept on disk is a line. So every decision must read back from its line, in both languages.

@Test(arguments: ["it-offerte", "proeftuin"], Language.allCases)
func `every decision reads back from its line`(scenario: String, language: Language) throws {
  // What a story leaves out reads back from its line as well.
  let session = try unlimited(scenario, language)
  let open = try session.opened()
  var kinds: Set<String> = []
  for decision in everyDecision(in: open) {
    kinds.insert(kind(of: decision))
    let line = open.text(of: decision)[language]
    let command = try #require(try session.read(line) as? any Deciding, "\(line)")
    #expect(try command.decision(in: open) == decision, "\(line)")
  }
  #expect(kinds.count == (open.isAboutDays ? 22 : 24))
}

/// A game of a scenario in which every decision may be taken.
private func unlimited(_ name: String, _ language: Language) throws -> Session {
  let desk = Desk()
  let text = try projectFile("scenarios/\(name).yaml")
  desk["free.yaml"] =
    text.split(separator: "\n", omittingEmptySubsequences: false)
    .filter { !$0.hasPrefix("commands:") }.joined(separator: "\n")
    .components(separatedBy: "\nlines:")[0] + "\n"
  var session = desk.session(language)
  let reply = session.perform("open free.yaml seed 4707")
  try #require(!reply.failed)
  return session
}

private func everyDecision(in open: OpenGame) -> [Decision] {
  forCustomers(open) + standing + ofScenario(open) + atOnce
}

private func forCustomers(_ open: OpenGame) -> [Decision] {
  let aboutDays = open.isAboutDays
  let deeds = Deed.allCases.filter { !aboutDays || !$0.isForProspects }
  let rules: [HouseRule.Action] =
    deeds.map { .deed($0) } + (aboutDays ? [.inform(.usual), .promise(.exactly(3)), .rush] : [])
  return [0, 5].flatMap { customer -> [Decision] in
    [.inform(customer: customer, days: 4), .promise(customer: customer, days: 30), .rush(customer: customer)]
      + deeds.map { .deed($0, customer: customer) }
  }
    + rules.map {
      .addRule(HouseRule(when: .compare(.fact(.sinceGesture), .more, .number(12.5)), do: $0))
    } + [.removeRule(number: 1), .removeRule(number: 20)]
}

private let standing: [Decision] =
  (Strategy.allCases + [nil]).map { .choose($0) }
  + Strategy.allCases.flatMap { strategy in (0...50).map { .spend(strategy, tenths: $0) } }
  + Factor.allCases.flatMap { factor in [0, 1, 80, 100].map { .invest(factor, percent: $0) } }
  + Hours.Task.allCases.flatMap { task in [0, 4, 200].map { .hours(task, $0) } }
  + Channel.allCases.map { .sell($0) } + (-20...20).map { .claim(tenths: $0) }
  + [0, 4, 52].map { .surprise(perYear: $0) }
  + Habit.allCases.flatMap { habit in [true, false].map { .habit(habit, on: $0) } }
  + [Analysts.none, .buy, .make].map { .analysts($0) } + Definition.allCases.map { .define($0) }

private func ofScenario(_ open: OpenGame) -> [Decision] {
  open.scenario.sources.indices.flatMap { place in [true, false].map { .source(place, on: $0) } }
    + open.scenario.campaigns.indices.flatMap { place in
      [0, 60, 100].map { .campaign(place, percent: $0) }
    }
    + [false, true].flatMap { bySize in
      [false, true].map { .mine(.campaigns(bySize: bySize, survivorsOnly: $0)) }
    }.filter { _ in !open.scenario.campaigns.isEmpty }
}

private let atOnce: [Decision] =
  Board.Evidence.allCases.map { .evidence($0) }
  + [1, 20, 1000].flatMap { sample in
    [false, true].map { .survey(SurveyOrder(sample: sample, fansOnly: $0)) }
  }
  + (1...3).map { .mine(.leavers(sources: $0)) } + [.merge, .admit, .run(weeks: 1), .run(weeks: 520)]

/// No default: a new decision does not compile until it stands here.
private func kind(of decision: Decision) -> String {
  switch decision {
  case .inform: "inform"
  case .promise: "promise"
  case .rush: "rush"
  case .deed: "deed"
  case .addRule: "addRule"
  case .removeRule: "removeRule"
  case .choose: "choose"
  case .spend: "spend"
  case .invest: "invest"
  case .hours: "hours"
  case .sell: "sell"
  case .claim: "claim"
  case .surprise: "surprise"
  case .habit: "habit"
  case .source: "source"
  case .analysts: "analysts"
  case .campaign: "campaign"
  case .define: "define"
  case .evidence: "evidence"
  case .survey: "survey"
  case .mine: "mine"
  case .merge: "merge"
  case .admit: "admit"
  case .run: "run"
  }
}

@Test func `numbers with a tenth read with a point or a comma, and nothing else does`() throws {
  for (text, tenths) in [("1.6", 16), ("1,6", 16), ("-0.5", -5), ("+1", 10), ("0", 0), ("-2,0", -20)] {
    #expect(try Words("pitch \(text)").rest[1].tenths(-20...20) == tenths, "\(text)")
  }
  for text in [
    "2.1", "1.65", "1.", ".5", "1.-5", "1e3", "9223372036854775807", "-9223372036854775808", "--1", "1.+5",
    "x", "½",
  ] {
    #expect(throws: Finding.self, "\(text)") { try Words("pitch \(text)").rest[1].tenths(-20...20) }
  }
}

@Test func `a house rule may do every deed, and says what is missing`() throws {
  for (line, deed) in [
    ("when customer.complained: thank", Deed.thank), ("when weeks_since_gesture > 12: gesture", .gesture),
    ("when customer.phase = former: offer", .offer),
    ("when customer.stage = 0: assist search", .assistSearch),
    ("als klant.stap = 1: begeleid vergelijken", .assistEvaluate), ("when always:privilege", .privilege),
    ("when always: privilege off", .endPrivilege), ("als altijd: afscheid bot", .bluntGoodbye),
  ] {
    #expect(try houseRule(line).action == .deed(deed), "\(line)")
  }
  for line in [
    "when always: assist", "when always: assist off", "when always: thank blunt", "when always: run",
  ] {
    #expect(throws: Finding.self, "\(line)") { try houseRule(line) }
  }
}
