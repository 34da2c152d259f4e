/// The steps of a lesson, one by one.

import Wording

/// Hints of one step.
private let hintsMost = 4

extension Reader {
  /// - Parameter code: "L05"; nil when it could not be read.
  mutating func steps(in section: Section, code: String?) -> [Lesson.Step] {
    var ids: Set<String> = []
    return items(LessonKeys.steps, in: section).compactMap { step($0, code: code, &ids) }
  }

  private mutating func step(_ node: Node, code: String?, _ ids: inout Set<String>) -> Lesson.Step? {
    let meant = kind(of: node)
    let keys = meant.map { LessonKeys.inStep($0) } ?? LessonKeys.inStep
    guard let section = section(node, of: nil, keys) else { return nil }
    let id = stepId(in: section, code: code, &ids)
    let kind = choice(LessonKeys.kind, of: LessonKeys.kind.words, in: section)
    let say = text(LessonKeys.say, in: section)
    let ask = text(LessonKeys.stepAsk, in: section)
    let hints = texts(LessonKeys.hints, LessonKeys.text, in: section)
    if hints.count > hintsMost, let entry = section[LessonKeys.hints] { tooMany(hintsMost, entry) }
    let commands = commands(LessonKeys.commands, in: section)
    let concepts = concepts(LessonKeys.stepConcepts, in: section)
    findTwice(concepts, LessonKeys.stepConcepts, in: section)
    let after = text(LessonKeys.after, in: section)
    guard kind != nil, let meant, let work = work(meant, in: section, node), let id else { return nil }
    return Lesson.Step(
      id: id, kind: meant, say: say ?? .empty, ask: ask ?? .empty, hints: hints, commands: commands,
      concepts: concepts, after: after ?? .empty, work: work, variants: variants(of: work, in: section))
  }

  /// What a step is, before its keys are known; nil when it does not say so in a known word.
  private func kind(of node: Node) -> Lesson.Step.Kind? {
    guard case .map(let entries, _) = node.content,
      case .scalar(let word, _)? = entries.first(where: { $0.key == LessonKeys.kind.name })?.value.content
    else { return nil }
    return Lesson.Step.Kind(rawValue: word)
  }

  private mutating func stepId(
    in section: Section, code: String?, _ ids: inout Set<String>
  ) -> String? {
    guard let (id, node) = word(LessonKeys.stepId, in: section) else { return nil }
    let begun = code ?? String(id.prefix(3))
    guard id.hasPrefix(begun + "."), id.wholeMatch(of: /L[0-9]{2}\.[1-9][0-9]?/) != nil else {
      find(
        Text(nl: "Dit kan geen id van een stap zijn.", en: "This cannot be the id of a step."), at: node,
        advice: Text(
          nl: "Bijvoorbeeld \(name: begun).\(ids.count + 1).",
          en: "For example \(name: begun).\(ids.count + 1)."))
      return nil
    }
    guard ids.insert(id).inserted else {
      find(
        Text(nl: "De id \(name: id) is al gebruikt.", en: "The id \(name: id) was used before."), at: node,
        advice: Text(nl: "Kies een andere.", en: "Choose another."))
      return nil
    }
    return id
  }

  private mutating func work(
    _ kind: Lesson.Step.Kind, in section: Section, _ node: Node
  ) -> Lesson.Step.Work? {
    switch kind {
    case .predict: prediction(in: section, node).map { .predict($0) }
    case .explore: orders(LessonKeys.suggest, in: section).map { .explore($0) }
    case .choice: .choice(choiceStep(in: section, node))
    case .task: task(in: section).map { .task($0) }
    case .number: answer(in: section, kind).map { .number($0) }
    case .explain: explanation(in: section).map { .explain($0) }
    }
  }

  private mutating func prediction(in section: Section, _ node: Node) -> Lesson.Prediction? {
    let hasAnswer = section[LessonKeys.answer] != nil
    let hasOptions = section[LessonKeys.options] != nil
    guard hasAnswer != hasOptions else {
      choose([LessonKeys.answer, LessonKeys.options], at: node)
      return nil
    }
    let answer = self.answer(in: section, .predict)
    let options = self.options(LessonKeys.options, in: section)
    if let entry = section[LessonKeys.options] {
      checkCorrect(options, atMostOne: true, feedback: true, entry)
    }
    let reasons = self.options(LessonKeys.reasons, in: section)
    if let entry = section[LessonKeys.reasons] {
      checkCorrect(reasons, atMostOne: true, feedback: false, entry)
    }
    let close = text(LessonKeys.close, in: section)
    let far = text(LessonKeys.far, in: section)
    for key in [LessonKeys.close, LessonKeys.far] where hasAnswer && section[key] == nil {
      lacking(key, at: node)
    }
    return Lesson.Prediction(
      answer: answer, options: options, reasons: reasons, play: references(LessonKeys.play, in: section),
      weeks: whole(LessonKeys.weeks, in: section), close: close ?? .empty, far: far ?? .empty,
      trueWhen: demands(LessonKeys.trueWhen, in: section, keys: LessonKeys.inTrueWhen))
  }

  private mutating func explanation(in section: Section) -> Lesson.Explanation? {
    let lookFor = texts(LessonKeys.lookFor, LessonKeys.text, in: section)
    let judge = choice(LessonKeys.gradedBy, of: LessonKeys.gradedBy.words, in: section)
    let points = whole(LessonKeys.points, in: section) ?? 2
    guard let model = text(LessonKeys.stepModel, in: section) else { return nil }
    return Lesson.Explanation(
      lookFor: lookFor, points: points,
      gradedBy: judge.flatMap { Lesson.Explanation.Judge(rawValue: $0) } ?? .trainer, model: model)
  }
}
