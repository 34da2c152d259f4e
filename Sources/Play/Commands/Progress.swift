import Scenarios
import Wording

/// How far the learner is in every lesson.
struct ShowProgress: Command, AboutLesson {
  static let name = Text(nl: "vorderingen", en: "progress")
  static let summary = Text(nl: "Hoe ver je bent in elke les.", en: "How far you are in every lesson.")
  static let form = Form { ShowProgress() }
  static let examples = [Text(nl: "vorderingen", en: "progress")]

  func run(in session: inout Session) throws(Finding) -> Reply {
    let runs = try session.keptRuns().furthest
    guard !runs.isEmpty else {
      return Reply([
        .paragraph(Text(nl: "Je hebt nog geen les gedaan.", en: "You have done no lesson yet.")),
        .hint(Text(nl: "Typ lessen voor de lijst.", en: "Type lessons for the list.")),
      ])
    }
    let columns = [
      Table.Column(Text(nl: "les", en: "lesson")), Table.Column(.empty, canGo: 1),
      Table.Column(Text(nl: "stappen", en: "steps"), isNumber: true),
      Table.Column(Text(nl: "goed", en: "right"), isNumber: true),
      Table.Column(Text(nl: "in één keer", en: "at once"), isNumber: true),
      Table.Column(Text(verbatim: "hints"), isNumber: true),
      Table.Column(Text(nl: "overgeslagen", en: "skipped"), isNumber: true, canGo: 2),
    ]
    let rows = runs.map { run -> [Text] in
      let score = LessonScore(run)
      let (done, all) = (run.done, run.lesson.steps.count)
      return [
        Text(verbatim: run.lesson.code), run.lesson.title,
        Text(nl: "\(done) van \(all)", en: "\(done) of \(all)"),
        Text.whole(score.inTheEnd), Text.whole(score.atOnce), Text.whole(score.hints),
        Text.whole(score.skipped),
      ]
    }
    let due = try session.cards().count { $0.dueAt <= session.world.now() }
    let cards = Text(
      nl: "Nu te herhalen: \(due, "vraag", "vragen"). Typ herhaal.",
      en: "To recall now: \(due, "question", "questions"). Type recall.")
    return Reply([.table(Table(columns: columns, rows: rows)), .gap, .hint(cards)])
  }
}
