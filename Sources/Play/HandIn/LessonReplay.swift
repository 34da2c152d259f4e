/// The notes of a hand-in, gone through once more: each must be what the lesson would have noted.

import Scenarios
import Simulation
import Wording

struct LessonReplay: Sendable {
  private(set) var run: LessonRun
  private(set) var games: [GameReplay] = []
  /// How far each prediction was off, 0 to 1, by step.
  private(set) var gaps: [String: Double] = [:]
  /// What a number out of the learner's game came to, by step.
  private(set) var measured: [String: Double] = [:]
  /// What was decided in each task when it was judged last, by step.
  private(set) var played: [String: [Decision]] = [:]

  private let handIn: HandIn
  private let session: Session

  /// - Parameter run: the lesson on the shelf, with nothing noted.
  init(_ handIn: HandIn, _ run: LessonRun, _ session: Session) {
    self.handIn = handIn
    self.run = run
    self.session = session
  }

  /// - Throws: the first thing that differs.
  mutating func finish() throws(Finding) {
    var last = handIn.notes.first?.moment ?? 0
    for (place, note) in handIn.notes.enumerated() {
      guard note.moment >= last else { throw .unlike(place, note, .clockBack) }
      last = note.moment
      do throws(Finding) { try take(note) } catch {
        throw Finding.unlike(place, note, error.message)
      }
      run.add(note)
    }
    for place in games.indices { try finish(place) }
    if run.isExam, !run.isHandedIn { throw .notHandedIn }
    let unused = handIn.games.first { game in !games.contains { $0.number == game.number } }
    if let unused { throw .noteLacks(unused.number) }
  }

  // MARK: Notes

  private mutating func take(_ note: LessonNote) throws(Finding) {
    if [.note, .dropped, .recalled, .forgotten].contains(note.kind) { return }
    if note.kind == .handed { return try demand(run.isExam && !run.isHandedIn && note.step.isEmpty) }
    if note.kind == .game { return try begin(note) }
    guard let step = run.step, let stage = run.stage, note.step == step.id else { throw .notTheStep(run) }
    if run.isExam, note.kind == .hint || note.kind == .skipped { throw .notNow }
    switch (note.kind, step.work, stage) {
    case (.hint, _, _):
      guard note.text == String(run.notes(of: step.id, .hint).count + 1),
        Int(note.text) ?? 0 <= step.hints.count
      else { throw .notNow }
    case (.skipped, _, _): try reach(note)
    case (.guess, .predict(let prediction), .guess): try demand(isGuess(note.text, prediction))
    case (.reason, .predict(let prediction), .reason):
      try demand(prediction.reasons.contains { $0.id == note.text })
    case (.sure, .predict, .sure): try demand(Int(note.text).map { 50...100 ~= $0 } ?? false)
    case (.shown, .predict(let prediction), .play): try shown(prediction, note)
    case (.seen, .explore, .look): return
    case (.explained, .explain, .explain):
      try demand(note.text.split(whereSeparator: \.isWhitespace).count >= 3 && note.text.count <= 4000)
    case (.right, .choice(let choice), .answer) where !choice.cards.isEmpty,
      (.wrong, .choice(let choice), .answer) where !choice.cards.isEmpty:
      // Cards are kept by the ids of their places, never by letters.
      let laid = note.text.split(separator: " ").compactMap { id in choice.options.first { $0.id == id } }
      try demand(laid.count == choice.cards.count && choice.judge(laid).kind == note.kind)
    case (.right, .choice, .answer), (.wrong, .choice, .answer):
      let question = Question(step: step, run: run)
      let judged = question.judge(Words(note.text).rest, session.language) { $0.fixed }
      try demand(judged.judgement.kind == note.kind)
    case (.right, .number(let answer), .answer), (.wrong, .number(let answer), .answer):
      try judge(answer, note)
    case (.passed, .task(let task), .task), (.failed, .task(let task), .task): try judge(task, note, step)
    default: throw .notNow
    }
  }

  private func demand(_ holds: Bool) throws(Finding) { if !holds { throw .notThat } }

  private func isGuess(_ text: String, _ prediction: Lesson.Prediction) -> Bool {
    prediction.options.isEmpty
      ? Double(text)?.isFinite ?? false : prediction.options.contains { $0.id == text }
  }

  // MARK: Games

  private mutating func begin(_ note: LessonNote) throws(Finding) {
    guard let number = Int64(note.text), let game = handIn.games.first(where: { $0.number == number }),
      !games.contains(where: { $0.number == number })
    else { throw .gameLacks }
    // Skipping opens another game for the same step.
    for place in games.indices where games[place].lessonStep == note.step {
      try finish(place)
      if let open = games[place].open, isUnnoted(open, note.step) {
        throw .otherwise(games[place].number, games[place].done, .endUnnoted)
      }
    }
    games.append(GameReplay(game, for: note.step, run, session))
  }

  /// Plays the last game on until it stands as wanted.
  private mutating func find(
    _ isWanted: (OpenGame, Measured) throws(Finding) -> Bool
  ) throws(Finding) -> OpenGame? {
    guard let last = games.indices.last else { throw .gameLacks }
    let (scenario, seed) = (run.scenario, run.recording.header.seed)
    let found = try advance(last) { open throws(Finding) in
      try isWanted(open, try Measured(open.game, scenario, seed: seed))
    }
    return found ? games[last].open : nil
  }

  private mutating func finish(_ place: Int) throws(Finding) {
    _ = try advance(place) { _ throws(Finding) in false }
  }

  private mutating func advance(
    _ place: Int, until isWanted: (OpenGame) throws(Finding) -> Bool
  ) throws(Finding) -> Bool {
    let (replay, step) = (self, games[place].lessonStep)
    return try games[place].advance(until: isWanted) { replay.isUnnoted($0, step) }
  }

  /// Whether the step that a game was opened for is over there, and no note up to now says so. Until the step is done
  /// nothing else is played in such a game. Who comes back to the same end has not tried again.
  private func isUnnoted(_ open: OpenGame, _ id: String) -> Bool {
    guard let step = run.lesson.steps.first(where: { $0.id == id }), !run.isDone(id) else { return false }
    switch step.work {
    case .task(let task):
      let last = run.notes(of: id, .failed).last?.text
      return open.game.week >= TaskPage(run: run, task: task).weeks
        && last?.hasSuffix(open.game.fingerprint.hex) != true
    case .predict(let prediction) where prediction.play.isEmpty:
      return open.game.week >= session.weeks(of: prediction, run)
    default: return false
    }
  }

  private mutating func judge(_ answer: Lesson.Answer, _ note: LessonNote) throws(Finding) {
    let language = session.language
    guard case .gauge = answer.right else {
      return try demand(answer.judge(note.text, language) { $0.fixed }.kind == note.kind)
    }
    var value: Double?
    let found = try find { _, measured in
      value = measured.value(answer.right)
      return answer.judge(note.text, language) { measured.value($0) }.kind == note.kind
    }
    try demand(found != nil)
    measured[note.step] = value
  }

  private mutating func judge(
    _ task: Lesson.Task, _ note: LessonNote, _ step: Lesson.Step
  ) throws(Finding) {
    // Who comes back to the same end has not tried again, and nothing is noted.
    try demand(run.notes(of: step.id, .failed).last?.text != note.text)
    let page = TaskPage(run: run, task: task)
    let found = try find { open, measured throws(Finding) in
      guard open.game.week >= page.weeks else { return false }
      let passes = task.pass.allSatisfy(measured.holds)
      guard passes == (note.kind == .passed) else { return false }
      let mark = open.game.fingerprint.hex
      return note.text
        == (passes ? mark : "\(page.reproach(measured, used: open.usedCommands) + 1) \(mark)")
    }
    guard let found else { throw .notThat }
    played[step.id] = found.roads.road(found.roads.current).map(\.decision)
  }

  // MARK: Predictions

  private mutating func shown(_ prediction: Lesson.Prediction, _ note: LessonNote) throws(Finding) {
    let own = try reach(note)
    if prediction.play.isEmpty { try demand(own != nil) }
    let guess = run.notes(of: note.step, .guess).last?.text ?? ""
    guard let answer = prediction.answer else {
      gaps[note.step] = prediction.options.contains { $0.id == guess && $0.isCorrect } ? 0 : 1
      return
    }
    var outcome = own
    if let first = prediction.play.first { outcome = try session.played(first, prediction, run).measured }
    guard let value = outcome?.value(answer.right) ?? answer.right.fixed, let guessed = Double(guess) else {
      return
    }
    try demand(note.text.split(separator: " ").last.map(String.init) == Text.plain(value).en)
    let off = abs(guessed - value) / max(abs(value), answer.tolerance, 1)
    gaps[note.step] = answer.isNear(guessed, value, answer.right) ? 0 : min(1, off)
  }

  /// Plays the last game on until it stands as a note says.
  /// - Returns: the game there; nil where the note is about no game.
  @discardableResult
  private mutating func reach(_ note: LessonNote) throws(Finding) -> Measured? {
    guard let mark = note.text.split(separator: " ").first, mark.count == 16 else { return nil }
    guard let open = try find({ open, _ in open.game.fingerprint.hex == mark }) else { throw .notThat }
    return try Measured(open.game, run.scenario, seed: run.recording.header.seed)
  }
}

extension Judgement {
  fileprivate var kind: LessonNote.Kind? {
    switch self {
    case .right: .right
    case .wrong: .wrong
    case .unclear: nil
    }
  }
}

extension Text {
  fileprivate static var clockBack: Text {
    Text(nl: "dit is van eerder dan de regel ervoor", en: "this is from before the line above it")
  }
}

extension Finding {
  fileprivate static func unlike(_ place: Int, _ note: LessonNote, _ why: Text) -> Finding {
    let what = note.kind.rawValue + (note.step.isEmpty ? "" : " " + note.step)
    return Finding(
      Text(
        nl: "note \(place + 1), \(name: what): \(why)", en: "note \(place + 1), \(name: what): \(why)"))
  }

  fileprivate static func notTheStep(_ run: LessonRun) -> Finding {
    let step = run.step?.id ?? ""
    return Finding(
      step.isEmpty
        ? Text(nl: "de les was al klaar", en: "the lesson was over by then")
        : Text(nl: "de les was bij \(name: step)", en: "the lesson was at \(name: step)"))
  }

  fileprivate static var notNow: Finding {
    Finding(Text(nl: "dat kan op dit punt niet", en: "that cannot be at this point"))
  }

  fileprivate static var notThat: Finding {
    Finding(Text(nl: "dat komt er nagespeeld niet uit", en: "played again, that is not what comes"))
  }

  fileprivate static var gameLacks: Finding {
    Finding(
      Text(nl: "het spel dat erbij hoort ontbreekt", en: "the game that belongs to it is missing"))
  }

  fileprivate static var notHandedIn: Finding {
    Finding(
      Text(
        nl: "deze toets is nog niet ingeleverd: de laatste note ontbreekt",
        en: "this exam was not handed in yet: the last note is missing"))
  }

  fileprivate static func noteLacks(_ game: Int64) -> Finding {
    let number = Int(game)
    return Finding(
      Text(nl: "spel \(number) hoort bij geen enkele note", en: "game \(number) belongs to no note"))
  }
}
