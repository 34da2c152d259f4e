/// Which commands a lesson has shown by now, and which a step takes.

import Scenarios
import Wording

extension Session {
  /// Whether help and TAB name a command: what the scenario is about, and inside a lesson what it has introduced.
  func offers(_ command: any Command.Type) -> Bool {
    if let scenario = open?.scenario, !scenario.allows(command) { return false }
    if lesson != nil, CommandGroup.ofAuthors.contains(where: { $0 == command }) { return false }
    guard let lesson, !lesson.isOver, let introduced = lesson.introduced else { return true }
    let always: [any Command.Type] = [Help.self, Quit.self, Speak.self]
    return always.contains { $0 == command } || command is any AboutLesson.Type
      || introduced.contains(command.name.en)
  }
}

extension Lesson.Step {
  /// Whether a command may be typed here. What only looks always may; a step that names no commands takes all.
  func takes(_ command: any Command.Type) -> Bool {
    guard kind == .task, !commands.isEmpty, command is any Deciding.Type else { return true }
    return command == Run.self || command == Next.self || commands.contains(command.name.en)
  }
}

extension Finding {
  static func notInThisStep(_ step: Lesson.Step, at place: Place?) -> Finding {
    let names = commands.filter { $0 is any Deciding.Type && step.commands.contains($0.name.en) }.map {
      $0.name
    }
    .joined()
    return Finding(
      Text(nl: "Dat hoort niet bij deze stap.", en: "That is no part of this step."), at: place,
      advice: Text(nl: "Wel: \(names).", en: "This is: \(names)."))
  }
}

extension LessonRun {
  /// What is predicted is locked before anything is played: nobody tries it out first.
  var waitsForPrediction: Bool {
    guard case .predict? = step?.work else { return false }
    return stage != .play
  }
}

extension Finding {
  static func predictFirst(at place: Place) -> Finding {
    Finding(
      Text(nl: "Voorspel eerst; daarna speel je.", en: "Predict first; then you play."), at: place,
      advice: Text(nl: "Typ les om de vraag weer te zien.", en: "Type lesson to see the question again."))
  }
}

extension Session {
  /// An exam is under way: no other lesson is begun or gone on with.
  var isInExam: Bool { lesson.map { $0.isExam && !$0.isOver } ?? false }
}

extension LessonRun {
  /// In an exam that is not over, what would tell its answers is for later.
  func forbids(_ command: any Command.Type) -> Bool {
    let others: [any Command.Type] = [
      RecallCards.self, VerifyHandIns.self, GradeHandIns.self, Export.self, Open.self,
    ]
    return isExam && !isOver && (CommandGroup.ofAuthors + others).contains { $0 == command }
  }
}
