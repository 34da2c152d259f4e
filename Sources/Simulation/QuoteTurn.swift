/// A scenario about days: a customer asks for a quote, hears how long it will take, gets it, and then orders or not.

extension Turn {
  /// The quote is on its way: said, hurried, waited for or not, delivered, felt.
  func answer<L>(
    _ customer: inout Customer, _ id: Int, _ plan: Plan, _ tally: inout Tally, _ posting: inout Posting<L>
  ) {
    guard customer.asks, let quotes else { return }
    tally.quotes += 1
    if let told = plan.told {
      tally.told += 1
      posting.ledger.note(.told(days: told.days, promised: told.promised))
      if walks(id, told, quotes) {
        tally.walked += 1
        posting.ledger.note(.walked(toldDays: told.days))
        customer.flags.remove(.asks)
        return
      }
    }
    let delivery = deliver(&customer, id, plan, quotes, &tally, &posting)
    meet(delivery, &customer, id, plan, &tally, &posting)
    let before = customer.known.map { points($0) } ?? delivery.delivered
    let known = rules.knownKeep * before + (1 - rules.knownKeep) * delivery.delivered
    customer.knownMark = Int32(clamping: micro(known))
  }

  /// Looks elsewhere at once when told to wait longer than a buyer's patience.
  private func walks(_ id: Int, _ told: Plan.Told, _ quotes: Quotes) -> Bool {
    let tooLong = told.days - quotes.patienceDays
    guard tooLong > 0 else { return false }
    let draw = chance.draw(customer: id, week: week, purpose: .order)[1]
    return draw < quotes.walkPerDay * Double(tooLong)
  }

  private func deliver<L>(
    _ customer: inout Customer, _ id: Int, _ plan: Plan, _ quotes: Quotes, _ tally: inout Tally,
    _ posting: inout Posting<L>
  ) -> Delivery {
    let luck = chance.draw(customer: id, week: week, purpose: .visit)
    var days = terms.deliveredIn.days(at: luck[2])
    if plan.rushed {
      let made = luck[3] < quotes.rushChance
      if made { days = min(days, quotes.rushWithinDays) }
      tally.rushes += 1
      posting.ledger.note(.rushed(inTime: made))
    }
    var delivered = points(quotes.worth(days: Double(days))) + level(customer)
    if terms.isTailored { delivered += rules.tailoredGain * points(customer.insight) }
    for shock in terms.shocks where shock.touches(id) { delivered += shock.performance }
    let lost = mistake(&customer, id, luck[0])
    return Delivery(
      told: plan.told, days: days, expected: points(customer.expectation),
      expectedAfterTold: expectation(afterHearing: plan.told, customer, quotes), delivered: delivered,
      mistake: lost)
  }

  /// The expectation, in points, after a customer heard how long it will take.
  ///
  /// Good news is believed for `believe`. Bad news is believed more the more the customer trusts us; who insists
  /// keeps counting on the days asked for.
  private func expectation(afterHearing told: Plan.Told?, _ customer: Customer, _ quotes: Quotes) -> Double {
    let expected = points(customer.expectation)
    guard let told else { return expected }
    let heard = points(quotes.worth(days: Double(told.days)))
    if heard >= expected { return expected + rules.believe * (heard - expected) }
    return customer.insists ? expected : expected + belief(customer) * (heard - expected)
  }

  /// A customer who insisted, was told it would take longer, and got it in time after all (chapter 1.1.2).
  func sawExtraEffort(_ delivery: Delivery, _ customer: Customer) -> Bool {
    guard let told = delivery.told, let quotes, customer.insists else { return false }
    let heard = points(quotes.worth(days: Double(told.days)))
    return heard < delivery.expected - rules.zone && delivery.performance >= delivery.expected - rules.zone
  }

  /// Days that were added to a message without need: more than the back office usually takes now, and more than it
  /// took.
  func padding(_ delivery: Delivery, _ told: Plan.Told) -> Double {
    let early = Double(told.days - max(terms.usualDays, delivery.days))
    return early >= rules.paddedFrom ? early : 0
  }

  /// Chance, 0 to 1, that this customer gives us the order for a quote rather than the best rival.
  func chanceToChoose(_ customer: Customer) -> Double {
    let advantage = advantage(customer)
    guard customer.phase == .prospect else { return logistic(rules.choice * advantage) }
    return logistic(rules.acceptSlope * advantage + oddsBesides(customer, heard: false))
  }

  /// Chooses us or a rival for what was quoted; a third order makes a customer loyal.
  /// - Returns: true for a first order.
  func decideOrder<L>(
    _ customer: inout Customer, _ id: Int, _ tally: inout Tally, _ posting: inout Posting<L>
  ) -> Bool {
    guard customer.asks else { return false }
    let chosen = chance.draw(customer: id, week: week, purpose: .order)[0] < chanceToChoose(customer)
    posting.ledger.note(.ordered(chosen))
    guard chosen else { return false }
    tally.orders += 1
    tally.margin += euro(customer)
    tally.tailored += terms.isTailored ? 1 : 0
    customer.orderWeek = week32
    customer.orders += 1
    customer.ordersEver += 1
    if customer.phase == .prospect {
      become(.new, &customer, &tally, &posting)
      return true
    }
    if customer.phase == .new && Double(customer.orders) >= rules.loyalFrom {
      become(.loyal, &customer, &tally, &posting)
    }
    return false
  }

  /// Whether this customer asks for a quote to be delivered in the week after this one; an offer or a word from
  /// others makes a prospect ask.
  func askNext<L>(
    _ customer: inout Customer, _ draw: SIMD4<Double>, heard: Bool, _ plan: Plan, _ tally: inout Tally,
    _ posting: inout Posting<L>
  ) {
    let needs = customer.phase != .former && draw[0] < customer.needMost
    let isProspect = customer.phase == .prospect
    let own = isProspect && draw[1] < (customer.hasLeft ? terms.winback : terms.approach)
    let invited = own || (isProspect && (heard || plan.includes(.offer)))
    if invited {
      customer.offerWeek = week32
      tally.offers += 1
      tally.approaches += heard && !own && !plan.includes(.offer) ? 0 : 1
    }
    if needs || invited {
      customer.flags.insert(.asks)
      posting.ledger.note(.asked)
    } else {
      customer.flags.remove(.asks)
    }
  }
}
