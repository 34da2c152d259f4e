/// A standing decision: applied every week to every customer for whom its condition holds.

package struct HouseRule: Equatable, Sendable {
  package let condition: Condition
  package let action: Action

  package init(when condition: Condition, do action: Action) {
    self.condition = condition
    self.action = action
  }

  package enum Action: Equatable, Sendable {
    case inform(Days)
    case promise(Days)
    case rush
    case deed(Deed)

    var isInRange: Bool {
      switch self {
      case .inform(.exactly(let days)), .promise(.exactly(let days)): Game.daysRange.contains(days)
      default: true
      }
    }
  }

  package enum Days: Equatable, Sendable {
    /// What the back office usually needs in the coming week.
    case usual
    case exactly(Int)
  }
}

/// A test on one customer. It cannot loop or call, so it always ends.
package indirect enum Condition: Equatable, Sendable {
  case compare(Value, Comparison, Value)
  case not(Condition)
  case and(Condition, Condition)
  case or(Condition, Condition)

  package enum Value: Equatable, Sendable {
    case number(Double)
    case fact(Fact)
  }

  package enum Comparison: String, CaseIterable, Sendable {
    case less = "<"
    case atMost = "<="
    case more = ">"
    case atLeast = ">="
    case equal = "="
    case different = "!="
  }

  /// A published name. Days are working days, marks 0 to 10, trust and insight 0 to 1, yes is 1 and no is 0; weeks
  /// since something are 1000 when it never happened.
  package enum Fact: String, CaseIterable, Sendable {
    case expects, insists, satisfaction, goodwill, trust, orders, phase, usual, week
    case insight, size, waits, complained, privileged, sinceOrder, sinceContact, sinceGesture, stage
  }
}

/// Whether a condition holds for a customer in the coming week.
func holds(_ condition: Condition, _ customer: Customer, _ terms: Terms, _ quotes: Quotes?) -> Bool {
  switch condition {
  case .not(let inner): !holds(inner, customer, terms, quotes)
  case .and(let left, let right):
    holds(left, customer, terms, quotes) && holds(right, customer, terms, quotes)
  case .or(let left, let right):
    holds(left, customer, terms, quotes) || holds(right, customer, terms, quotes)
  case .compare(let left, let comparison, let right):
    compare(number(left, customer, terms, quotes), comparison, number(right, customer, terms, quotes))
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

private func number(_ value: Condition.Value, _ customer: Customer, _ terms: Terms, _ quotes: Quotes?)
  -> Double
{
  guard case .fact(let fact) = value else {
    if case .number(let number) = value { return number }
    return 0
  }
  func since(_ week: Int32) -> Double { week == Customer.never ? 1000 : Double(terms.week - Int(week)) }
  return switch fact {
  case .expects: quotes.map { points($0.days(worth: customer.expectation)) } ?? points(customer.expectation)
  case .insists: customer.insists ? 1 : 0
  case .satisfaction: points(customer.felt)
  case .goodwill: points(customer.goodwill)
  case .trust: points(customer.trust)
  case .orders: Double(customer.orders)
  case .phase: Double(customer.phase.rawValue)
  case .usual: Double(terms.usualDays)
  case .week: Double(terms.week)
  case .insight: points(customer.insight)
  case .size: customer.size
  case .waits: customer.asks ? 1 : 0
  case .complained: customer.complained(within: 4, of: terms.week) ? 1 : 0
  case .privileged: customer.isPrivileged ? 1 : 0
  case .sinceOrder: since(customer.orderWeek)
  case .sinceContact: since(customer.contactWeek)
  case .sinceGesture: since(customer.gestureWeek)
  case .stage: Double(customer.stage)
  }
}

extension Game {
  /// Whether a condition holds for a customer now, with the coming week before it.
  package func fulfils(_ condition: Condition, _ customer: Int) -> Bool {
    holds(condition, market.customers[customer], terms, opening.quotes)
  }

  /// What a fact is of a customer now, in the unit in which a house rule compares it.
  package func number(_ fact: Condition.Fact, of customer: Int) -> Double {
    Simulation.number(.fact(fact), market.customers[customer], terms, opening.quotes)
  }

  /// What an order of this customer brings in less what it costs, in euro.
  package func marginEuro(of customer: Int) -> Int {
    Turn(opening, terms, chance).euro(market.customers[customer])
  }
}
