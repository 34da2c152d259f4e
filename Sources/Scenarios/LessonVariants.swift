/// Other numbers for a question, so that two exams do not share their answers.

import Wording

extension Lesson {
  /// What differs from the step; the rest of the step stays.
  package struct Variant: Equatable, Sendable {
    package let say: Text?
    package let ask: Text?
    /// What is right here.
    package let number: Double
  }

  /// The lesson with one of the variants of every step that has them, or the step itself. Steps with as many variants
  /// take the same one, so that a question may build on the one before.
  package func varied(by choice: UInt64) -> Lesson {
    var lesson = self
    lesson.steps = steps.map { step in
      let place = Int(choice % UInt64(step.variants.count + 1))
      return place == 0 ? step : step.with(step.variants[place - 1])
    }
    return lesson
  }
}

extension Lesson.Step {
  package func with(_ variant: Lesson.Variant) -> Self {
    guard case .number(let answer) = work else { return self }
    var step = self
    step.say = variant.say ?? say
    step.ask = variant.ask ?? ask
    // The mistakes that are known belong to the numbers of the step.
    step.work = .number(
      Lesson.Answer(
        right: .number(variant.number), tolerance: answer.tolerance, unit: answer.unit, wrong: []))
    return step
  }
}

extension Reader {
  mutating func variants(of work: Lesson.Step.Work, in section: Section) -> [Lesson.Variant] {
    guard let entry = section[LessonKeys.variants] else { return [] }
    if case .number(let answer) = work, case .gauge = answer.right { measuredAnyway(entry) }
    return items(LessonKeys.variants, in: section).compactMap { node in
      guard let map = self.section(node, of: nil, LessonKeys.inVariant) else { return nil }
      let say = text(LessonKeys.variantSay, in: map)
      let ask = text(LessonKeys.variantAsk, in: map)
      let number = number(LessonKeys.variantNumber, in: map)
      if map[LessonKeys.variantSay] == nil, map[LessonKeys.variantAsk] == nil { sameQuestion(node) }
      return number.map { Lesson.Variant(say: say, ask: ask, number: $0) }
    }
  }

  private mutating func measuredAnyway(_ entry: Node.Entry) {
    find(
      Text(
        nl: "Dit antwoord wordt gemeten: het is in elke toets al anders.",
        en: "This answer is measured: it differs in every exam already."), atKeyOf: entry,
      advice: Text(nl: "Haal variants weg.", en: "Take variants out."))
  }

  private mutating func sameQuestion(_ node: Node) {
    find(
      Text(nl: "Deze variant vraagt hetzelfde.", en: "This variant asks the same."), at: node,
      advice: Text(nl: "Schrijf say of ask met andere getallen.", en: "Write say or ask with other numbers."))
  }
}
