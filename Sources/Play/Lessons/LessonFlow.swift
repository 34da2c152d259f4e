/// A lesson in a session: it presents a step, waits, and judges. Every note is on disk before its reply exists.

import Scenarios
import Simulation
import Wording

extension Session {
  /// The lesson that is being followed, or a finding that says how to begin one.
  func following() throws(Finding) -> LessonRun {
    guard let lesson else {
      throw Finding(
        Text(nl: "Je volgt nu geen les.", en: "You are not following a lesson now."),
        advice: Text(nl: "Typ lessen voor de lijst.", en: "Type lessons for the list."))
    }
    return lesson
  }

  /// - Throws: the first thing that is wrong with it.
  func readableLesson(_ text: String, file: String) throws(Finding) -> Lesson {
    let (lesson, findings) = readLesson(text, file: file)
    guard let lesson else { throw findings[0] }
    return lesson
  }

  /// Begins a lesson afresh.
  /// - Parameter exam: its own luck and order of options, from a code; nil for the lesson as it is.
  mutating func begin(lesson name: Word, exam: (code: String, seed: UInt64)? = nil) throws(Finding) {
    let file = try lessonFile(name)
    let text = try world.read(file)
    let (read, findings) = readLesson(text, file: file)
    guard let read else { throw findings[0].asAuthors }
    guard let scenarioFile = scenarioFile(called: read.scenario.id, for: file) else {
      throw Finding.noScenario(read.scenario.id).asAuthors
    }
    let scenarioText = try world.read(scenarioFile)
    let scenario = try readable(scenarioText, file: scenarioFile)
    let header = LessonRecording.Header(
      lessonID: read.id, lessonText: text, lessonFile: file, scenarioText: scenarioText,
      scenarioFile: scenarioFile, seed: exam?.seed ?? read.seeds.learn, examCode: exam?.code ?? "")
    let number = try world.keep.map { keep throws(Finding) in try keep.beginLesson(header) }
    lesson = LessonRun(
      lesson: read.asGiven(in: header), scenario: scenario,
      recording: LessonRecording(number: number, header: header))
    open = nil
    watched = nil
    looked = []
  }

  /// Keeps a note, then counts with it.
  mutating func note(_ kind: LessonNote.Kind, step: String? = nil, _ text: String = "") throws(Finding) {
    guard var run = lesson else { return }
    let note = LessonNote(kind, step: step ?? run.step?.id ?? "", text: text, moment: world.now())
    if let keep = world.keep, let number = run.recording.number {
      try keep.appendNote(number, run.notes.count, note)
    }
    run.add(note)
    lesson = run
  }

  /// A new game for a step; it is kept like any other.
  mutating func openLessonGame(for step: Lesson.Step) throws(Finding) {
    let run = try following()
    let header = Recording.Header(
      scenarioID: run.scenario.id, scenarioText: run.recording.header.scenarioText,
      scenarioFile: run.recording.header.scenarioFile, seed: run.recording.header.seed)
    let number = try world.keep.map { keep throws(Finding) in try keep.begin(header) }
    // Refused when the lesson was continued in another window: then the table stays as it was.
    try note(.game, step: step.id, number.map { String($0) } ?? "")
    open = OpenGame(scenario: run.scenario, header: header, number: number)
    watched = nil
  }

  /// The step that comes, with a game on the table where it needs one.
  /// - Parameter again: for who was away: the question with what was answered of it.
  mutating func present(again: Bool = false) throws(Finding) -> Reply {
    let before = try following()
    if let step = before.step, needsGame(step, before) { try openLessonGame(for: step) }
    // Somebody was torn away between a prediction and its outcome.
    if case .predict(let prediction)? = before.step?.work, before.stage == .play, !prediction.play.isEmpty {
      return try outcome()
    }
    // Or between the last week and what is told of it: what was played to its end is judged.
    if again, let late = try judgeLate() { return late }
    let back = again ? try bringBack() : Reply()
    let run = try following()
    return run.isOver
      ? LessonEnd(run: run, next: next(after: run)).reply() : back + StepPage(run: run, again: again).reply()
  }

  /// The lesson that comes after this one on the shelf.
  private func next(after run: LessonRun) -> ShelfLesson? {
    run.isExam ? nil : shelfLessons().first { $0.code > run.lesson.code }
  }

  /// A task begins in a fresh game, once; what looks or plays on needs any game.
  private func needsGame(_ step: Lesson.Step, _ run: LessonRun) -> Bool {
    switch step.work {
    case .task(let task): open == nil || !task.isContinued && !run.has(.game, step.id)
    case .explore: open == nil
    case .predict(let prediction):
      prediction.play.isEmpty && (open == nil || !run.has(.game, step.id))
    case .number(let answer):
      if case .gauge = answer.right { open == nil } else { false }
    case .choice, .explain: false
    }
  }

  /// "lessons/twee-dagen.yaml", by its name, its code or its path.
  func lessonFile(_ word: Word) throws(Finding) -> String {
    let shelf = world.lessonFiles()
    if let file = shelf.first(where: { Session.shelfName($0) == word.lowercased }) { return file }
    if word.text.contains("/") || word.text.hasSuffix(".yaml") || word.text.hasSuffix(".yml") {
      return word.text
    }
    let coded = shelfLessons().first { [$0.code.lowercased(), $0.id].contains(word.lowercased) }
    if let coded { return coded.file }
    let near = Finding.suggestion(for: word.text, among: shelf.map(Session.shelfName))
    throw Finding(
      Text(nl: "Ik ken geen les \(name: word.text).", en: "I know no lesson \(name: word.text)."),
      at: word.place,
      advice: near.isEmpty ? Text(nl: "Typ lessen voor de lijst.", en: "Type lessons for the list.") : near)
  }
}

extension Finding {
  static func noScenario(_ id: String) -> Finding {
    Finding(Text(nl: "Er is geen scenario \(name: id).", en: "There is no scenario \(name: id)."))
  }

  /// The author's mistake, not the learner's.
  var asAuthors: Finding {
    Finding(
      Text(nl: "Deze les is niet in orde: ", en: "This lesson is not in order: ") + message, at: place,
      advice: Text(
        nl: "Dat ligt niet aan jou. Meld het aan wie de les gaf.",
        en: "That is not your fault. Tell who gave the lesson."))
  }
}
