import Scenarios
import Simulation
import Testing
import Wording

@testable import Play

// An author's slip is named. Each fault is put into a copy of a good scenario: a static one is found by check, one that
// only play can show is found by prove. The good scenario itself has no findings, which the last tests show.

private struct Fault: CustomTestStringConvertible, Sendable {
  let name: String
  let wrong: [(from: String, to: String)]
  /// Part of what is said of it.
  let told: String

  init(_ name: String, _ from: String, _ to: String, told: String) {
    self.init(name, [(from, to)], told: told)
  }

  init(_ name: String, _ wrong: [(String, String)], told: String) {
    self.name = name
    self.wrong = wrong.map { (from: $0.0, to: $0.1) }
    self.told = told
  }

  var testDescription: String { name }

  func text() throws -> String {
    var text = try projectFile("scenarios/it-offerte.yaml")
    for (from, to) in wrong {
      let range = try #require(text.firstRange(of: from), "the scenario holds what is changed: \(from)")
      text.replaceSubrange(range, with: to)
    }
    return text
  }
}

private let staticFaults = [
  Fault(
    "thousands with a comma", "price: 9000", "price: 9,000",
    told: "YAML misreads a number with a comma. Write 9000 for thousands"),
  Fault("typo in a key", "patience_days:", "patience_day:", told: "I know no key patience_day here."),
  Fault(
    "a text is missing", "\n      en: \"Two colleagues are ill. A quote now usually takes four days.\"", "",
    told: "The text is missing in English."),
  Fault("a comma in a number", "walk_per_day: 0.10", "walk_per_day: 0,10", told: "0.10"),
  Fault("an id twice", "id: tell-only", "id: tell-and-rush", told: "was used before"),
  Fault(
    "an event after the end", "week: 10\n    weeks: 8", "week: 40\n    weeks: 8",
    told: "This never happens: the story ends before."),
  Fault(
    "other facts in English", "een offerte twee dagen te laat", "een offerte vijf dagen te laat",
    told: "Only the Dutch text says vijf."),
  Fault("no such concept", "concepts: [C077, C053]", "concepts: [C177, C053]", told: "C177 is no concept."),
  Fault(
    "a command that does not exist", "\"rule when customer.insists: rush\"",
    "\"rool when customer.insists: rush\"", told: "I know no command rool."),
  Fault(
    "a decision that is not offered", "\"rule when always: rush\"", "\"surprise 12\"",
    told: "That is not yours to decide in this story."),
  Fault(
    "a script that only looks", "\"rule when always: rush\"", "\"status\"", told: "status decides nothing."),
  Fault(
    "weeks beyond the end", "\"rule when always: rush\"", "\"run 27\"",
    told: "This script runs longer than the scenario lasts."),
  Fault(
    "one language copied into the other",
    "en: \"Two colleagues are ill. A quote now usually takes four days.\"",
    "en: \"Twee collega's zijn ziek. Een offerte kost nu meestal vier dagen.\"",
    told: "Both languages say the same words."),
  Fault(
    "a share below nought", "{gauge: orders, at_least: 1.5, of: nothing}",
    "{gauge: orders, at_least: -5, of: nothing}",
    told: "A share of what doing nothing gives is nought or more."),
  Fault(
    "every concept is the reason", "concepts: [C077, C053]", "concepts: [C077, C053, C061, C062, C079]",
    told: "This list is too long."),
  Fault(
    "no shortcut is named",
    [
      ("id: ten-days\n    role: exploit", "id: ten-days\n    role: wrong"),
      ("id: one-day-extra\n    role: exploit", "id: one-day-extra\n    role: wrong"),
    ],
    told: "There is no line with role: exploit."),
  Fault(
    "a range the wrong way round", "rivalLow: 5.7", "rivalLow: 8.7", told: "rivalLow is above rivalHigh."),
]

private let playedFaults = [
  Fault(
    "swapped sign", "disappointments, at_most: 0.4", "disappointments, at_least: 0.4",
    told: "solvable: tell-and-rush"),
  Fault(
    "threshold out of reach", "orders, at_least: 1.5", "orders, at_least: 4", told: "solvable: tell-and-rush"),
  Fault(
    "threshold too easy",
    [("at_most: 0.4", "at_most: 1.5"), ("at_least: 1.5", "at_least: 0.2"), ("at_least: 53", "at_least: 1")],
    told: "not trivial: nothing"),
  Fault(
    "exploit opened",
    [
      ("patience_days: 3 ", "patience_days: 30 "),
      ("mistakeLoss: 2", "mistakeLoss: 2\n  trustPadded: 0\n  playedPerDay: 0"),
      ("at_least: 53", "at_least: 1"),
    ], told: "no exploit: ten-days"),
  Fault(
    "wrong reason", "concepts: [C077, C053]\n    script:\n      - \"rule when always: inform 10\"",
    "concepts: [C045]\n    script:\n      - \"rule when always: inform 10\"",
    told: "the right reason: ten-days"),
  Fault(
    "a wrong line that is not wrong", "role: partial\n    name: {nl: \"alleen op tijd zeggen\"",
    "role: wrong\n    concepts: [C080]\n    name: {nl: \"alleen op tijd zeggen\"",
    told: "not trivial: tell-only"),
  Fault(
    "the good line is no good",
    "      - \"rule when customer.expects < usual: inform usual\"\n      - \"rule when customer.insists: rush\"\n  - id: tell-only",
    "      - \"rule when always: inform 1\"\n  - id: tell-only", told: "solvable: tell-and-rush"),
  Fault(
    "half a line that does nothing",
    "    script:\n      - \"rule when customer.expects < usual: inform usual\"\n  - id: three-days",
    "    script:\n      - \"run 1\"\n  - id: three-days", told: "order of scores: tell-only"),
  Fault(
    "an event that changes nothing", "delivered_in: {3: 0.20, 4: 0.80}", "expects_more: 0",
    told: "no dead branch: event illness changes nothing"),
  Fault(
    "an event too small to see", "delivered_in: {3: 0.20, 4: 0.80}", "trust_lost: 0.0001",
    told: "no dead branch: event illness moves no gauge by a hundredth"),
  Fault(
    "a house rule that never holds", "\"rule when always: inform 10\"",
    "\"rule when customer.trust > 7: inform 10\"",
    told: "no dead branch: ten-days: rule when customer.trust > 7"),
  Fault(
    "a decision after the end", "\"rule when always: promise 1\"",
    "\"run 26\"\n      - \"rule when always: promise 1\"",
    told: "no dead branch: one-day: rule when always : promise 1 changes nothing"),
  Fault(
    "a demand that everybody meets", "    - {gauge: orders, at_least: 1.5, of: nothing}",
    "    - {gauge: orders, at_least: 1.5, of: nothing}\n    - {gauge: satisfaction, at_most: 100}",
    told: "a demand that asks: satisfaction: everybody always meets it"),
  Fault(
    "a measure that the good line loses", "measures: [disappointments, orders, trust]",
    "measures: [disappointments, orders, expectation]", told: "a measure that counts: expectation"),
  Fault(
    "a wrong line that is hardly worse", "  - id: tell-only",
    """
      - id: near
        role: wrong
        concepts: [C076]
        name: {nl: "bijna", en: "nearly"}
        because: {nl: "Bijna goed is ook goed.", en: "Nearly right is right too."}
        script:
          - "rule when customer.expects < usual: inform usual"
          - "rule when customer.insists: rush"
      - id: tell-only
    """, told: "order of scores: near scores"),
  Fault(
    "a decision that is always refused", "\"rule when always: promise 1\"", "\"rule off 3\"",
    told: "no dead branch: always refused: one-day: rule off 3"),
  Fault(
    "measures without a price", "measures: [disappointments, orders, trust]",
    "measures: [disappointments, complaints]", told: "good is strong: ten-days"),
]

@Suite struct MutationTests {
  @Test(arguments: staticFaults)
  fileprivate func `check names a fault in the file`(_ fault: Fault) throws {
    let desk = Desk()
    desk["mine.yaml"] = try fault.text()
    var session = desk.session()
    let reply = session.perform("check mine.yaml --strict --lines")
    #expect(reply.failed)
    #expect(
      reply.blocks.contains { block in
        if case .raw(let text) = block {
          text.en.contains(fault.told) && text.en.hasPrefix("mine.yaml:")
        } else {
          false
        }
      }, "\(reply.blocks)")
  }

  @Test(arguments: playedFaults)
  fileprivate func `prove names a fault that play shows`(_ fault: Fault) throws {
    let failing = try failing(fault.text())
    #expect(failing.contains { $0.hasPrefix(fault.told) }, "\(failing)")
  }

  @Test func `the good scenario has neither`() throws {
    var session = Desk().session()
    #expect(!session.perform("check it-offerte --strict").failed)
    #expect(try failing(projectFile("scenarios/it-offerte.yaml")).isEmpty)
  }

  @Test func `prove finds a better line close by, and says when there is only one way`() throws {
    let text = try Fault(
      "half the advice is called good",
      "      - \"rule when customer.expects < usual: inform usual\"\n      - \"rule when customer.insists: rush\"\n  - id: tell-only",
      "      - \"rule when customer.insists: rush\"\n      - \"rule when customer.trust < 0.01: inform usual\"\n  - id: tell-only",
      told: ""
    ).text()
    let session = Desk().session()
    let scenario = try #require(readScenario(text, file: "mine.yaml").scenario)
    let claim = try #require(scenario.proof)
    let proof = try Proof(
      scenario, claim, lines: session.players(of: scenario).players, gallery: [.nothing], seeds: 20, session)
    let verdicts = try proof.searched(session, most: 60)
    #expect(verdicts.count == 2)
    #expect(verdicts[1].fails && verdicts[1].fact.en.hasPrefix("a variation gains"), "\(verdicts)")
  }

  /// What fails of everything that a tournament of the lines shows, on 40 lucks.
  private func failing(_ text: String) throws -> [String] {
    let session = Desk().session()
    let scenario = try #require(readScenario(text, file: "mine.yaml").scenario)
    let claim = try #require(scenario.proof)
    let lines = session.players(of: scenario).players
    let proof = try Proof(scenario, claim, lines: lines, gallery: [.nothing], seeds: 40, session)
    return proof.played().filter(\.fails).map { "\($0.check.en): \($0.fact.en)" }
  }
}
