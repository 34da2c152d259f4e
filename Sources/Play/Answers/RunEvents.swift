/// What happened to single customers in a run: every visit of one week, and who left and why.

import Scenarios
import Simulation
import Wording

struct RunEvents {
  let open: OpenGame
  let story: Story

  /// More rows than this are too many to read: then only what was not as expected is shown.
  private static let rowsMost = 12

  func visits(_ week: Int) -> [Block] {
    let events = story.events(nil, week...week)
    var visits = events.compactMap { event -> (customer: Int, delivery: Event.Delivery)? in
      guard case .delivered(let delivery) = event.kind else { return nil }
      return (event.customer, delivery)
    }
    guard !visits.isEmpty else { return [] }
    var rest: [Block] = []
    if !open.isAboutDays, visits.count > RunEvents.rowsMost {
      let all = visits.count
      visits = visits.filter { $0.delivery.experience != .asExpected }
      let others = all - visits.count
      rest = [
        .hint(
          Text(
            nl: "En \(others, "opdracht", "opdrachten") als verwacht.",
            en: "And \(others, "order", "orders") as expected."))
      ]
    }
    let rows = visits.map { visit in
      let ordered = events.contains { $0.customer == visit.customer && $0.kind == .ordered(true) }
      return cells(visit.customer, visit.delivery, ordered, week)
    }
    return (rows.isEmpty ? [] : [table(rows)]) + rest
  }

  private func cells(_ customer: Int, _ delivery: Event.Delivery, _ ordered: Bool, _ week: Int) -> [Text] {
    let felt = Text.mark(story.customer(customer, week: week).felt)
    let start = [
      Text(verbatim: open.scenario.customers[customer].id), delivery.expectedText(open.isAboutDays),
      delivery.deliveredText(open.isAboutDays), delivery.experience.name,
    ]
    guard open.isAboutDays else { return start + [felt] }
    return start + [ordered ? Text(nl: "opdracht", en: "order") : .empty, felt]
  }

  private func table(_ rows: [[Text]]) -> Block {
    let start = [
      Table.Column(Text(nl: "klant", en: "customer")), Table.Column(Text(nl: "verwacht", en: "expected")),
      Table.Column(Text(nl: "geleverd", en: "delivered")),
      Table.Column(Text(nl: "ervaring", en: "experience")),
    ]
    let end = Table.Column(Text(nl: "tevreden", en: "satisfied"), isNumber: true, canGo: 1)
    let columns = start + (open.isAboutDays ? [Table.Column(.empty, canGo: 2)] : []) + [end]
    return .table(Table(columns: columns, rows: rows))
  }

  /// Each by name; where many left, how many for each reason.
  func partings(_ weeks: ClosedRange<Int>) -> [Block] {
    let left = story.events(nil, weeks).compactMap { event -> (event: Event, reason: Departure)? in
      guard case .left(let reason) = event.kind else { return nil }
      return (event, reason)
    }
    guard left.count <= RunEvents.rowsMost else { return [.paragraph(counted(left.map(\.reason)))] }
    return left.map { event, reason in
      let (name, week) = (open.name(event.customer), event.week)
      return .paragraph(
        Text(
          nl: "\(name: name) vertrok in week \(week): \(reason.name).",
          en: "\(name: name) left in week \(week): \(reason.name)."))
    }
  }

  private func counted(_ reasons: [Departure]) -> Text {
    let parts = Departure.allCases.compactMap { reason -> Text? in
      let count = reasons.count { $0 == reason }
      return count == 0 ? nil : Text(nl: "\(count) \(reason.name)", en: "\(count) \(reason.name)")
    }.joined()
    let all = reasons.count
    return Text(nl: "\(all) keer vertrok een klant: \(parts).", en: "\(all) times a customer left: \(parts).")
  }
}
