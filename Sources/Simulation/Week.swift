/// One week of the whole market: the only place that knows the order.
///
/// Supplier and rivals move → every customer's week → money. The week turns before anyone acts, so that week 1 is the
/// first week of trade and draws for week 0 are free for the opening of the market.

extension Game {
  /// Lets one week pass. Time: one visit per customer.
  mutating func turnWeek() {
    let shocks = opening.shocks.filter { ($0.week...$0.lastWeek).contains(week + 1) }
    supplier.turnWeek(opening, aligningHours: Double(supplier.policy.hours[.align]) * hoursShare(shocks))
    let terms = termsOfNextWeek()
    var page = Page(
      terms: terms, houseRules: houseRules, byHand: byHand, hurried: houseRules.isEmpty ? [] : hurried(terms))
    week += 1
    var tally = Tally()
    tally.week = week
    sweep(Turn(opening, terms, luck), &page, &tally)
    byHand = [:]
    close(&tally, terms)
    pages.append(page)
    tallies.append(tally)
  }

  /// Every customer's week. Nobody sees what another did this week, only what it had said by the end of the last.
  private mutating func sweep(_ turn: Turn, _ page: inout Page, _ tally: inout Tally) {
    let plans =
      houseRules.isEmpty && byHand.isEmpty
      ? [] : market.indices.map { plan(for: $0, turn.terms, page.hurried) }
    var ledger = ClosedLedger()
    var promoting = Array(repeating: false, count: promotes.count)
    privileged = 0
    for id in market.customers.indices {
      let draw = turn.draw(id)
      var heard = false
      if let other = turn.hearsFrom(market.customers[id].phase, draw, among: promotes.count), promotes[other]
      {
        heard = true
        page.heard.insert(id)
      }
      let plan = plans.isEmpty ? Plan() : plans[id]
      turn.live(&market.customers[id], id, draw, heard: heard, plan, &tally, &ledger)
      guard market.customers[id].phase.isActive else { continue }
      promoting[id] = market.customers[id].felt >= 9 * point
      privileged += market.customers[id].isPrivileged ? 1 : 0
    }
    promotes = promoting
  }

  /// What the week cost, and what it did to our name and purse.
  private mutating func close(_ tally: inout Tally, _ terms: Terms) {
    supplier.reputation *= 1 - min(1, rules.bluntLoss * Double(tally.blunt))
    // Who tells, tells all; what was found is the error whose time had come, and one that nobody found can still be told.
    let found = week - Int(rules.errorWeeks)
    if admitted == week {
      supplier.hiddenErrors = []
    } else if terms.errorCost > 0 {
      supplier.hiddenErrors.removeAll { $0 == found }
    }
    for shock in terms.shocks {
      if shock.week == week {
        supplier.reputation *= 1 - shock.reputationLost
        supplier.board?.move(by: shock.support)
        if shock.ownError { supplier.hiddenErrors.append(week) }
        costs[.fixed] += shock.costEuro
      }
    }
    tally.note(supplier)
    tally.costs = costs
    costs = Costs()
    tally.costs.add(tally, opening, supplier)
    supplier.cash += tally.moneyEuro
  }
}

extension Costs {
  /// What the actions and standing decisions of a week cost, whole euro each.
  mutating func add(_ tally: Tally, _ opening: Opening, _ supplier: Supplier) {
    let rules = opening.rules
    func euro(_ count: Int, _ price: Double) -> Int { Int(Double(count) * price + 0.5) }
    self[.rush] += tally.rushes * (opening.quotes?.rushCostEuro ?? 0)
    self[.gestures] += euro(tally.gestures, rules.gestureCost) + euro(tally.gifts, rules.giftCost)
    self[.privileges] += euro(tally.privileges, rules.privilegeCost)
    self[.offers] += euro(tally.offers, rules.offerCost) + euro(tally.approaches, rules.approachCost)
    let isTailored = supplier.policy.habits.contains(.tailored)
    self[.tailoring] += isTailored ? euro(tally.offers + tally.tailored, rules.tailoredCost) : 0
    let contact = rules.contactCost(scripted: supplier.policy.habits.contains(.script))
    self[.contacts] += euro(tally.contacts + tally.thanks, contact)
    self[.hours] += euro(supplier.policy.hours.sum, rules.hourCost)
    let units = supplier.policy.spending.sum + supplier.policy.aims.reduce(0) { $0 + ($1 ?? 0) }
    if supplier.policy.habits.contains(.motto) { self[.upkeep] += Int(rules.mottoCost) }
    self[.upkeep] += Int(rules.upkeep * units * Double(opening.customers.count) + 0.5)
    self[.sources] += supplier.policy.sources.sorted().reduce(0) { $0 + opening.sources[$1].costEuro }
    self[.analysts] += supplier.policy.analysts.weeklyFee(rules)
    self[.fixed] += opening.fixedCostsEuro
  }
}

extension Analysts {
  /// Euro a week.
  fileprivate func weeklyFee(_ rules: Rules) -> Int {
    switch self {
    case .none: 0
    case .buy: Int(rules.buyFee)
    case .make: Int(rules.makeFee)
    }
  }
}

extension Rules {
  /// Euro for a contact, 0 or more.
  package func contactCost(scripted: Bool) -> Double { max(0, contactCost - (scripted ? scriptSaves : 0)) }
}
