/// A step as it is shown: what is told, what is asked, and how to answer.

import Scenarios
import Simulation
import Wording

struct StepPage {
  let run: LessonRun

  /// The step that is next, or the end of the lesson.
  func reply() -> Reply {
    guard let step = run.step, let stage = run.stage else { return LessonEnd(run: run).reply() }
    var blocks: [Block] = [.heading(heading(step), right: Text(verbatim: step.id))]
    if stage == .reason || stage == .sure {
      blocks = []
    } else {
      for text in [step.say, step.ask] where !text.isEmpty { blocks.append(.paragraph(text)) }
    }
    blocks += body(step, stage)
    return Reply(blocks + [.hint(how(step, stage))])
  }

  private func heading(_ step: Lesson.Step) -> Text {
    let place = (run.lesson.steps.firstIndex { $0.id == step.id } ?? 0) + 1
    let all = run.lesson.steps.count
    return run.lesson.title + Text(nl: " · stap \(place) van \(all)", en: " · step \(place) of \(all)")
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
          nl: "Typ leguit en je antwoord, in eigen woorden.",
          en: "Type explain and your answer, in your own words.")
      case (.task(let task), .task) where run.isExam: once(task)
      case (_, .task): Text(nl: "Vastgelopen? Typ hint.", en: "Stuck? Type hint.")
      case (.choice(let choice), _) where !choice.cards.isEmpty:
        Text(
          nl: "Typ antwoord en voor elke kaart een letter: antwoord a b ...",
          en: "Type answer and a letter for each card: answer a b ...")
      case (.choice(let choice), _) where choice.isMany:
        Text(nl: "Meer dan één is goed: antwoord a c", en: "More than one is right: answer a c")
      case (.choice, _): Text(nl: "Typ de letter.", en: "Type the letter.")
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
