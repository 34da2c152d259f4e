import Scenarios
import Wording

/// What the learner predicted, answered and explained, as a text to keep.
struct WriteReport: Command, AboutLesson {
  static let name = Text(nl: "verslag", en: "report")
  static let summary = Text(
    nl: "Je antwoorden en voorspellingen op een rij, of in een bestand.",
    en: "Your answers and predictions in a row, or in a file.")
  static let form = Form(
    Argument<Word>.word(Text(nl: "les, bestand", en: "lesson, file"), choices: FollowLesson.names).list
  ) { WriteReport(words: $0) }
  static let examples = [
    Text(nl: "verslag", en: "report"), Text(nl: "verslag les.md", en: "report lesson.md"),
    Text(nl: "verslag twee-dagen", en: "report twee-dagen"),
  ]
  static let exampleOpening = FollowLesson.exampleOpening

  let words: [Word]

  func run(in session: inout Session) throws(Finding) -> Reply {
    if let run = session.lesson, run.isExam, !run.isHandedIn { throw .toldAfterHandIn }
    var rest = words[...]
    let named = try rest.first.map { word throws(Finding) in try session.reported(word) } ?? nil
    if named != nil { rest.removeFirst() }
    if rest.count > 1 { throw .tooMuch(at: rest[rest.startIndex + 1].place) }
    let last = try session.reportable().last
    guard let run = named ?? session.lesson ?? last else {
      return try ShowProgress().run(in: &session)
    }
    let answers = run.isHandedIn ? try session.answers(of: run) : nil
    let report = LessonReport(run: run, answers: answers)
    guard let file = rest.first else { return report.reply() }
    try session.protect(file, from: [], beginnings: [LessonReport.mark])
    try session.world.write(file.text, report.markdown(session.language))
    return Reply(
      Text(nl: "Je verslag staat in \(name: file.text).", en: "Your report is in \(name: file.text)."))
  }
}

extension Session {
  /// Every try of which may be told what was right, the last touched last.
  fileprivate func reportable() throws(Finding) -> [LessonRun] {
    var kept = KeptLessons()
    let recordings = try world.keep?.lessons() ?? lesson.map { [$0.recording] } ?? []
    return recordings.compactMap { kept.run($0) }.filter { !$0.isExam || $0.isHandedIn }
  }

  /// The try that a word is about: of a lesson, the one that came furthest, or its exam; or the exam of a code.
  /// - Returns: nil where the word is no lesson, but a file.
  fileprivate func reported(_ word: Word) throws(Finding) -> LessonRun? {
    let runs = try reportable()
    if let exam = runs.last(where: { $0.isExam && $0.recording.header.examCode == word.lowercased }) {
      return exam
    }
    guard !word.text.contains("."), !word.text.contains("/") else { return nil }
    let isCode = word.lowercased.wholeMatch(of: /l[0-9]{2}/) != nil
    guard isCode || shelfLessons().contains(where: { $0.id == word.lowercased }) else { return nil }
    let id = try lessonID(word)
    let own = runs.filter { $0.lesson.id == id }
    guard let run = own.filter({ !$0.isExam }).furthest.first ?? own.last else {
      throw Finding(
        Text(nl: "Van die les is er nog niets.", en: "There is nothing of that lesson yet."), at: word.place,
        advice: Text(
          nl: "Begin haar: les begin \(name: word.text).", en: "Begin it: lesson start \(name: word.text)."))
    }
    return run
  }

  /// What was right in an exam that was handed in; nil when it does not come out the same.
  fileprivate func answers(of run: LessonRun) throws(Finding) -> AnswersPage? {
    guard let keep = world.keep else { return nil }
    let made = try HandIn.made(run.recording, who: "-", keep, self)
    guard let replay = made.replay, let points = made.points else { return nil }
    return AnswersPage(replay: replay, points: points)
  }
}

extension Finding {
  fileprivate static var toldAfterHandIn: Finding {
    Finding(
      Text(nl: "Wat goed was hoor je na het inleveren.", en: "What was right you hear after handing it in."),
      advice: Text(
        nl: "Lever in: leverin toets.kring en jouw code.", en: "Hand it in: hand-in exam.kring and your code."
      ))
  }
}
