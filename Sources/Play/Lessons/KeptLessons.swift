/// Lessons that were begun, read back from what is kept.

import Scenarios
import Wording

/// Reads each file once, however many tries share it.
struct KeptLessons {
  private var lessons: [String: Lesson?] = [:]
  private var scenarios: [String: Scenario?] = [:]

  /// nil when a file as it was kept can no longer be read.
  mutating func run(_ recording: LessonRecording) -> LessonRun? {
    let header = recording.header
    let lesson = lessons[header.lessonText] ?? readLesson(header.lessonText, file: header.lessonFile).lesson
    lessons[header.lessonText] = .some(lesson)
    let scenario =
      scenarios[header.scenarioText] ?? readScenario(header.scenarioText, file: header.scenarioFile).scenario
    scenarios[header.scenarioText] = .some(scenario)
    guard let lesson, let scenario else { return nil }
    return LessonRun(lesson: lesson.asGiven(in: header), scenario: scenario, recording: recording)
  }
}

extension Session {
  /// Every try at a lesson, but no exam, the last touched last; without an archive the one that is followed.
  func keptRuns() throws(Finding) -> [LessonRun] {
    var kept = KeptLessons()
    let recordings = try world.keep?.lessons() ?? lesson.map { [$0.recording] } ?? []
    return recordings.filter { $0.header.examCode.isEmpty }.compactMap { kept.run($0) }
  }
}

extension Session {
  /// Exams that were begun and not handed in.
  func waitingExams() throws(Finding) -> [LessonRun] {
    var kept = KeptLessons()
    let exams = try world.keep?.lessons().filter { !$0.header.examCode.isEmpty } ?? []
    return exams.compactMap { kept.run($0) }.filter { !$0.isHandedIn }
  }
}

extension [LessonRun] {
  /// Of each lesson the try that came furthest, the latest of those; in the order of their codes.
  var furthest: [LessonRun] {
    Dictionary(grouping: self, by: \.lesson.id).values
      .compactMap { tries in tries.max { ($0.done, $0.recording.order) < ($1.done, $1.recording.order) } }
      .sorted { ($0.lesson.code, $0.lesson.id) < ($1.lesson.code, $1.lesson.id) }
  }
}

extension LessonRecording {
  fileprivate var order: Int64 { number ?? 0 }
}

extension LessonRun {
  /// "done", "3 of 7".
  var progress: Text {
    let all = lesson.steps.count
    return isOver ? Text(nl: "klaar", en: "done") : Text(nl: "\(done) van \(all)", en: "\(done) of \(all)")
  }
}
