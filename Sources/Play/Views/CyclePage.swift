/// The relationship cycle with the counts and flows of a week: round when there is room, else as a list.
///
/// The numbers 1, 2a, 2b and 3 are those of figure 1.3 of the book.

import Wording

extension Screen {
  func lines(_ cycle: Cycle) -> [Line] {
    if plain { return sentences(cycle) }
    guard width >= 72, let drawing = CycleRing(cycle, on: self).drawing else { return list(cycle) }
    return drawing
  }

  private func list(_ cycle: Cycle) -> [Line] {
    let back = spell(.back(cycle.formerWeeks))
    let rows: [(name: Text, count: Int, flows: [String])] = [
      (Text(verbatim: "1  ") + .prospect, cycle.prospects, ["2a  \(flow("+", cycle.won))"]),
      (
        Text(verbatim: "2a ") + .newCustomer, cycle.new,
        ["2b  \(flow("+", cycle.madeLoyal))", "3   \(flow("-", cycle.leftNew))"]
      ),
      (Text(verbatim: "2b ") + .loyalCustomer, cycle.loyal, ["3   \(flow("-", cycle.leftLoyal))"]),
      (
        Text(verbatim: "3  ") + .formerCustomer, cycle.former,
        ["1   \(flow("+", cycle.returned)), \(back)"]
      ),
      (Text(verbatim: unicode ? "†  " : "x  ") + .gone, cycle.gone, []),
    ]
    let names = rows.map { spell($0.name) }
    let counts = rows.map { language.write($0.count) }
    let nameWidth = names.map(\.columns).max() ?? 0
    let countWidth = counts.map(\.columns).max() ?? 0
    var lines = [Line("  " + spell(.week(cycle.week)), .quiet)]
    for (number, row) in rows.enumerated() {
      let name = "  " + names[number].padded(to: nameWidth)
      lines.append(Line(name).adding("  " + counts[number].pushed(to: countWidth), .bold))
      lines += row.flows.map { Line("       " + (unicode ? "→ " : "-> ") + $0) }
    }
    return lines
  }

  private func sentences(_ cycle: Cycle) -> [Line] {
    [
      Text(nl: "Week \(cycle.week).", en: "Week \(cycle.week)."),
      Text(
        nl: """
          1: \(cycle.prospects, "potentiële klant", "potentiële klanten"). In deze week \(cycle.won) \
          naar 2a.
          """,
        en: "1: \(cycle.prospects, "prospect", "prospects"). This week \(cycle.won) to 2a."),
      Text(
        nl: """
          2a: \(cycle.new, "nieuwe klant", "nieuwe klanten"). In deze week \(cycle.madeLoyal) naar 2b \
          en \(cycle.leftNew) naar 3.
          """,
        en: """
          2a: \(cycle.new, "new customer", "new customers"). This week \(cycle.madeLoyal) to 2b \
          and \(cycle.leftNew) to 3.
          """),
      Text(
        nl: "2b: \(cycle.loyal, "loyale klant", "loyale klanten"). In deze week \(cycle.leftLoyal) naar 3.",
        en: "2b: \(cycle.loyal, "loyal customer", "loyal customers"). This week \(cycle.leftLoyal) to 3."),
      Text(
        nl: """
          3: \(cycle.former, "ex-klant", "ex-klanten"). In deze week \(cycle.returned) terug naar 1, \
          \(Text.back(cycle.formerWeeks)).
          """,
        en: """
          3: \(cycle.former, "former customer", "former customers"). This week \(cycle.returned) back to 1, \
          \(Text.back(cycle.formerWeeks)).
          """),
      Text(nl: "Opgeheven: \(cycle.gone).", en: "Ceased to exist: \(cycle.gone)."),
    ].flatMap { lines($0) }
  }

  /// A flow with its sign; nobody has none.
  func flow(_ sign: String, _ count: Int) -> String { (count == 0 ? "" : sign) + language.write(count) }
}

// The names of figure 1.3.
extension Text {
  static var prospect: Text { Text(nl: "potentiële klant", en: "prospect") }
  static var newCustomer: Text { Text(nl: "nieuwe klant", en: "new customer") }
  static var loyalCustomer: Text { Text(nl: "loyale klant", en: "loyal customer") }
  static var formerCustomer: Text { Text(nl: "ex-klant", en: "former customer") }
  static var gone: Text { Text(nl: "opgeheven", en: "ceased to exist") }
  static func week(_ week: Int) -> Text { Text(nl: "week \(week)", en: "week \(week)") }
  static func inWeek(_ week: Int) -> Text { Text(nl: "in week \(week)", en: "in week \(week)") }
  static func back(_ weeks: Int) -> Text {
    Text(nl: "na \(weeks, "week", "weken")", en: "after \(weeks, "week", "weeks")")
  }
}
