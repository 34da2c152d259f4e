/// What one week holds for every customer alike: worked out once, then read by all.
///
/// Terms are kept for every past week. A customer's week follows from its own row, its plan and these terms, so any
/// one customer can be played again alone.

package struct Terms: Equatable, Sendable {
  /// From 1.
  package internal(set) var week: Int
  /// Days the back office needs; empty where days play no part.
  package internal(set) var deliveredIn: [DayShare]
  /// Levels on the value strategies and what is lost below the threshold, points; in a scenario about days both
  /// are counted from where they stood at the start.
  var levels: ByStrategy
  var thresholdLoss: Double
  /// The CRM factors together and apart, 0 to 1.
  package internal(set) var effect: Double
  var processes: Double
  var people: Double
  var technologyAhead: Double
  /// Weekly chances, 0 to 1, of an offer to a prospect, an offer to a former customer, a contact without an order.
  package internal(set) var approach: Double
  package internal(set) var winback: Double
  package internal(set) var care: Double
  /// No prospect has a higher chance of an offer.
  var offerMost: Double
  /// Chance of an unexpected gesture.
  var surprise: Double
  /// Points that offers promise beyond what is realistic.
  var claim: Double
  var habits: Set<Habit>
  // Habits that the sweep asks for, as plain truths
  var isTailored: Bool
  var isScripted: Bool
  var informs: Bool
  /// Share of the margin that is ours, 0 to 1.
  var marginKept: Double
  /// Share of missing insight a contact teaches, share that ages, and share of what is on file that is recognised.
  package internal(set) var learn: Double
  /// Share of missing insight a contact teaches besides, to who knows from the data what to look for.
  package internal(set) var learnStudied: Double
  package internal(set) var age: Double
  package internal(set) var recognised: Double
  var tidy: Double
  package internal(set) var rivals: [ByStrategy]
  /// Lost reputation, 0 to 1.
  var reputationLost: Double
  /// Share of new and loyal customers with a privilege.
  var privileged: Double
  /// Shocks that count this week.
  var shocks: [Shock]
  /// What part of its trust every customer loses this week, because an own error came out.
  var errorCost: Double
  /// Approach through each campaign against the usual.
  var campaigns: [Double]

  package var usualDays: Int { deliveredIn.isEmpty ? 0 : deliveredIn.usual }
}

extension Game {
  /// The terms of the week that comes, as the supplier stands now.
  func termsOfNextWeek() -> Terms {
    let coming = week + 1
    let rules = rules
    let policy = supplier.policy
    let active = opening.shocks.filter { ($0.week...$0.lastWeek).contains(coming) }
    let hours = contactHours(active)
    let channel = policy.channel
    let reach = channel.reaches(rules)
    let capture =
      opening.sources.isEmpty
      ? 1 : Source.capture(opening.sources, using: policy.sources, skill: supplier.skill, rules)
    let digital = policy.habits.contains(.digital)
    let learn =
      rules.learn * supplier.factors.effect * capture * channel.teaches(rules)
      * (digital ? 1 : rules.paperLearn)
    let base = opening.quotes == nil ? nil : openingLevels
    let levels = supplier.levels
    var terms = Terms(
      week: coming, deliveredIn: deliveredIn(coming),
      levels: base.map { levels.less($0) } ?? levels,
      thresholdLoss: levels.lossBelowThreshold(rules) - (base?.lossBelowThreshold(rules) ?? 0),
      effect: supplier.factors.effect, processes: supplier.factors[.processes],
      people: supplier.factors[.people], technologyAhead: supplier.factors.technologyAhead,
      approach: min(
        1,
        (rules.approach + rate(hours.acquire, tallies.last.map { $0.count(.prospect) - $0.returning }))
          * reach),
      winback: min(1, rules.winback + rate(hours.winback, tallies.last?.returning)),
      care: min(1, rules.care + rate(hours.care, tallies.last?.active)),
      offerMost: 1,
      surprise: Double(policy.surprisesPerYear) / 52, claim: policy.claim, habits: policy.habits,
      isTailored: policy.habits.contains(.tailored), isScripted: policy.habits.contains(.script),
      informs: policy.habits.contains(.informing), marginKept: channel.keeps(rules),
      learn: learn * rules.unasked, learnStudied: learn * (1 - rules.unasked) * supplier.answered,
      age: min(1, rules.age * (digital ? 1 : rules.paperAge)),
      recognised: 1 - rules.doubleLoss * supplier.doubles, tidy: supplier.tidy, rivals: supplier.rivals,
      reputationLost: 1 - supplier.reputation, privileged: privilegedShare, shocks: active,
      errorCost: errorCost(coming), campaigns: campaignFactors)
    terms.offerMost = max(terms.winback, terms.approach * (terms.campaigns.max() ?? 1))
    return terms
  }

  /// Days the back office needs in a week: the last shock that still counts, or the scenario's own.
  package func deliveredIn(_ week: Int) -> [DayShare] {
    let shock = opening.shocks.last { ($0.week...$0.lastWeek).contains(week) && $0.deliveredIn != nil }
    return shock?.deliveredIn ?? opening.quotes?.deliveredIn ?? []
  }

  /// Hours for prospects, customers and former customers after what heavy customers and shocks take.
  private func contactHours(_ shocks: [Shock]) -> (acquire: Double, care: Double, winback: Double) {
    let hours = supplier.policy.hours
    guard opening.hoursPerWeek > 0, hours.sum > 0 else { return (0, 0, 0) }
    let share = hoursShare(shocks)
    return (
      Double(hours[.acquire]) * share, Double(hours[.care]) * share, Double(hours[.winback]) * share
    )
  }

  /// Hours of the sales team in the coming week, after what heavy customers and shocks take.
  package var hoursLeft: Double {
    hoursLeft(opening.shocks.filter { ($0.week...$0.lastWeek).contains(week + 1) })
  }

  /// Share of the planned hours that is there, 0 to 1.
  func hoursShare(_ shocks: [Shock]) -> Double {
    min(1, hoursLeft(shocks) / Double(max(1, supplier.policy.hours.sum)))
  }

  private func hoursLeft(_ shocks: [Shock]) -> Double {
    let isInCloud = supplier.policy.habits.contains(.cloud)
    let lost = shocks.reduce(0) { min(1, $0 + ($1.ownServerOnly && isInCloud ? 0 : $1.hoursLost)) }
    return max(0, Double(opening.hoursPerWeek) * (1 - lost) - Double(burdenHours))
  }

  /// Hours that heavy customers take beyond the others.
  package var burdenHours: Int {
    heavy.reduce(0) { $0 + (market[$1].phase.isActive ? opening.customers[$1].burdenHours : 0) }
  }

  private func rate(_ hours: Double, _ customers: Int?) -> Double {
    hours == 0 ? 0 : hours * rules.visitsPerHour / Double(max(1, customers ?? 0))
  }

  private var privilegedShare: Double {
    Double(privileged) / Double(max(1, tallies.last?.active ?? 0))
  }

  private var campaignFactors: [Double] {
    zip(supplier.policy.campaigns, opening.policy.campaigns).map { $1 > 0 ? $0 / $1 : 1 }
  }

  /// An own error that is told costs a little trust; one that is found costs much.
  private func errorCost(_ week: Int) -> Double {
    if admitted == week { return rules.admitted }
    guard supplier.hiddenErrors.contains(where: { week - $0 == Int(rules.errorWeeks) }) else { return 0 }
    let draw = luck.draw(customer: 0, week: week, purpose: .firm)
    return draw[0] < rules.foundChance ? rules.foundOut : 0
  }
}

extension Channel {
  /// Approach through this channel against selling alone.
  func reaches(_ rules: Rules) -> Double {
    switch self {
    case .direct: 1
    case .partner: rules.partnerReach
    case .both: (1 + rules.partnerReach) / 2
    }
  }

  /// What contacts teach through it, against selling alone.
  func teaches(_ rules: Rules) -> Double {
    switch self {
    case .direct: 1
    case .partner: rules.partnerLearn
    case .both: (1 + rules.partnerLearn) / 2
    }
  }

  /// Share of the margin that stays with us.
  func keeps(_ rules: Rules) -> Double {
    switch self {
    case .direct: 1
    case .partner: 1 - rules.partnerMargin
    case .both: 1 - rules.partnerMargin / 2
    }
  }
}

extension ByStrategy {
  func less(_ other: ByStrategy) -> ByStrategy {
    ByStrategy(operational - other.operational, product - other.product, intimacy - other.intimacy)
  }
}
