/// What happened on a road, week by week, worked out again by playing it with the books open.

import Simulation

package struct Story: Sendable {
  /// The market at the end of each week, from week 0 on.
  let markets: [Market]
  /// The record of each week, from week 1 on.
  let records: [WeekRecord]
  let game: Game

  /// Precondition: the decisions were taken before, so that none is refused.
  init(_ opening: Opening, seed: UInt64, _ decisions: [Decision]) throws(Refusal) {
    let start = Game(opening, seed: seed)
    (game, records) = try Game.replay(opening, seed: seed, decisions, recording: true)
    markets = [start.market] + records.map { $0.market }
  }

  /// The books of one customer over some weeks, added up.
  func books(_ customer: Int, _ weeks: ClosedRange<Int>) -> Books {
    var sum = Books()
    for week in weeks { sum += records[week - 1].books[customer] }
    return sum
  }

  /// What happened to one customer, or to all, over some weeks, in order.
  func events(_ customer: Int? = nil, _ weeks: ClosedRange<Int>) -> [Event] {
    weeks.flatMap { week in records[week - 1].events }
      .filter { customer == nil || $0.customer == customer }
  }
}
