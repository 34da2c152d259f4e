/// One play: the only way to change it is to take a decision.
///
/// A game is a value. Copy it to look at another road; nothing is shared. State follows from the opening, the
/// seed and the decisions alone, so these are all that is kept on disk.

package struct Game: Equatable, Sendable {
  package let opening: Opening
  package let chance: Chance
  /// Weeks that have passed.
  package internal(set) var week = 0
  package internal(set) var market: Market
  package internal(set) var houseRules: [HouseRule] = []
  /// Decided by hand for the coming week.
  package internal(set) var byHand: Plan
  /// One for each week from 0 on; week 0 is the opening.
  package internal(set) var tallies: [Tally] = []

  package var rules: Rules { opening.rules }

  package static let daysRange = 1...30
  package static let weeksRange = 1...520
  package static let houseRulesMost = 20

  package init(_ opening: Opening, seed: UInt64) {
    self.opening = opening
    chance = Chance(seed: seed)
    market = Market(opening, chance: chance)
    byHand = Plan(customers: market.count)
    for customer in 0..<market.count { market.asks[customer] = asksNext(customer) }
    var tally = Tally()
    for phase in market.phase { tally.phases[Int(phase.rawValue)] += 1 }
    tallies = [tally]
  }

  /// Takes a decision, or refuses it and changes nothing.
  /// - Parameter stop: asked before every week of a run; true ends the run there.
  /// - Returns: one record for each week that passed.
  @discardableResult
  package mutating func take(
    _ decision: Decision, recording: Bool = false, stop: () -> Bool = { false }
  ) throws(Refusal) -> [WeekRecord] {
    switch decision {
    case .inform(let customer, let days): try say(days, promised: false, to: customer)
    case .promise(let customer, let days): try say(days, promised: true, to: customer)
    case .rush(let customer): try rush(customer)
    case .addRule(let rule):
      guard houseRules.count < Game.houseRulesMost else { throw .tooManyRules(most: Game.houseRulesMost) }
      houseRules.append(rule)
    case .removeRule(let number):
      guard houseRules.indices.contains(number - 1) else { throw .noSuchRule(count: houseRules.count) }
      houseRules.remove(at: number - 1)
    case .run(let weeks): return try run(weeks, recording, stop)
    }
    return []
  }

  /// What will be said and done in the coming week as things stand.
  package var comingPlan: Plan { byHand.completed(houseRules, market, terms) }

  /// The coming week and its circumstances.
  package var terms: Terms {
    Terms(week: week + 1, usualDays: deliveredIn(week + 1).usual, quotes: opening.quotes)
  }

  /// Days the back office needs in a week: the last shock that still counts, or the scenario's own.
  package func deliveredIn(_ week: Int) -> [DayShare] {
    let shock = opening.shocks.last { ($0.week...$0.lastWeek).contains(week) && $0.deliveredIn != nil }
    return shock?.deliveredIn ?? opening.quotes.deliveredIn
  }

  private mutating func say(_ days: Int, promised: Bool, to customer: Int) throws(Refusal) {
    try mustAsk(customer)
    guard Game.daysRange.contains(days) else { throw .daysOutOfRange(Game.daysRange) }
    byHand.told[customer] = Plan.Told(days: days, promised: promised)
  }

  private mutating func rush(_ customer: Int) throws(Refusal) {
    try mustAsk(customer)
    guard !byHand.rushed[customer] else { throw .alreadyRushed(customer: customer) }
    guard byHand.rushes < opening.quotes.rushPerWeek else {
      throw .noRushLeft(perWeek: opening.quotes.rushPerWeek)
    }
    byHand.rushed[customer] = true
  }

  private func mustAsk(_ customer: Int) throws(Refusal) {
    guard (0..<market.count).contains(customer) else { throw .noSuchCustomer }
    guard !market.isGone(customer) else { throw .ceasedToExist(customer: customer) }
    guard market.asks[customer] else { throw .nothingAsked(customer: customer) }
  }

  private mutating func run(_ weeks: Int, _ recording: Bool, _ stop: () -> Bool) throws(Refusal)
    -> [WeekRecord]
  {
    guard Game.weeksRange.contains(weeks) else { throw .weeksOutOfRange(Game.weeksRange) }
    var records: [WeekRecord] = []
    for _ in 0..<weeks {
      if stop() { break }
      var record = recording ? WeekRecord() : nil
      turnWeek(&record)
      if let record { records.append(record) }
    }
    return records
  }
}
