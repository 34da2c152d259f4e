/// What happens in a scenario whatever the learner does.

import Simulation
import Wording

/// An event as the engine and as the reader of a screen knows it.
typealias Happening = (story: Scenario.Story, shock: Shock)

extension Reader {
  /// Nil when any of them cannot be read; empty when there are none.
  mutating func events(in section: Section) -> [Happening]? {
    guard section[ScenarioKeys.events] != nil else { return [] }
    guard let nodes = list(ScenarioKeys.events, in: section) else { return nil }
    var ids: Set<String> = []
    let events = nodes.compactMap { event($0, ids: &ids) }
    return events.count == nodes.count ? events : nil
  }

  private mutating func event(_ node: Node, ids: inout Set<String>) -> Happening? {
    guard let section = section(node, of: nil, ScenarioKeys.inEvent) else { return nil }
    let id = id(in: section, taken: &ids)
    let week = whole(ScenarioKeys.week, in: section)
    let weeks = whole(ScenarioKeys.eventWeeks, in: section) ?? 1
    let deliveredIn = shares(ScenarioKeys.shockDeliveredIn, in: section)
    let more = number(ScenarioKeys.expectsMore, in: section) ?? 0
    let text = text(ScenarioKeys.text, in: section)
    if section[ScenarioKeys.shockDeliveredIn] == nil, section[ScenarioKeys.expectsMore] == nil {
      find(
        Text(nl: "Deze gebeurtenis verandert niets.", en: "This event changes nothing."), at: node,
        advice: Text(
          nl: "Voeg delivered_in of expects_more_days toe.", en: "Add delivered_in or expects_more_days."))
    }
    guard let id, let week, let text else { return nil }
    let shock = Shock(week: week, weeks: weeks, deliveredIn: deliveredIn, expectsMoreDays: more)
    return (Scenario.Story(id: id, text: text), shock)
  }
}
