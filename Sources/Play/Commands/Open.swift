import Scenarios
import Simulation
import Wording

/// Opens a scenario as a new game.
struct Open: Command {
  static let name = Text(verbatim: "open")
  static let summary = Text(
    nl: "Open een scenario en begin een spel.", en: "Open a scenario and begin a game.")
  static let form = Form(scenario, seed.optional) { Open(scenario: $0, seed: $1 ?? nil) }
  static let examples = [Text(verbatim: "open it-offerte"), Text(verbatim: "open it-offerte seed 4707")]

  let scenario: Word
  let seed: UInt64?

  private static let scenario = Argument<Word>.word(
    Text(verbatim: "scenario"),
    choices: { session in
      session.world.scenarioFiles().map { Suggestion(Session.shelfName($0), Text(verbatim: $0)) }
    })

  /// The word "seed" and a number: the same seed gives the same luck.
  private static let seed = Argument<UInt64?>(
    slot: Slot(noun: Text(nl: "seed getal", en: "seed number"), isOptional: true, repeats: true) { _ in
      [
        Suggestion(
          "seed",
          Text(nl: "hetzelfde getal geeft hetzelfde toeval", en: "the same number gives the same luck"))
      ]
    }
  ) { (words, _) throws(Finding) -> UInt64? in
    guard let word = words.take() else { return nil }
    guard ["seed", "startgetal"].contains(word.lowercased) else { throw Finding.tooMuch(at: word.place) }
    guard let number = words.take() else {
      throw Finding.missing(Text(nl: "getal", en: "number"), at: words.end, [Suggestion("4707")])
    }
    guard let seed = UInt64(number.text) else { throw Open.noSeed(number) }
    return seed
  }

  private static func noSeed(_ word: Word) -> Finding {
    Finding(
      Text(nl: "\(name: word.text) is geen heel getal.", en: "\(name: word.text) is not a whole number."),
      at: word.place,
      advice: Text(nl: "Bijvoorbeeld: 4707.", en: "For example: 4707."))
  }

  func run(in session: inout Session) throws(Finding) -> Reply {
    try session.begin(scenario, seed: seed)
    let open = try session.opened()
    var reply = Reply([
      .heading(open.scenario.title, right: open.size), .paragraph(open.scenario.brief), .gap,
      .paragraph(try open.gaugeLine()), .gap,
    ])
    reply.blocks += open.news(for: 1).map { .paragraph($0) }
    reply.blocks.append(.hint(open.verbs))
    if session.world.keep == nil { reply.blocks.append(.hint(Session.notKept)) }
    return reply
  }
}

extension OpenGame {
  var size: Text {
    let weeks = scenario.opening.horizonWeeks
    let customers = scenario.customers.count
    return Text(
      nl: "\(weeks, "week", "weken") · \(customers, "klant", "klanten")",
      en: "\(weeks, "week", "weeks") · \(customers, "customer", "customers")")
  }

  /// What one can do here: the commands that this scenario is about.
  var verbs: Text {
    if !scenario.commands.isEmpty { return ownVerbs }
    return isAboutDays
      ? Text(
        nl:
          "Je kunt: informeer, beloof, spoed, regel, draai. En vragen: toon, waarom, grafiek. Typ help voor de rest.",
        en: "You can: inform, promise, rush, rule, run. And ask: show, why, plot. Type help for the rest.")
      : Text(
        nl:
          "Je kunt: gebaar, groet, bied, begeleid, strategie, investeer, uren, gewoonte, regel, draai. En vragen: toon, waarom, grafiek, enquete, graaf. Typ help voor de rest.",
        en:
          "You can: gesture, greet, offer, assist, strategy, invest, hours, habit, rule, run. And ask: show, why, plot, survey, mine. Type help for the rest."
      )
  }

  private var ownVerbs: Text {
    let mine = commands.filter { scenario.commands.contains($0.name.en) }.map { $0.name }
    let decide = (mine + [Run.name]).joined()
    let ask = [Show.name, Why.name, Plot.name].joined()
    return Text(
      nl: "Je kunt: \(decide). En vragen: \(ask). Typ help voor de rest.",
      en: "You can: \(decide). And ask: \(ask). Type help for the rest.")
  }

  /// "prospect 4   new 9   loyal 3   former 2      satisfaction 6.0   NPS -11".
  func gaugeLine() throws(Finding) -> Text {
    let tally = game.tallies[game.week]
    let satisfaction = Gauge.satisfaction.value(game, week: game.week)
    let nps = Gauge.nps.value(game, week: game.week)
    return Text(
      nl: """
        potentieel \(tally.count(.prospect)) · nieuw \(tally.count(.new)) · loyaal \(tally.count(.loyal)) · \
        ex-klant \(tally.count(.former)) · tevredenheid \(points: satisfaction, decimals: 1) · NPS \(points: nps, decimals: 0, plus: true)
        """,
      en: """
        prospect \(tally.count(.prospect)) · new \(tally.count(.new)) · loyal \(tally.count(.loyal)) · \
        former \(tally.count(.former)) · satisfaction \(points: satisfaction, decimals: 1) · NPS \(points: nps, decimals: 0, plus: true)
        """)
  }
}

extension Session {
  static var notKept: Text {
    Text(nl: "Dit spel wordt niet bewaard.", en: "This game is not kept.")
  }
}
