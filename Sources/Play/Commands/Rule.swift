import Scenarios
import Simulation
import Wording

/// Standing house rules: made, listed and taken away.
struct Rule: Command, Deciding {
  static let name = Text(nl: "regel", en: "rule")
  static let summary = Text(
    nl: "Maak een huisregel die elke week geldt, of toon ze.",
    en: "Make a house rule that applies every week, or list them.")
  static let form = Form(.ruleWords) { Rule(words: $0.words, end: $0.end) }
  static let examples = [
    Text(nl: "regel", en: "rule"),
    Text(
      nl: "regel als klant.verwacht < gebruikelijk: informeer gebruikelijk",
      en: "rule when customer.expects < usual: inform usual"),
    Text(nl: "regel als klant.staat_erop: spoed", en: "rule when customer.insists: rush"),
    Text(
      nl: "regel als klant.vertrouwen < 0.4: beloof gebruikelijk",
      en: "rule when customer.trust < 0.4: promise usual"),
    Text(nl: "regel weg 1", en: "rule off 1"),
  ]
  static let off = Text(nl: "weg", en: "off")

  let words: [Word]
  let end: Place

  func decision(in game: OpenGame) throws(Finding) -> Decision {
    if let first = words.first, Rule.off.matches(first.lowercased) {
      guard words.count > 1 else { throw Finding.missing(Text(nl: "nummer", en: "number"), at: end, []) }
      guard let number = Int(words[1].text) else {
        throw Finding.notANumber(words[1], 1...Game.houseRulesMost)
      }
      return .removeRule(number: number)
    }
    var reader = HouseRuleReader(words, end: end)
    let rule = try reader.rule()
    switch rule.action {
    case .deed(let deed): try game.mustExist(deed, at: end)
    default:
      if game.scenario.opening.quotes == nil {
        throw Finding(refusal: .noQuotes, in: game, at: words.last?.place)
      }
    }
    return .addRule(rule)
  }

  func run(in session: inout Session) throws(Finding) -> Reply {
    let open = try session.opened()
    guard !words.isEmpty else { return Rule.list(open, session.language) }
    let decision = try decision(in: open)
    try session.take(decision, at: words.last?.place)
    let list = Rule.list(try session.opened(), session.language)
    guard case .removeRule(let number) = decision else { return list + session.nextStep() }
    return Reply(Text(nl: "Regel \(number) is weg.", en: "Rule \(number) is gone.")) + list
      + session.nextStep()
  }

  private static func example(aboutDays: Bool) -> Tip {
    aboutDays
      ? Tip(
        Text(nl: "Bijvoorbeeld: \(examples[1])", en: "For example: \(examples[1])"), Rule.self, Inform.self)
      : Tip(
        Text(
          nl: "Bijvoorbeeld: regel als klant.klaagde: bedank",
          en: "For example: rule when customer.complained: thank"), Rule.self, Thank.self)
  }

  static func list(_ open: OpenGame, _ language: Language) -> Reply {
    let rules = open.game.houseRules
    guard !rules.isEmpty else {
      return Reply([
        .paragraph(Text(nl: "Je hebt nog geen huisregels.", en: "You have no house rules yet.")),
        open.hint(Rule.example(aboutDays: open.scenario.opening.quotes != nil)),
      ])
    }
    let lines = rules.enumerated().map { number, rule -> Block in
      .verbatim(Text(unchecked: "\(number + 1)  \(rule.line(.nl))", "\(number + 1)  \(rule.line(.en))"))
    }
    let title = Text(
      nl: "\(rules.count, "huisregel geldt", "huisregels gelden") elke week:",
      en: "\(rules.count, "house rule applies", "house rules apply") every week:")
    return Reply([.paragraph(title)] + lines)
  }
}

/// What is left of a line, with the place where more could stand.
struct RuleWords: Sendable {
  let words: [Word]
  let end: Place
}

extension Argument<RuleWords> {
  static var ruleWords: Argument<RuleWords> {
    let noun = Text(nl: "als voorwaarde : actie", en: "when condition : action")
    return Argument(slot: Slot(noun: noun, isOptional: true, repeats: true, choices: ruleSuggestions)) {
      (words, _) throws(Finding) -> RuleWords in
      let end = words.end
      return RuleWords(words: words.takeAll(), end: end)
    }
  }

  private static func ruleSuggestions(_ session: Session) -> [Suggestion] {
    let language = session.language
    let facts = Condition.Fact.allCases.map { Suggestion($0.name[language], $0.meaning) }
    let actions = [
      Inform.self as any Command.Type, PromiseDays.self, Rush.self, Gesture.self, Gift.self, Greet.self,
      Thank.self, Offer.self, Assist.self, Privilege.self, Farewell.self,
    ].map { Suggestion($0.name[language], $0.summary) }
    let details = Assist.steps.map {
      Suggestion($0.detail[language], Text(nl: "na begeleid", en: "after assist"))
    }
    let phases = Phase.allCases.map {
      Suggestion($0.name[language], Text(nl: "een fase", en: "a phase"))
    }
    let joints = [
      Suggestion(
        Text(nl: "als", en: "when")[language],
        Text(nl: "dan volgt de voorwaarde", en: "the condition follows")),
      Suggestion(Rule.off[language], Text(nl: "neem een regel weg", en: "take a rule away")),
      Suggestion(Condition.alwaysWord[language], Text(nl: "voor iedereen", en: "for everyone")),
    ]
    return joints + facts + phases + actions + details
  }
}
