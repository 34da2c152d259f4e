import Scenarios
import Simulation
import Wording

/// Tells a customer how long the quote will take, before the delivery.
struct Inform: Command, Deciding {
  static let name = Text(nl: "informeer", en: "inform")
  static let summary = Text(
    nl: "Zeg een klant vooraf hoeveel dagen de offerte kost.",
    en: "Tell a customer in advance how many days the quote will take.")
  static let form = Form(.customer, .days) { Inform(customer: $0, days: $1) }
  static let examples = [
    Text(nl: "informeer boomkamp 4", en: "inform boomkamp 4"),
    Text(nl: "informeer boomkamp gebruikelijk", en: "inform boomkamp usual"),
  ]

  let customer: Named
  let days: Int

  func decision(in game: OpenGame) -> Decision { .inform(customer: customer.row, days: days) }

  func run(in session: inout Session) throws(Finding) -> Reply {
    let open = try session.opened()
    try session.take(decision(in: open), at: customer.place)
    let name = open.name(customer.row)
    return Reply(
      Text(
        nl: "Gezegd tegen \(name: name): de offerte duurt \(days, "dag", "dagen").",
        en: "Told \(name: name): the quote takes \(days, "day", "days").")) + session.nextStep()
  }
}

/// Commits to a number of days.
struct PromiseDays: Command, Deciding {
  static let name = Text(nl: "beloof", en: "promise")
  static let summary = Text(
    nl: "Beloof een klant de offerte binnen zoveel dagen.",
    en: "Promise a customer the quote within so many days.")
  static let form = Form(.customer, .days) { PromiseDays(customer: $0, days: $1) }
  static let examples = [Text(nl: "beloof boomkamp 3", en: "promise boomkamp 3")]

  let customer: Named
  let days: Int

  func decision(in game: OpenGame) -> Decision { .promise(customer: customer.row, days: days) }

  func run(in session: inout Session) throws(Finding) -> Reply {
    let open = try session.opened()
    try session.take(decision(in: open), at: customer.place)
    let name = open.name(customer.row)
    return Reply(
      Text(
        nl: "Beloofd aan \(name: name): binnen \(days, "dag", "dagen").",
        en: "Promised to \(name: name): within \(days, "day", "days").")) + session.nextStep()
  }
}

/// Asks colleagues to hurry one quote.
struct Rush: Command, Deciding {
  static let name = Text(nl: "spoed", en: "rush")
  static let summary = Text(
    nl: "Vraag je collega's om haast voor één offerte.",
    en: "Ask your colleagues to hurry one quote.")
  static let form = Form(.customer) { Rush(customer: $0) }
  static let examples = [Text(nl: "spoed boomkamp", en: "rush boomkamp")]

  let customer: Named

  func decision(in game: OpenGame) -> Decision { .rush(customer: customer.row) }

  func run(in session: inout Session) throws(Finding) -> Reply {
    let open = try session.opened()
    try session.take(decision(in: open), at: customer.place)
    guard let quotes = open.scenario.opening.quotes else { throw Finding(refusal: .noQuotes, in: open) }
    let name = open.name(customer.row)
    let days = quotes.rushWithinDays
    let tenths = Int(quotes.rushChance * 10 + 0.5)
    return Reply(
      Text(
        nl:
          "Spoed voor \(name: name): klaar in \(days, "dag", "dagen") lukt \(tenths) van de 10 keer, en kost \(quotes.rushCostEuro) euro.",
        en:
          "Hurry for \(name: name): done in \(days, "day", "days") works \(tenths) times out of 10, and costs \(quotes.rushCostEuro) euro."
      ))
      + session.nextStep()
  }
}

extension Argument<Int> {
  /// Working days, or what the back office usually needs in the coming week.
  static var days: Argument<Int> {
    Argument(
      Text(nl: "dagen", en: "days"),
      choices: { session in
        guard let usual = session.open?.game.terms.usualDays else { return [] }
        let now = Text(nl: "zoals het nu meestal gaat: \(usual)", en: "as it usually goes now: \(usual)")
        return [Suggestion(Condition.Fact.usual.name[session.language], now)]
      }
    ) { (word, session) throws(Finding) -> Int in
      if Condition.Fact.usual.name.matches(word.lowercased) {
        return try session.opened().game.terms.usualDays
      }
      guard let days = Int(word.text), Game.daysRange.contains(days) else {
        throw Finding.notANumber(word, Game.daysRange)
      }
      return days
    }
  }
}

extension Session {
  /// What one can do next after a decision by hand.
  func nextStep() -> Reply {
    Reply([.hint(Text(nl: "Typ draai 1 voor de komende week.", en: "Type run 1 for the coming week."))])
  }
}
