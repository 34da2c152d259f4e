/// The lines of a chart between its axes.

import Wording

/// The characters that a chart is drawn with.
struct PlotGlyphs {
  let across, upright, riseEnd, riseStart, fallEnd, fallStart: Character
  let axis, axisTick, corner, floor, floorTick: Character
  let event, decision, now: Character
  /// Inside an area, and where it ends.
  let shade, edge: Character
  private let markers: [Character]

  init(unicode: Bool) {
    across = unicode ? "─" : "-"
    upright = unicode ? "│" : "|"
    riseStart = unicode ? "╯" : "/"
    riseEnd = unicode ? "╭" : "/"
    fallStart = unicode ? "╮" : "\\"
    fallEnd = unicode ? "╰" : "\\"
    axis = unicode ? "│" : "|"
    axisTick = unicode ? "┤" : "+"
    corner = unicode ? "└" : "+"
    floor = unicode ? "─" : "-"
    floorTick = unicode ? "┬" : "+"
    event = unicode ? "▼" : "v"
    decision = unicode ? "◆" : "^"
    now = unicode ? "▲" : "^"
    shade = unicode ? "░" : "."
    edge = unicode ? "▒" : ":"
    markers = Array(unicode ? "●■▲○□△" : "*#o+x@")
  }

  func marker(_ series: Int) -> Character { markers[series % markers.count] }

  /// The marker with the letter that people can say aloud: "●a".
  func name(_ series: Int) -> String {
    String([marker(series), Character(Unicode.Scalar(UInt8(97 + series % 26)))])
  }
}

struct PlotField {
  let values: ValueAxis
  let weeks: WeekAxis
  let height: Int
  let glyphs: PlotGlyphs

  /// All series with their labels at the right-hand end.
  func draw(_ series: [[Int?]], ends: [String]) -> Canvas {
    let label = ends.map(\.columns).max() ?? 0
    var canvas = Canvas(width: weeks.width + 1 + label, height: height)
    let rows = series.map { self.rows($0) }
    // The first series is drawn last, so that it lies on top; markers lie on top of all lines.
    for number in series.indices.reversed() { drawLine(rows[number], .series(number), on: &canvas) }
    for number in series.indices {
      drawMarkers(series[number], rows[number], number, of: series.count, on: &canvas)
    }
    let lasts = series.map { $0.last { $0 != nil }.flatMap { $0 }.map { values.row(of: $0, height: height) } }
    for (number, row) in spread(lasts) {
      canvas.put(ends[number], row: row, column: weeks.width + 1, .series(number))
    }
    return canvas
  }

  /// One row for each column.
  func rows(_ series: [Int?]) -> [Int?] {
    columns(series).map { $0.map { values.row(of: $0, height: height) } }
  }

  /// One value for each column. Between weeks the line goes straight; where several weeks share a column,
  /// the one that differs most from the column before is kept, so that no peak is lost.
  private func columns(_ series: [Int?]) -> [Int?] {
    let gaps = max(1, weeks.last - weeks.first)
    func value(_ offset: Int) -> Int? { series.indices.contains(offset) ? series[offset] : nil }
    guard weeks.width <= gaps else {
      return (0..<weeks.width).map { column in
        let each = max(1, (weeks.width - 1) / gaps)
        let (offset, part) = column.quotientAndRemainder(dividingBy: each)
        guard part > 0 else { return value(offset) }
        guard let from = value(offset), let to = value(offset + 1) else { return nil }
        return from + (to - from) / each * part + (to - from) % each * part / each
      }
    }
    var columns: [Int?] = Array(repeating: nil, count: weeks.width)
    for offset in 0...gaps {
      let column = weeks.column(of: weeks.first + offset)
      guard let value = value(offset) else { continue }
      let before = (column > 0 ? columns[column - 1] : nil) ?? value
      let isEnd = column == weeks.width - 1
      if let kept = columns[column], !isEnd, column == 0 || abs(kept - before) >= abs(value - before) {
        continue
      }
      columns[column] = value
    }
    return columns
  }

  func drawLine(_ rows: [Int?], _ style: Style, on canvas: inout Canvas) {
    for (column, row) in rows.enumerated() {
      guard let row else { continue }
      guard column + 1 < rows.count, let next = rows[column + 1], next != row else {
        canvas.put(glyphs.across, row: row, column: column, style)
        continue
      }
      let rises = next < row
      canvas.put(rises ? glyphs.riseStart : glyphs.fallStart, row: row, column: column, style)
      canvas.put(rises ? glyphs.riseEnd : glyphs.fallEnd, row: next, column: column, style)
      for between in (min(row, next) + 1)..<max(row, next) {
        canvas.put(glyphs.upright, row: between, column: column, style)
      }
    }
  }

  /// Now and then along the line, each series at its own weeks, so that lines that coincide still show both.
  func drawMarkers(
    _ series: [Int?], _ rows: [Int?], _ number: Int, of count: Int, on canvas: inout Canvas
  ) {
    let apart = max(12, 4 * count)
    let first = min(2, weeks.width - 1) + number * apart / max(1, count)
    var wanted = first
    for (offset, value) in series.enumerated() where value != nil {
      let column = weeks.column(of: weeks.first + offset)
      guard let row = rows[column] else { continue }
      let isAlone =
        (column == 0 || rows[column - 1] == nil) && (column + 1 == rows.count || rows[column + 1] == nil)
      guard column >= wanted || isAlone else { continue }
      canvas.put(glyphs.marker(number), row: row, column: column, .series(number))
      while wanted <= column { wanted += apart }
    }
  }

  /// A row of its own for each label, as near to the end of its line as the others allow.
  func spread(_ wanted: [Int?]) -> [(number: Int, row: Int)] {
    var placed = wanted.enumerated().compactMap { number, row in row.map { (number: number, row: $0) } }
      .sorted { ($0.row, $0.number) < ($1.row, $1.number) }
    var free = 0
    for index in placed.indices {
      placed[index].row = max(placed[index].row, free)
      free = placed[index].row + 1
    }
    var limit = height - 1
    for index in placed.indices.reversed() {
      placed[index].row = min(placed[index].row, limit)
      limit = placed[index].row - 1
    }
    return placed
  }
}
