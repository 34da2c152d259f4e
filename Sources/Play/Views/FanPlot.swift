/// A fan in characters: one line from the past through the middle of the futures, in a shaded area that
/// widens. Its edges are darker than its inside and carry their numbers, so no colour is needed.

import Wording

extension Screen {
  func lines(_ fan: Fan) -> [Line] {
    guard !plain, let plot = FanPlot(fan, on: self) else { return sentences(fan) }
    return plot.drawing
  }

  /// The fan without a drawing: what was, what may come, a few weeks of it.
  private func sentences(_ fan: Fan) -> [Line] {
    var lines = self.lines(fan.heading, .bold)
    if let past = fan.pastReading {
      lines += self.lines(Text(nl: "Tot nu toe: \(past)", en: "So far: \(past)"))
    }
    lines += self.lines(fan.reading)
    guard !fan.coming.isEmpty else { return lines }
    return lines + self.lines(fan.fewWeeks) + self.lines(.played(fan.futures))
  }
}

private struct FanPlot {
  private let fan: Fan
  private let screen: Screen
  private let frame: PlotFrame

  /// nil when there is nothing to draw, or no room to draw it.
  init?(_ fan: Fan, on screen: Screen) {
    let glyphs = PlotGlyphs(unicode: screen.unicode)
    let signs = [glyphs.edge, glyphs.marker(0), glyphs.edge]
    let lasts = [fan.highs, fan.line, fan.lows].map { values in
      values.last.flatMap { $0 }.map { screen.language.write(millionths: $0, decimals: fan.decimals) }
    }
    // An edge that reads as the middle does has nothing to add.
    let ends = lasts.indices.map { number in
      guard let last = lasts[number], number == 1 || last != lasts[1] else { return "" }
      return "\(signs[number]) \(last)"
    }
    guard
      let frame = PlotFrame(
        values: (fan.line + fan.highs + fan.lows).compactMap { $0 }, weeks: fan.weeks, decimals: fan.decimals,
        ends: ends, or: ["", "", ""], on: screen)
    else { return nil }
    self.fan = fan
    self.screen = screen
    self.frame = frame
  }

  var drawing: [Line] {
    let glyphs = frame.field.glyphs
    let canvas = frame.field.draw(fan, ends: frame.ends)
    var lines = screen.lines(fan.heading, .bold) + frame.lines(around: canvas) + [now]
    lines += screen.listed(String(glyphs.marker(0)), .series(0), screen.spell(fan.reading))
    guard !fan.coming.isEmpty else { return lines }
    guard fan.coming.contains(where: { $0.low < $0.high }) else {
      return lines + screen.lines(.played(fan.futures))
    }
    return lines + screen.listed(String([glyphs.edge, glyphs.shade]), .series(1), screen.spell(fan.meaning))
  }

  /// Where the past ends.
  private var now: Line {
    let sign = String(frame.field.glyphs.now)
    let word = screen.spell(Text(nl: "nu", en: "now"))
    let column = frame.column(of: fan.firstWeek)
    guard column + 2 + word.columns <= screen.width else {
      return Line((word + " " + sign).pushed(to: column + 1))
    }
    return Line(.spaces(column) + sign + " " + word)
  }
}

extension PlotField {
  /// The area first; the line lies on top of it.
  fileprivate func draw(_ fan: Fan, ends: [String]) -> Canvas {
    var canvas = Canvas(width: weeks.width + 1 + (ends.map(\.columns).max() ?? 0), height: height)
    let line = rows(fan.line)
    let highs = rows(fan.highs)
    let lows = rows(fan.lows)
    for (column, (high, low)) in zip(highs, lows).enumerated() {
      guard let high, let low else { continue }
      // Where weeks share a column each mark may be of another week.
      let middle = line[column] ?? high
      let area = min(high, low, middle)...max(high, low, middle)
      for row in area {
        let isEdge = row == area.lowerBound || row == area.upperBound
        canvas.put(isEdge ? glyphs.edge : glyphs.shade, row: row, column: column, .series(1))
      }
    }
    drawLine(line, .series(0), on: &canvas)
    drawMarkers(fan.line, line, 0, of: 1, on: &canvas)
    let styles = [Style.series(1), .series(0), .series(1)]
    let lasts = zip([highs, line, lows], ends).map { rows, end in
      end.isEmpty ? nil : rows.last.flatMap { $0 }
    }
    for (number, row) in spread(lasts) {
      canvas.put(ends[number], row: row, column: weeks.width + 1, styles[number])
    }
    return canvas
  }
}

extension Text {
  static func played(_ futures: Int) -> Text {
    Text(
      nl: "Gespeeld: \(futures, "toekomst", "toekomsten").", en: "Played: \(futures, "future", "futures").")
  }
}
