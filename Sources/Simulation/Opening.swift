/// How a game opens: what a scenario hands to the engine. Numbers only; names and texts stay with the scenario.

package struct Opening: Equatable, Sendable {
  package var rules: Rules
  package var quotes: Quotes
  package var customers: [StartingCustomer]
  package var shocks: [Shock]
  /// The week in which the scenario's story ends; a learner may play on. 1 or more.
  package var horizonWeeks: Int

  package init(
    rules: Rules, quotes: Quotes, customers: [StartingCustomer], shocks: [Shock], horizonWeeks: Int
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

/// One customer at the start. What is nil is drawn from the seed around the rules.
package struct StartingCustomer: Equatable, Sendable {
  package var phase: Phase
  /// Mark, 0 to 10 points, and how far the draw may lie from it on either side.
  package var satisfaction: Double
  package var satisfactionSpread: Double
  /// Trust, 0 to 1.
  package var trust: Double
  /// Days this customer counts on; one entry is certain, more are drawn.
  package var expectsDays: [DayShare]
  /// Chance, 0 to 1, that this customer insists on those days whatever is said.
  package var insists: Double
  /// Orders so far, 0 or more.
  package var orders: Int
  /// Weekly chance to ask for a quote, 0 to 1; nil draws it around `Rules.need`.
  package var need: Double?
  /// Mark of the best rival in this customer's eyes, 0 to 10; nil draws it between the rules' bounds.
  package var rival: Double?

  package init(
    phase: Phase, satisfaction: Double, satisfactionSpread: Double = 0, trust: Double,
    expectsDays: [DayShare], insists: Double, orders: Int, need: Double? = nil, rival: Double? = nil
  ) {
    self.phase = phase
    self.satisfaction = satisfaction
    self.satisfactionSpread = satisfactionSpread
    self.trust = trust
    self.expectsDays = expectsDays
    self.insists = insists
    self.orders = orders
    self.need = need
    self.rival = rival
  }
}

/// Something that happens to the supplier or the market for some weeks.
package struct Shock: Equatable, Sendable {
  /// First week it counts, from 1.
  package var week: Int
  /// How many weeks, from 1.
  package var weeks: Int
  /// Days the back office needs meanwhile; nil leaves them.
  package var deliveredIn: [DayShare]?
  /// Days every customer expects more (above 0) or less (below 0) from the first week on.
  package var expectsMoreDays: Double

  package init(week: Int, weeks: Int, deliveredIn: [DayShare]?, expectsMoreDays: Double = 0) {
    self.week = week
    self.weeks = weeks
    self.deliveredIn = deliveredIn
    self.expectsMoreDays = expectsMoreDays
  }

  package var lastWeek: Int { week + weeks - 1 }
}
