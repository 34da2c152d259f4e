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
    }
    let order = try Order(rest, end: end)
    var found = view.rows.filter { row in condition.map { open.game.fulfils($0, row) } ?? true }
    if let order { found = order.sorted(found, open.game) }
    let shown = (condition?.facts ?? []) + (order.map { [$0.key] } ?? [])
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
      var texts = [ListCustomers.whereWord, Text(nl: "op", en: "sort by"), Order.highest, Order.lowest]
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
        nl: "Bijvoorbeeld: \(name: ListCustomers.examples[1].nl)",
        en: "For example: \(name: ListCustomers.examples[1].nl)"))
  }
}
