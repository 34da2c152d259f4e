/// Something that happens to the supplier or the market, whatever the learner decides.

package struct Shock: Equatable, Sendable {
  /// First week it counts, from 1.
  package var week: Int
  /// How many weeks, from 1.
  package var weeks: Int
  /// Rows of the customers it touches; nil for all. What it does to rivals, the supplier or the board touches all.
  package var customers: [Int]?

  // While it lasts
  /// Days the back office needs; nil leaves them.
  package var deliveredIn: [DayShare]?
  /// Points added to every delivery.
  package var performance = 0.0
  /// Points added to the best rival.
  package var rival = 0.0
  /// A mistake in every delivery (true) or in none (false); nil leaves it to chance.
  package var mistake: Bool?
  /// Share of the sales team's hours that is lost, 0 to 1.
  package var hoursLost = 0.0
  /// Those hours are lost only where data stand on a server of our own: who works elsewhere cannot reach it.
  package var ownServerOnly = false

  // In its first week
  /// Days every customer expects more (above 0) or less (below 0).
  package var expectsMoreDays: Double
  /// Points every customer expects more (above 0) or less (below 0).
  package var expectsMore = 0.0
  /// Share of trust it takes, 0 to 1.
  package var trustLost = 0.0
  /// Share of what is on file that is hit, 0 to 1: on paper all of it goes, on a server of our own 30%, with an outside
  /// specialist 5%.
  package var recordsLost = 0.0
  /// Share of our reputation it takes, 0 to 1.
  package var reputationLost = 0.0
  /// Added to the board's support, -1 to 1.
  package var support = 0.0
  /// Euro it costs.
  package var costEuro = 0
  /// An error of our own that nobody knows of yet: to be told, or found.
  package var ownError = false
  /// An organisation ceases to exist: who it touches.
  package var ceases = false

  package init(week: Int, weeks: Int, deliveredIn: [DayShare]? = nil, expectsMoreDays: Double = 0) {
    self.week = week
    self.weeks = weeks
    self.deliveredIn = deliveredIn
    self.expectsMoreDays = expectsMoreDays
  }

  package var lastWeek: Int { week + weeks - 1 }

  func touches(_ customer: Int) -> Bool { customers.map { $0.contains(customer) } ?? true }
}
