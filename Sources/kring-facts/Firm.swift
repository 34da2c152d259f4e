import Simulation

/// The firm that the statements are about, unless they say otherwise: close to its customers, every CRM factor at the
/// same aim, a small surprise now and then.

struct Firm {
  var strategy: Strategy? = .customerIntimacy
  var spending = ByStrategy(0.8, 0.8, 1.6)
  /// In the order of `Factor`.
  var aims = [0.65, 0.65, 0.65, 0.65, 0.65]
  /// In halves: the engine takes whole numbers, so a half is one more in every other week.
  var surprisesPerYear = 0.5
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
    // What is paid for is all there is.
    opening.factors = Factors(all: 0)
    opening.policy = Policy(strategy: strategy, spending: spending, aims: aims, habits: habits)
    var game = Game(opening, seed: seed)
    game.decide(.claim(tenths: claimTenths))
    return game
  }

  func played(_ customers: Int, weeks: Int, seed: UInt64) -> Game {
    var game = game(customers, seed: seed)
    pass(weeks, &game)
    return game
  }

  /// Lets weeks pass in the way of this firm.
  func pass(_ weeks: Int, _ game: inout Game) {
    for _ in 0..<weeks {
      let rounding: FloatingPointRoundingRule = game.week % 2 == 0 ? .up : .down
      game.decide(.surprise(perYear: Int(surprisesPerYear.rounded(rounding))))
      game.decide(.run(weeks: 1))
    }
  }
}

extension Game {
  /// Takes a decision that nobody in these markets refuses.
  mutating func decide(_ decision: Decision) {
    do { try take(decision) } catch { preconditionFailure("refused: \(decision): \(error)") }
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
