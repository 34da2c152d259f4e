/// The relationship cycle with the counts and flows of a week: round when there is room, else as a list.
///
/// The numbers 1, 2a, 2b and 3 are those of figure 1.3 of the book.

import Wording

extension Screen {
  func lines(_ cycle: Cycle) -> [Line] {
    if plain { return sentences(cycle) }
    let ring = Ring(cycle, on: self)
    return width < 72 ? list(cycle) : ring.drawing ?? list(cycle)
  }

  private func list(_ cycle: Cycle) -> [Line] {
    let back = spell(.back(cycle.formerWeeks))
    let rows: [(name: Text, count: Int, flows: [String])] = [
      (Text(verbatim: "1  ") + .prospect, cycle.prospects, ["2a  +\(language.write(cycle.won))"]),
      (
        Text(verbatim: "2a ") + .newCustomer, cycle.new,
        ["2b  +\(language.write(cycle.madeLoyal))", "3   \(parted(cycle.leftNew))"]
      ),
      (Text(verbatim: "2b ") + .loyalCustomer, cycle.loyal, ["3   \(parted(cycle.leftLoyal))"]),
      (
        Text(verbatim: "3  ") + .formerCustomer, cycle.former,
        ["1   +\(language.write(cycle.returned)), \(back)"]
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
      Text(
        nl: "Week \(cycle.week).",
        en: "Week \(cycle.week)."),
      Text(
        nl:
          "1: \(cycle.prospects, "potentiële klant", "potentiële klanten"). In deze week \(cycle.won) naar 2a.",
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

  fileprivate func parted(_ count: Int) -> String { count == 0 ? "0" : "-" + language.write(count) }
}

/// The round drawing: three phases on the first line, former customers under them.
private struct Ring {
  private let screen: Screen
  private let cycle: Cycle
  private let names: [String]
  /// First column of each name on the upper line.
  private let starts: [Int]
  private let width = 78

  init(_ cycle: Cycle, on screen: Screen) {
    self.screen = screen
    self.cycle = cycle
    names = [
      "1 " + screen.spell(.prospect), "2a " + screen.spell(.newCustomer),
      "2b " + screen.spell(.loyalCustomer),
    ]
    let room = min(screen.width, width) - 2 - names.reduce(0) { $0 + $1.columns }
    // Longer arrows would only push the phases apart.
    let arrow = min(room / 2, 16)
    starts = [2, 2 + names[0].columns + arrow, 2 + names[0].columns + names[1].columns + 2 * arrow]
  }

  /// nil when numbers are so large that they would run into each other.
  var drawing: [Line]? {
    let middles = zip(starts, names).map { $0 + $1.columns / 2 }
    var canvas = Canvas(width: min(screen.width, width), height: 8)
    let signs = Signs(unicode: screen.unicode)
    guard drawUpper(&canvas, middles, signs), drawLower(&canvas, middles, signs) else { return nil }
    return canvas.lines
  }

  private func drawUpper(_ canvas: inout Canvas, _ middles: [Int], _ signs: Signs) -> Bool {
    let language = screen.language
    let flows = [
      "+\(language.write(cycle.won)) " + screen.spell(.inWeek(cycle.week)),
      "+" + language.write(cycle.madeLoyal),
    ]
    for number in 0...1 {
      let from = starts[number] + names[number].columns + 1
      let to = starts[number + 1] - 2
      canvas.fill(signs.across, row: 1, columns: from...(to - 1))
      canvas.put(signs.right, row: 1, column: to)
      // A label longer than its arrow hangs over to the left, where the name below leaves the line free.
      canvas.put(flows[number], row: 0, column: (from + to + 1 - flows[number].columns) / 2)
    }
    for (number, count) in [cycle.prospects, cycle.new, cycle.loyal].enumerated() {
      canvas.put(names[number], row: 1, column: starts[number], .bold)
      let written = language.write(count)
      canvas.put(written, row: 2, column: middles[number] - written.columns / 2)
    }
    return flows[0].columns < starts[1] && flows[1].columns < 16
  }

  private func drawLower(_ canvas: inout Canvas, _ middles: [Int], _ signs: Signs) -> Bool {
    let former = "3 " + screen.spell(.formerCustomer)
    let start = middles[1] - former.columns / 2
    let back = screen.spell(.back(cycle.formerWeeks))
    let returned = "+" + screen.language.write(cycle.returned)
    canvas.put(signs.up, row: 3, column: middles[0])
    canvas.put(signs.down, row: 4, column: middles[0])
    canvas.put(back, row: 4, column: middles[0] + 2)
    canvas.put(signs.down, row: 3, column: middles[1])
    canvas.put(screen.parted(cycle.leftNew), row: 3, column: middles[1] + 2)
    canvas.put(signs.arrowDown, row: 4, column: middles[1])
    canvas.put(signs.down, row: 3, column: middles[2])
    canvas.put(screen.parted(cycle.leftLoyal), row: 3, column: middles[2] + 2)
    canvas.put(signs.down, row: 4, column: middles[2])
    canvas.put(signs.cornerLeft, row: 5, column: middles[0])
    canvas.fill(signs.across, row: 5, columns: (middles[0] + 1)...(start - 2))
    canvas.put(" \(returned) ", row: 5, column: middles[0] + 3)
    canvas.put(former, row: 5, column: start, .bold)
    canvas.put(signs.left, row: 5, column: start + former.columns + 1)
    canvas.fill(signs.across, row: 5, columns: (start + former.columns + 2)...(middles[2] - 1))
    canvas.put(signs.cornerRight, row: 5, column: middles[2])
    let count = screen.language.write(cycle.former)
    canvas.put(count, row: 6, column: start + former.columns / 2 - count.columns / 2)
    let gone = "\(signs.gone) \(screen.language.write(cycle.gone)) \(screen.spell(.gone))"
    canvas.put(gone, row: 7, column: middles[2] + names[2].columns / 2 + 1 - gone.columns)
    return middles[0] + 2 + back.columns < middles[1] && middles[0] + 5 + returned.columns < start - 2
  }
}

private struct Signs {
  let across, right, left, up, down, arrowDown, cornerLeft, cornerRight, gone: Character

  init(unicode: Bool) {
    across = unicode ? "─" : "-"
    right = unicode ? "▶" : ">"
    left = unicode ? "◀" : "<"
    up = unicode ? "▲" : "^"
    down = unicode ? "│" : "|"
    arrowDown = unicode ? "▼" : "v"
    cornerLeft = unicode ? "╰" : "\\"
    cornerRight = unicode ? "╯" : "/"
    gone = unicode ? "†" : "x"
  }
}

extension Text {
  fileprivate static var prospect: Text { Text(nl: "potentiële klant", en: "prospect") }
  fileprivate static var newCustomer: Text { Text(nl: "nieuwe klant", en: "new customer") }
  fileprivate static var loyalCustomer: Text { Text(nl: "loyale klant", en: "loyal customer") }
  fileprivate static var formerCustomer: Text { Text(nl: "ex-klant", en: "former customer") }
  fileprivate static var gone: Text { Text(nl: "opgeheven", en: "ceased to exist") }
  fileprivate static func week(_ week: Int) -> Text { Text(nl: "week \(week)", en: "week \(week)") }
  fileprivate static func inWeek(_ week: Int) -> Text { Text(nl: "in week \(week)", en: "in week \(week)") }
  fileprivate static func back(_ weeks: Int) -> Text {
    Text(nl: "na \(weeks, "week", "weken")", en: "after \(weeks, "week", "weeks")")
  }
}
