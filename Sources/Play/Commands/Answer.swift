import Scenarios
import Wording

/// Commands of a lesson itself: what they do is not judged as play.
protocol AboutLesson {}

extension FollowLesson: AboutLesson {}
extension Lessons: AboutLesson {}

/// Answers the question of a lesson.
struct AnswerStep: Command, AboutLesson {
  static let name = Text(nl: "antwoord", en: "answer")
  static let summary = Text(
    nl: "Beantwoord de vraag van de les; de letter alleen mag ook.",
    en: "Answer the question of the lesson; the letter alone will do.")
  static let form = Form(
    Argument<Word>.word(Text(nl: "antwoord", en: "answer"), choices: AnswerStep.choices).list
  ) { AnswerStep(words: $0) }
  static let examples = [
    Text(nl: "antwoord b", en: "answer b"), Text(nl: "antwoord 41,9", en: "answer 41.9"),
  ]
  static let exampleOpening = FollowLesson.exampleOpening

  let words: [Word]

  func run(in session: inout Session) throws(Finding) -> Reply {
    try session.answer(words, at: words.first?.place)
  }

  static func choices(_ session: Session) -> [Suggestion] {
    guard let run = session.lesson, let step = run.step, let stage = run.stage else { return [] }
    let options: [Lesson.Option] =
      switch (step.work, stage) {
      case (.choice(let choice), .answer) where choice.cards.isEmpty:
        Options(choice.options, step, run).shown
      case (.choice(let choice), .answer): choice.options
      case (.predict(let prediction), .guess): Options(prediction.options, step, run).shown
      case (.predict(let prediction), .reason): Options(prediction.reasons, step, run).shown
      default: []
      }
    return options.enumerated().map { Suggestion(Options.letter($0), $1.text) }
  }
}

/// Predicts what will happen, before it is shown.
struct PredictStep: Command, AboutLesson {
  static let name = Text(nl: "voorspel", en: "predict")
  static let summary = Text(
    nl: "Voorspel wat er gebeurt, voordat je het ziet.", en: "Predict what will happen, before you see it.")
  static let form = Form(
    Argument<Word>.word(Text(nl: "voorspelling", en: "prediction"), choices: AnswerStep.choices).list
  ) { PredictStep(words: $0) }
  static let examples = [Text(nl: "voorspel 90", en: "predict 90")]
  static let exampleOpening = FollowLesson.exampleOpening

  let words: [Word]

  func run(in session: inout Session) throws(Finding) -> Reply {
    // A prediction where an answer is asked, or the other way round, is no reason to refuse it.
    try session.answer(words, at: words.first?.place)
  }
}

extension Session {
  /// A letter or a number alone, where a lesson asks for one; nil when the line is a command.
  mutating func bareAnswer(_ line: String) throws(Finding) -> Reply? {
    let words = Words(line).rest
    guard let first = words.first, !startsWithCommand(line) else { return nil }
    if recalls { return try bareRecall(words) }
    guard let run = lesson, let step = run.step, let stage = run.stage else { return nil }
    if stage == .explain { return isSentence(words) ? try explain(line) : nil }
    if case .choice(let choice) = step.work, !choice.cards.isEmpty {
      return Question.isCards(words, choice) ? try answer(words, at: first.place) : nil
    }
    let isOption = first.text.count == 1 || AnswerStep.knows(first.text, step, run)
    // "1 000", "5 %", "103 quotes": what begins with a figure is meant as a number.
    let isNumber = first.text.contains(where: \.isNumber)
    let takes =
      switch (step.work, stage) {
      case (.choice, .answer), (.predict, .reason): isOption
      case (.predict(let prediction), .guess): prediction.options.isEmpty ? isNumber : isOption
      case (.number, .answer), (.predict, .sure): isNumber
      default: false
      }
    return takes ? try answer(words, at: first.place) : nil
  }
}

extension Session {
  /// What somebody explains in free words: it begins with no command, nor with what looks like a slip in one.
  func isExplanation(_ line: String) -> Bool {
    (recalls || lesson?.stage == .explain) && !startsWithCommand(line) && isSentence(Words(line).rest)
  }

  private func startsWithCommand(_ line: String) -> Bool {
    let first = Words(line).next?.lowercased ?? ""
    return commands.contains { $0.answers(to: first) }
  }

  /// Three words are a sentence. "Toen" looks like "toon", so that one of six words is believed sooner.
  func isSentence(_ words: [Word]) -> Bool {
    guard words.count >= 3 else { return false }
    let isNear = commands.contains { command in
      Language.allCases.contains { !nearest(to: words[0].text, among: [command.name[$0]]).isEmpty }
    }
    let isRule = words.contains { $0.text.contains { "<>=".contains($0) } }
    return !isNear || words.count >= 6 && !isRule
  }
}

extension AnswerStep {
  fileprivate static func knows(_ word: String, _ step: Lesson.Step, _ run: LessonRun) -> Bool {
    switch step.work {
    case .choice(let choice): choice.options.contains { $0.id == word.lowercased() }
    case .predict(let prediction):
      (prediction.options + prediction.reasons).contains { $0.id == word.lowercased() }
    default: false
    }
  }
}
