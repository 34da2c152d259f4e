/// What a step asks, shown and judged in the same way when it is taught and when it comes back.

import Scenarios
import Wording

struct Question {
  let step: Lesson.Step
  let run: LessonRun

  // MARK: Shown

  /// Options or cards; empty where a number or words are wanted.
  var blocks: [Block] {
    switch step.work {
    case .choice(let choice): choice.cards.isEmpty ? lettered(choice.options) : cards(choice)
    case .predict(let prediction): lettered(prediction.options)
    default: []
    }
  }

  /// Each with the letter that stands for it.
  func lettered(_ options: [Lesson.Option]) -> [Block] {
    Options(options, step, run).shown.enumerated().map { number, option in
      .verbatim(Text(verbatim: Options.letter(number) + "  ") + option.text)
    }
  }

  private func cards(_ choice: Lesson.Choice) -> [Block] {
    let places = choice.options.enumerated().map { number, option in
      Block.verbatim(Text(verbatim: Options.letter(number) + "  ") + option.text)
    }
    return places + [.gap]
      + choice.cards.enumerated().map { number, card in
        .verbatim(Text(verbatim: number < 9 ? " \(number + 1)  " : "\(number + 1)  ") + card.text)
      }
  }

  // MARK: Judged

  /// - Parameters:
  ///   - words: as typed, in order.
  ///   - laid: how the cards lay before; empty when they were never laid.
  ///   - measured: what a quantity comes to.
  /// - Returns: what comes of it, and the answer as it is kept.
  func judge(
    _ words: [Word], _ language: Language, laid: [Lesson.Option] = [],
    measured: (Lesson.Quantity) -> Double?
  ) -> (judgement: Judgement, kept: String) {
    let typed = words.map(\.text).joined(separator: " ")
    switch step.work {
    case .choice(let choice) where choice.cards.isEmpty:
      return (choice.judge(words, Options(choice.options, step, run)), typed)
    case .choice(let choice):
      switch choice.lay(words, over: laid) {
      case .laid(let places): return (choice.judge(places), places.map(\.id).joined(separator: " "))
      case .unclear(let say): return (.unclear(say), typed)
      }
    case .number(let answer): return (answer.judge(typed, language, measured: measured), typed)
    case .predict(let prediction):
      let options = Options(prediction.options, step, run)
      guard let option = options.option(typed) else { return (.unclear(.noOption(typed, options)), typed) }
      return (option.isCorrect ? .right(option.feedback) : .wrong(option.feedback), option.id)
    case .explain(let explanation):
      return (.right(Text(nl: "Leg het hiernaast: ", en: "Hold it beside this: ") + explanation.model), typed)
    case .task, .explore: return (.right(step.after), typed)
    }
  }
}

extension Question {
  /// "4 c": a card, and where it goes.
  static func isMove(_ words: [Word]) -> Bool {
    words.count == 2 && Int(words[0].text) != nil && words[1].text.count == 1
      && words[1].text.allSatisfy(\.isLetter)
  }

  /// Whether a line without a command in front is meant for the cards: letters, and numbers of cards.
  static func isCards(_ words: [Word], _ choice: Lesson.Choice) -> Bool {
    let given = words.flatMap { $0.text.split(separator: ",") }.map { $0.lowercased() }
    let isInOneWord = given.count == 1 && given[0].count == choice.cards.count
    return isInOneWord
      || given.allSatisfy { word in
        word.drop(while: \.isASCIIDigit).count <= 1 || choice.options.contains { $0.id == word }
      }
  }
}

extension Lesson.Step {
  var hasCards: Bool { if case .choice(let choice) = work { !choice.cards.isEmpty } else { false } }
}

extension Lesson.Choice {
  fileprivate enum Laid {
    case laid([Lesson.Option])
    case unclear(Text)
  }

  /// A letter for each card, parted by spaces or commas or by nothing; or numbers and letters, for cards of those that
  /// lie already or for all of them: "2 a", "1a 2b 3a".
  fileprivate func lay(_ words: [Word], over laid: [Lesson.Option]) -> Laid {
    let places = Options(inOrder: options)
    var given = words.flatMap { $0.text.split(separator: ",") }.map(String.init)
    if let moves = moves(given) { return move(moves, over: laid) }
    if given.count == 1, given[0].count == cards.count { given = given[0].map { String($0) } }
    guard given.count == cards.count else { return .unclear(.cardsWanted(cards.count, given.count)) }
    var chosen: [Lesson.Option] = []
    for word in given {
      guard let option = places.option(word) else { return .unclear(.noOption(word, places)) }
      chosen.append(option)
    }
    return .laid(chosen)
  }

  private typealias Move = (card: Int, place: String)

  /// Numbers of cards, each with the place where it goes; nil when that is not what was given.
  private func moves(_ given: [String]) -> [Move]? {
    // "2a" is "2 a".
    let parts = given.flatMap { word -> [String] in
      let number = word.prefix(while: \.isASCIIDigit)
      let place = word.dropFirst(number.count)
      return number.isEmpty || place.isEmpty ? [word] : [String(number), String(place)]
    }
    guard parts.count.isMultiple(of: 2), !parts.isEmpty else { return nil }
    var moves: [Move] = []
    for place in stride(from: 0, to: parts.count, by: 2) {
      guard let card = Int(parts[place]), Int(parts[place + 1]) == nil else { return nil }
      moves.append((card, parts[place + 1]))
    }
    return moves
  }

  private func move(_ moves: [Move], over laid: [Lesson.Option]) -> Laid {
    let places = Options(inOrder: options)
    var moved: [Lesson.Option?] = laid.count == cards.count ? laid : cards.map { _ in nil }
    for (card, place) in moves {
      guard cards.indices.contains(card - 1) else { return .unclear(.noCard(card, cards.count)) }
      guard let option = places.option(place) else { return .unclear(.noOption(place, places)) }
      moved[card - 1] = option
    }
    let all = moved.compactMap { $0 }
    return all.count == cards.count ? .laid(all) : .unclear(.cardsWanted(cards.count, all.count))
  }
}

extension LessonRun {
  /// Whether the step that was done last had cards.
  var cardsLie: Bool { lesson.steps.last { isDone($0.id) }?.hasCards ?? false }

  /// How the cards of a step lay at the last try; empty when they were not laid.
  func laid(_ step: Lesson.Step) -> [Lesson.Option] {
    guard case .choice(let choice) = step.work, !choice.cards.isEmpty else { return [] }
    let last = notes(of: step.id, .wrong).last?.text ?? ""
    return last.split(separator: " ").compactMap { id in choice.options.first { $0.id == id } }
  }
}

extension Text {
  fileprivate static func cardsWanted(_ wanted: Int, _ got: Int) -> Text {
    Text(
      nl:
        "Er zijn \(wanted, "kaart", "kaarten"), en je legde er \(got). Voor elke kaart een letter, op volgorde.",
      en: "There are \(wanted, "card", "cards"), and you laid \(got). A letter for each card, in order.")
  }

  fileprivate static func noCard(_ number: Int, _ all: Int) -> Text {
    Text(
      nl: "Kaart \(number) is er niet: de kaarten heten 1 tot en met \(all).",
      en: "There is no card \(number): the cards are called 1 to \(all).")
  }
}
