/// A table of a page: its columns and rows have headers, so that a cell can be read aloud with them.

import Wording

struct PageTable {
  private let table: Table
  private let screen: Screen

  init(_ table: Table, on screen: Screen) {
    self.table = table
    self.screen = screen
  }

  /// - Parameter caption: heard and not seen, for the same words stand above the table already.
  func markup(caption: String) -> Markup {
    var parts: [Markup] = []
    if !caption.isEmpty { parts.append(Markup("caption", ["class": "unseen"], caption)) }
    if table.columns.contains(where: { !$0.title.isEmpty }) { parts.append(Markup("thead", [:], [head])) }
    parts.append(Markup("tbody", [:], table.rows.isEmpty ? [nothing] : table.rows.map { row($0) }))
    return Markup("div", ["class": "wide"], [Markup("table", [:], parts)])
  }

  private var head: Markup {
    let cells = table.columns.map { column in
      let title = screen.spell(column.title)
      let look = column.isNumber ? "number" : nil
      return title.isEmpty
        ? Markup("td", [:], [])
        : Markup("th", ["scope": "col", "class": look, "aria-hidden": hidden(column)], title)
    }
    return Markup("tr", [:], cells)
  }

  private func row(_ cells: [Text]) -> Markup {
    let shown = zip(table.columns, cells).enumerated().map { place, cell in
      let text = screen.spell(cell.1)
      let look = cell.0.isNumber ? "number" : nil
      return place == 0 && !text.isEmpty && table.columns.count > 1
        ? Markup("th", ["scope": "row", "class": look], text)
        : Markup("td", ["class": look, "aria-hidden": hidden(cell.0)], text)
    }
    return Markup("tr", [:], shown)
  }

  private var nothing: Markup {
    Markup(
      "tr", [:], [Markup("td", ["colspan": String(max(1, table.columns.count))], screen.spell(.nothing))])
  }

  /// Bars of signs say nothing to the ear.
  private func hidden(_ column: Table.Column) -> String? { column.isDrawing ? "true" : nil }
}
