/// The journey of one customer: every contact in line, with a mood.

import Scenarios
import Simulation
import Wording

extension CustomerViews {
  /// What a contact left behind.
  private enum Mood {
    case good, even, bad

    var sign: String {
      switch self {
      case .good: "▲"
      case .even: "●"
      case .bad: "▼"
      }
    }

    var name: Text {
      switch self {
      case .good: Text(nl: "goed", en: "good")
      case .even: Text(nl: "gewoon", en: "usual")
      case .bad: Text(nl: "slecht", en: "bad")
      }
    }
  }

  private struct Stop {
    let week: Int
    let mood: Mood
    let what: Text
    let felt: Micro
  }

  private static let shownMost = 12

  func journey(_ customer: Int) -> Reply {
    let name = open.name(customer)
    let week = open.game.week
    let heading = Block.heading(
      Text(nl: "De reis van \(name: name)", en: "The journey of \(name: name)"), right: .weekNumber(week))
    let stops = (1..<week + 1).compactMap { stop(customer, $0) }
    let id = Text(verbatim: open.scenario.customers[customer].id)
    let hint = Block.hint(
      Text(
        nl: "Waarom zo? waarom \(id). Alles op een rij: toon dossier \(id).",
        en: "Why so? why \(id). All of it: show file \(id)."))
    guard !stops.isEmpty else {
      return Reply([heading, .paragraph(Text(nl: "Nog geen contact.", en: "No contact yet.")), hint])
    }
    let shown = stops.suffix(CustomerViews.shownMost)
    let columns = [
      Table.Column(Text(verbatim: "week"), isNumber: true), Table.Column(.empty, isDrawing: true),
      Table.Column(Text(nl: "gevoel", en: "mood")), Table.Column(Text(nl: "contact", en: "contact")),
      Table.Column(Text(nl: "tevreden", en: "satisfied"), isNumber: true),
    ]
    let rows = shown.map {
      [Text.whole($0.week), Text(verbatim: $0.mood.sign), $0.mood.name, $0.what, Text.mark($0.felt)]
    }
    return Reply(
      [
        heading, .table(line(stops, week)), .gap, .paragraph(summary(stops, shown.count)),
        .table(Table(columns: columns, rows: rows)), .gap, hint,
      ])
  }

  /// A sign a week, fifty weeks on a line.
  private func line(_ stops: [Stop], _ last: Int) -> Table {
    let moods = Dictionary(uniqueKeysWithValues: stops.map { ($0.week, $0.mood.sign) })
    let rows = stride(from: 1, through: last, by: 50).map { first -> [Text] in
      let weeks = first...min(last, first + 49)
      return [Text.weeks(weeks), Text(verbatim: weeks.map { moods[$0] ?? "·" }.joined())]
    }
    return Table(columns: [.unnamed, .bars], rows: rows)
  }

  private func summary(_ stops: [Stop], _ shown: Int) -> Text {
    let good = stops.count { $0.mood == .good }
    let bad = stops.count { $0.mood == .bad }
    let all = Text(
      nl: "\(stops.count, "contact", "contacten"): ▲ goed \(good), ▼ slecht \(bad), ● gewoon de rest.",
      en: "\(stops.count, "contact", "contacts"): ▲ good \(good), ▼ bad \(bad), ● usual the rest.")
    return shown == stops.count
      ? all : all + Text(nl: " De laatste \(shown):", en: " The last \(shown):")
  }

  private func stop(_ customer: Int, _ week: Int) -> Stop? {
    let kinds = story.events(customer, week...week).map(\.kind)
    let what = kinds.compactMap(\.asContact)
    guard !what.isEmpty else { return nil }
    return Stop(
      week: week, mood: mood(kinds, story.books(customer, week...week)), what: what.joined(),
      felt: story.customer(customer, week: week).felt)
  }

  /// An experience speaks for itself; else what the contact added to goodwill.
  private func mood(_ kinds: [Event.Kind], _ books: Books) -> Mood {
    let felt = kinds.compactMap { kind -> Experience? in
      if case .delivered(let delivery) = kind { delivery.experience } else { nil }
    }
    if kinds.contains(where: \.isSad) || felt.contains(.negative) { return .bad }
    let causes: [Cause] = [
      .gesture, .warmth, .recognition, .script, .thanks, .privilege, .friction, .askedAfter, .unaware, .tone,
    ]
    let goodwill = causes.reduce(0) { $0 + books[$1] }
    if felt.contains(.positive) || goodwill > point / 10 { return .good }
    return goodwill < -point / 10 ? .bad : .even
  }
}

extension Event.Kind {
  fileprivate var isSad: Bool {
    switch self {
    case .walked, .mistake(.unspoken), .mistake(.unsolved), .left: true
    default: false
    }
  }

  /// A meeting of customer and supplier, in a word; nil for what only one of them knows.
  fileprivate var asContact: Text? {
    switch self {
    case .told: Text(nl: "gehoord hoe lang", en: "heard how long")
    case .foretold: Text(nl: "vooraf gewaarschuwd", en: "told in advance")
    case .walked: Text(nl: "wilde niet wachten", en: "would not wait")
    case .delivered: Text(nl: "levering", en: "delivery")
    case .mistake: Text(nl: "fout", en: "mistake")
    case .left: Text(nl: "vertrek", en: "left")
    case .offered: Text(nl: "aanbod", en: "offer")
    case .helped: Text(nl: "begeleid", en: "assisted")
    case .surprised(let big): big ? Text(nl: "cadeau", en: "gift") : Text(nl: "gebaar", en: "gesture")
    case .contacted: Text(nl: "gesprek", en: "talk")
    case .rushed, .ordered, .moved, .asked: nil
    }
  }
}
