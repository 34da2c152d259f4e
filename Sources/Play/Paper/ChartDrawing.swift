/// A line chart: lines that differ in marker and dash, and carry their names.

import Wording

extension Screen {
  func drawing(_ chart: Chart) -> Drawing? {
    let all = chart.series.flatMap { $0.values.compactMap { $0 } }
    guard !all.isEmpty else { return nil }
    let lasts = chart.series.map { $0.values.last { $0 != nil }.flatMap { $0 } }
    let ends = chart.series.enumerated().map { number, series in
      // A line alone has the title for a name.
      chart.series.count == 1
        ? lasts[number].map { language.write(millionths: $0, decimals: chart.decimals) } ?? ""
        : PlotGlyphs(unicode: true).name(number).suffix(1) + " " + cut(spell(series.name), to: 14)
    }
    let area = PlotArea(
      values: all, weeks: chart.weeks, decimals: chart.decimals, ends: ends, on: self)
    var shapes = area.axes(decimals: chart.decimals, on: self)
    let signs = area.signs(chart.letteredMarks)
    shapes += signs.shapes
    // The first series is drawn last, so that it lies on top; markers lie on top of all lines.
    for (number, series) in chart.series.enumerated().reversed() {
      for line in area.spots(series.values, from: chart.firstWeek) where line.count > 1 {
        shapes.append(.stroke(line, "l\(number % 6)"))
      }
    }
    for (number, series) in chart.series.enumerated().reversed() {
      let lines = area.spots(series.values, from: chart.firstWeek)
      shapes += markers(lines, number, of: chart.series.count).map { .marker(number, at: $0) }
    }
    shapes += area.placed(lasts, ends, looks: chart.series.indices.map { "t\($0 % 6)" })
    return Drawing(height: (area.bottom + 280) / 10 + signs.height, shapes: shapes)
  }

  /// Now and then along the line, each series at its own places; always at its end and where it stands alone.
  private func markers(_ lines: [[Spot]], _ number: Int, of count: Int) -> [Spot] {
    let apart = max(600, 200 * count)
    var wanted: Int?
    var chosen: [Spot] = []
    for (place, line) in lines.enumerated() {
      for (index, spot) in line.enumerated() {
        let next = wanted ?? spot.x + number * apart / count
        wanted = next
        let isEnd = place == lines.count - 1 && index == line.count - 1
        guard spot.x >= next || isEnd || line.count == 1 else { continue }
        chosen.append(spot)
        wanted = max(next, spot.x + apart)
      }
    }
    return chosen
  }
}

extension PlotArea {
  /// Events and decisions under the weeks, in as many rows as keep their letters apart.
  fileprivate func signs(_ marks: [(letter: String, mark: Chart.Mark)]) -> (shapes: [Markup], height: Int) {
    var shapes: [Markup] = []
    var ends: [Int] = []
    var done: Set<String> = []
    for (letter, mark) in marks where done.insert(letter).inserted {
      let x = x(mark.week)
      let width = (16 + letter.columns * Drawing.column) * 10
      let row = ends.firstIndex { $0 < x - 70 } ?? ends.count
      if row == ends.count { ends.append(0) }
      ends[row] = x - 70 + width
      let y = bottom + 360 + row * 200
      shapes.append(.stroke([Spot(x: x, y: top), Spot(x: x, y: bottom)], "grid"))
      let sides =
        mark.kind == .event
        ? [(-55, -45), (55, -45), (0, 50)] : [(0, -60), (60, 0), (0, 60), (-60, 0)]
      shapes.append(
        .shape(sides.map { Spot(x: x + $0.0, y: y + $0.1) }, "full"))
      shapes.append(.words(letter, x + 80, y + 48))
    }
    return (shapes, ends.isEmpty ? 0 : ends.count * 20 + 4)
  }
}

extension Chart {
  /// Marks with the letter of their sign. What is of one kind and one week shares a sign.
  var letteredMarks: [(letter: String, mark: Mark)] {
    var letters: [String: String] = [:]
    return shownMarks.map { mark in
      let sign = "\(mark.week) \(mark.kind)"
      let letter = letters[sign] ?? Chart.letter(letters.count)
      letters[sign] = letter
      return (letter, mark)
    }
  }

  /// "A" to "Z", then "AA".
  private static func letter(_ number: Int) -> String {
    let last = String(Character(Unicode.Scalar(UInt8(65 + number % 26))))
    return number < 26 ? last : letter(number / 26 - 1) + last
  }
}
