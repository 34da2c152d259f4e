/// Lessons and their notes come back as they were kept.

import Foundation
import Play
import Records
import Scenarios
import Testing
import Wording

@Suite struct LessonArchiveTests {
  private static let head = LessonRecording.Header(
    rulesVersion: 3, lessonID: "twee-dagen", lessonText: "id: é\n", lessonFile: "lessons/x y.yaml",
    scenarioText: "id: '\"\n", scenarioFile: "s.yaml", seed: .max, examCode: "A7")

  @Test func `a lesson comes back as it was kept, with every kind of note`() throws {
    try inScratchFolder { folder in
      let keep = try Archive(path: folder + "/archive.db").keep
      let lesson = try keep.beginLesson(Self.head)
      let notes = LessonNote.Kind.allCases.enumerated().map { number, kind in
        LessonNote(kind, step: "L05.\(number)", text: "é '\(kind)'", moment: Int64(number))
      }
      for (number, note) in notes.enumerated() { try keep.appendNote(lesson, number, note) }
      let again = try Archive(path: folder + "/archive.db").keep
      #expect(try again.lessons() == [LessonRecording(number: lesson, header: Self.head, notes: notes)])
    }
  }

  @Test func `a window that lags behind in a lesson is told so, and changes nothing`() throws {
    try inScratchFolder { folder in
      let first = try Archive(path: folder + "/archive.db").keep
      let second = try Archive(path: folder + "/archive.db").keep
      let lesson = try first.beginLesson(Self.head)
      let note = LessonNote(.right, step: "L05.1", text: "b", moment: 1)
      try first.appendNote(lesson, 0, note)
      let told = try finding { try second.appendNote(lesson, 0, note) }
      #expect(told?.message.en == "This lesson was continued in another window; this was not kept.")
      #expect(try first.lessons()[0].notes == [note])
      let gone = try finding { try second.appendNote(lesson + 1, 0, note) }
      #expect(gone?.message.en == "This lesson is no longer in the archive.")
    }
  }

  @Test func `an archive from before there were lessons is brought up to date, games and all`() throws {
    try inScratchFolder { folder in
      let path = folder + "/archive.db"
      try makeArchive(at: path, steps: 3)
      let keep = try Archive(path: path).keep
      _ = try keep.beginLesson(Self.head)
      #expect(try keep.games().count == 1 && keep.lessons().count == 1)
    }
  }

  /// Every line in a program that was started anew: what was answered counts, and the game stands where it stood.
  @Test func `a lesson that is left after every line goes on at the same step`() throws {
    try inScratchFolder { folder in
      let path = folder + "/archive.db"
      func session() throws -> Session {
        var session = Session(world: try lessonWorld(Archive(path: path).keep), language: .en)
        if try session.world.keep?.lessons().isEmpty == false { _ = session.perform("lesson resume") }
        return session
      }
      let lines = [
        "lesson start twee-dagen", "100", "b", "70", "show customer lindhout", "lesson next", "d", "c", "60",
        "rule when customer.expects < usual: inform usual", "run 26", "skip",
      ]
      var straight = Session(world: lessonWorld(nil), language: .en)
      for line in lines {
        var again = try session()
        let (one, other) = (again.perform(line), straight.perform(line))
        #expect(!one.failed, "\(line)")
        if line != "show customer lindhout" { #expect(one == other, "\(line)") }
        #expect(again.place == straight.place)
      }
      #expect(try session().lesson?.step?.id == "L05.7")
    }
  }
}

/// The project's own lessons and scenarios.
private func lessonWorld(_ keep: World.Keep?) -> World {
  let project = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()
  return World(
    scenarioFiles: { ["scenarios/it-offerte.yaml"] }, lessonFiles: { ["lessons/twee-dagen.yaml"] },
    read: { (file) throws(Finding) -> String in
      guard let text = try? String(contentsOf: project.appending(path: file), encoding: .utf8) else {
        throw Finding(Text(verbatim: file))
      }
      return text
    },
    write: { (_, _) throws(Finding) in }, interrupted: { false }, freshSeed: { 1 }, keep: keep)
}
