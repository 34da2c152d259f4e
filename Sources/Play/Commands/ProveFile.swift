import Scenarios
import Simulation
import Wording

/// Plays a scenario many times and shows whether it teaches what it claims.
struct ProveFile: Command {
  static let name = Text(nl: "staaf", en: "prove")
  static let summary = Text(
    nl: "Speel een scenario of les vele keren: leert het wat het belooft?",
    en: "Play a scenario or lesson many times: does it teach its claim?")
  static let form = Form(
    Argument<Word>.word(Text(nl: "bestand|map", en: "file|folder"), choices: ProveFile.files).list
  ) {
    ProveFile(words: $0)
  }
  static let examples = [
    Text(nl: "staaf it-offerte --toevallen 10", en: "prove it-offerte --seeds 10"),
    Text(nl: "staaf twee-dagen it-offerte --toevallen 10", en: "prove twee-dagen it-offerte --seeds 10"),
  ]

  static let seeds = Setting(
    name: Text(nl: "toevallen", en: "seeds"), value: Text(nl: "aantal", en: "number"),
    summary: Text(nl: "op zo veel toevallen, standaard 200", en: "on so many lucks, 200 when left out"))
  static let settings = [seeds]
  static let seedsRange = 10...2000

  private static func files(_ session: Session) -> [Suggestion] {
    session.world.authoredFiles.map { Suggestion(Session.shelfName($0), Text(verbatim: $0)) }
  }

  let words: [Word]

  func run(in session: inout Session) throws(Finding) -> Reply {
    let settings = try Settings(words, known: ProveFile.settings)
    let seeds = try settings.whole(ProveFile.seeds, ProveFile.seedsRange) ?? 200
    guard !settings.files.isEmpty else { throw .proveWhat }
    var files: [String] = []
    for word in settings.files { files += try session.files(word) }
    var reply = Reply()
    for file in files {
      if files.count > 1 { reply.blocks += [.heading(Text(verbatim: file), right: Text(verbatim: ""))] }
      do throws(Finding) {
        reply += try report(file, seeds, session)
      } catch {
        // One wrong file does not keep the others from being proven; Ctrl-C does.
        if files.count == 1 || [.stoppedEarly, .stoppedBeside].contains(error) { throw error }
        reply.blocks.append(.finding(error))
      }
    }
    return reply
  }

  private func report(_ file: String, _ seeds: Int, _ session: Session) throws(Finding) -> Reply {
    let text = try session.world.read(file)
    if FileKind.meant(by: text) == .lesson { return try lesson(text, file, seeds, session) }
    let (scenario, findings) = readScenario(text, file: file)
    guard let scenario else { return Reply(findings.map { .finding($0) }) }
    guard let claim = scenario.proof, !scenario.lines.isEmpty else { throw Finding.nothingClaimed(file) }
    let (lines, wrong) = session.players(of: scenario)
    guard wrong.isEmpty else { return Reply(wrong.map { .finding($0) }) }
    let proof = try Proof(scenario, claim, lines: lines, seeds: seeds, session)
    let report = ProofReport(
      title: scenario.title, scenario: scenario, contest: proof.contest,
      verdicts: try proof.verdicts(session),
      file: file)
    return try report.reply(session.world) + Reply([ProofReport.ending(report.verdicts, in: .scenario)])
  }

  /// Every task of a lesson.
  private func lesson(_ text: String, _ file: String, _ seeds: Int, _ session: Session) throws(Finding)
    -> Reply
  {
    let (lesson, findings) = readLesson(text, file: file)
    guard let lesson else { return Reply(findings.map { .finding($0) }) }
    let wrong = try session.findings(in: file).filter { !$0.isAdvice }
    guard wrong.isEmpty else { return Reply(wrong.map { .finding($0) }) }
    // That it exists is among the findings.
    guard let scenarioFile = session.scenarioFile(called: lesson.scenario.id, for: file) else {
      return Reply()
    }
    let (read, mistakes) = readScenario(try session.world.read(scenarioFile), file: scenarioFile)
    guard let scenario = read else { return Reply(mistakes.map { .finding($0) }) }
    var verdicts = session.walkVerdicts(lesson, file)
    for step in lesson.steps {
      let proof = try PredictionProof(lesson, step, in: scenario, seeds: seeds, session)
      verdicts += proof.map { [$0.verdict()] } ?? []
    }
    var reply = ProofReport.lines(verdicts)
    for step in lesson.steps {
      guard case .task(let task) = step.work, !task.isContinued else { continue }
      let proof = try LessonProof(lesson, step, task, in: scenario, seeds: seeds, session)
      let title = Text(verbatim: step.id + " · ") + lesson.title
      let report = ProofReport(
        title: title, scenario: scenario, contest: proof.contest, verdicts: proof.verdicts(),
        file: scenarioFile)
      reply += try report.reply(session.world) + Reply([.gap])
      verdicts += report.verdicts
    }
    return reply + Reply([ProofReport.ending(verdicts, in: .lesson)])
  }
}

extension Finding {
  static var proveWhat: Finding {
    Finding(
      Text(nl: "Welk bestand?", en: "Which file?"),
      advice: Text(nl: "Bijvoorbeeld it-offerte, of mijn.yaml.", en: "For example it-offerte, or mine.yaml."))
  }

  fileprivate static func nothingClaimed(_ file: String) -> Finding {
    Finding(
      Text(nl: "\(name: file) beweert niets.", en: "\(name: file) claims nothing."),
      advice: Text(
        nl: "Voeg lines: en proof: toe; zie scenarios/README.md.",
        en: "Add lines: and proof:; see scenarios/README.md."))
  }
}
