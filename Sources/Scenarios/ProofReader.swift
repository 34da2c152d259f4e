/// The lines of a scenario and what it claims of them.

import Wording

/// Lines of one scenario, and orders of one line.
private let linesMost = 20
private let ordersMost = 60
/// What a line is about; with more of them any reason would be right.
private let conceptsMost = 3

extension Reader {
  mutating func lines(in section: Section) -> [Scenario.Line] {
    guard let nodes = list(ScenarioKeys.lines, in: section) else { return [] }
    if nodes.count > linesMost, let entry = section[ScenarioKeys.lines] { tooMany(linesMost, entry) }
    var ids: Set<String> = []
    let lines = nodes.compactMap { line($0, &ids) }
    if let entry = section[ScenarioKeys.lines], lines.count == nodes.count {
      if !lines.contains(where: { $0.role == .good }) { goodMissing(entry) }
      for role in [Scenario.Line.Role.wrong, .exploit] where !lines.contains(where: { $0.role == role }) {
        roleMissing(role, entry)
      }
      if section[ScenarioKeys.proof] == nil { proofMissing(entry) }
    }
    return lines
  }

  private mutating func line(_ node: Node, _ ids: inout Set<String>) -> Scenario.Line? {
    guard let section = section(node, of: nil, ScenarioKeys.inLine) else { return nil }
    let id = typedId(in: section, taken: &ids, likeThis: "line")
    if let id, Scenario.Line.taken.contains(id), let entry = section[ScenarioKeys.id] {
      playerTaken(id, entry)
    }
    let role = choice(ScenarioKeys.role, of: ScenarioKeys.role.words, in: section)
      .flatMap { Scenario.Line.Role(rawValue: $0) }
    let name = nameOrBoth(ScenarioKeys.lineName, in: section)
    let because = text(ScenarioKeys.because, in: section)
    let concepts = concepts(ScenarioKeys.concepts, in: section)
    if let role, role.mustFail, section[ScenarioKeys.concepts] == nil { conceptsMissing(role, node) }
    if concepts.count > conceptsMost, let entry = section[ScenarioKeys.concepts] {
      tooMany(conceptsMost, entry)
    }
    let seenIn = choice(ScenarioKeys.seenIn, of: Demand.gauges, in: section)
    let script = orders(ScenarioKeys.script, in: section)
    guard let id, let role, let name, let because, let script else { return nil }
    return Scenario.Line(
      id: id, role: role, name: name, because: because, concepts: concepts, seenIn: seenIn,
      script: script)
  }

  /// Commands of a script; nil when one cannot be read. What they mean is known to the shell alone.
  mutating func orders(_ key: Key, in section: Section?) -> [Scenario.Order]? {
    guard let nodes = list(key, in: section) else { return nil }
    if nodes.count > ordersMost, let entry = section?[key] { tooMany(ordersMost, entry) }
    let orders = nodes.compactMap { node in
      word(node, ScenarioKeys.order).map { Scenario.Order(text: $0, place: place(of: node)) }
    }
    return orders.count == nodes.count ? orders : nil
  }

  /// Numbers of concepts, as in [C061, C079].
  mutating func concepts(_ key: Key, in section: Section?) -> [String] {
    (list(key, in: section) ?? []).compactMap { node in
      guard let code = word(node, ScenarioKeys.concept) else { return nil }
      let digits = code.dropFirst()
      if let number = Int(digits), digits.allSatisfy(\.isNumber), code.count == 4, code.first == "C",
        1...150 ~= number
      {
        return code
      }
      find(
        Text(
          nl: "\(name: String(code.prefix(40))) is geen begrip.",
          en: "\(name: String(code.prefix(40))) is no concept."),
        at: node, advice: ScenarioKeys.concept.advice)
      return nil
    }
  }

  mutating func proof(in section: Section) -> Scenario.Proof? {
    guard let entry = section[ScenarioKeys.proof],
      let map = self.section(entry.value, of: entry, ScenarioKeys.inProof)
    else { return nil }
    let measures = chosen(ScenarioKeys.measures, in: map)
    if let entry = map[ScenarioKeys.measures], !measures.isEmpty, !(2...3).contains(measures.count) {
      find(
        Text(nl: "Een score rust op twee of drie meters.", en: "A score rests on two or three gauges."),
        atKeyOf: entry, advice: ScenarioKeys.measures.advice)
    }
    return Scenario.Proof(measures: measures, pass: demands(ScenarioKeys.pass, in: map))
  }

  /// Words out of those that a key allows, each once.
  mutating func chosen(_ key: Key, in section: Section?) -> [String] {
    var chosen: [String] = []
    for node in list(key, in: section) ?? [] {
      guard let word = choice(node, key, of: key.words) else { continue }
      if chosen.contains(word) { findTwice(word, at: node) } else { chosen.append(word) }
    }
    return chosen
  }

  /// A list of conditions that must all hold.
  mutating func demands(
    _ key: Key, in section: Section?, keys: [Key] = ScenarioKeys.inDemand
  ) -> [Demand] {
    (list(key, in: section) ?? []).compactMap { demand($0, keys) }
  }

  private mutating func demand(_ node: Node, _ keys: [Key]) -> Demand? {
    guard let section = section(node, of: nil, keys) else { return nil }
    let yardsticks = Set(keys.compactMap { $0.name == ScenarioKeys.of.name ? $0 : nil }.flatMap(\.words))
    let gauge = choice(ScenarioKeys.gauge, of: Demand.gauges, in: section)
    let least = number(ScenarioKeys.atLeast, in: section)
    let most = number(ScenarioKeys.atMost, in: section)
    let times = choice(ScenarioKeys.of, of: yardsticks.sorted(), in: section)
    let above = choice(ScenarioKeys.above, of: yardsticks.sorted(), in: section)
    if (section[ScenarioKeys.atLeast] == nil) == (section[ScenarioKeys.atMost] == nil) {
      oneOf(ScenarioKeys.atLeast, ScenarioKeys.atMost, node)
    }
    if times != nil, above != nil { oneOf(ScenarioKeys.of, ScenarioKeys.above, node) }
    if times != nil, let number = least ?? most, number < 0,
      let entry = section[ScenarioKeys.atLeast] ?? section[ScenarioKeys.atMost]
    {
      negativeShare(entry)
    }
    guard let gauge, let number = least ?? most else { return nil }
    return Demand(
      gauge: gauge, bound: least == nil ? .atMost : .atLeast, number: number,
      yardstick: times != nil ? .timesNothing : above != nil ? .aboveNothing : .number,
      isAgainstSecond: (times ?? above) == "second")
  }
}

extension Reader {
  mutating func tooMany(_ most: Int, _ entry: Node.Entry) {
    find(
      Text(nl: "Deze lijst is te lang.", en: "This list is too long."), atKeyOf: entry,
      advice: Text(nl: "Hoogstens \(most).", en: "At most \(most)."))
  }

  private mutating func playerTaken(_ id: String, _ entry: Node.Entry) {
    find(
      Text(
        nl: "\(name: id) is een speler die elk scenario al heeft.",
        en: "\(name: id) is a player that every scenario has."), at: entry.value,
      advice: Text(
        nl: "Kies een andere id, zoals \(name: id)-line.", en: "Choose another id, such as \(name: id)-line.")
    )
  }

  private mutating func goodMissing(_ entry: Node.Entry) {
    find(
      Text(nl: "Er is geen goede lijn.", en: "There is no good line."), atKeyOf: entry,
      advice: Text(
        nl: "Geef één lijn role: good: wat het boek aanraadt.",
        en: "Give one line role: good: what the book advises."))
  }

  private mutating func roleMissing(_ role: Scenario.Line.Role, _ entry: Node.Entry) {
    let word = role.rawValue
    find(
      Text(nl: "Er is geen lijn met role: \(name: word).", en: "There is no line with role: \(name: word)."),
      atKeyOf: entry,
      advice: role == .wrong
        ? Text(nl: "Voeg de fout toe die je studenten maken.", en: "Add the mistake that your students make.")
        : Text(
          nl: "Voeg de sluipweg toe die een slimme student eerst probeert.",
          en: "Add the shortcut that a clever student tries first."))
  }

  private mutating func negativeShare(_ entry: Node.Entry) {
    find(
      Text(
        nl: "Een deel van wat niets doen geeft is nul of meer.",
        en: "A share of what doing nothing gives is nought or more."), at: entry.value,
      advice: Text(
        nl: "Gebruik above: nothing voor een verschil.", en: "Use above: nothing for a difference."))
  }

  private mutating func proofMissing(_ entry: Node.Entry) {
    find(
      Text(nl: "Bij deze lijnen hoort een proof.", en: "These lines need a proof."), atKeyOf: entry,
      advice: Text(
        nl: "Voeg proof: toe, met measures en pass: wanneer is het gelukt?",
        en: "Add proof: with measures and pass: when has it worked?"))
  }

  private mutating func conceptsMissing(_ role: Scenario.Line.Role, _ node: Node) {
    find(
      Text(
        nl: "Een lijn met role: \(name: role.rawValue) zegt waarom ze faalt.",
        en: "A line with role: \(name: role.rawValue) says why it fails."), at: node,
      advice: Text(
        nl: "Voeg concepts: toe, zoals [C061].", en: "Add concepts: such as [C061]."))
  }

  mutating func oneOf(_ first: Key, _ second: Key, _ node: Node) {
    find(
      Text(
        nl: "Kies één van \(name: first.name) en \(name: second.name).",
        en: "Choose one of \(name: first.name) and \(name: second.name)."), at: node,
      advice: Text(
        nl: "Bijvoorbeeld {gauge: orders, at_least: 0.95, of: nothing}.",
        en: "For example {gauge: orders, at_least: 0.95, of: nothing}."))
  }
}
