/// A table: columns as wide as their content, or each row as a sentence.

import Wording

extension Screen {
  func lines(_ table: Table) -> [Line] {
    let grid = Grid(table, on: self)
    guard !plain else { return grid.sentences }
    return grid.drawing ?? grid.sentences
  }
}

/// A table in one language, on its way to the screen.
private struct Grid {
  private let screen: Screen
  private let columns: [Table.Column]
  private let titles: [String]
  private let rows: [[String]]

  init(_ table: Table, on screen: Screen) {
    self.screen = screen
    columns = table.columns
    titles = table.columns.map { screen.spell($0.title) }
    rows = table.rows.map { row in row.map { screen.spell($0) } }
  }

  /// "Boomkamp Logistiek: phase loyal; satisfaction 6.8".
  var sentences: [Line] {
    guard !rows.isEmpty else { return [Line(screen.spell(.nothing))] }
    return rows.flatMap { row in
      let rest = row.indices.dropFirst().filter { !row[$0].isEmpty && !columns[$0].isDrawing }
        .map { titles[$0].isEmpty ? row[$0] : titles[$0] + " " + row[$0] }
      let first = row.first ?? ""
      let colon = first.isEmpty || rest.isEmpty ? "" : ": "
      return screen.lines(spelled: first + colon + rest.joined(separator: "; "), hanging: 2)
    }
  }

  /// nil when the columns that must stay cannot be read at this width.
  var drawing: [Line]? {
    guard let (shown, widths) = fit() else { return nil }
    var lines: [Line] = []
    if shown.contains(where: { !titles[$0].isEmpty }) {
      lines.append(Line(line(titles, shown, widths), .quiet))
    }
    lines += rows.flatMap { row in under(row, widths).map { Line(line($0, shown, widths)) } }
    if rows.isEmpty { lines.append(Line("  " + screen.spell(.nothing))) }
    return lines
  }

  /// A row as rows that stand below one another, for cells that go on.
  private func under(_ row: [String], _ widths: [Int]) -> [[String]] {
    let parts = row.indices.map { columns[$0].wraps ? wrap(row[$0], width: widths[$0]) : [row[$0]] }
    let most = parts.map(\.count).max() ?? 1
    return (0..<most).map { place in parts.map { place < $0.count ? $0[place] : "" } }
  }

  private func line(_ cells: [String], _ shown: [Int], _ widths: [Int]) -> String {
    shown.reduce(into: "") { line, column in
      let cell = screen.cut(cells[column], to: widths[column])
      line += "  "
      line += columns[column].isNumber ? cell.pushed(to: widths[column]) : cell.padded(to: widths[column])
    }
  }

  /// The columns to show and the width of every column: first columns go, then cells are cut.
  private func fit() -> (shown: [Int], widths: [Int])? {
    var widths = columns.indices.map { max(titles[$0].columns, content($0)) }
    var shown = Array(columns.indices)
    func excess() -> Int { shown.reduce(-screen.width) { $0 + 2 + widths[$1] } }
    while excess() > 0, let last = shown.max(by: { columns[$0].canGo <= columns[$1].canGo }),
      columns[last].canGo > 0
    {
      shown.removeAll { $0 == last }
    }
    let least = columns.indices.map { leastWidth($0) }
    while excess() > 0 {
      guard
        let widest = shown.filter({ widths[$0] > least[$0] }).max(by: { widths[$0] < widths[$1] })
      else { return nil }
      widths[widest] -= 1
    }
    return (shown, widths)
  }

  private func content(_ column: Int) -> Int { rows.reduce(0) { max($0, $1[column].columns) } }

  /// A cut number would be another number, so only its title may be cut.
  private func leastWidth(_ column: Int) -> Int {
    columns[column].isNumber ? max(content(column), 3) : min(8, max(titles[column].columns, content(column)))
  }
}

extension Text {
  static var nothing: Text { Text(nl: "niets", en: "nothing") }
}
