/// The arguments that commands share: customers, days, weeks, gauges, branches, scenarios.

import Scenarios
import Simulation
import Wording

/// A customer that was named: its row in the market, and where on the line it stands.
struct Named: Sendable {
  let row: Int
  let place: Place
}

extension Argument<Named> {
  /// A customer, by its short name or an unmistakable beginning of it.
  static var customer: Argument<Named> {
    Argument(Text(nl: "klant", en: "customer"), choices: { $0.customerSuggestions() }) {
      (word, session) throws(Finding) -> Named in
      Named(row: try session.opened().customer(word), place: word.place)
    }
  }
}

extension Argument<Int> {
  /// A whole number between bounds.
  static func number(_ noun: Text, _ range: ClosedRange<Int>) -> Argument<Int> {
    Argument(noun, choices: { _ in [] }) { (word, _) throws(Finding) -> Int in
      guard let number = Int(word.text), range.contains(number) else {
        throw Finding.notANumber(word, range)
      }
      return number
    }
  }
}

extension Argument<Word> {
  static func word(_ noun: Text, choices: @escaping @Sendable (Session) -> [Suggestion] = { _ in [] }) -> Self
  {
    Argument(noun, choices: choices) { (word, _) throws(Finding) -> Word in word }
  }
}

extension Argument<Gauge> {
  static var gauge: Argument<Gauge> {
    Argument(Text(nl: "meter", en: "gauge"), choices: Gauge.suggestions) {
      (word, _) throws(Finding) -> Gauge in try Gauge.read(word)
    }
  }
}

extension Gauge {
  static func read(_ word: Word) throws(Finding) -> Gauge {
    if let gauge = named(word.text) { return gauge }
    let near = Finding.suggestion(for: word.text, among: allCases.flatMap { [$0.name.en, $0.name.nl] })
    throw Finding(
      Text(nl: "Ik ken geen meter \(name: word.text).", en: "I know no gauge \(name: word.text)."),
      at: word.place,
      advice: near.isEmpty ? Text(nl: "Typ help waarom.", en: "Type help why.") : near)
  }

  static func suggestions(_ session: Session) -> [Suggestion] {
    allCases.map { Suggestion($0.name[session.language], $0.meaning) }
  }
}

extension OpenGame {
  /// The customer a word means: its id, or the only id that begins with it.
  func customer(_ word: Word) throws(Finding) -> Int {
    let ids = scenario.customers.map(\.id)
    let typed = word.lowercased
    if let exact = ids.firstIndex(of: typed) { return exact }
    let begun = ids.indices.filter { typed.count > 1 && ids[$0].hasPrefix(typed) }
    if begun.count == 1 { return begun[0] }
    let advice = Finding.suggestion(for: typed, among: begun.isEmpty ? ids : begun.map { ids[$0] })
    throw Finding(
      Text(nl: "Ik ken geen klant \(name: word.text).", en: "I know no customer \(name: word.text)."),
      at: word.place,
      advice: advice.isEmpty
        ? Text(nl: "Typ toon klanten voor de lijst.", en: "Type show customers for the list.") : advice)
  }
}

extension Session {
  func customerSuggestions() -> [Suggestion] {
    guard let open else { return [] }
    return open.scenario.customers.indices.map { customer in
      let named = open.scenario.customers[customer]
      let due =
        open.game.market[customer].asks
        ? Text(nl: ", wacht op een offerte", en: ", waits for a quote") : .empty
      return Suggestion(
        named.id, Text(verbatim: named.name + ", ") + open.game.market[customer].phase.name + due)
    }.sorted { $0.word < $1.word }
  }

  /// The game that is open, or a finding that says how to open one.
  func opened() throws(Finding) -> OpenGame {
    guard let open else {
      throw Finding(
        Text(nl: "Er is nog geen spel geopend.", en: "No game is open yet."),
        advice: lesson == nil
          ? Text(nl: "Typ open it-offerte.", en: "Type open it-offerte.")
          : Text(
            nl: "Het komt bij een latere stap. Typ les om de vraag te zien.",
            en: "It comes with a later step. Type lesson to see the question."))
    }
    return open
  }
}

extension Phase {
  package var name: Text {
    switch self {
    case .prospect: Text(nl: "potentieel", en: "prospect")
    case .new: Text(nl: "nieuw", en: "new")
    case .loyal: Text(nl: "loyaal", en: "loyal")
    case .former: Text(nl: "ex-klant", en: "former")
    }
  }
}

extension Finding {
  static func notANumber(_ word: Word, _ range: ClosedRange<Int>) -> Finding {
    let (low, high) = (range.lowerBound, range.upperBound)
    let isNumber = Int(word.text) != nil
    let message =
      isNumber
      ? Text(
        nl: "\(name: word.text) ligt buiten \(low) tot \(high).",
        en: "\(name: word.text) is not within \(low) to \(high).")
      : Text(
        nl: "\(name: word.text) is geen heel getal van \(low) tot \(high).",
        en: "\(name: word.text) is not a whole number from \(low) to \(high).")
    return Finding(message, at: word.place)
  }
}
