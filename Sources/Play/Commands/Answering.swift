/// Commands that only decide: what they answer follows from the decision (`DecisionAnswer.swift`).

import Scenarios
import Simulation
import Wording

protocol Answering: Deciding {
  /// The word that a refusal points at.
  var place: Place? { get }
}

extension Answering where Self: Command {
  func run(in session: inout Session) throws(Finding) -> Reply {
    let before = try session.opened()
    let decision = try decision(in: before)
    try session.take(decision, at: place)
    let after = try session.opened()
    return after.answer(to: decision, from: before) + session.nextStep()
  }
}

/// A deed for one customer in the coming week.
protocol ForCustomer: Answering {
  var customer: Named { get }
  var deed: Deed { get }
}

extension ForCustomer {
  var place: Place? { customer.place }

  func decision(in game: OpenGame) throws(Finding) -> Decision {
    try game.mustExist(deed, at: customer.place)
    return .deed(deed, customer: customer.row)
  }
}

extension OpenGame {
  /// Where customers ask for quotes in days, prospects come by themselves: nobody makes offers there.
  func mustExist(_ deed: Deed, at place: Place) throws(Finding) {
    guard deed.isForProspects, scenario.opening.quotes != nil else { return }
    throw Finding(
      Text(
        nl: "In dit scenario vragen potentiële klanten zelf om een offerte.",
        en: "In this scenario prospects ask for a quote by themselves."), at: place,
      advice: Text(nl: "Typ toon kalender.", en: "Type show calendar."))
  }
}
