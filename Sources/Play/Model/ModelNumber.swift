/// One number of the model: what it does, how large it may be, where it comes from, and what the same road would have come
/// to with other values of it.

import Simulation
import Wording

struct ModelNumber {
  let open: OpenGame
  let entry: RuleEntry

  private var own: Double { open.game.rules[keyPath: entry.path] }
  private var usual: Double { Rules()[keyPath: entry.path] }

  /// Weeks that are played again: as far as the game has come, or half a year at the opening.
  private var weeks: Int { open.game.week == 0 ? 26 : open.game.week }

  func page() -> Reply {
    let tried = values.map { ($0, replayed(with: $0)) }
    let isSame = Set(tried.map { [$0.1.satisfaction, $0.1.orders, $0.1.loyal, $0.1.money] }).count == 1
    let part = entry.part.name
    return Reply(
      [
        .heading(
          Text(nl: "\(name: entry.name), deel \(part)", en: "\(name: entry.name), part \(part)"),
          right: Text.exact(own)), .paragraph(entry.meaning), .gap, .table(facts), .gap, .paragraph(lead),
        .table(effect(tried)),
      ] + (isSame ? [.paragraph(noEffect)] : []) + [
        .gap,
        .hint(
          Text(
            nl: "Er is niets veranderd aan je spel. De formule erbij: model \(part).",
            en: "Nothing was changed in your game. Its formula: model \(part).")),
      ])
  }

  private var facts: Table {
    let (low, high) = (Text.exact(entry.range.lowerBound), Text.exact(entry.range.upperBound))
    return Table(
      columns: [.unnamed, .unnamed],
      rows: [
        [Text(nl: "eenheid", en: "unit"), entry.unitName],
        [Text(nl: "mag zijn", en: "may be"), Text(nl: "\(low) tot \(high)", en: "\(low) to \(high)")],
        [Text(nl: "normaal", en: "usual"), Text.exact(usual)],
        [
          Text(nl: "in dit scenario", en: "in this scenario"),
          own == usual ? Text(nl: "hetzelfde", en: "the same") : Text.exact(own),
        ],
        [Text(nl: "bron", en: "source"), entry.sourceName],
      ])
  }

  private var lead: Text {
    Text(
      nl:
        "Hetzelfde spel vanaf het begin, dezelfde keuzes en hetzelfde toeval, na \(weeks, "week", "weken"):",
      en: "The same game from the start, the same choices and the same luck, after \(weeks, "week", "weeks"):"
    )
  }

  private var noEffect: Text {
    Text(
      nl: "Op deze weg maakt dit getal niets uit: wat het regelt, kwam niet voor.",
      en: "On this road the number does not matter: what it rules did not occur.")
  }

  /// Five values around the scenario's own, from half to half as much again, within the range.
  private var values: [Double] {
    let base = own != 0 ? own : usual != 0 ? usual : min(1, entry.range.upperBound)
    let shares: [Double] = own != 0 ? [0.5, 0.75, 1, 1.25, 1.5] : [0, 0.5, 1, 1.5, 2]
    let tried = Set(shares.map { (base * $0).kept(in: entry.range) })
    return tried.union([own]).sorted()
  }

  private struct Outcome {
    let satisfaction, orders, loyal, money: Int
  }

  /// The same road on other rules; a decision that would then be refused is left out.
  private func replayed(with value: Double) -> Outcome {
    var opening = open.game.opening
    opening.rules[keyPath: entry.path] = value
    var game = Game(opening, seed: open.header.seed)
    let road = open.roads.road(open.roads.current).map(\.decision)
    for decision in road + (open.game.week == 0 ? [.run(weeks: weeks)] : []) {
      try? game.take(decision)
    }
    func end(_ gauge: Gauge) -> Int { gauge.value(game, week: game.week) }
    return Outcome(
      satisfaction: end(.satisfaction), orders: end(.orders), loyal: end(.loyal), money: end(.money))
  }

  private func effect(_ tried: [(value: Double, outcome: Outcome)]) -> Table {
    let rows = tried.map { value, outcome -> [Text] in
      [
        Text.exact(value), value == own ? Text(nl: "◀ nu", en: "◀ now") : .empty,
        Text.mark(outcome.satisfaction), Text.number(outcome.orders, decimals: 0),
        Text.number(outcome.loyal, decimals: 0), Text.number(outcome.money, decimals: 0),
      ]
    }
    let gauges: [Gauge] = [.satisfaction, .orders, .loyal, .money]
    return Table(
      columns: [Table.Column(Text(verbatim: entry.name), isNumber: true), .unnamed]
        + gauges.map { Table.Column($0.name, isNumber: true) }, rows: rows)
  }
}

extension RuleEntry {
  /// The unit in a word or two; the table of the rules says it in full for who writes scenarios.
  var unitName: Text {
    let known: [(String, Text)] = [
      ("points", Text(nl: "punten", en: "points")),
      ("euro a week", Text(nl: "euro per week", en: "euro a week")),
      ("euro", Text(verbatim: "euro")), ("share", Text(nl: "deel, 0 tot 1", en: "share, 0 to 1")),
      ("log odds", Text(nl: "stap op de S-kromme", en: "step on the S-curve")),
      ("weekly", Text(nl: "kans per week", en: "chance a week")),
      ("chance", Text(nl: "kans, 0 tot 1", en: "chance, 0 to 1")), ("weeks", Text(nl: "weken", en: "weeks")),
      ("days", Text(nl: "dagen", en: "days")), ("orders", Text(nl: "opdrachten", en: "orders")),
      ("mark", Text(nl: "cijfer", en: "mark")),
      ("requests", Text(nl: "vragen per week", en: "requests a week")),
      ("skill", Text(nl: "vaardigheid, 0 tot 1", en: "skill, 0 to 1")),
      ("prospects", Text(nl: "klanten per uur", en: "customers an hour")),
      ("trust", Text(nl: "vertrouwen, 0 tot 1", en: "trust, 0 to 1")),
      ("weight", Text(nl: "gewicht, 0 tot 1", en: "weight, 0 to 1")),
      ("steepness", Text(nl: "steilheid", en: "steepness")),
      ("the same for", Text(nl: "kans per week", en: "chance a week")),
    ]
    return known.first { unit.hasPrefix($0.0) }?.1 ?? Text(nl: "een verhouding", en: "a ratio")
  }

  /// Where the number comes from.
  var sourceName: Text {
    let words = [
      ("chapter", "hoofdstuk"), ("size assumed", "grootte aangenomen"), ("assumed", "aangenomen"),
      (", shape", ", vorm"), (", sign", ", richting"), ("steepness", "steilheid"), ("number", "aantal"),
      ("a month", "per maand"), ("a year", "per jaar"), ("transparent", "open"),
    ]
    let dutch = words.reduce(source) { $0.replacing($1.0, with: $1.1) }
    return Text(unchecked: dutch, source)
  }
}
