/// Standing decisions: how the supplier works from now on.

extension Game {
  /// Precondition: a decision that stands.
  mutating func stand(_ decision: Decision) throws(Refusal) {
    switch decision {
    case .choose(let strategy): try choose(strategy)
    case .spend(let strategy, let tenths):
      try check(tenths, 0...50)
      supplier.policy.spending[strategy] = Double(tenths) / 10
    case .invest(let factor, let percent): try invest(factor, percent)
    case .hours(let task, let hours): try plan(hours, task)
    case .sell(let channel): supplier.policy.channel = channel
    case .claim(let tenths):
      guard opening.quotes == nil || tenths == 0 else { throw .aboutDays }
      try check(tenths, -20...20)
      supplier.policy.claim = Double(tenths) / 10
    case .surprise(let perYear):
      try check(perYear, 0...52)
      supplier.policy.surprisesPerYear = perYear
    case .habit(let habit, let on):
      guard opening.quotes == nil || habit != .informing || !on else { throw .aboutDays }
      if on { supplier.policy.habits.insert(habit) } else { supplier.policy.habits.remove(habit) }
    case .source(let place, let on):
      guard opening.sources.indices.contains(place) else { throw .noSuchThing(count: opening.sources.count) }
      if on { supplier.policy.sources.insert(place) } else { supplier.policy.sources.remove(place) }
    case .analysts(let analysts): try hire(analysts)
    case .campaign(let place, let percent): try share(place, percent)
    case .define(let definition): supplier.policy.definition = definition
    default: preconditionFailure("a decision that does not stand")
    }
  }

  private func check(_ number: Int, _ range: ClosedRange<Int>) throws(Refusal) {
    guard range.contains(number) else { throw .outOfRange(range) }
  }

  private mutating func choose(_ strategy: Strategy?) throws(Refusal) {
    if let board = supplier.board, let objection = board.objection(to: strategy) { throw .board(objection) }
    supplier.board?.mandate = strategy
    supplier.policy.strategy = strategy
  }

  private mutating func invest(_ factor: Factor, _ percent: Int) throws(Refusal) {
    try check(percent, 0...100)
    let aim = Double(percent) / 100
    if let board = supplier.board, let objection = board.objection(to: factor, aim: aim, rules),
      aim > supplier.policy.aims[factor.rawValue] ?? 0
    {
      throw .board(objection)
    }
    supplier.policy.aims[factor.rawValue] = aim
  }

  private mutating func plan(_ hours: Int, _ task: Hours.Task) throws(Refusal) {
    try check(hours, 0...200)
    var planned = supplier.policy.hours
    planned[task] = hours
    guard planned.sum <= opening.hoursPerWeek else {
      throw .tooManyHours(capacity: opening.hoursPerWeek, planned: planned.sum)
    }
    supplier.policy.hours = planned
  }

  /// Hired analysts are skilled at once; our own must first be set up, and grow.
  private mutating func hire(_ analysts: Analysts) throws(Refusal) {
    guard analysts != supplier.policy.analysts else { return }
    if analysts == .make { try pay(Int(rules.makeStart), .analysts) }
    supplier.policy.analysts = analysts
    supplier.skill = analysts.skillAtStart(rules)
  }

  private mutating func share(_ place: Int, _ percent: Int) throws(Refusal) {
    try check(percent, 0...100)
    var shares = supplier.policy.campaigns
    guard shares.indices.contains(place) else { throw .noSuchThing(count: shares.count) }
    guard shares.count > 1 || percent == 100 else { throw .outOfRange(100...100) }
    let others = 1 - shares[place]
    let rest = 1 - Double(percent) / 100
    for other in shares.indices {
      let part = others > 0 ? shares[other] / others : 1 / Double(max(1, shares.count - 1))
      shares[other] = other == place ? Double(percent) / 100 : part * rest
    }
    supplier.policy.campaigns = shares
  }
}

extension Analysts {
  /// What they can do on their first day, 0 to 1.
  func skillAtStart(_ rules: Rules) -> Double {
    switch self {
    case .none: rules.skillAlone
    case .buy: rules.analystBought
    case .make: rules.analystStart
    }
  }
}
