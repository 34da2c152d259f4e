/// The file of one customer: what was asked, said, delivered and felt, and what came of it.

import Simulation
import Wording

extension CustomerViews {
  func file(_ customer: Int) -> Reply {
    let name = open.name(customer)
    let heading = Block.heading(
      Text(nl: "Dossier van \(name: name)", en: "File of \(name: name)"), right: .empty)
    guard open.game.week > 0 else {
      return Reply([
        heading, .paragraph(Text(nl: "Er is nog niets gebeurd.", en: "Nothing has happened yet.")),
      ])
    }
    let weeks = (1...open.game.week).map { week in
      (
        week,
        story.events(customer, week...week).map(\.kind).filter { $0 != .asked }
      )
    }.filter { !$0.1.isEmpty }
    guard !weeks.isEmpty else {
      return Reply([heading, .paragraph(Text(nl: "Geen contact tot nu toe.", en: "No contact so far."))])
    }
    let columns = [
      Table.Column(Text(verbatim: "week"), isNumber: true),
      Table.Column(Text(nl: "gezegd", en: "said"), canGo: open.isAboutDays ? 0 : 4),
      Table.Column(Text(nl: "verwacht", en: "expected"), canGo: 2),
      Table.Column(Text(nl: "geleverd", en: "delivered")),
      Table.Column(Text(nl: "ervaring", en: "experience")),
      Table.Column(Text(nl: "en toen", en: "and then"), canGo: open.isAboutDays ? 3 : 0),
      Table.Column(Text(nl: "tevreden", en: "satisfied"), isNumber: true, canGo: 1),
    ]
    return Reply([heading, .table(Table(columns: columns, rows: weeks.map { row($0, $1, customer) }))])
  }

  private func row(_ week: Int, _ kinds: [Event.Kind], _ customer: Int) -> [Text] {
    var row = FileRow()
    for kind in kinds { row.add(kind, open.isAboutDays) }
    return [
      Text(verbatim: String(week)), row.said.joined(), row.expected, row.delivered, row.experience,
      row.then.joined(),
      Text.mark(story.customer(customer, week: week).felt),
    ]
  }
}

/// One week of a customer file, from what happened in it.
private struct FileRow {
  var said: [Text] = []
  var expected = Text.empty
  var delivered = Text.empty
  var experience = Text.empty
  var then: [Text] = []

  mutating func add(_ kind: Event.Kind, _ isAboutDays: Bool) {
    switch kind {
    case .told(let days, let promised):
      said.append(
        promised
          ? Text(nl: "beloofd \(days)", en: "promised \(days)")
          : Text(nl: "gezegd \(days)", en: "told \(days)"))
    case .rushed(let inTime):
      said.append(inTime ? Text(nl: "spoed", en: "hurried") : Text(nl: "spoed mislukt", en: "hurry failed"))
    case .walked: then.append(Text(nl: "wilde niet wachten", en: "would not wait"))
    case .delivered(let delivery):
      expected = delivery.expectedText(isAboutDays)
      delivered = delivery.deliveredText(isAboutDays)
      experience = delivery.experience.name
    case .mistake(let end): then.append(words(end))
    case .ordered(let yes):
      then.append(yes ? Text(nl: "opdracht", en: "order") : Text(nl: "geen opdracht", en: "no order"))
    case .moved(_, let phase): then.append(Text(nl: "nu \(phase.name)", en: "now \(phase.name)"))
    case .left(let reason): then.append(Text(nl: "weg: \(reason.name)", en: "left: \(reason.name)"))
    case .asked: break
    case .foretold: said.append(Text(nl: "vooraf gemeld", en: "told in advance"))
    case .offered(let accepted, _):
      then.append(
        accepted
          ? Text(nl: "aanbod aangenomen", en: "offer accepted")
          : Text(nl: "aanbod afgeslagen", en: "offer declined"))
    case .helped(_, let fits):
      then.append(
        fits
          ? Text(nl: "verder geholpen", en: "helped on") : Text(nl: "hulp paste niet", en: "help did not fit")
      )
    case .surprised(let big):
      then.append(big ? Text(nl: "cadeau", en: "gift") : Text(nl: "gebaar", en: "gesture"))
    case .contacted: then.append(Text(nl: "contact", en: "contact"))
    }
  }

  private func words(_ complaint: Event.Complaint) -> Text {
    switch complaint {
    case .unspoken: Text(nl: "fout, klant zweeg", en: "mistake, kept silent")
    case .unsolved: Text(nl: "fout, gehoord", en: "mistake, heard")
    case .excused: Text(nl: "fout, gesust", en: "mistake, soothed")
    case .solved: Text(nl: "fout, opgelost", en: "mistake, solved")
    case .solvedQuickly: Text(nl: "fout, snel opgelost", en: "mistake, solved quickly")
    }
  }
}

extension Event.Delivery {
  /// After what was said: "2 days", or "7.0".
  func expectedText(_ isAboutDays: Bool) -> Text {
    isAboutDays ? Text.days(expectedAfterTold) : Text.mark(expectedAfterTold)
  }

  func deliveredText(_ isAboutDays: Bool) -> Text {
    isAboutDays ? Text.days(days * point) : Text.mark(delivered)
  }
}

extension Experience {
  package var name: Text {
    switch self {
    case .negative: Text(nl: "viel tegen", en: "disappointed")
    case .asExpected: Text(nl: "als verwacht", en: "as expected")
    case .positive: Text(nl: "viel mee", en: "pleased")
    }
  }
}

extension Text {
  static func mark(_ felt: Int) -> Text {
    Text(nl: "\(points: felt, decimals: 1)", en: "\(points: felt, decimals: 1)")
  }
}
