/// The cycle as a round drawing: three phases on the first line, former customers under them.

import Wording

struct CycleRing {
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
    let flows = [
      screen.flow("+", cycle.won) + " " + screen.spell(.inWeek(cycle.week)),
      screen.flow("+", cycle.madeLoyal),
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
      let written = screen.language.write(count)
      canvas.put(written, row: 2, column: middles[number] - written.columns / 2)
    }
    return flows[0].columns < starts[1] && flows[1].columns < 16
  }

  private func drawLower(_ canvas: inout Canvas, _ middles: [Int], _ signs: Signs) -> Bool {
    let former = "3 " + screen.spell(.formerCustomer)
    let start = middles[1] - former.columns / 2
    let back = screen.spell(.back(cycle.formerWeeks))
    let returned = screen.flow("+", cycle.returned)
    canvas.put(signs.up, row: 3, column: middles[0])
    canvas.put(signs.down, row: 4, column: middles[0])
    canvas.put(back, row: 4, column: middles[0] + 2)
    canvas.put(signs.down, row: 3, column: middles[1])
    canvas.put(screen.flow("-", cycle.leftNew), row: 3, column: middles[1] + 2)
    canvas.put(signs.arrowDown, row: 4, column: middles[1])
    canvas.put(signs.down, row: 3, column: middles[2])
    canvas.put(screen.flow("-", cycle.leftLoyal), row: 3, column: middles[2] + 2)
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
