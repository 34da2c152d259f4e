/// Every number of the model, once, with unit, range and source. A scenario overrides any of them by name.
///
/// Figures marked "assumed" are chosen so that the model stays within the intervals of its checks.

package struct Rules: Equatable, Sendable {
  // The market
  package var need = 0.42
  package var leaving = 0.0050
  package var ceasing = 0.0006
  package var rivalLow = 6.3
  package var rivalHigh = 8.8
  // Experience
  package var zone = 0.5
  package var pull = 0.20
  package var withinZone = 0.05
  package var exceed = 0.16
  package var lossWeight = 2.25
  package var mistakeMost = 0.08
  package var mistakeLoss = 4.5
  // Expectation
  package var learnFirst = 0.4
  package var learnLeast = 0.10
  package var learnDown = 0.6
  package var believe = 0.7
  package var believeLow = 0.4
  package var believeTrust = 1.2
  package var knownKeep = 0.6
  // Goodwill: the emotional bank account
  package var effort = 0.6
  package var warmth = 0.30
  package var warmthFrom = 0.40
  package var fade = 0.04
  package var silent = -0.30
  package var unsolved = 0.25
  package var solved = 0.60
  package var solvedQuickly = 1.00
  package var repair = 0.38
  package var repairQuickly = 0.72
  package var complain = 0.5
  // Trust
  package var trustUp = 0.04
  package var trustDown = 0.20
  package var trustHeal = 0.10
  package var trustBroken = 0.30
  package var trustPadded = 0.10
  package var paddedFrom = 1.0
  package var playedPerDay = 0.12
  package var trustWeight = 1.0
  // Behaviour
  package var choice = 2.2
  package var leavingSlope = 1.05
  package var loyalFrom = 3.0
  package var formerWeeks = 4.0
  package var dissatisfiedBelow = 6.0
  package var acceptStart = -1.45
  package var acceptSlope = 1.0
  package var acceptFormer = 1.15
  package var acceptMemory = 0.35
  // The supplier
  package var processes = 0.65
  package var people = 0.65
  package var price = 400.0
  package var variableCost = 240.0

  package init() {}
}

/// One number of the rules, as an author and a reader of the model meets it.
package struct RuleEntry: Sendable {
  package let name: String
  package let path: any WritableKeyPath<Rules, Double> & Sendable
  package let range: ClosedRange<Double>
  package let unit: String
  package let source: String

  init(
    _ name: String, _ path: any WritableKeyPath<Rules, Double> & Sendable, _ range: ClosedRange<Double>,
    _ unit: String, _ source: String
  ) {
    self.name = name
    self.path = path
    self.range = range
    self.unit = unit
    self.source = source
  }
}

extension Rules {
  /// The table that readers, `model` and the tests walk; every property above stands in it once.
  package static let entries: [RuleEntry] = [
    RuleEntry("need", \.need, 0...5, "requests per week, mean over customers", "assumed"),
    RuleEntry("leaving", \.leaving, 0...1, "weekly rate at equal rivals", "Fader & Hardie 2007, shape"),
    RuleEntry("ceasing", \.ceasing, 0...1, "weekly chance to cease to exist", "assumed: 3% a year"),
    RuleEntry("rivalLow", \.rivalLow, 0...10, "points, weakest best rival", "assumed"),
    RuleEntry("rivalHigh", \.rivalHigh, 0...10, "points, strongest best rival", "assumed"),
    RuleEntry(
      "zone", \.zone, 0...3, "points, half the zone of tolerance", "Zeithaml, Berry & Parasuraman 1993"),
    RuleEntry(
      "pull", \.pull, 0...1, "share of the gap mark-performance per quote", "Anderson & Sullivan 1993"),
    RuleEntry("withinZone", \.withinZone, 0...1, "points per point inside the zone", "Zeithaml et al. 1993"),
    RuleEntry("exceed", \.exceed, 0...1, "points per point above the zone", "Oliver 1980"),
    RuleEntry("lossWeight", \.lossWeight, 1...5, "losses against gains", "Tversky & Kahneman 1992"),
    RuleEntry("mistakeMost", \.mistakeMost, 0...1, "chance of a mistake without processes", "assumed"),
    RuleEntry("mistakeLoss", \.mistakeLoss, 0...10, "points lost by a mistake", "assumed"),
    RuleEntry("learnFirst", \.learnFirst, 0...1, "share learned from a first order", "Rust et al. 1999"),
    RuleEntry("learnLeast", \.learnLeast, 0...1, "share learned by an old hand", "Boulding et al. 1993"),
    RuleEntry("learnDown", \.learnDown, 0...1, "learning downward against upward", "Rust & Oliver 2000"),
    RuleEntry("believe", \.believe, 0...1, "share believed of good news", "assumed"),
    RuleEntry("believeLow", \.believeLow, 0...1, "share of bad news believed without trust", "assumed"),
    RuleEntry("believeTrust", \.believeTrust, 0...3, "added to that per point of trust", "assumed"),
    RuleEntry("knownKeep", \.knownKeep, 0...1, "share kept of the delivery time known", "assumed"),
    RuleEntry(
      "effort", \.effort, 0...3, "points for an extra effort that was seen", "chapter 1.1.2, size assumed"),
    RuleEntry(
      "warmth", \.warmth, 0...3, "points per contact and point of people", "Thomassen 2015, size assumed"),
    RuleEntry("warmthFrom", \.warmthFrom, 0...1, "people at which contacts turn warm", "assumed"),
    RuleEntry("fade", \.fade, 0...1, "share of goodwill forgotten a week", "assumed"),
    RuleEntry("silent", \.silent, -3...0, "points when a complaint stays unspoken", "TARP"),
    RuleEntry("unsolved", \.unsolved, -3...3, "points for being heard", "TARP"),
    RuleEntry("solved", \.solved, -3...3, "points for a solution", "de Matos et al. 2007"),
    RuleEntry("solvedQuickly", \.solvedQuickly, -3...3, "points for a quick one", "de Matos et al. 2007"),
    RuleEntry("repair", \.repair, 0...1, "share of the loss a solution gives back", "de Matos et al. 2007"),
    RuleEntry("repairQuickly", \.repairQuickly, 0...1, "the same when quick", "de Matos et al. 2007"),
    RuleEntry("complain", \.complain, 0...1, "chance that a mistake is spoken of", "TARP"),
    RuleEntry("trustUp", \.trustUp, 0...1, "share of missing trust a kept word gives", "assumed"),
    RuleEntry("trustDown", \.trustDown, 0...1, "share of trust a shortfall of a point takes", "assumed"),
    RuleEntry("trustHeal", \.trustHeal, 0...1, "share of missing trust a repair gives", "assumed"),
    RuleEntry("trustBroken", \.trustBroken, 0...1, "share of trust a broken promise takes", "assumed"),
    RuleEntry("trustPadded", \.trustPadded, 0...1, "share of trust each day of padding takes", "assumed"),
    RuleEntry("paddedFrom", \.paddedFrom, 0...30, "days too long that look padded", "assumed"),
    RuleEntry(
      "playedPerDay", \.playedPerDay, 0...3, "points for each day of padding",
      "chapter 1.1.2 (transparent), size assumed"),
    RuleEntry("trustWeight", \.trustWeight, 0...5, "points of advantage per point of trust", "assumed"),
    RuleEntry("choice", \.choice, 0...10, "steepness of choosing us", "assumed"),
    RuleEntry(
      "leavingSlope", \.leavingSlope, 0...5, "steepness of leaving", "Jones & Sasser 1995, Bolton 1998"),
    RuleEntry(
      "loyalFrom", \.loyalFrom, 1...100, "orders that make a customer loyal", "chapter 1.1, number assumed"),
    RuleEntry(
      "formerWeeks", \.formerWeeks, 1...520, "weeks before a former customer is a prospect", "assumed"),
    RuleEntry(
      "dissatisfiedBelow", \.dissatisfiedBelow, 0...10, "mark below which it is the reason", "assumed"),
    RuleEntry(
      "acceptStart", \.acceptStart, -10...10, "log odds of a first order at equal rivals",
      "Griffin & Lowenstein 2001"),
    RuleEntry("acceptSlope", \.acceptSlope, 0...10, "log odds per point of advantage", "assumed"),
    RuleEntry(
      "acceptFormer", \.acceptFormer, -10...10, "log odds for who bought before", "Griffin & Lowenstein 2001"),
    RuleEntry("acceptMemory", \.acceptMemory, 0...5, "log odds per point remembered above 6", "assumed"),
    RuleEntry("processes", \.processes, 0...1, "CRM factor processes", "chapter 1, size assumed"),
    RuleEntry("people", \.people, 0...1, "CRM factor people", "chapter 1, size assumed"),
    RuleEntry("price", \.price, 0...10_000_000, "euro per order", "assumed"),
    RuleEntry("variableCost", \.variableCost, 0...10_000_000, "euro per order", "assumed"),
  ]
}
