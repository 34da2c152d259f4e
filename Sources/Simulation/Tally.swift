/// Totals of one week, and since the start where it says so.

package struct Tally: Equatable, Sendable {
  package var week = 0
  /// Customers in each phase, in the order of `Phase`; who ceased to exist is counted apart.
  package var phases = [0, 0, 0, 0]
  package var gone = 0
  // Flows of this week
  package var won = 0
  package var madeLoyal = 0
  package var leftNew = 0
  package var leftLoyal = 0
  package var returned = 0
  // Counts of this week
  package var quotes = 0
  package var walked = 0
  package var orders = 0
  package var disappointments = 0
  package var delights = 0
  package var mistakes = 0
  package var told = 0
  package var rushes = 0
  package var moneyEuro = 0

  package init() {}

  package func count(_ phase: Phase) -> Int { phases[Int(phase.rawValue)] }
  package var active: Int { count(.new) + count(.loyal) }
}
