import Scenarios
import Simulation
import Wording

/// Shows customers, one customer, the calendar, the cycle, a customer file, or the house rules.
struct Show: Command {
  static let name = Text(nl: "toon", en: "show")
  static let summary = Text(
    nl: "Toon klanten, een klant, de kalender, de kring of een dossier.",
    en: "Show customers, a customer, the calendar, the cycle or a file.")
  static let form = Form(
    Argument<Word>.word(Text(nl: "wat", en: "what"), choices: Show.subjects).optional,
    Argument<Word>.word(Text(nl: "klant", en: "customer"), choices: { $0.customerSuggestions() }).optional
  ) { Show(what: $0, customer: $1) }
  static let examples = [
    Text(nl: "toon klanten", en: "show customers"), Text(nl: "toon boomkamp", en: "show boomkamp"),
    Text(nl: "toon kalender", en: "show calendar"), Text(nl: "toon kring", en: "show cycle"),
    Text(nl: "toon dossier boomkamp", en: "show file boomkamp"), Text(nl: "toon regels", en: "show rules"),
  ]

  let what: Word?
  let customer: Word?

  static let customers = Text(nl: "klanten", en: "customers")
  static let one = Text(nl: "klant", en: "customer")
  static let calendar = Text(nl: "kalender", en: "calendar")
  static let cycle = Text(nl: "kring", en: "cycle")
  static let file = Text(nl: "dossier", en: "file")
  static let rules = Text(nl: "regels", en: "rules")

  func run(in session: inout Session) throws(Finding) -> Reply {
    let open = try session.opened()
    let view = CustomerViews(open: open, story: open.story())
    let word = what?.lowercased ?? "customers"
    if Show.one.matches(word) || Show.file.matches(word) {
      guard let customer else {
        throw Finding.missing(Show.one, at: what?.behind ?? Words("").end, session.customerSuggestions())
      }
      let row = try open.customer(customer)
      return Show.one.matches(word) ? view.card(row) : view.file(row)
    }
    if let customer { throw Finding.tooMuch(at: customer.place) }
    if Show.customers.matches(word) { return view.list() }
    if Show.calendar.matches(word) { return view.calendar() }
    if Show.cycle.matches(word) { return view.cycle() }
    if Show.rules.matches(word) { return Rule.list(open, session.language) }
    guard let what else { return view.list() }
    return try view.card(Show.named(what, open))
  }

  private static func named(_ word: Word, _ open: OpenGame) throws(Finding) -> Int {
    do throws(Finding) {
      return try open.customer(word)
    } catch {
      let all =
        [customers, one, calendar, cycle, file, rules].flatMap { [$0.en, $0.nl] }
        + open.scenario.customers.map(\.id)
      let near = Finding.suggestion(for: word.text, among: all)
      throw Finding(
        Text(nl: "Ik kan \(name: word.text) niet tonen.", en: "I cannot show \(name: word.text)."),
        at: word.place,
        advice: near.isEmpty ? error.advice : near)
    }
  }

  static func subjects(_ session: Session) -> [Suggestion] {
    [
      Suggestion(customers[session.language], Text(nl: "alle klanten", en: "all customers")),
      Suggestion(one[session.language], Text(nl: "één klant", en: "one customer")),
      Suggestion(
        calendar[session.language], Text(nl: "wie komende week wacht", en: "who waits in the coming week")),
      Suggestion(
        cycle[session.language], Text(nl: "de klantrelatiekring", en: "the customer relationship cycle")),
      Suggestion(
        file[session.language], Text(nl: "wat er met een klant gebeurde", en: "what happened to a customer")),
      Suggestion(rules[session.language], Text(nl: "je huisregels", en: "your house rules")),
    ] + session.customerSuggestions()
  }
}

/// The relationship cycle with live counts.
struct ShowCycle: Command {
  static let name = Text(nl: "kring", en: "cycle")
  static let summary = Text(
    nl: "De klantrelatiekring, met aantallen.", en: "The customer relationship cycle, with counts.")
  static let form = Form { ShowCycle() }
  static let examples = [Text(nl: "draai 4; kring", en: "run 4; cycle")]

  func run(in session: inout Session) throws(Finding) -> Reply {
    let open = try session.opened()
    return CustomerViews(open: open, story: open.story()).cycle()
  }
}

extension Word {
  /// The place just behind this word.
  var behind: Place { Place(file: nil, line: 1, column: column + length + 1, length: 1, excerpt: line) }
}
