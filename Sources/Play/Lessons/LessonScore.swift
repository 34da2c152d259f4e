/// How a lesson went, counted from its notes. Being wrong costs nothing; skipping leaves a step undone.

import Scenarios
import Wording

struct LessonScore: Equatable {
  /// Questions and tasks, and how many were right the first time, right in the end, skipped.
  private(set) var asked = 0
  private(set) var atOnce = 0
  private(set) var inTheEnd = 0
  private(set) var skipped = 0
  private(set) var hints = 0
  private(set) var predictions = 0
  /// Predictions with a reason, where one is asked.
  private(set) var committed = 0
  private(set) var explained = 0

  init(_ run: LessonRun) {
    for step in run.lesson.steps {
      hints += run.notes(of: step.id, .hint).count
      skipped += run.has(.skipped, step.id) ? 1 : 0
      switch step.work {
      case .predict:
        predictions += 1
        committed += run.has(.sure, step.id) ? 1 : 0
      case .explain: explained += run.has(.explained, step.id) ? 1 : 0
      case .explore: break
      case .choice, .number, .task:
        asked += 1
        let isRight = run.has(.right, step.id) || run.has(.passed, step.id)
        let slips = run.notes(of: step.id, .wrong).count + run.notes(of: step.id, .failed).count
        inTheEnd += isRight ? 1 : 0
        atOnce += isRight && slips == 0 ? 1 : 0
      }
    }
  }

  var sentence: Text {
    Text(
      nl: """
        \(inTheEnd) van de \(asked) vragen en taken goed, waarvan \(atOnce) in één keer; \
        \(hints, "hint", "hints"), \(skipped) overgeslagen.
        """,
      en: """
        \(inTheEnd) of \(asked) questions and tasks right, \(atOnce) of them at once; \
        \(hints, "hint", "hints"), \(skipped) skipped.
        """)
  }
}
