/// What a customer chooses: to order, to leave, to ask again. Chances only; the week draws.

extension Market {
  /// Chance, 0 to 1, that this customer gives us the order rather than the best rival.
  package func chanceToChoose(_ customer: Int, _ rules: Rules) -> Double {
    let advantage = advantage(customer, rules)
    guard phase[customer] == .prospect else { return logistic(rules.choice * advantage) }
    var odds = rules.acceptStart + rules.acceptSlope * advantage
    if hasLeft(customer) {
      odds += rules.acceptFormer + rules.acceptMemory * (points(felt(customer)) - 6)
    }
    return logistic(odds)
  }

  /// Chance, 0 to 1, that an active customer leaves this week.
  package func chanceToLeave(_ customer: Int, _ rules: Rules) -> Double {
    let pull = exponential(-rules.leavingSlope * advantage(customer, rules))
    return 1 - exponential(-min(1, leaving[customer] * pull))
  }
}

extension Game {
  /// Whether this customer asks for a quote to be delivered in the week after this one.
  func asksNext(_ customer: Int) -> Bool {
    guard market.phase[customer] != .former else { return false }
    let draw = chance.draw(customer: customer, week: week, purpose: .need)
    return draw[0] < 1 - exponential(-market.need[customer])
  }
}
