/// What customers can be put in order by, and how that is asked.

import Simulation
import Wording

enum CustomerKey: Equatable {
  case fact(Condition.Fact)
  case margin
  case name

  static let all: [CustomerKey] =
    [.name, .margin] + Condition.Fact.allCases.filter { $0 != .usual && $0 != .week }.map { .fact($0) }

  var title: Text {
    switch self {
    case .fact(let fact): fact.shortName
    case .margin: Text(nl: "marge", en: "margin")
    case .name: Text(nl: "naam", en: "name")
    }
  }

  func number(_ game: Game, _ row: Int) -> Double {
    switch self {
    case .fact(let fact): game.number(fact, of: row)
    case .margin: Double(game.marginEuro(of: row))
    case .name: 0
    }
  }
}

/// "sort by margin highest".
struct Order {
  let key: CustomerKey
  private let highestFirst: Bool

  /// nil where no order is asked; wrong words are a finding.
  init?(_ words: [Word], end: Place) throws(Finding) {
    guard let first = words.first else { return nil }
    var rest = words[...]
    // "sort by" in English, "op" or "sorteer op" in Dutch; each word may be left out, the key may not.
    while let word = rest.first, Order.asked.contains(where: { $0.matches(word.lowercased) }) {
      rest = rest.dropFirst()
    }
    guard rest.count < words.count else { throw .orderExpected(at: first.place) }
    guard let word = rest.popFirst() else { throw .keyMissing(at: end) }
    guard
      let key = CustomerKey.all.first(where: {
        if case .fact(let fact) = $0, fact.name.matches(word.lowercased) { return true }
        return $0.title.matches(word.lowercased)
      })
    else { throw .unknownKey(word) }
    self.key = key
    let way = rest.popFirst()
    guard way.map({ Order.highest.matches($0.lowercased) || Order.lowest.matches($0.lowercased) }) ?? true,
      rest.isEmpty
    else { throw .tooMuch(at: (rest.first ?? way ?? word).place) }
    highestFirst = way.map { Order.highest.matches($0.lowercased) } ?? false
  }

  /// Lowest first when nothing is said; equals stay as they were.
  func sorted(_ rows: [Int], _ open: OpenGame) -> [Int] {
    guard key != .name else {
      let named = rows.sorted { (open.name($0), $0) < (open.name($1), $1) }
      return highestFirst ? named.reversed() : named
    }
    let game = open.game
    let sign = highestFirst ? -1.0 : 1.0
    let numbered = rows.map { row in (number: sign * key.number(game, row), row: row) }
    return numbered.sorted { ($0.number, $0.row) < ($1.number, $1.row) }.map(\.row)
  }

  static let asked = [Text(nl: "sorteer", en: "sort"), Text(nl: "op", en: "by")]
  static let highest = Text(nl: "hoogste", en: "highest")
  static let lowest = Text(nl: "laagste", en: "lowest")
}

extension Finding {
  fileprivate static func keyMissing(at place: Place) -> Finding {
    Finding(
      Text(nl: "Sorteren op wat?", en: "Sort by what?"), at: place,
      advice: Text(nl: "Dit kan: \(keyList).", en: "You can use: \(keyList)."))
  }

  fileprivate static func unknownKey(_ word: Word) -> Finding {
    let near = suggestion(for: word.text, among: CustomerKey.all.flatMap { [$0.title.nl, $0.title.en] })
    return Finding(
      Text(
        nl: "Op \(name: word.text) kan ik niet sorteren.", en: "I cannot sort by \(name: word.text)."),
      at: word.place,
      advice: near.isEmpty ? Text(nl: "Dit kan: \(keyList).", en: "You can use: \(keyList).") : near)
  }

  private static var keyList: Text { CustomerKey.all.map(\.title).joined() }
}
