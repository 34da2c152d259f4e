import Scenarios
import Wording

/// Questions of lessons that come back after days.
struct RecallCards: Command, AboutLesson {
  static let name = Text(nl: "herhaal", en: "recall")
  static let summary = Text(
    nl: "Vragen uit eerdere lessen die nu terugkomen.", en: "Questions of earlier lessons that come back now."
  )
  static let form = Form(Argument<Word>.word(Text(nl: "antwoord", en: "answer")).list) {
    RecallCards(words: $0)
  }
  static let examples = [Text(nl: "herhaal", en: "recall")]

  let words: [Word]

  func run(in session: inout Session) throws(Finding) -> Reply {
    let due = try session.cards().filter { $0.dueAt <= session.world.now() }
    guard let card = due.first else { return Reply(try session.nothingDue()) }
    guard !words.isEmpty else { return card.question(more: due.count - 1) }
    return try session.answer(card, words)
  }
}

/// A question that comes back: from a lesson that was finished.
struct RecallCard {
  let recording: LessonRecording
  let run: LessonRun
  /// From 1, in the lesson.
  let number: Int
  let recall: Lesson.Recall
  /// Seconds since 1970.
  let dueAt: Int64

  /// A step that is asked again; nil for a new question.
  var step: Lesson.Step? {
    if case .step(let id) = recall.question { run.lesson.steps.first { $0.id == id } } else { nil }
  }

  func question(more: Int) -> Reply {
    let title = run.lesson.title
    var blocks: [Block] = [
      .heading(Text(nl: "Weet je nog? \(title)", en: "Do you remember? \(title)"), right: .empty)
    ]
    switch recall.question {
    case .open(let ask, _): blocks.append(.paragraph(ask))
    case .step:
      guard let step else { return Reply() }
      blocks += [step.say, step.ask].filter { !$0.isEmpty }.map { .paragraph($0) }
      if case .choice(let choice) = step.work, choice.cards.isEmpty {
        blocks += Options(choice.options, step, run).shown.enumerated().map {
          .verbatim(Text(verbatim: Options.letter($0) + "  ") + $1.text)
        }
      }
    }
    blocks.append(.hint(Text(nl: "Typ herhaal en je antwoord.", en: "Type recall and your answer.")))
    if more > 0 {
      blocks.append(
        .hint(
          Text(
            nl: "Hierna nog \(more, "vraag", "vragen").", en: "After this \(more, "question", "questions")."))
      )
    }
    return Reply(blocks)
  }
}

/// A card that was not known comes back after a day.
private let dayInSeconds: Int64 = 86_400

extension Session {
  /// Every card of every finished lesson that still has to come back, the first due first.
  func cards() throws(Finding) -> [RecallCard] {
    let kept = try world.keep?.lessons() ?? lesson.map { [$0.recording] } ?? []
    return kept.filter { $0.header.examCode.isEmpty }.flatMap(cards(of:)).sorted {
      ($0.dueAt, $0.run.lesson.code, $0.number) < ($1.dueAt, $1.run.lesson.code, $1.number)
    }
  }

  private func cards(of recording: LessonRecording) -> [RecallCard] {
    let header = recording.header
    guard let lesson = readLesson(header.lessonText, file: header.lessonFile).lesson,
      let scenario = readScenario(header.scenarioText, file: header.scenarioFile).scenario,
      LessonProgress.done(lesson, recording) == lesson.steps.count, let end = recording.notes.last?.moment
    else { return [] }
    let finished = recording.notes.last { $0.kind != .recalled && $0.kind != .forgotten && $0.kind != .note }
    let run = LessonRun(lesson: lesson, scenario: scenario, recording: recording)
    return lesson.recallLater.enumerated().compactMap { place, recall in
      let number = place + 1
      let tries = recording.notes.filter { $0.text == String(number) }
      guard !tries.contains(where: { $0.kind == .recalled }) else { return nil }
      let forgotten = tries.last { $0.kind == .forgotten }.map { $0.moment + dayInSeconds }
      let due = forgotten ?? (finished?.moment ?? end) + Int64(recall.afterDays) * dayInSeconds
      return RecallCard(recording: recording, run: run, number: number, recall: recall, dueAt: due)
    }
  }

  fileprivate func nothingDue() throws(Finding) -> Text {
    guard let next = try cards().first else {
      return Text(
        nl: "Er komt niets terug. Maak een les af, dan komen er na een week vragen.",
        en: "Nothing comes back. Finish a lesson, and questions come after a week.")
    }
    let days = Int((next.dueAt - world.now() + dayInSeconds - 1) / dayInSeconds)
    return Text(
      nl: "Nu komt er niets terug. De volgende vraag: over \(days, "dag", "dagen").",
      en: "Nothing comes back now. The next question: in \(days, "day", "days").")
  }

  fileprivate func answer(_ card: RecallCard, _ words: [Word]) throws(Finding) -> Reply {
    let typed = words.map(\.text).joined(separator: " ")
    let (knew, say) = judge(card, words, typed)
    guard let knew else { return Reply(say) }
    let note = LessonNote(
      knew ? .recalled : .forgotten, step: card.step?.id ?? "", text: String(card.number), moment: world.now()
    )
    if let keep = world.keep, let number = card.recording.number {
      try keep.appendNote(number, card.recording.notes.count, note)
    }
    let next = try cards().filter {
      $0.dueAt <= world.now() && $0.number != card.number
        || $0.run.lesson.id != card.run.lesson.id && $0.dueAt <= world.now()
    }
    let more =
      next.isEmpty
      ? Text(nl: "Dit waren ze voor nu.", en: "These were all for now.")
      : Text(nl: "Typ herhaal voor de volgende.", en: "Type recall for the next one.")
    let again =
      knew
      ? [] : [Block.hint(Text(nl: "Deze vraag komt morgen terug.", en: "This question comes back tomorrow."))]
    return Reply([.paragraph(say)] + again + [.hint(more)])
  }

  /// nil when it could not be taken as an answer.
  private func judge(_ card: RecallCard, _ words: [Word], _ typed: String) -> (Bool?, Text) {
    switch (card.recall.question, card.step?.work) {
    case (.open(_, let model), _):
      return (true, Text(nl: "Leg het hiernaast: \(model)", en: "Hold it beside this: \(model)"))
    case (_, .choice(let choice)?):
      guard let step = card.step else { return (nil, .empty) }
      return judged(choice.judge(words, Options(choice.options, step, card.run)), step)
    case (_, .number(let answer)?):
      guard let step = card.step else { return (nil, .empty) }
      return judged(answer.judge(typed, language) { $0.fixed }, step)
    case (_, .explain(let explanation)?):
      let model = explanation.model
      return (true, Text(nl: "Leg het hiernaast: \(model)", en: "Hold it beside this: \(model)"))
    default: return (true, card.step?.after ?? .empty)
    }
  }

  private func judged(_ judgement: Judgement, _ step: Lesson.Step) -> (Bool?, Text) {
    switch judgement {
    case .right: (true, Text(nl: "Goed. ", en: "Right. ") + step.after)
    case .wrong(let say): (false, say)
    case .unclear(let say): (nil, say)
    }
  }
}
