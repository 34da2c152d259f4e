/// The week of the sales team: how many hours there are, where they go, and how many visits come of them.

import Simulation
import Wording

extension SupplierPages {
  func hours() -> Reply {
    guard opening.hoursPerWeek > 0 else {
      return noPart(
        Text(nl: "In dit scenario spelen uren geen rol.", en: "Hours play no part in this scenario."))
    }
    let capacity = opening.hoursPerWeek
    let free = capacity - policy.hours.sum
    let rows = Hours.Task.allCases.map(hoursRow)
    let columns = [
      Table.Column(Text(nl: "taak", en: "task")),
      Table.Column(Text(nl: "uren", en: "hours"), isNumber: true), .bars,
      Table.Column(Text(nl: "bezoeken", en: "visits"), isNumber: true),
      Table.Column(Text(nl: "wat het is", en: "what it is"), canGo: 1),
    ]
    return Reply([
      .heading(
        Text(nl: "De week van het verkoopteam", en: "The week of the sales team"),
        right: Text(
          nl: "\(capacity, "uur", "uren") · vrij \(free)", en: "\(capacity, "hour", "hours") · free \(free)")),
      .table(Table(columns: columns, rows: rows)), .gap, .paragraph(hoursLost), .gap,
      open.hint(
        Tip(
          Text(nl: "Anders verdelen: uren onderhoud 10.", en: "Share them out again: hours care 10."),
          PlanHours.self),
        Tip(
          Text(
            nl: "Een klant die te veel vraagt: afscheid en de naam.",
            en: "A customer that asks too much: farewell and the name."), Farewell.self)),
    ])
  }

  private func hoursRow(_ task: Hours.Task) -> [Text] {
    let hours = policy.hours[task]
    let share = policy.hours.sum == 0 ? 0 : min(1, game.hoursLeft / Double(policy.hours.sum))
    let visits = Double(hours) * share * rules.visitsPerHour
    return [
      task.name, Text.whole(hours), Text.bar(Double(hours) / Double(opening.hoursPerWeek), cells: 6),
      task == .align ? Text(nl: "geen", en: "none") : Text.number(visits, decimals: 0), task.meaning,
    ]
  }

  private var hoursLost: Text {
    let burden = game.burdenHours
    let left = Text.number(game.hoursLeft, decimals: 0)
    let planned = policy.hours.sum
    let lacks = Double(planned) > game.hoursLeft && planned > 0
    let heavy = Text(
      nl: "Klanten die veel vragen, nemen \(burden, "uur", "uren") per week; er blijven \(left) over.",
      en: "Customers that ask much take \(burden, "hour", "hours") a week; \(left) remain.")
    guard lacks else { return heavy }
    return heavy
      + Text(
        nl: " Je plande er \(planned): elke taak krijgt minder dan je dacht.",
        en: " You planned \(planned): every task gets less than you thought.")
  }
}
