/// What will be said and done for one customer in the coming week: decided by hand first, then by house rules.

package struct Plan: Equatable, Sendable {
  package struct Told: Equatable, Sendable {
    package let days: Int
    package let promised: Bool
  }

  package internal(set) var told: Told?
  package internal(set) var rushed = false
  /// Bits of `Deed`.
  var deeds: UInt16 = 0

  package init() {}

  package func includes(_ deed: Deed) -> Bool { deeds & deed.rawValue != 0 }
  mutating func add(_ deed: Deed) { deeds |= deed.rawValue }

  /// This plan with the house rules filled in. The first rule that fits decides what is said; what was decided by
  /// hand stands. Hurrying is shared out among customers elsewhere (`Game.hurried`).
  func completed(_ rules: [HouseRule], _ customer: Customer, _ terms: Terms, _ quotes: Quotes?) -> Plan {
    guard !rules.isEmpty, !customer.isGone else { return self }
    var plan = self
    for rule in rules {
      switch rule.action {
      case .inform, .promise, .rush:
        guard customer.asks, holds(rule.condition, customer, terms, quotes) else { continue }
        plan.say(rule.action, terms)
      case .deed(let deed):
        guard customer.admits(deed), holds(rule.condition, customer, terms, quotes) else { continue }
        plan.add(deed)
      }
    }
    return plan
  }

  private mutating func say(_ action: HouseRule.Action, _ terms: Terms) {
    guard told == nil else { return }
    switch action {
    case .inform(let days): told = Told(days: days.number(terms), promised: false)
    case .promise(let days): told = Told(days: days.number(terms), promised: true)
    case .rush, .deed: break
    }
  }
}

extension HouseRule.Days {
  fileprivate func number(_ terms: Terms) -> Int {
    switch self {
    case .usual: terms.usualDays
    case .exactly(let days): days
    }
  }
}

extension Customer {
  /// Whether a deed is for a customer in this phase.
  func admits(_ deed: Deed) -> Bool {
    guard !isGone else { return false }
    guard deed.isForProspects else { return phase.isActive }
    return phase == .prospect || (phase == .former && deed == .offer)
  }

  /// Spoke of a mistake in the weeks before this one.
  func complained(within weeks: Int, of week: Int) -> Bool {
    guard let complaint, complaint != .unspoken else { return false }
    return week - Int(mistakeWeek) <= weeks
  }
}
