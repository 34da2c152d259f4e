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
    blocks += RunTotals(open: after, weeks: weeks).lines.map { .paragraph($0) }
    let happened = RunEvents(open: after, story: story)
    if weeks.count == 1 { blocks += happened.visits(weeks.lowerBound) }
    blocks += happened.partings(weeks)
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
    let week = after.game.week + 1
    let coming = after.news(for: week).map { text in
      Block.paragraph(Text(nl: "Komende week: \(text)", en: "Coming week: \(text)"))
    }
    return coming + [.hint(after.isAboutDays ? waiting(week) : planned(week))]
  }

  private func waiting(_ week: Int) -> Text {
    let market = after.game.market
    let ids = market.indices.filter { market[$0].asks }.map {
      Text(verbatim: after.scenario.customers[$0].id)
    }
    let list = ids.joined()
    return ids.isEmpty
      ? Text(nl: "Week \(week): niemand wacht op een offerte.", en: "Week \(week): nobody waits for a quote.")
      : Text(
        nl: "Wacht in week \(week) op een offerte: \(list).",
        en: "Waiting for a quote in week \(week): \(list).")
  }

  private func planned(_ week: Int) -> Text {
    let deeds = after.game.comingPlans.reduce(0) { $0 + $1.deeds.count }
    let plan = Text(
      nl: "Gepland voor week \(week): \(deeds). Typ toon kalender.",
      en: "Planned for week \(week): \(deeds). Type show calendar.")
    let names = after.lateComplainers
    return names.isEmpty
      ? plan : Text(nl: "Klaagde kortgeleden: \(names). ", en: "Complained lately: \(names). ") + plan
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
