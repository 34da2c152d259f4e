/// What a lesson names that lies outside its file: its scenario, players, commands and other lessons.

import Scenarios
import Wording

extension Session {
  /// What is wrong with a file of an author.
  func findings(in file: String) throws(Finding) -> [Finding] {
    let text = try world.read(file)
    let found = checkFile(text, file: file)
    guard FileKind.meant(by: text) == .lesson else { return found + scripts(text, file) }
    guard let lesson = readLesson(text, file: file).lesson else { return found }
    let lessons = world.lessonFiles().map(Session.shelfName)
    return found
      + lesson.requires.filter { !lessons.contains($0.id) }.map { .unknownLesson($0, lessons) }
      + againstScenario(lesson, file) + lesson.steps.flatMap(unknownCommands)
  }

  /// What is wrong with the scripts of a scenario that can be read.
  private func scripts(_ text: String, _ file: String) -> [Finding] {
    readScenario(text, file: file).scenario.map { players(of: $0).findings } ?? []
  }

  private func againstScenario(_ lesson: Lesson, _ file: String) -> [Finding] {
    guard let file = scenarioFile(called: lesson.scenario.id, for: file) else {
      return [.unknownScenario(lesson.scenario, world.scenarioFiles().map(Session.shelfName))]
    }
    // A scenario that cannot be read has findings of its own.
    guard let text = try? world.read(file), let scenario = readScenario(text, file: file).scenario else {
      return []
    }
    let players =
      scenario.lines.map(\.id) + lesson.players.map(\.id) + Player.gallery(scenario.opening).map(\.id)
    let own = lesson.players.flatMap { decisions($0.script, in: scenario).findings }
    return lesson.named.filter { !players.contains($0.id) }.map { .unknownPlayer($0, players) }
      + own + lesson.steps.flatMap { step in decisions(step.solution, in: scenario).findings }
  }

  private func unknownCommands(of step: Lesson.Step) -> [Finding] {
    step.orders.compactMap { order in
      guard let word = Words(order.text).rest.first?.lowercased else { return nil }
      guard let command = commands.first(where: { $0.answers(to: word) }) else {
        // What solves a task is read as a whole, with its scenario.
        return step.solution.isEmpty ? .unknownCommand(word, order.place) : nil
      }
      let isAllowed = step.commands.isEmpty || step.commands.contains(command.name.en)
      return isAllowed ? nil : .commandNotAllowed(word, order.place)
    }
  }
}

extension Lesson {
  /// Everybody who plays in this lesson, apart from the learner.
  fileprivate var named: [Reference] {
    let shown = steps.flatMap { step -> [Reference] in
      if case .predict(let prediction) = step.work { prediction.play } else { [] }
    }
    return shown + (proof.map { $0.mustPass + $0.mustFail } ?? [])
  }
}

extension Lesson.Step {
  fileprivate var solution: [Scenario.Order] {
    if case .task(let task) = work { task.solve } else { [] }
  }

  fileprivate var orders: [Scenario.Order] {
    switch work {
    case .explore(let orders): orders
    case .task(let task): task.solve
    case .predict, .choice, .number, .explain: []
    }
  }
}

extension Finding {
  fileprivate static func unknownScenario(_ name: Lesson.Reference, _ names: [String]) -> Finding {
    Finding(
      Text(nl: "Er is geen scenario \(name: name.id).", en: "There is no scenario \(name: name.id)."),
      at: name.place, advice: suggestion(for: name.id, among: names))
  }

  fileprivate static func unknownLesson(_ name: Lesson.Reference, _ names: [String]) -> Finding {
    Finding(
      Text(nl: "Er is geen les \(name: name.id).", en: "There is no lesson \(name: name.id)."),
      at: name.place, advice: suggestion(for: name.id, among: names))
  }

  static func unknownPlayer(_ name: Lesson.Reference, _ names: [String]) -> Finding {
    let near = suggestion(for: name.id, among: names)
    let all = names.joined(separator: ", ")
    return Finding(
      Text(nl: "Er is geen speler \(name: name.id).", en: "There is no player \(name: name.id)."),
      at: name.place,
      advice: near.isEmpty
        ? Text(nl: "Dit zijn de spelers: \(name: all).", en: "These are the players: \(name: all).") : near)
  }

  fileprivate static func unknownCommand(_ word: String, _ place: Place) -> Finding {
    Finding(
      Text(nl: "Ik ken geen commando \(name: word).", en: "I know no command \(name: word)."), at: place,
      advice: suggestion(for: word, among: commands.map { $0.name.en }))
  }

  fileprivate static func commandNotAllowed(_ word: String, _ place: Place) -> Finding {
    Finding(
      Text(
        nl: "\(name: word) staat niet in commands van deze stap.",
        en: "\(name: word) is not in the commands of this step."), at: place,
      advice: Text(nl: "Voeg het toe, of kies een ander.", en: "Add it, or choose another."))
  }
}
