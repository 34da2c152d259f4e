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
  }

  /// The school's own export with the points filled in; everything else stays as it is.
  /// - Returns: nil when it is no export of Canvas.
  func canvas(filling template: CSV) -> Filled? {
    guard let head = template.rows.first, head.first == "Student",
      template.rows.allSatisfy({ $0.count <= head.count })
    else { return nil }
    let ids = head.indices.filter { ClassMarks.canvasHead[1...3].contains(head[$0]) }
    guard !ids.isEmpty else { return nil }
    var rows = template.rows.map { $0 + Array(repeating: "", count: head.count - $0.count) }
    var missing = Set(learners)
    var scaled: [(lesson: String, worth: Double)] = []
    for lesson in lessons {
      let column = ClassMarks.column(of: lesson, in: &rows)
      let worth = ClassMarks.worth(of: column, in: &rows)
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
    return Filled(table: CSV(rows: rows), missing: missing.sorted(), scaled: scaled)
  }

  /// The lesson's own column, which is made at the end where there is none.
  private static func column(of lesson: String, in rows: inout [[String]]) -> Int {
    if let column = rows[0].firstIndex(where: { $0 == lesson || $0.hasPrefix(lesson + " (") }) {
      return column
    }
    for row in rows.indices { rows[row].append(row == 0 ? lesson : "") }
    return rows[0].count - 1
  }

  /// What can be got in a column; 100 goes in where nothing stands there yet.
  private static func worth(of column: Int, in rows: inout [[String]]) -> Double {
    guard let row = rows.firstIndex(where: { $0[0].trimmed == "Points Possible" }) else { return 100 }
    if rows[row][column].trimmed.isEmpty { rows[row][column] = "100" }
    let worth = Double(rows[row][column].trimmed.replacing(",", with: "."))
    return worth.flatMap { $0.isFinite && $0 > 0 ? $0 : nil } ?? 100
  }
}

extension String {
  fileprivate var trimmed: String {
    String(drop { $0.isWhitespace }.reversed().drop { $0.isWhitespace }.reversed())
  }
}
