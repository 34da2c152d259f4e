/// Playing inside a lesson: what is shown after a prediction, when a task is over, and what skipping does.

import Scenarios
import Simulation
import Wording

extension Session {
  /// What a command that was carried out means for the step: looked enough, or played to the end.
  mutating func follow(_ line: String, from before: OpenGame?) throws(Finding) -> Reply {
    guard let run = lesson, let step = run.step, let stage = run.stage else { return Reply() }
    let hasMoved = before?.steps != open?.steps || before?.game.week != open?.game.week
    switch (step.work, stage) {
    case (.explore(let orders), .look): return try look(line, orders, run)
    case (.task(let task), .task):
      guard hasMoved, weeksLeft == 0 else { return Reply() }
      return Reply([.gap]) + (try judge(task, step))
    case (.predict, .play):
      guard hasMoved, weeksLeft == 0 else { return Reply() }
      return Reply([.gap]) + (try outcome())
    default: return Reply()
    }
  }

  /// Weeks until the step that is played now is judged; nil where none is.
  var weeksLeft: Int? {
    guard let run = lesson, let step = run.step, let stage = run.stage, let week = open?.game.week else {
      return nil
    }
    switch (step.work, stage) {
    case (.task(let task), .task): return max(0, TaskPage(run: run, task: task).weeks - week)
    case (.predict(let prediction), .play): return max(0, weeks(of: prediction, run) - week)
    default: return nil
    }
  }

  func weeks(of prediction: Lesson.Prediction, _ run: LessonRun) -> Int {
    min(prediction.weeks ?? .max, run.scenario.opening.horizonWeeks)
  }

  /// Who typed all that was suggested has looked around.
  private mutating func look(
    _ line: String, _ orders: [Scenario.Order], _ run: LessonRun
  ) throws(Finding) -> Reply {
    let typed = Spoken.line(line, run.scenario).en
    looked.formUnion(orders.indices.filter { Spoken.line(orders[$0].text, run.scenario).en == typed })
    guard looked.count == orders.count else { return Reply() }
    return Reply([.gap]) + (try goOn())
  }

  /// Ends a step of looking around.
  mutating func goOn() throws(Finding) -> Reply {
    looked = []
    try note(.seen)
    return try present()
  }

  // MARK: Tasks

  /// What was played to its end when the program was stopped, and not judged yet; nil where there is nothing of it.
  mutating func judgeLate() throws(Finding) -> Reply? {
    guard let run = lesson, let step = run.step, let open, weeksLeft == 0, open.number == run.game else {
      return nil
    }
    switch step.work {
    case .task(let task):
      let mark = open.game.fingerprint.hex
      guard run.notes(of: step.id, .failed).last?.text.hasSuffix(mark) != true else { return nil }
      return try judge(task, step)
    case .predict(let prediction) where prediction.play.isEmpty: return try outcome()
    default: return nil
    }
  }

  private mutating func judge(_ task: Lesson.Task, _ step: Lesson.Step) throws(Finding) -> Reply {
    guard let open, let measured = try measured() else { return Reply() }
    let run = try following()
    let page = TaskPage(run: run, task: task)
    let table = Block.table(page.standing(measured))
    let isExam = run.isExam
    let mark = open.game.fingerprint.hex
    if task.pass.allSatisfy(measured.holds) {
      try note(.passed, step: step.id, mark)
      if isExam { return try kept() }
      let well = step.after.isEmpty ? Text(nl: "Gelukt.", en: "Done.") : step.after
      return Reply([table, .gap, .paragraph(well), .gap]) + (try present())
    }
    let line = page.reproach(measured, used: open.usedCommands)
    let failure = "\(line + 1) \(mark)"
    // Who comes back to the same end has not tried again.
    if run.notes(of: step.id, .failed).last?.text != failure { try note(.failed, step: step.id, failure) }
    if isExam { return try kept() }
    let words = Text(
      nl: "Nog eens: \(Undo.name) neemt een stap terug, \(Reset.name) begint opnieuw. Of typ hint.",
      en: "Once more: \(Undo.name) takes a step back, \(Reset.name) begins again. Or type hint.")
    return Reply([
      table, .gap, .paragraph(task.onFail.indices.contains(line) ? task.onFail[line].say : .empty),
      .hint(words),
    ])
  }

  // MARK: Outcomes

  /// Shows what was predicted beside what came of it, with that game on the table.
  mutating func outcome(skipped: Bool = false) throws(Finding) -> Reply {
    let run = try following()
    guard let step = run.step, case .predict(let prediction) = step.work else { return try present() }
    if let first = prediction.play.first {
      try put(first, prediction, on: step)
    } else if skipped {
      try play([], until: weeks(of: prediction, run))
    }
    let games = try shown(prediction, run)
    let value = prediction.answer.flatMap { games.first?.measured.value($0.right) ?? $0.right.fixed }
    let mark = [open?.game.fingerprint.hex, value.map { Text.plain($0).en }].compactMap { $0 }
    try note(skipped ? .skipped : .shown, step: step.id, mark.joined(separator: " "))
    if run.isExam { return try kept() }
    let page = OutcomePage(run: try following(), step: step, prediction: prediction, games: games)
    return page.reply() + Reply([.gap]) + (try present())
  }

  private func shown(
    _ prediction: Lesson.Prediction, _ run: LessonRun
  ) throws(Finding) -> [(name: Text, measured: Measured)] {
    if prediction.play.isEmpty { return try measured().map { [(Text(nl: "jij", en: "you"), $0)] } ?? [] }
    var games: [(name: Text, measured: Measured)] = []
    for name in prediction.play { games.append(try played(name, prediction, run)) }
    return games
  }

  /// What one of those whose games are shown came to.
  func played(
    _ name: Lesson.Reference, _ prediction: Lesson.Prediction, _ run: LessonRun
  ) throws(Finding) -> (name: Text, measured: Measured) {
    let seed = run.recording.header.seed
    let player = try player(name, run)
    let game = player.play(run.scenario.opening.lasting(prediction.weeks), seed: seed).game
    return (player.name, try Measured(game, run.scenario, seed: seed))
  }

  private func player(_ name: Lesson.Reference, _ run: LessonRun) throws(Finding) -> Player {
    let (own, wrong) = players(of: run.scenario, run.lesson)
    if let first = wrong.first { throw first.asAuthors }
    let all = Player.gallery(run.scenario.opening).map { $0.within(run.scenario) } + own
    guard let player = all.first(where: { $0.id == name.id }) else {
      throw Finding.unknownPlayer(name, all.map(\.id)).asAuthors
    }
    return player
  }

  /// Plays a player's game on the table, so that the learner can look into it.
  private mutating func put(
    _ name: Lesson.Reference, _ prediction: Lesson.Prediction, on step: Lesson.Step
  ) throws(Finding) {
    let run = try following()
    let player = try player(name, run)
    try openLessonGame(for: step)
    try play(player.decisions(run.recording.header.seed), until: weeks(of: prediction, run))
  }

  /// Takes decisions one by one; what is refused at its moment is left out, and the weeks that are left pass.
  private mutating func play(_ decisions: [Decision], until weeks: Int) throws(Finding) {
    for decision in decisions + Decision.runs(weeks) {
      guard let week = open?.game.week else { return }
      if case .run(let count) = decision {
        if week < weeks { try take(.run(weeks: min(count, weeks - week))) }
      } else {
        // A refusal is part of the player's game, as it is in a proof.
        do throws(Finding) { try take(decision) } catch { continue }
      }
    }
  }

  // MARK: Skipping

  /// Does the step, shows it, and goes on. It is never asked again.
  mutating func skip() throws(Finding) -> Reply {
    let run = try following()
    guard !run.isExam else { throw .noSkipping }
    guard let step = run.step else { return try present() }
    switch step.work {
    case .predict: return try outcome(skipped: true)
    case .task(let task): return try skip(task, step)
    case .explore:
      looked = []
      try note(.skipped, step: step.id)
      return try present()
    case .choice, .number, .explain:
      _ = try bringBack()
      let told = try solution(of: step, run)
      try note(.skipped, step: step.id)
      let after = step.after.isEmpty ? [] : [Block.paragraph(step.after)]
      return Reply(told + after + [.gap]) + (try present())
    }
  }

  private mutating func skip(_ task: Lesson.Task, _ step: Lesson.Step) throws(Finding) -> Reply {
    let run = try following()
    let (decisions, wrong) = self.decisions(task.solve, in: run.scenario)
    if let first = wrong.first { throw first.asAuthors }
    if !task.isContinued || open == nil { try openLessonGame(for: step) }
    let page = TaskPage(run: run, task: task)
    try play(decisions, until: page.weeks)
    let standing = try measured().map { [Block.table(page.standing($0)), .gap] } ?? []
    try note(.skipped, step: step.id, open?.game.fingerprint.hex ?? "")
    let lines = task.solve.map { Block.verbatim(Spoken.line($0.text, run.scenario)) }
    return Reply(
      [.paragraph(Text(nl: "Zo had het gekund:", en: "This is how it could be done:"))] + lines + [.gap]
        + standing) + (try present())
  }

  private func solution(of step: Lesson.Step, _ run: LessonRun) throws(Finding) -> [Block] {
    switch step.work {
    case .choice(let choice) where !choice.cards.isEmpty:
      return choice.cards.map { card in
        let place = choice.options.first { $0.id == card.belongs }?.text ?? .empty
        return .verbatim(card.text + Text(verbatim: " → ") + place)
      }
    case .choice(let choice):
      return choice.options.filter(\.isCorrect).map {
        .paragraph(Text(nl: "Goed is: \($0.text)", en: "Right is: \($0.text)"))
      }
    case .number(let answer):
      let value = try measured()?.value(answer.right) ?? answer.right.fixed
      guard let value else { return [] }
      let number = Text.shown(value, answer.right)
      return [.paragraph(Text(nl: "Het antwoord is \(number).", en: "The answer is \(number)."))]
    case .explain(let explanation): return [.paragraph(explanation.model)]
    default: return []
    }
  }
}

extension Finding {
  fileprivate static var noSkipping: Finding {
    Finding(
      Text(nl: "In een toets sla je niets over.", en: "In an exam nothing is skipped."),
      advice: Text(
        nl: "Geef het antwoord dat je het beste lijkt.", en: "Give the answer that seems best to you."))
  }
}
