/// Openings of every kind, from a seed: with and without days, board, rivals, data, hours and cash.

import Simulation

extension Trial {
  mutating func opening(customers: Int) -> Opening {
    var opening = Opening(
      rules: rules(), quotes: chance(0.4) ? quotes() : nil, customers: [],
      shocks: (0..<whole(0...3)).map { _ in shock(customers) }, horizonWeeks: 26)
    opening.rivals = (0..<whole(0...2)).map { _ in rival() }
    opening.sources = (0..<whole(0...4)).map { _ in source() }
    opening.campaigns = (0..<whole(0...3)).map { _ in
      Campaign(leaving: number(0.5...2), size: number(0.5...2))
    }
    let shares = opening.campaigns.map { _ in 1 / Double(opening.campaigns.count) }
    opening.policy = Policy(
      strategy: one(of: [nil] + Strategy.allCases), spending: ByStrategy(number(0...3), 1, number(0...3)),
      aims: Factor.allCases.map { _ in chance(0.5) ? share() : nil },
      habits: Set(Habit.allCases.filter { _ in chance(0.5) }), campaigns: shares)
    opening.policy.channel = one(of: Channel.allCases)
    opening.policy.claim = number(-2...2)
    opening.policy.surprisesPerYear = chance(0.3) ? whole(0...52) : 0
    opening.policy.analysts = one(of: Analysts.allCases)
    opening.policy.sources = Set(opening.sources.indices.filter { _ in chance(0.5) })
    if chance(0.5) { opening.levels = ByStrategy(number(0...10), number(0...10), number(0...10)) }
    opening.factors = Factors(Factor.allCases.map { _ in share() })
    if chance(0.5) {
      opening.board = Board(
        mandate: opening.policy.strategy, support: share(), convincedFrom: number(0.3...0.9))
    }
    opening.records = Records(tidy: share(), doubles: share())
    opening.hoursPerWeek = chance(0.5) ? 80 : 0
    opening.cashEuro = chance(0.5) ? whole(1_000...30_000) : 0
    opening.customers = (0..<customers).map { _ in customer(opening) }
    return opening
  }

  /// The usual rules, some of them anywhere in their range.
  private mutating func rules() -> Rules {
    var rules = Rules()
    rules.mention = chance(0.5) ? 0.3 : 0
    rules.approach = chance(0.5) ? 0.2 : 0.02
    rules.unasked = share()
    if chance(0.3) { rules.leaving = 0.05 }
    if chance(0.3) { rules.ceasing = 0.01 }
    for _ in 0..<(chance(0.5) ? whole(1...12) : 0) {
      let entry = one(of: Rules.entries)
      rules[keyPath: entry.path] = chance(0.2) ? entry.range.lowerBound : number(entry.range)
    }
    return rules
  }

  private mutating func quotes() -> Quotes {
    let slow = whole(2...8)
    return Quotes(
      deliveredIn: [DayShare(days: slow - 1, share: 0.3), DayShare(days: slow, share: 0.7)],
      pointsPerDay: number(0.2...3), pointsAtOnce: number(5...10), rushPerWeek: whole(0...3),
      rushWithinDays: whole(1...3), rushChance: share(), rushCostEuro: whole(0...500),
      patienceDays: whole(1...8), walkPerDay: number(0...0.3))
  }

  private mutating func shock(_ customers: Int) -> Shock {
    var shock = Shock(
      week: whole(1...20), weeks: whole(1...6),
      deliveredIn: chance(0.3) ? [DayShare(days: whole(1...20), share: 1)] : nil,
      expectsMoreDays: number(-3...3))
    if chance(0.5) { shock.customers = (0..<3).map { _ in whole(0...customers - 1) } }
    shock.performance = number(-6...6)
    shock.rival = number(-1...1)
    shock.mistake = one(of: [nil, true, false])
    shock.hoursLost = share()
    shock.ownServerOnly = chance(0.3)
    shock.expectsMore = number(-4...4)
    if chance(0.4) { shock.trustLost = share() }
    if chance(0.4) { shock.recordsLost = share() }
    if chance(0.4) { shock.reputationLost = share() }
    shock.support = number(-1...1)
    shock.costEuro = whole(0...5_000)
    shock.ownError = chance(0.3)
    shock.ceases = shock.customers != nil && chance(0.3)
    return shock
  }

  private mutating func rival() -> Rival {
    Rival(
      levels: ByStrategy(number(0...10), number(0...10), number(0...10)),
      strategy: one(of: [nil] + Strategy.allCases), reactionWeeks: whole(1...Rival.reactionWeeksMost))
  }

  private mutating func source() -> Source {
    Source(
      isStructured: chance(0.5), isDynamic: chance(0.5), volume: share(), variety: share(),
      velocity: share(), veracity: share(), costEuro: whole(0...200))
  }

  private mutating func customer(_ opening: Opening) -> StartingCustomer {
    let phase = one(of: Phase.allCases)
    var customer = StartingCustomer(
      phase: phase, satisfaction: number(2...10), satisfactionSpread: number(0...3), trust: share(),
      expectsDays: chance(0.5) ? [] : [DayShare(days: whole(1...30), share: 1)], insists: share(),
      orders: phase == .loyal ? 3 : phase == .new ? 1 : 0, need: chance(0.4) ? share() : nil,
      rival: chance(0.4) ? number(0...10) : nil)
    customer.insight = chance(0.5) ? share() : 0
    customer.leaning = one(of: [nil] + Strategy.allCases)
    customer.size = chance(0.3) ? number(0.1...20) : nil
    customer.stage = whole(0...2)
    customer.burdenHours = chance(0.1) ? whole(1...40) : 0
    customer.campaign =
      opening.campaigns.isEmpty || chance(0.5) ? nil : whole(0...opening.campaigns.count - 1)
    return customer
  }
}
