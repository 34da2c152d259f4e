import Scenarios
import Simulation
import Wording

/// Shows customers, one customer, or a page about the supplier, its rivals and its data (`ShowSubject.swift`).
struct Show: Command {
  static let name = Text(nl: "toon", en: "show")
  static let summary = Text(
    nl: "Toon klanten, een klant, factoren, directie, kosten en meer.",
    en: "Show customers, a customer, factors, board, costs and more.")
  static let form = Form(
    Argument<Word>.word(Text(nl: "wat", en: "what"), choices: Show.subjects).optional,
    Argument<Word>.word(Text(nl: "klant", en: "customer"), choices: { $0.customerSuggestions() }).optional
  ) { Show(what: $0, customer: $1) }
  static let examples = [
    Text(nl: "toon klanten", en: "show customers"), Text(nl: "toon boomkamp", en: "show boomkamp"),
    Text(nl: "toon kalender", en: "show calendar"), Text(nl: "toon kring", en: "show cycle"),
    Text(nl: "toon dossier boomkamp", en: "show file boomkamp"), Text(nl: "toon regels", en: "show rules"),
    Text(nl: "toon keten", en: "show chain"),
    Text(nl: "toon klantreis boomkamp", en: "show journey boomkamp"),
    Text(nl: "toon kosten", en: "show costs"),
  ]

  let what: Word?
  let customer: Word?

  func run(in session: inout Session) throws(Finding) -> Reply {
    let open = try session.opened()
    guard let what else { return CustomerViews(open: open, story: open.story()).list() }
    guard let subject = Subject.named(what.lowercased) else {
      if let customer { throw Finding.tooMuch(at: customer.place) }
      return try CustomerViews(open: open, story: open.story()).card(Show.named(what, open))
    }
    guard subject.isOfCustomer else {
      if let customer { throw Finding.tooMuch(at: customer.place) }
      return Show.page(subject, open, session.language)
    }
    guard let customer else {
      throw Finding.missing(Subject.one.name, at: what.behind, session.customerSuggestions())
    }
    let row = try open.customer(customer)
    let view = CustomerViews(open: open, story: open.story())
    switch subject {
    case .one: return view.card(row)
    case .journey: return view.journey(row)
    default: return view.file(row)
    }
  }

  /// A page that needs no customer.
  private static func page(_ subject: Subject, _ open: OpenGame, _ language: Language) -> Reply {
    let pages = SupplierPages(open: open)
    switch subject {
    case .rules: return Rule.list(open, language)
    case .factors: return pages.factors()
    case .board: return pages.board()
    case .levels: return pages.levels()
    case .rivals: return pages.rivals()
    case .hours: return pages.hours()
    case .policy: return pages.policyPage()
    case .costs: return pages.costs()
    case .offer: return pages.offer()
    case .column: return pages.column()
    case .actors: return pages.actors()
    case .chain: return pages.chain()
    case .definition: return pages.definition()
    case .sources: return pages.sources()
    case .warehouse: return pages.warehouse()
    case .records: return pages.records()
    case .information: return pages.information()
    case .customers, .one, .calendar, .cycle, .file, .journey:
      let view = CustomerViews(open: open, story: open.story())
      return subject == .calendar ? view.calendar() : subject == .cycle ? view.cycle() : view.list()
    }
  }

  private static func named(_ word: Word, _ open: OpenGame) throws(Finding) -> Int {
    do throws(Finding) {
      return try open.customer(word)
    } catch {
      let all =
        Subject.allCases.flatMap { [$0.name.en, $0.name.nl] } + open.scenario.customers.map(\.id)
      let near = Finding.suggestion(for: word.text, among: all)
      throw Finding(
        Text(nl: "Ik kan \(name: word.text) niet tonen.", en: "I cannot show \(name: word.text)."),
        at: word.place,
        advice: near.isEmpty ? error.advice : near)
    }
  }

  static func subjects(_ session: Session) -> [Suggestion] {
    Subject.allCases.map { Suggestion($0.name[session.language], $0.meaning) } + session.customerSuggestions()
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
