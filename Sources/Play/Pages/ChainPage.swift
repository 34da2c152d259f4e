/// The chain of table 1.1: knowing that customers differ, knowing each, setting up for them, being kind, and what comes of
/// it. A chain is as strong as its weakest link.

import Scenarios
import Simulation
import Wording

extension SupplierPages {
  private struct Link {
    let name: Text
    let share: Double
    let meaning: Text
    let next: Tip
  }

  func chain() -> Reply {
    let links = ownLinks + results
    let weakest = links.indices.min { (links[$0].share, $0) < (links[$1].share, $1) } ?? 0
    let rows = links.indices.map { place -> [Text] in
      [
        links[place].name, Text.percent(links[place].share), Text.bar(links[place].share, cells: 8),
        place == weakest ? Text(nl: "◀ zwakste", en: "◀ weakest") : .empty, links[place].meaning,
      ]
    }
    let columns = [
      Table.Column(Text(nl: "schakel", en: "link")), Table.Column(Text(nl: "nu", en: "now"), isNumber: true),
      .bars,
      .unnamed, Table.Column(Text(nl: "wat telt", en: "what counts"), canGo: 1),
    ]
    return Reply([
      .heading(
        Text(nl: "De keten van klantbewust naar loyaal", en: "The chain from awareness to loyalty"),
        right: .weekNumber(game.week)),
      .table(Table(columns: columns, rows: rows)), .gap,
      .paragraph(
        Text(
          nl: "Elke schakel bouwt op de vorige: begin bij de zwakste, hier \(links[weakest].name).",
          en: "Each link builds on the one before: begin at the weakest, here \(links[weakest].name).")),
      open.hint(links[weakest].next),
    ])
  }

  private func forExample(_ line: Text, _ uses: any Command.Type...) -> Tip {
    Tip(Text(nl: "Bijvoorbeeld: \(line).", en: "For example: \(line)."), uses)
  }

  /// What the supplier does.
  private var ownLinks: [Link] {
    let kind = policy.habits.contains(.friendly) ? 1.0 : 0.4
    let talk = policy.habits.contains(.script) ? 0.5 : 1.0
    return [
      Link(
        name: Text(nl: "klantbewustheid", en: "awareness"), share: supplier.factors[.customer],
        meaning: Text(
          nl: "weten: klanten verschillen",
          en: "knowing that customers differ"),
        next: forExample(Text(nl: "investeer klant 80", en: "invest customer 80"), Invest.self)),
      Link(
        name: Text(nl: "klantinzicht", en: "insight"), share: share(of: .insight),
        meaning: Text(nl: "wat het dossier weet", en: "what the file knows"),
        next: nextForInsight),
      Link(
        name: Text(nl: "klantgerichtheid", en: "focus"), share: supplier.factors.effect,
        meaning: Text(nl: "vijf CRM-factoren samen", en: "five CRM factors together"),
        next: forExample(Text(nl: "toon factoren", en: "show factors"))),
      Link(
        name: Text(nl: "klantvriendelijkheid", en: "friendliness"),
        share: supplier.factors[.people] * kind * talk,
        meaning: Text(
          nl: "mensen en hun toon", en: "people and their tone"),
        next: nextForFriendliness),
    ]
  }

  /// The first way of recording that is not in use yet; else more contact.
  private var nextForInsight: Tip {
    let missing = [Habit.uniform, .digital, .complaintsOnFile].first { !policy.habits.contains($0) }
    guard let habit = missing?.name else {
      return forExample(Text(nl: "uren onderhoud 10", en: "hours care 10"), PlanHours.self)
    }
    return forExample(Text(nl: "gewoonte \(habit) aan", en: "habit \(habit) on"), Keep.self)
  }

  private var nextForFriendliness: Tip {
    if !policy.habits.contains(.friendly) {
      return forExample(Text(nl: "gewoonte vriendelijk aan", en: "habit friendly on"), Keep.self)
    }
    return policy.habits.contains(.script)
      ? forExample(Text(nl: "gewoonte belscript uit", en: "habit script off"), Keep.self)
      : forExample(Text(nl: "investeer mensen 80", en: "invest people 80"), Invest.self)
  }

  /// What comes of it.
  private var results: [Link] {
    [
      Link(
        name: Gauge.satisfaction.name,
        share: points(Gauge.satisfaction.value(game, week: game.week)) / 10,
        meaning: Text(nl: "cijfer als deel van tien", en: "mark as a share of ten"),
        next: forExample(Text(nl: "waarom tevredenheid", en: "why satisfaction"))),
      Link(
        name: Gauge.loyalty.name, share: share(of: .loyalty),
        meaning: Text(nl: "kans dat een klant jou kiest", en: "chance that one chooses you"),
        next: forExample(Text(nl: "waarom loyaliteit", en: "why loyalty"))),
    ]
  }

  private func share(of gauge: Gauge) -> Double { points(gauge.value(game, week: game.week)) / 100 }
}
