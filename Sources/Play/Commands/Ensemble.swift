import Simulation
import Wording

/// The same decisions on many other lucks: where does this result lie among theirs, or which road is better?
struct Ensemble: Command {
  static let name = Text(verbatim: "ensemble")
  static let summary = Text(
    nl: "Dezelfde beslissingen met ander toeval: lag het aan geluk?",
    en: "The same decisions on other luck: was it luck?")
  static let form = Form(
    Argument<Word>.word(Text(nl: "aantal", en: "number"), choices: Ensemble.beginnings).optional,
    Argument<Word>.word(Text(nl: "meter of vergelijk", en: "gauge or compare"), choices: Ensemble.subjects)
      .optional,
    Argument<Word>.word(Text(nl: "weg", en: "road"), choices: Compare.roads).optional,
    Argument<Word>.word(Text(nl: "weg", en: "road"), choices: Compare.roads).optional
  ) { Ensemble(words: [$0, $1, $2, $3].compactMap { $0 }) }
  static let examples = [
    Text(nl: "draai 8; ensemble", en: "run 8; ensemble"),
    Text(nl: "ensemble 50 opdrachten", en: "ensemble 50 orders"),
    Text(nl: "ensemble 50 vergelijk niets", en: "ensemble 50 compare nothing"),
  ]

  let words: [Word]

  func run(in session: inout Session) throws(Finding) -> Reply {
    let open = try session.opened()
    var rest = words[...]
    var count = Lucks.usual
    if let word = rest.first, let number = Int(word.text) {
      guard Lucks.range.contains(number) else { throw Finding.notANumber(word, Lucks.range) }
      count = number
      rest.removeFirst()
    }
    if let word = rest.first, Compare.answers(to: word.lowercased) {
      if rest.count > 3 { throw Finding.tooMuch(at: rest[rest.startIndex + 3].place) }
      let roads = try Compare(left: rest.dropFirst().first, right: rest.dropFirst(2).first).roads(open)
      return try LuckReport(open: open, count: count).comparison(roads.0, roads.1, session)
    }
    let gauge = try rest.first.map { word throws(Finding) in try Gauge.read(word) } ?? .satisfaction
    if let extra = rest.dropFirst().first { throw Finding.tooMuch(at: extra.place) }
    return try LuckReport(open: open, count: count).place(of: gauge, session)
  }

  /// Behind the command itself.
  static func beginnings(_ session: Session) -> [Suggestion] {
    [Suggestion(String(Lucks.usual), Text(nl: "zo veel keer ander toeval", en: "so many other lucks"))]
      + gauges(session)
  }

  /// Behind the number; or behind compare, when there is no number.
  static func subjects(_ session: Session) -> [Suggestion] { gauges(session) + Compare.roads(session) }

  private static func gauges(_ session: Session) -> [Suggestion] {
    [Suggestion(Compare.name[session.language], Text(nl: "twee wegen", en: "two roads"))]
      + Gauge.suggestions(session)
  }
}
