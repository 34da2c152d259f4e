/// Orders, contacts and gestures: what account management does for who buys now.

extension Turn {
  /// A need, a choice for us, and the delivery that follows.
  func serve<L>(
    _ customer: inout Customer, _ id: Int, _ draw: SIMD4<Double>, _ joined: Bool, _ plan: Plan,
    _ tally: inout Tally, _ posting: inout Posting<L>
  ) {
    guard joined || (draw[0] < customer.needMost && choosesUs(customer, draw[0])) else { return }
    let luck = chance.draw(customer: id, week: week, purpose: .visit)
    let lost = mistake(&customer, id, luck[0])
    var delivered = level(customer) + customer.match + rules.spreadPerformance * performanceLuck(id)
    if terms.isTailored { delivered += rules.tailoredGain * points(customer.insight) }
    for shock in terms.shocks where shock.touches(id) { delivered += shock.performance }
    let expected = points(customer.expectation)
    var delivery = Delivery(
      expected: expected, expectedAfterTold: expected, delivered: delivered, mistake: lost)
    if terms.informs { foretell(&delivery, customer, luck[1], &tally, &posting) }
    tally.orders += 1
    tally.margin += euro(customer)
    tally.tailored += terms.isTailored ? 1 : 0
    posting.ledger.note(.ordered(true))
    meet(delivery, &customer, id, plan, &tally, &posting)
    customer.orderWeek = week32
    customer.orders += 1
    customer.ordersEver += 1
    if customer.phase == .new && Double(customer.orders) >= rules.loyalFrom {
      become(.loyal, &customer, &tally, &posting)
    }
  }

  private func choosesUs(_ customer: Customer, _ draw: Double) -> Bool {
    draw < 1 - exponential(-customer.need * logistic(rules.choice * advantage(customer)))
  }

  private func performanceLuck(_ id: Int) -> Double {
    chance.gauss(customer: id, week: week, purpose: .performance)
  }

  /// Margin on an order of this customer, whole euro. Who values being central pays more for tailoring; partners keep
  /// their part.
  func euro(_ customer: Customer) -> Int {
    let pays = terms.isTailored && customer.weights.highest == .customerIntimacy
    let margin = rules.price + (pays ? rules.tailoredPrice : 0) - rules.variableCost
    let euro = margin * customer.size * terms.marginKept
    return Int(euro < 0 ? euro - 0.5 : euro + 0.5)
  }

  /// Says in advance what will fall short, where it can be seen: the expectation falls as far as we are believed.
  private func foretell<L>(
    _ delivery: inout Delivery, _ customer: Customer, _ draw: Double, _ tally: inout Tally,
    _ posting: inout Posting<L>
  ) {
    let gap = delivery.expected - delivery.performance
    guard gap > rules.zone, draw < rules.foresee + (1 - rules.foresee) * terms.processes else { return }
    delivery.expectedAfterTold = delivery.expected - belief(customer) * gap
    tally.told += 1
    posting.ledger.note(.foretold)
  }

  /// Share of bad news that is believed, 0 to 1.
  func belief(_ customer: Customer) -> Double {
    (rules.believeLow + rules.believeTrust * points(customer.trust)).kept(in: 0...1)
  }

  /// The delivery and all that comes of it.
  func meet<L>(
    _ delivery: Delivery, _ customer: inout Customer, _ id: Int, _ plan: Plan, _ tally: inout Tally,
    _ posting: inout Posting<L>
  ) {
    let felt = experience(delivery, &customer, &posting)
    tally.disappointments += felt == .negative ? 1 : 0
    tally.delights += felt == .positive ? 1 : 0
    posting.ledger.note(.delivered(record(delivery, felt)))
    judgeWord(delivery, customer, &posting)
    learn(delivery, customer, &posting)
    contact(&customer, &tally, &posting)
    if customer.isPrivileged { enjoy(&tally, &posting) }
    if customer.habituation != 0, !isSurprised(customer, id, plan) {
      posting.book(.gestureMissed, -rules.gestureMissed * points(customer.habituation))
    }
    guard delivery.mistake > 0 else { return }
    let end = complain(&customer, id, mistake: delivery.leftByMistake(rules), &posting)
    tally.mistakes += 1
    tally.complaints += end == .unspoken ? 0 : 1
    posting.ledger.note(.mistake(end))
  }

  private func record(_ delivery: Delivery, _ felt: Experience) -> Event.Delivery {
    Event.Delivery(
      days: delivery.days, expected: shown(delivery.expected),
      expectedAfterTold: shown(delivery.expectedAfterTold),
      delivered: micro(delivery.performance), experience: felt)
  }

  /// Days where the scenario is about days, else the mark; millionths.
  private func shown(_ mark: Double) -> Micro { quotes?.days(worth: micro(mark)) ?? micro(mark) }

  /// Attention in a contact: warmth by people or a script, recognition from the file, friction by technology.
  func contact<L>(_ customer: inout Customer, _ tally: inout Tally, _ posting: inout Posting<L>) {
    tally.contacts += 1
    if terms.isScripted {
      posting.book(.script, rules.script)
    } else {
      let warmth = rules.warmth * (terms.people - rules.warmthFrom)
      posting.book(warmth < 0 ? .cold : .warmth, warmth)
    }
    let recognised = points(customer.insight) * terms.effect * terms.recognised
    posting.book(.recognition, rules.recognition * (recognised - rules.recognitionFrom))
    if terms.technologyAhead > 0 { posting.book(.friction, -rules.friction * terms.technologyAhead) }
    askAfter(customer, &posting)
    learn(of: customer, &posting)
    customer.contactWeek = week32
  }

  /// A contact teaches a share of what the file does not know yet; more to who questioned the data first.
  func learn<L>(of customer: Customer, _ posting: inout Posting<L>) {
    let missing = point - customer.insight
    posting.post(.contact, min(micro(terms.learn * points(missing)), missing - posting.insight))
    guard terms.learnStudied > 0 else { return }
    posting.post(.studied, min(micro(terms.learnStudied * points(missing)), missing - posting.insight))
  }

  /// A privilege is felt as long as few have it (chapter 1.1.1).
  private func enjoy<L>(_ tally: inout Tally, _ posting: inout Posting<L>) {
    tally.privileges += 1
    posting.book(.privilege, rules.privilege * max(0, 1 - terms.privileged / rules.privilegeUpTo))
  }

  func isSurprised(_ customer: Customer, _ id: Int, _ plan: Plan) -> Bool {
    if plan.includes(.gesture) || plan.includes(.gift) { return true }
    guard terms.surprise > 0 else { return false }
    return chance.draw(customer: id, week: week, purpose: .surprise)[0] < terms.surprise
  }

  /// Gestures, thanks, contacts without an order, privileges; and goodwill fades.
  func tend<L>(
    _ customer: inout Customer, _ id: Int, _ draw: SIMD4<Double>, _ plan: Plan, _ tally: inout Tally,
    _ posting: inout Posting<L>
  ) {
    posting.book(.fade, -rules.fade * points(customer.goodwill))
    let habit = points(customer.habituation)
    var nextHabit = habit
    if isSurprised(customer, id, plan) {
      let big = plan.includes(.gift)
      posting.book(.gesture, (big ? rules.gift : rules.gesture) * surprise(at: habit))
      nextHabit += rules.habit * (1 - habit)
      tally.gestures += big ? 0 : 1
      tally.gifts += big ? 1 : 0
      customer.gestureWeek = week32
      posting.ledger.note(.surprised(big: big))
    }
    if nextHabit != 0 { customer.habituation = micro(nextHabit * (1 - rules.habitFade)) }
    if plan.includes(.thank) { thank(customer, &tally, &posting) }
    if customer.contactWeek != week32, plan.includes(.greet) || draw[3] < terms.care {
      posting.ledger.note(.contacted)
      contact(&customer, &tally, &posting)
    }
    if plan.includes(.privilege) { customer.flags.insert(.privileged) }
    if plan.includes(.endPrivilege) { customer.flags.remove(.privileged) }
  }

  /// What is left of a surprise for who is used to it so much, 0 to 1: less with every gesture, and next to nothing once
  /// it is a habit.
  func surprise(at habit: Double) -> Double {
    let left = 1 - habit
    return left * min(1, left / (1 - rules.habitFull))
  }

  /// Thanks count when there was something to thank for; most after a complaint, and more for who is recognised.
  private func thank<L>(_ customer: Customer, _ tally: inout Tally, _ posting: inout Posting<L>) {
    tally.thanks += 1
    let complained = customer.complained(within: 1, of: week)
    guard complained || week - Int(customer.orderWeek) <= 1 else { return }
    let recognised = points(customer.insight) * terms.recognised
    posting.book(
      .thanks, rules.thanks * (rules.thanksUnknown + recognised) * (complained ? rules.thanksComplaint : 1))
  }
}
