/// Where weeks and values lie on a drawing, with the axes around them.

import Wording

struct PlotArea {
  private let values: ValueAxis
  private let weeks: ClosedRange<Int>
  /// Tenths of a unit.
  let left, right, top, bottom: Int
  /// Rows of text between top and bottom.
  private let rows: Int
  private static let row = 150

  /// - Parameters:
  ///   - all: at least one value.
  ///   - ends: labels at the right.
  init(values all: [Int], weeks: ClosedRange<Int>, decimals: Int, ends: [String], on screen: Screen) {
    values = ValueAxis(values: all, smallestStep: ValueAxis.smallestStep(decimals: decimals))
    self.weeks = weeks
    let labels = values.ticks.map { screen.language.write(millionths: $0, decimals: decimals).columns }
    left = (max(5, (labels.max() ?? 0) + 1) * Drawing.column + 6) * 10
    right = (Drawing.width - max(2, ends.map(\.columns).max() ?? 0) * Drawing.column - 14) * 10
    top = 100
    rows = max(15, ends.count)
    bottom = top + rows * PlotArea.row
  }

  func x(_ week: Int) -> Int {
    left + (week - weeks.lowerBound) * (right - left) / max(1, weeks.count - 1)
  }

  func y(_ value: Int) -> Int { top + values.row(of: value, height: bottom - top + 1) }

  /// Lines along the values, broken where there is none. What stands alone is left to its marker.
  func spots(_ series: [Int?], from first: Int) -> [[Spot]] {
    var lines: [[Spot]] = [[]]
    for (offset, value) in series.enumerated() {
      if let value {
        lines[lines.count - 1].append(Spot(x: x(first + offset), y: y(value)))
      } else if lines.last?.isEmpty == false {
        lines.append([])
      }
    }
    return lines.filter { !$0.isEmpty }
  }

  /// Labels at the right, each as near to its line as the others allow.
  func placed(_ lasts: [Int?], _ labels: [String], looks: [String]) -> [Markup] {
    let weekAxis = WeekAxis(first: weeks.lowerBound, count: weeks.count, room: 60)
    let field = PlotField(
      values: values, weeks: weekAxis, height: rows + 1, glyphs: PlotGlyphs(unicode: true))
    let wanted = lasts.map { $0.map { values.row(of: $0, height: rows + 1) } }
    return field.spread(wanted).map { number, row in
      .words(labels[number], right + 90, top + row * PlotArea.row + 45, looks[number])
    }
  }

  func axes(decimals: Int, on screen: Screen) -> [Markup] {
    var shapes: [Markup] = []
    for tick in values.ticks {
      let height = y(tick)
      shapes.append(.stroke([Spot(x: left, y: height), Spot(x: right, y: height)], "grid"))
      let label = screen.language.write(millionths: tick, decimals: decimals)
      shapes.append(.words(label, left - 80, height + 45, "quiet", .end))
    }
    shapes.append(
      .stroke([Spot(x: left, y: top), Spot(x: left, y: bottom), Spot(x: right, y: bottom)], "edge"))
    shapes.append(.words("week", left - 110, bottom + 200, "quiet", .end))
    for week in WeekAxis(first: weeks.lowerBound, count: weeks.count, room: 60).ticks {
      shapes.append(.stroke([Spot(x: x(week), y: bottom), Spot(x: x(week), y: bottom + 50)], "edge"))
      shapes.append(.words(String(week), x(week), bottom + 200, "quiet", .middle))
    }
    return shapes
  }
}
