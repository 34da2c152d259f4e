/// How far a kept lesson is.

import Scenarios
import Wording

enum LessonProgress {
  static func done(_ lesson: Lesson, _ recording: LessonRecording) -> Int {
    lesson.steps.count { recording.isDone($0.id) }
  }

  /// "done", "3 of 7", "left".
  static func words(_ recording: LessonRecording) -> Text {
    let header = recording.header
    guard let lesson = readLesson(header.lessonText, file: header.lessonFile).lesson else { return .empty }
    let (done, all) = (done(lesson, recording), lesson.steps.count)
    if done == all { return Text(nl: "klaar", en: "done") }
    return Text(nl: "\(done) van \(all)", en: "\(done) of \(all)")
  }
}

extension LessonRecording {
  private static let ends: Set<LessonNote.Kind> = [.shown, .right, .passed, .skipped, .explained, .seen]
  /// In an exam there is one try.
  private static let endsOfExam = ends.union([.wrong, .failed])

  func isDone(_ step: String) -> Bool {
    let ends = header.examCode.isEmpty ? LessonRecording.ends : LessonRecording.endsOfExam
    return notes.contains { $0.step == step && ends.contains($0.kind) }
  }
}
