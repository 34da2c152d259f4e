import Scenarios
import Simulation
import Wording

/// Where the game stands, on one screen.
struct Status: Command {
  static let name = Text(nl: "stand", en: "status")
  static let summary = Text(nl: "Hoe het spel ervoor staat.", en: "How the game stands.")
  static let form = Form { Status() }
  static let examples = [Text(nl: "stand", en: "status")]

  func run(in session: inout Session) throws(Finding) -> Reply {
    let open = try session.opened()
    let week = open.game.week
    let gauges = Gauge.allCases.filter { $0.playsPart(in: open.scenario.opening) }
    let rows = gauges.map { gauge -> [Text] in
      let now = gauge.value(open.game, week: week)
      let was = gauge.value(open.game, week: 0)
      return [
        gauge.name, Text.amount(now, gauge), Text.amount(was, gauge), gauge.meaning,
      ]
    }
    let columns = [
      Table.Column(Text(nl: "meter", en: "gauge")), Table.Column(Text(nl: "nu", en: "now"), isNumber: true),
      Table.Column(Text(nl: "begin", en: "start"), isNumber: true),
      Table.Column(Text(nl: "wat het is", en: "what it is"), canGo: 1),
    ]
    let road = OpenGame.branchText(open.roads.current.name)
    let seed = Text(verbatim: String(open.header.seed))
    let rules = open.game.houseRules.count
    let foot = Text(
      nl: "Weg \(road), \(rules, "huisregel", "huisregels"), startgetal \(seed).",
      en: "Road \(road), \(rules, "house rule", "house rules"), seed \(seed).")
    let kept = open.number == nil ? Session.notKept : Text(nl: "Alles is bewaard.", en: "Everything is kept.")
    let firm = open.firmLines.map { Block.paragraph($0) }
    return Reply(
      [
        .heading(open.scenario.title, right: Text.weekNumber(week)),
        .table(Table(columns: columns, rows: rows)),
        .gap,
      ] + firm + [
        .hint(foot + Text(verbatim: " ") + kept)
      ])
  }
}

extension Text {
  /// A gauge's value with its decimals and, for a share, its sign.
  static func amount(_ value: Int, _ gauge: Gauge) -> Text {
    let unit = gauge.isShare ? "%" : ""
    let plus = gauge == .nps
    return Text(
      nl: "\(points: value, decimals: gauge.decimals, plus: plus)\(name: unit)",
      en: "\(points: value, decimals: gauge.decimals, plus: plus)\(name: unit)")
  }
}
