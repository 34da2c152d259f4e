/// Every key of format 1, map by map. Ranges follow `Opening` and `Rules`.

import Simulation
import Wording

package enum ScenarioKeys {
  static let format = Key("format", .oneOf([Scenario.format]))
  static let id = Key("id", .word(idText))
  static let version = Key(
    "version", .word(Text(nl: "drie getallen, zoals 1.0.0", en: "three numbers, as in 1.0.0")))
  static let title = Key("title", .bothLanguages)
  static let brief = Key("brief", .bothLanguages)
  static let weeks = Key("weeks", .whole(1...520))
  static let rules = Key(
    "rules", .map,
    .absent(Text(nl: "standaard de eigen getallen van het model", en: "default the model's own numbers")))
  static let quotes = Key(
    "quotes", .map,
    .absent(Text(nl: "standaard gaat het om het hele aanbod", en: "default it is about the whole offer")))
  static let customers = Key("customers", .map)
  static let events = Key("events", .list, optional)
  static let scenario =
    [format, id, version, title, brief, offer, weeks, rules, quotes, customers, events] + inSupplier
    + inMarket + inProving

  static let deliveredIn = Key("delivered_in", .shares)
  static let pointsPerDay = Key("points_per_day", .number(0.1...3), .value("1"))
  static let pointsAtOnce = Key("points_at_once", .number(0...10), .value("9"))
  static let rush = Key("rush", .map, .absent(Text(nl: "standaard geen spoed", en: "default no hurrying")))
  static let patienceDays = Key("patience_days", .whole(Game.daysRange), .value("3"))
  static let walkPerDay = Key("walk_per_day", .number(0...1), .value("0.1"))
  static let inQuotes = [deliveredIn, pointsPerDay, pointsAtOnce, rush, patienceDays, walkPerDay]

  static let perWeek = Key("per_week", .whole(0...100), .value("0"))
  static let withinDays = Key("within_days", .whole(Game.daysRange), .value("2"))
  static let chance = Key("chance", .number(0...1), .value("0.9"))
  static let cost = Key("cost", .whole(0...1_000_000), .value("0"))
  static let inRush = [perWeek, withinDays, chance, cost]

  static let named = Key("named", .list, oneOfTwo)
  static let generate = Key("generate", .map, oneOfTwo)
  static let inCustomers = [named, generate]

  static let name = Key("name", .word(Text(nl: "een naam op één regel", en: "a name on one line")))
  static let phase = Key("phase", .oneOf(Phase.allCases.map(\.key)))
  static let satisfaction = Key("satisfaction", .number(0...10), .value("6"))
  static let trust = Key("trust", .number(0...1), .value("0.5"))
  static let expectsDays = Key("expects_days", .daysOrShares, withQuotes)
  static let insists = Key("insists", .yesOrNo, .value("false"))
  static let orders = Key(
    "orders", .whole(0...1000),
    .absent(Text(nl: "standaard volgens de fase", en: "default by phase")))
  static let need = Key("need", .number(0...1), drawn)
  static let rival = Key("rival", .number(0...10), drawn)
  static let insight = Key("insight", .number(0...1), .value("0"))
  static let leaning = Key("leaning", .oneOf(Strategy.keys), drawn)
  static let size = Key("size", .number(0.1...100), drawn)
  static let stage = Key("stage", .oneOf(stages), .value("ready"))
  static let burdenHours = Key("burden_hours", .whole(0...100), .value("0"))
  static let campaign = Key(
    "campaign", .word(Text(nl: "een id uit campaigns", en: "an id from campaigns")), drawn)
  static let note = Key("note", .bothLanguages, optional)
  static let inNamed = [
    id, name, phase, expectsDays, satisfaction, trust, insists, orders, need, rival, insight, leaning, size,
    stage, burdenHours, campaign, note,
  ]
  /// How far a prospect is, in the order of the model.
  static let stages = ["searching", "evaluating", "ready"]

  static let names = Key("names", .list, oneOfTwo, items: name.allowed)
  static let more = Key("more", .whole(0...4000), .value("0"))
  static let called = Key(
    "called", .word(Text(nl: "een woord voor beide talen", en: "one word for both languages")),
    .value("Klant"))
  static let phases = Key("phases", .map)
  static let spread = Key("satisfaction_spread", .number(0...5), .value("0"))
  static let insistsChance = Key("insists", .number(0...1), .value("0"))
  static let inGenerate = [
    names, more, called, phases, expectsDays, satisfaction, spread, trust, insistsChance, insight, leaning,
    stage,
  ]
  static let inPhases = Phase.allCases.map { Key($0.key, .whole(0...1000), .value("0")) }

  static let languages = [Key("nl", .language), Key("en", .language)]

  /// A key for each number of the model; `normal` is what the model uses itself.
  static let inRules: [Key] = {
    let normal = Rules()
    return Rules.entries.map { entry in
      Key(entry.name, .number(entry.range), .value(written(normal[keyPath: entry.path])))
    }
  }()

  static let idText = Text(
    nl: "kleine letters, cijfers en streepjes", en: "lower case letters, digits and hyphens")
  static let optional = Fallback.absent(Text(nl: "mag weg", en: "optional"))
  private static let oneOfTwo = Fallback.absent(
    Text(nl: "één van de twee moet", en: "one of the two is needed"))
  private static let withQuotes = Fallback.absent(
    Text(nl: "nodig als er quotes zijn, anders niet", en: "needed where there are quotes, and only there"))
  static let drawn = Fallback.absent(
    Text(nl: "standaard volgens het toeval", en: "default drawn by chance"))
}

extension ScenarioKeys {
  /// Every key with its path from the top, for the author's guide; the model's numbers stand in `Rules`.
  package static var all: [(path: String, key: Key)] {
    let groups: [(String, [Key])] = [
      ("", scenario), ("quotes.", inQuotes), ("quotes.rush.", inRush), ("customers.", inCustomers),
      ("customers.named.", inNamed), ("customers.generate.", inGenerate),
      ("customers.generate.phases.", inPhases), ("events.", inEvent), ("spending.", inSpending),
      ("levels.", inLevels), ("factors.", inFactors), ("aims.", inAims), ("hours_planned.", inHours),
      ("board.", inBoard), ("records.", inRecords), ("column.", inColumn), ("rivals.", inRival),
      ("rivals.levels.", inLevels), ("sources.", inSource), ("campaigns.", inCampaign),
      ("lines.", inLine), ("proof.", inProof), ("proof.pass.", inDemand),
    ]
    return groups.flatMap { prefix, keys in keys.map { (prefix + $0.name, $0) } }
  }

  /// With the model's numbers.
  package static var allWithRules: [(path: String, key: Key)] {
    all + inRules.map { (rules.name + "." + $0.name, $0) }
  }
}

extension Phase {
  /// The word for a phase in a file.
  var key: String { "\(self)" }
}
