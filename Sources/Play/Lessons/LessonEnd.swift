/// The end of a lesson: how it went, what to talk about, and what comes back.

import Scenarios
import Wording

struct LessonEnd {
  let run: LessonRun
  /// nil after the last one.
  let next: ShelfLesson?

  func reply() -> Reply {
    let lesson = run.lesson
    var blocks: [Block] = [.heading(lesson.title, right: Text(nl: "klaar", en: "done"))]
    if run.isHandedIn { return Reply(blocks + [.paragraph(handedIn), .hint(report)]) }
    if run.isExam { return Reply(blocks + [.paragraph(toldLater), .hint(handIn)]) }
    blocks += [.paragraph(lesson.objective), .gap, .paragraph(LessonScore(run).sentence)]
    blocks += [.gap, .paragraph(Text(nl: "Om over te praten:", en: "To talk about:"))]
    blocks += lesson.debrief.map { .paragraph(Text(verbatim: "- ") + $0) }
    if !lesson.recallLater.isEmpty {
      let days = lesson.recallLater.map(\.afterDays).min() ?? 7
      blocks += [
        .gap,
        .paragraph(
          Text(
            nl: "Over \(days, "dag", "dagen") komt er een vraag terug: typ dan herhaal.",
            en: "In \(days, "day", "days") a question comes back: type recall then.")),
      ]
    }
    let on =
      next.map {
        Text(nl: " De volgende: les begin \(name: $0.code).", en: " The next: lesson start \(name: $0.code).")
      }
      ?? Text(nl: " Andere lessen: lessen.", en: " Other lessons: lessons.")
    return Reply(blocks + [.hint(report + on)])
  }

  private var report: Text {
    Text(nl: "Je antwoorden op een rij: verslag.", en: "Your answers in a row: report.")
  }

  private var handedIn: Text {
    Text(nl: "Deze toets is ingeleverd.", en: "This exam was handed in.")
  }

  private var toldLater: Text {
    Text(
      nl: "Dit was de toets. Wat goed was, hoor je als je hem inlevert.",
      en: "This was the exam. What was right you hear when you hand it in.")
  }

  private var handIn: Text {
    Text(
      nl: "Inleveren: leverin toets.kring en jouw code.", en: "Hand it in: hand-in exam.kring and your code.")
  }
}
