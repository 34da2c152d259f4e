@testable import Simulation

/// The smallest market that shows one thing: every number stands here or in the test.
extension Quotes {
  static func always(_ days: Int, rushPerWeek: Int = 1, rushChance: Double = 1) -> Quotes {
    Quotes(
      deliveredIn: [DayShare(days: days, share: 1)], pointsPerDay: 1, pointsAtOnce: 9,
      rushPerWeek: rushPerWeek,
      rushWithinDays: 2, rushChance: rushChance, rushCostEuro: 400, patienceDays: 3, walkPerDay: 0.1)
  }
}

extension StartingCustomer {
  static func expecting(
    _ days: Int, insists: Bool = false, phase: Phase = .new, orders: Int = 1, trust: Double = 0.5,
    need: Double = 1, rival: Double = 6, satisfaction: Double = 6
  ) -> StartingCustomer {
    StartingCustomer(
      phase: phase, satisfaction: satisfaction, trust: trust, expectsDays: [DayShare(days: days, share: 1)],
      insists: insists ? 1 : 0, orders: orders, need: need, rival: rival)
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

  /// Many customers of every kind, with illness in weeks 10 to 17.
  static func lively(_ count: Int) -> Opening {
    var rules = Rules()
    rules.rivalLow = 5.2
    rules.rivalHigh = 6.8
    rules.ceasing = 0.01
    rules.leaving = 0.02
    rules.people = 0.3
    rules.dissatisfiedBelow = 5.5
    let expects = [DayShare(days: 2, share: 0.7), DayShare(days: 3, share: 0.3)]
    let customers = (0..<count).map { place -> StartingCustomer in
      let phase = Phase.allCases[place % 4]
      return StartingCustomer(
        phase: phase, satisfaction: 6, satisfactionSpread: 2, trust: 0.5, expectsDays: expects, insists: 0.25,
        orders: phase == .loyal ? 3 : phase == .prospect ? 0 : 1)
    }
    var quotes = Quotes.always(3, rushPerWeek: 2, rushChance: 0.9)
    quotes.deliveredIn = [
      DayShare(days: 2, share: 0.15), DayShare(days: 3, share: 0.75), DayShare(days: 4, share: 0.1),
    ]
    let ill = Shock(
      week: 10, weeks: 8, deliveredIn: [DayShare(days: 3, share: 0.2), DayShare(days: 4, share: 0.8)])
    let digital = Shock(week: 20, weeks: 1, deliveredIn: nil, expectsMoreDays: -1)
    return Opening(
      rules: rules, quotes: quotes, customers: customers, shocks: [ill, digital], horizonWeeks: 26)
  }
}

/// A generator for trials, so that a failure can be repeated from the seed it prints.
struct Trial: RandomNumberGenerator {
  private let chance: Chance
  private var count = 0

  init(seed: UInt64) { chance = Chance(seed: seed) }

  mutating func next() -> UInt64 {
    count += 1
    let draw = philox(
      SIMD4(UInt32(truncatingIfNeeded: count), 99, 99, 99),
      key: SIMD2(UInt32(truncatingIfNeeded: chance.seed), UInt32(truncatingIfNeeded: chance.seed >> 32)))
    return UInt64(draw[0]) << 32 | UInt64(draw[1])
  }
}
