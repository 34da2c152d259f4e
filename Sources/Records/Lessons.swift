/// Lessons and the notes of what was done in them, as rows.

import GRDB
import Play
import Wording

extension Archive {
  func begin(_ header: LessonRecording.Header) throws(Finding) -> Int64 {
    try writing { database in
      let moment = now()
      try database.execute(
        sql: """
          INSERT INTO lesson
            (rules_version, lesson_id, lesson_file, lesson_text, scenario_file, scenario_text, seed, exam_code,
             begun, touched)
          VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
          """,
        arguments: [
          header.rulesVersion, header.lessonID, header.lessonFile, header.lessonText, header.scenarioFile,
          header.scenarioText, Int64(bitPattern: header.seed), header.examCode, moment, moment,
        ])
      return database.lastInsertedRowID
    }
  }

  func append(_ note: LessonNote, number: Int, to lesson: Int64) throws(Finding) {
    try writing { database in
      try database.execute(sql: "UPDATE lesson SET touched = ? WHERE id = ?", arguments: [now(), lesson])
      guard database.changesCount == 1 else { throw Finding.lessonGone }
      let kept = try Int.fetchOne(
        database, sql: "SELECT coalesce(max(number) + 1, 0) FROM note WHERE lesson = ?", arguments: [lesson])
      guard number == kept else { throw Finding.lessonElsewhere }
      try database.execute(
        sql: "INSERT INTO note (lesson, number, kind, step, text, moment) VALUES (?, ?, ?, ?, ?, ?)",
        arguments: [lesson, number, note.kind.rawValue, note.step, note.text, note.moment])
    }
  }

  func lessons() throws(Finding) -> [LessonRecording] {
    try reading { database in
      let notes = try notes(in: database)
      return try Row.fetchAll(database, sql: "SELECT * FROM lesson ORDER BY touched, id").map { row in
        let id = try number(row, "id")
        let header = LessonRecording.Header(
          rulesVersion: Int(try number(row, "rules_version")), lessonID: try text(row, "lesson_id"),
          lessonText: try text(row, "lesson_text"), lessonFile: try text(row, "lesson_file"),
          scenarioText: try text(row, "scenario_text"), scenarioFile: try text(row, "scenario_file"),
          seed: UInt64(bitPattern: try number(row, "seed")), examCode: try text(row, "exam_code"))
        return LessonRecording(number: id, header: header, notes: notes[id] ?? [])
      }
    }
  }

  /// By lesson.
  private func notes(in database: Database) throws -> [Int64: [LessonNote]] {
    var notes: [Int64: [LessonNote]] = [:]
    for row in try Row.fetchAll(database, sql: "SELECT * FROM note ORDER BY lesson, number") {
      let lesson = try number(row, "lesson")
      guard try number(row, "number") == Int64(notes[lesson]?.count ?? 0) else {
        throw Finding.damaged(file.name)
      }
      guard let kind = LessonNote.Kind(rawValue: try text(row, "kind")) else {
        throw Finding.newer(file.name)
      }
      notes[lesson, default: []].append(
        LessonNote(
          kind, step: try text(row, "step"), text: try text(row, "text"), moment: try number(row, "moment")))
    }
    return notes
  }
}

extension Finding {
  fileprivate static var lessonGone: Finding {
    Finding(
      Text(nl: "Deze les staat niet meer in het archief.", en: "This lesson is no longer in the archive."),
      advice: Text(nl: "Begin de les opnieuw.", en: "Begin the lesson again."))
  }

  fileprivate static var lessonElsewhere: Finding {
    Finding(
      Text(
        nl: "Met deze les is in een ander venster verder gegaan; dit is niet bewaard.",
        en: "This lesson was continued in another window; this was not kept."),
      advice: Text(nl: "Typ les verder.", en: "Type lesson resume."))
  }
}
