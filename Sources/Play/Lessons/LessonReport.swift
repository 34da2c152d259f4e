/// A learner's own report: predictions against outcomes, answers, explanations and remarks.

import Scenarios
import Wording

struct LessonReport {
  let run: LessonRun
  /// Of an exam that was handed in.
  var answers: AnswersPage?

  /// How a report in a file begins, so that another text is not written over. It is not seen where Markdown is shown.
  static let mark = "<!-- kring report -->"

  private struct Line {
    let step: Text
    let question: Text
    let answer: Text
    let outcome: Text
  }

  func reply() -> Reply {
    if let answers {
      let passAt = run.lesson.passAt
      return Reply(
        [.heading(run.lesson.title, right: run.examName)] + answers.blocks + [.gap]
          + GradePage.blocks(answers.points, passAt: passAt))
    }
    let columns = [
      Table.Column(Text(nl: "stap", en: "step")), Table.Column(Text(nl: "jij", en: "you"), wraps: true),
      Table.Column(Text(nl: "het werd", en: "it was"), wraps: true),
    ]
    return Reply([
      .heading(run.lesson.title, right: Text(verbatim: run.lesson.code)),
      .table(Table(columns: columns, rows: lines.map { [$0.step, $0.answer, $0.outcome] })),
      .gap,
      .paragraph(LessonScore(run).sentence),
      .hint(Text(nl: "In een bestand: verslag les.md", en: "In a file: report lesson.md")),
    ])
  }

  func markdown(_ language: Language) -> String {
    let title = run.lesson.title[language]
    var text =
      "\(LessonReport.mark)\n\n# \(title) (\(run.lesson.code))\n\n\(run.lesson.objective[language])\n\n"
    if let answers { return text + answers.markdown(language) }
    for line in lines {
      text += "## \(line.step[language])\n\n\(line.question[language])\n\n"
      let you = Text(nl: "Jij", en: "You")[language]
      text += "- \(you): \(line.answer[language])\n"
      if !line.outcome.isEmpty {
        let was = Text(nl: "Het werd", en: "It was")[language]
        text += "- \(was): \(line.outcome[language])\n"
      }
      text += "\n"
    }
    text += LessonScore(run).sentence[language] + "\n"
    return text
  }

  private var lines: [Line] {
    run.lesson.steps.flatMap { step -> [Line] in
      own(step).map { [$0] } ?? []
    }
      + run.notes.filter { $0.kind == .note }.map {
        Line(
          step: Text(nl: "aantekening", en: "note"), question: .empty, answer: Text(verbatim: $0.text),
          outcome: .empty)
      }
  }

  /// What the learner did in a step; nil where nothing is asked or nothing was done.
  private func own(_ step: Lesson.Step) -> Line? {
    guard step.kind != .explore, run.isDone(step.id) else { return nil }
    let skipped = Text(nl: "overgeslagen", en: "skipped")
    let code = Text(verbatim: step.id)
    func line(_ answer: Text?, _ outcome: Text = .empty) -> Line {
      Line(step: code, question: step.ask, answer: answer ?? skipped, outcome: outcome)
    }
    switch step.work {
    case .predict(let prediction): return line(said(prediction, step), was(prediction, step))
    case .choice(let choice):
      let tries = run.notes(of: step.id, .wrong).count + run.notes(of: step.id, .right).count
      let right =
        choice.cards.isEmpty ? choice.options.filter(\.isCorrect).map(\.text).joined(by: "; ") : .empty
      return line(run.has(.right, step.id) ? LessonReport.rightAfter(tries) : nil, right)
    case .number:
      return line(run.notes(of: step.id, .right).last.map { Text(verbatim: $0.text) })
    case .task:
      let tries = run.notes(of: step.id, .failed).count + 1
      return line(run.has(.passed, step.id) ? LessonReport.rightAfter(tries) : nil)
    case .explain:
      return line(run.notes(of: step.id, .explained).last.map { Text(verbatim: $0.text) })
    case .explore: return nil
    }
  }

  /// What was predicted, why, and how sure; nil when it was skipped.
  private func said(_ prediction: Lesson.Prediction, _ step: Lesson.Step) -> Text? {
    guard let guess = run.notes(of: step.id, .guess).last?.text else { return nil }
    var words = prediction.words(guess)
    let reason = run.notes(of: step.id, .reason).last?.text
    if let reason = prediction.reasons.first(where: { $0.id == reason })?.text.clause {
      words = words + Text(nl: "; omdat: \(reason)", en: "; because: \(reason)")
    }
    if let sure = run.notes(of: step.id, .sure).last?.text {
      words = words + Text(nl: " (\(name: sure)% zeker)", en: " (\(name: sure)% sure)")
    }
    return words
  }

  func was(_ prediction: Lesson.Prediction, _ step: Lesson.Step) -> Text {
    guard let answer = prediction.answer else {
      return prediction.options.first(where: \.isCorrect)?.text ?? .empty
    }
    let outcome = run.notes(of: step.id, .shown).last ?? run.notes(of: step.id, .skipped).last
    guard let value = outcome?.text.split(separator: " ").last.flatMap({ Double($0) }) else { return .empty }
    return .shown(value, answer.right)
  }

  /// What was answered, in words; nil where nothing was.
  func given(_ step: Lesson.Step) -> Text? {
    switch step.work {
    case .predict(let prediction): return said(prediction, step)
    case .choice(let choice):
      guard let typed = last(step)?.text else { return nil }
      guard choice.cards.isEmpty else {
        let laid = typed.split(separator: " ").map(String.init)
        let right = zip(choice.cards, laid).count { $0.belongs == $1 }
        return Text(
          nl: "\(right) van \(choice.cards.count) kaarten goed",
          en: "\(right) of \(choice.cards.count) cards right")
      }
      let chosen = options(choice, step).map(\.text.clause).joined(by: "; ")
      return chosen.isEmpty ? Text(verbatim: typed) : chosen
    case .number: return last(step).map { Text(verbatim: $0.text) }
    case .task:
      return run.has(.passed, step.id)
        ? Text(nl: "gehaald", en: "reached")
        : run.has(.failed, step.id) ? Text(nl: "doel niet gehaald", en: "aim not met") : nil
    case .explain: return run.notes(of: step.id, .explained).last.map { Text(verbatim: $0.text) }
    case .explore: return nil
    }
  }

  /// The options that were typed last, in whatever way.
  func options(_ choice: Lesson.Choice, _ step: Lesson.Step) -> [Lesson.Option] {
    guard let typed = last(step)?.text else { return [] }
    let options = Options(choice.options, step, run)
    if let one = options.option(typed) { return [one] }
    let many = typed.split { $0 == " " || $0 == "," }.compactMap { options.option(String($0)) }
    return many.indices.filter { many.firstIndex(of: many[$0]) == $0 }.map { many[$0] }
  }

  private func last(_ step: Lesson.Step) -> LessonNote? {
    run.notes.last { $0.step == step.id && [.right, .wrong].contains($0.kind) }
  }

  private static func rightAfter(_ tries: Int) -> Text {
    tries == 1
      ? Text(nl: "goed in één keer", en: "right at once")
      : Text(nl: "goed na \(tries) keer", en: "right after \(tries) tries")
  }
}
