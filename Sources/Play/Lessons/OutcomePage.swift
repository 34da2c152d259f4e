/// A prediction beside what came of it: "you said, it was".

import Scenarios
import Simulation
import Wording

struct OutcomePage {
  let run: LessonRun
  let step: Lesson.Step
  let prediction: Lesson.Prediction
  /// Whose games are shown, the first of which is measured.
  let games: [(name: Text, measured: Measured)]

  private var guess: String? { run.notes(of: step.id, .guess).last?.text }
  private var sure: String? { run.notes(of: step.id, .sure).last?.text }

  func reply() -> Reply {
    var blocks: [Block] = [.paragraph(said + Text(verbatim: " ") + was), .gap]
    if !games.isEmpty { blocks += [.table(table)] + legend + [.gap] }
    if !told.isEmpty { blocks.append(.paragraph(told)) }
    if let reason { blocks.append(.paragraph(reason)) }
    if !step.after.isEmpty { blocks.append(.paragraph(step.after)) }
    return Reply(blocks)
  }

  // MARK: You said, it was

  private var said: Text {
    guard let guess else { return Text(nl: "Je voorspelde niets.", en: "You predicted nothing.") }
    let words = prediction.words(guess)
    guard let sure else { return Text(nl: "Je zei: \(words).", en: "You said: \(words).") }
    return Text(
      nl: "Je zei: \(words) (\(name: sure)% zeker).", en: "You said: \(words) (\(name: sure)% sure).")
  }

  private var was: Text {
    if let right = prediction.options.first(where: \.isCorrect) {
      let words = right.text.clause
      return Text(nl: "Het was: \(words).", en: "It was: \(words).")
    }
    guard let answer = prediction.answer, let value else { return .empty }
    let number = Text.shown(value, answer.right)
    return Text(nl: "Het was: \(number).", en: "It was: \(number).")
  }

  private var value: Double? {
    guard let answer = prediction.answer else { return nil }
    if case .number(let number) = answer.right { return number }
    return games.first?.measured.value(answer.right)
  }

  private var told: Text {
    if let answer = prediction.answer {
      guard let value, let guess = guess.flatMap(Double.init) else { return .empty }
      return answer.isNear(guess, value, answer.right) ? prediction.close : prediction.far
    }
    guard let guess, let chosen = option(guess) else { return .empty }
    if chosen.isCorrect {
      return chosen.feedback.isEmpty
        ? Text(nl: "Goed voorspeld.", en: "Well predicted.") : chosen.feedback
    }
    return chosen.feedback
  }

  /// Whether what was predicted came true.
  private var isRight: Bool {
    guard let guess else { return true }
    guard let answer = prediction.answer else { return option(guess)?.isCorrect ?? false }
    return value.flatMap { value in Double(guess).map { answer.isNear($0, value, answer.right) } } ?? false
  }

  private func option(_ id: String) -> Lesson.Option? { prediction.options.first { $0.id == id } }

  /// What is said of the reason that was chosen.
  private var reason: Text? {
    guard let id = run.notes(of: step.id, .reason).last?.text,
      let chosen = prediction.reasons.first(where: { $0.id == id }),
      let right = prediction.reasons.first(where: \.isCorrect)
    else { return nil }
    if chosen.isCorrect {
      return isRight
        ? Text(nl: "En je reden klopt.", en: "And your reason is right.")
        : Text(nl: "Je reden klopt wel.", en: "Your reason is right, though.")
    }
    let own = chosen.feedback.isEmpty ? .empty : chosen.feedback + Text(verbatim: " ")
    return own + Text(nl: "Een betere reden: \(right.text)", en: "A better reason: \(right.text)")
  }

  // MARK: The games

  /// A column has room for a short name; a longer one is told below.
  private static let nameMost = 16

  private var isShort: Bool {
    games.allSatisfy { max($0.name.nl.count, $0.name.en.count) <= OutcomePage.nameMost }
  }

  private func heading(_ game: Int) -> Text {
    isShort ? games[game].name : Text(verbatim: String(UnicodeScalar(UInt8(65 + min(game, 25)))))
  }

  private var legend: [Block] {
    isShort ? [] : games.indices.map { .verbatim(heading($0) + Text(verbatim: ": ") + games[$0].name) }
  }

  /// What was asked, what the lesson works towards, and what the scenario is scored on.
  private var gauges: [Gauge] {
    var gauges: [Gauge] = []
    if case .gauge(let name, _)? = prediction.answer?.right, let asked = Gauge(rawValue: name) {
      gauges.append(asked)
    }
    let telling = prediction.trueWhen.compactMap { Gauge(rawValue: $0.gauge) }
    let aims = run.lesson.steps.flatMap { step -> [Gauge] in
      if case .task(let task) = step.work { task.pass.compactMap { Gauge(rawValue: $0.gauge) } } else { [] }
    }
    let cash: [Gauge] = run.scenario.opening.cashEuro == 0 ? [] : [.cash]
    for gauge in telling + cash + aims + (run.scenario.proof.map(Contest.measures) ?? []) + [
      .orders, .satisfaction, .trust,
    ]
    where !gauges.contains(gauge) && gauge.playsPart(in: run.scenario.opening) && gauges.count < 7 {
      gauges.append(gauge)
    }
    return gauges
  }

  /// A column for each player, and one for doing nothing beside a player alone.
  private var table: Table {
    var played = games.indices.map { (heading($0), games[$0].measured.game) }
    if played.count == 1, prediction.play.first?.id != Player.nothingId {
      played.append((Player.nothing.name, games[0].measured.nothing))
    }
    return Table(
      columns: [Table.Column(Text.weekNumber(games[0].measured.game.week))]
        + played.map { Table.Column($0.0, isNumber: true) },
      rows: counted(played.map(\.1))
        + gauges.map { gauge in
          [gauge.name] + played.map { Text.amount(gauge.value($0.1, week: $0.1.week), gauge) }
        })
  }

  /// How many count as a customer, where not everybody counts in the same way.
  private func counted(_ games: [Game]) -> [[Text]] {
    let definitions = games.map(\.supplier.policy.definition)
    guard Set(definitions).count > 1 else { return [] }
    return [
      [Text(nl: "tellen als klant", en: "count as a customer")]
        + zip(games, definitions).map { Text.whole($0.customers(by: $1)) }
    ]
  }
}

extension Lesson.Prediction {
  /// What was predicted: the text of the option, or the number with its unit.
  func words(_ guess: String) -> Text {
    if let option = options.first(where: { $0.id == guess }) { return option.text.clause }
    guard let number = Double(guess), let answer else { return Text(verbatim: guess) }
    return answer.isShare ? .plain(number) + Text(verbatim: "%") : .plain(number)
  }
}

extension Text {
  /// A sentence without its full stop, to stand inside another.
  var clause: Text { map { $0.hasSuffix(".") ? String($0.dropLast()) : $0 } }

  /// A quantity as it is written for a learner.
  static func shown(_ value: Double, _ quantity: Lesson.Quantity) -> Text {
    guard case .gauge(let name, let comparison) = quantity, let gauge = Gauge(rawValue: name) else {
      return .exact(value)
    }
    return comparison == .ofNothing
      ? .number(value, decimals: 2) + Text(nl: " keer niets doen", en: " times doing nothing")
      : .amount(micro(value), gauge)
  }
}
