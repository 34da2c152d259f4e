import Scenarios
import Simulation
import Wording

/// Opens a scenario to be played while it is being written.
struct Watch: Command {
  static let name = Text(nl: "volg", en: "watch")
  static let summary = Text(
    nl: "Speel een bestand terwijl je het schrijft: opslaan herlaadt.",
    en: "Play a file while you write it: saving reloads.")
  static let form = Form(
    .word(Text(nl: "bestand", en: "file"), choices: Check.files),
    Argument<Word>.word(Text(nl: "instelling", en: "setting"), choices: { $0.suggestions(Watch.settings) })
      .list
  ) { Watch(words: [$0] + $1) }
  static let examples = [
    Text(nl: "volg it-offerte", en: "watch it-offerte"),
    Text(
      nl: "volg it-offerte --week 4 --lijn tell-and-rush",
      en: "watch it-offerte --week 4 --line tell-and-rush"),
  ]

  let words: [Word]

  static let week = Setting(
    name: Text(verbatim: "week"), value: Text(nl: "aantal", en: "number"),
    summary: Text(nl: "begin na zo veel weken", en: "begin after so many weeks"))
  static let line = Setting(
    name: Text(nl: "lijn", en: "line"), value: Text(nl: "id uit lines", en: "id from lines"),
    summary: Text(nl: "met de beslissingen van deze lijn", en: "with the decisions of this line"))
  static let seed = Setting(
    name: Text(nl: "toeval", en: "luck"), value: Text(nl: "getal", en: "number"),
    summary: Text(nl: "het startgetal, anders 7", en: "the seed, 7 without it"))
  static let settings = [week, line, seed]

  func run(in session: inout Session) throws(Finding) -> Reply {
    guard !session.isRehearsal else { throw .notInTranscript(Watch.name) }
    let settings = try Settings(words, known: Watch.settings)
    guard let word = settings.files.first else {
      throw .missing(Text(nl: "bestand", en: "file"), at: words[0].place, Check.files(session))
    }
    if let extra = settings.files.dropFirst().first { throw .tooMuch(at: extra.place) }
    let weeks = try settings.whole(Watch.week, 0...Game.weeksRange.upperBound) ?? 0
    let seed = try settings.whole(Watch.seed, 0...Int.max) ?? 7
    let file = try session.scenarioFile(word)
    // Its games are many and short-lived: none of them is kept.
    var watching = session
    watching.open = try watching.unkept(file, seed: UInt64(seed))
    let script = try settings[Watch.line].map { word throws(Finding) in try watching.script(word) } ?? []
    watching.walk(script, weeks: weeks)
    watching.watched = Watched(file: file, stamp: session.world.stamp(file))
    session = watching
    return try shown(session)
  }

  private func shown(_ session: Session) throws(Finding) -> Reply {
    let open = try session.opened()
    return Reply([.heading(open.scenario.title, right: open.size)]) + (try session.whereNow())
      + Reply([
        .hint(
          Text(
            nl: "Sla het bestand op en het spel gaat verder met het nieuwe. Dit spel wordt niet bewaard.",
            en: "Save the file and the game goes on with the new one. This game is not kept."))
      ])
  }
}

extension Session {
  /// A scenario as a game that leaves no trace.
  fileprivate func unkept(_ file: String, seed: UInt64) throws(Finding) -> OpenGame {
    let text = try world.read(file)
    let scenario = try readable(text, file: file)
    let header = Recording.Header(
      scenarioID: scenario.id, scenarioText: text, scenarioFile: file, seed: seed)
    return OpenGame(scenario: scenario, header: header, number: nil)
  }

  /// What a line of the open scenario decides.
  fileprivate func script(_ word: Word) throws(Finding) -> [Decision] {
    let scenario = try opened().scenario
    let lines = scenario.lines
    if let line = lines.first(where: { $0.id == word.lowercased }) {
      let (decisions, findings) = decisions(line.script, in: scenario)
      if let first = findings.first { throw first }
      return decisions
    }
    let near = Finding.suggestion(for: word.text, among: lines.map(\.id))
    let all = lines.map { Text(verbatim: $0.id) }.joined()
    throw Finding(
      Text(
        nl: "Dit bestand heeft geen lijn \(name: word.text).", en: "This file has no line \(name: word.text)."
      ),
      at: word.place,
      advice: near.isEmpty && !lines.isEmpty
        ? Text(nl: "Dit zijn ze: \(all).", en: "These are they: \(all).") : near)
  }

  /// Takes decisions up to a week, and lets the weeks pass that are left. What is refused is left out.
  fileprivate mutating func walk(_ decisions: [Decision], weeks: Int) {
    for decision in decisions {
      let left = weeks - (open?.game.week ?? 0)
      // The rest of the line is for later weeks.
      if case .run(let asked) = decision, asked > left { break }
      try? take(decision)
    }
    let left = weeks - (open?.game.week ?? 0)
    if left > 0 { try? take(.run(weeks: left)) }
  }
}
