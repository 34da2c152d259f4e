import Scenarios
import Simulation
import Wording

/// Two roads on the same luck.
struct Compare: Command {
  static let name = Text(nl: "vergelijk", en: "compare")
  static let summary = Text(
    nl: "Vergelijk twee wegen, of deze met niets doen: zelfde toeval.",
    en: "Compare two roads, or this one with doing nothing: same luck.")
  static let form = Form(
    Argument<Word>.word(Text(nl: "weg", en: "road"), choices: Compare.roads).optional,
    Argument<Word>.word(Text(nl: "weg", en: "road"), choices: Compare.roads).optional
  ) { Compare(left: $0, right: $1) }
  static let examples = [
    Text(nl: "draai 4; vergelijk niets", en: "run 4; compare nothing"),
    Text(nl: "draai 4; vergelijk hoofdweg niets", en: "run 4; compare main nothing"),
  ]

  let left: Word?
  let right: Word?

  func run(in session: inout Session) throws(Finding) -> Reply {
    let open = try session.opened()
    let (first, second) = try roads(open)
    let weeks = min(first.weeks, second.weeks)
    guard weeks > 0 else {
      throw Finding(
        Text(
          nl: "Op een van deze wegen is nog geen week voorbij.",
          en: "On one of these roads no week has passed yet."),
        advice: Text(nl: "Typ draai 1.", en: "Type run 1."))
    }
    let leftGame = try first.game(open, weeks)
    let rightGame = try second.game(open, weeks)
    let rows = [
      Gauge.disappointments, .orders, .satisfaction, .loyalty, .nps, .trust, .customers, .loyal, .money,
      .insight,
      .cash,
    ].filter { $0.playsPart(in: open.scenario.opening) }.map { gauge in
      Comparison.Row(
        gauge: gauge.nameWithShare, left: gauge.value(leftGame, week: weeks),
        right: gauge.value(rightGame, week: weeks),
        decimals: gauge.decimals, fullBar: gauge.fullBar, moreIsBetter: gauge.moreIsBetter)
    }
    let comparison = Comparison(leftName: first.name, rightName: second.name, rows: rows)
    return Reply([
      .paragraph(parting(first, second, open)), .gap, .comparison(comparison), .gap, .hint(after(weeks)),
      .hint(elsewhere(first, second)),
    ])
  }

  private func after(_ weeks: Int) -> Text {
    Text(
      nl: "Beide wegen na \(weeks, "week", "weken"), met hetzelfde toeval.",
      en: "Both roads after \(weeks, "week", "weeks"), on the same luck.")
  }

  /// How to see whether it was luck.
  private func elsewhere(_ first: Road, _ second: Road) -> Text {
    let (left, right) = (first.name, second.name)
    return Text(
      nl: "En met ander toeval? Typ ensemble vergelijk \(left) \(right).",
      en: "And on other luck? Type ensemble compare \(left) \(right).")
  }

  /// One road: this one with where it came from, or with doing nothing; two words name both.
  func roads(_ open: OpenGame) throws(Finding) -> (Road, Road) {
    let here = Road(open.roads.current, open)
    guard let left else {
      let from = open.roads.current.from.flatMap { open.roads.branch(named: $0) }.map { Road($0, open) }
      return (here, from ?? Road(nothingFor: here))
    }
    let first = try road(left, open, beside: here)
    guard let right else { return (here, first) }
    if Road.isNothing(left) {
      return (Road(nothingFor: try road(right, open, beside: here)), try road(right, open, beside: here))
    }
    return (first, try road(right, open, beside: first))
  }

  private func road(_ word: Word, _ open: OpenGame, beside other: Road) throws(Finding) -> Road {
    Road.isNothing(word) ? Road(nothingFor: other) : Road(try open.branch(word), open)
  }

  /// Where they parted: the first decision that differs.
  private func parting(_ left: Road, _ right: Road, _ open: OpenGame) -> Text {
    let differs = zip(left.byWeek, right.byWeek).first { $0 != $1 }
    let longer = left.byWeek.count > right.byWeek.count ? left.byWeek : right.byWeek
    let shorter = min(left.byWeek.count, right.byWeek.count)
    guard let place = differs?.0 ?? (longer.count > shorter ? longer[shorter] : nil) else {
      return Text(nl: "Deze wegen zijn gelijk.", en: "These roads are the same.")
    }
    let week = place.week + 1
    let line = open.text(of: place.decision)
    return Text(nl: "Uit elkaar in week \(week) (\(line)).", en: "Parted in week \(week) (\(line)).")
  }

  static func roads(_ session: Session) -> [Suggestion] {
    Switch.roads(session) + [
      Suggestion(
        OpenGame.branchText(Roads.nothing)[session.language],
        Text(nl: "niets beslissen, zelfde toeval", en: "decide nothing, same luck"))
    ]
  }
}
