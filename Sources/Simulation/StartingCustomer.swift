/// One customer at the start. What is nil is drawn from the seed around the rules.

package struct StartingCustomer: Equatable, Sendable {
  package var phase: Phase
  /// Mark, 0 to 10 points, and how far the draw may lie from it on either side.
  package var satisfaction: Double
  package var satisfactionSpread: Double
  /// Trust, 0 to 1.
  package var trust: Double
  /// Days this customer counts on; one entry is certain, more are drawn. Empty where days play no part.
  package var expectsDays: [DayShare]
  /// Chance, 0 to 1, that this customer insists on those days whatever is said.
  package var insists: Double
  /// Orders so far, 0 or more.
  package var orders: Int
  /// Weekly chance to need something, 0 to 1; nil draws it around `Rules.need`.
  package var need: Double?
  /// Mark of the best rival in this customer's eyes, 0 to 10; nil draws it between the rules' bounds, or reads it
  /// from the rivals of the scenario.
  package var rival: Double?
  /// What the file knows at the start, 0 to 1.
  package var insight = 0.0
  /// The value strategy that counts most for this customer; nil draws it.
  package var leaning: Strategy?
  /// Size of an order against the usual; nil draws it around 1.
  package var size: Double?
  /// How far a prospect is: 0 searches, 1 evaluates, 2 is ready to buy.
  package var stage = 2
  /// Hours a week that this customer takes when it buys, beyond the others, 0 or more.
  package var burdenHours = 0
  /// Place in the scenario's campaigns; nil draws it.
  package var campaign: Int?

  package init(
    phase: Phase, satisfaction: Double, satisfactionSpread: Double = 0, trust: Double,
    expectsDays: [DayShare] = [], insists: Double = 0, orders: Int, need: Double? = nil, rival: Double? = nil
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
