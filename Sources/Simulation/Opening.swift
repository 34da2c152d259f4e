/// How a game opens: what a scenario hands to the engine. Numbers only; names and texts stay with the scenario.

package struct Opening: Equatable, Sendable {
  package var rules: Rules
  /// The dimension given in days; nil for a scenario about the whole offer.
  package var quotes: Quotes?
  package var customers: [StartingCustomer]
  package var shocks: [Shock]
  /// The week in which the scenario's story ends; a learner may play on. 1 or more.
  package var horizonWeeks: Int
  /// How the supplier works when the game opens.
  package var policy = Policy()
  /// Points; nil starts where the policy's spending leads.
  package var levels: ByStrategy?
  package var factors = Factors(all: 0.65)
  package var board: Board?
  package var rivals: [Rival] = []
  package var sources: [Source] = []
  package var campaigns: [Campaign] = []
  package var records = Records()
  /// Hours a week of the sales team; 0 where hours play no part.
  package var hoursPerWeek = 0
  package var cashEuro = 0
  /// Costs that come back every week whatever is decided, euro.
  package var fixedCostsEuro = 0

  package init(
    rules: Rules, quotes: Quotes?, customers: [StartingCustomer], shocks: [Shock] = [], horizonWeeks: Int
  ) {
    self.rules = rules
    self.quotes = quotes
    self.customers = customers
    self.shocks = shocks
    self.horizonWeeks = horizonWeeks
  }
}

/// The dimension on which expectation, promise and performance are given in days: the time to a quote.
package struct Quotes: Equatable, Sendable {
  /// Working days the back office needs without extra effort; shares add up to 1. Days 1 to 30.
  package var deliveredIn: [DayShare]
  /// What one day sooner is worth on the 0-10 scale, points per day, above 0 to 3.
  package var pointsPerDay: Double
  /// The mark for no waiting at all, points, 0 to 10. A quote in d days is worth this minus d × pointsPerDay.
  package var pointsAtOnce: Double
  /// Quotes a week that can be hurried, 0 to 100.
  package var rushPerWeek: Int
  /// Days a hurried quote takes when it succeeds, 1 to 30.
  package var rushWithinDays: Int
  /// Chance that hurrying succeeds, 0 to 1.
  package var rushChance: Double
  /// Euro for each quote that is hurried, 0 or more.
  package var rushCostEuro: Int
  /// Days a buyer will wait without looking elsewhere, 1 to 30.
  package var patienceDays: Int
  /// Chance to look elsewhere for each day told beyond that, 0 to 1.
  package var walkPerDay: Double

  package init(
    deliveredIn: [DayShare], pointsPerDay: Double, pointsAtOnce: Double, rushPerWeek: Int,
    rushWithinDays: Int, rushChance: Double, rushCostEuro: Int, patienceDays: Int, walkPerDay: Double
  ) {
    self.deliveredIn = deliveredIn
    self.pointsPerDay = pointsPerDay
    self.pointsAtOnce = pointsAtOnce
    self.rushPerWeek = rushPerWeek
    self.rushWithinDays = rushWithinDays
    self.rushChance = rushChance
    self.rushCostEuro = rushCostEuro
    self.patienceDays = patienceDays
    self.walkPerDay = walkPerDay
  }

  /// The mark, in millionths of a point, for waiting so many days.
  package func worth(days: Double) -> Micro { micro(pointsAtOnce - pointsPerDay * days) }

  /// The days that are worth this mark, in millionths of a day.
  package func days(worth: Micro) -> Micro { micro((pointsAtOnce - points(worth)) / pointsPerDay) }
}
