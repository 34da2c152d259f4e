/// How long a lesson takes who makes no mistake: a smoke alarm for lessons that do not fit their hour.

import Wording

/// Silent reading of a study text, also by who reads it in a second language.
private let wordsPerMinute = 180.0
/// Thinking and typing.
private let minutesPerCommand = 0.5
private let minutesPerAnswer = 1.0
private let minutesPerCard = 0.25
private let minutesPerExplanation = 3.0
/// Learners make mistakes and try things; the shortest way may fill so much of the time.
private let shareAtMost = 0.7

extension Lesson {
  /// Reading, typing and answering along the shortest way; the debrief not counted.
  package var shortestMinutes: Double {
    steps.reduce(Double(words) / wordsPerMinute) { $0 + $1.work.minutes }
  }

  package var minutesAtMost: Double { Double(minutes.reading + minutes.doing) * shareAtMost }

  /// Words to read before the debrief, in the language that has more.
  package var words: Int {
    let all = [objective] + steps.flatMap(\.texts)
    return Language.allCases.map { language in
      all.reduce(0) { $0 + $1[language].split(whereSeparator: \.isWhitespace).count }
    }.max() ?? 0
  }
}

extension Lesson.Step {
  /// What everybody reads who plays this step without a slip.
  fileprivate var texts: [Text] {
    let own = [say, ask, after]
    return switch work {
    case .predict(let prediction):
      own + (prediction.options + prediction.reasons).map(\.text) + [prediction.close]
    case .explore, .task, .number: own
    case .choice(let choice): own + choice.options.map(\.text) + choice.cards.map(\.text)
    case .explain(let explanation): own + [explanation.model]
    }
  }
}

extension Lesson.Step.Work {
  fileprivate var minutes: Double {
    switch self {
    case .predict, .number: minutesPerAnswer
    case .explore(let orders): Double(orders.count) * minutesPerCommand
    case .choice(let choice): max(minutesPerAnswer, Double(choice.cards.count) * minutesPerCard)
    case .task(let task): Double(task.solve.count) * minutesPerCommand
    case .explain: minutesPerExplanation
    }
  }
}
