/// The supplier: what the learner manages. It moves by itself every week, and no customer's luck touches it.

package struct Supplier: Equatable, Sendable {
  package internal(set) var policy: Policy
  /// Points, 0 to 10, on each value strategy.
  package internal(set) var levels: ByStrategy
  package internal(set) var factors: Factors
  /// What CRM factors nobody pays for tend to.
  let resting: Factors
  package internal(set) var board: Board?
  /// Levels of the rivals, in the order of the scenario.
  package internal(set) var rivals: [ByStrategy]
  /// Our own levels in the past weeks, oldest first, as far as a rival looks back.
  var seenLevels: [ByStrategy] = []
  /// What the market says of us, 0 to 1; 1 is unharmed.
  package internal(set) var reputation = 1.0
  /// Share of the customer files that is kept in one uniform way, 0 to 1.
  package internal(set) var tidy: Double
  /// Share of the customers that is on file more than once, 0 to 1.
  package internal(set) var doubles: Double
  /// How well the data were questioned, 0 (never) to 1: who knows what to look for learns more from every contact.
  package internal(set) var answered = 0.0
  /// Skill of the analysts, 0 to 1.
  package internal(set) var skill = 0.0
  /// Euro.
  package internal(set) var cash: Int
  /// The weeks of own errors that nobody has told yet, oldest first.
  package internal(set) var hiddenErrors: [Int] = []

  init(_ opening: Opening) {
    let rules = opening.rules
    policy = opening.policy
    levels = opening.levels ?? Supplier.targets(opening.policy, rules)
    factors = opening.factors
    resting = opening.factors
    board = opening.board
    rivals = opening.rivals.map(\.levels)
    tidy = opening.records.tidy
    doubles = opening.records.doubles
    cash = opening.cashEuro
    skill = opening.policy.analysts.skillAtStart(rules)
    // Support first: the others follow from it.
    for factor in [.strategy] + Factor.allCases where policy.aims[factor.rawValue] != nil {
      factors[factor] = target(factor, rules)
    }
  }

  static func targets(_ policy: Policy, _ rules: Rules) -> ByStrategy {
    var levels = ByStrategy(all: 0)
    for strategy in Strategy.allCases {
      levels[strategy] = rules.levelTarget(
        strategy, chosen: policy.strategy, spending: policy.spending[strategy])
    }
    return levels
  }

  /// One week: levels, factors, files and analysts move part of the way to where decisions lead them.
  mutating func turnWeek(_ opening: Opening, aligningHours hours: Double) {
    let rules = opening.rules
    let targets = Supplier.targets(policy, rules)
    seenLevels.append(levels)
    if seenLevels.count > Rival.reactionWeeksMost { seenLevels.removeFirst() }
    for strategy in Strategy.allCases {
      levels[strategy] += rules.levelSpeed * (targets[strategy] - levels[strategy])
    }
    moveFactors(hours, rules)
    for (place, rival) in opening.rivals.enumerated() {
      rivals[place] = rival.nextLevels(from: rivals[place], seeing: seenLevels, rules)
    }
    reputation += rules.reputationHeal * (1 - reputation)
    tidy += policy.habits.contains(.uniform) ? rules.tidyUp * (1 - tidy) : -rules.tidyDown * tidy
    answered -= rules.answerFade * answered
    switch policy.analysts {
    case .none: skill = rules.skillAlone
    case .buy: skill = rules.analystBought
    case .make: skill += (rules.analystBought - skill) / rules.analystWeeks
    }
    board?.turnWeek(rules)
  }

  private mutating func moveFactors(_ aligningHours: Double, _ rules: Rules) {
    let targets = Factor.allCases.map { target($0, rules) }
    let speed = rules.factorSpeed + rules.alignSpeed * aligningHours
    for factor in Factor.allCases {
      factors[factor] += min(speed, 1) * (targets[factor.rawValue] - factors[factor])
    }
  }

  /// Where a CRM factor tends to as things stand, 0 to 1.
  package func target(_ factor: Factor, _ rules: Rules) -> Double {
    guard let aim = policy.aims[factor.rawValue] else { return resting[factor] }
    return Factors.target(
      factor, aim: aim, resting: resting[factor], support: factors[.strategy] * (board?.support ?? 1),
      chosen: policy.strategy, rules)
  }

  /// Where a level tends to as things stand, points.
  package func target(_ strategy: Strategy, _ rules: Rules) -> Double {
    Supplier.targets(policy, rules)[strategy]
  }
}
