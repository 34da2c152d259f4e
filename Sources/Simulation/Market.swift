/// All customers of a game: one column for each property, a row for each customer.

package struct Market: Equatable, Sendable {
  // State
  package internal(set) var phase: [Phase] = []
  package internal(set) var satisfaction: [Micro] = []
  package internal(set) var goodwill: [Micro] = []
  package internal(set) var expectation: [Micro] = []
  package internal(set) var trust: [Micro] = []
  /// The mark of our delivery time as this customer has come to know it; nil before the first delivery.
  package internal(set) var known: [Micro?] = []
  package internal(set) var orders: [Int] = []
  /// Has asked for a quote that is delivered in the coming week.
  package internal(set) var asks: [Bool] = []
  /// The week of the last parting, and its reason; nil for who never left.
  package internal(set) var leftWeek: [Int?] = []
  package internal(set) var leftBecause: [Departure?] = []
  // Traits, drawn once
  package internal(set) var insists: [Bool] = []
  package internal(set) var need: [Double] = []
  package internal(set) var leaving: [Double] = []
  package internal(set) var rival: [Double] = []

  package init() {}

  package var count: Int { phase.count }

  /// Felt satisfaction: the mark plus goodwill, 0 to 10 points in millionths.
  package func felt(_ customer: Int) -> Micro { satisfaction[customer] + goodwill[customer] }

  /// Ceased to exist: stays in phase 3 for ever.
  package func isGone(_ customer: Int) -> Bool { leftBecause[customer] == .ceasedToExist }

  /// Bought before and parted at least once.
  package func hasLeft(_ customer: Int) -> Bool { leftWeek[customer] != nil }

  /// What an account holds for one customer.
  package func balance(_ account: Account, _ customer: Int) -> Micro {
    switch account {
    case .satisfaction: satisfaction[customer]
    case .goodwill: goodwill[customer]
    case .expectation: expectation[customer]
    case .trust: trust[customer]
    }
  }

  /// Our advantage over the best rival in this customer's eyes, in points.
  func advantage(_ customer: Int, _ rules: Rules) -> Double {
    points(felt(customer)) - rival[customer] + rules.trustWeight * (points(trust[customer]) - 0.5)
  }
}

extension Market {
  /// The market at the start of a game: named traits as given, the others drawn from the seed.
  init(_ opening: Opening, chance: Chance) {
    for (customer, start) in opening.customers.enumerated() {
      let habits = chance.draw(customer: customer, week: 0, purpose: .habits)
      let leanings = chance.draw(customer: customer, week: 0, purpose: .leanings)
      let rules = opening.rules
      phase.append(start.phase)
      let mark = start.satisfaction + start.satisfactionSpread * (2 * leanings[0] - 1)
      satisfaction.append(micro(mark.kept(in: 0...10)))
      goodwill.append(0)
      let days = start.expectsDays.days(at: leanings[1])
      expectation.append(opening.quotes.worth(days: Double(days)).kept(in: 0...10 * point))
      trust.append(micro(start.trust))
      let knowsUs = start.phase != .prospect
      known.append(knowsUs ? opening.quotes.worth(days: Double(opening.quotes.deliveredIn.usual)) : nil)
      orders.append(start.orders)
      leftWeek.append(start.phase == .former ? 0 : nil)
      leftBecause.append(start.phase == .former ? .betterAlternative : nil)
      insists.append(leanings[2] < start.insists)
      // Erlang-2 over customers: few ask every week, few never.
      need.append(
        start.need.map { -logarithm(max(1 - $0, 1e-9)) } ?? -logarithm(habits[0] * habits[1]) * rules.need / 2
      )
      // Exponential over customers: retention rises with time because the restless leave first (Fader & Hardie 2007).
      leaving.append(-logarithm(habits[2]) * rules.leaving)
      rival.append(start.rival ?? rules.rivalLow + (rules.rivalHigh - rules.rivalLow) * habits[3])
      asks.append(false)
    }
  }
}
