/// Decisions: what each changes, and when it is refused.

extension Game {
  /// Takes a decision, or refuses it and changes nothing.
  /// - Parameter stop: asked before every week of a run; true ends the run there.
  package mutating func take(_ decision: Decision, stop: () -> Bool = { false }) throws(Refusal) {
    switch decision {
    case .inform(let customer, let days): try say(days, promised: false, to: customer)
    case .promise(let customer, let days): try say(days, promised: true, to: customer)
    case .rush(let customer): try rush(customer)
    case .deed(let deed, let customer): try plan(deed, for: customer)
    case .addRule(let rule):
      guard houseRules.count < Game.houseRulesMost else { throw .tooManyRules(most: Game.houseRulesMost) }
      guard rule.action.isInRange else { throw .daysOutOfRange(Game.daysRange) }
      houseRules.append(rule)
    case .removeRule(let number):
      guard houseRules.indices.contains(number - 1) else { throw .noSuchRule(count: houseRules.count) }
      houseRules.remove(at: number - 1)
    case .evidence(let evidence): try bring(evidence)
    case .survey(let order): try survey(order)
    case .mine(let order): try mine(order)
    case .merge:
      guard supplier.doubles >= 0.005 else { throw .inVain }
      try pay(Int(rules.mergeCost), .merging)
      supplier.doubles *= rules.mergeLeft
    case .admit:
      guard !supplier.hiddenErrors.isEmpty, admitted != week + 1 else { throw .noError }
      admitted = week + 1
    case .run(let weeks): try run(weeks, stop)
    default: try stand(decision)
    }
  }

  private mutating func say(_ days: Int, promised: Bool, to customer: Int) throws(Refusal) {
    try mustAsk(customer)
    guard Game.daysRange.contains(days) else { throw .daysOutOfRange(Game.daysRange) }
    byHand[customer, default: Plan()].told = Plan.Told(days: days, promised: promised)
  }

  private mutating func rush(_ customer: Int) throws(Refusal) {
    try mustAsk(customer)
    let most = opening.quotes?.rushPerWeek ?? 0
    guard byHand[customer]?.rushed != true else { throw .alreadyRushed(customer: customer) }
    guard byHand.values.count(where: \.rushed) < most else { throw .noRushLeft(perWeek: most) }
    byHand[customer, default: Plan()].rushed = true
  }

  private func mustExist(_ customer: Int) throws(Refusal) {
    guard market.indices.contains(customer) else { throw .noSuchCustomer }
    guard !market[customer].isGone else { throw .ceasedToExist(customer: customer) }
  }

  private func mustAsk(_ customer: Int) throws(Refusal) {
    guard opening.quotes != nil else { throw .noQuotes }
    try mustExist(customer)
    guard market[customer].asks else { throw .nothingAsked(customer: customer) }
  }

  private mutating func plan(_ deed: Deed, for customer: Int) throws(Refusal) {
    try mustExist(customer)
    guard market[customer].admits(deed) else { throw .wrongPhase(customer: customer, deed) }
    let planned = byHand[customer] ?? Plan()
    guard !deed.excludes.contains(where: planned.includes) else { throw .plannedAlready(customer: customer) }
    byHand[customer, default: Plan()].add(deed)
  }

  /// Evidence weighs what it shows: who left and could have stayed, what a survey found, what better treatment did.
  private mutating func bring(_ evidence: Board.Evidence) throws(Refusal) {
    guard let board = supplier.board else { throw .noBoard }
    if let again = board.hearsAgain(evidence, week: week, rules) { throw .heardLately(again: again) }
    let weight = weight(of: evidence)
    guard weight > 0 else { throw .noEvidence(evidence) }
    try pay(Int(rules.evidenceCost), .evidence)
    let rules = rules
    supplier.board?.hear(evidence, weight: weight, week: week, rules)
  }

  /// How much a piece of evidence would weigh now, 0 (there is none) to 1.
  package func weight(of evidence: Board.Evidence) -> Double {
    switch evidence {
    case .lostCustomers:
      let past = tallies.suffix(26)
      let lost = past.reduce(0) { $0 + $1.leftNew + $1.leftLoyal }
      return min(1, rules.lostWeight * Double(lost) / Double(max(1, past.first?.active ?? 0)))
    case .survey:
      guard let last = studies.last(where: { $0.survey != nil && !$0.fansOnly }), week - last.week <= 13
      else { return 0 }
      return min(1, Double(last.survey?.answers ?? 0) / 10)
    case .pilot:
      // A trial shows as much as people and the file make of it.
      return min(1, supplier.factors[.people] + rules.pilotAlone)
    }
  }

  /// Spends cash at once, or refuses where a scenario counts cash and it is not there.
  mutating func pay(_ euro: Int, _ kind: Costs.Kind) throws(Refusal) {
    let left = supplier.cash - costs.sum
    guard opening.cashEuro == 0 || left >= euro else { throw .noCash(needed: euro, cash: left) }
    costs[kind] += euro
  }

  private mutating func run(_ weeks: Int, _ stop: () -> Bool) throws(Refusal) {
    guard Game.weeksRange.contains(weeks) else { throw .weeksOutOfRange(Game.weeksRange) }
    for _ in 0..<weeks {
      if stop() { break }
      turnWeek()
    }
  }
}
