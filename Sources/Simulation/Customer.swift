/// One customer: a row of the market.
///
/// Why a row and not columns: a customer's week is then a function of this row and of what the week holds for
/// everyone (`Terms`). So one customer of a hundred thousand can be played again alone when somebody asks why, and the
/// sweep over all of them reads each row once.

package struct Customer: Equatable, Sendable {
  // State. Accounts are millionths of a point; insight, habituation and trust run 0 to 1.
  package internal(set) var satisfaction: Micro = 0
  package internal(set) var goodwill: Micro = 0
  package internal(set) var expectation: Micro = 0
  package internal(set) var trust: Micro = 0
  /// What the file knows of this customer.
  package internal(set) var insight: Micro = 0
  /// How much a gesture has become a habit.
  package internal(set) var habituation: Micro = 0
  /// Felt satisfaction and trust at the last parting.
  package internal(set) var remembered: Micro = 0
  package internal(set) var rememberedTrust: Micro = 0
  /// The mark of our delivery time as this customer has come to know it; nothing before the first delivery.
  var knownMark: Int32 = .min
  /// Orders in this life, and in all.
  package internal(set) var orders: Int32 = 0
  package internal(set) var ordersEver: Int32 = 0
  // The last week of each; `never` where it did not happen.
  package internal(set) var joinedWeek = Customer.never
  package internal(set) var orderWeek = Customer.never
  package internal(set) var offerWeek = Customer.never
  package internal(set) var contactWeek = Customer.never
  package internal(set) var mistakeWeek = Customer.never
  package internal(set) var leftWeek = Customer.never
  package internal(set) var gestureWeek = Customer.never
  // Traits, drawn once
  package internal(set) var need = 0.0
  package internal(set) var leaving = 0.0
  package internal(set) var rival = 0.0
  package internal(set) var match = 0.0
  package internal(set) var size = 1.0
  package internal(set) var weights = ByStrategy(all: 1.0 / 3)
  /// Chance to need something in a week, at most: saves a draw's worth of arithmetic for who needs nothing.
  var needMost = 0.0
  package internal(set) var phase = Phase.prospect
  package internal(set) var leftBecause: Departure?
  /// How the last mistake ended.
  package internal(set) var complaint: Event.Complaint?
  /// The cause that hurt most in the last bad experience: what this customer would have us improve first.
  package internal(set) var grievance: Cause?
  /// How far a prospect is: 0 searches, 1 evaluates, 2 is ready to buy.
  package internal(set) var stage: UInt8 = 2
  /// Through which campaign it came; 0 when the scenario has none.
  package internal(set) var campaign: UInt8 = 0
  package internal(set) var flags: Flags = []

  package static let never: Int32 = -10_000

  package struct Flags: OptionSet, Equatable, Sendable {
    package let rawValue: UInt8
    package init(rawValue: UInt8) { self.rawValue = rawValue }

    /// Has asked for a quote that is delivered in the coming week.
    static let asks = Flags(rawValue: 1)
    /// Holds on to the expected days whatever is said.
    static let insists = Flags(rawValue: 2)
    static let referred = Flags(rawValue: 4)
    static let privileged = Flags(rawValue: 8)
    /// A mistake was excused and not put right: it will come back.
    static let unresolved = Flags(rawValue: 16)
    /// Came for an offer that promised more than is realistic.
    static let wonByPromise = Flags(rawValue: 32)
    /// Where this customer came from is on file.
    static let campaignKnown = Flags(rawValue: 64)
  }

  package var asks: Bool { flags.contains(.asks) }
  package var insists: Bool { flags.contains(.insists) }
  package var isReferred: Bool { flags.contains(.referred) }
  package var isPrivileged: Bool { flags.contains(.privileged) }

  /// Felt satisfaction: the mark plus goodwill, 0 to 10 points in millionths.
  package var felt: Micro { satisfaction + goodwill }

  /// Ceased to exist: stays in phase 3 for ever.
  package var isGone: Bool { leftBecause == .ceasedToExist }

  /// Bought before and parted at least once.
  package var hasLeft: Bool { leftWeek != Customer.never }

  package var known: Micro? { knownMark == .min ? nil : Micro(knownMark) }

  /// What an account holds.
  package func balance(_ account: Account) -> Micro {
    switch account {
    case .satisfaction: satisfaction
    case .goodwill: goodwill
    case .expectation: expectation
    case .trust: trust
    case .insight: insight
    }
  }

  /// Our advantage over the best rival in this customer's eyes, in points.
  package func advantage(over rival: Double, _ rules: Rules) -> Double {
    points(felt) - rival + rules.trustWeight * (points(trust) - rules.neutralTrust)
  }
}
