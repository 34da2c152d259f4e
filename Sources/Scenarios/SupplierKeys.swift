/// Keys about the supplier and the market around it: how it works, what it has, who it deals with.

import Simulation
import Wording

extension ScenarioKeys {
  static let offer = Key("offer", .bothLanguages, optional)

  static let strategy = Key("strategy", .oneOf(strategies), .value("none"))
  static let spending = Key(
    "spending", .map, .absent(Text(nl: "standaard 1 voor elk", en: "default 1 for each")))
  static let levels = Key(
    "levels", .map,
    .absent(Text(nl: "standaard waar spending naartoe leidt", en: "default where spending leads")))
  static let factors = Key(
    "factors", .map, .absent(Text(nl: "standaard 0.65 voor elk", en: "default 0.65 for each")))
  static let aims = Key("aims", .map, .absent(stays))
  static let hours = Key("hours", .whole(0...200), .value("0"))
  static let hoursPlanned = Key(
    "hours_planned", .map, .absent(Text(nl: "standaard nog niets", en: "default nothing yet")))
  static let cash = Key("cash", .whole(0...100_000_000), .value("0"))
  static let fixedCosts = Key("fixed_costs", .whole(0...10_000_000), .value("0"))
  static let channel = Key("channel", .oneOf(Channel.allCases.map { "\($0)" }), .value("direct"))
  static let claim = Key("claim", .number(-2...2), .value("0"))
  static let surprises = Key("surprises", .whole(0...52), .value("0"))
  static let habits = Key(
    "habits", .listOf(Habit.allCases.map(\.key)),
    .value("[" + Habit.allCases.filter(Habit.usual.contains).map(\.key).joined(separator: ", ") + "]"))
  static let records = Key(
    "records", .map, .absent(Text(nl: "standaard netjes", en: "default tidy")))
  static let analysts = Key("analysts", .oneOf(Analysts.allCases.map { "\($0)" }), .value("none"))
  static let board = Key(
    "board", .map, .absent(Text(nl: "standaard geen directie", en: "default no board")))
  static let inSupplier = [
    strategy, spending, levels, factors, aims, hours, hoursPlanned, cash, fixedCosts, channel, claim,
    surprises, habits, records, analysts, board,
  ]

  static let column = Key("column", .map, optional)
  static let rivals = Key("rivals", .list, optional)
  static let sources = Key("sources", .list, optional)
  static let campaigns = Key("campaigns", .list, optional)
  static let inMarket = [column, rivals, sources, campaigns]

  static let strategies = Strategy.keys + ["none"]
  static let inSpending = Strategy.keys.map { Key($0, .number(0...5), .value("1")) }
  static let inLevels = Strategy.keys.map { Key($0, .number(0...10)) }
  static let inFactors = Factor.allCases.map { Key("\($0)", .number(0...1), .value("0.65")) }
  static let inAims = Factor.allCases.map { Key("\($0)", .number(0...1), .absent(stays)) }
  static let inHours = Hours.Task.allCases.map { Key("\($0)", .whole(0...200), .value("0")) }

  static let mandate = Key(
    "strategy", .oneOf(strategies),
    .absent(Text(nl: "standaard die van de leverancier", en: "default the supplier's own")))
  static let support = Key("support", .number(0...1), .value("0.2"))
  static let convincedFrom = Key("convinced_from", .number(0...1), .value("0.5"))
  static let inBoard = [mandate, support, convincedFrom]

  static let tidy = Key("tidy", .number(0...1), .value("1"))
  static let doubles = Key("doubles", .number(0...1), .value("0"))
  static let inRecords = [tidy, doubles]

  static let links = Key("links", .list, items: .bothLanguages)
  static let place = Key("place", .whole(1...20))
  static let inColumn = [links, place]

  static let labelName = Key("name", .nameOrBoth)
  static let rivalStrategy = Key(
    "strategy", .oneOf(strategies),
    .absent(Text(nl: "standaard none: volgt ons", en: "default none: follows us")))
  static let rivalLevels = Key("levels", .map)
  static let reactsAfter = Key("reacts_after", .whole(1...Rival.reactionWeeksMost), .value("6"))
  static let inRival = [id, labelName, rivalLevels, rivalStrategy, reactsAfter, note]

  static let structured = Key("structured", .yesOrNo)
  static let dynamic = Key("dynamic", .yesOrNo)
  static let volume = Key("volume", .number(0...1), .value("1"))
  static let variety = Key("variety", .number(0...1), .value("1"))
  static let velocity = Key("velocity", .number(0...1), .value("1"))
  static let veracity = Key("veracity", .number(0...1), .value("1"))
  static let inUse = Key("in_use", .yesOrNo, .value("false"))
  static let inSource = [
    id, labelName, structured, dynamic, volume, variety, velocity, veracity, cost, inUse, note,
  ]

  static let share = Key("share", .number(0...1))
  static let leaving = Key("leaving", .number(0...10), .value("1"))
  static let sizeAgainstOthers = Key("size", .number(0.1...10), .value("1"))
  static let inCampaign = [id, labelName, share, leaving, sizeAgainstOthers, note]

  private static let stays = Text(nl: "standaard blijft het zoals het is", en: "default it stays as it is")
}

extension Strategy {
  /// The words for the value strategies in a file, in the order of the model.
  static let keys = ["oe", "pl", "ci"]

  init?(key: String) {
    guard let place = Strategy.keys.firstIndex(of: key) else { return nil }
    self.init(rawValue: place)
  }
}

extension Habit {
  /// The word for a habit in a file: fitting_advice.
  var key: String {
    "\(self)".reduce(into: "") { $0 += $1.isUppercase ? "_" + $1.lowercased() : String($1) }
  }
}
