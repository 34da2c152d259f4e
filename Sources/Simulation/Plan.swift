/// What will be said and done for each quote of the coming week: decisions by hand first, then house rules.

package struct Plan: Equatable, Sendable {
  package struct Told: Equatable, Sendable {
    package let days: Int
    package let promised: Bool
  }

  /// For each customer: what is said, and whether the quote is hurried.
  package internal(set) var told: [Told?]
  package internal(set) var rushed: [Bool]

  init(customers: Int) {
    told = Array(repeating: nil, count: customers)
    rushed = Array(repeating: false, count: customers)
  }

  var rushes: Int { rushed.reduce(0) { $0 + ($1 ? 1 : 0) } }

  /// This plan with the house rules filled in. The first rule that fits decides what is said; what was decided
  /// by hand stands. Hurried places go by hand, then rule by rule, then in the order of the calendar.
  func completed(_ houseRules: [HouseRule], _ market: Market, _ terms: Terms) -> Plan {
    var plan = self
    var places = terms.quotes.rushPerWeek - rushes
    for rule in houseRules {
      for customer in 0..<market.count where market.asks[customer] {
        guard holds(rule.condition, customer, market, terms) else { continue }
        switch rule.action {
        case .inform(let days): plan.say(days, promised: false, to: customer, terms)
        case .promise(let days): plan.say(days, promised: true, to: customer, terms)
        case .rush where places > 0 && !plan.rushed[customer]:
          plan.rushed[customer] = true
          places -= 1
        case .rush: break
        }
      }
    }
    return plan
  }

  private mutating func say(_ days: HouseRule.Days, promised: Bool, to customer: Int, _ terms: Terms) {
    guard told[customer] == nil else { return }
    switch days {
    case .usual: told[customer] = Told(days: terms.usualDays, promised: promised)
    case .exactly(let days): told[customer] = Told(days: days, promised: promised)
    }
  }
}

/// What a condition may look at besides the customer: the coming week and its circumstances.
package struct Terms: Sendable {
  package let week: Int
  package let usualDays: Int
  let quotes: Quotes
}

func holds(_ condition: Condition, _ customer: Int, _ market: Market, _ terms: Terms) -> Bool {
  switch condition {
  case .not(let inner): !holds(inner, customer, market, terms)
  case .and(let left, let right):
    holds(left, customer, market, terms) && holds(right, customer, market, terms)
  case .or(let left, let right):
    holds(left, customer, market, terms) || holds(right, customer, market, terms)
  case .compare(let left, let comparison, let right):
    compare(
      number(left, customer, market, terms), comparison, number(right, customer, market, terms))
  }
}

private func compare(_ left: Double, _ comparison: Condition.Comparison, _ right: Double) -> Bool {
  switch comparison {
  case .less: left < right
  case .atMost: left <= right
  case .more: left > right
  case .atLeast: left >= right
  case .equal: left == right
  case .different: left != right
  }
}

private func number(_ value: Condition.Value, _ customer: Int, _ market: Market, _ terms: Terms) -> Double {
  switch value {
  case .number(let number): number
  case .fact(.expects): points(terms.quotes.days(worth: market.expectation[customer]))
  case .fact(.insists): market.insists[customer] ? 1 : 0
  case .fact(.satisfaction): points(market.felt(customer))
  case .fact(.goodwill): points(market.goodwill[customer])
  case .fact(.trust): points(market.trust[customer])
  case .fact(.orders): Double(market.orders[customer])
  case .fact(.phase): Double(market.phase[customer].rawValue)
  case .fact(.usual): Double(terms.usualDays)
  case .fact(.week): Double(terms.week)
  }
}
