/// Who and what stands around the supplier: rivals, sources of data, campaigns, and the business column.

import Simulation
import Wording

/// Rivals, sources or campaigns of one scenario; links of a column.
private let listedMost = 20
/// How far a sum of shares may miss 1.
private let slack = 1e-6

extension Reader {
  /// What the file lists by id.
  struct Surroundings {
    var rivals: [(label: Scenario.Label, rival: Rival)] = []
    var sources: [(label: Scenario.Label, source: Source)] = []
    var campaigns: [(label: Scenario.Label, campaign: Campaign)] = []
    /// Places of the sources in use.
    var inUse: Set<Int> = []
    /// Share of the approach through each campaign.
    var shares: [Double] = []
  }

  mutating func surroundings(in section: Section, ids: inout Set<String>) -> Surroundings {
    var all = Surroundings()
    for node in listed(ScenarioKeys.rivals, in: section) { rival(node, ids: &ids, &all) }
    for node in listed(ScenarioKeys.sources, in: section) { source(node, ids: &ids, &all) }
    let told = findings.count
    for node in listed(ScenarioKeys.campaigns, in: section) { campaign(node, ids: &ids, &all) }
    // A share that was misread would make the sum wrong too.
    if findings.count == told { checkShares(all.shares, in: section) }
    return all
  }

  /// The links of the business column, and our own place in it from 0.
  mutating func column(in section: Section) -> (links: [Text], place: Int) {
    guard let entry = section[ScenarioKeys.column],
      let map = self.section(entry.value, of: entry, ScenarioKeys.inColumn)
    else { return ([], 0) }
    let links = listed(ScenarioKeys.links, in: map).map { text($0, ScenarioKeys.links.item) ?? .empty }
    let place = whole(ScenarioKeys.place, in: map) ?? 1
    if let entry = map[ScenarioKeys.place], !links.isEmpty, place > links.count {
      find(
        Text(
          nl: "De kolom heeft \(links.count, "schakel", "schakels").",
          en: "The column has \(links.count, "link", "links")."),
        at: entry.value,
        advice: Text(
          nl: "place: de hoeveelste schakel dit bedrijf is, vanaf 1.",
          en: "place: which of the links this firm is, from 1."))
    }
    return (links, place - 1)
  }

  /// The items of a list that is not too long; none when it was left out.
  private mutating func listed(_ key: Key, in section: Section?) -> [Node] {
    let nodes = list(key, in: section) ?? []
    if nodes.count > listedMost, let entry = section?[key] {
      find(
        Text(nl: "Deze lijst is te lang.", en: "This list is too long."), atKeyOf: entry,
        advice: Text(nl: "Hoogstens \(listedMost).", en: "At most \(listedMost)."))
    }
    return nodes
  }

  private mutating func label(in section: Section, ids: inout Set<String>) -> Scenario.Label {
    let id = typedId(in: section, taken: &ids, likeThis: "2") ?? ""
    let name = nameOrBoth(ScenarioKeys.labelName, in: section) ?? .empty
    return Scenario.Label(id: id, name: name, note: text(ScenarioKeys.note, in: section) ?? .empty)
  }

  private mutating func rival(_ node: Node, ids: inout Set<String>, _ all: inout Surroundings) {
    guard let section = section(node, of: nil, ScenarioKeys.inRival) else { return }
    let label = label(in: section, ids: &ids)
    let levels = amounts(ScenarioKeys.rivalLevels, ScenarioKeys.inLevels, in: section, usual: 0)
    let rival = Rival(
      levels: levels ?? ByStrategy(all: 0), strategy: strategy(ScenarioKeys.rivalStrategy, in: section),
      reactionWeeks: whole(ScenarioKeys.reactsAfter, in: section) ?? 6)
    all.rivals.append((label, rival))
  }

  private mutating func source(_ node: Node, ids: inout Set<String>, _ all: inout Surroundings) {
    guard let section = section(node, of: nil, ScenarioKeys.inSource) else { return }
    let label = label(in: section, ids: &ids)
    let source = Source(
      isStructured: flag(ScenarioKeys.structured, in: section) ?? true,
      isDynamic: flag(ScenarioKeys.dynamic, in: section) ?? false,
      volume: number(ScenarioKeys.volume, in: section) ?? 1,
      variety: number(ScenarioKeys.variety, in: section) ?? 1,
      velocity: number(ScenarioKeys.velocity, in: section) ?? 1,
      veracity: number(ScenarioKeys.veracity, in: section) ?? 1,
      costEuro: whole(ScenarioKeys.cost, in: section) ?? 0)
    if flag(ScenarioKeys.inUse, in: section) == true { all.inUse.insert(all.sources.count) }
    all.sources.append((label, source))
  }

  private mutating func campaign(_ node: Node, ids: inout Set<String>, _ all: inout Surroundings) {
    guard let section = section(node, of: nil, ScenarioKeys.inCampaign) else { return }
    let label = label(in: section, ids: &ids)
    if let share = number(ScenarioKeys.share, in: section) { all.shares.append(share) }
    let campaign = Campaign(
      leaving: number(ScenarioKeys.leaving, in: section) ?? 1,
      size: number(ScenarioKeys.sizeAgainstOthers, in: section) ?? 1)
    all.campaigns.append((label, campaign))
  }

  private mutating func checkShares(_ shares: [Double], in section: Section) {
    guard let entry = section[ScenarioKeys.campaigns] else { return }
    let sum = shares.reduce(0, +)
    guard abs(sum - 1) > slack else { return }
    let total = written((sum * 1e6).rounded() / 1e6)
    find(
      Text(
        nl: "De aandelen zijn samen \(name: total), geen 1.",
        en: "The shares add up to \(name: total), not 1."),
      atKeyOf: entry,
      advice: Text(
        nl: "share: welk deel van het werven zo gaat.", en: "share: which part of the approach goes this way."
      ))
  }
}
