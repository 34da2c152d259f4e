/// One week, in order: the only place that knows the order.
///
/// What is said → delivery → experience → trust → expectation → goodwill → limits → order → phase → leaving →
/// return → requests for the next week. The week turns before anyone acts, so that week 1 is the first week of
/// trade and draws for week 0 are free for the opening of the market.

/// What a week leaves behind for who asks why: nil in the hot loop, where nobody looks.
package struct WeekRecord: Sendable {
  /// One for each customer.
  package var books: [Books] = []
  package var events: [Event] = []
  /// All customers at the end of the week.
  package var market = Market()
}

extension Game {
  /// Lets one week pass. Time: one visit per customer.
  mutating func turnWeek(_ record: inout WeekRecord?) {
    let plan = comingPlan
    week += 1
    var tally = Tally()
    tally.week = week
    record?.books = Array(repeating: Books(), count: market.count)
    for customer in 0..<market.count where !market.isGone(customer) {
      live(customer, plan, &tally, &record)
    }
    byHand = Plan(customers: market.count)
    for customer in 0..<market.count {
      if market.isGone(customer) {
        tally.gone += 1
      } else {
        tally.phases[Int(market.phase[customer].rawValue)] += 1
      }
    }
    tally.moneyEuro =
      Int(rules.price - rules.variableCost) * tally.orders - opening.quotes.rushCostEuro * tally.rushes
    tallies.append(tally)
    record?.market = market
  }

  /// One customer's week.
  private mutating func live(
    _ customer: Int, _ plan: Plan, _ tally: inout Tally, _ record: inout WeekRecord?
  ) {
    var books = Books()
    var events: [Event.Kind] = []
    shiftExpectation(customer, &books)
    if market.asks[customer] { answer(customer, plan, &books, &events, &tally) }
    if market.phase[customer].isActive {
      books[.fade] += micro(-rules.fade * points(market.goodwill[customer]))
    }
    settle(customer, &books)
    if market.asks[customer] { decideOrder(customer, plan, &events, &tally) }
    part(customer, &events, &tally)
    comeBack(customer, &books, &events, &tally)
    market.asks[customer] = asksNext(customer)
    if market.asks[customer] { events.append(.asked) }
    if record != nil {
      record?.books[customer] = books
      record?.events += events.map { Event(week: week, customer: customer, kind: $0) }
    }
  }

  /// A shock may move what every customer counts on.
  private func shiftExpectation(_ customer: Int, _ books: inout Books) {
    for shock in opening.shocks where shock.week == week && shock.expectsMoreDays != 0 {
      let moved = micro(-shock.expectsMoreDays * opening.quotes.pointsPerDay)
      let now = market.expectation[customer]
      books[.marketMoved] += (now + moved).kept(in: 0...10 * point) - now
    }
  }

  /// The quote is on its way: said, hurried, waited for or not, delivered, felt.
  private mutating func answer(
    _ customer: Int, _ plan: Plan, _ books: inout Books, _ events: inout [Event.Kind], _ tally: inout Tally
  ) {
    let told = plan.told[customer]
    tally.quotes += 1
    if let told {
      tally.told += 1
      events.append(.told(days: told.days, promised: told.promised))
      if walks(customer, told) {
        tally.walked += 1
        events.append(.walked(toldDays: told.days))
        market.asks[customer] = false
        return
      }
    }
    let visit = deliver(customer, told, plan.rushed[customer], &events, &tally)
    let felt = experience(visit, &books)
    tally.disappointments += felt == .negative ? 1 : 0
    tally.delights += felt == .positive ? 1 : 0
    events.append(.delivered(delivery(visit, felt)))
    judgeWord(visit, &books)
    learn(visit, &books)
    books[.warmth] += micro(rules.warmth * (rules.people - rules.warmthFrom))
    if visit.mistake > 0 {
      tally.mistakes += 1
      events.append(.mistake(complain(visit, &books)))
    }
    let before = market.known[customer].map { points($0) } ?? visit.delivered
    market.known[customer] = micro(rules.knownKeep * before + (1 - rules.knownKeep) * visit.delivered)
  }

  /// Looks elsewhere at once when told to wait longer than a buyer's patience.
  private func walks(_ customer: Int, _ told: Plan.Told) -> Bool {
    let tooLong = told.days - opening.quotes.patienceDays
    guard tooLong > 0 else { return false }
    let draw = chance.draw(customer: customer, week: week, purpose: .walk)
    return draw[0] < opening.quotes.walkPerDay * Double(tooLong)
  }

  private func deliver(
    _ customer: Int, _ told: Plan.Told?, _ hurried: Bool, _ events: inout [Event.Kind], _ tally: inout Tally
  ) -> QuoteVisit {
    let quotes = opening.quotes
    var days = deliveredIn(week).days(at: chance.draw(customer: customer, week: week, purpose: .delivery)[0])
    if hurried {
      let made = chance.draw(customer: customer, week: week, purpose: .rush)[0] < quotes.rushChance
      if made { days = min(days, quotes.rushWithinDays) }
      tally.rushes += 1
      events.append(.rushed(inTime: made))
    }
    let fails = chance.draw(customer: customer, week: week, purpose: .mistake)[0]
    let mistake = fails < rules.mistakeMost * (1 - 0.7 * rules.processes) ? rules.mistakeLoss : 0
    return QuoteVisit(
      customer: customer, told: told, days: days, expected: points(market.expectation[customer]),
      expectedAfterTold: expectation(afterHearing: told, customer),
      delivered: points(quotes.worth(days: Double(days))), mistake: mistake)
  }

  private func delivery(_ visit: QuoteVisit, _ felt: Experience) -> Event.Delivery {
    Event.Delivery(
      days: visit.days, expected: opening.quotes.days(worth: micro(visit.expected)),
      expectedAfterTold: opening.quotes.days(worth: micro(visit.expectedAfterTold)), experience: felt)
  }

  /// Moves the accounts by what was booked, and books what a limit cuts off.
  private mutating func settle(_ customer: Int, _ books: inout Books) {
    var goodwill = market.goodwill[customer] + books.total(.goodwill)
    goodwill += books.book(.limitGoodwill, goodwill.kept(in: -3 * point...3 * point) - goodwill)
    var mark = market.satisfaction[customer] + books.total(.satisfaction)
    let felt = mark + goodwill
    mark += books.book(.limitMark, felt.kept(in: 0...10 * point) - felt)
    market.goodwill[customer] = goodwill
    market.satisfaction[customer] = mark
    market.expectation[customer] += books.total(.expectation)
    market.trust[customer] += books.total(.trust)
  }

  /// Chooses us or a rival for what was quoted; a third order makes a customer loyal.
  private mutating func decideOrder(
    _ customer: Int, _ plan: Plan, _ events: inout [Event.Kind], _ tally: inout Tally
  ) {
    let draw = chance.draw(customer: customer, week: week, purpose: .order)
    let chosen = draw[0] < market.chanceToChoose(customer, rules)
    events.append(.ordered(chosen))
    guard chosen else { return }
    tally.orders += 1
    market.orders[customer] += 1
    let before = market.phase[customer]
    if before == .prospect {
      market.phase[customer] = .new
      tally.won += 1
    } else if before == .new && Double(market.orders[customer]) >= rules.loyalFrom {
      market.phase[customer] = .loyal
      tally.madeLoyal += 1
    }
    if market.phase[customer] != before { events.append(.moved(from: before, to: market.phase[customer])) }
  }

  /// Leaves by itself, with a reason, or ceases to exist.
  private mutating func part(_ customer: Int, _ events: inout [Event.Kind], _ tally: inout Tally) {
    let draw = chance.draw(customer: customer, week: week, purpose: .leave)
    let ceases = draw[1] < rules.ceasing
    let before = market.phase[customer]
    let leaves = before.isActive && draw[0] < market.chanceToLeave(customer, rules)
    guard ceases || leaves else { return }
    tally.leftNew += before == .new ? 1 : 0
    tally.leftLoyal += before == .loyal ? 1 : 0
    let reason: Departure = ceases ? .ceasedToExist : departure(customer)
    market.phase[customer] = .former
    market.leftWeek[customer] = week
    market.leftBecause[customer] = reason
    events.append(.left(reason))
  }

  private func departure(_ customer: Int) -> Departure {
    if points(market.satisfaction[customer]) < rules.dissatisfiedBelow { return .dissatisfied }
    return market.goodwill[customer] < 0 ? .relation : .betterAlternative
  }

  /// After some weeks a former customer is a prospect again, who remembers half.
  private mutating func comeBack(
    _ customer: Int, _ books: inout Books, _ events: inout [Event.Kind], _ tally: inout Tally
  ) {
    guard market.phase[customer] == .former, !market.isGone(customer), let left = market.leftWeek[customer],
      Double(week - left) >= rules.formerWeeks
    else { return }
    let mark = market.satisfaction[customer]
    let goodwill = market.goodwill[customer]
    let trust = market.trust[customer]
    let fresh = (mark + goodwill) / 2 + micro(3.5)
    market.satisfaction[customer] += books.book(.freshMark, fresh - mark)
    market.goodwill[customer] += books.book(.freshGoodwill, -goodwill)
    market.trust[customer] += books.book(.freshTrust, trust / 2 + micro(0.25) - trust)
    market.phase[customer] = .prospect
    market.orders[customer] = 0
    tally.returned += 1
    events.append(.moved(from: .former, to: .prospect))
  }
}
