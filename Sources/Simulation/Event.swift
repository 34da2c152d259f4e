/// What happened to one customer in one week. Events are consequences: they are worked out again, never kept.

package struct Event: Equatable, Sendable {
  package let week: Int
  package let customer: Int
  package let kind: Kind

  package enum Kind: Equatable, Sendable {
    /// Heard how long it will take.
    case told(days: Int, promised: Bool)
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
  }

  /// A quote as the customer met it.
  package struct Delivery: Equatable, Sendable {
    /// Working days it took.
    package let days: Int
    /// Millionths of a day the customer counted on when asking.
    package let expected: Micro
    /// The same after what was said before the delivery; equal when nothing was said or believed.
    package let expectedAfterTold: Micro
    package let experience: Experience
  }

  /// How a mistake ended.
  package enum Complaint: Equatable, Sendable { case unspoken, unsolved, solved, solvedQuickly }
}

/// What a customer made of a delivery (figure 1.4).
package enum Experience: Equatable, Sendable { case negative, asExpected, positive }
