/// What a learner decides, and why a decision may be refused.

package enum Decision: Equatable, Sendable {
  // For one customer, in the coming week
  /// Tell a customer, before the delivery, how many days the quote will take.
  case inform(customer: Int, days: Int)
  /// Commit to a number of days. A kept promise builds trust, a broken one costs more than it gained.
  case promise(customer: Int, days: Int)
  /// Ask colleagues to hurry this quote.
  case rush(customer: Int)
  case deed(Deed, customer: Int)
  // Standing
  case addRule(HouseRule)
  /// From 1, as listed.
  case removeRule(number: Int)
  /// Choose a value strategy, or none; a board may refuse.
  case choose(Strategy?)
  /// Weekly spending on a value strategy, in tenths of a unit, 0 to 50.
  case spend(Strategy, tenths: Int)
  /// What is paid for on a CRM factor, in hundredths, 0 to 100; a board may refuse.
  case invest(Factor, percent: Int)
  case hours(Hours.Task, Int)
  case sell(Channel)
  /// Tenths of a point that offers promise above or below what is realistic, -20 to 20.
  case claim(tenths: Int)
  /// Unexpected gestures per customer and year, 0 to 52.
  case surprise(perYear: Int)
  case habit(Habit, on: Bool)
  case source(Int, on: Bool)
  case analysts(Analysts)
  /// Percent of the approach through one campaign, 0 to 100; the others share the rest as before.
  case campaign(Int, percent: Int)
  case define(Definition)
  // At once
  case evidence(Board.Evidence)
  case survey(SurveyOrder)
  case mine(MiningOrder)
  case merge
  /// Tell an own error before others do.
  case admit
  case run(weeks: Int)
}

/// What is done for one customer in the coming week. Raw values are bits of a plan and part of the fingerprint.
package enum Deed: UInt16, CaseIterable, Sendable {
  /// Small and unexpected.
  case gesture = 1
  /// Big and unexpected.
  case gift = 2
  /// A contact without an order: sincere attention.
  case greet = 4
  /// Thanks, for an order or a complaint.
  case thank = 8
  /// An offer to a prospect or a former customer.
  case offer = 16
  // Helping a prospect search, evaluate, buy
  case assistSearch = 32
  case assistEvaluate = 64
  case assistBuy = 128
  /// A privilege from now on, and its end.
  case privilege = 256
  case endPrivilege = 512
  // The supplier's goodbye
  case politeGoodbye = 1024
  case bluntGoodbye = 2048

  /// What cannot be planned together with it in one week; itself is among them.
  var excludes: [Deed] {
    switch self {
    case .gesture, .gift: [.gesture, .gift]
    case .assistSearch, .assistEvaluate, .assistBuy: [.assistSearch, .assistEvaluate, .assistBuy]
    case .privilege, .endPrivilege: [.privilege, .endPrivilege]
    case .politeGoodbye, .bluntGoodbye: [.politeGoodbye, .bluntGoodbye]
    case .greet, .thank, .offer: [self]
    }
  }

  /// For whom it is meant: prospects, or who buys now.
  package var isForProspects: Bool {
    switch self {
    case .offer, .assistSearch, .assistEvaluate, .assistBuy: true
    default: false
    }
  }
}

package enum Refusal: Error, Equatable, Sendable {
  case noSuchCustomer
  case ceasedToExist(customer: Int)
  /// No quote is due for this customer in the coming week.
  case nothingAsked(customer: Int)
  case noRushLeft(perWeek: Int)
  case alreadyRushed(customer: Int)
  /// This deed is for prospects, or for who buys now; this customer is in another phase.
  case wrongPhase(customer: Int, Deed)
  case daysOutOfRange(ClosedRange<Int>)
  case weeksOutOfRange(ClosedRange<Int>)
  case outOfRange(ClosedRange<Int>)
  case noSuchRule(count: Int)
  case tooManyRules(most: Int)
  case noSuchThing(count: Int)
  /// A scenario without quotes in days has nothing to inform about, promise or hurry.
  case noQuotes
  /// More hours than the sales team has.
  case tooManyHours(capacity: Int, planned: Int)
  case board(Board.Objection)
  /// It would cost money and bring nothing new.
  case inVain
  /// Decided for this customer already, or together with this impossible.
  case plannedAlready(customer: Int)
  /// A scenario about quotes in days says what it promises per customer.
  case aboutDays
  case noBoard
  /// The board heard the same lately; from which week on it may be brought again.
  case heardLately(again: Int)
  /// There is nothing to admit.
  case noError
  case noCash(needed: Int, cash: Int)
  /// Nobody left, nobody asked: this evidence does not exist yet.
  case noEvidence(Board.Evidence)
}
