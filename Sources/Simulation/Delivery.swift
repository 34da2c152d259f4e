/// A delivery meets its customer: what was said, what was delivered, and what the customer makes of the difference.
///
/// Expectation and performance are marks, so that one equation serves days and everything else; the scenario's
/// points per day turn one into the other.

/// One delivery on its way through the week.
struct Delivery {
  /// What was said beforehand about its days.
  var told: Plan.Told?
  /// Working days it took; 0 where days play no part.
  var days = 0
  /// Marks in points: expectation when asking, and after what was said and believed.
  let expected: Double
  var expectedAfterTold: Double
  /// The mark of the delivery alone.
  let delivered: Double
  /// Points lost by a mistake; 0 without one.
  let mistake: Double

  var performance: Double { delivered - mistake }

  /// What the mistake takes from the mark, points, 0 or below.
  func lostByMistake(_ rules: Rules) -> Double {
    guard mistake > 0 else { return 0 }
    let with = Reaction(gap: performance - expected, rules)
    return with.total - Reaction(gap: delivered - expected, rules).total - rules.pull * mistake
  }

  /// What of that is left to put right: what telling in advance has spared a customer was never lost.
  func leftByMistake(_ rules: Rules) -> Double {
    guard mistake > 0 else { return 0 }
    let with = Reaction(gap: performance - min(expectedAfterTold, expected), rules)
    return min(0, with.total - Reaction(gap: delivered - expected, rules).total - rules.pull * mistake)
  }

  var wasTold: Bool { expectedAfterTold != expected }
}

/// The parts of a reaction to performance against expectation, in points (Oliver 1980; Anderson & Sullivan 1993):
/// nothing much inside the zone of tolerance, losses heavier than gains.
package struct Reaction {
  package var exceeded = 0.0
  package var withinZone = 0.0
  package var disappointed = 0.0

  @inline(__always)
  package init(gap: Double, _ rules: Rules) {
    exceeded = rules.exceed * max(gap - rules.zone, 0)
    withinZone = rules.withinZone * gap.kept(in: -rules.zone...rules.zone)
    disappointed = -rules.lossWeight * rules.exceed * max(-gap - rules.zone, 0)
  }

  package var total: Double { exceeded + withinZone + disappointed }
}

extension Turn {
  /// Whether a mistake is made, and what it costs in points.
  func mistake(_ customer: inout Customer, _ id: Int, _ draw: Double) -> Double {
    var made = draw < rules.mistakeMost * (1 - rules.mistakeSpared * terms.processes)
    if customer.flags.contains(.unresolved) {
      made = true
      customer.flags.remove(.unresolved)
    }
    for shock in terms.shocks where shock.touches(id) { made = shock.mistake ?? made }
    return made ? rules.mistakeLoss : 0
  }

  /// Books what the customer makes of the delivery, and says how it was felt.
  func experience<L>(_ delivery: Delivery, _ customer: inout Customer, _ posting: inout Posting<L>)
    -> Experience
  {
    let mark = points(customer.satisfaction)
    let asExpected = Reaction(gap: delivery.delivered - delivery.expected, rules)
    // What a value below its threshold takes stands apart in the books; together they are one pull on the mark.
    let pull = micro(rules.pull * (delivery.delivered - mark))
    let below = -micro(rules.pull * terms.thresholdLoss)
    posting.post(.belowThreshold, below)
    posting.post(.quality, pull - below)
    // One delivery is one experience: what the zone itself takes or gives is booked with what went beyond it.
    let (above, within, under) = (
      micro(asExpected.exceeded), micro(asExpected.withinZone), micro(asExpected.disappointed)
    )
    posting.post(above != 0 ? .exceeded : under != 0 ? .disappointed : .withinZone, above + within + under)
    posting.book(.mistake, delivery.lostByMistake(rules))
    let gap = gapAfterTold(delivery, customer)
    if delivery.told != nil || delivery.wasTold {
      let raised = delivery.expectedAfterTold > delivery.expected
      let without = Reaction(gap: delivery.performance - delivery.expected, rules)
      posting.book(
        raised ? .promisedTooMuch : .toldInAdvance, Reaction(gap: gap, rules).total - without.total)
    }
    let sawEffort = sawExtraEffort(delivery, customer)
    if sawEffort { posting.book(.effortSeen, rules.effort) }
    if gap < -rules.zone {
      customer.grievance =
        delivery.mistake > 0 ? .mistake : raisedTooFar(delivery, customer) ? .promisedTooMuch : .disappointed
      return .negative
    }
    return gap > rules.zone || sawEffort ? .positive : .asExpected
  }

  private func raisedTooFar(_ delivery: Delivery, _ customer: Customer) -> Bool {
    delivery.expectedAfterTold > delivery.expected || customer.flags.contains(.wonByPromise)
  }

  /// Performance against expectation after what was said, in points. Coming sooner than was said delights only as
  /// far as it beats what this customer knows of us: a padded time fools a customer once.
  func gapAfterTold(_ delivery: Delivery, _ customer: Customer) -> Double {
    let gap = delivery.performance - delivery.expectedAfterTold
    guard gap > 0, delivery.expectedAfterTold < delivery.expected, let known = customer.known else {
      return gap
    }
    let honest = max(delivery.expectedAfterTold, min(points(known), delivery.expected))
    return max(0, delivery.performance - honest)
  }

  /// Books trust: a kept word builds slowly, a shortfall takes fast; a broken promise and a padded time take more.
  /// Who was told the truth was kept, also when insisting on more.
  func judgeWord<L>(_ delivery: Delivery, _ customer: Customer, _ posting: inout Posting<L>) {
    let trust = points(customer.trust)
    var measure = delivery.expectedAfterTold
    if let told = delivery.told, let quotes {
      measure = min(measure, points(quotes.worth(days: Double(told.days))))
      if told.promised && delivery.days > told.days {
        posting.book(.brokenPromise, -rules.trustBroken * trust)
      }
      let early = padding(delivery, told)
      posting.book(.padded, -min(1, rules.trustPadded * early) * trust)
      posting.book(.feltPlayed, -rules.playedPerDay * early)
    }
    let short = max(measure - delivery.performance - rules.zone, 0)
    if short == 0 {
      posting.book(.kept, rules.trustUp * (1 - trust))
    } else {
      posting.book(.short, -rules.trustDown * trust * min(1, short))
    }
  }

  /// Books what the customer learns to expect: faster when young, slower downward (Rust & Oliver 2000).
  func learn<L>(_ delivery: Delivery, _ customer: Customer, _ posting: inout Posting<L>) {
    let share = max(rules.learnLeast, rules.learnFirst / (1 + rules.learnFades * Double(customer.orders)))
    let gap = delivery.performance - delivery.expected
    let now = customer.expectation + posting.expectation
    let next = now + micro(share * (gap > 0 ? 1 : rules.learnDown) * gap)
    posting.post(.learned, next.kept(in: 0...10 * point) - now)
  }
}
