import Simulation

/// How satisfaction is formed: performance against expectation, the zone of tolerance, learning, and delight.

struct SatisfactionFacts {
  let seed: UInt64
  private let better: Trial
  private let worse: Trial
  private let buyers: [Int]

  private static let customers = 6_000

  init(seed: UInt64) {
    self.seed = seed
    func market(_ performance: Double) -> Game {
      Trial.market(.withCustomers, SatisfactionFacts.customers, seed: seed) { $0.performance = performance }
    }
    let plain = market(0)
    better = Trial(plain, market(1.5))
    worse = Trial(plain, market(-1.5))
    let both = Set(worse.buyers)
    buyers = better.buyers.filter(both.contains)
  }

  func facts(_ base: Base) -> [Fact] {
    confirmation + zone + learning(base) + delight + habits
  }

  private var confirmation: [Fact] {
    func effect(_ trial: Trial) -> Double {
      mean(
        buyers.lazy.map {
          trial.changed.lastWeek(of: $0).disconfirmation - trial.plain.lastWeek(of: $0).disconfirmation
        })
    }
    let mark = { (trial: Trial) in trial.effect(on: buyers, \.satisfaction) }
    return [
      Fact(
        "1", "disconfirmation: effect of 1.5 worse / 1.5 better", -effect(worse) / effect(better), 1.5...2.8,
        "Anderson & Sullivan 1993; Tversky & Kahneman 1992"),
      Fact(
        "1b", "the whole mark: effect of 1.5 worse / 1.5 better", -mark(worse) / mark(better), 1.2...2.5,
        "Mittal, Ross & Baldasare 1998, sign"),
    ]
  }

  private var zone: [Fact] {
    let rules = Rules()
    func slope(_ gap: Double) -> Double {
      (Reaction(gap: gap + 1e-3, rules).total - Reaction(gap: gap - 1e-3, rules).total) / 2e-3
    }
    return [
      Fact(
        "2", "slope of the reaction inside the zone / below it", slope(0) / slope(-1.2), 0...0.5,
        "Zeithaml, Berry & Parasuraman 1993"),
      Fact(
        "3", "expected bad service, 4 and 4: change of a mark of 4", badAsExpected, 0...0,
        "Rust, Inman, Jia & Zahorik 1999"),
    ]
  }

  /// Points that a delivery worth a 4 takes from a mark of 4 of who expects a 4.
  private var badAsExpected: Double {
    var model = Model()
    model.firm.start.satisfaction = 4
    var shock = Shock(week: 1, weeks: 1)
    let game = model.game()
    shock.performance = 4 - game.level(for: game.market[0])
    model.firm.shocks = [shock]
    var played = model.game()
    model.pass(1, &played)
    return points(played.market[0].satisfaction - 4 * point)
  }

  private func learning(_ base: Base) -> [Fact] {
    let expectation = { (trial: Trial) in trial.effect(on: buyers, \.expectation) }
    return [
      Fact(
        "4", "from 12 orders on: how far expectation lies from mean performance, points", distance(base),
        0...0.5, "Boulding et al. 1993"),
      Fact(
        "4b", "share learned from a first order / from a tenth", learned(orders: 0) / learned(orders: 9),
        3...10, "Rust et al. 1999"),
      Fact(
        "5", "expectation: rise after 1.5 better / fall after 1.5 worse",
        -expectation(better) / expectation(worse), 1.2...2.5, "Boulding et al. 1993; Rust & Oliver 2000"),
      Fact(
        "5b", "after one delivery above expectation: disconfirmation at the next, points", raisedBar,
        -1 ... -0.01, "Rust & Oliver 2000, raised bar"),
    ]
  }

  private func distance(_ base: Base) -> Double {
    let rules = base.rules
    let mistakes =
      rules.mistakeLoss * rules.mistakeMost * (1 - 0.7 * base.game.supplier.factors[.processes])
    let experienced = base.game.market.customers.filter { $0.phase.isActive && $0.orders >= 12 }
    return mean(
      experienced.lazy.map {
        abs(points($0.expectation) - (base.game.level(for: $0) + $0.match - mistakes))
      })
  }

  /// What somebody with so many orders learns from a delivery two points below expectation.
  private func learned(orders: Int) -> Double {
    var model = Model()
    model.firm.start.orders = orders
    model.firm.start.phase = orders == 0 ? .new : .loyal
    model.firm.start.satisfaction = 9
    var game = model.game()
    model.pass(1, &game)
    return points(game.lastWeek(of: 0).books[.learned])
  }

  /// At the first later week in which a customer orders in both markets.
  private var raisedBar: Double {
    let later = better.later(40, .withCustomers)
    return mean(
      buyers.lazy.compactMap { id in
        let pairs = zip(later.plain.retrace(id), later.changed.retrace(id)).enumerated().dropFirst(Trial.week)
        let next = pairs.first { place, pair in
          [pair.0, pair.1].allSatisfy { $0.has(\.orderWeek, in: place + 1) }
        }
        return next.map { $1.1.disconfirmation - $1.0.disconfirmation }
      })
  }

  private var delight: [Fact] {
    var plain = Firm.withCustomers.played(
      SatisfactionFacts.customers, weeks: Trial.week - 1, seed: seed)
    var surprised = plain
    for id in surprised.market.active { surprised.decide(.deed(.gesture, customer: id)) }
    var noOther = Firm.withCustomers
    noOther.surprisesPerYear = 0
    noOther.pass(1, &plain)
    noOther.pass(1, &surprised)
    let ids = plain.market.active.filter {
      surprised.market[$0].phase.isActive && Int(surprised.market[$0].gestureWeek) == Trial.week
    }
    let trial = Trial(plain, surprised)
    let raised = ids.lazy.map {
      abs(points(surprised.market[$0].expectation - plain.market[$0].expectation))
    }
    return [
      Fact(
        "6", "one gesture: effect on felt satisfaction, points", trial.effect(on: ids, \.felt), 0.4...1.2,
        "Thomassen 2015, sign"),
      Fact(
        "6b", "one gesture: effect on expectation, points at most", raised.max() ?? .nan, 0...0,
        "chapter 1.1.1"),
    ]
  }

  private var habits: [Fact] {
    [
      Fact("6c", "the eighth weekly gesture / the first", eighth(every: 1), 0...0.4, "Rust & Oliver 2000"),
      Fact(
        "6d", "the eighth gesture, half a year apart / the first", eighth(every: 26), 0.75...1,
        "Rust & Oliver 2000, re-enacted delight"),
    ]
  }

  private func eighth(every weeks: Int) -> Double {
    var model = Model()
    model.firm.start.need = 0
    var game = model.game()
    for time in 0..<8 {
      if time > 0 { model.pass(weeks - 1, &game) }
      game.decide(.deed(.gesture, customer: 0))
      model.pass(1, &game)
    }
    let gestures = game.retrace(0).map { points($0.books[.gesture]) }.filter { $0 != 0 }
    return gestures.count == 8 ? gestures[7] / gestures[0] : .nan
  }
}
