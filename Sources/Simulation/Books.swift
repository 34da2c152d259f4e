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
}

/// A named reason for a change. Raw values are places in `Books`.
package enum Cause: Int, CaseIterable, Sendable {
  case quality, exceeded, withinZone, disappointed, toldInAdvance, promisedTooMuch, mistake, repaired
  case effortSeen, warmth, complaint, feltPlayed, fade
  case learned, marketMoved
  case kept, short, brokenPromise, padded, healed
  case freshMark, freshGoodwill, freshTrust
  case limitMark, limitGoodwill

  package var account: Account {
    switch self {
    case .quality, .exceeded, .withinZone, .disappointed, .toldInAdvance, .promisedTooMuch, .mistake,
      .repaired,
      .freshMark, .limitMark:
      .satisfaction
    case .effortSeen, .warmth, .complaint, .feltPlayed, .fade, .freshGoodwill, .limitGoodwill: .goodwill
    case .learned, .marketMoved: .expectation
    case .kept, .short, .brokenPromise, .padded, .healed, .freshTrust: .trust
    }
  }
}

package struct Books: Sendable {
  // One amount for each case of `Cause`, at its raw value.
  private var amounts = InlineArray<25, Micro>(repeating: 0)

  package init() {}

  package subscript(cause: Cause) -> Micro {
    get { amounts[cause.rawValue] }
    set { amounts[cause.rawValue] = newValue }
  }

  package func total(_ account: Account) -> Micro {
    Cause.allCases.reduce(0) { sum, cause in cause.account == account ? sum + self[cause] : sum }
  }

  /// Books `amount` under the cause and hands it on, so that the account moves by what was booked.
  mutating func book(_ cause: Cause, _ amount: Micro) -> Micro {
    self[cause] += amount
    return amount
  }

  package static func += (left: inout Books, right: Books) {
    for cause in Cause.allCases { left[cause] += right[cause] }
  }
}
