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
    Argument<Word>.word(Text(nl: "les", en: "lesson"), choices: FollowLesson.names).optional
  ) { HandInLesson(file: $0, code: $1, lesson: $2) }
  static let examples = [
    Text(nl: "leverin werk.kring s123", en: "hand-in work.kring s123"),
    Text(nl: "leverin werk.kring s123 twee-dagen", en: "hand-in work.kring s123 twee-dagen"),
  ]
  static let exampleOpening = FollowLesson.exampleOpening

  let file: Word
  let code: Word
  let lesson: Word?

  func run(in session: inout Session) throws(Finding) -> Reply {
    guard let who = HandIn.code(code.text) else { throw .notACode(code) }
    guard let keep = session.world.keep else { throw .noArchive }
    guard let recording = try meant(keep.lessons(), session) else {
      throw .nothingToHandIn(at: lesson?.place)
    }
    try demandOwn(session, who, recording.header)
    let made = try HandIn.made(recording, who: who, keep, session)
    try session.world.write(file.text, made.handIn.text(session.language))
    return reply(made)
  }

  /// The lesson, or the exam of a code, that is named; otherwise what is followed, an exam, or what was done last.
  private func meant(_ kept: [LessonRecording], _ session: Session) throws(Finding) -> LessonRecording? {
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
    guard run.isExam else { return Reply([written]) }
    guard run.isOver else {
      return Reply([
        written,
        .hint(
          Text(
            nl: "De toets is nog niet af. Maak hem af en lever dan opnieuw in.",
            en: "The exam is not finished. Finish it, and hand it in again then.")),
      ])
    }
    return Reply([written, .gap] + GradePage.blocks(points, passAt: run.lesson.passAt))
  }

  /// It is handed in all the same: what is wrong need not be the learner's doing.
  private func doubt(_ why: Text) -> Text {
    let why = why.clause
    return Text(
      nl: "Nagespeeld klopt er iets niet: \(why). Zeg dat je docent erbij.",
      en: "Played again, something is not right: \(why). Tell your trainer.")
  }
}

extension HandIn {
  struct Made {
    let handIn: HandIn
    let run: LessonRun
    /// nil when it does not come out the same, played again.
    let points: LessonPoints?
    /// What then differs.
    let doubt: Text
  }

  static func made(
    _ recording: LessonRecording, who: String, _ keep: World.Keep, _ session: Session
  ) throws(Finding) -> Made {
    let header = recording.header
    guard header.rulesVersion == Recording.rulesVersion else { throw .otherRules(header.rulesVersion) }
    let (read, findings) = readLesson(header.lessonText, file: header.lessonFile)
    guard let lesson = read else { throw findings[0] }
    let scenario = try session.readable(header.scenarioText, file: header.scenarioFile)
    var games: [PlayedGame] = []
    for note in recording.notes where note.kind == .game {
      guard let number = Int64(note.text) else { throw .gameNotKept }
      games.append(PlayedGame(number: number, steps: try keep.load(number).steps))
    }
    func handIn(_ points: String) -> HandIn {
      HandIn(
        program: "kring \(Kring.version)", rules: header.rulesVersion,
        lesson: Source(lesson, text: header.lessonText),
        scenario: Source(scenario, text: header.scenarioText), seed: header.seed, exam: header.examCode,
        who: who, points: points, notes: recording.notes, games: games)
    }
    func run(_ notes: [LessonNote]) -> LessonRun {
      LessonRun(
        lesson: lesson.asGiven(in: header), scenario: scenario,
        recording: LessonRecording(number: nil, header: header, notes: notes))
    }
    var replay = LessonReplay(handIn(""), run([]), session)
    do throws(Finding) { try replay.finish() } catch {
      return Made(handIn: handIn(""), run: run(recording.notes), points: nil, doubt: error.message)
    }
    let points = try LessonPoints(replay, session)
    return Made(handIn: handIn(points.line), run: replay.run, points: points, doubt: .empty)
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

  fileprivate static func nothingToHandIn(at place: Place?) -> Finding {
    Finding(
      Text(nl: "Er is geen les om in te leveren.", en: "There is no lesson to hand in."), at: place,
      advice: Text(nl: "Begin er een: les begin L05.", en: "Begin one: lesson start L05."))
  }

  fileprivate static func otherRules(_ then: Int) -> Finding {
    let now = Recording.rulesVersion
    return Finding(
      Text(
        nl: "Deze les is met rekenregels \(then) gedaan; nu gelden regels \(now).",
        en: "This lesson was done under rules \(then); now rules \(now) hold."),
      advice: Text(nl: "Begin de les opnieuw.", en: "Begin the lesson again."))
  }

  fileprivate static var gameNotKept: Finding {
    Finding(
      Text(
        nl: "Een spel van deze les is niet bewaard; zo valt ze niet in te leveren.",
        en: "A game of this lesson was not kept; so it cannot be handed in."),
      advice: Text(nl: "Begin de les opnieuw.", en: "Begin the lesson again."))
  }
}
