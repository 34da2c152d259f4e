import Scenarios
import Simulation
import Wording

/// Start, each named cause with its size, now: they add up exactly.
struct Why: Command {
  static let name = Text(nl: "waarom", en: "why")
  static let summary = Text(
    nl: "Waarom een meter of klant veranderde: elke oorzaak, hoe groot.",
    en: "Why a gauge or a customer changed: each cause with its size.")
  static let form = Form(
    Argument<Word>.word(Text(nl: "meter of klant", en: "gauge or customer"), choices: Why.subjects).optional,
    Argument<Word>.week.optional
  ) { Why(word: $0, week: $1) }
  static let examples = [
    Text(nl: "draai 1; waarom boomkamp", en: "run 1; why boomkamp"),
    Text(nl: "draai 4; waarom tevredenheid", en: "run 4; why satisfaction"),
    Text(nl: "draai 4; waarom nps 2", en: "run 4; why nps 2"),
  ]

  let word: Word?
  let week: Word?

  func run(in session: inout Session) throws(Finding) -> Reply {
    let open = try session.opened()
    let subject = try Why.subject(word, open)
    guard let last = open.lastRun else {
      throw Finding(
        Text(nl: "Er is nog geen week voorbij.", en: "No week has passed yet."),
        advice: Text(nl: "Typ draai 1.", en: "Type run 1."))
    }
    switch subject {
    case .gauge(let gauge):
      let weeks = try week.map { word throws(Finding) in try Why.one(word, open) } ?? last
      return shown(GaugeWhy(open: open, story: open.story(), gauge: gauge, weeks: weeks).ledger())
        + hint(weeks)
    case .customer(let customer):
      let past = open.game.retrace(customer)
      let weeks = try week.map { word throws(Finding) in try Why.one(word, open) } ?? telling(past, last)
      let why = CustomerWhy(open: open, past: past, customer: customer, weeks: weeks)
      return shown(why.ledger()) + (try why.whatIf()) + hint(weeks)
    }
  }

  private func shown(_ ledger: Ledger) -> Reply {
    guard ledger.entries.isEmpty else { return Reply([.ledger(ledger)]) }
    return Reply([
      .ledger(ledger), .paragraph(Text(nl: "Hier is niets veranderd.", en: "Nothing changed here.")),
    ])
  }

  /// The last run; when that was one quiet week, the last week in which something was delivered.
  private func telling(_ past: [CustomerWeek], _ last: ClosedRange<Int>) -> ClosedRange<Int> {
    guard last.count == 1 else { return last }
    let week = past.lastIndex { $0.events.contains { if case .delivered = $0 { true } else { false } } }
    return week.map { $0 + 1...$0 + 1 } ?? last
  }

  private func hint(_ weeks: ClosedRange<Int>) -> Reply {
    guard weeks.count > 1 else { return Reply() }
    let last = weeks.upperBound
    return Reply([
      .gap,
      .hint(
        Text(
          nl: "Eén week bekijken? Zet het weeknummer erachter, bijvoorbeeld \(last).",
          en: "One week only? Put its number behind it, for example \(last).")),
    ])
  }

  enum Subject {
    case gauge(Gauge)
    case customer(Int)
  }

  /// Without a word: satisfaction.
  static func subject(_ word: Word?, _ open: OpenGame) throws(Finding) -> Subject {
    guard let word else { return .gauge(.satisfaction) }
    if let gauge = Gauge.named(word.text) { return .gauge(gauge) }
    do throws(Finding) {
      return .customer(try open.customer(word))
    } catch {
      let names = Gauge.allCases.flatMap { [$0.name.en, $0.name.nl] } + open.scenario.customers.map(\.id)
      let near = Finding.suggestion(for: word.text, among: names)
      throw Finding(
        Text(
          nl: "Ik ken geen meter of klant \(name: word.text).",
          en: "I know no gauge or customer \(name: word.text)."),
        at: word.place, advice: near.isEmpty ? Text(nl: "Typ help waarom.", en: "Type help why.") : near)
    }
  }

  static func subjects(_ session: Session) -> [Suggestion] {
    Gauge.allCases.map { Suggestion($0.name[session.language], $0.meaning) } + session.customerSuggestions()
  }

  private static func one(_ word: Word, _ open: OpenGame) throws(Finding) -> ClosedRange<Int> {
    let range = 1...max(1, open.game.week)
    guard let week = Int(word.text), range.contains(week) else { throw Finding.notANumber(word, range) }
    return week...week
  }
}

extension Argument<Word> {
  static var week: Argument<Word> { .word(Text(verbatim: "week")) }
}
