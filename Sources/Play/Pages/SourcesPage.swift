/// Where data come from: the four kinds (figure 1.8), the four V's (figure 1.9), and what each source tells now.

import Scenarios
import Simulation
import Wording

extension SupplierPages {
  func sources() -> Reply {
    guard !opening.sources.isEmpty else {
      return noPart(
        Text(
          nl: "In dit scenario spelen databronnen geen rol: elk contact leert wat het leert.",
          en: "In this scenario data sources play no part: every contact teaches what it teaches."))
    }
    let capture = Source.capture(
      opening.sources, using: policy.sources, skill: supplier.skill, opening.rules)
    let (skill, told) = (Text.percent(supplier.skill), Text.percent(capture))
    return Reply([
      .heading(
        Text(nl: "Databronnen", en: "Data sources"), right: Text(nl: "samen \(told)", en: "together \(told)")),
      .table(kinds), .gap, .table(details), .gap,
      .paragraph(
        Text(
          nl: """
            De bronnen die aanstaan vertellen samen \(told) van het verhaal van een klant, bij analisten met \
            vaardigheid \(skill). Twee bronnen van één soort vertellen grotendeels hetzelfde.
            """,
          en: """
            The sources in use tell \(told) of a customer's story together, with analysts of skill \(skill). \
            Two sources of one kind tell mostly the same.
            """)),
      open.hint(
        Tip(
          Text(
            nl: "Aan of uit: bron \(word(open.scenario.sources, 0)) aan.",
            en: "On or off: source \(word(open.scenario.sources, 0)) on."), UseSource.self),
        Tip(
          Text(nl: "Meer eruit halen: analisten inhuren.", en: "Get more out of them: analysts buy."),
          Hire.self)),
    ])
  }

  /// Fits in fields or not, and stays or moves.
  private var kinds: Table {
    func cell(_ isStructured: Bool, _ isDynamic: Bool) -> Text {
      opening.sources.indices.filter {
        opening.sources[$0].isStructured == isStructured && opening.sources[$0].isDynamic == isDynamic
      }.map { word(open.scenario.sources, $0) }.joined()
    }
    let columns = [
      Table.Column.unnamed, Table.Column(Text(nl: "statisch (blijft)", en: "static (stays)")),
      Table.Column(Text(nl: "dynamisch (verandert)", en: "dynamic (moves)")),
    ]
    return Table(
      columns: columns,
      rows: [
        [
          Text(nl: "gestructureerd (in vakjes)", en: "structured (fits in fields)"), cell(true, false),
          cell(true, true),
        ],
        [
          Text(nl: "ongestructureerd (los)", en: "unstructured (loose)"), cell(false, false),
          cell(false, true),
        ],
      ])
  }

  private var details: Table {
    let columns = [
      Table.Column(Text(nl: "bron", en: "source")), Table.Column(Text(nl: "staat", en: "is")),
      Table.Column(Text(nl: "veel", en: "volume"), isNumber: true, canGo: 3),
      Table.Column(Text(nl: "gevarieerd", en: "variety"), isNumber: true, canGo: 1),
      Table.Column(Text(nl: "snel", en: "velocity"), isNumber: true, canGo: 1),
      Table.Column(Text(nl: "waar", en: "veracity"), isNumber: true, canGo: 1),
      Table.Column(Text(nl: "euro/week", en: "euro/week"), isNumber: true),
      Table.Column(Text(nl: "vertelt", en: "tells"), isNumber: true),
      Table.Column(Text(nl: "ingehuurd", en: "if hired"), isNumber: true, canGo: 2),
    ]
    let rows = opening.sources.indices.map { place -> [Text] in
      let source = opening.sources[place]
      return [
        word(open.scenario.sources, place), policy.sources.contains(place) ? Switching.on : Switching.off,
        Text.percent(source.volume), Text.percent(source.variety), Text.percent(source.velocity),
        Text.percent(source.veracity), Text.whole(source.costEuro),
        Text.percent(source.tells(skill: supplier.skill, rules)),
        Text.percent(source.tells(skill: rules.analystBought, rules)),
      ]
    }
    return Table(columns: columns, rows: rows)
  }
}
