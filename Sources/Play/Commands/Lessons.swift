import Scenarios
import Wording

/// The lessons on the shelf, and how far the learner is.
struct Lessons: Command {
  static let name = Text(nl: "lessen", en: "lessons")
  static let summary = Text(nl: "Alle lessen, en hoe ver je bent.", en: "All lessons, and how far you are.")
  static let form = Form { Lessons() }
  static let examples = [Text(nl: "lessen", en: "lessons")]

  func run(in session: inout Session) throws(Finding) -> Reply {
    let shelf = session.shelfLessons()
    guard !shelf.isEmpty else {
      throw Finding(Text(nl: "Er staan geen lessen op de plank.", en: "There are no lessons on the shelf."))
    }
    let tries = try session.keptRuns().furthest
    let rows = shelf.map { entry -> [Text] in
      [
        Text(verbatim: entry.code), Text(verbatim: entry.id), entry.title,
        Text(nl: "\(entry.minutes) min", en: "\(entry.minutes) min"),
        tries.first { $0.lesson.id == entry.id }?.progress ?? .empty,
      ]
    }
    let columns = [
      Table.Column.unnamed, Table.Column(Text(nl: "les", en: "lesson")),
      Table.Column(Text(nl: "waarover", en: "about"), canGo: 1),
      Table.Column(Text(nl: "duurt", en: "takes"), isNumber: true, canGo: 2), .unnamed,
    ]
    let first = Text(verbatim: shelf[0].code)
    let waiting = try session.waitingExams()
    return Reply(
      [
        .heading(Text(nl: "Lessen", en: "Lessons"), right: .empty),
        .table(Table(columns: columns, rows: rows)), .gap,
      ] + waiting.map { Lessons.waiting($0) } + [
        .hint(
          Text(
            nl: "Beginnen: les begin \(first). Verder: les verder.",
            en: "Begin: lesson start \(first). Go on: lesson resume."))
      ])
  }

  private static func waiting(_ exam: LessonRun) -> Block {
    let line = Text(verbatim: exam.lesson.code + " " + exam.recording.header.examCode)
    return .paragraph(
      Text(nl: "Je toets wacht nog: toets \(line).", en: "Your exam still waits: exam \(line)."))
  }
}

/// Begins a lesson, goes on with it, or leaves it.
struct FollowLesson: Command {
  static let name = Text(nl: "les", en: "lesson")
  static let summary = Text(nl: "Begin een les, of ga ermee verder.", en: "Begin a lesson, or go on with it.")
  static let form = Form(
    Argument<Word>.word(Text(nl: "wat", en: "what"), choices: FollowLesson.verbs).optional,
    Argument<Word>.word(Text(nl: "les", en: "lesson"), choices: FollowLesson.names).optional
  ) { FollowLesson(verb: $0, lesson: $1) }
  static let examples = [
    Text(nl: "les begin L05", en: "lesson start L05"), Text(nl: "les", en: "lesson"),
    Text(nl: "slaover; les volgende", en: "skip; lesson next"), Text(nl: "les stop", en: "lesson drop"),
  ]
  static let exampleOpening = "lesson start twee-dagen"

  enum Verb: CaseIterable {
    case start, resume, restart, drop, next

    var word: Text {
      switch self {
      case .start: Text(nl: "begin", en: "start")
      case .resume: Text(nl: "verder", en: "resume")
      case .restart: Text(nl: "opnieuw", en: "restart")
      case .drop: Text(nl: "stop", en: "drop")
      case .next: Text(nl: "volgende", en: "next")
      }
    }

    var meaning: Text {
      switch self {
      case .start: Text(nl: "begin een les", en: "begin a lesson")
      case .resume: Text(nl: "ga verder waar je was", en: "go on where you were")
      case .restart: Text(nl: "deze les van voren af aan", en: "this lesson from the beginning")
      case .drop: Text(nl: "ga niet verder met deze les", en: "do not go on with this lesson")
      case .next: Text(nl: "genoeg rondgekeken", en: "looked around enough")
      }
    }
  }

  let verb: Word?
  let lesson: Word?

  func run(in session: inout Session) throws(Finding) -> Reply {
    guard let verb else { return try session.presentAgain() }
    guard let meant = Verb.allCases.first(where: { $0.word.matches(verb.lowercased) }) else {
      // "lesson L05" is short for "lesson start L05".
      if lesson == nil, (try? session.lessonFile(verb)) != nil { return try session.start(verb) }
      throw Finding.notOffered(verb, Verb.allCases.map(\.word))
    }
    switch meant {
    case .start:
      guard let lesson else { return try Lessons().run(in: &session) }
      return try session.start(lesson)
    case .resume: return try session.resumeLesson(lesson)
    case .restart:
      let run = try session.following()
      guard !run.isExam else { throw .notInExam }
      let file = run.recording.header.lessonFile
      return try session.start(Word(text: file, column: 1, length: file.count, line: file))
    case .drop: return try session.dropLesson()
    case .next: return try session.nextStep(at: verb.place)
    }
  }

  static func verbs(_ session: Session) -> [Suggestion] {
    Verb.allCases.map { Suggestion($0.word[session.language], $0.meaning) }
  }

  static func names(_ session: Session) -> [Suggestion] {
    session.shelfLessons().map { Suggestion($0.id, Text(verbatim: $0.code + "  ") + $0.title) }
  }
}

extension Session {
  fileprivate mutating func start(_ name: Word) throws(Finding) -> Reply {
    guard !isInExam else { throw .notInExam }
    try begin(lesson: name)
    let run = try following()
    let minutes = run.lesson.minutes.reading + run.lesson.minutes.doing
    let code = Text(verbatim: run.lesson.code)
    let left = try keptRuns().last { $0.lesson.id == run.lesson.id && !$0.isOver && $0.done > 0 }
    let goOn: [Block] =
      left.map {
        [
          .hint(
            Text(
              nl: "Je was al bij stap \($0.done + 1); daar verder: les verder \(code).",
              en: "You were at step \($0.done + 1); to go on there: lesson resume \(code)."))
        ]
      } ?? []
    return Reply(
      [
        .heading(run.lesson.title, right: Text(nl: "\(minutes) minuten", en: "\(minutes) minutes")),
        .paragraph(run.lesson.objective),
        .hint(
          Text(
            nl: "Antwoorden mag fout zijn: dat kost niets. Alles is bewaard; stoppen kan altijd.",
            en: "An answer may be wrong: it costs nothing. All is kept; you can stop any time.")),
      ] + goOn + [.gap]) + (try present())
  }

  /// The step that is next once more, and the game it is about.
  fileprivate mutating func presentAgain() throws(Finding) -> Reply {
    guard lesson != nil else { return try Lessons().run(in: &self) }
    return try present(again: true)
  }

  /// The id of a lesson, by whatever name it is found; a lesson keeps it wherever its file lies.
  func lessonID(_ word: Word) throws(Finding) -> String {
    let file = try lessonFile(word)
    let text = try world.read(file)
    return readLessonHead(text, file: file)?.id ?? word.lowercased
  }

  fileprivate mutating func dropLesson() throws(Finding) -> Reply {
    let run = try following()
    guard !run.isExam else { throw .notInExam }
    try note(.dropped, step: "")
    lesson = nil
    open = nil
    let code = Text(verbatim: run.lesson.code)
    return Reply([
      .paragraph(
        Text(
          nl:
            "Je bent uit de les, bij stap \(min(run.done + 1, run.lesson.steps.count)) van \(run.lesson.steps.count). Alles is bewaard.",
          en:
            "You left the lesson at step \(min(run.done + 1, run.lesson.steps.count)) of \(run.lesson.steps.count). All is kept."
        )),
      .hint(
        Text(
          nl: "Verder: les verder \(code). Van voren af aan: les begin \(code).",
          en: "Go on: lesson resume \(code). From the beginning: lesson start \(code).")),
    ])
  }

  fileprivate mutating func nextStep(at place: Place) throws(Finding) -> Reply {
    let run = try following()
    guard run.stage == .look else {
      throw Finding(
        Text(nl: "Deze stap wacht nog op een antwoord.", en: "This step still waits for an answer."),
        at: place,
        advice: run.isExam
          ? .empty : Text(nl: "Niet beantwoorden: slaover.", en: "Not to answer it: skip."))
    }
    return try goOn()
  }
}
