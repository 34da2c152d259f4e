/// One reply of each kind, for the tests of the drawings.

import Wording

@testable import Play

enum Samples {
  static func page(
    _ block: Block, _ language: Language = .en, width: Int = 80, colours: Bool = false, unicode: Bool = true,
    plain: Bool = false
  ) -> String {
    let screen = Screen(language: language, width: width, colours: colours, unicode: unicode, plain: plain)
    return TerminalPage(screen).render(Reply([block]))
  }

  static let table = Table(
    columns: [
      Table.Column(Text(nl: "klant", en: "customer")), Table.Column(Text(nl: "fase", en: "phase"), canGo: 1),
      Table.Column(Text(nl: "tevredenheid", en: "satisfaction"), isNumber: true),
      Table.Column(Text(nl: "laatst", en: "last seen"), canGo: 2),
    ],
    rows: [
      [
        Text(verbatim: "Boomkamp Logistiek"), Text(nl: "loyaal", en: "loyal"), Text(nl: "6,8", en: "6.8"),
        Text(nl: "offerte na 4 dagen", en: "quote after 4 days"),
      ],
      [
        Text(verbatim: "Café Noir"), Text(nl: "nieuw", en: "new"), Text(nl: "10,0", en: "10.0"),
        Text(nl: "nog niet…", en: "not yet…"),
      ],
    ])

  static let chart = Chart(
    title: Text(nl: "Tevredenheid en verwachting", en: "Satisfaction and expectation"),
    unit: Text(nl: "punten", en: "points"), firstWeek: 0,
    series: [
      Chart.Series(
        name: Text(nl: "tevredenheid", en: "satisfaction"),
        values: [60, 61, 60, 58, 55, 54, 56, 59, 62, 64, 66, 69, 71].map { $0 * 100_000 }),
      Chart.Series(
        name: Text(nl: "verwachting", en: "expectation"),
        values: [65, 65, 65, 66, 66, 66, nil, nil, 64, 63, 63, 62, 62].map { $0.map { $0 * 100_000 } }),
    ],
    marks: [
      Chart.Mark(week: 10, kind: .event, text: Text(nl: "twee collega's ziek", en: "two colleagues ill")),
      Chart.Mark(week: 3, kind: .decision, text: Text(nl: "regel: informeer", en: "rule: inform")),
    ],
    decimals: 1)

  /// A game in week 10, and sixteen weeks to come.
  static let fan = Fan(
    title: Text(nl: "Tevredenheid", en: "Satisfaction"), unit: Text(nl: "punten", en: "points"),
    firstWeek: 10,
    past: [63, 63, 62, 60, 59, 59, 61, 62, 64, 65, 65].map { $0 * 100_000 },
    coming: (1...16).map { week in
      Fan.Week(
        low: 6_500_000 - week * 25_000, middle: 6_500_000 + week * 19_000, high: 6_500_000 + week * 56_000)
    },
    futures: 500, decimals: 1)

  static let strip = Strip(
    title: Text(nl: "Tevredenheid in week 26", en: "Satisfaction in week 26"),
    unit: Text(nl: "punten", en: "points"),
    // From 5.8 to 7.5, most of them around 6.7.
    results: (0..<100).map { 5_800_000 + ($0 % 7 + $0 % 5 + $0 % 9) * 100_000 },
    own: 6_600_000, moreIsBetter: true, decimals: 1)

  static let ledger = Ledger(
    title: Text(
      nl: "Boomkamp Logistiek: tevredenheid 6,0 → 4,9 in week 3",
      en: "Boomkamp Logistiek: satisfaction 6.0 → 4.9 in week 3"),
    start: 6_000_000, startLabel: Text(nl: "week 2", en: "week 2"),
    entries: [
      Ledger.Entry(
        amount: -812_500, cause: Text(nl: "teleurgesteld", en: "disappointed"),
        fact: Text(nl: "offerte na 4 dagen, verwacht 2", en: "quote after 4 days, expected 2"),
        concept: "C060"),
      Ledger.Entry(
        amount: -400_000, cause: Text(nl: "klacht", en: "complaint"),
        fact: Text(nl: "zei niets en is niets gevraagd", en: "said nothing and was not asked"),
        concept: "C146"),
      Ledger.Entry(
        amount: 112_500, cause: Text(nl: "warmte", en: "warmth"),
        fact: Text(nl: "Joost kent de planner bij naam", en: "Joost knows the planner by name"),
        concept: "C070"),
    ],
    end: 4_900_000, endLabel: Text(nl: "week 3", en: "week 3"),
    remark: Text(nl: "vertrekt deze week: 1 op 31", en: "leaves this week: 1 in 31"), decimals: 6)

  static let cycle = Cycle(
    prospects: 4, new: 8, loyal: 5, former: 1, gone: 0, won: 2, madeLoyal: 1, leftNew: 1, leftLoyal: 0,
    returned: 0, week: 12, formerWeeks: 4)

  static let comparison = Comparison(
    leftName: Text(nl: "eerlijk", en: "honest"), rightName: Text(nl: "stil", en: "silent"),
    rows: [
      Comparison.Row(
        gauge: Text(nl: "teleurstellingen", en: "disappointments"), left: 41_000_000, right: 95_000_000,
        decimals: 0, fullBar: 60_000_000, moreIsBetter: false),
      Comparison.Row(
        gauge: Text(nl: "bestellingen", en: "orders"), left: 48_000_000, right: 34_000_000, decimals: 0,
        fullBar: 40_000_000, moreIsBetter: true),
      Comparison.Row(
        gauge: Text(nl: "tevredenheid", en: "satisfaction"), left: 7_100_000, right: 5_200_000, decimals: 1,
        fullBar: 4_000_000, moreIsBetter: true),
      Comparison.Row(
        gauge: Text(nl: "loyale klanten", en: "loyal customers"), left: 7_000_000, right: 7_000_000,
        decimals: 0, fullBar: 10_000_000, moreIsBetter: true),
    ])

  static let typed = Finding(
    Text(nl: "Ik ken geen klant bomkamp.", en: "I know no customer bomkamp."),
    at: Place(file: nil, line: 1, column: 8, length: 7, excerpt: "inform bomkamp 4"),
    advice: Text(
      nl: "Bedoel je boomkamp? Er is niets veranderd.", en: "Did you mean boomkamp? Nothing was changed."))

  static let filed = Finding(
    Text(nl: "onbekende sleutel: sattisfaction", en: "unknown key: sattisfaction"),
    at: Place(
      file: "scenarios/mine.yaml", line: 14, column: 5, length: 13, excerpt: "    sattisfaction: 60"),
    advice: Text(
      nl: "bedoel je satisfaction? (0 tot 100, normaal 60)",
      en: "did you mean satisfaction? (0 to 100, default 60)"))

  static let heading = Block.heading(
    Text(nl: "Ketenwijs IT: de offerte", en: "Ketenwijs IT: the quote"),
    right: Text(nl: "26 weken · 18 klanten", en: "26 weeks · 18 customers"))
  static let paragraph = Block.paragraph(
    Text(
      nl: """
        Na elk gesprek wil de klant een offerte. Je collega's hebben meestal drie dagen nodig. \
        De meeste klanten rekenen op twee.
        """,
      en: """
        After every meeting the customer wants a quote. Your colleagues usually need three days. \
        Most customers expect two.
        """))
  static let hint = Block.hint(Text(nl: "Typ een cijfer, of help.", en: "Type a number, or help."))
  static let verbatim = Block.verbatim(Text(verbatim: "open it-offerte"))

  static let blocks: [Block] = [
    heading, paragraph, hint, verbatim, .table(table), .chart(chart), .fan(fan), .strip(strip),
    .ledger(ledger), .cycle(cycle), .comparison(comparison), .finding(typed), .finding(filed), .gap,
  ]
}
