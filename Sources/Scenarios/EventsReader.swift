/// What happens in a scenario whatever the learner does.

import Simulation
import Wording

/// An event as the engine and as the reader of a screen knows it.
typealias Happening = (story: Scenario.Story, shock: Shock)

/// What the rest of a file means for its events.
struct EventFrame {
  let hasQuotes: Bool
  let hasBoard: Bool
  let hasHours: Bool
  /// Ids, in the order of the scenario.
  let customers: [String]
}

extension Reader {
  /// Nil when any of them cannot be read; empty when there are none.
  mutating func events(in section: Section, _ frame: EventFrame) -> [Happening]? {
    guard section[ScenarioKeys.events] != nil else { return [] }
    guard let nodes = list(ScenarioKeys.events, in: section) else { return nil }
    var ids: Set<String> = []
    let events = nodes.compactMap { event($0, ids: &ids, frame) }
    return events.count == nodes.count ? events : nil
  }

  private mutating func event(_ node: Node, ids: inout Set<String>, _ frame: EventFrame) -> Happening? {
    guard let section = section(node, of: nil, ScenarioKeys.inEvent) else { return nil }
    let id = id(in: section, taken: &ids)
    let week = whole(ScenarioKeys.week, in: section)
    let text = text(ScenarioKeys.text, in: section)
    var shock = Shock(
      week: week ?? 1, weeks: whole(ScenarioKeys.eventWeeks, in: section) ?? 1,
      deliveredIn: shares(ScenarioKeys.shockDeliveredIn, in: section),
      expectsMoreDays: number(ScenarioKeys.expectsMoreDays, in: section) ?? 0)
    shock.customers = touched(in: section, frame)
    readEffects(of: &shock, in: section)
    checkEffects(in: section, ceases: shock.ceases, frame)
    guard let id, week != nil, let text else { return nil }
    return (Scenario.Story(id: id, text: text), shock)
  }

  private mutating func readEffects(of shock: inout Shock, in section: Section) {
    shock.expectsMore = number(ScenarioKeys.expectsMore, in: section) ?? 0
    shock.performance = number(ScenarioKeys.performance, in: section) ?? 0
    shock.rival = number(ScenarioKeys.shockRival, in: section) ?? 0
    shock.mistake = flag(ScenarioKeys.mistake, in: section)
    shock.hoursLost = number(ScenarioKeys.hoursLost, in: section) ?? 0
    shock.ownServerOnly = flag(ScenarioKeys.ownServerOnly, in: section) ?? false
    shock.trustLost = number(ScenarioKeys.trustLost, in: section) ?? 0
    shock.recordsLost = number(ScenarioKeys.recordsLost, in: section) ?? 0
    shock.reputationLost = number(ScenarioKeys.reputationLost, in: section) ?? 0
    shock.support = number(ScenarioKeys.supportMoved, in: section) ?? 0
    shock.costEuro = whole(ScenarioKeys.shockCost, in: section) ?? 0
    shock.ownError = flag(ScenarioKeys.ownError, in: section) ?? false
    shock.ceases = flag(ScenarioKeys.ceases, in: section) ?? false
  }

  /// Rows of the customers an event touches; nil for all.
  private mutating func touched(in section: Section, _ frame: EventFrame) -> [Int]? {
    // Where no customer could be read, that was told already.
    guard let nodes = list(ScenarioKeys.touched, in: section), !frame.customers.isEmpty else { return nil }
    var rows: [Int] = []
    for node in nodes {
      guard let id = choice(node, ScenarioKeys.touched.item, of: frame.customers),
        let row = frame.customers.firstIndex(of: id)
      else { continue }
      if rows.contains(row) { findTwice(id, at: node) } else { rows.append(row) }
    }
    return rows
  }

  /// An effect that can do nothing is a mistake of the author: better told than found out in play.
  private mutating func checkEffects(in section: Section, ceases: Bool, _ frame: EventFrame) {
    let toCustomers = ScenarioKeys.toCustomers.contains { section[$0] != nil }
    let toAll = ScenarioKeys.toAll.contains { section[$0] != nil }
    if toAll, !toCustomers, let entry = section[ScenarioKeys.touched] {
      find(
        Text(nl: "Deze gebeurtenis raakt iedereen.", en: "This event touches everybody."), atKeyOf: entry,
        advice: Text(nl: "Haal customers weg.", en: "Take customers out."))
    }
    if ceases, section[ScenarioKeys.touched] == nil, let entry = section[ScenarioKeys.ceases] {
      find(
        Text(nl: "Zo houden alle klanten op te bestaan.", en: "This way all customers cease to exist."),
        atKeyOf: entry,
        advice: Text(nl: "Schrijf ook customers: met een id.", en: "Write customers: with an id as well."))
    }
    if section[ScenarioKeys.hoursLost] == nil, let entry = section[ScenarioKeys.ownServerOnly] {
      find(
        Text(nl: "own_server_only hoort bij hours_lost.", en: "own_server_only goes with hours_lost."),
        atKeyOf: entry, advice: ScenarioKeys.hoursLost.advice)
    }
    if !frame.hasQuotes {
      findWithoutQuotes(ScenarioKeys.shockDeliveredIn, in: section)
      findWithoutQuotes(ScenarioKeys.expectsMoreDays, in: section)
    }
    if !frame.hasBoard { findIdle(ScenarioKeys.supportMoved, without: ScenarioKeys.board, in: section) }
    if !frame.hasHours { findIdle(ScenarioKeys.hoursLost, without: ScenarioKeys.hours, in: section) }
  }

  private mutating func findIdle(_ key: Key, without other: Key, in section: Section) {
    guard let entry = section[key] else { return }
    find(
      Text(
        nl: "\(name: key.name) doet niets: dit scenario heeft geen \(name: other.name).",
        en: "\(name: key.name) does nothing: this scenario has no \(name: other.name)."),
      atKeyOf: entry,
      advice: Text(
        nl: "Haal \(name: key.name) weg, of voeg \(name: other.name) toe.",
        en: "Take \(name: key.name) out, or add \(name: other.name)."))
  }
}
