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
    var cells: [[Text]] = []
    for week in 1...open.game.week {
      let events = story.records[week - 1].events.filter { $0.customer == customer && $0.kind != .asked }.map(
        \.kind)
      guard !events.isEmpty else { continue }
      cells.append([
        Text(verbatim: String(week)), events.map(words).joined(),
        Text.mark(story.markets[week].felt(customer)),
      ])
    }
    guard !cells.isEmpty else {
      return Reply([heading, .paragraph(Text(nl: "Geen contact tot nu toe.", en: "No contact so far."))])
    }
    let columns = [
      Table.Column(Text(verbatim: "week"), isNumber: true),
      Table.Column(Text(nl: "wat er gebeurde", en: "what happened")),
      Table.Column(Text(nl: "tevreden", en: "satisfied"), isNumber: true),
    ]
    return Reply([heading, .table(Table(columns: columns, rows: cells))])
  }

  private func words(_ kind: Event.Kind) -> Text {
    switch kind {
    case .told(let days, let promised):
      promised
        ? Text(nl: "beloofd \(days, "dag", "dagen")", en: "promised \(days, "day", "days")")
        : Text(nl: "gezegd \(days, "dag", "dagen")", en: "told \(days, "day", "days")")
    case .rushed(let inTime):
      inTime ? Text(nl: "spoed gelukt", en: "hurry worked") : Text(nl: "spoed mislukt", en: "hurry failed")
    case .walked: Text(nl: "wilde niet zo lang wachten", en: "would not wait that long")
    case .delivered(let delivery): words(delivery)
    case .mistake(let end): words(end)
    case .ordered(let yes):
      yes ? Text(nl: "opdracht", en: "order") : Text(nl: "geen opdracht", en: "no order")
    case .moved(_, let phase): Text(nl: "nu \(phase.name)", en: "now \(phase.name)")
    case .left(let reason): Text(nl: "vertrokken: \(reason.name)", en: "left: \(reason.name)")
    case .asked: .empty
    }
  }

  private func words(_ delivery: Event.Delivery) -> Text {
    let days = delivery.days
    let felt = delivery.experience.name
    return Text(
      nl: "offerte na \(days, "dag", "dagen") (verwacht \(Text.days(delivery.expectedAfterTold))): \(felt)",
      en: "quote after \(days, "day", "days") (expected \(Text.days(delivery.expectedAfterTold))): \(felt)")
  }

  private func words(_ complaint: Event.Complaint) -> Text {
    switch complaint {
    case .unspoken: Text(nl: "fout, klant zweeg", en: "mistake, customer kept silent")
    case .unsolved: Text(nl: "fout, klacht gehoord", en: "mistake, complaint heard")
    case .solved: Text(nl: "fout, klacht opgelost", en: "mistake, complaint solved")
    case .solvedQuickly: Text(nl: "fout, klacht snel opgelost", en: "mistake, complaint solved quickly")
    }
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
