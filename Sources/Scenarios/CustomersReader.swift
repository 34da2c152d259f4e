/// The customers of a scenario: first the named ones, then the generated ones in the order of the cycle.

import Simulation
import Wording

/// A customer as the engine and as the reader of a screen knows it.
typealias Customer = (named: Scenario.Named, start: StartingCustomer)

/// What the rest of a file means for its customers.
struct CustomerFrame {
  /// Days play a part.
  let hasQuotes: Bool
  /// Orders that make a customer loyal, for who starts loyal without a number.
  let loyalFrom: Double
  /// Ids, in the order of the scenario.
  let campaigns: [String]
  /// Ids that stand for something already; grows.
  var ids: Set<String>
  /// Names of customers so far.
  var names: Set<String> = []
}

extension Reader {
  mutating func customers(in section: Section, _ frame: inout CustomerFrame) -> [Customer]? {
    guard let entry = section[ScenarioKeys.customers],
      let customers = self.section(entry.value, of: entry, ScenarioKeys.inCustomers)
    else { return nil }
    guard customers[ScenarioKeys.named] != nil || customers[ScenarioKeys.generate] != nil else {
      find(
        Text(nl: "Dit scenario heeft geen klanten.", en: "This scenario has no customers."), atKeyOf: entry,
        advice: Text(nl: "Schrijf named, generate of allebei.", en: "Write named, generate or both."))
      return nil
    }
    var all: [Customer] = []
    for node in list(ScenarioKeys.named, in: customers) ?? [] {
      if let customer = named(node, &frame) { all.append(customer) }
    }
    if let entry = customers[ScenarioKeys.generate] {
      all += generated(entry, after: all.count, &frame)
    }
    return all
  }

  private mutating func named(_ node: Node, _ frame: inout CustomerFrame) -> Customer? {
    let keys = ScenarioKeys.inNamed.fitting(frame)
    guard let section = section(node, of: nil, keys) else { return nil }
    checkDays(in: section, frame)
    let id = typedId(in: section, taken: &frame.ids, likeThis: "bv")
    let name = name(ScenarioKeys.name, in: section)
    if let name, let entry = section[ScenarioKeys.name] { checkOnce(name, at: entry.value, &frame.names) }
    let phase = choice(ScenarioKeys.phase, of: Phase.allCases.map(\.key), in: section).flatMap(
      Phase.init(key:))
    var start = StartingCustomer(
      phase: phase ?? .prospect, satisfaction: number(ScenarioKeys.satisfaction, in: section) ?? 6,
      trust: number(ScenarioKeys.trust, in: section) ?? 0.5,
      expectsDays: daysOrShares(ScenarioKeys.expectsDays, in: section) ?? [],
      insists: flag(ScenarioKeys.insists, in: section) == true ? 1 : 0,
      orders: whole(ScenarioKeys.orders, in: section)
        ?? phase?.usualOrders(loyalFrom: frame.loyalFrom) ?? 0,
      need: number(ScenarioKeys.need, in: section), rival: number(ScenarioKeys.rival, in: section))
    addTraits(to: &start, in: section)
    start.size = number(ScenarioKeys.size, in: section)
    start.burdenHours = whole(ScenarioKeys.burdenHours, in: section) ?? 0
    start.campaign = campaign(in: section, frame)
    let note = text(ScenarioKeys.note, in: section) ?? .empty
    guard let id, let name else { return nil }
    return (Scenario.Named(id: id, name: name, note: note), start)
  }

  /// What named and generated customers have alike.
  mutating func addTraits(to start: inout StartingCustomer, in section: Section) {
    start.insight = number(ScenarioKeys.insight, in: section) ?? 0
    start.leaning = strategy(ScenarioKeys.leaning, in: section)
    let stage = choice(ScenarioKeys.stage, of: ScenarioKeys.stages, in: section)
    start.stage = stage.flatMap(ScenarioKeys.stages.firstIndex) ?? 2
  }

  /// The place of the campaign a customer came through.
  private mutating func campaign(in section: Section, _ frame: CustomerFrame) -> Int? {
    guard let entry = section[ScenarioKeys.campaign] else { return nil }
    guard !frame.campaigns.isEmpty else {
      find(
        Text(nl: "Dit scenario heeft geen campaigns.", en: "This scenario has no campaigns."),
        atKeyOf: entry,
        advice: Text(
          nl: "Haal campaign weg, of voeg campaigns toe.", en: "Take campaign out, or add campaigns."))
      return nil
    }
    return choice(entry.value, ScenarioKeys.campaign, of: frame.campaigns).flatMap(
      frame.campaigns.firstIndex)
  }

  /// Days mean nothing without quotes.
  mutating func checkDays(in section: Section, _ frame: CustomerFrame) {
    guard !frame.hasQuotes else { return }
    for key in [ScenarioKeys.expectsDays, ScenarioKeys.insists] { findWithoutQuotes(key, in: section) }
  }

  mutating func findWithoutQuotes(_ key: Key, in section: Section) {
    guard let entry = section[key] else { return }
    find(
      Text(
        nl: "\(name: key.name) gaat over offertes in dagen; dit scenario heeft geen quotes.",
        en: "\(name: key.name) is about quotes in days; this scenario has no quotes."),
      atKeyOf: entry,
      advice: Text(
        nl: "Haal \(name: key.name) weg, of voeg quotes toe.",
        en: "Take \(name: key.name) out, or add quotes."))
  }

  mutating func checkOnce(_ name: String, at node: Node, _ names: inout Set<String>) {
    guard !names.insert(name).inserted else { return }
    find(
      Text(nl: "Er is al een klant met deze naam.", en: "There is a customer with this name already."),
      at: node,
      advice: Text(nl: "Geef elke klant een eigen naam.", en: "Give each customer its own name."))
  }
}

extension [Key] {
  /// With days that are required, where the scenario is about days.
  func fitting(_ frame: CustomerFrame) -> [Key] {
    guard frame.hasQuotes else { return self }
    return map { $0.name == ScenarioKeys.expectsDays.name ? $0.required : $0 }
  }
}

extension Phase {
  init?(key: String) {
    guard let phase = Phase.allCases.first(where: { $0.key == key }) else { return nil }
    self = phase
  }

  /// Orders so far of a customer who starts in this phase.
  func usualOrders(loyalFrom: Double) -> Int {
    switch self {
    case .prospect: 0
    case .new, .former: 1
    case .loyal: Int(loyalFrom.rounded(.up))
    }
  }
}
