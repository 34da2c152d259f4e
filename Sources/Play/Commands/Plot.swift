import Scenarios
import Simulation
import Wording

/// Line charts over the weeks.
struct Plot: Command {
  static let name = Text(nl: "grafiek", en: "plot")
  static let summary = Text(
    nl: "Teken meters over de weken, of wat één klant kreeg.",
    en: "Draw gauges over the weeks, or what one customer got.")
  static let form = Form(
    Argument<Word>.word(Text(nl: "meter of klant", en: "gauge or customer"), choices: Why.subjects).list
  ) { Plot(words: $0) }
  static let examples = [
    Text(nl: "draai 8; grafiek tevredenheid", en: "run 8; plot satisfaction"),
    Text(nl: "draai 8; grafiek opdrachten teleurstellingen", en: "run 8; plot orders disappointments"),
    Text(nl: "draai 8; grafiek boomkamp", en: "run 8; plot boomkamp"),
  ]

  let words: [Word]

  func run(in session: inout Session) throws(Finding) -> Reply {
    let open = try session.opened()
    var gauges: [Gauge] = []
    var customers: [Int] = []
    for word in words {
      switch try Why.subject(word, open) {
      case .gauge(let gauge): if !gauges.contains(gauge) { gauges.append(gauge) }
      case .customer(let customer): if !customers.contains(customer) { customers.append(customer) }
      }
    }
    if words.isEmpty { gauges = [.satisfaction] }
    guard open.game.week > 0 else {
      throw Finding(
        Text(nl: "Er is nog geen week voorbij.", en: "No week has passed yet."),
        advice: Text(nl: "Typ draai 4.", en: "Type run 4."))
    }
    let charts = Charts(open: open, story: open.story())
    return Reply((charts.of(gauges) + customers.map(charts.visits)).map { .chart($0) })
  }
}

/// Charts of one road.
struct Charts {
  let open: OpenGame
  let story: Story

  /// One chart for each unit, so that every line belongs to the axis.
  func of(_ gauges: [Gauge]) -> [Chart] {
    var units: [Text] = []
    let opening = open.scenario.opening
    for gauge in gauges where !units.contains(gauge.unit(in: opening)) {
      units.append(gauge.unit(in: opening))
    }
    return units.map { unit in
      let mine = gauges.filter { $0.unit(in: opening) == unit }
      let series = mine.map { gauge in
        Chart.Series(
          name: gauge.name, values: (0...story.game.week).map { gauge.value(story.game, week: $0) })
      }
      let title = mine.count == 1 ? mine[0].meaning : mine.map(\.name).joined()
      return Chart(
        title: title, unit: unit, firstWeek: 0, series: series, marks: marks,
        decimals: mine.map(\.decimals).max() ?? 0)
    }
  }

  /// What one customer expected and got, in days or marks (figure 1.4).
  func visits(_ customer: Int) -> Chart {
    var expected: [Int?] = Array(repeating: nil, count: story.game.week + 1)
    var delivered = expected
    for event in story.events(customer, 1...story.game.week) {
      guard case .delivered(let delivery) = event.kind else { continue }
      expected[event.week] = delivery.expectedAfterTold
      delivered[event.week] = open.isAboutDays ? delivery.days * point : delivery.delivered
    }
    let name = open.name(customer)
    return Chart(
      title: Text(nl: "\(name: name): verwacht en geleverd", en: "\(name: name): expected and delivered"),
      unit: Gauge.expectation.unit(in: open.scenario.opening),
      firstWeek: 0,
      series: [
        Chart.Series(name: Text(nl: "verwacht", en: "expected"), values: expected),
        Chart.Series(name: Text(nl: "geleverd", en: "delivered"), values: delivered),
      ], marks: marks, decimals: 1)
  }

  /// Events of the scenario, and decisions that are not simply a week more.
  var marks: [Chart.Mark] {
    let events = zip(open.scenario.opening.shocks, open.scenario.events)
      .filter { $0.0.week <= story.game.week }
      .map { Chart.Mark(week: $0.0.week, kind: .event, text: $0.1.text) }
    var week = 0
    var decisions: [Chart.Mark] = []
    for node in open.roads.road(open.roads.current) {
      if case .run(let weeks) = node.decision {
        week += weeks
      } else {
        decisions.append(Chart.Mark(week: week, kind: .decision, text: open.text(of: node.decision)))
      }
    }
    return events + decisions
  }
}
