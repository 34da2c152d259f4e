import Simulation
import Testing
import Wording

@testable import Play
@testable import Scenarios

// Lessons on the shelf name only what there is, and the words that the reader knows are words of the shell.

private func lesson(_ text: String, file: String = "mijn.yaml") throws -> Lesson {
  let (lesson, findings) = readLesson(text, file: file)
  #expect(findings == [])
  return try #require(lesson)
}

/// What check tells of a lesson with this text.
private func told(_ text: String) throws -> [String] {
  let world = World(
    scenarioFiles: { ["scenarios/it-offerte.yaml"] }, lessonFiles: { ["lessons/twee-dagen.yaml"] },
    read: { (file) throws(Finding) -> String in
      if file == "mijn.yaml" { return text }
      guard let text = try? projectFile(file) else { throw Finding(Text(verbatim: "no file \(file)")) }
      return text
    },
    write: { (_, _) throws(Finding) in }, interrupted: { false }, freshSeed: { 1 }, keep: nil)
  return try Session(world: world, language: .en).findings(in: "mijn.yaml").map {
    "\($0.message.en) \($0.advice.en)"
  }
}

@Test func `commands that a lesson can be limited to are commands of the shell`() {
  let known = commands.map { $0.name.en }
  #expect(Lesson.commands.filter { !known.contains($0) } == [])
  let playing = CommandGroup.all.filter {
    ["Decide for one customer", "Decide for the firm"].contains($0.title.en)
  }
  for command in playing.flatMap(\.commands) { #expect(Lesson.commands.contains(command.name.en)) }
}

@Test func `a new lesson reads without findings, in both languages`() throws {
  for language in Language.allCases {
    let text = NewLesson.text(id: "mijn-les", title: "Mijn les", language)
    #expect(try told(text) == [])
    let read = try lesson(text)
    #expect(read.id == "mijn-les" && read.status == .wip && read.title.nl == "Mijn les")
    #expect(text.contains("# >> ") && !text.contains("#1"))
  }
}

@Test(arguments: [("new lesson mine", Language.en), ("nieuw les mine", .nl)])
func `new lesson writes a lesson that check finds nothing wrong with`(line: String, language: Language) throws
{
  let desk = Desk()
  var session = desk.session(language)
  #expect(!session.perform(line).failed)
  #expect(try lesson(try #require(desk["mine.yaml"])).id == "mine")
  #expect(!session.perform("check mine.yaml --strict").failed)
  #expect(session.perform(line).failed)
}

@Test func `a lesson that names what is not there is told so`() throws {
  let text = NewLesson.text(id: "mijn-les", title: "Mijn les", .nl)
  func changed(_ part: String, _ other: String) throws -> [String] {
    #expect(text.contains(part))
    return try told(text.replacing(part, with: other))
  }
  #expect(
    try changed("scenario: it-offerte", "scenario: it-ofertte") == [
      "There is no scenario it-ofertte. Did you mean it-offerte?"
    ])
  #expect(
    try changed("must_fail: [nothing, pad]", "must_fail: [nothing, pda]") == [
      "There is no player pda. Did you mean pad?"
    ])
  #expect(
    try changed("scenario: it-offerte", "requires: [twee-dag]\nscenario: it-offerte") == [
      "There is no lesson twee-dag. Did you mean twee-dagen?"
    ])
  #expect(try changed("\"why lindhout\"", "\"wyh lindhout\"") == ["I know no command wyh. Did you mean why?"])
  #expect(
    try changed("    hints:\n", "    commands: [run]\n    hints:\n").first
      == "rule is not in the commands of this step. Add it, or choose another.")
}

@Test func `the lesson on the shelf names only what there is`() throws {
  let text = try projectFile("lessons/twee-dagen.yaml")
  #expect(try told(text) == [])
  #expect(try lesson(text).id == "twee-dagen")
}

@Test func `the solution of the lesson on the shelf passes, and doing nothing does not`() throws {
  let read = try lesson(try projectFile("lessons/twee-dagen.yaml"))
  let scenario = try scenario(read.scenario.id)
  let session = session(read.scenario.id)
  for case .task(let task) in read.steps.map(\.work) {
    let proof = Scenario.Proof(measures: ["orders", "trust"], pass: task.pass)
    let lines = session.players(of: scenario).players
    let solution = Player(
      id: "solve", name: Text(verbatim: "solve"), session.decisions(task.solve, in: scenario).decisions)
    let tournament = Tournament(
      opening: scenario.opening, players: [.nothing, solution] + lines,
      seeds: [read.seeds.learn] + read.seeds.shared + (1...60), gauges: Contest.gauges(of: proof))
    let contest = Contest(try Standings(tournament, session, Text(verbatim: "solve")), proof)
    #expect(contest.passRate(0) <= 0.02)
    #expect(contest.passRate(1) >= 0.95)
    #expect(contest.passes(1).prefix(1 + read.seeds.shared.count).allSatisfy { $0 })
    for name in read.proof?.mustFail ?? [] {
      guard let player = contest.players.firstIndex(where: { $0.id == name.id }) else { continue }
      #expect(contest.passRate(player) <= 0.02, "\(name.id)")
    }
  }
}

@Test func `a solution that cannot be typed is shown where it goes wrong`() throws {
  let text = NewLesson.text(id: "mijn-les", title: "Mijn les", .nl)
  #expect(
    try told(text.replacing("customer.insists: rush", with: "customer.insists: rsuh")).first?.contains("rsuh")
      == true)
  #expect(try told(text.replacing("- \"run 26\"", with: "- \"show customers\"")).count == 1)
}

@Test func `a lesson is held to the same checks as a scenario, in the same words`() throws {
  let text = try projectFile("lessons/twee-dagen.yaml")
    .replacing(
      "{gauge: orders, at_least: 1.5, of: nothing}", with: "{gauge: orders, at_least: 9, of: nothing}")
  let lesson = try lesson(text)
  let step = try #require(lesson.steps.first { $0.kind == .task })
  guard case .task(let task) = step.work else { return #expect(step.kind == .task) }
  let session = session("it-offerte")
  let proof = try LessonProof(lesson, step, task, in: try scenario(), seeds: 2, session)
  let said = proof.verdicts().map { ($0.fails, $0.check.en, $0.fact.en) }
  #expect(said[0] == (true, "solvable", "(solve) passes 0.0% of 5 seeds; mostly orders"))
  #expect(said.contains { $0 == (false, "no exploit", "ten-days passes 0.0% of 5 seeds") })
  #expect(said.contains { $0 == (false, "not trivial", "nothing passes 0.0% of 5 seeds") })
}
