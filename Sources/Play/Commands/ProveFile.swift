import Scenarios
import Simulation
import Wording

/// Plays a scenario many times and shows whether it teaches what it claims.
struct ProveFile: Command {
  static let name = Text(nl: "staaf", en: "prove")
  static let summary = Text(
    nl: "Speel een scenario vele keren: wint goed, en faalt fout om de juiste reden?",
    en: "Play a scenario many times: does good win, and wrong fail for the right reason?")
  static let form = Form(Argument<Word>.word(Text(nl: "bestand", en: "file"), choices: Check.files).list) {
    ProveFile(words: $0)
  }
  static let examples = [Text(nl: "staaf it-offerte --toevallen 10", en: "prove it-offerte --seeds 10")]

  static let seeds = Setting(
    name: Text(nl: "toevallen", en: "seeds"), value: Text(nl: "aantal", en: "number"),
    summary: Text(nl: "op zo veel toevallen, standaard 200", en: "on so many lucks, 200 when left out"))
  static let seedsRange = 10...2000

  let words: [Word]

  func run(in session: inout Session) throws(Finding) -> Reply {
    let settings = try Settings(words, known: [ProveFile.seeds])
    let seeds = try settings.whole(ProveFile.seeds, ProveFile.seedsRange) ?? 200
    guard let word = settings.files.first else {
      throw Finding.missing(Text(nl: "bestand", en: "file"), at: Words("").end, Check.files(session))
    }
    if settings.files.count > 1 { throw Finding.tooMuch(at: settings.files[1].place) }
    let file = try session.scenarioFile(word)
    let (scenario, findings) = readScenario(try session.world.read(file), file: file)
    guard let scenario else { return Reply(findings.map { .finding($0) }) }
    guard let claim = scenario.proof else { throw Finding.nothingClaimed(file) }
    let (lines, wrong) = session.players(of: scenario)
    guard wrong.isEmpty else { return Reply(wrong.map { .finding($0) }) }
    let proof = try Proof(scenario, claim, lines: lines, seeds: seeds, session)
    return try ProofReport(proof: proof, verdicts: proof.verdicts(session), file: file).reply(session.world)
  }
}

extension Finding {
  fileprivate static func nothingClaimed(_ file: String) -> Finding {
    Finding(
      Text(nl: "\(name: file) beweert niets.", en: "\(name: file) claims nothing."),
      advice: Text(
        nl: "Voeg lines: en proof: toe; zie scenarios/README.md.",
        en: "Add lines: and proof:; see scenarios/README.md."))
  }
}
