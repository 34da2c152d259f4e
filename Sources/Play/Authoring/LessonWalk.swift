/// Somebody who does a lesson without a slip: the line that each moment asks for, typed into a session.

import Scenarios
import Simulation
import Wording

struct LessonWalk {
  private(set) var session: Session
  /// What was typed, and what was answered.
  private(set) var turns: [(line: String, reply: Reply)] = []
  /// Lines of the step that are still to be typed.
  private var queue: [String] = []

  /// More lines than any lesson has steps and commands.
  static let linesMost = 400

  /// Begins a lesson in a session that keeps nothing.
  init(_ file: String, _ session: Session) {
    self.session = session
    self.session.lesson = nil
    type(
      FollowLesson.name[session.language] + " " + FollowLesson.Verb.start.word[session.language]
        + " \"\(file)\"")
  }

  var run: LessonRun? { session.lesson }
  var isOver: Bool { run?.isOver ?? true }

  mutating func type(_ line: String) {
    turns.append((line, session.perform(line)))
  }

  /// Types what is right until the lesson is over, or until something is refused.
  /// - Returns: what was refused; nil when the lesson came to its end.
  mutating func finish() -> Finding? {
    while !isOver, turns.count < LessonWalk.linesMost {
      guard let line = nextLine() else { break }
      type(line)
      for case .finding(let finding) in turns[turns.count - 1].reply.blocks where !finding.isAdvice {
        return finding
      }
    }
    return isOver ? nil : .walkStuck(run?.step?.id ?? "", turns.last?.line ?? "")
  }

  /// What is right to type now; nil where nothing is.
  mutating func nextLine() -> String? {
    if !queue.isEmpty { return queue.removeFirst() }
    guard let run, let step = run.step, let stage = run.stage else { return nil }
    let language = session.language
    switch (step.work, stage) {
    case (.predict(let prediction), .guess):
      return prediction.options.isEmpty ? "10" : letter(of: prediction.options, step, run)
    case (.predict(let prediction), .reason): return letter(of: prediction.reasons, step, run)
    case (.predict, .sure): return "70"
    case (.predict(let prediction), _):
      return "\(Run.name[language]) \(min(prediction.weeks ?? .max, run.scenario.opening.horizonWeeks))"
    case (.explore(let orders), _): queue = orders.map { Spoken.line($0.text, run.scenario)[language] }
    case (.task(let task), _): queue = task.solve.map { Spoken.line($0.text, run.scenario)[language] }
    case (.choice(let choice), _):
      return ([AnswerStep.name[language]] + right(choice, step, run)).joined(separator: " ")
    case (.number(let answer), _): return number(answer)
    case (.explain(let explanation), _):
      let words = explanation.lookFor.map { $0[language] }.joined(separator: ", ")
      return ExplainStep.name[language] + " " + words + "."
    }
    return queue.isEmpty ? nil : queue.removeFirst()
  }

  private func letter(of options: [Lesson.Option], _ step: Lesson.Step, _ run: LessonRun) -> String {
    let shown = Options(options, step, run).shown
    return Options.letter(shown.firstIndex(where: \.isCorrect) ?? 0)
  }

  private func right(_ choice: Lesson.Choice, _ step: Lesson.Step, _ run: LessonRun) -> [String] {
    guard choice.cards.isEmpty else {
      return choice.cards.map { card in
        Options.letter(choice.options.firstIndex { $0.id == card.belongs } ?? 0)
      }
    }
    let shown = Options(choice.options, step, run).shown
    return shown.indices.filter { shown[$0].isCorrect }.map(Options.letter)
  }

  private func number(_ answer: Lesson.Answer) -> String? {
    let measured = (try? session.measured()) ?? nil
    let value = measured?.value(answer.right) ?? answer.right.fixed
    return value.map { Text.plain((($0 * 1000).rounded()) / 1000)[session.language] }
  }
}

extension Finding {
  fileprivate static func walkStuck(_ step: String, _ line: String) -> Finding {
    Finding(
      Text(
        nl: "Stap \(name: step) komt niet verder na \(name: line).",
        en: "Step \(name: step) does not go on after \(name: line)."))
  }
}
