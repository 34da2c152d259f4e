/// Our levels on the three value strategies beside every named rival: good enough on all, best on one (figure 1.7).

import Scenarios
import Simulation
import Wording

extension SupplierPages {
  func levels() -> Reply {
    guard !isAboutDaysOnly else {
      return noPart(
        Text(
          nl: "In dit scenario spelen de waardestrategieën geen rol: het gaat om dagen.",
          en: "In this scenario the value strategies play no part: it is about days."))
    }
    let threshold = Text.number(rules.threshold)
    return Reply(
      [
        .heading(
          Text(nl: "Drie manieren om waarde toe te voegen", en: "Three ways to add value"),
          right: Text(nl: "drempel \(threshold)", en: "threshold \(threshold)")),
        .table(Table(columns: levelColumns, rows: Strategy.allCases.map(levelRow))), .gap,
      ] + verdict.map { .paragraph($0) } + [
        .gap,
        open.hint(
          Tip(Text(nl: "Uitgeven: investeer ci 2.", en: "Spend: invest ci 2."), Invest.self),
          Tip(Text(nl: "Kiezen: strategie ci.", en: "Choose: strategy ci."), Choose.self),
          Tip(Text(nl: "Wie zijn de anderen: toon concurrenten.", en: "Who are the others: show rivals."))),
      ])
  }

  private var levelColumns: [Table.Column] {
    [
      Table.Column(Text(nl: "waardestrategie", en: "value strategy")),
      Table.Column(Text(nl: "wij", en: "we"), isNumber: true), .bars,
      Table.Column(Text(nl: "doel", en: "goal"), isNumber: true, canGo: 2),
    ]
      + opening.rivals.indices.map {
        Table.Column(word(open.scenario.rivals, $0), isNumber: true, canGo: 1)
      } + [Table.Column(Text(nl: "beste", en: "best"))]
  }

  private func levelRow(_ strategy: Strategy) -> [Text] {
    let level = supplier.levels[strategy]
    let target = supplier.target(strategy, rules)
    let low = level < rules.threshold ? Text(nl: " ▼ onder de drempel", en: " ▼ under the threshold") : .empty
    return [
      strategy.name, Text.number(level), Text.bar(level / 10, cells: 10, mark: rules.threshold / 10),
      Text.number(target),
    ] + supplier.rivals.map { Text.number($0[strategy]) } + [best(strategy) + low]
  }

  private func best(_ strategy: Strategy) -> Text {
    guard let rival = bestRival(strategy) else { return .empty }
    let (we, other) = (Text(nl: "wij", en: "we"), word(open.scenario.rivals, rival))
    let lead = lead(strategy, over: rival)
    return lead > 0 ? we : lead < 0 ? other : [we, other].joined()
  }

  /// How much higher our level is than that of a rival, of the numbers as they are read.
  private func lead(_ strategy: Strategy, over rival: Int) -> Micro {
    micro(supplier.levels[strategy]).written(decimals: 1)
      - micro(supplier.rivals[rival][strategy]).written(decimals: 1)
  }

  /// The rival with the highest level, the first of equals; nil without rivals.
  private func bestRival(_ strategy: Strategy) -> Int? {
    supplier.rivals.indices.max {
      (supplier.rivals[$0][strategy], $1) < (supplier.rivals[$1][strategy], $0)
    }
  }

  /// First condition, second condition.
  private var verdict: [Text] {
    let short = Strategy.allCases.filter { supplier.levels[$0] < rules.threshold }
    let lost = Text.number(supplier.levels.lossBelowThreshold(rules))
    let first =
      short.isEmpty
      ? Text(
        nl: "Voorwaarde 1 is vervuld: op alle drie ben je goed genoeg.",
        en: "Condition 1 is met: you are good enough on all three.")
      : Text(
        nl:
          "Voorwaarde 1 ontbreekt. Te zwak: \(short.map(\.name).joined()). Dat kost \(lost) punt per levering.",
        en:
          "Condition 1 is missing. Too weak: \(short.map(\.name).joined()). That costs \(lost) points a delivery."
      )
    return [first, second]
  }

  private var second: Text {
    guard let chosen = policy.strategy else {
      return Text(
        nl: """
          Voorwaarde 2 ontbreekt: je kiest niet en blijft in het midden hangen. Op geen van de drie haal je \
          het meeste uit je geld.
          """,
        en: """
          Condition 2 is missing: you do not choose and are stuck in the middle. On none of the three you get \
          most out of your money.
          """)
    }
    guard let rival = bestRival(chosen), lead(chosen, over: rival) <= 0 else {
      return Text(
        nl: "Voorwaarde 2 is vervuld: je blinkt uit in \(chosen.name), beter dan wie ook.",
        en: "Condition 2 is met: you excel in \(chosen.name), better than anyone.")
    }
    let (name, gap) = (name(open.scenario.rivals, rival), -lead(chosen, over: rival))
    guard gap > 0 else {
      return Text(
        nl: "Voorwaarde 2 is er nog niet: je koos \(chosen.name), maar \(name) is daarin even goed.",
        en: "Condition 2 is not met yet: you chose \(chosen.name), but \(name) is as good at it.")
    }
    return Text(
      nl:
        "Voorwaarde 2 is er nog niet: je koos \(chosen.name), maar \(name) is daarin \(points: gap, decimals: 1) punt beter.",
      en:
        "Condition 2 is not met yet: you chose \(chosen.name), but \(name) is \(points: gap, decimals: 1) points better at it."
    )
  }
}
