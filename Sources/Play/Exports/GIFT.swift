/// Questions of a lesson in GIFT, the format for questions of Moodle, so that a school can ask them without this program.
///
/// What is measured in a game is left out: there is no game in a quiz. A prediction comes as a choice where it is one.

import Scenarios
import Wording

struct GIFT {
  let lesson: Lesson
  let language: Language

  /// Ids of steps that cannot be asked outside a game.
  var leftOut: [String] {
    lesson.steps.filter { $0.kind != .explore && $0.kind != .task && questions($0).isEmpty }.map(\.id)
  }

  var count: Int { lesson.steps.reduce(0) { $0 + questions($1).count } }

  var text: String {
    let title = GIFT.escaped(lesson.title[language])
    let head = "// \(lesson.code) \(lesson.id) \(lesson.version)\n$CATEGORY: Kring/\(lesson.code) \(title)\n"
    return head + lesson.steps.flatMap(questions).map { "\n" + $0 + "\n" }.joined()
  }

  /// One, and one more for each variant; none where it cannot be asked.
  private func questions(_ step: Lesson.Step) -> [String] {
    let all = [step] + step.variants.map { step.with($0) }
    return all.enumerated().compactMap { number, step in
      guard let answer = answer(step) else { return nil }
      let name = step.id + (number == 0 ? "" : " variant \(number)")
      let asked = [step.say, step.ask].filter { !$0.isEmpty }.map { $0[language] }.joined(separator: "\n")
      let told = model(step)
      let after = told.isEmpty ? "" : "####" + escaped(told)
      return "::\(GIFT.escaped(name))::[plain]\(GIFT.escaped(asked)) {\(answer)\(after)}"
    }
  }

  /// What is told afterwards, whatever was answered.
  private func model(_ step: Lesson.Step) -> Text {
    if case .explain(let explanation) = step.work { explanation.model } else { step.after }
  }

  private func answer(_ step: Lesson.Step) -> String? {
    switch step.work {
    case .choice(let choice) where !choice.cards.isEmpty: matching(choice)
    case .choice(let choice) where choice.isMany: several(choice.options)
    case .choice(let choice): one(choice.options)
    case .predict(let prediction): prediction.options.isEmpty ? nil : one(prediction.options)
    case .number(let answer): number(answer)
    case .explain: ""
    case .explore, .task: nil
    }
  }

  private func one(_ options: [Lesson.Option]) -> String {
    options.map { ($0.isCorrect ? "=" : "~") + escaped($0.text) + feedback($0.feedback) }.joined(
      separator: " ")
  }

  /// Every right option earns its share, every wrong one costs all of it.
  private func several(_ options: [Lesson.Option]) -> String {
    let right = options.count(where: \.isCorrect)
    return options.map { option in
      let share = option.isCorrect ? GIFT.share(right) : "-100"
      return "~%\(share)%" + escaped(option.text) + feedback(option.feedback)
    }.joined(separator: " ")
  }

  private func matching(_ choice: Lesson.Choice) -> String? {
    // Moodle asks for three pairs at least.
    guard choice.cards.count >= 3 else { return nil }
    return choice.cards.map { card in
      let place = choice.options.first { $0.id == card.belongs }?.text ?? .empty
      return "=" + escaped(card.text) + " -> " + escaped(place)
    }.joined(separator: " ")
  }

  private func number(_ answer: Lesson.Answer) -> String? {
    guard let right = answer.right.fixed else { return nil }
    var all = "#=\(GIFT.written(right)):\(GIFT.written(answer.tolerance))"
    for wrong in answer.wrong {
      guard case .quantity(.number(let number)) = wrong.given else { continue }
      all += " =%0%\(GIFT.written(number)):0" + feedback(wrong.say)
    }
    return all
  }

  private func feedback(_ text: Text) -> String { text.isEmpty ? "" : "#" + escaped(text) }

  private func escaped(_ text: Text) -> String { GIFT.escaped(text[language]) }

  /// What has a meaning in the format goes behind a backslash, and a line end becomes one that is shown.
  static func escaped(_ text: String) -> String {
    text.reduce(into: "") { all, character in
      if character.isNewline {
        all += "\\n"
      } else {
        if "\\~=#{}:".contains(character) { all += "\\" }
        all.append(character)
      }
    }
  }

  /// Moodle knows a third and such only in so many decimals.
  private static func share(_ parts: Int) -> String {
    let known = [1: "100", 2: "50", 3: "33.33333", 4: "25", 5: "20", 6: "16.66667", 7: "14.28571", 8: "12.5"]
    return known[parts] ?? written((100_000.0 * 100 / Double(max(1, parts))).rounded() / 100_000)
  }

  private static func written(_ number: Double) -> String { Text.plain(number).en }
}
