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
    guard !words.isEmpty else {
      session.recalls = true
      return card.question(more: due.count - 1)
    }
    return try session.answer(card, words)
  }
}

/// A question that comes back: from a lesson that was finished.
struct RecallCard {
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

  private var how: Text {
    if case .choice(let choice)? = step?.work, !choice.cards.isEmpty {
      Text(nl: "Typ voor elke kaart een letter: a b ...", en: "Type a letter for each card: a b ...")
    } else {
      switch step?.kind {
      case .number: Text(nl: "Typ een getal.", en: "Type a number.")
      case .choice, .predict: Text(nl: "Typ de letter.", en: "Type the letter.")
      default: Text(nl: "Typ je antwoord, in een hele zin.", en: "Type your answer, in a whole sentence.")
      }
    }
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
      blocks += Question(step: step, run: run).blocks
    }
    blocks.append(.hint(how))
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
  /// Every card of every finished lesson that still has to come back, the first due first. A lesson that was done twice
  /// brings its cards once: those of the last time.
  func cards() throws(Finding) -> [RecallCard] {
    var last: [String: LessonRun] = [:]
    for run in try keptRuns() where run.isOver { last[run.lesson.id] = run }
    return last.values.flatMap(cards(of:)).sorted {
      ($0.dueAt, $0.run.lesson.code, $0.number) < ($1.dueAt, $1.run.lesson.code, $1.number)
    }
  }

  private func cards(of run: LessonRun) -> [RecallCard] {
    let (recording, lesson) = (run.recording, run.lesson)
    guard let end = recording.notes.last?.moment else { return [] }
    let finished = recording.notes.last { $0.kind != .recalled && $0.kind != .forgotten && $0.kind != .note }
    return lesson.recallLater.enumerated().compactMap { place, recall in
      let number = place + 1
      let tries = recording.notes.filter { $0.text == String(number) }
      guard !tries.contains(where: { $0.kind == .recalled }) else { return nil }
      let forgotten = tries.last { $0.kind == .forgotten }.map { $0.moment + dayInSeconds }
      let due = forgotten ?? (finished?.moment ?? end) + Int64(recall.afterDays) * dayInSeconds
      return RecallCard(run: run, number: number, recall: recall, dueAt: due)
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

  fileprivate mutating func answer(_ card: RecallCard, _ words: [Word]) throws(Finding) -> Reply {
    let (knew, say) = judge(card, words)
    guard let knew else {
      recalls = true
      return Reply(say)
    }
    try keep(
      LessonNote(
        knew ? .recalled : .forgotten, step: card.step?.id ?? "", text: String(card.number),
        moment: world.now()), of: card.run)
    let due = try cards().filter { $0.dueAt <= world.now() }
    recalls = !due.isEmpty
    let more =
      due.first.map { Reply([.gap]) + $0.question(more: due.count - 1) }
      ?? Reply([.hint(Text(nl: "Dit waren ze voor nu.", en: "These were all for now."))])
    let again =
      knew
      ? [] : [Block.hint(Text(nl: "Deze vraag komt morgen terug.", en: "This question comes back tomorrow."))]
    return Reply([.paragraph(say)] + again) + more
  }

  /// An answer to the card that was shown just now, without the command in front; nil when it is none.
  mutating func bareRecall(_ words: [Word]) throws(Finding) -> Reply? {
    guard let card = try cards().first(where: { $0.dueAt <= world.now() }) else { return nil }
    if case .open = card.recall.question, !isSentence(words) { return nil }
    return try answer(card, words)
  }

  /// Keeps a note of a lesson, which may be the one that is followed now.
  mutating func keep(_ note: LessonNote, of run: LessonRun) throws(Finding) {
    if let keep = world.keep, let number = run.recording.number {
      try keep.appendNote(number, run.notes.count, note)
    }
    if lesson?.recording.number == run.recording.number, lesson?.lesson.id == run.lesson.id {
      lesson?.add(note)
    }
  }

  /// nil when it could not be taken as an answer.
  private func judge(_ card: RecallCard, _ words: [Word]) -> (Bool?, Text) {
    if case .open(_, let model) = card.recall.question {
      return (true, Text(nl: "Leg het hiernaast: \(model)", en: "Hold it beside this: \(model)"))
    }
    guard let step = card.step else { return (true, .empty) }
    let question = Question(step: step, run: card.run)
    switch question.judge(words, language, measured: { $0.fixed }).judgement {
    case .right(let say):
      let well = say.isEmpty ? Text(nl: "Goed.", en: "Right.") : say
      return (true, [well, step.after].filter { !$0.isEmpty }.joined(by: " "))
    case .wrong(let say): return (false, say)
    case .unclear(let say): return (nil, say)
    }
  }
}
