/// Totals of one week: counts, flows, money, and sums over who buys now.

package struct Tally: Equatable, Sendable {
  package var week = 0
  /// Customers in each phase, in the order of `Phase`; who ceased to exist is counted apart.
  package var phases = SIMD4<Int>()
  package var gone = 0
  /// Prospects that bought before and came back into the cycle.
  package var returning = 0
  // Flows
  package var won = 0
  package var madeLoyal = 0
  package var leftNew = 0
  package var leftLoyal = 0
  package var returned = 0
  // Counts
  package var offers = 0
  package var quotes = 0
  package var walked = 0
  package var orders = 0
  package var disappointments = 0
  package var delights = 0
  package var mistakes = 0
  package var complaints = 0
  package var told = 0
  package var rushes = 0
  package var contacts = 0
  /// Offers of our own, not asked for by who was referred.
  package var approaches = 0
  package var gestures = 0
  package var gifts = 0
  package var thanks = 0
  package var tailored = 0
  package var privileges = 0
  /// Blunt goodbyes of ours.
  package var blunt = 0
  // Sums over new and loyal customers, millionths
  package var felt = 0
  package var goodwill = 0
  package var trust = 0
  package var expectation = 0
  package var insight = 0
  /// Chance to choose us, 0 to 1 each.
  package var loyalty = 0
  package var promoters = 0
  package var detractors = 0
  // The supplier at the end of the week
  /// Of the board for putting the customer central, millionths; nil where there is none.
  package var support: Micro?
  package var factors = Factors.none
  // Money, euro
  package var margin = 0
  package var costs = Costs()

  package init() {}

  package func count(_ phase: Phase) -> Int { phases[Int(phase.rawValue)] }
  package var active: Int { count(.new) + count(.loyal) }
  /// Margin on orders less every action's cost.
  package var moneyEuro: Int { margin - costs.sum }
}

extension Tally {
  mutating func note(_ supplier: Supplier) {
    support = supplier.board.map { micro($0.support) }
    factors = supplier.factors
  }
}

/// What the supplier's actions cost in a week, euro.
package struct Costs: Equatable, Sendable {
  /// Raw values are places in `Costs`.
  package enum Kind: Int, CaseIterable, Sendable {
    case rush, gestures, privileges, offers, tailoring, contacts, hours, upkeep, sources, analysts
    case surveys, mining, evidence, merging, fixed
  }

  private var euro = InlineArray<15, Int>(repeating: 0)

  package init() {}

  package subscript(kind: Kind) -> Int {
    get { euro[kind.rawValue] }
    set { euro[kind.rawValue] = newValue }
  }

  package var sum: Int { Kind.allCases.reduce(0) { $0 + self[$1] } }

  package static func == (left: Costs, right: Costs) -> Bool {
    Kind.allCases.allSatisfy { left[$0] == right[$0] }
  }
}
