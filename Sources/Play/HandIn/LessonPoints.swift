/// What a lesson that was handed in is worth, part by part. What cannot be counted from what is kept is left out, and
/// said.

import Scenarios
import Simulation
import Wording

struct LessonPoints: Sendable {
  enum Part: String, CaseIterable, Sendable {
    case prediction = "A"
    case outcome = "B"
    case method = "C"
    case explanation = "D"
    case repair = "E"
    /// In an exam, for method and repair: there is one try.
    case answers = "F"

    var most: Int {
      switch self {
      case .prediction, .method: 15
      case .outcome, .explanation: 30
      case .repair: 10
      case .answers: 25
      }
    }

    var name: Text {
      switch self {
      case .prediction: Text(nl: "voorspellen", en: "predicting")
      case .outcome: Text(nl: "resultaat", en: "outcome")
      case .method: Text(nl: "aanpak", en: "method")
      case .explanation: Text(nl: "uitleggen", en: "explaining")
      case .repair: Text(nl: "herstellen", en: "repairing")
      case .answers: Text(nl: "antwoorden", en: "answers")
      }
    }
  }

  /// What one step adds to its part.
  struct Share: Equatable, Sendable {
    let part: Part
    let got: Double
    let most: Double
  }

  struct Score: Sendable {
    let part: Part
    /// nil where this lesson does not have the part, or somebody still has to give the points.
    let got: Int?
    /// How it came about.
    let why: Text
    /// A trainer gives these.
    var awaits = false
    /// Of each step that counts in it, what it got, 0 to 1, all steps the same.
    var steps: [String: Double] = [:]
    /// What the steps share; the rest of the part is about all of them.
    var shared = 1.0

    /// - Parameter share: 0 to 1; nil where the lesson does not have the part.
    init(_ part: Part, share: Double?, _ why: Text) {
      self.part = part
      got = share.map { Int((min(max($0, 0), 1) * Double(part.most)).rounded()) }
      self.why = why
    }
  }

  /// One for each part that a lesson or an exam can have, in order.
  private(set) var scores: [Score]

  init(_ replay: LessonReplay, _ session: Session) throws(Finding) {
    let (prediction, outcome) = (Score.prediction(replay), try Score.outcome(replay, session))
    let explanation = Score.explanation(replay)
    scores =
      replay.run.isExam
      ? [prediction, outcome, explanation, .answers(replay)]
      : [prediction, outcome, .method(replay), explanation, .repair(replay)]
  }

  /// "A 15, B 21, C 5, E 10": what is counted without a trainer.
  var line: String {
    scores.compactMap { score in score.got.map { "\(score.part.rawValue) \($0)" } }.joined(separator: ", ")
  }

  /// What each step got, by its id.
  var shares: [String: Share] {
    var shares: [String: Share] = [:]
    for score in scores where score.got != nil {
      let most = Double(score.part.most) * score.shared / Double(max(1, score.steps.count))
      for (step, got) in score.steps {
        shares[step] = Share(part: score.part, got: min(max(got, 0), 1) * most, most: most)
      }
    }
    return shares
  }

  /// - Parameter points: a trainer's, out of `most`.
  mutating func explain(_ points: Int, of most: Int) {
    guard let place = scores.firstIndex(where: \.awaits), most > 0 else { return }
    scores[place] = Score(
      .explanation, share: Double(points) / Double(most),
      Text(nl: "\(points) van \(most)", en: "\(points) of \(most)"))
  }

  private var got: Int { scores.reduce(0) { $0 + ($1.got ?? 0) } }
  private var awaited: Int { scores.filter(\.awaits).reduce(0) { $0 + $1.part.most } }
  private var most: Int { awaited + scores.filter { $0.got != nil }.reduce(0) { $0 + $1.part.most } }

  /// Out of 100, were a trainer to give nothing and everything; the same twice when nothing is waited for. nil when the
  /// lesson has no part that counts.
  var total: ClosedRange<Double>? {
    guard most > 0 else { return nil }
    return Double(got) / Double(most) * 100...Double(got + awaited) / Double(most) * 100
  }

  /// 1 to 10: 5.5 for who has just enough.
  static func mark(_ points: Double, passAt: Int) -> Double {
    let enough = Double(passAt)
    return points <= enough
      ? 1 + 4.5 * points / enough : 5.5 + 4.5 * (points - enough) / (100 - enough)
  }
}

// MARK: - A: prediction

/// This near counts as small.
private let smallGap = 0.25

extension LessonPoints.Score {
  fileprivate static func prediction(_ replay: LessonReplay) -> Self {
    var predictions: [String: Double] = [:]
    for step in replay.run.lesson.steps {
      guard case .predict(let prediction) = step.work else { continue }
      let isMade =
        replay.run.has(.sure, step.id)
        && (prediction.reasons.isEmpty || replay.run.has(.reason, step.id))
      predictions[step.id] = isMade ? 1 : 0
    }
    guard !predictions.isEmpty else { return Self(.prediction, share: nil, .notInLesson) }
    let (made, all) = (predictions.values.count { $0 == 1 }, predictions.count)
    let gaps = replay.run.lesson.steps.compactMap { replay.gaps[$0.id] }
    let third = max(1, gaps.count / 3)
    let (first, last) = (mean(Array(gaps.prefix(third))), mean(Array(gaps.suffix(third))))
    let isNearer = !gaps.isEmpty && (last <= smallGap || gaps.count > 1 && last < first)
    let nearer =
      isNearer
      ? Text(nl: "de laatste dichtbij of dichterbij", en: "the last near or nearer")
      : Text(nl: "de laatste niet dichterbij", en: "the last not nearer")
    var score = Self(
      .prediction, share: (8 * Double(made) / Double(all) + (isNearer ? 7 : 0)) / 15,
      Text(nl: "\(made) van \(all) vastgelegd, \(nearer)", en: "\(made) of \(all) committed to, \(nearer)"))
    score.steps = predictions
    score.shared = 8.0 / 15
    return score
  }

  // MARK: - D: explanation

  fileprivate static func explanation(_ replay: LessonReplay) -> Self {
    let asked = replay.run.lesson.steps.count { $0.isForTrainer }
    guard asked > 0 else { return Self(.explanation, share: nil, .notInLesson) }
    guard replay.run.lesson.steps.contains(where: { $0.isForTrainer && replay.run.has(.explained, $0.id) })
    else {
      return Self(.explanation, share: 0, Text(nl: "niets uitgelegd", en: "nothing explained"))
    }
    var score = Self(
      .explanation, share: nil, Text(nl: "geeft de docent", en: "the trainer gives these"))
    score.awaits = true
    return score
  }

  // MARK: - F: answers

  fileprivate static func answers(_ replay: LessonReplay) -> Self {
    let asked = replay.run.lesson.steps.filter { $0.kind == .choice || $0.kind == .number }
    guard !asked.isEmpty else { return Self(.answers, share: nil, .notInLesson) }
    let (right, all) = (asked.count { replay.run.has(.right, $0.id) }, asked.count)
    var score = Self(
      .answers, share: Double(right) / Double(all),
      Text(nl: "\(right) van \(all) vragen goed", en: "\(right) of \(all) questions right"))
    for step in asked { score.steps[step.id] = replay.run.has(.right, step.id) ? 1 : 0 }
    return score
  }

  // MARK: - E: repair

  fileprivate static func repair(_ replay: LessonReplay) -> Self {
    let run = replay.run
    let tasks = run.lesson.steps.filter { $0.kind == .task }
    guard !tasks.isEmpty else { return Self(.repair, share: nil, .notInLesson) }
    var sum = 0.0
    var mended = 0
    for step in tasks where run.has(.passed, step.id) {
      let failed = run.has(.failed, step.id)
      mended += failed ? 1 : 0
      let hasReason = !failed || run.has(.note, step.id) || run.explains(after: step)
      sum += hasReason ? 1 : 0.5
    }
    let passed = tasks.count { run.has(.passed, $0.id) }
    let all = tasks.count
    return Self(
      .repair, share: sum / Double(all),
      Text(
        nl: "\(passed) van \(all, "taak", "taken") gehaald, \(mended) na een fout",
        en: "\(passed) of \(all, "task", "tasks") done, \(mended) after a failure"))
  }
}

extension LessonRun {
  /// Whether the learner explained something in a step behind this one.
  fileprivate func explains(after step: Lesson.Step) -> Bool {
    guard let place = lesson.steps.firstIndex(where: { $0.id == step.id }) else { return false }
    return lesson.steps[place...].contains { has(.explained, $0.id) }
  }
}

extension Lesson.Step {
  /// Whether a trainer gives points for it.
  var isForTrainer: Bool {
    if case .explain(let explanation) = work { explanation.gradedBy == .trainer } else { false }
  }
}

extension Text {
  static var notInLesson: Text { Text(nl: "niet in deze les", en: "not in this lesson") }
}
