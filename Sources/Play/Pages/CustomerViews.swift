/// Customers as a list, a card, a calendar, a file, and in the cycle.

import Scenarios
import Simulation
import Wording

struct CustomerViews {
  let open: OpenGame
  let story: Story

  var market: Market { open.game.market }
  /// nil in a scenario that is not about days.
  var quotes: Quotes? { open.scenario.opening.quotes }
  var rows: Range<Int> { 0..<market.count }

  func list() -> Reply { list(Array(rows), isSorted: false, []) }

  /// - Parameters:
  ///   - found: who is shown.
  ///   - isSorted: they stand in the order that was asked; else loyal customers come first.
  ///   - keys: what was asked of them: a column for each that has none of its own.
  func list(_ found: [Int], isSorted: Bool, _ keys: [CustomerKey]) -> Reply {
    let order =
      isSorted ? found : found.sorted { (market[$0].phase.order, $0) < (market[$1].phase.order, $1) }
    let own = keys.filter { !CustomerViews.shown.contains($0) && (quotes == nil || $0 != .fact(.waits)) }
    let cells = order.map { customer -> [Text] in
      [
        Text(verbatim: open.scenario.customers[customer].id), Text(verbatim: open.name(customer)),
        phase(customer),
        mark(customer), Text(verbatim: String(market[customer].orders)), expects(customer),
        quotes == nil ? remark(customer) : market[customer].asks ? Text(nl: "wacht", en: "waits") : .empty,
      ] + own.map { value($0, customer) }
    }
    let columns =
      [
        Table.Column(Text(nl: "typ", en: "type")), Table.Column(Text(nl: "naam", en: "name"), canGo: 2),
        Table.Column(Text(nl: "fase", en: "phase")),
        Table.Column(Text(nl: "tevreden", en: "satisfied"), isNumber: true),
        Table.Column(
          Text(nl: "opdrachten", en: "orders"), isNumber: true, canGo: keys.contains(.fact(.orders)) ? 0 : 3),
        Table.Column(expectsTitle, canGo: 1),
        Table.Column(quotes == nil ? Text(nl: "let op", en: "note") : Text(nl: "offerte", en: "quote")),
      ] + own.map { Table.Column($0.title, isNumber: true) }
    return Reply([
      .table(Table(columns: columns, rows: cells)), .gap,
      .hint(
        Text(
          nl: "Eén klant? Typ toon en de naam. De komende week: toon kalender.",
          en: "One customer? Type show and the name. The coming week: show calendar.")),
    ])
  }

  /// What every list shows.
  private static let shown: [CustomerKey] =
    [.name] + [.phase, .satisfaction, .orders, .expects, .insists].map { .fact($0) }

  private func value(_ key: CustomerKey, _ customer: Int) -> Text {
    let number = key.number(open.game, customer)
    switch key {
    case .fact(let fact) where fact.isShare: return .percent(number)
    case .fact(let fact) where fact.isYesOrNo:
      return number == 0 ? Text(nl: "nee", en: "no") : Text(nl: "ja", en: "yes")
    case .fact(.sinceOrder) where number >= 1000, .fact(.sinceContact) where number >= 1000,
      .fact(.sinceGesture) where number >= 1000:
      return Text(nl: "nooit", en: "never")
    default: return .number(number, decimals: number == Double(Int(number)) ? 0 : 2)
    }
  }

  func phase(_ customer: Int) -> Text {
    market[customer].isGone ? Departure.ceasedToExist.name : market[customer].phase.name
  }

  private func mark(_ customer: Int) -> Text {
    let felt = market[customer].felt
    return Text(nl: "\(points: felt, decimals: 1)", en: "\(points: felt, decimals: 1)")
  }

  /// "2", "2.4", with "insists".
  func expects(_ customer: Int) -> Text {
    let expectation = market[customer].expectation
    let number = quotes.map { Text.number(ofDays: $0.days(worth: expectation)) } ?? Text.mark(expectation)
    return market[customer].insists ? number + Text(nl: ", staat erop", en: ", insists") : number
  }

  var expectsTitle: Text {
    quotes == nil ? Text(nl: "verwacht", en: "expects") : Text(nl: "verwacht (dagen)", en: "expects (days)")
  }

  // MARK: One customer

  func card(_ customer: Int) -> Reply {
    let named = open.scenario.customers[customer]
    var blocks: [Block] = [.heading(Text(verbatim: named.name), right: phase(customer))]
    if !named.note.isEmpty { blocks.append(.paragraph(named.note)) }
    let columns = [Table.Column(.empty), Table.Column(.empty)]
    blocks += [.gap, .table(Table(columns: columns, rows: facts(customer)))]
    let id = Text(verbatim: named.id)
    blocks += [
      .gap,
      .hint(
        Text(
          nl: "Vraag door: waarom \(id), toon dossier \(id), grafiek \(id).",
          en: "Ask on: why \(id), show file \(id), plot \(id).")),
    ]
    return Reply(blocks)
  }

  private func facts(_ customer: Int) -> [[Text]] {
    let trust = market[customer].trust * 100
    let goodwill = market[customer].goodwill
    let facts: [[Text]] = [
      [Gauge.satisfaction.name, mark(customer)],
      [
        Gauge.goodwill.name,
        Text(
          nl: "\(points: goodwill, decimals: 2, plus: true)",
          en: "\(points: goodwill, decimals: 2, plus: true)"),
      ],
      [Gauge.trust.name, Text(nl: "\(points: trust, decimals: 0)%", en: "\(points: trust, decimals: 0)%")],
    ]
    let orders = [Gauge.orders.name, Text(verbatim: String(market[customer].orders))]
    guard quotes != nil else {
      return facts + choice(customer, Text(nl: "kiest jou", en: "chooses you"), Text(nl: "keer", en: "times"))
        + [orders] + relation(customer)
    }
    return facts
      + choice(
        customer, Text(nl: "kiest jou bij", en: "chooses you for"), Text(nl: "offertes", en: "quotes")) + [
        orders,
        [Text(nl: "verwacht een offerte na", en: "expects a quote after"), expectsInWords(customer)],
        [Text(nl: "komende week", en: "coming week"), due(customer)],
      ]
  }

  private func choice(_ customer: Int, _ chooses: Text, _ what: Text) -> [[Text]] {
    guard quotes != nil || market[customer].phase.isActive else { return [] }
    let chance = micro(100 * open.game.chanceToChoose(market[customer], week: open.game.week))
    return [
      [
        Gauge.loyalty.name,
        Text(
          nl: "\(chooses) \(points: chance, decimals: 0) van de 100 \(what)",
          en: "\(chooses) \(points: chance, decimals: 0) of 100 \(what)"),
      ]
    ]
  }

  private func expectsInWords(_ customer: Int) -> Text {
    guard let quotes else { return expects(customer) }
    let days = Text.days(quotes.days(worth: market[customer].expectation))
    return market[customer].insists ? days + Text(nl: ", en staat daarop", en: ", and insists") : days
  }

  /// What is known of this customer's quote in the coming week.
  private func due(_ customer: Int) -> Text {
    guard market[customer].asks else { return Text(nl: "geen offerte", en: "no quote") }
    let plan = open.game.comingPlans[customer]
    var parts = [Text(nl: "wacht op een offerte", en: "waits for a quote")]
    if let told = plan.told { parts.append(words(told)) }
    if plan.rushed { parts.append(Text(nl: "met spoed", en: "hurried")) }
    return parts.joined()
  }

  func words(_ told: Plan.Told) -> Text {
    let days = told.days
    return told.promised
      ? Text(nl: "beloofd: \(days, "dag", "dagen")", en: "promised: \(days, "day", "days")")
      : Text(nl: "gezegd: \(days, "dag", "dagen")", en: "told: \(days, "day", "days")")
  }

  func cycle() -> Reply {
    let tally = open.game.tallies[open.game.week]
    return Reply([
      .cycle(
        Cycle(
          prospects: tally.count(.prospect), new: tally.count(.new), loyal: tally.count(.loyal),
          former: tally.count(.former), gone: tally.gone, won: tally.won, madeLoyal: tally.madeLoyal,
          leftNew: tally.leftNew, leftLoyal: tally.leftLoyal, returned: tally.returned, week: tally.week,
          formerWeeks: Int(open.scenario.opening.rules.formerWeeks)))
    ])
  }
}

extension Phase {
  /// Whom to look at first.
  fileprivate var order: Int {
    switch self {
    case .loyal: 0
    case .new: 1
    case .prospect: 2
    case .former: 3
    }
  }
}

extension OpenGame {
  /// What begins or ends in a week: the scenario's events in words.
  func news(for week: Int) -> [Text] {
    zip(scenario.opening.shocks, scenario.events).compactMap { shock, story in
      if shock.week == week { return story.text }
      guard shock.lastWeek + 1 == week, shock.deliveredIn != nil else { return nil }
      let usual = game.deliveredIn(week).usual
      return Text(
        nl: "Een offerte kost nu weer meestal \(usual, "dag", "dagen").",
        en: "A quote now usually takes \(usual, "day", "days") again.")
    }
  }
}
