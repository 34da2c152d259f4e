/// A scenario from the text of a file: all findings at once, or the scenario.

import Simulation
import Wording

/// Reads a scenario.
/// - Parameters:
///   - text: the whole file; more than 1,000,000 bytes is refused.
///   - file: how the user names it, for the findings.
/// - Returns: the scenario, or nil and at least one finding.
package func readScenario(_ text: String, file: String) -> (scenario: Scenario?, findings: [Finding]) {
  guard text.utf8.count <= Traps.sizeMost else {
    return (nil, [.tooLarge(file, text.utf8.count)])
  }
  let root: Node
  do throws(Findings) {
    root = try YAMLFile.read(text, name: file)
  } catch {
    return (nil, error.all)
  }
  let reading = Reading()
  let scenario = ScenarioReader(reading: reading).scenario(root)
  let findings = reading.findings.sorted { ($0.place?.line ?? 0, $0.place?.column ?? 0) < ($1.place?.line ?? 0, $1.place?.column ?? 0) }
  return (findings.isEmpty ? scenario : nil, findings)
}

struct ScenarioReader {
  let reading: Reading

  func scenario(_ root: Node) -> Scenario? {
    if case .map = root.kind, let wrong = wrongFormat(root) {
      reading.note(wrong)
      return nil
    }
    guard let map = MapReader(root, .scenario, reading) else { return nil }
    let rules = rules(map["rules"])
    let quotes = map["quotes"].flatMap { MapReader($0, .quotes, reading) }.map(quotes)
    let customers = map["customers"].flatMap { MapReader($0, .customers, reading) }.map { CustomerReader(reading: reading, rules: rules).customers($0) } ?? []
    let events = (map.list("events") ?? []).compactMap(event)
    noteDoubles(map.list("events") ?? [])
    let weeks = map.whole("weeks", 1...520)
    let title = map.bilingual("title")
    let brief = map.bilingual("brief")
    let version = map.string("version")
    guard let id = map.identifier("id"), let version, let title, let brief, let weeks, let quotes else { return nil }
    let opening = Opening(
      rules: rules, quotes: quotes, customers: customers.map(\.start), shocks: events.map(\.shock), horizonWeeks: weeks)
    return Scenario(
      id: id, version: version, title: title, brief: brief, customers: customers.map(\.named), events: events.map(\.story),
      opening: opening)
  }

  /// The format is looked at first: advice on the keys of another format would only confuse.
  private func wrongFormat(_ root: Node) -> Finding? {
    guard case .map(let pairs) = root.kind, let node = pairs.first(where: { $0.key.text == "format" })?.value,
      node.text != Scenario.format
    else { return nil }
    return .wrongFormat(node)
  }

  private func rules(_ node: Node?) -> Rules {
    var rules = Rules()
    guard let node, let map = MapReader(node, .rules, reading) else { return rules }
    for entry in Rules.entries {
      if let number = map.number(entry.name, entry.range) { rules[keyPath: entry.path] = number }
    }
    if rules.rivalLow > rules.rivalHigh { reading.note(.rivalsSwapped(at: map["rivalLow"]?.place ?? map["rivalHigh"]?.place ?? node.place)) }
    return rules
  }

  private func quotes(_ map: MapReader) -> Quotes {
    let rush = map["rush"].flatMap { MapReader($0, .rush, reading) }
    return Quotes(
      deliveredIn: map["delivered_in"].flatMap { shares($0) } ?? [DayShare(days: 1, share: 1)],
      pointsPerDay: map.number("points_per_day", 0.1...3, default: 1),
      pointsAtOnce: map.number("points_at_once", 0...10, default: 9),
      rushPerWeek: rush?.whole("per_week", 0...100, default: 0) ?? 0,
      rushWithinDays: rush?.whole("within_days", 1...30, default: 2) ?? 2,
      rushChance: rush?.number("chance", 0...1, default: 0.9) ?? 0.9,
      rushCostEuro: rush?.whole("cost", 0...1_000_000, default: 0) ?? 0,
      patienceDays: map.whole("patience_days", 1...30, default: 3),
      walkPerDay: map.number("walk_per_day", 0...1, default: 0.1))
  }

  private func event(_ node: Node) -> (story: Scenario.Story, shock: Shock)? {
    guard let map = MapReader(node, .event, reading) else { return nil }
    let shock = Shock(
      week: map.whole("week", 1...520, default: 1), weeks: map.whole("weeks", 1...520, default: 1),
      deliveredIn: map["delivered_in"].flatMap { shares($0) },
      expectsMoreDays: map.number("expects_more_days", -10...10, default: 0))
    if map["delivered_in"] == nil && map["expects_more_days"] == nil { reading.note(.eventDoesNothing(at: node.place)) }
    guard let id = map.identifier("id"), let text = map.bilingual("text") else { return nil }
    return (Scenario.Story(id: id, text: text), shock)
  }

  private func noteDoubles(_ events: [Node]) {
    var seen: Set<String> = []
    for node in events {
      guard case .map(let pairs) = node.kind, let id = pairs.first(where: { $0.key.text == "id" })?.value, let text = id.text
      else { continue }
      if !seen.insert(text).inserted { reading.note(.doubleID(id, text)) }
    }
  }

  /// Days with shares that add up to 1.
  func shares(_ node: Node) -> [DayShare]? {
    guard case .map(let pairs) = node.kind, !pairs.isEmpty else {
      reading.note(.notShares(node))
      return nil
    }
    var shares: [DayShare] = []
    for pair in pairs {
      guard let text = pair.key.text, let days = Int(text), Game.daysRange.contains(days) else {
        reading.note(.notDays(pair.key))
        continue
      }
      if let share = pair.value.number(0...1, .range(0...1), reading) { shares.append(DayShare(days: days, share: share)) }
    }
    guard shares.count == pairs.count else { return nil }
    let total = shares.reduce(0) { $0 + $1.share }
    guard abs(total - 1) < 1e-9 else {
      reading.note(.sharesDoNotAddUp(node, total))
      return nil
    }
    return shares
  }
}

extension Finding {
  fileprivate static func wrongFormat(_ node: Node) -> Finding {
    let text = node.text ?? ""
    let mine = Scenario.format
    let number = text.split(separator: "/").last.flatMap { Int($0) }
    let message = Text(nl: "Dit formaat ken ik niet: \(name: text).", en: "I do not know this format: \(name: text).")
    guard text.hasPrefix("kring/scenario/"), let number else {
      return Finding(message, at: node.place, advice: Text(nl: "Schrijf \(name: mine).", en: "Write \(name: mine)."))
    }
    return Finding(
      message, at: node.place,
      advice: number > 1
        ? Text(
          nl: "Het bestand is nieuwer dan dit programma: haal een nieuwere Kring (deze leest \(name: mine)).",
          en: "The file is newer than this program: get a newer Kring (this one reads \(name: mine)).")
        : Text(
          nl: "Het bestand is ouder dan dit programma: zet het over naar \(name: mine).",
          en: "The file is older than this program: bring it to \(name: mine)."))
  }

  fileprivate static func rivalsSwapped(at place: Place) -> Finding {
    Finding(
      Text(nl: "rivalLow is hoger dan rivalHigh.", en: "rivalLow is higher than rivalHigh."), at: place,
      advice: Text(nl: "Wissel ze om.", en: "Swap them."))
  }

  fileprivate static func eventDoesNothing(at place: Place) -> Finding {
    Finding(
      Text(nl: "Deze gebeurtenis verandert niets.", en: "This event changes nothing."), at: place,
      advice: Text(nl: "Voeg delivered_in of expects_more_days toe.", en: "Add delivered_in or expects_more_days."))
  }

  static func doubleID(_ node: Node, _ id: String) -> Finding {
    Finding(Text(nl: "De id \(name: id) bestaat al.", en: "The id \(name: id) exists already."), at: node.place)
  }

  fileprivate static func notShares(_ node: Node) -> Finding {
    Finding(
      Text(nl: "Hier horen dagen met aandelen.", en: "Days with shares belong here."), at: node.place,
      advice: Text(nl: "Schrijf bijvoorbeeld {2: 0.15, 3: 0.85}.", en: "Write for example {2: 0.15, 3: 0.85}."))
  }

  fileprivate static func notDays(_ node: Node) -> Finding {
    let text = node.text ?? ""
    return Finding(
      Text(nl: "\(name: text) is geen aantal dagen van 1 tot 30.", en: "\(name: text) is not a number of days from 1 to 30."), at: node.place)
  }

  fileprivate static func sharesDoNotAddUp(_ node: Node, _ total: Double) -> Finding {
    let sum = micro(total)
    return Finding(
      Text(
        nl: "De aandelen tellen op tot \(points: sum, decimals: 2), niet tot 1.",
        en: "The shares add up to \(points: sum, decimals: 2), not to 1."), at: node.place)
  }
}
