import Simulation

/// The firm that the statements are about, unless they say otherwise: close to its customers, every CRM factor at the
/// same aim, a small surprise now and then.

struct Firm {
  var strategy: Strategy? = .customerIntimacy
  var spending = ByStrategy(0.8, 0.8, 1.6)
  /// In the order of `Factor`.
  var aims = [0.65, 0.65, 0.65, 0.65, 0.65]
  var surprisesPerYear = 1
  /// Tenths of a point that offers promise above what is realistic.
  var claimTenths = 0
  var habits = Habit.usual
  var rules = Rules()
  var shocks: [Shock] = []
  var start = StartingCustomer(phase: .prospect, satisfaction: 7, trust: 0.5, orders: 0)

  /// A market in which everybody has just become a customer.
  static var withCustomers: Firm {
    var firm = Firm()
    firm.start.phase = .new
    return firm
  }

  /// The same without word of mouth, where the statement is about the firm's own efforts.
  var unspoken: Firm {
    var firm = self
    firm.rules.mention = 0
    return firm
  }

  func game(_ customers: Int, seed: UInt64) -> Game {
    game(Array(repeating: start, count: customers), seed: seed)
  }

  func game(_ customers: [StartingCustomer], seed: UInt64) -> Game {
    var opening = Opening(
      rules: rules, quotes: nil, customers: customers, shocks: shocks, horizonWeeks: 52)
    opening.policy = Policy(strategy: strategy, spending: spending, aims: aims, habits: habits)
    var game = Game(opening, seed: seed)
    game.decide(.surprise(perYear: surprisesPerYear))
    game.decide(.claim(tenths: claimTenths))
    return game
  }

  func played(_ customers: Int, weeks: Int, seed: UInt64) -> Game {
    var game = game(customers, seed: seed)
    game.pass(weeks)
    return game
  }
}

extension Game {
  /// Takes a decision that nobody in these markets refuses.
  mutating func decide(_ decision: Decision) {
    do { try take(decision) } catch { preconditionFailure("refused: \(decision): \(error)") }
  }

  mutating func pass(_ weeks: Int) {
    var left = weeks
    while left > 0 {
      let some = min(left, Game.weeksRange.upperBound)
      decide(.run(weeks: some))
      left -= some
    }
  }

  /// Our level for a customer, in points, before chance, match and tailoring.
  func level(for customer: Customer) -> Double {
    level(for: customer, supplier.levels)
  }

  func level(for customer: Customer, _ levels: ByStrategy) -> Double {
    let weighed = Strategy.allCases.reduce(0) { $0 + levels[$1] * customer.weights[$1] }
    return weighed - levels.lossBelowThreshold(rules)
  }
}
