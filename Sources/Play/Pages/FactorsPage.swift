/// The five CRM factors: where each stands, where it goes, which is weakest, and what they do together (figure 1.2).

import Simulation
import Wording

extension SupplierPages {
  func factors() -> Reply {
    guard !isAboutDaysOnly else {
      return noPart(
        Text(
          nl: "In dit scenario spelen de vijf CRM-factoren geen rol: ze staan stil.",
          en: "In this scenario the five CRM factors play no part: they stand still."))
    }
    let factors = supplier.factors
    let rows = Factor.allCases.map { factor -> [Text] in
      [
        factor.name, Text.percent(factors[factor]), Text.bar(factors[factor]),
        Text.percent(supplier.target(factor, rules)), remark(factor),
      ]
    }
    let columns = [
      Table.Column(Text(nl: "factor", en: "factor")), Table.Column(Text(nl: "nu", en: "now"), isNumber: true),
      .bars, Table.Column(Text(nl: "gaat naar", en: "goes to"), isNumber: true, canGo: 1), .unnamed,
    ]
    return Reply(
      [
        .heading(
          Text(nl: "De vijf CRM-factoren", en: "The five CRM factors"),
          right: Text(
            nl: "samen \(Text.percent(factors.effect))", en: "together \(Text.percent(factors.effect))")
        ),
        .table(Table(columns: columns, rows: rows)), .gap, .paragraph(together),
      ] + warning + [.gap, nextForFactors])
  }

  private func remark(_ factor: Factor) -> Text {
    var words: [Text] = []
    if supplier.factors[factor] == supplier.factors[supplier.factors.weakest] {
      words.append(Text(nl: "◀ zwakste", en: "◀ weakest"))
    }
    if factor == .technology, supplier.factors.technologyAhead > 0.05 {
      words.append(Text(nl: "▲ loopt voor", en: "▲ runs ahead"))
    }
    return words.joined()
  }

  private var together: Text {
    let (weakest, effect) = (supplier.factors.weakest.name, Text.percent(supplier.factors.effect))
    return Text(
      nl: """
        Samen doen ze \(effect). Ze tellen samen: wat de zwakste mist (nu \(weakest)), koop je met een \
        andere niet terug.
        """,
      en: """
        Together they do \(effect). They count together: what the weakest lacks (now \(weakest)), you \
        cannot buy back with another.
        """)
  }

  private var warning: [Block] {
    guard supplier.factors.technologyAhead > 0.05 else { return [] }
    let ahead = Text.percent(supplier.factors.technologyAhead)
    return [
      .paragraph(
        Text(
          nl: """
            Let op: technologie loopt \(ahead) voor op de zwakste andere factor. Het systeem zit dan in de weg \
            en elk contact kost goodwill.
            """,
          en: """
            Take care: technology runs \(ahead) ahead of the weakest other factor. The system is then in the \
            way and every contact costs goodwill.
            """))
    ]
  }

  private var nextForFactors: Block {
    let factor = supplier.factors.weakest.name
    guard supplier.board?.objection(to: supplier.factors.weakest, aim: 0.8, rules) == nil else {
      return .hint(
        Text(
          nl: "De directie betaalt nu niet voor \(factor): toon directie zegt waarom, en wat haar overtuigt.",
          en: "The board does not pay for \(factor) now: show board says why, and what convinces it."))
    }
    return open.hint(
      Tip(
        Text(
          nl: "Betalen voor een factor: investeer \(factor) 80.", en: "Pay for a factor: invest \(factor) 80."
        ),
        Invest.self),
      Tip(
        Text(
          nl: "Collega's sneller op één lijn: uren afstemmen 8.",
          en: "Colleagues into line sooner: hours align 8."), PlanHours.self))
  }
}
