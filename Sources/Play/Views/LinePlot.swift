/// A line chart in characters.
///
/// Series are told apart by marker and letter, colour only adds to that. Under the drawing stands what each
/// line does in words, with the numbers, so that nobody has to measure on the screen.

import Wording

extension Screen {
  func lines(_ chart: Chart) -> [Line] {
    guard !plain, let plot = LinePlot(chart, on: self) else { return sentences(chart) }
    return plot.drawing
  }
}

private struct LinePlot {
  private let chart: Chart
  private let screen: Screen
  private let field: PlotField
  /// Columns left of the upright axis.
  private let margin: Int
  private let rowsPerStep: Int
  private let ends: [String]

  /// nil when there is nothing to draw, or no room to draw it.
  init?(_ chart: Chart, on screen: Screen) {
    let all = chart.series.flatMap { $0.values.compactMap { $0 } }
    guard !all.isEmpty else { return nil }
    self.chart = chart
    self.screen = screen
    let glyphs = PlotGlyphs(unicode: screen.unicode)
    let values = ValueAxis(
      values: all, smallestStep: (chart.decimals..<6).reduce(1) { step, _ in step * 10 })
    let labels = values.ticks.map { screen.language.write(millionths: $0, decimals: chart.decimals).columns }
    margin = max(4, labels.max() ?? 0) + 1
    let outer = min(screen.width, 110) - margin - 2
    let full = chart.series.indices.map { LinePlot.end(chart, $0, glyphs, screen.language) }
    let longest = full.map(\.columns).max() ?? 0
    // The numbers are in the readings too, so on a narrow screen the marker alone is enough.
    ends = outer - longest >= 24 ? full : chart.series.indices.map { glyphs.name($0) }
    let room = outer - (ends.map(\.columns).max() ?? 0)
    guard room >= 12 else { return nil }
    let weeks = WeekAxis(first: chart.weeks.lowerBound, count: chart.weeks.count, room: room)
    let isFlat = all.min() == all.max() || chart.weeks.count == 1
    // About twelve rows, and one for the label of each series.
    let least = (chart.series.count + values.steps - 2) / values.steps
    rowsPerStep = max(isFlat ? 1 : 12 / values.steps, least)
    field = PlotField(
      values: values, weeks: weeks, height: values.steps * rowsPerStep + 1, glyphs: glyphs)
  }

  private static func end(_ chart: Chart, _ number: Int, _ glyphs: PlotGlyphs, _ language: Language) -> String
  {
    let last = chart.series[number].values.last { $0 != nil }.flatMap { $0 }
    return glyphs.name(number)
      + (last.map { " " + language.write(millionths: $0, decimals: chart.decimals) } ?? "")
  }

  var drawing: [Line] {
    let canvas = field.draw(chart.series.map(\.values), ends: ends)
    let rows = (0..<field.height).map { row in
      var line = axis(row)
      line.add(canvas.line(row))
      return line
    }
    return screen.lines(chart.heading, .bold) + rows + floor + signs + readings + marks
  }

  private func axis(_ row: Int) -> Line {
    let (step, rest) = (field.height - 1 - row).quotientAndRemainder(dividingBy: rowsPerStep)
    guard rest == 0 else { return Line(.spaces(margin) + String(field.glyphs.axis)) }
    let label = screen.language.write(millionths: field.values.ticks[step], decimals: chart.decimals)
    return Line(label.pushed(to: margin - 1) + " " + String(field.glyphs.axisTick))
  }

  /// The level axis and its weeks.
  private var floor: [Line] {
    var canvas = Canvas(width: min(screen.width, 110), height: 2)
    canvas.put(field.glyphs.corner, row: 0, column: margin)
    canvas.fill(field.glyphs.floor, row: 0, columns: (margin + 1)...(margin + field.weeks.width))
    canvas.put("week".pushed(to: margin - 1), row: 1, column: 0)
    for week in field.weeks.ticks {
      let column = margin + 1 + field.weeks.column(of: week)
      let label = String(week)
      canvas.put(field.glyphs.floorTick, row: 0, column: column)
      canvas.put(label, row: 1, column: max(margin, column - (label.count - 1) / 2))
    }
    return canvas.lines
  }

  /// What happened and what was decided, each on its own row: both can fall in one week.
  private var signs: [Line] {
    [Chart.Mark.Kind.event, .decision].compactMap { kind in
      let weeks = chart.shownMarks.filter { $0.kind == kind }.map(\.week)
      guard !weeks.isEmpty else { return nil }
      var canvas = Canvas(width: margin + 1 + field.weeks.width, height: 1)
      for week in weeks { canvas.put(sign(kind), row: 0, column: margin + 1 + field.weeks.column(of: week)) }
      return canvas.line(0)
    }
  }

  private var readings: [Line] {
    chart.series.enumerated().flatMap { number, series in
      let reading = chart.reading(of: series)
      let told = screen.spell(Text(nl: "\(series.name): \(reading)", en: "\(series.name): \(reading)"))
      return listed(field.glyphs.name(number), .series(number), told)
    }
  }

  private var marks: [Line] {
    let all = chart.shownMarks
    let most = 6
    let widest = all.prefix(most).map { String($0.week).count }.max() ?? 0
    let shown = all.prefix(most).flatMap { mark in
      listed(
        String(sign(mark.kind)), .plain,
        "week " + String(mark.week).padded(to: widest) + "  " + screen.spell(mark.text))
    }
    guard all.count > most else { return shown }
    let more = all.count - most
    return shown + [Line("   " + screen.spell(Text(nl: "en nog \(more)", en: "and \(more) more")))]
  }

  private func listed(_ sign: String, _ style: Style, _ told: String) -> [Line] {
    wrap(told, width: screen.textWidth - 3, hanging: 2).enumerated().map { number, line in
      Line(number == 0 ? sign.padded(to: 3) : "   ", style).adding(line)
    }
  }

  private func sign(_ kind: Chart.Mark.Kind) -> Character {
    kind == .event ? field.glyphs.event : field.glyphs.decision
  }
}
