/// A learner's way through a lesson, as a value: where it stands follows from its notes alone.

import Scenarios
import Wording

package struct LessonRun: Sendable {
  package let lesson: Lesson
  package let scenario: Scenario
  package private(set) var recording: LessonRecording

  package init(lesson: Lesson, scenario: Scenario, recording: LessonRecording) {
    self.lesson = lesson
    self.scenario = scenario
    self.recording = recording
  }

  package var notes: [LessonNote] { recording.notes }

  /// What a step still waits for.
  package enum Stage: Equatable, Sendable {
    case guess, reason, sure
    /// Predicted; it is measured in the learner's own game.
    case play
    case look, answer, task, explain
  }

  mutating func add(_ note: LessonNote) { recording.notes.append(note) }

  // MARK: Where it stands

  /// The first step that is not done; nil at the end.
  package var step: Lesson.Step? { isHandedIn ? nil : lesson.steps.first { !isDone($0.id) } }

  /// How many steps are done.
  package var done: Int { lesson.steps.count { isDone($0.id) } }

  package var isOver: Bool { step == nil }
  /// Left by who followed it, and not taken up again.
  var isDropped: Bool { notes.last?.kind == .dropped }
  package var isExam: Bool { !recording.header.examCode.isEmpty }
  /// An exam of which nothing can be done any more.
  var isHandedIn: Bool { notes.contains { $0.kind == .handed } }

  /// "exam k7".
  var examName: Text {
    let code = recording.header.examCode
    return Text(nl: "toets \(name: code)", en: "exam \(name: code)")
  }

  package func isDone(_ id: String) -> Bool { recording.isDone(id) }

  package func notes(of id: String, _ kind: LessonNote.Kind) -> [LessonNote] {
    notes.filter { $0.step == id && $0.kind == kind }
  }

  package func has(_ kind: LessonNote.Kind, _ id: String) -> Bool { !notes(of: id, kind).isEmpty }

  /// What the step now waits for; nil at the end of the lesson.
  package var stage: Stage? {
    guard let step else { return nil }
    switch step.work {
    case .explore: return .look
    case .choice, .number: return .answer
    case .task: return .task
    case .explain: return .explain
    case .predict(let prediction):
      if !has(.guess, step.id) { return .guess }
      if !prediction.reasons.isEmpty && !has(.reason, step.id) { return .reason }
      return has(.sure, step.id) ? .play : .sure
    }
  }

  /// Of the game when the step that was done last ended, in hexadecimals; nil where that step played no game.
  var fingerprint: String? {
    guard let last = notes.last(where: { isDone($0.step) && $0.kind.endsStep(inExam: isExam) }),
      last.kind.endsGame,
      // Behind a failure's line, before an outcome's number.
      let mark = last.text.split(separator: " ").dropFirst(last.kind == .failed ? 1 : 0).first
    else { return nil }
    return String(mark)
  }

  /// The archive's number of the game that was opened last; nil when there is none.
  var game: Int64? { notes.last { $0.kind == .game }.flatMap { Int64($0.text) } }

  // MARK: What it has introduced

  /// Names of commands, in English, that steps up to now have named; nil when one of them opened all.
  var introduced: Set<String>? {
    var names: Set<String> = []
    let until = lesson.steps.firstIndex { !isDone($0.id) } ?? lesson.steps.count - 1
    for step in lesson.steps[...max(0, until)] {
      names.formUnion(step.commands)
      switch step.work {
      case .explore(let orders): names.formUnion(orders.compactMap(LessonRun.command))
      case .task(let task):
        if step.commands.isEmpty { return nil }
        names.formUnion(task.solve.compactMap(LessonRun.command))
      default: break
      }
    }
    return names
  }

  /// The English name of the command of a line.
  static func command(_ order: Scenario.Order) -> String? {
    guard let word = Words(order.text).next?.lowercased else { return nil }
    return commands.first { $0.answers(to: word) }?.name.en
  }
}
