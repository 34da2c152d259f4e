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
  /// Which option is predicted, and which reason given, counted round from 0; nil for the right ones.
  private let guessing: Int?

  /// More lines than any lesson has steps and commands.
  static let linesMost = 400

  /// Begins a lesson in a session that keeps nothing.
  init(_ file: String, _ session: Session, guessing: Int? = nil) {
    self.session = session
    self.guessing = guessing
    self.session.lesson = nil
    type(
      FollowLesson.name[session.language] + " " + FollowLesson.Verb.start.word[session.language]
        + " \"\(file)\"")
  }

  var run: LessonRun? { session.lesson }
  var isOver: Bool { run?.isOver ?? false }

  mutating func type(_ line: String) {
    turns.append((line, session.perform(line)))
  }

  /// Types what is right until the lesson is over, or until something is refused.
  /// - Returns: what was refused; nil when the lesson came to its end.
  mutating func finish() -> Finding? {
    if let refused { return refused }
    while !isOver, turns.count < LessonWalk.linesMost {
      if let refused = goOn() { return refused }
    }
    return isOver ? nil : stuck
  }

  /// Types the next line that is right. Precondition: the lesson is not over.
  /// - Returns: what was refused; nil when it was taken.
  mutating func goOn() -> Finding? {
    guard let line = nextLine() else { return stuck }
    type(line)
    return refused
  }

  /// What was refused of the last line.
  private var refused: Finding? {
    for case .finding(let finding) in turns.last?.reply.blocks ?? [] where !finding.isAdvice {
      return finding
    }
    return nil
  }

  private var stuck: Finding { .walkStuck(run?.step?.id ?? "", turns.last?.line ?? "") }

  /// What is right to type now; nil where nothing is.
  private mutating func nextLine() -> String? {
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
    let place =
      guessing.map { turn in shown.firstIndex { $0.id == options[turn % options.count].id } }
      ?? shown.firstIndex(where: \.isCorrect)
    return Options.letter(place ?? 0)
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
