/// A scenario file from top to bottom. Parts with many keys are read in files of their own.

import Simulation
import Wording

/// Findings of one file that are shown; who has more begins with these.
private let findingsMax = 100

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
private func inOrder(_ findings: [Finding]) -> [Finding] {
  let sorted = findings.enumerated().sorted { left, right in
    let (a, b) = (left.element.place, right.element.place)
    return (a?.line ?? 0, a?.column ?? 0, left.offset) < (b?.line ?? 0, b?.column ?? 0, right.offset)
  }
  return sorted.prefix(findingsMax).map(\.element)
}

extension Reader {
  fileprivate mutating func scenario(_ tree: Node) -> Scenario? {
    if let other = otherFormat(tree) {
      add([other])
      return nil
    }
    guard let section = section(tree, of: nil, ScenarioKeys.scenario) else { return nil }
    checkFormat(section)
    var ids: Set<String> = []
    let id = id(in: section, taken: &ids)
    let version = version(in: section)
    let title = text(ScenarioKeys.title, in: section)
    let brief = text(ScenarioKeys.brief, in: section)
    let weeks = whole(ScenarioKeys.weeks, in: section)
    let rules = rules(in: section)
    let quotes = quotes(in: section)
    let customers = customers(in: section, loyalFrom: rules.loyalFrom)
    let events = events(in: section)
    guard let id, let version, let title, let brief, let weeks, let quotes, let customers, let events else {
      return nil
    }
    let opening = Opening(
      rules: rules, quotes: quotes, customers: customers.map(\.start), shocks: events.map(\.shock),
      horizonWeeks: weeks)
    return Scenario(
      id: id, version: version, title: title, brief: brief, customers: customers.map(\.named),
      events: events.map(\.story), opening: opening)
  }

  private mutating func version(in section: Section) -> String? {
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
