import Scenarios
import Simulation
import Wording

// How the sales team works: its hours, its channel, what it says, what it surprises with.

struct PlanHours: Command, Answering {
  static let name = Text(nl: "uren", en: "hours")
  static let summary = Text(
    nl: "Verdeel de uren van je team over het werk.", en: "Divide the hours of your team over its work.")
  static let form = Form(task, Argument<Int>.number(Text(nl: "per week", en: "a week"), 0...200).placed) {
    PlanHours(task: $0, hours: $1.value, place: $1.place)
  }
  static let examples = [
    Text(nl: "uren werven 8", en: "hours acquire 8"), Text(nl: "uren onderhoud 12", en: "hours care 12"),
  ]
  static let exampleOpening = sandbox

  let task: Hours.Task
  let hours: Int
  let place: Place?

  private static let task = Argument<Hours.Task>.one(
    of: Hours.Task.allCases, Text(nl: "werk", en: "work"), word: \.name, meaning: \.meaning)

  func decision(in game: OpenGame) -> Decision { .hours(task, hours) }
}

struct Sell: Command, Answering {
  static let name = Text(nl: "kanaal", en: "channel")
  static let summary = Text(
    nl: "Verkoop zelf, via partners, of allebei.", en: "Sell by yourselves, through partners, or both.")
  static let form = Form(channel.placed) { Sell(channel: $0.value, place: $0.place) }
  static let examples = [Text(nl: "kanaal partner", en: "channel partner")]
  static let exampleOpening = sandbox

  let channel: Channel
  let place: Place?

  private static let channel = Argument<Channel>.one(
    of: Channel.allCases, Text(nl: "kanaal", en: "channel"), word: \.name, meaning: \.meaning)

  func decision(in game: OpenGame) -> Decision { .sell(channel) }
}

struct Pitch: Command, Answering {
  static let name = Text(verbatim: "pitch")
  static let summary = Text(
    nl: "Beloof in aanbiedingen meer of minder dan je waarmaakt.",
    en: "Promise more or less in offers than you can live up to.")
  static let form = Form(Argument<Int>.tenths(Text(nl: "punten", en: "points"), -20...20).placed) {
    Pitch(tenths: $0.value, place: $0.place)
  }
  static let examples = [Text(verbatim: "pitch 1"), Text(verbatim: "pitch -0.5")]
  static let exampleOpening = sandbox

  let tenths: Int
  let place: Place?

  func decision(in game: OpenGame) -> Decision { .claim(tenths: tenths) }
}

struct Surprise: Command, Answering {
  static let name = Text(nl: "verras", en: "surprise")
  static let summary = Text(
    nl: "Verras elke klant zo vaak per jaar met een gebaar.",
    en: "Surprise every customer so many times a year.")
  static let form = Form(Argument<Int>.number(Text(nl: "per jaar", en: "a year"), 0...52).placed) {
    Surprise(perYear: $0.value, place: $0.place)
  }
  static let examples = [Text(nl: "verras 4", en: "surprise 4")]
  static let exampleOpening = sandbox

  let perYear: Int
  let place: Place?

  func decision(in game: OpenGame) -> Decision { .surprise(perYear: perYear) }
}

struct Keep: Command, Answering {
  static let name = Text(nl: "gewoonte", en: "habit")
  static let summary = Text(
    nl: "Zet een manier van werken aan of uit.", en: "Turn a way of working on or off.")
  static let form = Form(habit.placed, .switching) { Keep(habit: $0.value, on: $1, place: $0.place) }
  static let examples = [
    Text(nl: "gewoonte digitaal aan", en: "habit digital on"),
    Text(nl: "gewoonte belscript uit", en: "habit script off"),
  ]
  static let exampleOpening = sandbox

  let habit: Habit
  let on: Bool
  let place: Place?

  private static let habit = Argument<Habit>.one(
    of: Habit.allCases, Text(nl: "gewoonte", en: "habit"), word: \.name, meaning: \.meaning)

  func decision(in game: OpenGame) -> Decision { .habit(habit, on: on) }
}

struct Campaigning: Command, Answering {
  static let name = Text(nl: "campagne", en: "campaign")
  static let summary = Text(
    nl: "Hoeveel van de werving door één campagne loopt.",
    en: "How much of the approach goes through one campaign.")
  static let form = Form(
    Argument<Int>.label(Text(nl: "campagne", en: "campaign"), \.scenario.campaigns),
    Argument<Int>.number(Text(nl: "procent", en: "percent"), 0...100).placed
  ) { Campaigning(campaign: $0, percent: $1.value, place: $1.place) }
  static let examples = [Text(nl: "campagne beurs 80", en: "campaign beurs 80")]
  static let exampleOpening = sandbox

  let campaign: Int
  let percent: Int
  let place: Place?

  func decision(in game: OpenGame) -> Decision { .campaign(campaign, percent: percent) }
}
