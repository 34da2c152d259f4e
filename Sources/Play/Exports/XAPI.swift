/// What was done in a lesson as statements of xAPI 1.0.3, one on a line. The actor is an account with the learner's
/// code. Nothing is sent anywhere: what is done with the lines is for the school.

import Scenarios
import Wording

struct XAPI {
  let handIn: HandIn
  let replay: LessonReplay
  let points: LessonPoints
  /// Where the codes are from; with a code it says who it is.
  let home: String

  private var run: LessonRun { replay.run }

  enum Verb: String {
    case answered, passed, failed, completed

    var json: JSON {
      let words =
        switch self {
        case .answered: Text(nl: "antwoordde", en: "answered")
        case .passed: Text(nl: "slaagde voor", en: "passed")
        case .failed: Text(nl: "zakte voor", en: "failed")
        case .completed: Text(nl: "voltooide", en: "completed")
        }
      return .object([
        ("id", .text(XAPI.verbs + rawValue)), ("display", words.tongues),
      ])
    }
  }

  var lines: [String] {
    var statements: [JSON] = []
    for (place, note) in run.notes.enumerated() {
      guard let step = run.lesson.steps.first(where: { $0.id == note.step }) else { continue }
      if let said = said(note, step) { statements.append(statement(said, note, place)) }
    }
    let after: [LessonNote.Kind] = [.recalled, .forgotten, .note]
    if run.done == run.lesson.steps.count, let last = run.notes.last(where: { !after.contains($0.kind) }) {
      let scaled = (points.total?.lowerBound ?? 0) / 100
      statements.append(
        statement(
          Said(
            verb: .completed, activity: activity(nil), result: [("completion", .flag(true)), score(scaled)]),
          last, run.notes.count))
    }
    return statements.map(\.onOneLine)
  }

  private struct Said {
    let verb: Verb
    let activity: JSON
    let result: [(String, JSON)]
  }

  /// What a note says in statements; nil where it says nothing.
  private func said(_ note: LessonNote, _ step: Lesson.Step) -> Said? {
    switch note.kind {
    case .guess:
      return Said(
        verb: .answered, activity: activity(step, "prediction"), result: [("response", .text(note.text))])
    case .shown:
      // The answer beside the prediction: how near it was, 1 for right and -1 for as far off as can be. There is no gap
      // where a number was guessed of what came to no number.
      guard let gap = replay.gaps[step.id] else { return nil }
      return Said(
        verb: .answered, activity: activity(step), result: [("success", .flag(gap == 0)), score(1 - 2 * gap)])
    case .right, .wrong:
      let isRight = note.kind == .right
      return Said(
        verb: .answered, activity: activity(step),
        result: [
          ("response", .text(response(note, step))), ("success", .flag(isRight)), score(isRight ? 1 : 0),
        ])
    case .explained:
      return Said(verb: .answered, activity: activity(step), result: [("response", .text(note.text))])
    case .passed, .failed:
      let passed = note.kind == .passed
      return Said(
        verb: passed ? .passed : .failed, activity: activity(step),
        result: [("success", .flag(passed)), score(passed ? 1 : 0)])
    default: return nil
    }
  }

  /// Ids of the options, however they were typed; the letters of an exam differ between learners.
  private func response(_ note: LessonNote, _ step: Lesson.Step) -> String {
    guard case .choice(let choice) = step.work, choice.cards.isEmpty else { return note.text }
    let options = Options(choice.options, step, run)
    if let one = options.option(note.text) { return one.id }
    let many = note.text.split { $0 == " " || $0 == "," }.compactMap { options.option(String($0))?.id }
    return many.indices.filter { many.firstIndex(of: many[$0]) == $0 }.map { many[$0] }.joined(
      separator: "[,]")
  }

  private func score(_ scaled: Double) -> (String, JSON) {
    let hundredths = Int((scaled * 100).rounded())
    let digits = String(abs(hundredths % 100))
    let number =
      (hundredths < 0 ? "-" : "") + "\(abs(hundredths / 100))." + (digits.count < 2 ? "0" : "") + digits
    return ("score", .object([("scaled", .number(number))]))
  }

  private func statement(_ said: Said, _ note: LessonNote, _ place: Int) -> JSON {
    .object([
      ("id", .text(identifier(said.verb == .completed ? "\(place) \(graded)" : "\(place)"))),
      (
        "actor",
        .object([
          ("objectType", .text("Agent")),
          ("account", .object([("homePage", .text(home)), ("name", .text(handIn.who))])),
        ])
      ),
      ("verb", said.verb.json), ("object", said.activity), ("result", .object(said.result)),
      ("context", .object([("platform", .text(handIn.program))])),
      ("timestamp", .text(Moment(seconds: note.moment).text)),
    ])
  }

  static let verbs = "http://adlnet.gov/expapi/verbs/"
  static let activities = "https://kring.invalid/xapi/"
  private static let types = "http://adlnet.gov/expapi/activities/"

  /// The lesson, a step of it, or a part of a step.
  private func activity(_ step: Lesson.Step?, _ part: String? = nil) -> JSON {
    let exam = handIn.exam.isEmpty ? "" : "/exam/\(handIn.exam)"
    let tail = (step.map { "/\($0.id)" } ?? "") + (part.map { "/\($0)" } ?? "")
    let name = step.map { Text(verbatim: $0.id + " · ") + run.lesson.title } ?? run.lesson.title
    let kind = step == nil ? "lesson" : step?.kind == .task ? "simulation" : "question"
    var definition: [(String, JSON)] = [
      ("name", name.tongues), ("type", .text(XAPI.types + kind)),
    ]
    if let step { definition.append(("description", step.ask.tongues)) }
    return .object([
      ("objectType", .text("Activity")), ("id", .text(XAPI.activities + run.lesson.id + exam + tail)),
      ("definition", .object(definition)),
    ])
  }

  /// Points that a trainer gives later make the end of a lesson another statement.
  private var graded: String { points.total.map { "\($0.lowerBound)" } ?? "" }

  /// A UUID of a kind of one's own (RFC 9562, version 8), the same whenever the same hand-in is exported.
  private func identifier(_ place: String) -> String {
    let own = "\(handIn.who) \(handIn.lesson.id) \(handIn.exam) \(handIn.notes.first?.moment ?? 0) \(place)"
    let (high, low) = (hash(of: own), hash(of: own + " low"))
    let marked = (high & 0xFFFF_FFFF_FFFF_0FFF) | 0x8000
    let variant = (low & 0x3FFF_FFFF_FFFF_FFFF) | 0x8000_0000_0000_0000
    let digits = Array(marked.hex + variant.hex)
    let parts = [0..<8, 8..<12, 12..<16, 16..<20, 20..<32]
    return parts.map { String(digits[$0]) }.joined(separator: "-")
  }
}

extension Text {
  /// The same in every language, by the tag of each.
  fileprivate var tongues: JSON { .object([("nl-NL", .text(nl)), ("en-GB", .text(en))]) }
}
