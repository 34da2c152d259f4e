/// Who counts as a customer: the same relations counted in four ways.

import Scenarios
import Simulation
import Wording

extension Game {
  /// Rows of the customers that a definition counts.
  func counted(by definition: Definition) -> [Int] {
    market.indices.filter { definition.counts(market[$0], week: week) }
  }
}

extension SupplierPages {
  func definition() -> Reply {
    let rows = Definition.allCases.map { definition -> [Text] in
      let counted = game.counted(by: definition)
      let marks = counted.filter { game.market[$0].ordersEver > 0 }.map { game.market[$0].felt }
      return [
        definition.name, Text.whole(counted.count),
        marks.isEmpty ? .empty : Text.mark(marks.reduce(0, +) / marks.count),
        definition == policy.definition ? Text(nl: "◀ geldt", en: "◀ in force") : .empty, definition.meaning,
      ]
    }
    let columns = [
      Table.Column(Text(nl: "definitie", en: "definition")),
      Table.Column(Text(nl: "klanten", en: "customers"), isNumber: true),
      Table.Column(Text(nl: "tevreden", en: "satisfied"), isNumber: true), .unnamed,
      Table.Column(Text(nl: "wie telt", en: "who counts"), canGo: 1),
    ]
    return Reply([
      .heading(
        Text(nl: "Wie noem je klant?", en: "Whom do you call a customer?"), right: .weekNumber(game.week)),
      .table(Table(columns: columns, rows: rows)), .gap,
      .paragraph(
        Text(
          nl: """
            Dezelfde relaties, vier aantallen. Een andere definitie verandert het rapport en geen euro: niemand \
            koopt er meer door. Wel telt wie buiten de definitie valt niet meer mee als je kijkt hoe het gaat.
            """,
          en: """
            The same relations, four numbers. Another definition changes the report and not one euro: nobody \
            buys more for it. But who falls outside it no longer counts when you look how things go.
            """)),
      open.hint(
        Tip(
          Text(
            nl: "Kies met definieer, bijvoorbeeld definieer ooit-gekocht.",
            en: "Choose with define, for example define bought-ever."), Define.self),
        Tip(Text(nl: "De fasen zelf: kring.", en: "The phases themselves: cycle."))),
    ])
  }
}
