/// The rivals: what each stands for, how good it is, for whom it is the best alternative, how soon it answers.

import Scenarios
import Simulation
import Wording

extension SupplierPages {
  func rivals() -> Reply {
    guard !opening.rivals.isEmpty else {
      let (low, high) = (Text.number(rules.rivalLow), Text.number(rules.rivalHigh))
      return noPart(
        Text(
          nl: """
            In dit scenario hebben concurrenten geen naam: elke klant kent een beste alternatief, meestal tussen \
            \(low) en \(high).
            """,
          en: """
            In this scenario rivals have no name: every customer knows a best alternative, mostly between \
            \(low) and \(high).
            """))
    }
    let best = game.market.active.map { game.bestAlternative(of: game.market[$0]) }
    let rows = opening.rivals.indices.map { place in rivalRow(place, best.count { $0 == place }) }
    let others = best.count { $0 == nil }
    let notes = open.scenario.rivals.filter { !$0.note.isEmpty }
      .map { Block.paragraph($0.name + Text(verbatim: ": ") + $0.note) }
    return Reply(
      [
        .heading(
          Text(nl: "Concurrenten", en: "Rivals"),
          right: Text(
            nl: "anderen zijn beter voor \(others, "klant", "klanten")",
            en: "others are better for \(others, "customer", "customers")")),
        .table(Table(columns: rivalColumns, rows: rows)), .gap,
      ] + notes + (notes.isEmpty ? [] : [.gap]) + [
        .hint(
          Text(
            nl:
              "Naast jouw niveaus: toon niveaus. Wie denkt na over weggaan: toon klanten, waarom loyaliteit.",
            en: "Beside your levels: show levels. Who thinks of leaving: show customers, why loyalty."))
      ])
  }

  private var rivalColumns: [Table.Column] {
    [
      Table.Column(Text(nl: "concurrent", en: "rival")),
      Table.Column(Text(nl: "staat voor", en: "stands for"), canGo: 2),
    ] + Strategy.allCases.map { Table.Column($0.word, isNumber: true) } + [
      Table.Column(Text(nl: "beste voor", en: "best for"), isNumber: true),
      Table.Column(Text(nl: "antwoordt na", en: "answers after"), canGo: 1),
    ]
  }

  private func rivalRow(_ place: Int, _ best: Int) -> [Text] {
    let rival = opening.rivals[place]
    let follows = Text(nl: "volgt ons", en: "follows us")
    let weeks = rival.reactionWeeks
    return [name(open.scenario.rivals, place), rival.strategy?.name ?? follows]
      + Strategy.allCases.map { Text.number(supplier.rivals[place][$0]) } + [
        Text(nl: "\(best, "klant", "klanten")", en: "\(best, "customer", "customers")"),
        Text(nl: "\(weeks, "week", "weken")", en: "\(weeks, "week", "weeks")"),
      ]
  }
}
