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
  private let frame: PlotFrame

  /// nil when there is nothing to draw, or no room to draw it.
  init?(_ chart: Chart, on screen: Screen) {
    let glyphs = PlotGlyphs(unicode: screen.unicode)
    let series = chart.series.indices
    guard
      let frame = PlotFrame(
        values: chart.series.flatMap { $0.values.compactMap { $0 } }, weeks: chart.weeks,
        decimals: chart.decimals, ends: series.map { LinePlot.end(chart, $0, glyphs, screen.language) },
        or: series.map { glyphs.name($0) }, on: screen)
    else { return nil }
    self.chart = chart
    self.screen = screen
    self.frame = frame
  }

  private static func end(_ chart: Chart, _ number: Int, _ glyphs: PlotGlyphs, _ language: Language) -> String
  {
    let last = chart.series[number].values.last { $0 != nil }.flatMap { $0 }
    return glyphs.name(number)
      + (last.map { " " + language.write(millionths: $0, decimals: chart.decimals) } ?? "")
  }

  private var glyphs: PlotGlyphs { frame.field.glyphs }

  var drawing: [Line] {
    let canvas = frame.field.draw(chart.series.map(\.values), ends: frame.ends)
    return screen.lines(chart.heading, .bold) + frame.lines(around: canvas) + signs + readings + marks
  }

  /// What happened and what was decided, each on its own row: both can fall in one week.
  private var signs: [Line] {
    [Chart.Mark.Kind.event, .decision].compactMap { kind in
      let weeks = chart.shownMarks.filter { $0.kind == kind }.map(\.week)
      guard !weeks.isEmpty else { return nil }
      var canvas = Canvas(width: frame.width, height: 1)
      for week in weeks { canvas.put(sign(kind), row: 0, column: frame.column(of: week)) }
      return canvas.line(0)
    }
  }

  private var readings: [Line] {
    chart.series.enumerated().flatMap { number, series in
      screen.listed(glyphs.name(number), .series(number), screen.spell(chart.told(series)))
    }
  }

  private var marks: [Line] {
    let all = chart.shownMarks
    let most = 6
    let widest = all.prefix(most).map { String($0.week).count }.max() ?? 0
    let shown = all.prefix(most).flatMap { mark in
      screen.listed(
        String(sign(mark.kind)), .plain,
        "week " + String(mark.week).padded(to: widest) + "  " + screen.spell(mark.text))
    }
    guard all.count > most else { return shown }
    let more = all.count - most
    return shown + [Line("   " + screen.spell(Text(nl: "en nog \(more)", en: "and \(more) more")))]
  }

  private func sign(_ kind: Chart.Mark.Kind) -> Character {
    kind == .event ? glyphs.event : glyphs.decision
  }
}
