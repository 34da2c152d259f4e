/// What is proven of a lesson as it is followed: the key comes to its end, every wrong answer meets its own line, and
/// skipping never traps.

import Scenarios
import Wording

extension Session {
  /// - Parameter file: of the lesson.
  func walkVerdicts(_ lesson: Lesson, _ file: String) -> [Verdict] {
    let quiet = Session(world: world.quiet, language: language)
    return Language.allCases.map { quiet.walked($0, file) } + [
      quiet.skipped(file), quiet.slips(lesson, file),
    ]
  }

  private func walked(_ language: Language, _ file: String) -> Verdict {
    var session = self
    session.language = language
    var walk = LessonWalk(file, session)
    let refused = walk.finish()
    let lines = walk.turns.count
    let tongue =
      language == .nl
      ? Text(nl: "in het Nederlands", en: "in Dutch") : Text(nl: "in het Engels", en: "in English")
    return Verdict(
      refused == nil, Text(nl: "de sleutel past", en: "the key passes"),
      refused?.message
        ?? Text(nl: "\(lines, "regel", "regels") \(tongue)", en: "\(lines, "line", "lines") \(tongue)"))
  }

  private func skipped(_ file: String) -> Verdict {
    var walk = LessonWalk(file, self)
    let most = walk.run?.lesson.steps.count ?? 0
    for _ in 0..<most where !walk.isOver { walk.type(SkipStep.name[language]) }
    let stuck = walk.run?.step?.id ?? ""
    return Verdict(
      walk.isOver, Text(nl: "overslaan kan", en: "skipping works"),
      walk.isOver
        ? Text(nl: "elke stap, en geen komt terug", en: "every step, and none comes back")
        : Text(nl: "stap \(name: stuck) blijft staan", en: "step \(name: stuck) stays"))
  }

  /// Every wrong option, reason, card and known wrong number is given, and must be answered by its own line.
  private func slips(_ lesson: Lesson, _ file: String) -> Verdict {
    var slips = Slips()
    slips.walk(LessonWalk(file, self))
    // A prediction is locked, so that each option takes a walk of its own.
    for option in 0..<lesson.predictedMost { slips.predict(LessonWalk(file, self, guessing: option)) }
    let check = Text(nl: "elke fout een zin", en: "a line for each slip")
    if let refused = slips.refused { return Verdict(false, check, refused.message) }
    let (heard, names) = (slips.heard.count, slips.deaf.prefix(2).joined(separator: "; "))
    return Verdict(
      slips.deaf.isEmpty, check,
      slips.deaf.isEmpty
        ? Text(
          nl: "\(heard, "fout antwoord", "foute antwoorden") herkend",
          en: "\(heard, "wrong answer", "wrong answers") known")
        : Text(nl: "niet herkend: \(name: names)", en: "not known: \(name: names)"))
  }
}

/// Wrong answers that were given, and whether their lines were heard.
private struct Slips {
  /// Step and what was typed.
  private(set) var heard: Set<String> = []
  private(set) var deaf: [String] = []
  /// What was refused of an answer that is right.
  private(set) var refused: Finding?

  /// Makes every slip before each right answer.
  mutating func walk(_ start: LessonWalk) {
    var walk = start
    while !walk.isOver, refused == nil, walk.turns.count < LessonWalk.linesMost * 2 {
      if let run = walk.run, let step = run.step, run.stage == .answer {
        for (line, say) in walk.slips(step, run) where walk.run?.isDone(step.id) == false {
          walk.type(line)
          listen(for: say, after: walk, "\(step.id) \(line)")
        }
      }
      refused = walk.goOn()
    }
  }

  /// Goes on from prediction to prediction, and looks what is told of the option and the reason.
  mutating func predict(_ start: LessonWalk) {
    var walk = start
    while !walk.isOver, refused == nil, walk.turns.count < LessonWalk.linesMost {
      let before = walk.run
      refused = walk.goOn()
      guard let run = walk.run, let step = before?.step, case .predict(let prediction) = step.work,
        run.isDone(step.id)
      else { continue }
      for (kind, options) in [
        (LessonNote.Kind.guess, prediction.options), (.reason, prediction.reasons),
      ] {
        guard let id = run.notes(of: step.id, kind).last?.text,
          let chosen = options.first(where: { $0.id == id }), !chosen.isCorrect, !chosen.feedback.isEmpty
        else { continue }
        listen(for: chosen.feedback, after: walk, "\(step.id) \(id)")
      }
    }
  }

  private mutating func listen(for say: Text, after walk: LessonWalk, _ slip: String) {
    let told = walk.turns[walk.turns.count - 1].reply
    if told.blocks.contains(where: { $0.tells(say[walk.session.language]) }) {
      heard.insert(slip)
    } else {
      deaf.append(slip)
    }
  }
}

extension LessonWalk {
  /// Wrong answers that the author foresaw, with what must be told.
  fileprivate func slips(_ step: Lesson.Step, _ run: LessonRun) -> [(line: String, say: Text)] {
    switch step.work {
    case .choice(let choice) where choice.cards.isEmpty:
      let shown = Options(choice.options, step, run).shown
      return shown.indices.filter { !shown[$0].isCorrect }.map { (Options.letter($0), shown[$0].feedback) }
    case .choice(let choice): return cardSlips(choice)
    case .number(let answer): return numberSlips(answer)
    default: return []
    }
  }

  /// Each card laid wrong, with as many others as makes the whole wrong. Of three wrong ones each is told of.
  private func cardSlips(_ choice: Lesson.Choice) -> [(line: String, say: Text)] {
    let right = choice.cards.map { card in choice.options.firstIndex { $0.id == card.belongs } ?? 0 }
    let wrong = choice.cards.count - choice.cardsRight + 1
    guard wrong <= 3 else { return [] }
    return choice.cards.indices.map { card in
      var laid = right
      for other in (0..<wrong).map({ (card + $0) % right.count }) {
        laid[other] = (right[other] + 1) % max(2, choice.options.count)
      }
      let letters = laid.map(Options.letter).joined(separator: " ")
      return (AnswerStep.name[session.language] + " " + letters, choice.cards[card].feedback)
    }
  }

  /// A known slip that counts as right is typed too, and fails the proof: its line is not heard.
  private func numberSlips(_ answer: Lesson.Answer) -> [(line: String, say: Text)] {
    let measured = (try? session.measured()) ?? nil
    return answer.wrong.compactMap { known in
      switch known.given {
      case .typed(let typed): return (typed, known.say)
      case .quantity(let quantity):
        guard let value = measured?.value(quantity) ?? quantity.fixed else { return nil }
        return (Text.plain((value * 1000).rounded() / 1000)[session.language], known.say)
      }
    }
  }
}

extension Lesson {
  /// The most options or reasons that a prediction offers.
  fileprivate var predictedMost: Int {
    steps.map { step in
      guard case .predict(let prediction) = step.work else { return 0 }
      return max(prediction.options.count, prediction.reasons.count)
    }.max() ?? 0
  }
}

extension Block {
  /// Whether a sentence stands in it.
  fileprivate func tells(_ sentence: String) -> Bool {
    if case .paragraph(let text) = self {
      text.nl.contains(sentence) || text.en.contains(sentence)
    } else {
      false
    }
  }
}
