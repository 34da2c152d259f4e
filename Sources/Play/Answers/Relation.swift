/// What is known of a relation where days play no part: how far a prospect is, what the file knows, when there was
/// contact, what went wrong.

import Scenarios
import Simulation
import Wording

extension CustomerViews {
  /// One word of what asks for attention; empty for most.
  func remark(_ customer: Int) -> Text {
    let row = market[customer]
    if open.complainedLately(customer) { return Text(nl: "klaagde", en: "complained") }
    if row.phase == .prospect { return stage(row) }
    return row.isPrivileged ? Privilege.name : .empty
  }

  private func stage(_ row: Customer) -> Text {
    switch row.stage {
    case 0: Text(nl: "zoekt", en: "searches")
    case 1: Text(nl: "vergelijkt", en: "evaluates")
    default: Text(nl: "kan kopen", en: "can buy")
    }
  }

  /// Rows of the card.
  func relation(_ customer: Int) -> [[Text]] {
    let row = market[customer]
    let insight = row.insight * 100
    let size = micro(row.size)
    var facts: [[Text]] = [
      [Text(nl: "verwacht", en: "expects"), Text.mark(row.expectation)],
      [
        Gauge.insight.name,
        Text(
          nl: "het dossier weet \(points: insight, decimals: 0)%",
          en: "the file knows \(points: insight, decimals: 0)%"),
      ],
      [
        Text(nl: "omvang", en: "size"),
        Text(
          nl: "\(points: size, decimals: 1) keer een gewone opdracht",
          en: "\(points: size, decimals: 1) times a usual order"),
      ],
    ]
    if row.phase == .prospect { facts.append([Text(nl: "stap", en: "stage"), stage(row)]) }
    if row.isPrivileged { facts.append([Privilege.name, Text(nl: "ja", en: "yes")]) }
    for (name, week) in [
      (Text(nl: "laatste contact", en: "last contact"), row.contactWeek), (lastGesture, row.gestureWeek),
      (Text(nl: "laatste fout", en: "last mistake"), row.mistakeWeek),
    ] where week != Customer.never { facts.append([name, Text.weekNumber(Int(week))]) }
    if let complaint = row.complaint { facts.append([Text(nl: "klacht", en: "complaint"), complaint.name]) }
    let deeds = open.game.comingPlans[customer].deeds.map { $0.line(nil) }
    facts.append([
      Text(nl: "komende week", en: "coming week"),
      deeds.isEmpty ? Text(nl: "niets gepland", en: "nothing planned") : deeds.joined(),
    ])
    return facts
  }

  private var lastGesture: Text { Text(nl: "laatste gebaar", en: "last gesture") }
}

extension Plan {
  var deeds: [Deed] { Deed.allCases.filter(includes) }
}

extension OpenGame {
  /// Spoke of a mistake in the last four weeks.
  func complainedLately(_ customer: Int) -> Bool {
    let row = game.market[customer]
    guard row.phase.isActive, let complaint = row.complaint, complaint != .unspoken else { return false }
    return game.week + 1 - Int(row.mistakeWeek) <= 4
  }
}

extension Event.Complaint {
  /// How a complaint ended.
  var name: Text {
    switch self {
    case .unspoken: Text(nl: "zei niets, en niemand vroeg ernaar", en: "said nothing and was not asked")
    case .unsolved: Text(nl: "gehoord, niet opgelost", en: "heard, not solved")
    case .excused: Text(nl: "vriendelijk gesust, niet opgelost", en: "kindly soothed, not solved")
    case .solved: Text(nl: "opgelost", en: "solved")
    case .solvedQuickly: Text(nl: "snel opgelost", en: "solved quickly")
    }
  }
}
