/// Keys of what happens whatever the learner does.

import Simulation
import Wording

extension ScenarioKeys {
  static let week = Key("week", .whole(1...520))
  static let eventWeeks = Key("weeks", .whole(1...520), .value("1"))
  static let text = Key("text", .bothLanguages)
  static let touched = Key(
    "customers", .list, .absent(Text(nl: "standaard allemaal", en: "default all of them")),
    items: .word(idText))

  static let shockDeliveredIn = Key(
    "delivered_in", .shares, .absent(Text(nl: "standaard als altijd", en: "default as always")))
  static let expectsMoreDays = Key("expects_more_days", .number(-10...10), .value("0"))
  static let expectsMore = Key("expects_more", .number(-10...10), .value("0"))
  static let performance = Key("performance", .number(-10...10), .value("0"))
  static let shockRival = Key("rival", .number(-10...10), .value("0"))
  static let mistake = Key(
    "mistake", .yesOrNo, .absent(Text(nl: "standaard volgens het toeval", en: "default by chance")))
  static let hoursLost = Key("hours_lost", .number(0...1), .value("0"))
  static let ownServerOnly = Key("own_server_only", .yesOrNo, .value("false"))
  static let trustLost = Key("trust_lost", .number(0...1), .value("0"))
  static let recordsLost = Key("records_lost", .number(0...1), .value("0"))
  static let reputationLost = Key("reputation_lost", .number(0...1), .value("0"))
  static let supportMoved = Key("support", .number(-1...1), .value("0"))
  static let shockCost = Key("cost", .whole(0...10_000_000), .value("0"))
  static let ownError = Key("own_error", .yesOrNo, .value("false"))
  static let ceases = Key("ceases", .yesOrNo, .value("false"))

  /// What an event can do to customers one by one, so that it matters whom it touches.
  static let toCustomers = [
    expectsMoreDays, expectsMore, performance, mistake, trustLost, recordsLost, ceases,
  ]
  /// What it does to the supplier or the whole market.
  static let toAll = [
    shockDeliveredIn, shockRival, hoursLost, reputationLost, supportMoved, shockCost, ownError,
  ]
  static let inEvent = [id, week, eventWeeks, touched] + toCustomers + toAll + [ownServerOnly, text]
}
