import Simulation

/// What satisfaction does: choosing us, buying again, leaving.

struct BehaviourFacts {
  let base: Base

  private static let top = 9..<10.01
  private static let satisfied = 7..<8.5
  private static let dissatisfied = 0..<5.5

  var facts: [Fact] { choice + leaving + tenure }

  private var choice: [Fact] {
    let steps = [5.0..<6, 6..<7, 7..<8, 8..<9].map(base.chooses)
    return [
      Fact(
        "9", "chance to choose us at a need: felt 9 and more / 7 to 8.5",
        base.chooses(BehaviourFacts.top) / base.chooses(BehaviourFacts.satisfied), 3...8,
        "Jones & Sasser 1995; Xerox: 6 times"),
      Fact(
        "10", "returns rise: choice from 7-8 to 8-9 / from 5-6 to 6-7",
        (steps[3] - steps[2]) / max(steps[1] - steps[0], 1e-9), 1.5...1_000_000, "Mittal & Kamakura 2001"),
    ]
  }

  private var leaving: [Fact] {
    [
      Fact(
        "11", "share of the satisfied (7 to 8.5) that leaves within a year",
        base.leaves(BehaviourFacts.satisfied), 0.15...0.40, "bpir, HBS: 15-40%"),
      Fact(
        "11b", "share of the very satisfied (9 and more) that leaves within a year",
        base.leaves(BehaviourFacts.top), 0...0.15, "Jones & Sasser 1995"),
      Fact(
        "11c", "share of the dissatisfied (below 5.5) that leaves within a year",
        base.leaves(BehaviourFacts.dissatisfied), 0.5...1, "Jones & Sasser 1995, zone of defection"),
      Fact(
        "9b", "share of marks of 9 and more that goodwill lifted there", liftedByGoodwill, 0.6...1,
        "Thomassen 2015"),
    ]
  }

  private var liftedByGoodwill: Double {
    var lifted: [Bool] = []
    for id in 0..<base.history.customers {
      for week in 61...Base.weeks {
        let seen = base.history[id, week]
        guard seen.isActive, seen.felt >= 9_000_000 else { continue }
        lifted.append(seen.felt - seen.goodwill < 9_000_000)
      }
    }
    return share(lifted)
  }

  private var tenure: [Fact] {
    // A firm of restless and steady customers, and one in which all are alike. A Beta of two very large, equal numbers
    // is a chance of a half a year for everyone; the rival is as much weaker as makes the mean rate the same.
    let mixed = risesBy(rival: 8) { _ in }
    let rate = Rules().leaving * exponential(-Rules().leavingSlope * (7.6 - 8))
    let alike = 7.6 + logarithm(rate / (logarithm(2) / 52)) / Rules().leavingSlope
    let source = "Fader & Hardie 2007"
    let lost = [105, 131, 156].map { week in
      share(base.active(week).lazy.map { base.history.has(.left, $0, in: week + 1...week + 52) })
    }
    return [
      Fact(
        "12", "retention at constant satisfaction, third year less first", mixed, 0.02...0.5,
        source + ", survivors"),
      Fact(
        "12b", "the same when all leave as easily",
        risesBy(rival: alike) { ($0.leavingAlpha, $0.leavingBeta) = (1e9, 1e9) }, -0.03...0.03, "control"),
      Fact(
        "13", "share of customers lost in a year", mean(lost), 0.15...0.40,
        "Griffin & Lowenstein 2001: 20-40%; Thomas et al. 2004: 22-30%"),
    ]
  }

  private func risesBy(rival: Double, _ change: (inout Rules) -> Void) -> Double {
    var firm = Firm.frozen(satisfaction: 7.6, rival: rival)
    change(&firm.rules)
    let stayed = firm.survival(10_000, years: 3, seed: base.seed)
    return stayed[2] / stayed[1] - stayed[0]
  }
}

extension Firm {
  /// Customers whose satisfaction nothing moves, so that only their own nature makes them leave.
  static func frozen(satisfaction: Double, rival: Double) -> Firm {
    var firm = Firm.withCustomers.unspoken
    firm.surprisesPerYear = 0
    firm.rules.trustWeight = 0
    firm.rules.ceasing = 0
    firm.rules.approach = 0
    firm.rules.winback = 0
    for path in [
      \Rules.pull, \.withinZone, \.exceed, \.fade, \.warmth, \.recognition, \.friction, \.mistakeMost,
      \.gestureMissed,
    ] { firm.rules[keyPath: path] = 0 }
    firm.start = StartingCustomer(
      phase: .new, satisfaction: satisfaction, trust: 0.5, orders: 0, need: 0, rival: rival)
    return firm
  }

  /// The share of the first customers that has never left, after each year.
  func survival(_ customers: Int, years: Int, seed: UInt64) -> [Double] {
    var game = game(customers, seed: seed)
    return (0..<years).map { _ in
      pass(52, &game)
      return share(game.market.customers.lazy.map { !$0.hasLeft })
    }
  }
}
