/// A scenario file from top to bottom. Parts with many keys are read in files of their own.

import Simulation
import Wording

/// Findings of one file that are shown; who has more begins with these.
let findingsMax = 100

/// The scenario in a text, or everything that is wrong with it: nil exactly when there is a finding.
package func readScenario(_ text: String, file: String) -> (scenario: Scenario?, findings: [Finding]) {
  let source = SourceText(text, file: file)
  let (tree, problems) = readYAML(text, at: source)
  guard let tree else { return (nil, inOrder(problems)) }
  var reader = Reader(source)
  reader.add(problems)
  let scenario = reader.scenario(tree)
  guard reader.findings.isEmpty else { return (nil, inOrder(reader.findings)) }
  return (scenario, [])
}

/// From the top of the file down; the first hundred.
func inOrder(_ findings: [Finding]) -> [Finding] {
  let sorted = findings.enumerated().sorted { left, right in
    let (a, b) = (left.element.place, right.element.place)
    return (a?.line ?? 0, a?.column ?? 0, left.offset) < (b?.line ?? 0, b?.column ?? 0, right.offset)
  }
  return sorted.prefix(findingsMax).map(\.element)
}

extension Reader {
  /// The scenario as far as it can be read. It counts only when nothing was found wrong.
  fileprivate mutating func scenario(_ tree: Node) -> Scenario? {
    if let other = otherFormat(tree, .scenario) {
      add([other])
      return nil
    }
    guard let section = section(tree, of: nil, ScenarioKeys.scenario) else { return nil }
    checkFormat(section, .scenario)
    var own: Set<String> = []
    let id = id(in: section, taken: &own)
    let version = version(in: section)
    let title = text(ScenarioKeys.title, in: section)
    let brief = text(ScenarioKeys.brief, in: section)
    let offer = text(ScenarioKeys.offer, in: section)
    let column = column(in: section)
    let world = world(section, tree)
    let commands = chosen(ScenarioKeys.commands, in: section)
    let lines = lines(in: section)
    let proof = proof(in: section)
    guard let id, let version, let title, let brief else { return nil }
    var scenario = Scenario(
      id: id, version: version, title: title, brief: brief, customers: world.customers.map(\.named),
      events: world.events.map(\.story), opening: world.opening)
    scenario.rivals = world.around.rivals.map(\.label)
    scenario.sources = world.around.sources.map(\.label)
    scenario.campaigns = world.around.campaigns.map(\.label)
    scenario.offer = offer ?? .empty
    scenario.commands = commands
    scenario.lines = lines
    scenario.proof = proof
    (scenario.column, scenario.columnPlace) = column
    return scenario
  }

  /// What the engine starts from, with the names of everything in it.
  private typealias World = (
    opening: Opening, customers: [Customer], events: [Happening], around: Surroundings
  )

  private mutating func world(_ section: Section, _ tree: Node) -> World {
    let rules = rules(in: section)
    let quotes = quotes(in: section)
    let supplier = supplier(in: section)
    var ids: Set<String> = []
    let around = surroundings(in: section, ids: &ids)
    let hasQuotes = tree.means(ScenarioKeys.quotes, among: ScenarioKeys.scenario)
    var frame = CustomerFrame(
      hasQuotes: hasQuotes, loyalFrom: rules.loyalFrom, campaigns: around.campaigns.map(\.label.id), ids: ids)
    let customers = customers(in: section, &frame) ?? []
    let eventFrame = EventFrame(
      hasQuotes: hasQuotes, hasBoard: tree.means(ScenarioKeys.board, among: ScenarioKeys.scenario),
      hasHours: tree.means(ScenarioKeys.hours, among: ScenarioKeys.scenario),
      customers: customers.map(\.named.id))
    let events = events(in: section, eventFrame) ?? []
    var opening = Opening(
      rules: rules, quotes: quotes, customers: customers.map(\.start), shocks: events.map(\.shock),
      horizonWeeks: whole(ScenarioKeys.weeks, in: section) ?? 1)
    opening.add(supplier)
    opening.add(around)
    return (opening, customers, events, around)
  }

  mutating func version(in section: Section) -> String? {
    guard let (text, node) = word(ScenarioKeys.version, in: section) else { return nil }
    guard text.wholeMatch(of: /[0-9]{1,6}\.[0-9]{1,6}\.[0-9]{1,6}/) != nil else {
      find(
        Text(nl: "Een versie is drie getallen.", en: "A version is three numbers."), at: node,
        advice: Text(nl: "Schrijf bijvoorbeeld 1.0.0.", en: "Write 1.0.0, for one."))
      return nil
    }
    return text
  }

  /// The model's numbers with those of the file; wrong ones keep the model's own value.
  private mutating func rules(in section: Section) -> Rules {
    var rules = Rules()
    guard let entry = section[ScenarioKeys.rules] else { return rules }
    let changes = self.section(entry.value, of: entry, ScenarioKeys.inRules)
    for (rule, key) in zip(Rules.entries, ScenarioKeys.inRules) {
      if let value = number(key, in: changes) { rules[keyPath: rule.path] = value }
    }
    if rules.rivalLow > rules.rivalHigh {
      find(
        Text(nl: "rivalLow ligt boven rivalHigh.", en: "rivalLow is above rivalHigh."), atKeyOf: entry,
        advice: Text(nl: "Verlaag rivalLow of verhoog rivalHigh.", en: "Lower rivalLow or raise rivalHigh."))
    }
    return rules
  }

  private mutating func quotes(in section: Section) -> Quotes? {
    guard let entry = section[ScenarioKeys.quotes] else { return nil }
    guard let quotes = self.section(entry.value, of: entry, ScenarioKeys.inQuotes) else { return nil }
    var rush: Section?
    if let entry = quotes[ScenarioKeys.rush] {
      rush = self.section(entry.value, of: entry, ScenarioKeys.inRush)
    }
    let deliveredIn = shares(ScenarioKeys.deliveredIn, in: quotes)
    let read = Quotes(
      deliveredIn: deliveredIn ?? [],
      pointsPerDay: number(ScenarioKeys.pointsPerDay, in: quotes) ?? 1,
      pointsAtOnce: number(ScenarioKeys.pointsAtOnce, in: quotes) ?? 9,
      rushPerWeek: whole(ScenarioKeys.perWeek, in: rush) ?? 0,
      rushWithinDays: whole(ScenarioKeys.withinDays, in: rush) ?? 2,
      rushChance: number(ScenarioKeys.chance, in: rush) ?? 0.9,
      rushCostEuro: whole(ScenarioKeys.cost, in: rush) ?? 0,
      patienceDays: whole(ScenarioKeys.patienceDays, in: quotes) ?? 3,
      walkPerDay: number(ScenarioKeys.walkPerDay, in: quotes) ?? 0.1)
    return deliveredIn == nil ? nil : read
  }
}

extension Node {
  /// Whether a key stands here, or one that must have been meant for it: no second finding for one slip.
  fileprivate func means(_ key: Key, among keys: [Key]) -> Bool {
    guard case .map(let entries, _) = content else { return false }
    let names = keys.map(\.name)
    if entries.contains(where: { $0.key == key.name }) { return true }
    return entries.lazy.filter { !names.contains($0.key) }.prefix(findingsMax).contains { entry in
      nearest(to: String(entry.key.prefix(40)), among: names).contains(key.name)
    }
  }
}

extension Opening {
  fileprivate mutating func add(_ supplier: Reader.Supplier) {
    policy = supplier.policy
    levels = supplier.levels
    factors = supplier.factors
    board = supplier.board
    records = supplier.records
    hoursPerWeek = supplier.hoursPerWeek
    cashEuro = supplier.cashEuro
    fixedCostsEuro = supplier.fixedCostsEuro
  }

  /// Precondition: the supplier was added before.
  fileprivate mutating func add(_ around: Reader.Surroundings) {
    rivals = around.rivals.map(\.rival)
    sources = around.sources.map(\.source)
    campaigns = around.campaigns.map(\.campaign)
    policy.sources = around.inUse
    policy.campaigns = around.shares
  }
}
