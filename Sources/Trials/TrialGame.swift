/// A game of random decisions, and everything that must hold however they fall. Tests play some thousand customer-weeks,
/// `kring-facts` a million.

import Simulation

/// What a trial came to. `wrong` has a sentence for each thing that did not hold; it stays empty.
package struct TrialResult {
  package var customerWeeks = 0
  package var taken = 0
  package var refused: [String: Int] = [:]
  package var wrong: [String] = []
}

/// Plays one random opening with random decisions and looks at everything afterwards.
/// - Parameter decisions: how many are tried; about one in seven lets weeks pass.
package func trial(seed: UInt64, customers: Int, decisions: Int) -> TrialResult {
  var trial = Trial(seed: seed)
  var result = TrialResult()
  let opening = trial.opening(customers: customers)
  var game = Game(opening, seed: seed)
  var taken: [Decision] = []
  for _ in 0..<decisions {
    let decision = trial.decision(customers: customers)
    let before = game
    do throws(Refusal) {
      try game.take(decision)
      taken.append(decision)
    } catch {
      let name = "\(error)".prefix { $0 != "(" }
      result.refused[String(name), default: 0] += 1
      if game != before || game.fingerprint != before.fingerprint {
        result.wrong.append("\(decision) was refused and changed something")
      }
    }
  }
  result.taken = taken.count
  result.customerWeeks = game.week * customers
  result.wrong += lostCustomers(game) + wrongMoney(game) + wrongSupplier(game)
  for id in 0..<customers { result.wrong += wrongBooks(game, id) }
  if replay(taken, opening, seed).fingerprint != game.fingerprint {
    result.wrong.append("the same decisions gave another game")
  }
  return result
}

private func replay(_ decisions: [Decision], _ opening: Opening, _ seed: UInt64) -> Game {
  var game = Game(opening, seed: seed)
  for decision in decisions { try? game.take(decision) }
  return game
}

/// Start and causes give the account as it is, every week, and the last week is the row in the market.
private func wrongBooks(_ game: Game, _ id: Int) -> [String] {
  var wrong: [String] = []
  var before = game.opened(id)
  for (place, week) in game.retrace(id).enumerated() {
    for account in Account.allCases
    where before.balance(account) + week.books.total(account) != week.customer.balance(account) {
      wrong.append("customer \(id), week \(place + 1): the books of \(account) do not balance")
    }
    for sentence in outOfBounds(week.customer) {
      wrong.append("customer \(id), week \(place + 1): \(sentence)")
    }
    before = week.customer
  }
  if before != game.market[id] { wrong.append("customer \(id) retraced is not the row in the market") }
  return wrong
}

private func outOfBounds(_ customer: Customer) -> [String] {
  let bounds: [(String, Micro, ClosedRange<Micro>)] = [
    ("felt satisfaction", customer.felt, 0...10 * point),
    ("goodwill", customer.goodwill, -3 * point...3 * point),
    ("expectation", customer.expectation, 0...10 * point), ("trust", customer.trust, 0...point),
    ("insight", customer.insight, 0...point), ("habituation", customer.habituation, 0...point),
  ]
  return bounds.filter { !$0.2.contains($0.1) }.map { "\($0.0) is \($0.1), outside \($0.2)" }
}

private func lostCustomers(_ game: Game) -> [String] {
  var wrong: [String] = []
  for (week, tally) in game.tallies.enumerated() {
    let counted = Phase.allCases.reduce(tally.gone) { $0 + tally.count($1) }
    if counted != game.market.count { wrong.append("week \(week) counts \(counted) of \(game.market.count)") }
    if tally.week != week { wrong.append("week \(week) says it is \(tally.week)") }
  }
  if game.tallies.count != game.week + 1 { wrong.append("a week without totals") }
  for (before, now) in zip(game.tallies, game.tallies.dropFirst()) where now.gone < before.gone {
    wrong.append("week \(now.week): one that ceased to exist came back")
  }
  return wrong
}

private func wrongMoney(_ game: Game) -> [String] {
  let earned = game.tallies.reduce(game.opening.cashEuro) { $0 + $1.moneyEuro }
  return earned == game.supplier.cash ? [] : ["cash is \(game.supplier.cash), weeks add up to \(earned)"]
}

private func wrongSupplier(_ game: Game) -> [String] {
  let supplier = game.supplier
  var shares = [
    ("reputation", supplier.reputation), ("tidy", supplier.tidy), ("doubles", supplier.doubles),
    ("skill", supplier.skill), ("approach", game.terms.approach), ("winback", game.terms.winback),
    ("care", game.terms.care), ("learn", game.terms.learn + game.terms.learnStudied), ("age", game.terms.age),
    ("answered", supplier.answered),
  ]
  shares += Factor.allCases.map { ("\($0)", supplier.factors[$0]) }
  if let board = supplier.board { shares.append(("support", board.support)) }
  if !game.opening.campaigns.isEmpty {
    shares.append(("campaigns over their sum", supplier.policy.campaigns.reduce(0, +) - 1e-9))
    shares.append(("campaigns under their sum", 2 - supplier.policy.campaigns.reduce(0, +) - 1e-9))
  }
  return shares.filter { !(0...1).contains($0.1) }.map { "\($0.0) is \($0.1), outside 0...1" }
}
