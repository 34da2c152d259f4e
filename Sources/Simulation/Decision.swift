/// What a learner decides, and why a decision may be refused.

package enum Decision: Equatable, Sendable {
  /// Tell a customer, before the delivery, how many days the quote will take.
  case inform(customer: Int, days: Int)
  /// Commit to a number of days. A kept promise builds trust, a broken one costs more than it gained.
  case promise(customer: Int, days: Int)
  /// Ask colleagues to hurry this quote.
  case rush(customer: Int)
  case addRule(HouseRule)
  /// From 1, as listed.
  case removeRule(number: Int)
  case run(weeks: Int)
}

package enum Refusal: Error, Equatable, Sendable {
  case noSuchCustomer
  case ceasedToExist(customer: Int)
  /// No quote is due for this customer in the coming week.
  case nothingAsked(customer: Int)
  case noRushLeft(perWeek: Int)
  case alreadyRushed(customer: Int)
  case daysOutOfRange(ClosedRange<Int>)
  case weeksOutOfRange(ClosedRange<Int>)
  case noSuchRule(count: Int)
  case tooManyRules(most: Int)
}

/// A standing decision: applied every week to every customer whose quote is due.
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

  /// A published name. Days are working days, marks 0 to 10, trust 0 to 1, yes is 1 and no is 0.
  package enum Fact: String, CaseIterable, Sendable {
    case expects, insists, satisfaction, goodwill, trust, orders, phase, usual, week
  }
}
