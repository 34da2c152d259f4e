/// Every key of a lesson, map by map. What stands in steps is in `StepKeys`.

import Wording

package enum LessonKeys {
  static let format = Key("format", .oneOf([Lesson.format]))
  static let id = Key("id", .word(ScenarioKeys.idText))
  static let code = Key(
    "code", .word(Text(nl: "L en twee cijfers, zoals L05", en: "L and two digits, as in L05")))
  static let status = Key("status", .oneOf(Lesson.Status.allCases.map(\.rawValue)))
  static let title = Key("title", .bothLanguages)
  static let section = Key(
    "section", .word(Text(nl: "paragraaf van het boek, zoals 1.1.2", en: "section of the book, as in 1.1.2")))
  static let concepts = Key("concepts", .list, items: ScenarioKeys.concept.allowed)
  static let objective = Key("objective", .bothLanguages)
  static let minutes = Key("minutes", .map)
  static let requires = Key("requires", .list, ScenarioKeys.optional, items: name.allowed)
  static let design = Key("design", .map)
  static let scenario = Key("scenario", .word(Text(nl: "de id van een scenario", en: "the id of a scenario")))
  static let seeds = Key(
    "seeds", .map, .absent(Text(nl: "standaard startgetal 1", en: "default seed 1")))
  static let steps = Key("steps", .list)
  static let debrief = Key("debrief", .list, whenFinished, items: .bothLanguages)
  static let recallLater = Key("recall_later", .list, ScenarioKeys.optional)
  static let proof = Key("proof", .map, whenFinished)
  static let passAt = Key("pass_at", .whole(10...90), .value("50"))
  static let lesson = [
    format, id, code, ScenarioKeys.version, status, title, section, concepts, objective, minutes, requires,
    design, scenario, seeds, players, steps, debrief, recallLater, passAt, proof,
  ]

  static let players = Key("players", .list, ScenarioKeys.optional)
  static let inPlayer = [id, ScenarioKeys.lineName, ScenarioKeys.script]

  static let reading = Key("reading", .whole(0...240))
  static let doing = Key("doing", .whole(1...240))
  static let talking = Key("debrief", .whole(0...240))
  static let inMinutes = [reading, doing, talking]

  static let goal = Key("goal", .word(oneLanguage))
  static let outOfScope = Key("out_of_scope", .word(oneLanguage))
  static let misconceptions = Key("misconceptions", .list, items: .word(oneLanguage))
  /// One of that list.
  static let misconception = Key("misconceptions", .word(oneLanguage))
  static let inDesign = [goal, outOfScope, misconceptions]

  static let learn = Key("learn", .whole(seedRange), .value("1"))
  static let shared = Key(
    "class", .list, .absent(Text(nl: "standaard dezelfde", en: "default the same")),
    items: .whole(seedRange))
  /// One of that list.
  static let seed = Key("class", .whole(seedRange))
  static let inSeeds = [learn, shared]

  /// A question of the debrief.
  static let question = Key("debrief", .bothLanguages)

  static let afterDays = Key("after_days", .whole(1...365))
  static let ref = Key(
    "ref", .word(Text(nl: "de id van een stap", en: "the id of a step")), oneOfTwo)
  static let ask = Key("ask", .bothLanguages, oneOfTwo)
  static let model = Key("model", .bothLanguages, .absent(Text(nl: "nodig bij ask", en: "needed with ask")))
  static let inRecall = [afterDays, ref, ask, model]

  static let mustPass = Key("must_pass", .list, items: name.allowed)
  static let mustFail = Key("must_fail", .list, items: name.allowed)
  static let inProof = [mustPass, mustFail]
  /// An id in a list of ids.
  static let name = Key("id", .word(ScenarioKeys.idText))

  static let oneOfTwo = Fallback.absent(Text(nl: "één van de twee moet", en: "one of the two is needed"))
  private static let whenFinished = Fallback.absent(
    Text(nl: "nodig bij beta en stable", en: "needed with beta and stable"))
  private static let oneLanguage = Text(nl: "een zin, in één taal", en: "a sentence, in one language")
  private static let seedRange = 0...999_999_999

  /// Every key with its path from the top, for the author's guide.
  package static var all: [(path: String, key: Key)] {
    let groups: [(String, [Key])] = [
      ("", lesson), ("minutes.", inMinutes), ("design.", inDesign), ("seeds.", inSeeds),
      ("players.", inPlayer),
      ("steps.", inStep),
      ("steps.answer.", inAnswer), ("steps.answer.wrong.", inWrong), ("steps.variants.", inVariant),
      ("steps.options.", inOption),
      ("steps.reasons.", inOption), ("steps.cards.", inCard), ("steps.pass.", ScenarioKeys.inDemand),
      ("steps.on_fail.", inReproach), ("steps.on_fail.when.", ScenarioKeys.inDemand),
      ("steps.true_when.", inTrueWhen),
      ("recall_later.", inRecall), ("proof.", inProof),
    ]
    return groups.flatMap { prefix, keys in keys.map { (prefix + $0.name, $0) } }
  }
}
