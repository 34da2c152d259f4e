import Foundation
import Scenarios
import Simulation
import Testing
import Wording

@testable import Play

// What prove measures, on small things whose answers are known.

private func demand(_ bound: Demand.Bound, _ number: Double, _ yardstick: Demand.Yardstick) throws -> Demand {
  let key = bound == .atLeast ? "at_least" : "at_most"
  let against =
    [Demand.Yardstick.timesNothing: ", of: nothing", .aboveNothing: ", above: nothing"][yardstick] ?? ""
  let text =
    try projectFile("scenarios/it-offerte.yaml").components(separatedBy: "  pass:\n")[0]
    + "  pass:\n    - {gauge: trust, \(key): \(number)\(against)}\n"
  return try #require(readScenario(text, file: "a.yaml").scenario?.proof?.pass.first)
}

@Suite struct ProveTests {
  @Test func `a demand is a number, a share of nothing, or so much above nothing`() throws {
    let unit = Double(point)
    #expect(try demand(.atLeast, 50, .number).holds(50 * unit, nothing: 90 * unit))
    #expect(try !demand(.atLeast, 50, .number).holds(49.9 * unit, nothing: 0))
    #expect(try demand(.atMost, 0.5, .timesNothing).holds(20 * unit, nothing: 40 * unit))
    #expect(try !demand(.atMost, 0.5, .timesNothing).holds(20.1 * unit, nothing: 40 * unit))
    #expect(try demand(.atLeast, 4, .aboveNothing).holds(-6 * unit, nothing: -10 * unit))
    #expect(try !demand(.atLeast, 4, .aboveNothing).holds(-6.1 * unit, nothing: -10 * unit))
  }

  @Test func `a prediction that does not come true says by what, on which luck, and mends the step`() throws {
    let desk = SchoolDesk()
    desk["mine.yaml"] = try projectFile("lessons/twee-dagen.yaml")
      .replacing(
        "{gauge: orders, at_least: 1.05, of: second}", with: "{gauge: orders, at_most: 1, of: second}")
    var session = desk.session()
    let page = session.says("prove mine.yaml --seeds 10")
    #expect(page.contains("on seed"), "\(page)")
    #expect(page.contains("orders is") && page.contains("against"))
    #expect(page.contains("Mend the step") && !page.contains("PROVEN (0 failing)"))
  }

  @Test func `an effect is the mean difference over its spread, and counts its sign`() {
    let effect = Effect(gauge: .trust, leads: [1, 2, 3, -2])
    #expect(effect.mean == 1)
    // Squares around the mean: 0, 1, 4, 9; of a sample of four.
    #expect(abs(effect.size - 1 / (14.0 / 3).squareRoot()) < 1e-12)
    #expect(effect.sameSign == 0.75)
    #expect(Effect(gauge: .trust, leads: [2, 2]).size == 99)
    #expect(Effect(gauge: .trust, leads: [0, 0]).size == 0)
    #expect(Effect(gauge: .trust, leads: []).size == 0)
  }

  @Test func `names that a file can use are those of the shell`() throws {
    let opening = try scenario("noordkade").opening
    #expect(Player.gallery(opening).map(\.id) == Scenario.Line.taken)
    #expect(Set(Demand.gauges) == Set(Gauge.allCases.map(\.rawValue)))
    var deciding: Set<String> = []
    for command in commands where command is any Deciding.Type { deciding.insert(command.name.en) }
    #expect(Set(Scenario.decidingCommands) == deciding.subtracting([Run.name.en, Next.name.en]))
  }

  @Test func `the Dutch names that a file is helped with are those of the shell, and all of them`() {
    var names: [String: String] = [:]
    for gauge in Gauge.allCases { names[gauge.name.nl.lowercased()] = gauge.rawValue }
    for command in commands
    where (Lesson.commands + Scenario.decidingCommands).contains(command.name.en) {
      names[command.name.nl] = command.name.en
    }
    #expect(names.filter { $0.key != $0.value } == englishNames)
  }

  @Test func `every player ends with the last week, whatever was refused`() throws {
    for name in ["it-offerte", "noordkade"] {
      let scenario = try scenario(name)
      for player in Player.gallery(scenario.opening) {
        let played = player.play(scenario.opening, seed: 7)
        #expect(played.game.week == scenario.opening.horizonWeeks, "\(player.id)")
        #expect(played.taken.count + played.refused.count >= player.decisions(7).count, "\(player.id)")
      }
    }
  }

  @Test func `a scenario with its own commands keeps every player to them`() throws {
    let scenario = try scenario()
    let open = OpenGame(scenario: scenario, header: .trial(scenario), number: nil)
    for seed in 1...20 {
      let decisions = Player.random(scenario.opening).within(scenario).decisions(UInt64(seed))
      #expect(decisions.allSatisfy { open.allows($0) })
    }
    #expect(Player.gallery(scenario.opening).last?.within(scenario).decisions(1) == [])
  }

  @Test func `variations are always the same, two hundred, and none is the line itself`() throws {
    let scenario = try scenario()
    var session = Desk().session()
    _ = session.perform("open it-offerte seed 1")
    let line = try #require(session.players(of: scenario).players.first).decisions(1)
    let one = Variation.all(of: line, scenario).map(\.decisions)
    #expect(one == Variation.all(of: line, scenario).map(\.decisions))
    #expect(one.count == Variation.most)
    #expect(one.allSatisfy { $0 != line })
    #expect(Variation.all(of: [], scenario).count == Variation.most)
  }

  @Test func `what fails leaves a script that plays the same game again`() throws {
    let desk = Desk()
    desk["mine.yaml"] = try projectFile("scenarios/it-offerte.yaml")
      .replacing("at_least: 1.5, of: nothing", with: "at_least: 9, of: nothing")
    var session = desk.session()
    let scenario = try #require(readScenario(desk["mine.yaml"] ?? "", file: "mine.yaml").scenario)
    let claim = try #require(scenario.proof)
    let proof = try Proof(
      scenario, claim, lines: session.players(of: scenario).players, gallery: [.nothing], seeds: 10, session)
    let report = ProofReport(
      title: scenario.title, scenario: scenario, contest: proof.contest, verdicts: proof.contest.solvable(),
      file: "mine.yaml")
    #expect(Reply([ProofReport.ending(report.verdicts, in: .scenario)]).failed)
    _ = try report.reply(session.world)
    // Its own script is written anew; one that somebody wrote under that name stays.
    let name = "it-offerte-tell-and-rush-1.kring"
    let own = desk[name]
    #expect(own?.hasPrefix("# kring prove: solvable") == true)
    desk[name] = "run 1\n"
    let page = TerminalPage(Screen(language: .en)).render(try report.reply(session.world))
    #expect(desk[name] == "run 1\n" && page.contains("\(name) is not of prove"))
    #expect(!page.contains("kring run \(name)"))
    desk[name] = "# kring prove: older\n"
    _ = try report.reply(session.world)
    #expect(desk[name] == own)
    let script = try #require(desk["it-offerte-tell-and-rush-1.kring"])
    for line in script.split(separator: "\n") { #expect(!session.perform(String(line)).failed, "\(line)") }
    let player = proof.contest.players[proof.contest.good[0]]
    #expect(session.open?.game.fingerprint == player.play(scenario.opening, seed: 1).game.fingerprint)
  }

  @Test func `a file that claims nothing does not keep the others from being proven`() throws {
    let desk = Desk()
    desk["shelf/a.yaml"] = try projectFile("scenarios/proeftuin.yaml")
    desk["shelf/b.yaml"] = "id: b\n"
    var session = desk.session()
    let page = TerminalPage(Screen(language: .en, width: 200)).render(
      session.perform("prove shelf --seeds 10"))
    #expect(page.contains("shelf/a.yaml claims nothing."), "\(page)")
    #expect(page.contains("shelf/b.yaml"), "\(page)")
    #expect(session.perform("prove shelf/a.yaml --seeds 10").failed)
  }
}
