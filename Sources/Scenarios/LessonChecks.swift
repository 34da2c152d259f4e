/// What a lesson that goes to a class must have. While it is being written (wip) all of this may be missing.

import Wording

private let predictionsLeast = 2
private let explanationsLeast = 1
private let questionsLeast = 3

extension Reader {
  /// Precondition: everything could be read.
  mutating func checkWhole(_ lesson: Lesson, in section: Section) {
    guard lesson.status != .wip, let status = section[LessonKeys.status] else { return }
    let predictions = lesson.steps.count { $0.kind == .predict }
    if predictions < predictionsLeast {
      find(
        Text(
          nl: "Deze les heeft \(predictions, "voorspelling", "voorspellingen").",
          en: "This lesson has \(predictions, "prediction", "predictions")."),
        atKeyOf: section[LessonKeys.steps] ?? status, advice: .least(predictionsLeast, "kind: predict"))
    }
    if !lesson.steps.contains(where: { $0.kind == .explain }) {
      find(
        Text(nl: "Deze les laat niets uitleggen.", en: "This lesson asks for no explanation."),
        atKeyOf: section[LessonKeys.steps] ?? status, advice: .least(explanationsLeast, "kind: explain"))
    }
    if lesson.debrief.count < questionsLeast {
      find(
        Text(
          nl: "De nabespreking heeft \(lesson.debrief.count, "vraag", "vragen").",
          en: "The debrief has \(lesson.debrief.count, "question", "questions")."),
        atKeyOf: section[LessonKeys.debrief] ?? status, advice: .least(questionsLeast, "debrief"))
    }
    for step in lesson.steps where step.after.isEmpty && step.work.ends { afterMissing(step, in: section) }
    for concept in lesson.concepts where !lesson.steps.contains(where: { $0.concepts.contains(concept) }) {
      find(
        Text(nl: "Geen stap gaat over \(name: concept).", en: "No step is about \(name: concept)."),
        atKeyOf: section[LessonKeys.concepts] ?? status,
        advice: Text(
          nl: "Zet concepts: [\(name: concept)] bij een stap.",
          en: "Put concepts: [\(name: concept)] at a step."))
    }
    if lesson.proof == nil {
      find(
        Text(nl: "Deze les bewijst niets.", en: "This lesson proves nothing."), atKeyOf: status,
        advice: Text(
          nl: "Voeg proof: toe, met must_pass en must_fail, of schrijf status: wip.",
          en: "Add proof: with must_pass and must_fail, or write status: wip."))
    }
  }
}

extension Reader {
  fileprivate mutating func afterMissing(_ step: Lesson.Step, in section: Section) {
    guard let entry = section[LessonKeys.steps] else { return }
    find(
      Text(
        nl: "Stap \(name: step.id) zegt niets als het goed is.",
        en: "Step \(name: step.id) says nothing when it is right."), atKeyOf: entry,
      advice: Text(
        nl: "Voeg after: toe: waarom is dit goed?", en: "Add after: why is this right?"))
  }
}

extension Lesson.Step.Work {
  /// Whether there is a right answer after which something is to be told.
  fileprivate var ends: Bool {
    switch self {
    case .choice, .task, .number: true
    case .predict, .explore, .explain: false
    }
  }
}

extension Text {
  fileprivate static func least(_ count: Int, _ what: String) -> Text {
    Text(
      nl: "Minstens \(count) keer \(name: what), of schrijf status: wip.",
      en: "At least \(count) times \(name: what), or write status: wip.")
  }
}
