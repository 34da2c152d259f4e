/// A quote meets its customer: what was said, what was delivered, and what the customer makes of the difference.
///
/// Expectation and performance are kept as marks, so that one equation serves days and everything else; the
/// scenario's points per day turn one into the other.

/// One quote on its way through the week.
struct QuoteVisit {
  let customer: Int
  let told: Plan.Told?
  /// Working days it took.
  let days: Int
  /// Marks in points: expectation when asking, and after what was said and believed.
  let expected: Double
  let expectedAfterTold: Double
  /// The mark of the delivery alone.
  let delivered: Double
  /// Points lost by a mistake in the quote; 0 without one.
  let mistake: Double

  var performance: Double { delivered - mistake }
}

/// The parts of a reaction to performance against expectation, in points (Oliver 1980; Anderson & Sullivan 1993):
/// nothing much inside the zone of tolerance, losses heavier than gains.
struct Reaction {
  var exceeded = 0.0
  var withinZone = 0.0
  var disappointed = 0.0

  init(gap: Double, _ rules: Rules) {
    exceeded = rules.exceed * max(gap - rules.zone, 0)
    withinZone = rules.withinZone * gap.kept(in: -rules.zone...rules.zone)
    disappointed = -rules.lossWeight * rules.exceed * max(-gap - rules.zone, 0)
  }

  var total: Double { exceeded + withinZone + disappointed }
}

extension Game {
  /// The expectation, in points, after a customer heard how long it will take.
  ///
  /// Good news is believed for `believe`. Bad news is believed more the more the customer trusts us; who insists
  /// keeps counting on the days asked for.
  func expectation(afterHearing told: Plan.Told?, _ customer: Int) -> Double {
    let expected = points(market.expectation[customer])
    guard let told else { return expected }
    let heard = points(opening.quotes.worth(days: Double(told.days)))
    if heard >= expected { return expected + rules.believe * (heard - expected) }
    guard !market.insists[customer] else { return expected }
    let belief = (rules.believeLow + rules.believeTrust * points(market.trust[customer])).kept(in: 0...1)
    return expected + belief * (heard - expected)
  }

  /// Books what the customer makes of the delivery, and says how it was felt.
  func experience(_ visit: QuoteVisit, _ books: inout Books) -> Experience {
    let customer = visit.customer
    let mark = points(market.satisfaction[customer])
    let asExpected = Reaction(gap: visit.delivered - visit.expected, rules)
    books[.quality] += micro(rules.pull * (visit.delivered - mark))
    books[.exceeded] += micro(asExpected.exceeded)
    books[.withinZone] += micro(asExpected.withinZone)
    books[.disappointed] += micro(asExpected.disappointed)
    let withMistake = Reaction(gap: visit.performance - visit.expected, rules)
    if visit.mistake > 0 {
      books[.mistake] += micro(withMistake.total - asExpected.total - rules.pull * visit.mistake)
    }
    let gap = gapAfterTold(visit)
    if visit.told != nil {
      let cause: Cause = visit.expectedAfterTold > visit.expected ? .promisedTooMuch : .toldInAdvance
      books[cause] += micro(Reaction(gap: gap, rules).total - withMistake.total)
    }
    let sawEffort = sawExtraEffort(visit)
    if sawEffort { books[.effortSeen] += micro(rules.effort) }
    if gap < -rules.zone { return .negative }
    return gap > rules.zone || sawEffort ? .positive : .asExpected
  }

  /// Performance against expectation after what was said, in points. Coming sooner than was said delights only
  /// as far as it beats what this customer knows of us: a padded time fools a customer once.
  func gapAfterTold(_ visit: QuoteVisit) -> Double {
    let gap = visit.performance - visit.expectedAfterTold
    guard gap > 0, visit.expectedAfterTold < visit.expected, let known = market.known[visit.customer]
    else { return gap }
    let honest = max(visit.expectedAfterTold, min(points(known), visit.expected))
    return max(0, visit.performance - honest)
  }

  /// A customer who insisted, was told it would take longer, and got it in time after all (chapter 1.1.2).
  func sawExtraEffort(_ visit: QuoteVisit) -> Bool {
    guard let told = visit.told, market.insists[visit.customer] else { return false }
    let heard = points(opening.quotes.worth(days: Double(told.days)))
    return heard < visit.expected - rules.zone && visit.performance >= visit.expected - rules.zone
  }

  /// Books trust: a kept word builds slowly, a shortfall takes fast; a broken promise and a padded time take more.
  /// Who was told the truth was kept, also when insisting on more.
  func judgeWord(_ visit: QuoteVisit, _ books: inout Books) {
    let trust = points(market.trust[visit.customer])
    var measure = visit.expectedAfterTold
    if let told = visit.told {
      let said = points(opening.quotes.worth(days: Double(told.days)))
      measure = min(measure, said)
      if told.promised && visit.days > told.days {
        books[.brokenPromise] += micro(-rules.trustBroken * trust)
      }
      let early = padding(visit, told)
      books[.padded] += micro(-min(1, rules.trustPadded * early) * trust)
      books[.feltPlayed] += micro(-rules.playedPerDay * early)
    }
    let short = max(measure - visit.performance - rules.zone, 0)
    if short == 0 {
      books[.kept] += micro(rules.trustUp * (1 - trust))
    } else {
      books[.short] += micro(-rules.trustDown * trust * min(1, short))
    }
  }

  /// Days that were added to a message without need: more than the back office usually takes now, and more than
  /// it took.
  private func padding(_ visit: QuoteVisit, _ told: Plan.Told) -> Double {
    let early = Double(told.days - max(deliveredIn(week).usual, visit.days))
    return early >= rules.paddedFrom ? early : 0
  }

  /// Books how a mistake ends: unspoken, or heard and perhaps repaired, perhaps quickly.
  func complain(_ visit: QuoteVisit, _ books: inout Books) -> Event.Complaint {
    let draw = chance.draw(customer: visit.customer, week: week, purpose: .complaint)
    let trust = points(market.trust[visit.customer])
    let skill = (rules.processes * rules.people).squareRoot()
    guard draw[0] < rules.complain else {
      books[.complaint] += micro(rules.silent)
      return .unspoken
    }
    guard draw[1] < 0.30 + 0.65 * skill else {
      books[.complaint] += micro(rules.unsolved)
      return .unsolved
    }
    let quickly = draw[2] < rules.processes
    let share = quickly ? rules.repairQuickly : rules.repair
    books[.repaired] += micro(-share * points(books[.mistake]))
    books[.complaint] += micro(quickly ? rules.solvedQuickly : rules.solved)
    books[.healed] += micro(rules.trustHeal * (quickly ? 2 : 1) * (1 - trust))
    return quickly ? .solvedQuickly : .solved
  }

  /// Books what the customer learns to expect: faster when young, slower downward (Rust & Oliver 2000).
  func learn(_ visit: QuoteVisit, _ books: inout Books) {
    let share = max(
      rules.learnLeast, rules.learnFirst / (1 + 0.5 * Double(market.orders[visit.customer])))
    let gap = visit.performance - visit.expected
    books[.learned] += micro(share * (gap > 0 ? 1 : rules.learnDown) * gap)
  }
}
