/// One customer's week: a function of its row, its plan and the terms of the week.
///
/// Order: shocks → offers and first orders → need, choice, delivery → goodwill → limits → phase → leaving → return.
/// `Week.swift` calls it for everyone, `Retrace.swift` for the one somebody asks about.

struct Turn {
  let rules: Rules
  let terms: Terms
  let quotes: Quotes?
  let chance: Chance
  /// Whether the scenario is about days; asked in the sweep, where a look at `quotes` itself would copy it.
  let isAboutDays: Bool

  var week: Int { terms.week }
  var week32: Int32 { Int32(truncatingIfNeeded: terms.week) }

  init(_ opening: Opening, _ terms: Terms, _ chance: Chance) {
    rules = opening.rules
    quotes = opening.quotes
    self.terms = terms
    self.chance = chance
    isAboutDays = opening.quotes != nil
  }

  /// What decides a customer's week whatever it is: need or offer, leaving or accepting, ceasing, contact or hearsay.
  func draw(_ id: Int) -> SIMD4<Double> { chance.draw(customer: id, week: week, purpose: .week) }

  /// The customer a prospect hears from this week, if that one promotes us; nil when it hears from nobody.
  func hearsFrom(_ phase: Phase, _ draw: SIMD4<Double>, among count: Int) -> Int? {
    guard draw[3] < rules.mention, phase == .prospect else { return nil }
    return Int(draw[3] / rules.mention * Double(count))
  }

  /// - Parameters:
  ///   - id: the customer's place in the market, for its draws.
  ///   - heard: a promoter spoke of us to this prospect.
  func live<L: Ledger>(
    _ customer: inout Customer, _ id: Int, _ draw: SIMD4<Double>, heard: Bool, _ plan: Plan,
    _ tally: inout Tally, _ ledger: inout L
  ) {
    if isIdle(customer, draw, heard: heard, plan) {
      tally.phases[Int(customer.phase.rawValue)] += 1
      tally.returning += customer.hasLeft ? 1 : 0
      return
    }
    var posting = Posting(ledger: ledger)
    if !terms.shocks.isEmpty || terms.errorCost > 0 { shake(&customer, id, &posting) }
    var joined = false
    if !customer.phase.isActive {
      joined = approach(&customer, draw, heard: heard, plan, &tally, &posting)
    }
    if isAboutDays {
      answer(&customer, id, plan, &tally, &posting)
    } else if customer.phase.isActive {
      serve(&customer, id, draw, joined, plan, &tally, &posting)
    }
    if customer.phase.isActive { tend(&customer, id, draw, plan, &tally, &posting) }
    if customer.insight != 0 {
      let left = customer.insight + posting.insight
      posting.post(.aged, -min(micro(terms.age * points(customer.insight)), left))
    }
    posting.settle(&customer)
    if isAboutDays && decideOrder(&customer, id, &tally, &posting) { joined = true }
    part(&customer, id, draw, joined, plan, &tally, &posting)
    comeBack(&customer, &tally, &posting)
    if isAboutDays { askNext(&customer, draw, heard: heard, plan, &tally, &posting) }
    count(customer, &tally)
    ledger = posting.ledger
  }

  /// Nothing can happen this week to a prospect that nobody approaches and nobody knows: the most common row there is.
  @inline(__always)
  private func isIdle(_ customer: Customer, _ draw: SIMD4<Double>, heard: Bool, _ plan: Plan) -> Bool {
    customer.phase == .prospect && customer.insight == 0 && !heard && draw[0] >= terms.offerMost
      && draw[2] >= rules.ceasing && plan.deeds == 0 && !isAboutDays && terms.shocks.isEmpty
      && terms.errorCost == 0
  }

  /// Adds a customer to the totals of the week, as it ends.
  @inline(__always)
  func count(_ customer: Customer, _ tally: inout Tally) {
    guard !customer.isGone else {
      tally.gone += 1
      return
    }
    tally.phases[Int(customer.phase.rawValue)] += 1
    guard customer.phase.isActive else {
      tally.returning += customer.phase == .prospect && customer.hasLeft ? 1 : 0
      return
    }
    let felt = customer.felt
    tally.felt += felt
    tally.goodwill += customer.goodwill
    tally.trust += customer.trust
    tally.expectation += customer.expectation
    tally.insight += customer.insight
    tally.loyalty += micro(logistic(rules.choice * advantage(customer)))
    tally.promoters += felt >= Survey.promoterFrom ? 1 : 0
    tally.detractors += felt < Survey.detractorBelow ? 1 : 0
  }

  /// Our advantage over the best rival in this customer's eyes, in points.
  @inline(__always)
  func advantage(_ customer: Customer) -> Double {
    customer.advantage(over: bestRival(customer), rules)
  }

  /// The best alternative this customer sees, in points.
  @inline(__always)
  func bestRival(_ customer: Customer) -> Double {
    var best = customer.rival
    for levels in terms.rivals {
      best = max(best, levels.weighed(by: customer.weights) - levels.lossBelowThreshold(rules))
    }
    guard !terms.shocks.isEmpty else { return best }
    return terms.shocks.reduce(best) { $0 + $1.rival }
  }

  /// Puts right what a shock does in its first week.
  private func shake<L>(_ customer: inout Customer, _ id: Int, _ posting: inout Posting<L>) {
    if terms.errorCost > 0 { posting.book(.scandal, -terms.errorCost * points(customer.trust)) }
    for shock in terms.shocks where shock.week == week && shock.touches(id) && !customer.isGone {
      let more = shock.expectsMore - shock.expectsMoreDays * (quotes?.pointsPerDay ?? 0)
      if more != 0 {
        let now = customer.expectation + posting.expectation
        posting.post(.marketMoved, (now + micro(more)).kept(in: 0...10 * point) - now)
      }
      posting.book(.scandal, -shock.trustLost * points(customer.trust))
      let safe = terms.habits.contains(.digital) && terms.habits.contains(.cloud)
      let lost = terms.habits.contains(.digital) ? (safe ? rules.cloudLost : rules.serverLost) : 1
      posting.book(.recordsLost, -shock.recordsLost * lost * points(customer.insight + posting.insight))
    }
  }
}

/// What a week adds to each account, and the ledger it is written in.
struct Posting<L: Ledger> {
  var satisfaction: Micro = 0
  var goodwill: Micro = 0
  var expectation: Micro = 0
  var trust: Micro = 0
  var insight: Micro = 0
  var ledger: L

  init(ledger: L) { self.ledger = ledger }

  @inline(__always)
  mutating func book(_ cause: Cause, _ amount: Double) { post(cause, micro(amount)) }

  /// Books an amount under its cause, so that the account moves by what was booked.
  @inline(__always)
  mutating func post(_ cause: Cause, _ amount: Micro) {
    switch cause.account {
    case .satisfaction: satisfaction += amount
    case .goodwill: goodwill += amount
    case .expectation: expectation += amount
    case .trust: trust += amount
    case .insight: insight += amount
    }
    ledger.note(cause, amount)
  }

  /// Moves the accounts by what was booked, and books what a limit cuts off.
  mutating func settle(_ customer: inout Customer) {
    guard satisfaction | goodwill | expectation | trust | insight != 0 else { return }
    let goodwillNow = customer.goodwill + goodwill
    post(.limitGoodwill, goodwillNow.kept(in: -3 * point...3 * point) - goodwillNow)
    let felt = customer.satisfaction + satisfaction + customer.goodwill + goodwill
    post(.limitMark, felt.kept(in: 0...10 * point) - felt)
    let trustNow = customer.trust + trust
    post(.limitTrust, trustNow.kept(in: 0...point) - trustNow)
    customer.satisfaction += satisfaction
    customer.goodwill += goodwill
    customer.expectation += expectation
    customer.trust += trust
    customer.insight += insight
    (satisfaction, goodwill, expectation, trust, insight) = (0, 0, 0, 0, 0)
  }
}
