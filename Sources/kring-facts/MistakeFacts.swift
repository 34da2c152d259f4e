import Simulation

/// Mistakes, complaints, and what a good answer is worth.

struct MistakeFacts {
  let base: Base

  var facts: [Fact] { repurchase + recovery + [complaints, trust] }

  private var repurchase: [Fact] {
    let ends: [(String, Event.Complaint, String, ClosedRange<Double>)] = [
      ("14a", .unspoken, "silent", 0.09...0.37), ("14b", .unsolved, "complained, not solved", 0.19...0.46),
      ("14c", .solved, "solved", 0.54...0.70), ("14d", .solvedQuickly, "solved quickly", 0.82...0.95),
    ]
    return ends.map { number, end, name, interval in
      Fact(
        number, "after a mistake, \(name): orders again within 26 weeks", ordersAgain(after: end), interval,
        "TARP 9/19/54/82% (major), 37/46/70/95% (minor)")
    }
  }

  private func ordersAgain(after end: Event.Complaint) -> Double {
    var again: [Bool] = []
    for id in 0..<base.history.customers {
      for week in 31...180 where base.history[id, week].end == end && base.history[id, week].isActive {
        again.append(base.history.has(.ordered, id, in: week + 1...week + 26))
      }
    }
    return share(again)
  }

  /// Everybody meets a mistake in one week, or nobody does.
  private var recovery: [Fact] {
    func market(_ mistake: Bool) -> Game {
      Trial.market(.withCustomers, 12_000, seed: base.seed) { $0.mistake = mistake }
    }
    let trial = Trial(market(false), market(true))
    let recovered = trial.buyers.filter { trial.changed.market[$0].complaint == .solvedQuickly }
    let later = trial.later(26, .withCustomers)
    let again = { (game: Game) in
      share(recovered.lazy.map { Int(game.market[$0].orderWeek) > Trial.week })
    }
    return [
      Fact(
        "15", "felt satisfaction after a quick recovery less without a mistake, points",
        trial.effect(on: recovered, \.felt), -0.05...0.5, "de Matos et al. 2007: satisfaction rises"),
      Fact(
        "15b", "orders again within 26 weeks: quick recovery / no mistake",
        again(later.changed) / again(later.plain), 0.85...1.08,
        "de Matos et al. 2007: behaviour does not; TARP: up to 8%"),
    ]
  }

  private var complaints: Fact {
    let ends = base.history.seen.lazy.compactMap(\.end)
    return Fact(
      "16", "share of the mistakes that reach us as a complaint", share(ends.map { $0 != .unspoken }),
      0.4...0.6, "TARP: about half")
  }

  private var trust: Fact {
    Fact(
      "17", "kept words it takes to repair one that was not", Double(keptWords), 4...20,
      "Slovic 1993, asymmetry")
  }

  /// Somebody who orders every week gets a delivery far below expectation, and then good ones.
  private var keptWords: Int {
    var model = Model()
    model.firm.start.trust = 0.6
    var shock = Shock(week: 1, weeks: 1)
    shock.performance = -5
    model.firm.shocks = [shock]
    var game = model.game()
    model.pass(1, &game)
    var count = 0
    while game.market[0].trust < micro(0.6), count < 100 {
      model.pass(1, &game)
      count += 1
    }
    return count
  }
}
