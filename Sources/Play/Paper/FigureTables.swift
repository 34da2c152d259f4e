/// Ledgers, cycles and comparisons in words and numbers.

import Wording

extension Ledger {
  var figure: Figure {
    func number(_ amount: Int, plus: Bool = false) -> Text {
      Text(
        nl: "\(points: amount, decimals: decimals, plus: plus)",
        en: "\(points: amount, decimals: decimals, plus: plus)")
    }
    let first = [
      Text(nl: "begin: \(startLabel)", en: "start: \(startLabel)"), number(start), .empty, .empty,
    ]
    let last = [Text(nl: "nu: \(endLabel)", en: "now: \(endLabel)"), number(end), .empty, .empty]
    let causes = entries.map {
      [$0.cause, number($0.amount, plus: true), $0.fact, Text(verbatim: $0.concept)]
    }
    let table = Table(
      columns: [
        Table.Column(Text(nl: "oorzaak", en: "cause")),
        Table.Column(Text(nl: "verandering", en: "change"), isNumber: true),
        Table.Column(Text(nl: "wat er gebeurde", en: "what happened")),
        Table.Column(Text(nl: "begrip", en: "concept")),
      ], rows: [first] + causes + [last])
    return Figure(
      title: title, notes: remark.isEmpty ? [] : [Figure.Note(remark)], table: table, needsTable: true)
  }
}

extension Cycle {
  var figure: Figure {
    func row(_ code: String, _ name: Text, _ count: Int, _ flows: [(to: String, count: Int)]) -> [Text] {
      let told = flows.map { flow in
        Text(
          nl: "\(flow.count) naar \(name: flow.to)", en: "\(flow.count) to \(name: flow.to)")
      }
      return [Text(verbatim: code), name, Text(nl: "\(count)", en: "\(count)"), told.joined()]
    }
    let table = Table(
      columns: [
        Table.Column(Text(nl: "nummer", en: "number")), Table.Column(Text(nl: "fase", en: "phase")),
        Table.Column(Text(nl: "klanten", en: "customers"), isNumber: true),
        Table.Column(Text(nl: "in week \(week)", en: "in week \(week)")),
      ],
      rows: [
        row("1", .prospect, prospects, [("2a", won)]),
        row("2a", .newCustomer, new, [("2b", madeLoyal), ("3", leftNew)]),
        row("2b", .loyalCustomer, loyal, [("3", leftLoyal)]),
        row("3", .formerCustomer, former, [("1", returned)]), row("†", .gone, gone, []),
      ])
    return Figure(
      title: Text(
        nl: "De klantrelatiecyclus in week \(week)", en: "The relationship cycle in week \(week)"),
      table: table)
  }
}

extension Comparison {
  var figure: Figure {
    let table = Table(
      columns: [
        Table.Column(Text(nl: "meter", en: "gauge")), Table.Column(leftName, isNumber: true),
        Table.Column(rightName, isNumber: true), Table.Column(.difference, isNumber: true),
        Table.Column(Text(nl: "oordeel", en: "verdict")),
      ],
      rows: rows.map { row in
        let difference = Text(
          nl: "\(points: row.difference, decimals: row.decimals, plus: true)",
          en: "\(points: row.difference, decimals: row.decimals, plus: true)")
        return [row.gauge]
          + [row.left, row.right].map { Text.number($0, decimals: row.decimals) } + [difference, row.verdict]
      })
    return Figure(
      title: Text(nl: "\(leftName) naast \(rightName)", en: "\(leftName) beside \(rightName)"), table: table)
  }
}
