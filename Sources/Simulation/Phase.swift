/// Where a customer stands in the relationship cycle: prospect → new → loyal → former → prospect (figure 1.3).

package enum Phase: UInt8, CaseIterable, Sendable {
  /// 1: does not buy yet, may be interested.
  case prospect
  /// 2a: bought for the first time.
  case new
  /// 2b: keeps coming back to buy.
  case loyal
  /// 3: parted; a prospect again after some weeks, unless it ceased to exist.
  case former

  /// Buys from us now: phase 2 of the cycle.
  package var isActive: Bool { self == .new || self == .loyal }
}

/// Why a relation ended. Raw values are part of the fingerprint: never reuse one.
package enum Departure: UInt8, CaseIterable, Sendable {
  case dissatisfied = 1
  /// The mark was good enough; the relation was not.
  case relation = 2
  case betterAlternative = 3
  /// We said goodbye.
  case supplierEnded = 4
  case ceasedToExist = 5
}
