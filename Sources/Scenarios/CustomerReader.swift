/// The customers of a scenario: named accounts first, then the generated ones.

import Simulation
import Wording

struct CustomerReader {
  typealias Customer = (named: Scenario.Named, start: StartingCustomer)

  let reading: Reading
  let rules: Rules

  /// Words that a learner types for something else.
  static let reserved = [
    "satisfaction", "goodwill", "trust", "loyalty", "expectation", "nps", "orders", "disappointments", "customers",
    "customer", "loyal", "money", "cycle", "calendar", "file", "rules", "nothing", "main", "usual",
    "tevredenheid", "vertrouwen", "loyaliteit", "verwachting", "opdrachten", "teleurstellingen", "klanten", "klant",
    "loyaal", "geld", "kring", "kalender", "dossier", "regels", "niets", "hoofdweg", "gebruikelijk",
  ]

  func customers(_ map: MapReader) -> [Customer] {
    let named = named(map.list("named") ?? [])
    let generated = map["generate"].flatMap { MapReader($0, .generate, reading) }
      .map { generate($0, taken: Set(named.map(\.named.id))) } ?? []
    if map["named"] == nil && map["generate"] == nil { reading.note(.nobody(at: map.place)) }
    return named + generated
  }

  // MARK: Named

  private func named(_ nodes: [Node]) -> [Customer] {
    var taken: Set<String> = []
    return nodes.compactMap { node in
      guard let map = MapReader(node, .named, reading), let customer = one(map) else { return nil }
      if !taken.insert(customer.named.id).inserted, let id = map["id"] { reading.note(.doubleID(id, customer.named.id)) }
      return customer
    }
  }

  private func one(_ map: MapReader) -> Customer? {
    let phase = phase(map)
    let start = StartingCustomer(
      phase: phase ?? .prospect, satisfaction: map.number("satisfaction", 0...10, default: 6),
      trust: map.number("trust", 0...1, default: 0.5), expectsDays: expects(map), insists: map.yesNo("insists") == true ? 1 : 0,
      orders: map.whole("orders", 0...1000) ?? usualOrders(phase ?? .prospect), need: map.number("need", 0...1),
      rival: map.number("rival", 0...10))
    let note = map["note"] == nil ? Text.empty : map.bilingual("note")
    guard let id = id(map), let name = map.string("name"), let note, phase != nil else { return nil }
    return (Scenario.Named(id: id, name: name, note: note), start)
  }

  private func id(_ map: MapReader) -> String? {
    guard let id = map.identifier("id") else { return nil }
    if CustomerReader.reserved.contains(id), let node = map["id"] { reading.note(.reserved(node, id)) }
    return id
  }

  private func phase(_ map: MapReader) -> Phase? {
    guard let node = map["phase"] else { return nil }
    guard let word = node.string(reading), let place = Section.phaseNames.firstIndex(of: word) else {
      reading.note(.noPhase(node))
      return nil
    }
    return Phase(rawValue: UInt8(place))
  }

  private func usualOrders(_ phase: Phase) -> Int {
    switch phase {
    case .prospect: 0
    case .new, .former: 1
    case .loyal: Int(rules.loyalFrom)
    }
  }

  /// A number of days, or shares.
  private func expects(_ map: MapReader) -> [DayShare] {
    guard let node = map["expects_days"] else { return [DayShare(days: 1, share: 1)] }
    if case .map = node.kind { return ScenarioReader(reading: reading).shares(node) ?? [DayShare(days: 1, share: 1)] }
    let days = map.whole("expects_days", Game.daysRange) ?? 1
    return [DayShare(days: days, share: 1)]
  }

  // MARK: Generated

  private func generate(_ map: MapReader, taken: Set<String>) -> [Customer] {
    let names = (map.list("names") ?? []).compactMap { $0.string(reading) }
    let counts = map["phases"].flatMap { MapReader($0, .phases, reading) }.map { phases in
      Section.phaseNames.map { phases.whole($0, 0...1000, default: 0) }
    } ?? [0, 0, 0, 0]
    let total = counts.reduce(0, +)
    if map["names"] != nil, map["phases"] != nil, total != names.count {
      reading.note(.namesDoNotFit(at: map["names"]?.place ?? map.place, names: names.count, phases: total))
    }
    let phases = zip(Phase.allCases, counts).flatMap { phase, count in Array(repeating: phase, count: count) }
    let expects = expects(map)
    let insists = map.number("insists", 0...1, default: 0)
    let satisfaction = map.number("satisfaction", 0...10, default: 6)
    let spread = map.number("satisfaction_spread", 0...5, default: 0)
    let trust = map.number("trust", 0...1, default: 0.5)
    var ids = taken
    return zip(names, phases).map { name, phase in
      let start = StartingCustomer(
        phase: phase, satisfaction: satisfaction, satisfactionSpread: spread, trust: trust, expectsDays: expects,
        insists: insists, orders: usualOrders(phase))
      return (Scenario.Named(id: CustomerReader.id(of: name, &ids), name: name, note: .empty), start)
    }
  }

  /// The first word in plain letters, with a digit when it is taken: "Ëlders Bouw" is elders.
  static func id(of name: String, _ taken: inout Set<String>) -> String {
    let first = name.lowercased().split(separator: " ").first.map(String.init) ?? ""
    let plain = first.decomposedPlain.filter { ("a"..."z").contains($0) || ("0"..."9").contains($0) || $0 == "-" }
    let start = plain.first?.isLetter == true ? plain : "klant-" + plain
    var id = start
    var number = 2
    while reserved.contains(id) || !taken.insert(id).inserted {
      id = start + String(number)
      number += 1
    }
    return id
  }
}

extension String {
  /// Letters without their accents, for the letters of Western Europe.
  fileprivate var decomposedPlain: String {
    let plain: [Character: Character] = [
      "á": "a", "à": "a", "â": "a", "ä": "a", "ã": "a", "å": "a", "é": "e", "è": "e", "ê": "e", "ë": "e", "í": "i",
      "ì": "i", "î": "i", "ï": "i", "ó": "o", "ò": "o", "ô": "o", "ö": "o", "õ": "o", "ø": "o", "ú": "u", "ù": "u",
      "û": "u", "ü": "u", "ç": "c", "ñ": "n", "ý": "y", "ÿ": "y",
    ]
    return String(map { plain[$0] ?? $0 })
  }
}

extension Finding {
  fileprivate static func nobody(at place: Place) -> Finding {
    Finding(
      Text(nl: "Er zijn geen klanten.", en: "There are no customers."), at: place,
      advice: Text(nl: "Voeg named of generate toe.", en: "Add named or generate."))
  }

  fileprivate static func reserved(_ node: Node, _ id: String) -> Finding {
    Finding(
      Text(nl: "\(name: id) betekent al iets anders voor wie speelt.", en: "\(name: id) means something else to who plays."),
      at: node.place, advice: Text(nl: "Kies een andere id.", en: "Choose another id."))
  }

  fileprivate static func noPhase(_ node: Node) -> Finding {
    let near = suggestion(for: node.text ?? "", among: Section.phaseNames)
    return Finding(
      Text(nl: "Hier hoort een fase.", en: "A phase belongs here."), at: node.place,
      advice: near.isEmpty ? Text(nl: "Kies uit \(.phase).", en: "Choose from \(.phase).") : near)
  }

  fileprivate static func namesDoNotFit(at place: Place, names: Int, phases: Int) -> Finding {
    Finding(
      Text(
        nl: "Er zijn \(names, "naam", "namen"), maar de fasen tellen op tot \(phases).",
        en: "There are \(names, "name", "names"), but the phases add up to \(phases)."), at: place)
  }
}
