/// Options to choose from, and cards to lay at them.

import Wording

extension Reader {
  mutating func options(_ key: Key, in section: Section) -> [Lesson.Option] {
    var ids: Set<String> = []
    return items(key, in: section).compactMap { node in
      guard let map = self.section(node, of: nil, LessonKeys.inOption) else { return nil }
      let id = self.id(in: map, taken: &ids)
      let text = self.text(LessonKeys.text, in: map)
      let isCorrect = flag(LessonKeys.correct, in: map) ?? false
      let feedback = self.text(LessonKeys.feedback, in: map) ?? .empty
      guard let id, let text else { return nil }
      return Lesson.Option(id: id, text: text, isCorrect: isCorrect, feedback: feedback)
    }
  }

  mutating func choiceStep(in section: Section, _ node: Node) -> Lesson.Choice {
    let options = options(LessonKeys.options, in: section)
    let isMany = flag(LessonKeys.many, in: section) ?? false
    let cards = cards(in: section, options)
    let right = whole(LessonKeys.cardsRight, in: section)
    if section[LessonKeys.cards] == nil {
      if let entry = section[LessonKeys.options] {
        checkCorrect(options, atMostOne: !isMany, feedback: true, entry)
      }
      findWithoutCards(in: section)
    } else {
      findNeedless(in: section, options)
    }
    if let right, right > cards.count, !cards.isEmpty, let entry = section[LessonKeys.cardsRight] {
      find(
        Text(
          nl: "Er zijn maar \(cards.count, "kaart", "kaarten").",
          en: "There are only \(cards.count, "card", "cards")."),
        at: entry.value, advice: LessonKeys.cardsRight.advice)
    }
    return Lesson.Choice(options: options, isMany: isMany, cards: cards, cardsRight: right ?? cards.count)
  }

  private mutating func cards(in section: Section, _ options: [Lesson.Option]) -> [Lesson.Card] {
    items(LessonKeys.cards, in: section).compactMap { node in
      guard let map = self.section(node, of: nil, LessonKeys.inCard) else { return nil }
      let text = self.text(LessonKeys.text, in: map)
      let belongs =
        options.isEmpty
        ? nil : choice(LessonKeys.belongs, of: options.map(\.id), in: map)
      let feedback = self.text(LessonKeys.cardFeedback, in: map)
      guard let text, let belongs, let feedback else { return nil }
      return Lesson.Card(text: text, belongs: belongs, feedback: feedback)
    }
  }

  /// - Parameter feedback: whether every wrong option must say what is wrong with it.
  mutating func checkCorrect(
    _ options: [Lesson.Option], atMostOne: Bool, feedback: Bool, _ entry: Node.Entry
  ) {
    // Options that could not be read were told already.
    guard case .list(let nodes) = entry.value.content, nodes.count == options.count else { return }
    let correct = options.count(where: \.isCorrect)
    if correct == 0 {
      find(
        Text(nl: "Geen enkele optie is goed.", en: "No option is correct."), atKeyOf: entry,
        advice: Text(nl: "Zet correct: true bij één optie.", en: "Put correct: true with one option."))
    } else if correct > 1, atMostOne {
      find(
        Text(nl: "\(correct) opties zijn goed.", en: "\(correct) options are correct."), atKeyOf: entry,
        advice: Text(
          nl: "Laat er één over, of schrijf many: true waar dat kan.",
          en: "Leave one, or write many: true where that is possible."))
    }
    if correct == options.count, options.count > 0 {
      find(
        Text(
          nl: "Elke optie is goed: er valt niets te kiezen.",
          en: "Every option is correct: there is no choice."),
        atKeyOf: entry,
        advice: Text(nl: "Voeg een foute optie toe.", en: "Add an option that is wrong."))
    }
    for (option, node) in zip(options, nodes)
    where feedback && !option.isCorrect && option.feedback.isEmpty {
      find(
        Text(nl: "Deze foute optie zegt niet waarom.", en: "This wrong option does not say why."), at: node,
        advice: LessonKeys.feedback.advice)
    }
  }

  private mutating func findWithoutCards(in section: Section) {
    guard let entry = section[LessonKeys.cardsRight] else { return }
    find(
      Text(nl: "cards_right doet niets zonder cards.", en: "cards_right does nothing without cards."),
      atKeyOf: entry, advice: LessonKeys.cards.advice)
  }

  /// With cards it is the cards that are right or wrong.
  private mutating func findNeedless(in section: Section, _ options: [Lesson.Option]) {
    if let entry = section[LessonKeys.many] {
      find(
        Text(nl: "many doet niets bij cards.", en: "many does nothing with cards."), atKeyOf: entry,
        advice: Text(nl: "Haal many weg.", en: "Take many out."))
    }
    guard options.contains(where: { $0.isCorrect || !$0.feedback.isEmpty }),
      let entry = section[LessonKeys.options]
    else { return }
    find(
      Text(
        nl: "Bij cards zijn opties niet goed of fout.", en: "With cards, options are not right or wrong."),
      atKeyOf: entry,
      advice: Text(
        nl: "Zet belongs en feedback bij de kaarten.", en: "Put belongs and feedback with the cards."))
  }
}
