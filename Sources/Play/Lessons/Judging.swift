/// Whether an answer is right, and what is told. Nothing here changes the game: games are copies.

import Scenarios
import Simulation
import Wording

/// An answer after it was looked at.
enum Judgement: Equatable {
  case right(Text)
  case wrong(Text)
  /// It could not be taken as an answer: the learner is asked again, and nothing is held against them.
  case unclear(Text)
}

// MARK: Numbers

extension Lesson.Answer {
  /// - Parameter measured: what a quantity comes to in the learner's game.
  func judge(
    _ typed: String, _ language: Language, measured: (Lesson.Quantity) -> Double?
  ) -> Judgement {
    for known in wrong {
      if case .typed(let wrongly) = known.given, wrongly == typed.filter({ !$0.isWhitespace }) {
        return .wrong(known.say)
      }
    }
    guard let number = number(typed, language) else { return .unclear(.notANumber(typed)) }
    let judged = number.readings.map { judge($0, measured) }
    guard let first = judged.first else { return .unclear(.notANumber(typed)) }
    if judged.contains(where: { $0 != first }) { return .unclear(.twoReadings(number)) }
    if number.isPercentage && !takesPercentage { return .unclear(.noPercentage(number.text)) }
    return first
  }

  /// What was typed, with or without its unit: "103 quotes" is 103.
  func number(_ typed: String, _ language: Language) -> TypedNumber? {
    let unit = [unit.nl, unit.en].first { !$0.isEmpty && typed.lowercased().hasSuffix(" " + $0.lowercased()) }
    return TypedNumber(String(typed.dropLast(unit?.count ?? 0)), language)
  }

  var takesPercentage: Bool { unit.nl.contains("%") || isShare }

  /// In percent.
  var isShare: Bool {
    if case .gauge(let name, .alone) = right, let gauge = Gauge(rawValue: name) {
      gauge.isShare
    } else {
      false
    }
  }

  private func judge(_ value: Double, _ measured: (Lesson.Quantity) -> Double?) -> Judgement {
    if let wanted = measured(right), isNear(value, wanted, right) { return .right(.empty) }
    for known in wrong {
      guard case .quantity(let quantity) = known.given, let slip = measured(quantity) else { continue }
      if isNear(value, slip, quantity, tolerance: 0) { return .wrong(known.say) }
    }
    guard let wanted = measured(right) else { return .wrong(.empty) }
    return .wrong(
      value < wanted
        ? Text(nl: "Het is meer dan dat.", en: "It is more than that.")
        : Text(nl: "Het is minder dan dat.", en: "It is less than that."))
  }

  /// A gauge is shown rounded: who types what the screen says is right.
  func isNear(
    _ value: Double, _ wanted: Double, _ quantity: Lesson.Quantity, tolerance other: Double? = nil
  ) -> Bool {
    var room = other ?? tolerance
    if case .gauge(let name, let comparison) = quantity, let gauge = Gauge(rawValue: name) {
      let places = comparison == .ofNothing ? 2 : gauge.decimals
      room = max(room, (0..<places).reduce(0.5) { half, _ in half / 10 })
    }
    return abs(value - wanted) <= room + 1e-9 * max(1, abs(wanted))
  }
}

// MARK: Choices

extension Lesson.Choice {
  /// - Parameter words: as typed: one option, or all that are right.
  func judge(_ words: [Word], _ options: Options) -> Judgement {
    var chosen = options.option(words.map(\.text).joined(separator: " ")).map { [$0] } ?? []
    for word in chosen.isEmpty ? words.flatMap({ $0.text.split(separator: ",") }) : [] {
      guard let option = options.option(String(word)) else {
        return .unclear(.noOption(String(word), options))
      }
      if !chosen.contains(option) { chosen.append(option) }
    }
    guard !chosen.isEmpty else { return .unclear(.noOption("", options)) }
    if !isMany, chosen.count > 1 {
      return .unclear(Text(nl: "Kies er één.", en: "Choose one."))
    }
    if let wrong = chosen.first(where: { !$0.isCorrect }) { return .wrong(wrong.feedback) }
    let missing = options.shown.count { $0.isCorrect } - chosen.count
    if missing > 0 {
      return .wrong(
        Text(
          nl: "Zover goed, maar er is nog meer dat klopt: \(missing) erbij.",
          en: "Right so far, but more is right: \(missing) to add."))
    }
    return .right(chosen.first?.feedback ?? .empty)
  }

  /// Cards in their order, each with the place where it was laid.
  func judge(_ laid: [Lesson.Option]) -> Judgement {
    let wrong = cards.indices.filter { cards[$0].belongs != laid[$0].id }
    let right = cards.count - wrong.count
    let count = Text(
      nl: "\(right) van de \(cards.count) kaarten liggen goed.",
      en: "\(right) of \(cards.count) cards are right.")
    guard right >= cardsRight else {
      let told = wrong.prefix(3).map { Text(verbatim: " \($0 + 1): ") + cards[$0].feedback }
      return .wrong(told.reduce(count, +))
    }
    // Who has enough right hears of the others where they belong, for they are not asked again.
    let enough = wrong.isEmpty ? count : count + Text(nl: " Dat is genoeg.", en: " That is enough.")
    return .right(wrong.map(belonging).reduce(enough, +))
  }

  /// " 4: Comes back every month → 2b loyal. What does loyal mean?"
  private func belonging(_ card: Int) -> Text {
    let place = options.first { $0.id == cards[card].belongs }?.text ?? .empty
    return Text(verbatim: " \(card + 1): ") + cards[card].text.clause + Text(verbatim: " → ") + place
      + Text(verbatim: ". ") + cards[card].feedback
  }
}

extension Text {
  static func notANumber(_ typed: String) -> Text {
    Text(
      nl: "\(name: String(typed.prefix(20))) is geen getal. Bijvoorbeeld 41,9 of -8.",
      en: "\(name: String(typed.prefix(20))) is not a number. For example 41.9 or -8.")
  }

  static func twoReadings(_ number: TypedNumber) -> Text {
    let (first, second) = (number.readings[0], number.readings[number.readings.count - 1])
    let (one, other) = (Text.plain(first), Text.plain(second))
    return Text(
      nl:
        "\(name: number.text) kan \(one) zijn of \(other). Typ het zonder punt of komma voor duizendtallen.",
      en: "\(name: number.text) can be \(one) or \(other). Type it without a mark for thousands.")
  }

  static func noPercentage(_ typed: String) -> Text {
    Text(
      nl: "\(name: typed): deze vraag wil een getal, geen percentage. Typ het zonder %.",
      en: "\(name: typed): this question wants a number, no percentage. Type it without %.")
  }

  static func noOption(_ word: String, _ options: Options) -> Text {
    let letters = options.shown.indices.map { Text(verbatim: Options.letter($0)) }.joined()
    return Text(
      nl: "\(name: word.isEmpty ? "..." : word) is geen van de antwoorden. Kies uit \(letters).",
      en: "\(name: word.isEmpty ? "..." : word) is none of the answers. Choose from \(letters).")
  }

  /// A number without thousands marks, so that it can be typed back: "29000", "29".
  static func plain(_ number: Double) -> Text {
    let whole = number == number.rounded() && abs(number) < 1e15
    if whole { return Text(verbatim: String(Int(number))) }
    let digits = String(number)
    return Text(unchecked: digits.replacing(".", with: ","), digits)
  }
}
