/// One customer played again alone, with the books open. Time: one visit per week, however large the market.

/// How one customer went through one week.
package struct CustomerWeek: Sendable {
  package let books: Books
  package let events: [Event.Kind]
  /// At the end of the week.
  package let customer: Customer
}

extension Game {
  /// A customer as the game opened.
  package func opened(_ id: Int) -> Customer {
    var customer = Customer(opening.customers[id], id, opening, chance)
    if opening.quotes != nil, customer.phase != .former,
      chance.draw(customer: id, week: 0, purpose: .week)[0] < customer.needMost
    {
      customer.flags.insert(.asks)
    }
    return customer
  }

  /// Every week of one customer so far, from week 1 on. Precondition: the row exists.
  /// - Parameters:
  ///   - last: the last week to play; nil plays all.
  ///   - change: what would have been planned for this customer by hand in a week; nil leaves it as it was.
  package func retrace(_ id: Int, until last: Int? = nil, changing change: (Int) -> Plan? = { _ in nil })
    -> [CustomerWeek]
  {
    precondition(market.indices.contains(id), "a customer of this market")
    precondition(otherLuck == nil, "a game on its own luck: the pages do not say which luck a week had")
    var customer = opened(id)
    var tally = Tally()
    return pages.prefix(last ?? pages.count).map { page in
      let turn = Turn(opening, page.terms, chance)
      let byHand = change(page.terms.week) ?? page.byHand[id] ?? Plan()
      var plan = byHand.completed(page.houseRules, customer, page.terms, opening.quotes)
      if page.hurried.contains(id) { plan.rushed = true }
      var ledger = OpenLedger()
      turn.live(
        &customer, id, turn.draw(id), heard: page.heard.contains(id), plan, &tally, &ledger)
      return CustomerWeek(books: ledger.books, events: ledger.events, customer: customer)
    }
  }

  /// How a customer would have come out of a past week had other things been decided for it by hand before: said,
  /// hurried, done. nil when one of them could not have been decided then. Others keep what they got.
  /// - Parameter decisions: about this customer, for that week.
  package func whatIf(_ id: Int, in week: Int, _ decisions: [Decision]) -> Customer? {
    let before = week == 1 ? opened(id) : retrace(id, until: week - 1).last?.customer
    guard let before, pages.indices.contains(week - 1) else { return nil }
    var plan = pages[week - 1].byHand[id] ?? Plan()
    let hurried = pages[week - 1].byHand.values.count(where: \.rushed)
    for decision in decisions {
      switch decision {
      case .inform(id, let days) where before.asks: plan.told = Plan.Told(days: days, promised: false)
      case .promise(id, let days) where before.asks: plan.told = Plan.Told(days: days, promised: true)
      case .rush(id) where before.asks && !plan.rushed && hurried < opening.quotes?.rushPerWeek ?? 0:
        plan.rushed = true
      case .deed(let deed, id) where before.admits(deed): plan.add(deed)
      default: return nil
      }
    }
    return retrace(id, until: week) { $0 == week ? plan : nil }.last?.customer
  }
}

extension Game {
  /// The best alternative that a customer saw at the end of a week, points; week 0 is the opening.
  package func bestRival(of customer: Customer, week: Int) -> Double {
    turn(week).bestRival(customer)
  }

  /// The named rival that is the best alternative in a customer's eyes now, by its place in the scenario; nil when
  /// another supplier is better than all of these.
  package func bestAlternative(of customer: Customer) -> Int? {
    var (best, place) = (customer.rival, Int?.none)
    for (other, levels) in supplier.rivals.enumerated() {
      let worth = levels.weighed(by: customer.weights) - levels.lossBelowThreshold(rules)
      if worth > best { (best, place) = (worth, other) }
    }
    return place
  }

  /// Chance, 0 to 1, that an active customer left at the end of a week.
  package func chanceToLeave(_ customer: Customer, week: Int) -> Double {
    turn(week).chanceToLeave(customer)
  }

  /// Chance, 0 to 1, that a customer chose us at the end of a week.
  package func chanceToChoose(_ customer: Customer, week: Int) -> Double {
    turn(week).chanceToChoose(customer)
  }

  private func turn(_ week: Int) -> Turn {
    let past = pages.indices.contains(week - 1) ? pages[week - 1].terms : openingTerms
    return Turn(opening, past ?? terms, chance)
  }
}
