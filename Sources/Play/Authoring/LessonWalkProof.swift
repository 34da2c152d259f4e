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

  /// Every wrong option, card and known wrong number is given, and must be answered by its own line.
  private func slips(_ lesson: Lesson, _ file: String) -> Verdict {
    var walk = LessonWalk(file, self)
    var heard = 0
    var deaf: [String] = []
    while !walk.isOver, walk.turns.count < LessonWalk.linesMost * 2 {
      if let run = walk.run, let step = run.step, run.stage == .answer {
        for (line, say) in walk.slips(step, run) where !step.wasSlipped(walk) {
          walk.type(line)
          let told = walk.turns[walk.turns.count - 1].reply
          let isHeard = told.blocks.contains { $0.tells(say[language]) }
          heard += isHeard ? 1 : 0
          if !isHeard { deaf.append("\(step.id) \(line)") }
        }
      }
      guard let line = walk.nextLine() else { break }
      walk.type(line)
    }
    let names = deaf.prefix(2).joined(separator: "; ")
    return Verdict(
      deaf.isEmpty && walk.isOver, Text(nl: "elke fout een zin", en: "a line for each slip"),
      deaf.isEmpty
        ? Text(
          nl: "\(heard, "fout antwoord", "foute antwoorden") herkend",
          en: "\(heard, "wrong answer", "wrong answers") known")
        : Text(nl: "niet herkend: \(name: names)", en: "not known: \(name: names)"))
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

  /// One card laid wrong where all the others lie right; only where every card must lie right.
  private func cardSlips(_ choice: Lesson.Choice) -> [(line: String, say: Text)] {
    guard choice.cardsRight == choice.cards.count else { return [] }
    let right = choice.cards.map { card in choice.options.firstIndex { $0.id == card.belongs } ?? 0 }
    return choice.cards.indices.map { card in
      var laid = right
      laid[card] = (right[card] + 1) % max(2, choice.options.count)
      let letters = laid.map(Options.letter).joined(separator: " ")
      return (AnswerStep.name[session.language] + " " + letters, choice.cards[card].feedback)
    }
  }

  private func numberSlips(_ answer: Lesson.Answer) -> [(line: String, say: Text)] {
    let measured = (try? session.measured()) ?? nil
    let right = measured?.value(answer.right) ?? answer.right.fixed
    return answer.wrong.compactMap { known in
      switch known.given {
      case .typed(let typed): return (typed, known.say)
      case .quantity(let quantity):
        guard let value = measured?.value(quantity) ?? quantity.fixed, let right,
          !answer.isNear(value, right, answer.right)
        else { return nil }
        return (Text.plain((value * 1000).rounded() / 1000)[session.language], known.say)
      }
    }
  }
}

extension Lesson.Step {
  /// Right after all, so that what follows would be typed into the next step.
  fileprivate func wasSlipped(_ walk: LessonWalk) -> Bool { walk.run?.isDone(id) ?? true }
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
