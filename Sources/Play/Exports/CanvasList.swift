/// A school's own list of Canvas, filled in with the points of a class.

import Scenarios
import Wording

extension ClassMarks {
  struct Filled {
    let table: CSV
    /// Learners that do not stand in it.
    let missing: [String]
    /// Columns that are not worth 100 there, and what they are worth.
    let scaled: [(lesson: String, worth: Double)]
    /// Where points went in.
    let columns: Set<Int>

    /// Whether a table is this list as it was filled in before: all but the points is the same.
    func isSameList(as other: CSV) -> Bool {
      guard other.rows.count == table.rows.count else { return false }
      return zip(table.rows, other.rows).enumerated().allSatisfy { place, rows in
        rows.0.count == rows.1.count
          && rows.0.indices.allSatisfy { column in
            rows.0[column] == rows.1[column]
              || place > 0 && columns.contains(column)
                && (rows.1[column].isEmpty || Double(rows.1[column].replacing(",", with: ".")) != nil)
          }
      }
    }
  }

  /// What keeps a list of the school from being filled in.
  enum Unfit: Error {
    case noExport
    /// No column is called so; the names that there are.
    case noColumn([String])
    /// What can be got in a column: nothing, or no number.
    case noWorth(row: Int, text: String)
  }

  /// The school's own export with the points filled in; everything else stays as it is.
  /// - Parameter named: the column where the points of the only lesson go; the lesson's own when left out.
  func canvas(filling template: CSV, named: String? = nil) throws(Unfit) -> Filled {
    guard let head = template.rows.first, head.first == "Student",
      template.rows.allSatisfy({ $0.count <= head.count })
    else { throw .noExport }
    let ids = head.indices.filter { ClassMarks.canvasHead[1...3].contains(head[$0]) }
    guard !ids.isEmpty else { throw .noExport }
    var rows = template.rows.map { $0 + Array(repeating: "", count: head.count - $0.count) }
    var missing = Set(learners)
    var scaled: [(lesson: String, worth: Double)] = []
    var columns: Set<Int> = []
    for lesson in lessons {
      let column =
        try named.map { name throws(Unfit) in try ClassMarks.column(called: name, in: head) }
        ?? ClassMarks.column(of: lesson, in: &rows)
      columns.insert(column)
      let worth = try ClassMarks.worth(of: column, in: &rows)
      if worth != 100 { scaled.append((lesson, worth)) }
      for row in rows.indices.dropFirst() {
        guard let learner = learners.first(where: { code in ids.contains { rows[row][$0] == code } }) else {
          continue
        }
        missing.remove(learner)
        guard let points = Int(cell(learner, lesson)) else { continue }
        rows[row][column] = Text.plain((Double(points) * worth / 10).rounded() / 10).en
      }
    }
    return Filled(table: CSV(rows: rows), missing: missing.sorted(), scaled: scaled, columns: columns)
  }

  /// The lesson's own column, which is made at the end where there is none.
  private static func column(of lesson: String, in rows: inout [[String]]) -> Int {
    if let column = rows[0].firstIndex(where: { $0 == lesson || $0.hasPrefix(lesson + " (") }) {
      return column
    }
    for row in rows.indices { rows[row].append(row == 0 ? lesson : "") }
    return rows[0].count - 1
  }

  private static func column(called name: String, in head: [String]) throws(Unfit) -> Int {
    // Names and ids of learners are no place for points.
    let free = head.indices.filter { !canvasHead.contains(head[$0]) }
    guard let column = free.first(where: { head[$0] == name }) else {
      throw .noColumn(free.map { head[$0] })
    }
    return column
  }

  /// What can be got in a column; 100 goes in where nothing stands there yet.
  private static func worth(of column: Int, in rows: inout [[String]]) throws(Unfit) -> Double {
    guard let row = rows.firstIndex(where: { $0[0].trimmed == "Points Possible" }) else { return 100 }
    if rows[row][column].trimmed.isEmpty { rows[row][column] = "100" }
    let text = rows[row][column].trimmed
    guard let worth = Double(text.replacing(",", with: ".")), worth.isFinite, worth > 0 else {
      throw .noWorth(row: row, text: text)
    }
    return worth
  }
}

extension String {
  fileprivate var trimmed: String {
    String(drop { $0.isWhitespace }.reversed().drop { $0.isWhitespace }.reversed())
  }
}
