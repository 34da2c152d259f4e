/// The axes around a chart, made to fit the screen.

import Wording

struct PlotFrame {
  let field: PlotField
  /// The label at the right-hand end of each line.
  let ends: [String]
  private let screen: Screen
  private let decimals: Int
  /// Columns left of the upright axis.
  private let margin: Int
  private let rowsPerStep: Int

  /// nil when there is nothing to draw, or no room to draw it.
  /// - Parameters:
  ///   - full: labels with their numbers.
  ///   - short: labels for a screen too narrow for those; the numbers are in the readings too.
  init?(
    values all: [Int], weeks span: ClosedRange<Int>, decimals: Int, ends full: [String], or short: [String],
    on screen: Screen
  ) {
    guard !all.isEmpty else { return nil }
    self.screen = screen
    self.decimals = decimals
    let values = ValueAxis(values: all, smallestStep: ValueAxis.smallestStep(decimals: decimals))
    let labels = values.ticks.map { screen.language.write(millionths: $0, decimals: decimals).columns }
    margin = max(4, labels.max() ?? 0) + 1
    let outer = min(screen.width, 110) - margin - 2
    let longest = full.map(\.columns).max() ?? 0
    ends = outer - longest >= 24 ? full : short
    let room = outer - (ends.map(\.columns).max() ?? 0)
    guard room >= 12 else { return nil }
    let weeks = WeekAxis(first: span.lowerBound, count: span.count, room: room)
    let isFlat = all.min() == all.max() || span.count == 1
    // About twelve rows, and one for each label.
    let least = (ends.count + values.steps - 2) / values.steps
    rowsPerStep = max(isFlat ? 1 : 12 / values.steps, least)
    field = PlotField(
      values: values, weeks: weeks, height: values.steps * rowsPerStep + 1,
      glyphs: PlotGlyphs(unicode: screen.unicode))
  }

  /// Columns up to and including the last week.
  var width: Int { margin + 1 + field.weeks.width }

  /// The column of a week on the screen.
  func column(of week: Int) -> Int { margin + 1 + field.weeks.column(of: week) }

  /// A drawn field between its axes.
  func lines(around canvas: Canvas) -> [Line] {
    (0..<field.height).map { row in
      var line = axis(row)
      line.add(canvas.line(row))
      return line
    } + floor
  }

  private func axis(_ row: Int) -> Line {
    let (step, rest) = (field.height - 1 - row).quotientAndRemainder(dividingBy: rowsPerStep)
    guard rest == 0 else { return Line(.spaces(margin) + String(field.glyphs.axis)) }
    let label = screen.language.write(millionths: field.values.ticks[step], decimals: decimals)
    return Line(label.pushed(to: margin - 1) + " " + String(field.glyphs.axisTick))
  }

  /// The level axis and its weeks.
  private var floor: [Line] {
    var canvas = Canvas(width: min(screen.width, 110), height: 2)
    canvas.put(field.glyphs.corner, row: 0, column: margin)
    canvas.fill(field.glyphs.floor, row: 0, columns: (margin + 1)...(margin + field.weeks.width))
    canvas.put("week".pushed(to: margin - 1), row: 1, column: 0)
    for week in field.weeks.ticks {
      let column = column(of: week)
      let label = String(week)
      canvas.put(field.glyphs.floorTick, row: 0, column: column)
      canvas.put(label, row: 1, column: max(margin, column - (label.count - 1) / 2))
    }
    return canvas.lines
  }
}

extension Screen {
  /// What a sign on the drawing says, in words beside the sign.
  func listed(_ sign: String, _ style: Style, _ told: String) -> [Line] {
    wrap(told, width: textWidth - 3, hanging: 2).enumerated().map { number, line in
      Line(number == 0 ? sign.padded(to: 3) : "   ", style).adding(line)
    }
  }
}
