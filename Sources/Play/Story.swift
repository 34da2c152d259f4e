/// What happened on a road, week by week: every customer played again with the books open.
///
/// Costs one visit per customer and week; for one customer alone ask `Game.retrace`.

import Simulation

package struct Story: Sendable {
  let game: Game
  private let weeks: [[CustomerWeek]]

  init(_ game: Game) {
    self.game = game
    weeks = game.market.indices.map { game.retrace($0) }
  }

  /// A customer at the end of a week; week 0 is the opening.
  func customer(_ row: Int, week: Int) -> Customer {
    week == 0 ? game.opened(row) : weeks[row][week - 1].customer
  }

  /// Everyone at the end of a week.
  func customers(week: Int) -> [Customer] { game.market.indices.map { customer($0, week: week) } }

  /// The books of one customer over some weeks, added up.
  func books(_ customer: Int, _ weeks: ClosedRange<Int>) -> Books {
    var sum = Books()
    for week in weeks { sum += self.weeks[customer][week - 1].books }
    return sum
  }

  /// What happened to one customer, or to all, over some weeks, in order.
  func events(_ customer: Int? = nil, _ weeks: ClosedRange<Int>) -> [Event] {
    weeks.flatMap { week in
      (customer.map { $0...$0 } ?? 0...game.market.count - 1).flatMap { row in
        self.weeks[row][week - 1].events.map { Event(week: week, customer: row, kind: $0) }
      }
    }
  }
}
