/// Ordinary customers, drawn alike: by name, and as many more as an author wants, by number.

import Simulation
import Wording

extension Reader {
  /// - Parameter count: customers before these; numbers go on from there.
  mutating func generated(
    _ entry: Node.Entry, after count: Int, _ frame: inout CustomerFrame
  ) -> [Customer] {
    let keys = ScenarioKeys.inGenerate.fitting(frame)
    guard let section = section(entry.value, of: entry, keys) else { return [] }
    checkDays(in: section, frame)
    let nodes = list(ScenarioKeys.names, in: section)
    var named = (nodes ?? []).map { generatedName($0, &frame) }
    let more = whole(ScenarioKeys.more, in: section) ?? 0
    let called = called(in: section)
    for _ in 0..<more { named.append(numbered(called, count + named.count + 1, &frame)) }
    let phases = phases(in: section)
    checkCount(of: nodes, more: more, phases, owner: entry, in: section)
    var start = StartingCustomer(
      phase: .prospect, satisfaction: number(ScenarioKeys.satisfaction, in: section) ?? 6,
      satisfactionSpread: number(ScenarioKeys.spread, in: section) ?? 0,
      trust: number(ScenarioKeys.trust, in: section) ?? 0.5,
      expectsDays: daysOrShares(ScenarioKeys.expectsDays, in: section) ?? [],
      insists: number(ScenarioKeys.insistsChance, in: section) ?? 0, orders: 0)
    addTraits(to: &start, in: section)
    return zip(named, phases ?? []).compactMap { named, phase in
      named.map { ($0, start.beginning(in: phase, frame)) }
    }
  }

  private mutating func generatedName(_ node: Node, _ frame: inout CustomerFrame) -> Scenario.Named? {
    guard let word = word(node, ScenarioKeys.name), let name = name(word, at: node) else { return nil }
    checkOnce(name, at: node, &frame.names)
    return Scenario.Named(
      id: freeIdentifier(like: identifier(from: name), taken: &frame.ids), name: name, note: .empty)
  }

  /// The word before the number of a customer without a name.
  private mutating func called(in section: Section) -> String {
    let word = name(ScenarioKeys.called, in: section) ?? "Klant"
    if let entry = section[ScenarioKeys.called], section[ScenarioKeys.more] == nil {
      find(
        Text(nl: "called doet niets zonder more.", en: "called does nothing without more."), atKeyOf: entry,
        advice: ScenarioKeys.more.advice)
    }
    return word
  }

  /// "Klant 37", or the first number from there whose name is free.
  private func numbered(_ called: String, _ place: Int, _ frame: inout CustomerFrame) -> Scenario.Named {
    var number = place
    while !frame.names.insert("\(called) \(number)").inserted { number += 1 }
    let id = freeIdentifier(like: identifier(from: called) + "\(number)", taken: &frame.ids)
    return Scenario.Named(id: id, name: "\(called) \(number)", note: .empty)
  }

  /// The phase of each generated customer, in the order of the cycle.
  private mutating func phases(in section: Section) -> [Phase]? {
    guard let entry = section[ScenarioKeys.phases],
      let counts = self.section(entry.value, of: entry, ScenarioKeys.inPhases)
    else { return nil }
    return zip(Phase.allCases, ScenarioKeys.inPhases).flatMap { phase, key in
      Array(repeating: phase, count: whole(key, in: counts) ?? 0)
    }
  }

  private mutating func checkCount(
    of nodes: [Node]?, more: Int, _ phases: [Phase]?, owner: Node.Entry, in section: Section
  ) {
    let entry = section[ScenarioKeys.names] ?? section[ScenarioKeys.more]
    guard let entry else {
      find(
        Text(nl: "Hier ontbreekt names of more.", en: "names or more is missing here."), atKeyOf: owner,
        advice: Text(
          nl: "Schrijf names: [\"...\"] of more: met een aantal.",
          en: "Write names: [\"...\"] or more: with a number."))
      return
    }
    // A list that is none was told already.
    guard let phases, nodes != nil || section[ScenarioKeys.names] == nil else { return }
    let names = (nodes?.count ?? 0) + more
    guard names != phases.count else { return }
    find(
      Text(
        nl: "Hier staan \(names, "naam", "namen"); de fasen tellen op tot \(phases.count).",
        en: "Here are \(names, "name", "names"); the phases add up to \(phases.count)."),
      atKeyOf: entry,
      advice: Text(
        nl: "Geef evenveel namen als klanten in phases, of vul aan met more.",
        en: "Give as many names as there are customers in phases, or fill up with more."))
  }
}

extension StartingCustomer {
  fileprivate func beginning(in phase: Phase, _ frame: CustomerFrame) -> StartingCustomer {
    var start = self
    start.phase = phase
    start.orders = phase.usualOrders(loyalFrom: frame.loyalFrom)
    // Only a prospect is still on its way to a first order.
    if phase != .prospect { start.stage = 2 }
    return start
  }
}
