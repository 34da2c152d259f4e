/// The customers of a scenario: first the named ones, then the generated ones in the order of the cycle.

import Simulation
import Wording

/// A customer as the engine and as the reader of a screen knows it.
typealias Customer = (named: Scenario.Named, start: StartingCustomer)

extension Reader {
  /// - Parameter loyalFrom: orders that make a customer loyal, for who starts loyal without a number.
  mutating func customers(in section: Section, loyalFrom: Double) -> [Customer]? {
    guard let entry = section[ScenarioKeys.customers],
      let customers = self.section(entry.value, of: entry, ScenarioKeys.inCustomers)
    else { return nil }
    guard customers[ScenarioKeys.named] != nil || customers[ScenarioKeys.generate] != nil else {
      find(
        Text(nl: "Dit scenario heeft geen klanten.", en: "This scenario has no customers."), atKeyOf: entry,
        advice: Text(nl: "Schrijf named, generate of allebei.", en: "Write named, generate or both."))
      return nil
    }
    var ids: Set<String> = []
    var names: Set<String> = []
    var all: [Customer] = []
    for node in list(ScenarioKeys.named, in: customers) ?? [] {
      if let customer = named(node, loyalFrom: loyalFrom, ids: &ids, names: &names) { all.append(customer) }
    }
    if let entry = customers[ScenarioKeys.generate] {
      all += generated(entry, loyalFrom: loyalFrom, ids: &ids, names: &names)
    }
    return all
  }

  private mutating func named(
    _ node: Node, loyalFrom: Double, ids: inout Set<String>, names: inout Set<String>
  ) -> Customer? {
    guard let section = section(node, of: nil, ScenarioKeys.inNamed) else { return nil }
    let id = customerId(in: section, taken: &ids)
    let name = name(ScenarioKeys.name, in: section)
    if let name, let entry = section[ScenarioKeys.name] { checkOnce(name, at: entry.value, &names) }
    let phase = choice(ScenarioKeys.phase, of: Phase.allCases.map(\.key), in: section).flatMap(
      Phase.init(key:))
    let days = daysOrShares(ScenarioKeys.expectsDays, in: section)
    let satisfaction = number(ScenarioKeys.satisfaction, in: section) ?? 6
    let trust = number(ScenarioKeys.trust, in: section) ?? 0.5
    let insists = flag(ScenarioKeys.insists, in: section) ?? false
    let orders = whole(ScenarioKeys.orders, in: section)
    let need = number(ScenarioKeys.need, in: section)
    let rival = number(ScenarioKeys.rival, in: section)
    let note = text(ScenarioKeys.note, in: section) ?? .empty
    guard let id, let name, let phase, let days else { return nil }
    let start = StartingCustomer(
      phase: phase, satisfaction: satisfaction, trust: trust, expectsDays: days, insists: insists ? 1 : 0,
      orders: orders ?? phase.usualOrders(loyalFrom: loyalFrom), need: need, rival: rival)
    return (Scenario.Named(id: id, name: name, note: note), start)
  }

  private mutating func generated(
    _ entry: Node.Entry, loyalFrom: Double, ids: inout Set<String>, names: inout Set<String>
  ) -> [Customer] {
    guard let section = section(entry.value, of: entry, ScenarioKeys.inGenerate) else { return [] }
    let nodes = list(ScenarioKeys.names, in: section)
    let phases = phases(in: section)
    let days = daysOrShares(ScenarioKeys.expectsDays, in: section)
    let satisfaction = number(ScenarioKeys.satisfaction, in: section) ?? 6
    let spread = number(ScenarioKeys.spread, in: section) ?? 0
    let trust = number(ScenarioKeys.trust, in: section) ?? 0.5
    let insists = number(ScenarioKeys.insistsChance, in: section) ?? 0
    let named = (nodes ?? []).map { generatedName($0, ids: &ids, names: &names) }
    checkCount(of: nodes, phases, in: section)
    guard let days, let phases else { return [] }
    return zip(named, phases).compactMap { named, phase in
      named.map { named in
        let start = StartingCustomer(
          phase: phase, satisfaction: satisfaction, satisfactionSpread: spread, trust: trust,
          expectsDays: days,
          insists: insists, orders: phase.usualOrders(loyalFrom: loyalFrom))
        return (named, start)
      }
    }
  }

  private mutating func generatedName(
    _ node: Node, ids: inout Set<String>, names: inout Set<String>
  ) -> Scenario.Named? {
    guard let word = word(node, ScenarioKeys.name), let name = name(word, at: node) else { return nil }
    checkOnce(name, at: node, &names)
    return Scenario.Named(
      id: freeIdentifier(like: identifier(from: name), taken: &ids), name: name, note: .empty)
  }

  private mutating func checkOnce(_ name: String, at node: Node, _ names: inout Set<String>) {
    guard !names.insert(name).inserted else { return }
    find(
      Text(nl: "Er is al een klant met deze naam.", en: "There is a customer with this name already."),
      at: node,
      advice: Text(nl: "Geef elke klant een eigen naam.", en: "Give each customer its own name."))
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

  private mutating func checkCount(of nodes: [Node]?, _ phases: [Phase]?, in section: Section) {
    guard let nodes, let phases, nodes.count != phases.count, let entry = section[ScenarioKeys.names] else {
      return
    }
    find(
      Text(
        nl: "Hier staan \(nodes.count, "naam", "namen"); de fasen tellen op tot \(phases.count).",
        en: "Here are \(nodes.count, "name", "names"); the phases add up to \(phases.count)."),
      atKeyOf: entry,
      advice: Text(
        nl: "Geef evenveel namen als klanten in phases.",
        en: "Give as many names as there are customers in phases."))
  }
}

extension Phase {
  init?(key: String) {
    guard let phase = Phase.allCases.first(where: { $0.key == key }) else { return nil }
    self = phase
  }

  /// Orders so far of a customer who starts in this phase.
  fileprivate func usualOrders(loyalFrom: Double) -> Int {
    switch self {
    case .prospect: 0
    case .new, .former: 1
    case .loyal: Int(loyalFrom.rounded(.up))
    }
  }
}
