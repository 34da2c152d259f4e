/// A hand-in made out of what is kept, and played again as a trainer will.

import Scenarios
import Wording

extension HandIn {
  struct Made {
    let handIn: HandIn
    let run: LessonRun
    /// nil when it does not come out the same, played again; so are the points.
    let replay: LessonReplay?
    let points: LessonPoints?
    /// What then differs.
    let doubt: Text
  }

  static func made(
    _ recording: LessonRecording, who: String, _ keep: World.Keep, _ session: Session
  ) throws(Finding) -> Made {
    let header = recording.header
    guard header.rulesVersion == Recording.rulesVersion else { throw .otherRules(header.rulesVersion) }
    let lesson = try session.readableLesson(header.lessonText, file: header.lessonFile)
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
      return Made(
        handIn: handIn(""), run: run(recording.notes), replay: nil, points: nil, doubt: error.message)
    }
    let points = try LessonPoints(replay, session)
    return Made(handIn: handIn(points.line), run: replay.run, replay: replay, points: points, doubt: .empty)
  }
}

extension Finding {
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
