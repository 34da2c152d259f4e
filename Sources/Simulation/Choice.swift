/// What a customer chooses: to order, to leave, to ask again. Chances only; the week draws.

extension Game {
  /// Chance, 0 to 1, that this customer gives us the order rather than the best rival.
  package func chanceToChoose(_ customer: Int) -> Double {
    let advantage = market.advantage(customer, rules)
    guard market.phase[customer] == .prospect else { return logistic(rules.choice * advantage) }
    var odds = rules.acceptStart + rules.acceptSlope * advantage
    if market.hasLeft(customer) {
      odds += rules.acceptFormer + rules.acceptMemory * (points(market.felt(customer)) - 6)
    }
    return logistic(odds)
  }

  /// Chance, 0 to 1, that an active customer leaves this week.
  package func chanceToLeave(_ customer: Int) -> Double {
    let pull = exponential(-rules.leavingSlope * market.advantage(customer, rules))
    return 1 - exponential(-min(1, market.leaving[customer] * pull))
  }

  /// Whether this customer asks for a quote to be delivered in the week after this one.
  func asksNext(_ customer: Int) -> Bool {
    guard market.phase[customer] != .former else { return false }
    let draw = chance.draw(customer: customer, week: week, purpose: .need)
    return draw[0] < 1 - exponential(-market.need[customer])
  }
}
