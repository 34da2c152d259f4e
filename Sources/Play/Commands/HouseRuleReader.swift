/// Reads `when CONDITION : ACTION` from words, with a caret under the word that is wrong.
///
///     condition  = term { or term }        term = part { and part }
///     part       = not part | ( condition ) | always | fact [ comparison value ]

import Simulation
import Wording

struct HouseRuleReader {
  private var tokens: [Word] = []
  private var place = 0
  private let end: Place
  private var depth = 0

  /// Parentheses and nots within each other, at most.
  private static let depthMost = 20

  init(_ words: [Word], end: Place) {
    self.end = end
    for word in words { tokens += HouseRuleReader.split(word) }
  }

  /// The whole rule, from "when" on.
  mutating func rule() throws(Finding) -> HouseRule {
    try expect(Text(nl: "als", en: "when"))
    let condition = try condition()
    try expect(Text(verbatim: ":"))
    let action = try action()
    if let extra = peek { throw Finding.tooMuch(at: extra.place) }
    return HouseRule(when: condition, do: action)
  }

  /// A condition alone, and the words behind it.
  mutating func conditionAlone() throws(Finding) -> (condition: Condition, rest: [Word]) {
    let condition = try condition()
    return (condition, Array(tokens[place...]))
  }

  // MARK: Conditions

  private mutating func condition() throws(Finding) -> Condition {
    var left = try term()
    while take(Condition.orWord) { left = .or(left, try term()) }
    return left
  }

  private mutating func term() throws(Finding) -> Condition {
    var left = try part()
    while take(Condition.andWord) { left = .and(left, try part()) }
    return left
  }

  private mutating func part() throws(Finding) -> Condition {
    depth += 1
    defer { depth -= 1 }
    guard depth <= HouseRuleReader.depthMost else { throw Finding.tooDeep(at: peek?.place ?? end) }
    if take(Condition.notWord) { return .not(try part()) }
    if take(Text(verbatim: "(")) {
      let inner = try condition()
      try expect(Text(verbatim: ")"))
      return inner
    }
    if take(Condition.alwaysWord) { return .always }
    return try comparison()
  }

  private mutating func comparison() throws(Finding) -> Condition {
    let start = peek
    let left = try value()
    guard let word = peek, let comparison = Condition.Comparison(rawValue: word.text) else {
      if case .fact(let fact) = left, fact.isYesOrNo { return .compare(left, .different, .number(0)) }
      throw Finding.comparisonMissing(at: peek?.place ?? end, after: start?.text ?? "")
    }
    place += 1
    if left == .fact(.phase) { return .compare(left, comparison, .number(try phase())) }
    return .compare(left, comparison, try value())
  }

  private mutating func value() throws(Finding) -> Condition.Value {
    guard let word = peek else { throw Finding.factMissing(at: end) }
    let isPercentage = word.text.hasSuffix("%")
    let digits = (isPercentage ? String(word.text.dropLast()) : word.text).replacing(",", with: ".")
    if let number = Double(digits), number.isFinite {
      place += 1
      return .number(isPercentage ? number / 100 : number)
    }
    guard let fact = Condition.Fact.named(word.lowercased) else {
      throw Finding.unknownFact(word)
    }
    place += 1
    return .fact(fact)
  }

  private mutating func phase() throws(Finding) -> Double {
    guard let word = peek, let phase = Phase.allCases.first(where: { $0.name.matches(word.lowercased) })
    else {
      throw Finding.unknownPhase(at: peek?.place ?? end)
    }
    place += 1
    return Double(phase.rawValue)
  }

  // MARK: Actions

  private mutating func action() throws(Finding) -> HouseRule.Action {
    guard let word = peek else { throw Finding.actionMissing(at: end) }
    place += 1
    if Inform.name.matches(word.lowercased) { return .inform(try days()) }
    if PromiseDays.name.matches(word.lowercased) { return .promise(try days()) }
    if Rush.name.matches(word.lowercased) { return .rush }
    return .deed(try deed(word))
  }

  /// The deed with the most words that stand here: "privilege off" before "privilege".
  private mutating func deed(_ first: Word) throws(Finding) -> Deed {
    let begun = Deed.allCases.filter { $0.command.matches(first.lowercased) }
    guard !begun.isEmpty else { throw Finding.unknownAction(first) }
    if let next = peek, let whole = begun.first(where: { $0.detail.matches(next.lowercased) }) {
      place += 1
      return whole
    }
    if let short = begun.first(where: \.detail.isEmpty) { return short }
    let details = begun.map(\.detail)
    if let next = peek { throw Finding.notOffered(next, details) }
    throw Finding.detailMissing(details, at: end)
  }

  private mutating func days() throws(Finding) -> HouseRule.Days {
    guard let word = peek else { throw Finding.daysMissing(at: end) }
    place += 1
    if Condition.Fact.usual.name.matches(word.lowercased) { return .usual }
    guard let days = Int(word.text), Game.daysRange.contains(days) else {
      throw Finding.notANumber(word, Game.daysRange)
    }
    return .exactly(days)
  }

  // MARK: Tokens

  private var peek: Word? { place < tokens.count ? tokens[place] : nil }

  private mutating func take(_ word: Text) -> Bool {
    guard let next = peek, word.matches(next.lowercased) else { return false }
    place += 1
    return true
  }

  private mutating func expect(_ word: Text) throws(Finding) {
    if !take(word) { throw Finding.expected(word, at: peek?.place ?? end) }
  }

  /// Signs stand apart from words even without spaces: "expects<usual:" is four tokens.
  private static func split(_ word: Word) -> [Word] {
    var tokens: [Word] = []
    var text = ""
    var start = 0
    func finish(_ end: Int) {
      guard !text.isEmpty else { return }
      tokens.append(Word(text: text, column: word.column + start, length: end - start, line: word.line))
      text = ""
    }
    for (offset, character) in word.text.enumerated() {
      let joins = character == "=" && (text == "<" || text == ">" || text == "!" || text == "=")
      if "<>=!():".contains(character) && !joins { finish(offset) }
      if let last = text.last, "<>=!():".contains(last), !joins { finish(offset) }
      if text.isEmpty { start = offset }
      if !(joins && text == "=") { text.append(character) }
    }
    finish(word.text.count)
    return tokens
  }
}

extension Text {
  /// Both languages always work.
  func matches(_ word: String) -> Bool { nl == word || en == word }
}

extension Finding {
  private static var factList: Text {
    let names = Condition.Fact.allCases.map(\.name).joined()
    return Text(nl: "Dit kan: \(names).", en: "You can use: \(names).")
  }

  fileprivate static func expected(_ word: Text, at place: Place) -> Finding {
    let example = Rule.examples[1]
    return Finding(
      Text(nl: "Hier hoort \"\(word)\" te staan.", en: "\"\(word)\" should stand here."), at: place,
      advice: Text(nl: "Bijvoorbeeld: \(example)", en: "For example: \(example)"))
  }

  fileprivate static func comparisonMissing(at place: Place, after word: String) -> Finding {
    Finding(
      Text(nl: "Na \(name: word) hoort een vergelijking.", en: "A comparison should follow \(name: word)."),
      at: place,
      advice: Text(nl: "Kies uit < <= > >= = !=.", en: "Choose from < <= > >= = !=."))
  }

  fileprivate static func factMissing(at place: Place) -> Finding {
    Finding(
      Text(nl: "Hier ontbreekt een naam of getal.", en: "A name or number is missing here."), at: place,
      advice: factList)
  }

  fileprivate static func unknownFact(_ word: Word) -> Finding {
    let near = suggestion(
      for: word.text,
      among: Condition.Fact.allCases.flatMap { [$0.shortName.en, $0.shortName.nl, $0.name.en, $0.name.nl] })
    return Finding(
      Text(
        nl: "Ik ken geen \(name: word.text) in een voorwaarde.",
        en: "I know no \(name: word.text) in a condition."),
      at: word.place, advice: near.isEmpty ? factList : near)
  }

  fileprivate static func unknownPhase(at place: Place) -> Finding {
    let names = Phase.allCases.map(\.name).joined()
    return Finding(
      Text(nl: "Hier hoort een fase.", en: "A phase should stand here."), at: place,
      advice: Text(nl: "Kies uit \(names).", en: "Choose from \(names)."))
  }

  fileprivate static func actionMissing(at place: Place) -> Finding {
    Finding(
      Text(nl: "Hier ontbreekt wat er dan gebeurt.", en: "What happens then is missing here."), at: place,
      advice: actionList)
  }

  fileprivate static func unknownAction(_ word: Word) -> Finding {
    Finding(
      Text(nl: "Een huisregel kan \(name: word.text) niet.", en: "A house rule cannot \(name: word.text)."),
      at: word.place,
      advice: actionList)
  }

  private static var actionList: Text {
    let deeds = Deed.allCases.map { $0.line(nil) }.joined()
    return Text(
      nl: "Dit kan: informeer 3, informeer gebruikelijk, beloof 3, spoed, \(deeds).",
      en: "You can use: inform 3, inform usual, promise 3, rush, \(deeds).")
  }

  fileprivate static func detailMissing(_ details: [Text], at place: Place) -> Finding {
    let list = details.joined()
    return Finding(
      Text(nl: "Hier ontbreekt: waarmee?", en: "Missing here: with what?"), at: place,
      advice: Text(nl: "Kies uit \(list).", en: "Choose from \(list)."))
  }

  fileprivate static func daysMissing(at place: Place) -> Finding {
    Finding(
      Text(nl: "Hoeveel dagen?", en: "How many days?"), at: place,
      advice: Text(nl: "Een getal, of gebruikelijk.", en: "A number, or usual."))
  }

  fileprivate static func tooDeep(at place: Place) -> Finding {
    Finding(
      Text(nl: "Zo diep kan een voorwaarde niet zijn.", en: "A condition cannot be nested this deep."),
      at: place)
  }
}
