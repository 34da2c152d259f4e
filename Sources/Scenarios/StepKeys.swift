/// Keys of the steps of a lesson: some for every kind of step, some for one or two.

import Wording

extension LessonKeys {
  static let stepId = Key(
    "id", .word(Text(nl: "code, punt en nummer, zoals L05.3", en: "code, point and number, as in L05.3")))
  static let kind = Key("kind", .oneOf(Lesson.Step.Kind.allCases.map(\.rawValue)))
  static let say = Key("say", .bothLanguages, for: [.explore])
  static let stepAsk = Key("ask", .bothLanguages, for: [.predict, .choice, .task, .number, .explain])
  static let hints = Key("hints", .list, for: [.task], items: .bothLanguages)
  static let commands = Key(
    "commands", .listOf(Lesson.commands), .absent(Text(nl: "standaard alle", en: "default all")))
  /// A name of a command, in a list of them.
  static let command = Key(
    "commands", .word(Text(nl: "een commando, in het Engels, zoals inform", en: "a command, as in inform")))
  static let after = Key(
    "after", .bothLanguages,
    .absent(
      Text(
        nl: "nodig bij choice, task en number, met beta of stable",
        en: "needed with choice, task and number, with beta or stable")))
  static let stepConcepts = Key(
    "concepts", .list, ScenarioKeys.optional, items: ScenarioKeys.concept.allowed)
  private static let anywhere = [stepId, kind, say, stepAsk, hints, commands, stepConcepts, after]

  static let answer = Key("answer", .map, for: [.number])
  static let variants = Key("variants", .list, ScenarioKeys.optional)
  static let options = Key("options", .list, for: [.choice])
  static let reasons = Key("reasons", .list, ScenarioKeys.optional)
  static let play = Key(
    "play", .list, .absent(Text(nl: "standaard het eigen spel", en: "default the learner's own game")),
    items: name.allowed)
  static let weeks = Key(
    "weeks", .whole(1...520),
    .absent(Text(nl: "standaard tot het eind", en: "default to the end")))
  static let close = Key(
    "close", .bothLanguages, .absent(Text(nl: "nodig bij answer", en: "needed with answer")))
  static let far = Key("far", .bothLanguages, close.fallback)
  static let trueWhen = Key(
    "true_when", .list,
    .absent(Text(nl: "nodig bij options, voor een bewijs", en: "needed with options, to be proven")))
  private static let inPredict = [answer, options, reasons, play, weeks, close, far, trueWhen]

  static let ofPlayed = Key("of", .oneOf(["nothing", "second"]), ScenarioKeys.of.fallback)
  static let abovePlayed = Key("above", .oneOf(["nothing", "second"]), ScenarioKeys.above.fallback)
  static let inTrueWhen = [
    ScenarioKeys.gauge, ScenarioKeys.atLeast, ScenarioKeys.atMost, ofPlayed, abovePlayed,
  ]

  static let suggest = Key("suggest", .list, for: [.explore], items: ScenarioKeys.order.allowed)
  private static let inExplore = [suggest]

  static let many = Key("many", .yesOrNo, .value("false"))
  static let cards = Key("cards", .list, ScenarioKeys.optional)
  static let cardsRight = Key(
    "cards_right", .whole(1...60), .absent(Text(nl: "standaard alle", en: "default all")))
  private static let inChoice = [options, many, cards, cardsRight]

  static let pass = Key("pass", .list, for: [.task])
  static let onFail = Key("on_fail", .list, for: [.task])
  static let solve = Key("solve", .list, for: [.task], items: ScenarioKeys.order.allowed)
  static let continues = Key("continues", .yesOrNo, .value("false"))
  private static let inTask = [pass, onFail, solve, weeks, continues]

  static let lookFor = Key("look_for", .list, for: [.explain], items: .bothLanguages)
  static let points = Key("points", .whole(1...20), .value("2"))
  static let gradedBy = Key(
    "graded_by", .oneOf(Lesson.Explanation.Judge.allCases.map(\.rawValue)), .value("trainer"))
  static let stepModel = Key("model", .bothLanguages, for: [.explain])
  private static let inExplain = [lookFor, points, gradedBy, stepModel]

  /// All of them, each once.
  static let inStep: [Key] = {
    var keys: [Key] = []
    for key in anywhere + inPredict + [variants] + inExplore + inChoice + inTask + inExplain
    where !keys.contains(where: { $0.name == key.name }) {
      keys.append(key)
    }
    return keys
  }()

  /// Those that can stand in a step of one kind, with what that kind cannot do without.
  static func inStep(_ kind: Lesson.Step.Kind) -> [Key] {
    switch kind {
    case .predict: needing([stepAsk], anywhere + inPredict)
    case .explore: needing([say, suggest], anywhere.filter { $0.name != stepAsk.name } + inExplore)
    case .choice: needing([stepAsk, options], anywhere + inChoice)
    case .task: needing([stepAsk, hints, pass, onFail, solve], anywhere + inTask)
    case .number: needing([stepAsk, answer], anywhere + [answer, variants])
    case .explain: needing([stepAsk, lookFor, stepModel], anywhere + inExplain)
    }
  }

  private static func needing(_ needed: [Key], _ keys: [Key]) -> [Key] {
    keys.map { key in needed.contains { $0.name == key.name } ? key.required : key }
  }
}

extension LessonKeys {
  static let number = Key("number", .number(answerRange), oneOfThese)
  static let gauge = Key("gauge", .oneOf(Demand.gauges), oneOfThese)
  static let of = Key(
    "of", .oneOf(["nothing"]),
    .absent(Text(nl: "gedeeld door wat niets doen geeft", en: "divided by what doing nothing gives")))
  static let above = Key(
    "above", .oneOf(["nothing"]),
    .absent(Text(nl: "hoeveel meer dan bij niets doen", en: "how much more than doing nothing gives")))
  static let below = Key(
    "below", .oneOf(["nothing"]),
    .absent(Text(nl: "hoeveel minder dan bij niets doen", en: "how much less than doing nothing gives")))
  static let tolerance = Key("tolerance", .number(0...1_000_000), .value("0"))
  static let unit = Key("unit", .bothLanguages, ScenarioKeys.optional)
  static let wrong = Key("wrong", .list, for: [.number])
  static let inAnswer = [number, gauge, of, above, below, tolerance, unit, wrong]

  static let variantSay = Key("say", .bothLanguages, likeTheStep)
  static let variantAsk = Key("ask", .bothLanguages, likeTheStep)
  static let variantNumber = Key("number", .number(answerRange))
  static let inVariant = [variantSay, variantAsk, variantNumber]
  private static let likeTheStep = Fallback.absent(
    Text(nl: "standaard die van de stap", en: "default that of the step"))

  static let typed = Key(
    "typed", .word(Text(nl: "een antwoord zoals getypt", en: "an answer as typed")), oneOfThese)
  static let line = Key("say", .bothLanguages)
  static let inWrong = [number, gauge, of, above, below, typed, line]

  static let text = Key("text", .bothLanguages)
  static let correct = Key("correct", .yesOrNo, .value("false"))
  static let feedback = Key(
    "feedback", .bothLanguages, .absent(Text(nl: "nodig als het fout is", en: "needed when it is wrong")))
  static let inOption = [id, text, correct, feedback]

  static let belongs = Key("belongs", .word(Text(nl: "de id van een optie", en: "the id of an option")))
  static let cardFeedback = Key("feedback", .bothLanguages)
  static let inCard = [text, belongs, cardFeedback]

  static let when = Key(
    "when", .list, .absent(Text(nl: "één van de drie moet", en: "one of the three is needed")))
  static let neverUsed = Key("never_used", .listOf(Lesson.commands), when.fallback)
  static let always = Key("always", .yesOrNo, when.fallback)
  static let inReproach = [when, neverUsed, always, line]

  private static let answerRange = -1_000_000_000.0...1_000_000_000
  private static let oneOfThese = Fallback.absent(
    Text(nl: "één van deze moet", en: "one of these is needed"))
}

extension Key {
  /// A key that only some kinds of step cannot do without.
  fileprivate init(
    _ name: String, _ allowed: Allowed, for kinds: [Lesson.Step.Kind], items: Allowed? = nil
  ) {
    let words = kinds.map(\.rawValue).joined(separator: ", ")
    self.init(
      name, allowed, .absent(Text(nl: "nodig bij \(name: words)", en: "needed with \(name: words)")),
      items: items)
  }
}

extension Lesson {
  /// Commands that a step can be limited to, as they are called in English; a test asks the shell whether it knows them.
  package static let commands = [
    "show", "status", "cycle", "why", "plot", "compare", "model", "inform", "promise", "rush", "gesture",
    "gift", "greet", "thank", "offer", "assist", "privilege", "farewell", "rule", "strategy", "invest",
    "hours", "channel", "pitch", "campaign", "surprise", "habit", "source", "analysts", "merge", "define",
    "evidence", "admit", "survey", "mine", "ensemble", "forecast", "run", "next", "undo", "redo", "reset",
    "branch", "branches", "switch",
  ]
}
