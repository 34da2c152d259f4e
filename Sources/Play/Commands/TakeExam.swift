import Scenarios
import Wording

/// A lesson as a personal exam: one try for each step, no hints, and nothing told before it is handed in.
struct TakeExam: Command, AboutLesson {
  static let name = Text(nl: "toets", en: "exam")
  static let summary = Text(
    nl: "Maak een les als toets, met de code van je docent.",
    en: "Do a lesson as an exam, with your teacher's code.")
  static let form = Form(
    Argument<Word>.word(Text(nl: "les", en: "lesson"), choices: FollowLesson.names),
    Argument<Word>.word(Text(verbatim: "code"))
  ) { TakeExam(lesson: $0, code: $1) }
  static let examples = [Text(nl: "toets twee-dagen k7", en: "exam twee-dagen k7")]

  let lesson: Word
  let code: Word

  func run(in session: inout Session) throws(Finding) -> Reply {
    let remark = try session.beginExam(lesson, code: code)
    let run = try session.following()
    let steps = run.lesson.steps.count
    let head = Block.heading(run.lesson.title, right: run.examName)
    guard run.notes.isEmpty else {
      return Reply([head]) + remark + Reply([.gap]) + (try session.present(again: true))
    }
    return Reply([
      head,
      .hint(
        Text(
          nl:
            "\(steps, "stap", "stappen"), één poging voor elke stap, geen hints. Wat goed was hoor je na het inleveren.",
          en:
            "\(steps, "step", "steps"), one try for each, no hints. What was right you hear after handing it in."
        )), .gap,
    ]) + (try session.present())
  }
}
