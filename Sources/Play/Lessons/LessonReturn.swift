/// Coming back to a lesson: which one is gone on with, and what is told when it is not as it was left.

import Scenarios
import Wording

extension Session {
  /// Goes on where a kept lesson was left, with the game that belongs to it.
  /// - Returns: what is not as it was; nothing when all is.
  @discardableResult
  mutating func reopen(_ recording: LessonRecording) throws(Finding) -> Reply {
    let header = recording.header
    let read = try readableLesson(header.lessonText, file: header.lessonFile)
    let scenario = try readable(header.scenarioText, file: header.scenarioFile)
    let run = LessonRun(lesson: read.asGiven(in: header), scenario: scenario, recording: recording)
    open = nil
    var remark = Reply()
    if let game = run.game, let keep = world.keep {
      // A game that is gone, or that this program cannot play, does not keep anybody from the lesson.
      do throws(Finding) {
        if try !reopen(game, try keep.load(game)) { remark = .outOtherwise }
      } catch {
        open = nil
        remark = .gameGone
      }
    }
    lesson = run
    looked = []
    return remark
  }

  /// Goes on with a lesson that was begun: the one that is named, or the one that was left last.
  package mutating func resumeLesson(_ name: Word?) throws(Finding) -> Reply {
    guard let keep = world.keep, !isInExam else {
      guard lesson != nil else { throw Finding.noArchive }
      return try present(again: true)
    }
    let id = try name.map { word throws(Finding) in try lessonID(word) }
    var read = KeptLessons()
    let tries = try keep.lessons().reversed().filter { id == nil || $0.header.lessonID == id }
    let left = tries.filter { read.run($0)?.isOver == false }
    guard let kept = left.first(where: { $0.notes.last?.kind != .dropped }) ?? left.first else {
      if let first = tries.first {
        guard let run = read.run(first) else { throw Finding.noLongerReadable(first) }
        return finished(run)
      }
      throw Finding(
        Text(nl: "Er is geen les om mee verder te gaan.", en: "There is no lesson to go on with."),
        at: name?.place, advice: Text(nl: "Typ lessen voor de lijst.", en: "Type lessons for the list."))
    }
    let remark = try reopen(kept)
    return remark + (try present(again: true))
  }

  /// A lesson that is over is not gone on with.
  private func finished(_ run: LessonRun) -> Reply {
    guard !run.isHandedIn else { return LessonEnd(run: run, next: nil).reply() }
    let (code, title) = (Text(verbatim: run.lesson.code), run.lesson.title)
    let again = Text(nl: "Nog eens: les begin \(code).", en: "Once more: lesson start \(code).")
    let next =
      shelfLessons().first { $0.code > run.lesson.code }.map {
        Text(nl: " De volgende: les begin \(name: $0.code).", en: " The next: lesson start \(name: $0.code).")
      } ?? Text(nl: " Andere lessen: lessen.", en: " Other lessons: lessons.")
    return Reply([
      .paragraph(
        Text(nl: "\(code), \(title): die heb je af.", en: "\(code), \(title): you have finished that one.")),
      .hint(again + next),
    ])
  }

  /// The lesson under way that a kept game belongs to: whoever plays on in it is in the lesson.
  func lesson(playing game: Int64) throws(Finding) -> LessonRecording? {
    var kept = KeptLessons()
    return try world.keep?.lessons().last { recording in
      let isOwn = recording.notes.contains { $0.kind == .game && $0.text == String(game) }
      return isOwn && kept.run(recording)?.isOver == false
    }
  }

  /// The lesson that was left last, when nothing else was played since.
  func lessonLeftLast(_ games: [SavedGame]) throws(Finding) -> LessonRun? {
    var kept = KeptLessons()
    guard let last = try world.keep?.lessons().last.flatMap({ kept.run($0) }), !last.isOver else {
      return nil
    }
    guard let game = games.first, let moment = last.notes.last?.moment else { return last }
    let isOwn = last.notes.contains { $0.kind == .game && $0.text == String(game.id) }
    return isOwn || moment >= game.touched ? last : nil
  }
}

extension Reply {
  static var outOtherwise: Reply {
    Reply([
      .hint(
        Text(
          nl:
            "Let op: het spel bij deze les komt met dit programma anders uit dan toen. Dat ligt niet aan jou.",
          en: "Note: the game of this lesson comes out differently with this program. That is not your doing."
        ))
    ])
  }

  static var gameGone: Reply {
    Reply([
      .hint(
        Text(
          nl: "Let op: het spel bij deze les is er niet meer. Je antwoorden wel.",
          en: "Note: the game of this lesson is no longer there. Your answers are."))
    ])
  }
}

extension Finding {
  fileprivate static func noLongerReadable(_ recording: LessonRecording) -> Finding {
    let id = recording.header.lessonID
    return Finding(
      Text(
        nl: "Je les \(name: id) is bewaard in een vorm die dit programma niet meer leest.",
        en: "Your lesson \(name: id) was kept in a form that this program no longer reads."),
      advice: Text(
        nl: "Dat ligt niet aan jou. Begin opnieuw: les begin \(name: id).",
        en: "That is not your fault. Begin again: lesson start \(name: id)."))
  }
}
