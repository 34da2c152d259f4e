/// What a run brought: short, the changes first, then who waits next.

import Scenarios
import Simulation
import Wording

struct RunReport {
  let before: OpenGame
  let after: OpenGame
  let asked: Int

  func reply() throws(Finding) -> Reply {
    let story = after.story()
    let weeks = before.game.week + 1...after.game.week
    var blocks: [Block] = [.heading(span(weeks), right: .empty)]
    blocks += news(weeks)
    blocks.append(.paragraph(totals(story, weeks)))
    if weeks.count == 1 { blocks += visits(story, weeks.lowerBound) }
    blocks += partings(story, weeks)
    blocks += [.gap, .paragraph(gauges(story, weeks))]
    if weeks.count < asked {
      blocks.append(
        .paragraph(
          Text(nl: "Gestopt na week \(weeks.upperBound).", en: "Stopped after week \(weeks.upperBound).")))
    }
    blocks += ending(weeks) ?? next
    return Reply(blocks)
  }

  private func span(_ weeks: ClosedRange<Int>) -> Text {
    let (first, last) = (weeks.lowerBound, weeks.upperBound)
    return first == last
      ? Text(nl: "Week \(first)", en: "Week \(first)")
      : Text(nl: "Week \(first) tot \(last)", en: "Weeks \(first) to \(last)")
  }

  /// What began in these weeks. The first was told at the end of the run before.
  private func news(_ weeks: ClosedRange<Int>) -> [Block] {
    weeks.dropFirst().flatMap { week in
      after.news(for: week).map { text in
        Block.paragraph(Text(nl: "Week \(week): \(text)", en: "Week \(week): \(text)"))
      }
    }
  }

  private func totals(_ story: Story, _ weeks: ClosedRange<Int>) -> Text {
    let tallies = story.game.tallies[weeks]
    let quotes = tallies.reduce(0) { $0 + $1.quotes }
    let negative = tallies.reduce(0) { $0 + $1.disappointments }
    let positive = tallies.reduce(0) { $0 + $1.delights }
    let walked = tallies.reduce(0) { $0 + $1.walked }
    let orders = tallies.reduce(0) { $0 + $1.orders }
    let waited = Text(
      nl:
        "\(quotes, "offerte", "offertes"): \(negative) viel tegen, \(positive) viel mee; \(orders, "opdracht", "opdrachten").",
      en:
        "\(quotes, "quote", "quotes"): \(negative) disappointed, \(positive) pleased; \(orders, "order", "orders")."
    )
    guard walked > 0 else { return waited }
    return waited
      + Text(
        nl: " \(walked, "klant wilde", "klanten wilden") niet zo lang wachten.",
        en: " \(walked, "customer", "customers") would not wait that long.")
  }

  /// Every quote of a single week.
  private func visits(_ story: Story, _ week: Int) -> [Block] {
    let events = story.events(nil, week...week)
    var cells: [[Text]] = []
    for event in events {
      guard case .delivered(let delivery) = event.kind else { continue }
      let ordered = events.contains { $0.customer == event.customer && $0.kind == .ordered(true) }
      cells.append([
        Text(verbatim: after.scenario.customers[event.customer].id), Text.days(delivery.expectedAfterTold),
        Text.days(delivery.days * point), delivery.experience.name,
        ordered ? Text(nl: "opdracht", en: "order") : .empty,
        Text.mark(story.customer(event.customer, week: week).felt),
      ])
    }
    guard !cells.isEmpty else { return [] }
    let columns = [
      Table.Column(Text(nl: "klant", en: "customer")), Table.Column(Text(nl: "verwacht", en: "expected")),
      Table.Column(Text(nl: "geleverd", en: "delivered")),
      Table.Column(Text(nl: "ervaring", en: "experience")),
      Table.Column(.empty, canGo: 2),
      Table.Column(Text(nl: "tevreden", en: "satisfied"), isNumber: true, canGo: 1),
    ]
    return [.table(Table(columns: columns, rows: cells))]
  }

  private func partings(_ story: Story, _ weeks: ClosedRange<Int>) -> [Block] {
    story.events(nil, weeks).compactMap { event in
      guard case .left(let reason) = event.kind else { return nil }
      let name = after.name(event.customer)
      let week = event.week
      return .paragraph(
        Text(
          nl: "\(name: name) vertrok in week \(week): \(reason.name).",
          en: "\(name: name) left in week \(week): \(reason.name)."))
    }
  }

  private func gauges(_ story: Story, _ weeks: ClosedRange<Int>) -> Text {
    [Gauge.satisfaction, .loyalty, .nps, .loyal].map { gauge in
      let was = gauge.value(after.game, week: weeks.lowerBound - 1)
      let now = gauge.value(after.game, week: weeks.upperBound)
      let unit = gauge == .loyalty ? "%" : ""
      return Text(
        nl:
          "\(gauge.name) \(points: was, decimals: gauge.decimals) → \(points: now, decimals: gauge.decimals)\(name: unit)",
        en:
          "\(gauge.name) \(points: was, decimals: gauge.decimals) → \(points: now, decimals: gauge.decimals)\(name: unit)"
      )
    }.joined(by: " · ")
  }

  /// What the coming week brings.
  private var next: [Block] {
    let market = after.game.market
    let ids = (0..<market.count).filter { market[$0].asks }.map {
      Text(verbatim: after.scenario.customers[$0].id)
    }
    let week = after.game.week + 1
    let list = ids.joined()
    let coming = after.news(for: week).map { text in
      Block.paragraph(Text(nl: "Komende week: \(text)", en: "Coming week: \(text)"))
    }
    let waiting =
      ids.isEmpty
      ? Text(nl: "Week \(week): niemand wacht op een offerte.", en: "Week \(week): nobody waits for a quote.")
      : Text(
        nl: "Wacht in week \(week) op een offerte: \(list).",
        en: "Waiting for a quote in week \(week): \(list).")
    return coming + [.hint(waiting)]
  }

  /// The story ends here; the game may go on.
  private func ending(_ weeks: ClosedRange<Int>) -> [Block]? {
    let horizon = after.scenario.opening.horizonWeeks
    guard weeks.contains(horizon) else { return nil }
    return [
      .hint(
        Text(
          nl:
            "Dit was het verhaal: \(horizon, "week", "weken"). Typ vergelijk niets, waarom tevredenheid, of herbegin. Doordraaien mag ook.",
          en:
            "This was the story: \(horizon, "week", "weeks"). Type compare nothing, why satisfaction, or reset. You may also go on."
        ))
    ]
  }
}
