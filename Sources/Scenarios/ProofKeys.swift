/// Keys of what a scenario claims: its lines and its proof.

import Wording

extension ScenarioKeys {
  static let lines = Key("lines", .list, optional)
  static let proof = Key(
    "proof", .map, .absent(Text(nl: "nodig als er lines zijn", en: "needed where there are lines")))
  static let commands = Key(
    "commands", .listOf(Scenario.decidingCommands),
    .absent(Text(nl: "standaard alle beslissingen", en: "default all decisions")))
  static let inProving = [commands, lines, proof]

  static let role = Key("role", .oneOf(Scenario.Line.Role.allCases.map(\.rawValue)))
  static let lineName = Key("name", .nameOrBoth)
  static let because = Key("because", .bothLanguages)
  static let concepts = Key(
    "concepts", .list,
    .absent(Text(nl: "nodig bij wrong en exploit", en: "needed with wrong and exploit")),
    items: concept.allowed)
  static let concept = Key(
    "concepts", .word(Text(nl: "een begrip, van C001 tot C150", en: "a concept, from C001 to C150")))
  static let seenIn = Key(
    "seen_in", .oneOf(Demand.gauges),
    .absent(
      Text(
        nl: "standaard waar het verschil het duidelijkst is", en: "default where the difference is clearest"))
  )
  static let script = Key("script", .list, items: order.allowed)
  static let order = Key(
    "script", .word(Text(nl: "een commando, tussen aanhalingstekens", en: "a command, between quotes")))
  static let inLine = [id, role, lineName, because, concepts, seenIn, script]

  static let measures = Key("measures", .listOf(Demand.gauges))
  static let pass = Key("pass", .list)
  static let inProof = [measures, pass]

  static let gauge = Key("gauge", .oneOf(Demand.gauges))
  static let atLeast = Key("at_least", .number(boundRange), oneBound)
  static let atMost = Key("at_most", .number(boundRange), oneBound)
  static let of = Key(
    "of", .oneOf(["nothing"]),
    .absent(
      Text(
        nl: "het getal is dan een deel van wat niets doen geeft",
        en: "the number is then a share of what doing nothing gives")))
  static let above = Key(
    "above", .oneOf(["nothing"]),
    .absent(
      Text(
        nl: "het getal is dan zo veel meer dan niets doen geeft",
        en: "the number is then so much more than doing nothing gives")))
  static let inDemand = [gauge, atLeast, atMost, of, above]

  private static let boundRange = -100_000_000.0...100_000_000
  private static let oneBound = Fallback.absent(
    Text(nl: "één van de twee moet", en: "one of the two is needed"))
}
