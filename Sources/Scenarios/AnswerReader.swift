/// Answers that are numbers, and the wrong ones that are known.

import Wording

/// Known mistakes that a number question lists at least.
private let wrongLeast = 2

extension Reader {
  mutating func answer(in section: Section, _ kind: Lesson.Step.Kind) -> Lesson.Answer? {
    guard let entry = section[LessonKeys.answer],
      let map = self.section(entry.value, of: entry, LessonKeys.inAnswer)
    else { return nil }
    let right = quantity(in: map)
    let keys = [LessonKeys.number, LessonKeys.gauge]
    // What stands there but could not be read was told already.
    if keys.count(where: { map[$0] != nil }) != 1 { choose(keys, at: entry.value) }
    let tolerance = number(LessonKeys.tolerance, in: map) ?? 0
    let unit = text(LessonKeys.unit, in: map)
    let known = items(LessonKeys.wrong, in: map)
    let wrong = known.compactMap { wrongAnswer($0, right, tolerance) }
    if kind == .number, known.count < wrongLeast { tooFewWrong(map[LessonKeys.wrong] ?? entry, known.count) }
    guard let right else { return nil }
    return Lesson.Answer(right: right, tolerance: tolerance, unit: unit ?? .empty, wrong: wrong)
  }

  /// A fixed number, or a gauge of the learner's game; nil where neither or both stand.
  private mutating func quantity(in map: Section) -> Lesson.Quantity? {
    let fixed = number(LessonKeys.number, in: map)
    let gauge = choice(LessonKeys.gauge, of: Demand.gauges, in: map)
    let comparison = comparison(in: map)
    guard map[LessonKeys.gauge] == nil || map[LessonKeys.number] == nil else { return nil }
    if let gauge { return .gauge(gauge, comparison) }
    return fixed.map { .number($0) }
  }

  private mutating func comparison(in map: Section) -> Lesson.Comparison {
    let all: [(key: Key, means: Lesson.Comparison)] = [
      (LessonKeys.of, .ofNothing), (LessonKeys.above, .aboveNothing), (LessonKeys.below, .belowNothing),
    ]
    let written = all.filter { map[$0.key] != nil }
    for (key, _) in written { _ = choice(key, of: key.words, in: map) }
    if let second = written.dropFirst().first, let entry = map[second.key] {
      let others = written.map(\.key.name).joined(separator: ", ")
      find(
        Text(nl: "Kies één van \(name: others).", en: "Choose one of \(name: others)."), atKeyOf: entry,
        advice: second.key.advice)
    }
    if let first = written.first, map[LessonKeys.gauge] == nil, let entry = map[first.key] {
      find(
        Text(
          nl: "\(name: first.key.name) hoort bij gauge.", en: "\(name: first.key.name) goes with gauge."),
        atKeyOf: entry, advice: LessonKeys.gauge.advice)
    }
    return written.first?.means ?? .alone
  }

  private mutating func wrongAnswer(
    _ node: Node, _ right: Lesson.Quantity?, _ tolerance: Double
  ) -> Lesson.WrongAnswer? {
    guard let map = section(node, of: nil, LessonKeys.inWrong) else { return nil }
    let say = text(LessonKeys.line, in: map)
    let keys = [LessonKeys.number, LessonKeys.gauge, LessonKeys.typed]
    guard keys.count(where: { map[$0] != nil }) == 1 else {
      choose(keys, at: node)
      return nil
    }
    var given: Lesson.WrongAnswer.Given?
    if let typed = word(LessonKeys.typed, in: map) {
      given = .typed(typed.text)
    } else if let quantity = quantity(in: map) {
      if let right, quantity.counts(as: right, within: tolerance) { countsAsRight(node) }
      given = .quantity(quantity)
    }
    guard let given, let say else { return nil }
    return Lesson.WrongAnswer(given: given, say: say)
  }

  private mutating func countsAsRight(_ node: Node) {
    find(
      Text(nl: "Dit foute antwoord telt als goed.", en: "This wrong answer counts as right."), at: node,
      advice: Text(
        nl: "Verander het, of maak tolerance kleiner.", en: "Change it, or make tolerance smaller."))
  }

  private mutating func tooFewWrong(_ entry: Node.Entry, _ count: Int) {
    find(
      Text(
        nl: "Te weinig foute antwoorden: \(count).", en: "Too few wrong answers: \(count)."),
      atKeyOf: entry,
      advice: Text(
        nl: "Geef er minstens \(wrongLeast), elk met een eigen regel.",
        en: "Give at least \(wrongLeast), each with its own line."))
  }
}

extension Lesson.Quantity {
  fileprivate func counts(as right: Lesson.Quantity, within tolerance: Double) -> Bool {
    if case .number(let mine) = self, case .number(let theirs) = right {
      return abs(mine - theirs) <= tolerance
    }
    return self == right
  }
}
