/// Answers of a learner: a prediction, an option, cards, a number, an explanation.

import Scenarios
import Simulation
import Wording

extension Session {
  /// Takes an answer to whatever the lesson asks now.
  /// - Parameters:
  ///   - words: as typed, in order.
  ///   - place: where a refusal points.
  mutating func answer(_ words: [Word], at place: Place?) throws(Finding) -> Reply {
    let run = try following()
    guard let step = run.step, let stage = run.stage else { throw .nothingAsked(at: place) }
    guard !words.isEmpty else { throw .answerMissing(at: place) }
    let typed = words.map(\.text).joined(separator: " ")
    if run.cardsLie, !step.hasCards, Question.isMove(words) { throw .cardsLieAlready(words[0]) }
    switch (step.work, stage) {
    case (.predict(let prediction), .guess): return try guess(prediction, step, words, typed)
    case (.predict(let prediction), .reason): return try reason(prediction, step, typed)
    case (.predict, .sure): return try sure(typed, at: place)
    case (.choice, .answer), (.number, .answer):
      let back = try bringBack()
      // In an exam an answer counts once: not the one that was read off another game.
      guard !run.isExam || back.blocks.isEmpty else { return back + Reply.notTaken + (try present()) }
      let measured = try measured()
      let (judgement, kept) = Question(step: step, run: run).judge(words, language, laid: run.laid(step)) {
        measured?.value($0) ?? $0.fixed
      }
      return back + (try take(judgement, kept))
    case (.explain, _): return try explain(typed)
    default: throw .nothingAsked(at: place)
    }
  }

  // MARK: Predictions

  private mutating func guess(
    _ prediction: Lesson.Prediction, _ step: Lesson.Step, _ words: [Word], _ typed: String
  ) throws(Finding) -> Reply {
    let kept: String
    if let answer = prediction.answer {
      guard let number = answer.number(typed, language) else { return Reply(.notANumber(typed)) }
      guard !number.isPercentage || answer.takesPercentage else { return Reply(.noPercentage(number.text)) }
      guard Set(number.readings).count == 1 else { return Reply(.twoReadings(number)) }
      kept = String(number.readings[0])
    } else {
      let options = Options(prediction.options, step, try following())
      guard words.count == 1, let option = options.option(typed) else {
        return Reply(.noOption(typed, options))
      }
      kept = option.id
    }
    try note(.guess, kept)
    return try present()
  }

  private mutating func reason(
    _ prediction: Lesson.Prediction, _ step: Lesson.Step, _ typed: String
  ) throws(Finding) -> Reply {
    let options = Options(prediction.reasons, step, try following())
    guard let option = options.option(typed) else { return Reply(.noOption(typed, options)) }
    try note(.reason, option.id)
    return try present()
  }

  private mutating func sure(_ typed: String, at place: Place?) throws(Finding) -> Reply {
    let bare = typed.filter { !$0.isWhitespace && $0 != "%" }
    guard let percent = Int(bare), (50...100).contains(percent) else {
      throw Finding(
        Text(nl: "Hoe zeker: een getal van 50 tot 100.", en: "How sure: a number from 50 to 100."), at: place,
        advice: Text(nl: "50 is een gok, 100 is heel zeker.", en: "50 is a guess, 100 is quite sure."))
    }
    try note(.sure, String(percent))
    let run = try following()
    guard case .predict(let prediction)? = run.step?.work, prediction.play.isEmpty else {
      return try outcome()
    }
    let way = try present()
    return Reply(Text(nl: "Je voorspelling ligt vast.", en: "Your prediction is locked.")) + way
  }

  // MARK: Choices and numbers

  private mutating func take(_ judgement: Judgement, _ typed: String) throws(Finding) -> Reply {
    let run = try following()
    guard let step = run.step else { return try present() }
    switch judgement {
    case .unclear(let say): return Reply(say)
    case .right(let say):
      try note(.right, step: step.id, typed)
      if run.isExam { return try kept() }
      let well = say.isEmpty ? Text(nl: "Goed.", en: "Right.") : say
      let told = [well, step.after].filter { !$0.isEmpty }.joined(by: " ")
      return Reply([.paragraph(told), .gap]) + (try present())
    case .wrong(let say):
      try note(.wrong, step: step.id, typed)
      if run.isExam { return try kept() }
      return Reply([.paragraph(say), .hint(again(step))])
    }
  }

  private func again(_ step: Lesson.Step) -> Text {
    let again =
      step.hints.isEmpty
      ? Text(nl: "Probeer het nog eens.", en: "Try again.")
      : Text(nl: "Probeer het nog eens, of typ hint.", en: "Try again, or type hint.")
    guard case .choice(let choice) = step.work, choice.cards.count > 2 else { return again }
    return again
      + Text(nl: " Eén kaart verleggen: antwoord 2 a.", en: " To move one card: answer 2 a.")
  }

  /// In an exam nothing is told but that it was kept.
  mutating func kept() throws(Finding) -> Reply {
    Reply([.paragraph(Text(nl: "Je antwoord is bewaard.", en: "Your answer is kept.")), .gap])
      + (try present())
  }

  /// The learner's game as it stands, sealed; nil when none is open.
  func measured() throws(Finding) -> Measured? {
    guard let open, let lesson else { return nil }
    return try Measured(open.game, lesson.scenario, seed: open.header.seed)
  }

  /// Puts the game that a question is about back on the table, as the step before left it, and says so. Nothing is said
  /// where it stands there still.
  mutating func bringBack() throws(Finding) -> Reply {
    guard let run = lesson, run.step?.isMeasured == true, let mark = run.fingerprint, let open,
      open.game.fingerprint.hex != mark, let decisions = open.decisions(markedBy: mark)
    else { return Reply() }
    _ = try move(.reset) {
      $0.reset()
      return true
    }
    for decision in decisions { try take(decision) }
    return Reply([
      .hint(
        Text(
          nl: "Deze vraag gaat over je spel zoals het beoordeeld is. Dat ligt weer op tafel.",
          en: "This question is about your game as it was judged. That is on the table again."))
    ])
  }

  // MARK: Explanations

  mutating func explain(_ text: String) throws(Finding) -> Reply {
    let run = try following()
    guard let step = run.step, case .explain(let explanation) = step.work else { throw .nothingToExplain }
    let words = text.split(whereSeparator: \.isWhitespace).count
    guard words >= 3 else {
      return Reply(
        Text(
          nl: "Leg het uit in een hele zin, van minstens drie woorden.",
          en: "Explain it in a whole sentence, of three words at least."))
    }
    try note(.explained, step: step.id, String(text.prefix(4000)))
    if run.isExam { return try kept() }
    var blocks: [Block] = [
      .paragraph(Text(nl: "Bewaard. Leg je antwoord hiernaast:", en: "Kept. Hold your answer beside this:")),
      .gap, .paragraph(explanation.model), .gap,
      .paragraph(Text(nl: "Staat dit erin?", en: "Is this in it?")),
    ]
    blocks += explanation.lookFor.map { .paragraph(Text(verbatim: "- ") + $0) }
    return Reply(blocks + [.gap]) + (try present())
  }
}

extension Lesson.Quantity {
  /// A number that needs no game.
  var fixed: Double? { if case .number(let number) = self { number } else { nil } }
}

extension Lesson.Step {
  /// A number of the learner's own game is asked.
  var isMeasured: Bool {
    if case .number(let answer) = work, case .gauge = answer.right { true } else { false }
  }
}

extension Finding {
  static func nothingAsked(at place: Place?) -> Finding {
    Finding(
      Text(nl: "Er wordt nu niets gevraagd.", en: "Nothing is asked now."), at: place,
      advice: Text(nl: "Typ les om te zien waar je bent.", en: "Type lesson to see where you are."))
  }

  static func cardsLieAlready(_ word: Word) -> Finding {
    Finding(
      Text(
        nl: "\(name: word.line) verlegt een kaart, maar die stap is klaar: er lagen er al genoeg goed.",
        en: "\(name: word.line) moves a card, but that step is done: enough were right already."),
      at: word.place,
      advice: Text(nl: "Typ les om de vraag van nu te zien.", en: "Type lesson to see what is asked now."))
  }

  static func answerMissing(at place: Place?) -> Finding {
    Finding(
      Text(nl: "Hier ontbreekt je antwoord.", en: "Your answer is missing here."), at: place,
      advice: Text(nl: "Typ les om de vraag weer te zien.", en: "Type lesson to see the question again."))
  }

  static var nothingToExplain: Finding {
    Finding(
      Text(nl: "Er is nu niets uit te leggen.", en: "There is nothing to explain now."),
      advice: Text(
        nl: "Een eigen aantekening: noteer en de tekst.", en: "A remark of your own: note and the text."))
  }
}

extension Reply {
  fileprivate static var notTaken: Reply {
    Reply([
      .paragraph(
        Text(
          nl: "Je antwoord telt nog niet: kijk eerst nog eens naar dit spel.",
          en: "Your answer does not count yet: first look at this game again."))
    ])
  }
}
