/// What was answered in an exam that was handed in: right or not, points, and what is right.

import Scenarios
import Wording

struct AnswersPage {
  let replay: LessonReplay
  let points: LessonPoints

  private var run: LessonRun { replay.run }

  /// One step as it is told.
  struct Row {
    let step: String
    let given: Text
    /// nil where a trainer says so, or nothing was asked.
    let isRight: Bool?
    /// nil where the step gives none.
    let points: LessonPoints.Share?
    /// What is right, and why.
    let told: Text
  }

  var blocks: [Block] {
    let columns = [
      Table.Column(Text(nl: "stap", en: "step")), Table.Column(Text(nl: "jij", en: "you"), wraps: true),
      Table.Column.unnamed, Table.Column(Text(nl: "punten", en: "points"), isNumber: true),
    ]
    let table = Table(
      columns: columns, rows: rows.map { [Text(verbatim: $0.step), $0.given, $0.verdict, $0.share] })
    let told = rows.filter { !$0.told.isEmpty }.map { row in
      Block.paragraph(Text(verbatim: row.step + "  ") + row.told)
    }
    return [.table(table)] + (told.isEmpty ? [] : [.gap]) + told
  }

  func markdown(_ language: Language) -> String {
    let you = Text(nl: "Jij", en: "You")[language]
    let steps = rows.map { row in
      let ask = run.lesson.steps.first { $0.id == row.step }?.ask[language] ?? ""
      let verdict = [row.verdict, row.share].filter { !$0.isEmpty }.map { "- \($0[language])\n" }.joined()
      let told = row.told.isEmpty ? "" : "- \(row.told[language])\n"
      return "## \(row.step)\n\n\(ask)\n\n- \(you): \(row.given[language])\n\(verdict)\(told)\n"
    }
    return steps.joined() + GradePage.sentence(points, passAt: run.lesson.passAt)[language] + "\n"
  }

  var json: JSON {
    .list(
      rows.map { row in
        var members: [(String, JSON)] = [
          ("step", .text(row.step)),
          ("given", .object(Language.allCases.map { ($0.rawValue, .text(row.given[$0])) })),
        ]
        if let isRight = row.isRight { members.append(("right", .flag(isRight))) }
        if let points = row.points {
          members += [
            ("part", .text(points.part.rawValue)), ("points", .number(Text.plain(points.got.tenths).en)),
            ("most", .number(Text.plain(points.most.tenths).en)),
          ]
        }
        return .object(members)
      })
  }

  var rows: [Row] { run.lesson.steps.filter { $0.kind != .explore }.map(row) }

  private func row(_ step: Lesson.Step) -> Row {
    let report = LessonReport(run: run)
    let (isRight, told) = verdict(step)
    return Row(
      step: step.id, given: report.given(step) ?? Text(nl: "niets", en: "nothing"), isRight: isRight,
      points: points.shares[step.id], told: told)
  }

  // MARK: Right or not

  private func verdict(_ step: Lesson.Step) -> (isRight: Bool?, told: Text) {
    switch step.work {
    case .predict(let prediction):
      let right = rightly(LessonReport(run: run).was(prediction, step))
      guard let gap = replay.gaps[step.id] else {
        return (run.has(.shown, step.id) ? nil : false, right + why(step.after))
      }
      return (gap == 0, right + why(predicted(prediction, step, isRight: gap == 0)))
    case .choice(let choice): return (run.has(.right, step.id), chosen(choice, step))
    case .number(let answer):
      let value = replay.measured[step.id] ?? answer.right.fixed
      let right = value.map { rightly(.shown($0, answer.right)) } ?? .empty
      return (run.has(.right, step.id), right + why(step.after))
    case .task(let task): return (run.has(.passed, step.id), played(task, step))
    case .explain(let explanation):
      let wanted = explanation.lookFor.map(\.clause).joined(by: "; ")
      return (
        nil,
        Text(nl: "Staat dit erin? \(wanted).", en: "Is this in it? \(wanted).") + why(explanation.model)
      )
    case .explore: return (nil, .empty)
    }
  }

  private func rightly(_ right: Text) -> Text {
    right.isEmpty ? .empty : Text(nl: "Goed is: \(right.clause).", en: "Right is: \(right.clause).")
  }

  private func why(_ words: Text) -> Text { words.isEmpty ? .empty : Text(verbatim: " ") + words }

  private func predicted(_ prediction: Lesson.Prediction, _ step: Lesson.Step, isRight: Bool) -> Text {
    let guess = run.notes(of: step.id, .guess).last?.text
    let own =
      prediction.answer == nil
      ? prediction.options.first { $0.id == guess }?.feedback ?? .empty
      : isRight ? prediction.close : prediction.far
    return own.isEmpty ? step.after : own
  }

  private func chosen(_ choice: Lesson.Choice, _ step: Lesson.Step) -> Text {
    guard choice.cards.isEmpty else {
      let places = choice.cards.map { card in
        let place = choice.options.first { $0.id == card.belongs }?.text ?? .empty
        return card.text.clause + Text(verbatim: " → ") + place.clause
      }
      return rightly(places.joined(by: "; ")) + why(step.after)
    }
    let right = rightly(choice.options.filter(\.isCorrect).map(\.text.clause).joined(by: "; "))
    let slip = LessonReport(run: run).options(choice, step).first { !$0.isCorrect }?.feedback ?? .empty
    return right + why(slip.isEmpty ? step.after : slip)
  }

  /// What is told of a task that was not made, or was.
  private func played(_ task: Lesson.Task, _ step: Lesson.Step) -> Text {
    guard let failed = run.notes(of: step.id, .failed).last else {
      return run.has(.passed, step.id) ? step.after : .empty
    }
    let line = failed.text.split(separator: " ").first.flatMap { Int($0) } ?? 0
    let solve = task.solve.map { Spoken.line($0.text, run.scenario) }.joined(by: "; ")
    let how = Text(nl: " Zo had het gekund: \(solve).", en: " This is how it could be done: \(solve).")
    return (task.onFail.indices.contains(line - 1) ? task.onFail[line - 1].say : .empty) + how
  }
}

extension AnswersPage.Row {
  var verdict: Text {
    switch isRight {
    case true?: Text(nl: "goed", en: "right")
    case false?: Text(nl: "niet goed", en: "not right")
    case nil: .empty
    }
  }

  /// "B 12.5 of 15".
  var share: Text {
    guard let points else { return .empty }
    let (part, got, most) = (
      points.part.rawValue, Text.plain(points.got.tenths), Text.plain(points.most.tenths)
    )
    return Text(nl: "\(name: part) \(got) van \(most)", en: "\(name: part) \(got) of \(most)")
  }
}

extension Double {
  /// Rounded to a tenth.
  fileprivate var tenths: Double { (self * 10).rounded() / 10 }
}
