/// A step as it is shown: what is told, what is asked, and how to answer.

import Scenarios
import Simulation
import Wording

struct StepPage {
  let run: LessonRun
  /// For who was away: the question again, with what was answered of it.
  var again = false

  /// The step that is next; nothing at the end of the lesson.
  func reply() -> Reply {
    guard let step = run.step, let stage = run.stage else { return Reply() }
    var blocks: [Block] = []
    if again || stage != .reason && stage != .sure {
      blocks.append(.rule(heading(step), right: Text(verbatim: step.id)))
      for text in [step.say, step.ask] where !text.isEmpty { blocks.append(.paragraph(text)) }
      blocks += guessed(step)
    }
    blocks += body(step, stage)
    return Reply(blocks + [.hint(how(step, stage))])
  }

  private func heading(_ step: Lesson.Step) -> Text {
    let place = (run.lesson.steps.firstIndex { $0.id == step.id } ?? 0) + 1
    let all = run.lesson.steps.count
    let exam = run.isExam ? Text(nl: " · toets", en: " · exam") : .empty
    return run.lesson.title + exam + Text(nl: " · stap \(place) van \(all)", en: " · step \(place) of \(all)")
  }

  /// What was predicted already.
  private func guessed(_ step: Lesson.Step) -> [Block] {
    guard case .predict(let prediction) = step.work, let guess = run.notes(of: step.id, .guess).last else {
      return []
    }
    return [.paragraph(Text(nl: "Je zei: ", en: "You said: ") + prediction.words(guess.text))]
  }

  private func body(_ step: Lesson.Step, _ stage: LessonRun.Stage) -> [Block] {
    switch (step.work, stage) {
    case (.predict, .guess), (.choice, _): Question(step: step, run: run).blocks
    case (.predict(let prediction), .reason):
      [.paragraph(Text(nl: "Waarom denk je dat?", en: "Why do you think so?"))]
        + Question(step: step, run: run).lettered(prediction.reasons)
    case (.predict, .sure):
      [
        .paragraph(
          Text(
            nl: "Hoe zeker ben je, van 50 (gok) tot 100?", en: "How sure are you, from 50 (a guess) to 100?"))
      ]
    case (.explore(let orders), _): orders.map { .verbatim(spoken($0)) }
    case (.task(let task), _): [.gap, .table(TaskPage(run: run, task: task).demands)]
    case (.explain(let explanation), _) where run.isExam: [.paragraph(explanation.counts)]
    default: []
    }
  }

  /// A suggested command in both languages, where it can be read.
  private func spoken(_ order: Scenario.Order) -> Text { Spoken.line(order.text, run.scenario) }

  private func how(_ step: Lesson.Step, _ stage: LessonRun.Stage) -> Text {
    let way =
      switch (step.work, stage) {
      case (.predict(let prediction), .guess):
        prediction.options.isEmpty
          ? Text(nl: "Voorspel: typ een getal.", en: "Predict: type a number.")
          : Text(nl: "Voorspel: typ de letter.", en: "Predict: type the letter.")
      case (_, .sure): Text(nl: "Typ een getal.", en: "Type a number.")
      case (_, .reason): Text(nl: "Typ de letter.", en: "Type the letter.")
      case (_, .play): playOn(step)
      case (_, .look):
        Text(
          nl: "Typ deze regels over. Genoeg gezien: les volgende.",
          en: "Type these lines. Seen enough: lesson next.")
      case (_, .explain):
        Text(
          nl: "Typ je antwoord, in eigen woorden.",
          en: "Type your answer, in your own words.")
      case (.task(let task), .task) where run.isExam: once(task)
      case (_, .task): Text(nl: "Vastgelopen? Typ hint.", en: "Stuck? Type hint.")
      case (.choice(let choice), _) where !choice.cards.isEmpty:
        Text(
          nl: "Typ antwoord en voor elke kaart een letter: antwoord a b ...",
          en: "Type answer and a letter for each card: answer a b ...")
      case (.choice(let choice), _) where choice.isMany:
        Text(
          nl: "Meer dan één is goed. Zo geef je er twee: antwoord a b.",
          en: "More than one is right. This gives two: answer a b.")
      case (.choice, _): Text(nl: "Typ de letter.", en: "Type the letter.")
      case (.number, _) where step.isMeasured:
        Text(
          nl: "Typ een getal. Om te kijken: \(Compare.name) niets.",
          en: "Type a number. To look: \(Compare.name) nothing.")
      default: Text(nl: "Typ een getal.", en: "Type a number.")
      }
    return run.isExam ? way : way + Text(nl: " Overslaan: slaover.", en: " Skip it: skip.")
  }

  private func once(_ task: Lesson.Task) -> Text {
    let weeks = TaskPage(run: run, task: task).weeks
    return Text(
      nl: "Je hebt één poging: wat er na week \(weeks) staat, telt.",
      en: "You have one try: what stands after week \(weeks) counts.")
  }

  private func playOn(_ step: Lesson.Step) -> Text {
    guard case .predict(let prediction) = step.work else { return .empty }
    let weeks = prediction.weeks ?? run.scenario.opening.horizonWeeks
    return Text(nl: "Speel nu tot week \(weeks).", en: "Now play until week \(weeks).")
  }
}

extension Lesson.Explanation {
  /// For each thing that a good answer holds.
  static let mostForEach = 3
  var most: Int { lookFor.count * Self.mostForEach }

  /// What is graded, without giving it away: after handing in it is told which things these are.
  fileprivate var counts: Text {
    guard gradedBy == .trainer else {
      return Text(nl: "Telt niet mee voor je punten.", en: "Does not count for your points.")
    }
    let things = lookFor.count
    return Text(
      nl: """
        Telt mee: hoeveel er van \(things, "punt", "punten") in staat, elk 0 tot 3. Welke dat zijn hoor je na het \
        inleveren.
        """,
      en: """
        Counts: how much of \(things, "point", "points") is in it, each 0 to 3. Which these are you hear after handing \
        it in.
        """)
  }
}

extension LessonRun {
  /// What may be typed bare at this moment, in words; nil where nothing is asked.
  var wanted: Text? {
    guard let step, let stage else { return nil }
    let letters: [Lesson.Option]
    switch (step.work, stage) {
    case (.number, .answer): return .aNumber
    case (.predict, .sure):
      return Text(nl: "Hier hoort een getal van 50 tot 100.", en: "A number from 50 to 100 goes here.")
    case (.predict(let prediction), .guess):
      if prediction.options.isEmpty { return .aNumber }
      letters = prediction.options
    case (.predict(let prediction), .reason): letters = prediction.reasons
    case (.choice(let choice), .answer): letters = choice.options
    case (.explain, .explain):
      return Text(
        nl: "Hier hoort je uitleg, in een hele zin. Begint die als een commando? Zet er leguit voor.",
        en:
          "Your explanation goes here, in a whole sentence. Does it begin like a command? Put explain before it."
      )
    default: return nil
    }
    let list = letters.indices.map { Text(verbatim: Options.letter($0)) }.joined()
    return Text(nl: "Hier hoort een letter: \(list).", en: "A letter goes here: \(list).")
  }
}

extension Text {
  fileprivate static var aNumber: Text {
    Text(nl: "Hier hoort een getal, zoals 41,9.", en: "A number goes here, such as 41.9.")
  }
}

extension Finding {
  /// No command, where an answer is asked.
  static func notAnAnswer(_ word: Word, _ wanted: Text) -> Finding {
    Finding(
      Text(
        nl: "\(name: word.text) is geen antwoord en geen commando.",
        en: "\(name: word.text) is no answer and no command."), at: word.place, advice: wanted)
  }
}
