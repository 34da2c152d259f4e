/// What many other lucks say about the decisions of a game.

import Scenarios
import Simulation
import Wording

struct LuckReport {
  let open: OpenGame
  /// How many other lucks.
  let count: Int

  /// Where this result lies among those of the same decisions.
  func place(of gauge: Gauge, _ session: Session) throws(Finding) -> Reply {
    let week = open.game.week
    guard week > 0 else { throw Finding.noWeeksYet }
    let rows = [Gauge.satisfaction, .orders, .loyal, .nps, .money, .cash].filter {
      $0.playsPart(in: open.scenario.opening)
    }
    let decisions = open.roads.road(open.roads.current).map(\.decision)
    let results = try play([decisions], rows.contains(gauge) ? rows : rows + [gauge], session)
    let strips = rows.map { strip($0, results) }
    let lucks = Text(nl: "\(count) keer ander toeval", en: "\(count, "other luck", "other lucks")")
    let title = Text(nl: "Dezelfde beslissingen, \(lucks)", en: "The same decisions, \(lucks)")
    return Reply(
      [.heading(title, right: .week(week)), .table(table(strips)), .gap, .strip(strip(gauge, results)), .gap]
        + skipped(results) + [
          .hint(
            Text(
              nl: "Helpt wat je beslist, met elk toeval? Typ ensemble vergelijk niets.",
              en: "Do your decisions help, whatever the luck? Type ensemble compare nothing."))
        ])
  }

  /// Which road is better, and how often.
  func comparison(_ left: Road, _ right: Road, _ session: Session) throws(Finding) -> Reply {
    let weeks = min(left.weeks, right.weeks)
    guard weeks > 0 else { throw Finding.noWeeksYet }
    let gauges: [Gauge] = [.disappointments, .orders, .satisfaction, .loyal]
    let results = try play(
      [left.decisions(until: weeks), right.decisions(until: weeks)], gauges, session)
    let duels = gauges.map { Duel($0, results) }
    let (first, second) = (left.name, right.name)
    let title = Text(
      nl: "\(first) tegenover \(second), \(count) keer ander toeval",
      en: "\(first) against \(second), \(count, "other luck", "other lucks")")
    return Reply(
      [
        .heading(title, right: .week(weeks)), .table(Duel.table(duels)), .gap,
        .paragraph(verdict(duels, first, second)),
      ] + skipped(results))
  }

  private func play(_ roads: [[Decision]], _ gauges: [Gauge], _ session: Session) throws(Finding)
    -> LuckResults
  {
    let lucks = Lucks(
      opening: open.scenario.opening, chance: open.game.chance, roads: roads, gauges: gauges)
    return LuckResults(
      lucks: lucks, results: try session.many(count, Ensemble.name) { lucks.play($0, stop: $1) })
  }

  private func strip(_ gauge: Gauge, _ results: LuckResults) -> Strip {
    Strip(
      title: gauge.name, unit: gauge.unit(in: open.scenario.opening), results: results.values(gauge),
      own: gauge.value(open.game, week: open.game.week), moreIsBetter: gauge.moreIsBetter,
      decimals: gauge.decimals)
  }

  private func table(_ strips: [Strip]) -> Table {
    let rows = strips.map { strip in
      let marks = Fan.Week(of: strip.results)
      return [strip.title]
        + [marks.low, marks.middle, marks.high, strip.own].map { .number($0, decimals: strip.decimals) }
        + [.share(strip.beaten, of: count)]
    }
    return Table(
      columns: [Table.Column(.empty)] + Table.Column.marks + [
        Table.Column(Text(nl: "jij", en: "you"), isNumber: true),
        Table.Column(Text(nl: "beter dan", en: "better than"), isNumber: true),
      ], rows: rows)
  }

  /// "In 200 other lucks honest is better on all four in 97%.": of the road that is so more often.
  private func verdict(_ duels: [Duel], _ left: Text, _ right: Text) -> Text {
    let wins = (0..<count).count { luck in duels.allSatisfy { $0.winners[luck] > 0 } }
    let losses = (0..<count).count { luck in duels.allSatisfy { $0.winners[luck] < 0 } }
    guard wins + losses > 0 else {
      return Text(
        nl: "In \(count) keer ander toeval is geen van beide ooit op alle vier beter.",
        en: "In \(count, "other luck", "other lucks") neither is ever better on all four.")
    }
    let name = wins >= losses ? left : right
    let share = Text.share(max(wins, losses), of: count)
    return Text(
      nl: "In \(count) keer ander toeval is \(name) op alle vier beter in \(share).",
      en: "In \(count, "other luck", "other lucks") \(name) is better on all four in \(share).")
  }

  private func skipped(_ results: LuckResults) -> [Block] {
    guard let (lucks, most) = results.skipped else { return [] }
    let line = open.text(of: most)
    return [
      .paragraph(
        Text(
          nl: """
            In \(lucks) van de \(count) keer kon een beslissing niet, en is die overgeslagen; het vaakst: \(line).
            """,
          en: """
            In \(lucks) of \(count, "luck", "lucks") a decision was not possible and was skipped; most often: \(line).
            """))
    ]
  }
}

/// One gauge on two roads, luck by luck.
private struct Duel {
  let gauge: Gauge
  /// Left less right, each as it is shown, millionths.
  let differences: [Int]
  /// 1 where the left road is better, -1 where the right one is, 0 where they are equal.
  let winners: [Int]

  init(_ gauge: Gauge, _ results: LuckResults) {
    self.gauge = gauge
    differences = zip(results.values(gauge), results.values(gauge, road: 1)).map {
      $0.written(decimals: gauge.decimals) - $1.written(decimals: gauge.decimals)
    }
    winners = differences.map { $0.signum() * (gauge.moreIsBetter == false ? -1 : 1) }
  }

  static func table(_ duels: [Duel]) -> Table {
    let rows = duels.map { duel in
      let marks = Fan.Week(of: duel.differences)
      return [duel.gauge.name]
        + [1, 0, -1].map { side in .number(duel.winners.count { $0 == side } * point, decimals: 0) }
        + [marks.low, marks.middle, marks.high].map { .difference($0, decimals: duel.gauge.decimals) }
    }
    return Table(
      columns: [
        Table.Column(.empty), Table.Column(Text(nl: "beter", en: "better"), isNumber: true),
        Table.Column(Text(nl: "gelijk", en: "equal"), isNumber: true),
        Table.Column(Text(nl: "slechter", en: "worse"), isNumber: true),
      ] + Table.Column.marks, rows: rows)
  }
}

extension Table.Column {
  /// Below which a tenth, half and nine tenths of the lucks stay.
  fileprivate static var marks: [Table.Column] {
    [Text(verbatim: "10%"), Text(nl: "midden", en: "middle"), Text(verbatim: "90%")]
      .map { Table.Column($0, isNumber: true) }
  }
}

extension Text {
  /// Whole percents; all and none are kept for all and none.
  static func share(_ part: Int, of all: Int) -> Text {
    let rounded = (200 * part + all) / (2 * max(1, all))
    let percent = part == 0 ? 0 : part == all ? 100 : min(99, max(1, rounded))
    return Text(verbatim: "\(percent)%")
  }

  fileprivate static func difference(_ amount: Int, decimals: Int) -> Text {
    Text(
      nl: "\(points: amount, decimals: decimals, plus: true)",
      en: "\(points: amount, decimals: decimals, plus: true)")
  }
}

extension Finding {
  fileprivate static var noWeeksYet: Finding {
    Finding(
      Text(nl: "Er is nog geen week voorbij.", en: "No week has passed yet."),
      advice: Text(nl: "Typ draai 4.", en: "Type run 4."))
  }
}
