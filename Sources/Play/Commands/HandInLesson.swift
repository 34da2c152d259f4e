import Scenarios
import Wording

/// Writes a lesson or an exam as one file for the trainer.
struct HandInLesson: Command, AboutLesson {
  static let name = Text(nl: "leverin", en: "hand-in")
  static let summary = Text(
    nl: "Schrijf je les of toets in een bestand voor je docent.",
    en: "Write your lesson or exam in a file for your trainer.")
  static let form = Form(
    Argument<Word>.word(Text(nl: "bestand", en: "file")), Argument<Word>.word(Text(verbatim: "code")),
    Argument<Word>.word(Text(nl: "les", en: "lesson"), choices: FollowLesson.names).list
  ) { HandInLesson(file: $0, code: $1, words: $2) }
  static let examples = [
    Text(nl: "leverin werk.kring s123", en: "hand-in work.kring s123"),
    Text(nl: "leverin werk.kring s123 twee-dagen", en: "hand-in work.kring s123 twee-dagen"),
  ]
  static let exampleOpening = FollowLesson.exampleOpening

  static let close = Setting(
    name: Text(nl: "sluit", en: "close"), value: nil,
    summary: Text(nl: "ook een toets die nog niet af is", en: "an exam that is not finished too"))
  static let settings = [close]

  let file: Word
  let code: Word
  let words: [Word]

  func run(in session: inout Session) throws(Finding) -> Reply {
    let settings = try Settings(words, known: HandInLesson.settings)
    if settings.files.count > 1 { throw .tooMuch(at: settings.files[1].place) }
    guard let who = HandIn.code(code.text) else { throw .notACode(code) }
    guard let keep = session.world.keep else { throw .noArchive }
    let lesson = settings.files.first
    guard var recording = try meant(lesson, keep.lessons(), session) else {
      throw .nothingToHandIn(at: lesson?.place)
    }
    try demandOwn(session, who, recording.header)
    let closing =
      recording.header.examCode.isEmpty
      ? nil : try closing(recording, mayClose: settings[HandInLesson.close] != nil, session)
    if let closing { recording.notes.append(closing.note) }
    let made = try HandIn.made(recording, who: who, keep, session)
    try session.world.write(file.text, made.handIn.text(session.language))
    // Only what could be written closes the exam, and only what is closed is told.
    if let closing { try session.keep(closing.note, of: closing.run) }
    return reply(made)
  }

  /// The lesson, or the exam of a code, that is named; otherwise what is followed, an exam, or what was done last.
  private func meant(
    _ lesson: Word?, _ kept: [LessonRecording], _ session: Session
  ) throws(Finding) -> LessonRecording? {
    guard let lesson else {
      let current = session.lesson?.recording.number
      return kept.last { $0.number == current && current != nil }
        ?? kept.last { !$0.header.examCode.isEmpty } ?? kept.last
    }
    if let exam = kept.last(where: { $0.header.examCode == lesson.lowercased }) { return exam }
    let id = try session.lessonID(lesson)
    let tries = kept.filter { $0.header.lessonID == id }
    var read = KeptLessons()
    let runs = tries.compactMap { read.run($0) }
    // Who begins a lesson anew still hands in the try that came furthest.
    return tries.last { !$0.header.examCode.isEmpty } ?? runs.furthest.first?.recording ?? tries.last
  }

  /// The file tells the luck of an exam, and the reply what was right: nothing is done in it after that.
  /// - Returns: the note that closes it; nil when it was closed before.
  private func closing(
    _ recording: LessonRecording, mayClose: Bool, _ session: Session
  ) throws(Finding) -> (note: LessonNote, run: LessonRun)? {
    var read = KeptLessons()
    guard let run = read.run(recording), !run.isHandedIn else { return nil }
    guard run.isOver || mayClose else { throw .notFinished(run, file, code) }
    return (note: LessonNote(.handed, step: "", moment: session.world.now()), run: run)
  }

  /// What lies there already must be the same learner's hand-in of the same.
  private func demandOwn(
    _ session: Session, _ who: String, _ header: LessonRecording.Header
  ) throws(Finding) {
    guard session.world.stamp(file.text) != nil else { return }
    let old = try session.world.read(file.text)
    let isOwn: Bool
    do throws(Finding) {
      let there = try HandIn.read(old, file: file.text).handIn
      isOwn = there.who == who && there.lesson.id == header.lessonID && there.exam == header.examCode
    } catch { isOwn = old.isEmpty }
    guard isOwn else {
      throw Finding(
        Text(
          nl: "\(name: file.text) is iets anders, en blijft zoals het is.",
          en: "\(name: file.text) is something else, and stays as it is."), at: file.place,
        advice: Text(nl: "Kies een andere naam.", en: "Choose another name."))
    }
  }

  private func reply(_ made: HandIn.Made) -> Reply {
    let run = made.run
    let (title, done, all) = (run.lesson.title, run.done, run.lesson.steps.count)
    let code = made.handIn.exam
    let exam = code.isEmpty ? Text.empty : Text(nl: ", toets \(name: code)", en: ", exam \(name: code)")
    let written = Block.paragraph(
      Text(
        nl:
          "\(title)\(exam): \(done) van \(all) stappen, in \(name: file.text) voor \(name: made.handIn.who).",
        en: "\(title)\(exam): \(done) of \(all) steps, in \(name: file.text) for \(name: made.handIn.who)."))
    guard let points = made.points else { return Reply([written, .hint(doubt(made.doubt))]) }
    guard run.isExam, let replay = made.replay else { return Reply([written]) }
    let answers = AnswersPage(replay: replay, points: points)
    return Reply(
      [written, .gap] + answers.blocks + [.gap] + GradePage.blocks(points, passAt: run.lesson.passAt))
  }

  /// It is handed in all the same: what is wrong need not be the learner's doing.
  private func doubt(_ why: Text) -> Text {
    let why = why.clause
    return Text(
      nl: "Nagespeeld klopt er iets niet: \(why). Zeg dat je docent erbij.",
      en: "Played again, something is not right: \(why). Tell your trainer.")
  }
}

extension Finding {
  fileprivate static func notACode(_ word: Word) -> Finding {
    Finding(
      Text(
        nl: "\(name: word.text) kan niet voor jou staan.", en: "\(name: word.text) cannot stand for you."),
      at: word.place,
      advice: Text(
        nl: "Typ je code, geen naam: letters, cijfers en streepjes, zoals s123.",
        en: "Type your code, not a name: letters, digits and hyphens, as in s123."))
  }

  fileprivate static func notFinished(_ run: LessonRun, _ file: Word, _ code: Word) -> Finding {
    let (done, all, exam) = (run.done, run.lesson.steps.count, run.recording.header.examCode)
    // Who is known by the code of the exam need not type it twice.
    let also = exam == code.text ? "" : " " + exam
    return Finding(
      Text(
        nl:
          "De toets is nog niet af: \(done) van \(all) stappen. Inleveren sluit hem; verder gaan kan dan niet meer.",
        en:
          "The exam is not finished: \(done) of \(all) steps. Handing it in closes it; you cannot go on after that."
      ),
      advice: Text(
        nl:
          "Maak hem af, of lever hem zo in: leverin \(name: file.text) \(name: code.text)\(name: also) --sluit",
        en:
          "Finish it, or hand it in as it is: hand-in \(name: file.text) \(name: code.text)\(name: also) --close"
      ))
  }

  fileprivate static func nothingToHandIn(at place: Place?) -> Finding {
    Finding(
      Text(nl: "Er is geen les om in te leveren.", en: "There is no lesson to hand in."), at: place,
      advice: Text(nl: "Begin er een: les begin L05.", en: "Begin one: lesson start L05."))
  }
}
