/// The tables of a reply for other programs: CSV and JSON.
///
/// The numbers behind drawings are tables too. Numbers stand as the terminal shows them.

import Scenarios
import Wording

package enum Paper {
  /// Every table with its titles, an empty line between two of them; nil when there is none.
  package static func csv(_ reply: Reply, _ language: Language) -> String? {
    let grids = grids(reply, language)
    guard !grids.isEmpty else { return nil }
    return grids.map { grid in
      CSV(rows: [grid.titles] + grid.rows).text
    }.joined(separator: "\r\n")
  }

  /// A list with an object for each row; with more than one table, a list of such lists. nil when there is none.
  package static func json(_ reply: Reply, _ language: Language) -> String? {
    let lists = grids(reply, language).map { grid in
      JSON.list(
        grid.values.map { row in JSON.object(Array(zip(grid.keys, row.map { JSON.text($0) }))) })
    }
    guard let first = lists.first else { return nil }
    return (lists.count == 1 ? first : JSON.list(lists)).written + "\n"
  }

  private static func grids(_ reply: Reply, _ language: Language) -> [Grid] {
    reply.blocks.compactMap { block in
      if case .table(let table) = block { return Grid(table, language) }
      return block.figure.map { Grid($0.table, language) }
    }
  }

  /// A table in one language, without the columns that only draw.
  private struct Grid {
    let keys: [String]
    let values: [[String]]
    private let head: [String]
    private let language: Language

    init(_ table: Table, _ language: Language) {
      let screen = Screen(language: language)
      let shown = table.columns.indices.filter { !table.columns[$0].isDrawing }
      self.language = language
      head = shown.map { screen.spell(table.columns[$0].title) }
      values = table.rows.map { row in shown.map { screen.spell(row[$0]) } }
      // An object cannot hold one key twice, nor would an empty one say much.
      var used: Set<String> = []
      keys = head.enumerated().map { number, title in
        let name =
          title.isEmpty ? Text(nl: "kolom \(number + 1)", en: "column \(number + 1)")[language] : title
        var key = name
        var turn = 2
        while !used.insert(key).inserted {
          key = "\(name) \(turn)"
          turn += 1
        }
        return key
      }
    }

    var titles: [String] { head.map { Paper.guarded($0) } }
    var rows: [[String]] { values.map { $0.map { Paper.guarded($0) } } }
  }

  /// A spreadsheet would work out what begins like a formula; with an apostrophe it is a text. Numbers stay numbers.
  private static func guarded(_ cell: String) -> String {
    guard let first = cell.unicodeScalars.first, "=+-@".unicodeScalars.contains(first) else { return cell }
    let isNumber =
      (first == "+" || first == "-") && cell.dropFirst().allSatisfy { "0123456789.,%".contains($0) }
    return isNumber ? cell : "'" + cell
  }
}
