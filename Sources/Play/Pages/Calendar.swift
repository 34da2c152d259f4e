/// The coming week: who waits for a quote, and what is planned by hand and by house rules.

import Scenarios
import Simulation
import Wording

extension CustomerViews {
  func calendar() -> Reply {
    let news = open.news(for: open.game.week + 1).map { Block.paragraph($0) }
    let plans = open.game.comingPlans
    let deeds = planned(plans)
    guard quotes != nil else {
      let head = heading(Text(nl: "\(deeds.count) gepland", en: "\(deeds.count) planned"), teamHours)
      return Reply([head] + news + complaints + table(of: deeds))
    }
    let due = rows.filter { market[$0].asks }
    let usual = open.game.terms.usualDays
    let left = max(0, (quotes?.rushPerWeek ?? 0) - due.count { plans[$0].rushed })
    let head = heading(
      Text(nl: "\(due.count, "offerte", "offertes")", en: "\(due.count, "quote", "quotes")"),
      Text(
        nl: "meestal \(usual, "dag", "dagen") · spoed vrij: \(left)",
        en: "usually \(usual, "day", "days") · hurry left: \(left)"))
    return Reply([head] + news + waiting(due, plans) + (deeds.isEmpty ? [] : [.gap] + table(of: deeds)))
  }

  private func heading(_ what: Text, _ right: Text) -> Block {
    let week = open.game.week + 1
    return .heading(Text(nl: "Week \(week): \(what)", en: "Week \(week): \(what)"), right: right)
  }

  private func waiting(_ due: [Int], _ plans: [Plan]) -> [Block] {
    guard !due.isEmpty else {
      return [.paragraph(Text(nl: "Niemand wacht op een offerte.", en: "Nobody waits for a quote."))]
    }
    let cells = due.map { customer in
      [
        Text(verbatim: open.scenario.customers[customer].id), phase(customer), expects(customer),
        plans[customer].told.map(words) ?? Text(nl: "niets", en: "nothing"),
        plans[customer].rushed ? Text(nl: "ja", en: "yes") : .empty,
      ]
    }
    let columns = [
      Table.Column(Text(nl: "klant", en: "customer")), Table.Column(Text(nl: "fase", en: "phase"), canGo: 1),
      Table.Column(expectsTitle), Table.Column(Text(nl: "gezegd", en: "said")),
      Table.Column(Text(nl: "spoed", en: "hurry"), canGo: 2),
    ]
    return [.table(Table(columns: columns, rows: cells))]
  }

  // MARK: Deeds

  private struct Planned {
    let customer: Int
    let deed: Deed
    let byHand: Bool
  }

  private func planned(_ plans: [Plan]) -> [Planned] {
    rows.flatMap { customer in
      plans[customer].deeds.map { deed in
        Planned(
          customer: customer, deed: deed, byHand: open.game.byHand[customer]?.includes(deed) ?? false)
      }
    }
  }

  private func table(of deeds: [Planned]) -> [Block] {
    guard !deeds.isEmpty else {
      return [
        .paragraph(Text(nl: "Voor geen klant is iets gepland.", en: "Nothing is planned for any customer.")),
        open.hint(
          Tip(
            Text(nl: "Bijvoorbeeld: groet en een klant.", en: "For example: greet and a customer."),
            Greet.self),
          Tip(Text(nl: "Voor elke week: een huisregel.", en: "For every week: a house rule."), Rule.self)),
      ]
    }
    let cells = deeds.map { planned in
      [
        Text(verbatim: open.scenario.customers[planned.customer].id), phase(planned.customer),
        planned.deed.line(nil),
        planned.byHand ? Text(nl: "met de hand", en: "by hand") : Text(nl: "huisregel", en: "house rule"),
      ]
    }
    let columns = [
      Table.Column(Text(nl: "klant", en: "customer")), Table.Column(Text(nl: "fase", en: "phase"), canGo: 1),
      Table.Column(Text(nl: "wat", en: "what")), Table.Column(Text(nl: "hoe", en: "how"), canGo: 2),
    ]
    return [.table(Table(columns: columns, rows: cells))]
  }

  private var teamHours: Text {
    let (planned, all) = (open.game.supplier.policy.hours.sum, open.scenario.opening.hoursPerWeek)
    return all == 0 ? .empty : Text(nl: "uren: \(planned) van \(all)", en: "hours: \(planned) of \(all)")
  }

  private var complaints: [Block] {
    let names = open.lateComplainers
    return names.isEmpty
      ? []
      : [.paragraph(Text(nl: "Klaagde kortgeleden: \(names).", en: "Complained lately: \(names)."))]
  }
}

extension OpenGame {
  /// Who complained in the last four weeks; empty when nobody did.
  var lateComplainers: Text {
    game.market.indices.filter(complainedLately).map { Text(verbatim: scenario.customers[$0].id) }.joined()
  }
}
