/// Where the money goes: every kind of cost last week and so far, and how long the cash lasts at this rate.

import Simulation
import Wording

extension SupplierPages {
  func costs() -> Reply {
    let past = game.tallies.dropFirst()
    let kinds = Costs.Kind.allCases.filter { kind in past.contains { $0.costs[kind] != 0 } }
    let last = game.tallies[game.week]
    var rows = [row(Text(nl: "marge op opdrachten", en: "margin on orders"), last.margin, \.margin, .empty)]
    rows += kinds.map { kind in row(kind.name, -last.costs[kind], { -$0.costs[kind] }, kind.meaning) }
    rows.append(row(Text(nl: "blijft over", en: "is left"), last.moneyEuro, \.moneyEuro, .empty))
    let columns = [
      Table.Column(.empty), Table.Column(Text(nl: "vorige week", en: "last week"), isNumber: true),
      Table.Column(Text(nl: "tot nu toe", en: "so far"), isNumber: true),
      Table.Column(Text(nl: "waarvoor", en: "what for"), canGo: 1),
    ]
    let ahead = game.costs.sum
    let waiting: [Block] =
      ahead == 0
      ? []
      : [
        .paragraph(
          Text(
            nl: "Al uitgegeven voor komende week: \(ahead) euro.",
            en: "Already spent for the coming week: \(ahead) euro."))
      ]
    return Reply(
      [
        .heading(
          Text(nl: "Marge en kosten in euro", en: "Margin and costs in euro"), right: .weekNumber(game.week)),
        .table(Table(columns: columns, rows: rows)), .gap,
      ] + waiting + cash + [
        .hint(
          Text(
            nl: "Wat elke week terugkomt: toon beleid. Het verloop: grafiek geld.",
            en: "What comes back every week: show policy. How it went: plot money."))
      ])
  }

  private func row(_ what: Text, _ week: Int, _ euro: (Tally) -> Int, _ meaning: Text) -> [Text] {
    let sum = game.tallies.dropFirst().reduce(0) { $0 + euro($1) }
    return [what, Text.whole(week), Text.whole(sum), meaning]
  }

  /// Cash, and the weeks left at the mean of the last four.
  private var cash: [Block] {
    guard opening.cashEuro != 0 else {
      return [
        .paragraph(
          Text(
            nl: "In dit scenario telt de kas niet: je kunt altijd betalen.",
            en: "In this scenario cash does not count: you can always pay."))
      ]
    }
    let left = supplier.cash - game.costs.sum
    let recent = game.tallies.dropFirst().suffix(4)
    let each = recent.isEmpty ? 0 : recent.reduce(0) { $0 + $1.moneyEuro } / recent.count
    let stock = Text(nl: "In kas: \(left) euro.", en: "In cash: \(left) euro.")
    return [.paragraph(stock + Text(verbatim: " ") + pace(left, each, recent.count))]
  }

  private func pace(_ left: Int, _ each: Int, _ weeks: Int) -> Text {
    guard weeks > 0 else {
      return Text(
        nl: "Hoe lang dat duurt, weet je na een week.", en: "How long it lasts you know after a week.")
    }
    guard left > 0 else {
      return Text(
        nl: "De kas is leeg: je kunt niets meer betalen.",
        en: "The cash is gone: you can pay for nothing more.")
    }
    guard each < 0 else {
      return Text(
        nl: "De laatste \(weeks, "week", "weken") kwam er per week \(each) euro bij: dit houd je vol.",
        en: "The last \(weeks, "week", "weeks") brought \(each) euro a week: this can go on.")
    }
    let (lost, lasts) = (-each, left / -each)
    return Text(
      nl: "In dit tempo (\(lost) euro per week eraf) is die over \(lasts, "week", "weken") op.",
      en: "At this rate (\(lost) euro less a week) it is gone in \(lasts, "week", "weeks").")
  }
}
