import Scenarios
import Simulation
import Wording

/// Asks customers for a mark, and who is displeased what to improve.
struct AskCustomers: Command, Deciding {
  static let name = Text(nl: "enquete", en: "survey")
  static let summary = Text(
    nl: "Vraag klanten om een cijfer van 0 tot 10 (NPS).", en: "Ask customers for a mark from 0 to 10 (NPS).")
  static let form = Form(
    Argument<Int>.number(Text(nl: "hoeveel klanten", en: "how many"), 1...1000).placed,
    .also(Text(verbatim: "fans"), Text(nl: "alleen wie het meest tevreden is", en: "only the most satisfied"))
  ) { AskCustomers(sample: $0.value, fansOnly: $1, place: $0.place) }
  static let examples = [
    Text(nl: "enquete 20", en: "survey 20"), Text(nl: "enquete 20 fans", en: "survey 20 fans"),
  ]
  static let exampleOpening = sandbox

  let sample: Int
  let fansOnly: Bool
  let place: Place

  func decision(in game: OpenGame) -> Decision { .survey(SurveyOrder(sample: sample, fansOnly: fansOnly)) }

  func run(in session: inout Session) throws(Finding) -> Reply {
    try session.take(decision(in: session.opened()), at: place)
    return try session.opened().lastStudy()
  }
}

/// Asks the data a question: how long customers stay, or who will leave.
struct Mine: Command, Deciding {
  static let name = Text(nl: "graaf", en: "mine")
  static let summary = Text(
    nl: "Graaf in de gegevens: wie blijft lang, wie gaat weg?",
    en: "Dig in the data: who stays long, who will leave?")
  static let form = Form(
    question, Argument<Word>.word(Text(nl: "hoe", en: "how"), choices: Mine.details).list
  ) {
    Mine(asksLeavers: $0.value, details: $1, place: $0.place)
  }
  static let examples = [
    Text(nl: "draai 13; graaf campagnes", en: "run 13; mine campaigns"),
    Text(nl: "graaf campagnes omvang blijvers", en: "mine campaigns size survivors"),
    Text(nl: "draai 26; graaf vertrekkers 2", en: "run 26; mine leavers 2"),
  ]
  static let exampleOpening = sandbox

  static let campaigns = Text(nl: "campagnes", en: "campaigns")
  static let leavers = Text(nl: "vertrekkers", en: "leavers")
  static let size = Text(nl: "omvang", en: "size")
  static let survivors = Text(nl: "blijvers", en: "survivors")

  let asksLeavers: Bool
  let details: [Word]
  let place: Place

  private static let question = Argument<Bool>.one(
    of: [false, true], Text(nl: "vraag", en: "question"), word: { $0 ? leavers : campaigns },
    meaning: { asksLeavers in
      asksLeavers
        ? Text(nl: "wie waarschijnlijk weggaat", en: "who will probably leave")
        : Text(nl: "hoe lang klanten per campagne blijven", en: "how long customers of each campaign stay")
    }
  ).placed

  static func details(_ session: Session) -> [Suggestion] {
    [
      Suggestion(size[session.language], Text(nl: "ook naar omvang", en: "by size too")),
      Suggestion(survivors[session.language], Text(nl: "alleen wie er nog is", en: "only who is still here")),
      Suggestion("1", Text(nl: "vertrekkers uit één soort gegevens", en: "leavers from one kind of data")),
      Suggestion("2", Text(nl: "met cijfers en opdrachten erbij", en: "with marks and orders added")),
      Suggestion("3", Text(nl: "met klachten en duur erbij", en: "with complaints and tenure added")),
    ]
  }

  func decision(in game: OpenGame) throws(Finding) -> Decision {
    guard !asksLeavers else {
      if details.count > 1 { throw Finding.tooMuch(at: details[1].place) }
      return .mine(.leavers(sources: try details.first?.whole(1...3) ?? 3))
    }
    guard game.scenario.campaigns.count > 0 else {
      throw Finding(refusal: .noSuchThing(count: 0), in: game, at: place)
    }
    for word in details where !Mine.size.matches(word.lowercased) && !Mine.survivors.matches(word.lowercased)
    {
      throw Finding.notOffered(word, [Mine.size, Mine.survivors])
    }
    return .mine(
      .campaigns(
        bySize: details.contains { Mine.size.matches($0.lowercased) },
        survivorsOnly: details.contains { Mine.survivors.matches($0.lowercased) }))
  }

  func run(in session: inout Session) throws(Finding) -> Reply {
    let open = try session.opened()
    if asksLeavers && open.game.week < Game.leaversFromWeek {
      let week = Game.leaversFromWeek
      throw Finding(
        Text(
          nl: "Er is nog te weinig gebeurd om van te leren: vraag dit vanaf week \(week).",
          en: "Too little has happened to learn from: ask this from week \(week) on."), at: place)
    }
    let decision = try decision(in: open)
    if !asksLeavers && open.game.staying(bySize: false, survivorsOnly: false).isEmpty {
      throw Finding(
        Text(
          nl: "Er kwam nog niemand binnen, dus er valt niets te vergelijken.",
          en: "Nobody has come in yet, so there is nothing to compare."), at: place,
        advice: Text(nl: "Vraag het over een paar maanden.", en: "Ask again in some months."))
    }
    try session.take(decision, at: place)
    return try session.opened().lastStudy()
  }
}
