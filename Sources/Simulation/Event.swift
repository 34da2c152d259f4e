/// What happened to one customer in one week. Events are consequences: they are worked out again, never kept.

package struct Event: Equatable, Sendable {
  package let week: Int
  package let customer: Int
  package let kind: Kind

  package init(week: Int, customer: Int, kind: Kind) {
    self.week = week
    self.customer = customer
    self.kind = kind
  }

  package enum Kind: Equatable, Sendable {
    /// Heard how long it will take.
    case told(days: Int, promised: Bool)
    /// Heard in advance that something will fall short.
    case foretold
    case rushed(inTime: Bool)
    /// Would not wait that long and bought elsewhere.
    case walked(toldDays: Int)
    case delivered(Delivery)
    case mistake(Complaint)
    /// Chose us: an order, or no order this time.
    case ordered(Bool)
    case moved(from: Phase, to: Phase)
    case left(Departure)
    /// Asked for a quote to be delivered next week.
    case asked
    /// A prospect or a former customer got an offer.
    case offered(accepted: Bool, referred: Bool)
    /// Help for a prospect, at a stage from 0.
    case helped(stage: Int, fits: Bool)
    case surprised(big: Bool)
    /// A contact without an order.
    case contacted
  }

  /// A delivery as the customer met it.
  package struct Delivery: Equatable, Sendable {
    /// Working days it took; 0 where days play no part.
    package let days: Int
    /// What the customer counted on when asking: millionths of a day, or of a point where days play no part.
    package let expected: Micro
    /// The same after what was said before the delivery; equal when nothing was said or believed.
    package let expectedAfterTold: Micro
    /// The mark of what was delivered, millionths of a point.
    package let delivered: Micro
    package let experience: Experience
  }

  /// How a mistake ended: unspoken, heard, excused with kind words, put right, put right quickly.
  package enum Complaint: UInt8, Equatable, Sendable {
    case unspoken, unsolved, excused, solved, solvedQuickly
  }
}

/// What a customer made of a delivery (figure 1.4).
package enum Experience: Equatable, Sendable { case negative, asExpected, positive }
