/// Events that never come, or that nobody notices.

import Simulation
import Wording

extension Care {
  mutating func events(of scenario: Scenario) {
    let nodes = tree[ScenarioKeys.events]?.items ?? []
    let shocks = scenario.opening.shocks
    for (node, shock) in zip(nodes, shocks) {
      checkWeek(of: shock, node, scenario.opening.horizonWeeks)
      checkTouched(by: shock, node, scenario, shocks)
      checkDays(of: shock, node, scenario.opening.quotes)
      checkChange(by: shock, node)
    }
  }

  private mutating func checkWeek(of shock: Shock, _ node: Node, _ horizon: Int) {
    guard shock.week > horizon, let week = node[ScenarioKeys.week] else { return }
    find(
      Text(
        nl: "Dit gebeurt nooit: het verhaal eindigt eerder.", en: "This never happens: the story ends before."
      ),
      at: source.place(of: week),
      advice: Text(
        nl: "Kies week 1 tot \(horizon), of verhoog weeks.",
        en: "Choose week 1 to \(horizon), or raise weeks."))
  }

  /// Who ceased to exist notices nothing any more.
  private mutating func checkTouched(by shock: Shock, _ node: Node, _ scenario: Scenario, _ all: [Shock]) {
    let rows = shock.customers ?? []
    for (item, row) in zip(node[ScenarioKeys.touched]?.items ?? [], rows) {
      let end = all.filter { $0.ceases && $0.customers?.contains(row) == true }.map(\.week).min()
      guard let end, end < shock.week else { continue }
      find(
        Text(
          nl: "\(name: scenario.customers[row].name) bestaat sinds week \(end) niet meer.",
          en: "\(name: scenario.customers[row].name) no longer exists since week \(end)."),
        at: source.place(of: item),
        advice: Text(
          nl: "Haal deze klant hier weg, of laat dit eerder gebeuren.",
          en: "Take this customer out here, or let this happen sooner."))
    }
  }

  private mutating func checkDays(of shock: Shock, _ node: Node, _ quotes: Quotes?) {
    guard let days = shock.deliveredIn, let usual = quotes?.deliveredIn, days.sorted == usual.sorted,
      let there = node[ScenarioKeys.shockDeliveredIn]
    else { return }
    find(
      Text(nl: "Zo leveren je collega's altijd al.", en: "Your colleagues always deliver like this."),
      at: source.place(of: there),
      advice: Text(nl: "Kies andere dagen, of haal dit weg.", en: "Choose other days, or take this out."))
  }

  /// A text without consequences may be meant so.
  private mutating func checkChange(by shock: Shock, _ node: Node) {
    var idle = Shock(week: shock.week, weeks: shock.weeks)
    idle.customers = shock.customers
    idle.ownServerOnly = shock.ownServerOnly
    guard shock == idle else { return }
    let effects = (ScenarioKeys.toCustomers + ScenarioKeys.toAll).map(\.name).joined(separator: ", ")
    find(
      Text(nl: "Deze gebeurtenis is alleen tekst.", en: "This event is only a text."),
      at: source.place(of: node),
      advice: Text(
        nl: "Moet er iets veranderen, kies dan uit \(name: effects).",
        en: "If something has to change, choose from \(name: effects)."), isAdvice: true)
  }
}

extension [DayShare] {
  fileprivate var sorted: [DayShare] { filter { $0.share > 0 }.sorted { $0.days < $1.days } }
}
