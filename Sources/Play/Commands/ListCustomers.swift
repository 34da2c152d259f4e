import Scenarios
import Simulation
import Wording

/// Customers as a table: all of them, or those of whom something holds, in the order that is asked.
///
///     customers where phase = loyal and satisfaction < 6 sort by margin
struct ListCustomers: Command {
  static let name = Text(nl: "klanten", en: "customers")
  static let summary = Text(
    nl: "Klanten in een tabel: zoek met waar, sorteer met op.",
    en: "Customers in a table: search with where, order with sort by.")
  static let form = Form(.customerWords) { ListCustomers(words: $0.words, end: $0.end) }
  static let examples = [
    Text(nl: "klanten", en: "customers"),
    Text(
      nl: "klanten waar fase = loyaal en tevredenheid < 9 op marge",
      en: "customers where phase = loyal and satisfaction < 9 sort by margin"),
    Text(
      nl: "klanten waar staat_erop op opdrachten hoogste",
      en: "customers where insists sort by orders highest"),
  ]

  let words: [Word]
  let end: Place

  func run(in session: inout Session) throws(Finding) -> Reply {
    let open = try session.opened()
    let view = CustomerViews(open: open, story: open.story())
    guard let first = words.first else { return view.list() }
    var rest = words
    var condition: Condition?
    if Self.whereWord.matches(first.lowercased) {
      var reader = HouseRuleReader(Array(words.dropFirst()), end: end)
      (condition, rest) = try reader.conditionAlone()
      condition = condition?.withShares
    }
    let order = try Order(rest, end: end)
    var found = view.rows.filter { row in condition.map { open.game.fulfils($0, row) } ?? true }
    if let order { found = order.sorted(found, open) }
    let facts = condition?.facts ?? []
    let shown = facts + (order.map { facts.contains($0.key) ? [] : [$0.key] } ?? [])
    return view.list(found, isSorted: order != nil, shown) + Self.count(found.count, of: view.rows.count)
  }

  private static func count(_ found: Int, of all: Int) -> Reply {
    Reply(Text(nl: "\(found) van \(all) klanten.", en: "\(found) of \(all) customers."))
  }

  static let whereWord = Text(nl: "waar", en: "where")
}

extension Argument<(words: [Word], end: Place)> {
  /// The small language of `customers`; completion offers what may stand in it.
  fileprivate static var customerWords: Self {
    let noun = Text(nl: "waar voorwaarde op meter", en: "where condition sort by gauge")
    let slot = Slot(noun: noun, isOptional: true, repeats: true) { session in
      var texts = [ListCustomers.whereWord] + Order.asked + [Order.highest, Order.lowest]
      texts += Phase.allCases.map(\.name) + CustomerKey.all.map(\.title)
      return texts.map { Suggestion($0[session.language], .empty) }
    }
    return Argument(slot: slot) { (words, _) throws(Finding) -> (words: [Word], end: Place) in
      let end = words.end
      return (words.takeAll(), end)
    }
  }
}

extension Condition {
  /// Trust and insight run from 0 to 1 and are shown in per cent: what stands above 1 beside them is per cent.
  fileprivate var withShares: Condition {
    switch self {
    case .not(let inner): .not(inner.withShares)
    case .and(let left, let right): .and(left.withShares, right.withShares)
    case .or(let left, let right): .or(left.withShares, right.withShares)
    case .compare(.fact(let fact), let comparison, .number(let number)) where fact.isShare && number > 1:
      .compare(.fact(fact), comparison, .number(number / 100))
    case .compare(.number(let number), let comparison, .fact(let fact)) where fact.isShare && number > 1:
      .compare(.number(number / 100), comparison, .fact(fact))
    case .compare: self
    }
  }

  /// The facts it speaks of, each once, in order.
  fileprivate var facts: [CustomerKey] {
    switch self {
    case .always: []
    case .not(let inner): inner.facts
    case .and(let left, let right), .or(let left, let right):
      left.facts + right.facts.filter { !left.facts.contains($0) }
    case .compare(let left, _, let right): [left, right].compactMap(\.key)
    }
  }
}

extension Condition.Value {
  fileprivate var key: CustomerKey? {
    guard case .fact(let fact) = self, fact != .usual, fact != .week else { return nil }
    return .fact(fact)
  }
}

extension Finding {
  static func orderExpected(at place: Place) -> Finding {
    Finding(
      Text(nl: "Hier hoort waar, of op.", en: "Here belongs where, or sort by."), at: place,
      advice: Text(
        nl: "Bijvoorbeeld: \(ListCustomers.examples[1])", en: "For example: \(ListCustomers.examples[1])"))
  }
}
