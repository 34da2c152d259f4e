import Scenarios
import Simulation
import Wording

/// The numbers of a scenario file: what each is, what it does, and what comes of turning it.
struct Knobs: Command {
  static let name = Text(nl: "knoppen", en: "knobs")
  static let summary = Text(
    nl: "De getallen van een scenariobestand, en wat elk ervan doet.",
    en: "The numbers of a scenario file, and what each of them does.")
  static let form = Form(
    .word(Text(nl: "bestand", en: "file"), choices: Check.files),
    Argument<Word>.word(Text(nl: "getal", en: "number"), choices: Knobs.numbers).optional,
    Argument<Word>.word(Text(nl: "instelling", en: "setting"), choices: { $0.suggestions(Knobs.settings) })
      .list
  ) { Knobs(words: [$0] + [$1].compactMap { $0 } + $2) }
  static let examples = [
    Text(
      nl: "knoppen it-offerte quotes.rush.chance --toevallen 2",
      en: "knobs it-offerte quotes.rush.chance --seeds 2")
  ]

  let words: [Word]

  static let all = Setting(
    name: Text(nl: "alles", en: "all"), value: nil,
    summary: Text(nl: "ook de eigen getallen van het model", en: "the model's own numbers too"))
  static let seeds = Setting(
    name: ProveFile.seeds.name, value: Text(nl: "aantal", en: "number"),
    summary: Text(nl: "zo veel keer toeval", en: "so many lucks"))
  static let settings = [all, seeds]

  func run(in session: inout Session) throws(Finding) -> Reply {
    let settings = try Settings(words, known: Knobs.settings)
    guard let word = settings.files.first else {
      throw Finding.missing(Text(nl: "bestand", en: "file"), at: words[0].place, [])
    }
    if let extra = settings.files.dropFirst(2).first { throw Finding.tooMuch(at: extra.place) }
    let one = settings.files.dropFirst().first
    let file = try session.scenarioFile(word)
    let text = try session.world.read(file)
    let (scenario, findings) = readScenario(text, file: file)
    guard let scenario else { return Reply(findings.map { .finding($0) }) }
    let usualSeeds = one == nil ? 20 : 100
    let seeds = try settings.whole(Knobs.seeds, KnobEffect.seedsRange) ?? usualSeeds
    let (lines, wrong) = session.players(of: scenario)
    guard wrong.isEmpty else { return Reply(wrong.map { .finding($0) }) }
    let effect = KnobEffect(scenario, lines: lines, seeds: seeds)
    let page = KnobPage(effect: effect, lines: writtenLines(of: text, file: file))
    var knobs = Knob.all(for: scenario.opening)
    if let one {
      knobs = [try knob(one, in: knobs)]
    } else if settings[Knobs.all] == nil {
      knobs = knobs.filter { $0.path.map { page.lines[$0] != nil } ?? true }
    }
    let trials = try tried(knobs, steps: one == nil ? 1 : 3, effect, session)
    var reply = page.heading(file)
    for trial in trials { reply += page.block(trial) }
    reply.blocks.removeLast()
    return reply
  }

  /// Every value of every number, shared out over the cores.
  private func tried(_ knobs: [Knob], steps: Int, _ effect: KnobEffect, _ session: Session) throws(Finding)
    -> [KnobPage.Trial]
  {
    let values = knobs.map { effect.values($0, steps: steps) }
    let pieces = zip(knobs, values).flatMap { knob, values in values.map { (knob, $0) } }
    let means = try session.many(pieces.count, Knobs.name) { number, stop in
      effect.means(pieces[number].0, pieces[number].1, stop: stop)
    }
    var rest = means[...]
    return zip(knobs, values).map { knob, values in
      defer { rest = rest.dropFirst(values.count) }
      return KnobPage.Trial(knob: knob, values: values, means: Array(rest.prefix(values.count)))
    }
  }

  private func knob(_ word: Word, in knobs: [Knob]) throws(Finding) -> Knob {
    if let knob = Knob.named(word.text) {
      if knobs.contains(where: { $0.name == knob.name }) { return knob }
      throw Finding(
        Text(
          nl: "\(name: knob.name) doet hier niets: dit scenario heeft geen quotes.",
          en: "\(name: knob.name) does nothing here: this scenario has no quotes."), at: word.place)
    }
    let near = Finding.suggestion(for: word.text, among: knobs.map(\.name))
    throw Finding(
      Text(nl: "Er is geen getal \(name: word.text).", en: "There is no number \(name: word.text)."),
      at: word.place,
      advice: near.isEmpty
        ? Text(nl: "Met --alles zie je ze allemaal.", en: "With --all you see all of them.") : near)
  }

  static func numbers(_ session: Session) -> [Suggestion] {
    Knob.every.map { Suggestion($0.name, $0.meaning) } + session.suggestions(settings)
  }
}

extension Session {
  /// "--seeds": what may stand behind a command besides its words.
  func suggestions(_ settings: [Setting]) -> [Suggestion] {
    settings.map { Suggestion("--" + $0.name[language], $0.summary) }
  }
}
