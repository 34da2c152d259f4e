@testable import Simulation

// The smallest market that shows one thing: every number stands here or in the test.

extension Quotes {
  static func always(_ days: Int, rushPerWeek: Int = 1, rushChance: Double = 1) -> Quotes {
    Quotes(
      deliveredIn: [DayShare(days: days, share: 1)], pointsPerDay: 1, pointsAtOnce: 9,
      rushPerWeek: rushPerWeek,
      rushWithinDays: 2, rushChance: rushChance, rushCostEuro: 400, patienceDays: 3, walkPerDay: 0.1)
  }

  /// The same for customers who wait whatever they are told.
  static func patient(_ days: Int) -> Quotes {
    var quotes = always(days)
    quotes.walkPerDay = 0
    return quotes
  }
}

extension StartingCustomer {
  /// In a scenario about days.
  static func expecting(
    _ days: Int, insists: Bool = false, phase: Phase = .new, orders: Int = 1, trust: Double = 0.5,
    need: Double = 1, rival: Double = 6, satisfaction: Double = 6
  ) -> StartingCustomer {
    StartingCustomer(
      phase: phase, satisfaction: satisfaction, trust: trust, expectsDays: [DayShare(days: days, share: 1)],
      insists: insists ? 1 : 0, orders: orders, need: need, rival: rival)
  }

  /// Buys every week: a rival at 0 tempts nobody.
  static func buying(
    _ phase: Phase = .loyal, mark: Double = 8, trust: Double = 0.5, rival: Double = 0, insight: Double = 0
  ) -> StartingCustomer {
    var customer = StartingCustomer(
      phase: phase, satisfaction: mark, trust: trust, orders: phase == .loyal ? 3 : 1, need: 1, rival: rival)
    customer.insight = insight
    return customer
  }

  /// Needs nothing, so that only what is done for it counts.
  static func resting(_ phase: Phase = .loyal, mark: Double = 8, insight: Double = 0) -> StartingCustomer {
    var customer = buying(phase, mark: mark, insight: insight)
    customer.need = 0
    return customer
  }

  static func prospect(rival: Double = 8, insight: Double = 0) -> StartingCustomer {
    var customer = StartingCustomer(
      phase: .prospect, satisfaction: 7, trust: 0.5, orders: 0, need: 1, rival: rival)
    customer.insight = insight
    return customer
  }
}

extension Opening {
  /// No mistakes and no leaving, so that only quotes count.
  static func quiet(_ quotes: Quotes, _ customers: [StartingCustomer], shocks: [Shock] = []) -> Opening {
    var rules = Rules()
    rules.mistakeMost = 0
    rules.leaving = 0
    rules.ceasing = 0
    return Opening(rules: rules, quotes: quotes, customers: customers, shocks: shocks, horizonWeeks: 26)
  }

  /// An offer that is worth 8 to everyone, week after week. Nobody errs, leaves, ceases, is approached or visited, and
  /// nothing moves by itself: a test sets free what it is about.
  static func plain(
    _ customers: [StartingCustomer], shocks: [Shock] = [], _ change: (inout Opening) -> Void = { _ in }
  ) -> Opening {
    var rules = Rules()
    rules.mistakeMost = 0
    rules.leaving = 0
    rules.ceasing = 0
    rules.mention = 0
    rules.approach = 0
    rules.winback = 0
    rules.care = 0
    rules.spreadMatch = 0
    rules.spreadPerformance = 0
    rules.sizeSpread = 0
    rules.levelSpeed = 0
    rules.factorSpeed = 0
    var opening = Opening(rules: rules, quotes: nil, customers: customers, shocks: shocks, horizonWeeks: 26)
    opening.levels = ByStrategy(all: 8)
    change(&opening)
    return opening
  }
}

extension Game {
  /// A game that was played some weeks after some decisions.
  static func played(_ opening: Opening, seed: UInt64 = 1, _ decisions: [Decision] = [], weeks: Int = 1)
    throws -> Game
  {
    var game = Game(opening, seed: seed)
    try game.play(decisions, weeks: weeks)
    return game
  }

  mutating func play(_ decisions: [Decision] = [], weeks: Int = 1) throws {
    for decision in decisions { try take(decision) }
    try take(.run(weeks: weeks))
  }

  /// The books of one customer over one week; the last without a week.
  func books(_ customer: Int = 0, week: Int? = nil) -> Books {
    retrace(customer)[(week ?? self.week) - 1].books
  }

  func events(_ customer: Int = 0) -> [Event.Kind] { retrace(customer).flatMap(\.events) }

  /// Every delivery to one customer, oldest first.
  func deliveries(_ customer: Int = 0) -> [Event.Delivery] {
    events(customer).compactMap { if case .delivered(let delivery) = $0 { delivery } else { nil } }
  }

  /// How every mistake ended for one customer, oldest first.
  func complaints(_ customer: Int = 0) -> [Event.Complaint] {
    events(customer).compactMap { if case .mistake(let end) = $0 { end } else { nil } }
  }

  /// Sum of one number over all past weeks.
  func total(_ number: (Tally) -> Int) -> Int { tallies.reduce(0) { $0 + number($1) } }
}

/// Why a decision would be refused now; nil when it would be taken.
func refusal(_ decision: Decision, _ game: Game) -> Refusal? {
  var copy = game
  do throws(Refusal) {
    try copy.take(decision)
    return nil
  } catch { return error }
}
