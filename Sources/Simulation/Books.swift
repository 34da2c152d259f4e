/// The books of one customer: every change under a named cause, in whole millionths of a point.
///
/// Start plus all causes is now, exactly, for each account. `why` prints nothing else.

/// What is kept in the books.
package enum Account: UInt8, CaseIterable, Sendable {
  /// The report mark, without goodwill.
  case satisfaction
  /// The balance of the emotional bank account.
  case goodwill
  /// The mark a customer counts on.
  case expectation
  case trust
  /// What the file knows, 0 to 1.
  case insight
}

/// A named reason for a change. Raw values are places in `Books`.
package enum Cause: Int, CaseIterable, Sendable {
  // Satisfaction
  case quality, exceeded, withinZone, disappointed, toldInAdvance, promisedTooMuch, mistake,
    repaired
  case belowThreshold, freshMark, limitMark
  // Goodwill
  case effortSeen, gesture, gestureMissed, warmth, cold, recognition, script, thanks, privilege, friction
  case complaint, tone, askedAfter, unaware, feltPlayed, fade, freshGoodwill, limitGoodwill
  // Expectation
  case learned, marketMoved, offerMade
  // Trust
  case kept, short, brokenPromise, padded, healed, recommended, scandal, freshTrust, limitTrust
  // Insight
  case contact, aged, recordsLost, studied

  @inline(__always)
  package var account: Account {
    if rawValue <= Cause.limitMark.rawValue { return .satisfaction }
    if rawValue <= Cause.limitGoodwill.rawValue { return .goodwill }
    if rawValue <= Cause.offerMade.rawValue { return .expectation }
    return rawValue <= Cause.limitTrust.rawValue ? .trust : .insight
  }
}

package struct Books: Sendable {
  // One amount for each case of `Cause`, at its raw value.
  private var amounts = InlineArray<45, Micro>(repeating: 0)

  package init() {}

  package subscript(cause: Cause) -> Micro {
    get { amounts[cause.rawValue] }
    set { amounts[cause.rawValue] = newValue }
  }

  package func total(_ account: Account) -> Micro {
    Cause.allCases.reduce(0) { sum, cause in cause.account == account ? sum + self[cause] : sum }
  }

  package static func += (left: inout Books, right: Books) {
    for cause in Cause.allCases { left[cause] += right[cause] }
  }
}

/// Where a week is written down: nowhere in the sweep over all, in full for who asks why.
protocol Ledger {
  mutating func note(_ cause: Cause, _ amount: Micro)
  mutating func note(_ event: Event.Kind)
}

struct ClosedLedger: Ledger {
  @inline(__always) mutating func note(_ cause: Cause, _ amount: Micro) {}
  @inline(__always) mutating func note(_ event: Event.Kind) {}
}

/// The record of one customer's week.
package struct OpenLedger: Ledger, Sendable {
  package private(set) var books = Books()
  package private(set) var events: [Event.Kind] = []

  mutating func note(_ cause: Cause, _ amount: Micro) { books[cause] += amount }
  mutating func note(_ event: Event.Kind) { events.append(event) }
}
