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

extension Lesson.Choice {
  fileprivate enum Laid {
    case laid([Lesson.Option])
    case unclear(Text)
  }

  /// A letter for each card, parted by spaces or commas or by nothing; or a number and a letter, for one card of those
  /// that lie already.
  fileprivate func lay(_ words: [Word], over laid: [Lesson.Option]) -> Laid {
    let places = Options(inOrder: options)
    var given = words.flatMap { $0.text.split(separator: ",") }.map(String.init)
    if given.count == 2, cards.count != 2, laid.count == cards.count, let number = Int(given[0]),
      cards.indices.contains(number - 1), let option = places.option(given[1])
    {
      var moved = laid
      moved[number - 1] = option
      return .laid(moved)
    }
    if given.count == 1, given[0].count == cards.count { given = given[0].map { String($0) } }
    guard given.count == cards.count else { return .unclear(.cardsWanted(cards.count, given.count)) }
    var chosen: [Lesson.Option] = []
    for word in given {
      guard let option = places.option(word) else { return .unclear(.noOption(word, places)) }
      chosen.append(option)
    }
    return .laid(chosen)
  }
}

extension LessonRun {
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
}
