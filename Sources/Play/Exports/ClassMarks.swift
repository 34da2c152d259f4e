/// Points of a class: a row for each learner, a column for each lesson or exam. What a trainer still has to give is not
/// in them, and is said.

import Scenarios
import Wording

struct ClassMarks: Sendable {
  /// Codes of learners, sorted.
  let learners: [String]
  /// "L05", or "L05 exam".
  let lessons: [String]
  /// Out of 100, by learner and lesson.
  private let points: [String: [String: Int]]
  /// Lessons and learners for whom explaining still counts.
  let open: Int
  /// Learners who handed the same in twice; the last one counts.
  let doubles: [String]

  init(_ looked: [Verification], _ given: [String: Int]) {
    var points: [String: [String: Int]] = [:]
    var open = 0
    let (last, doubles) = Verification.counting(looked)
    for look in last {
      guard let graded = look.points(with: given), let total = graded.total, let handIn = look.handIn,
        let run = look.replay?.run
      else { continue }
      points[handIn.who, default: [:]][ClassMarks.name(run)] = Int(total.lowerBound.rounded())
      open += total.lowerBound < total.upperBound ? 1 : 0
    }
    self.points = points
    learners = points.keys.sorted()
    lessons = Set(points.values.flatMap(\.keys)).sorted()
    self.open = open
    self.doubles = doubles
  }

  static func name(_ run: LessonRun) -> String { run.lesson.code + (run.isExam ? " exam" : "") }

  /// Empty where nothing was handed in.
  func cell(_ learner: String, _ lesson: String) -> String {
    points[learner]?[lesson].map { String($0) } ?? ""
  }

  // MARK: Brightspace

  /// As its own export is made: one id, a column of points for each item, and a sign at the end of a line.
  var brightspace: CSV {
    let head = ["OrgDefinedId"] + lessons.map { "\($0) Points Grade" } + ["End-of-Line Indicator"]
    return CSV(
      rows: [head] + learners.map { learner in [learner] + lessons.map { cell(learner, $0) } + ["#"] })
  }

  // MARK: Canvas

  static let canvasHead = ["Student", "ID", "SIS User ID", "SIS Login ID", "Section"]
  static let canvasPossible = ["    Points Possible", "", "", "", ""]

  /// A gradebook with the code for a name, for a school that knows its learners by it.
  var canvas: CSV {
    let possible = ClassMarks.canvasPossible + lessons.map { _ in "100" }
    let rows = learners.map { learner in
      [learner, "", learner, learner, ""] + lessons.map { cell(learner, $0) }
    }
    return CSV(rows: [ClassMarks.canvasHead + lessons, possible] + rows)
  }
}
