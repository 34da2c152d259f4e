import Simulation

/// Two markets with all luck in common that differ in what happened in one week: what differs afterwards is its effect.
struct Trial {
  /// The week that differs; by then habits and expectations have settled.
  static let week = 61

  let plain: Game
  let changed: Game

  init(_ plain: Game, _ changed: Game) {
    self.plain = plain
    self.changed = changed
  }

  /// Both markets some weeks later.
  func later(_ weeks: Int, _ firm: Firm) -> Trial {
    var (plain, changed) = (plain, changed)
    firm.pass(weeks, &plain)
    firm.pass(weeks, &changed)
    return Trial(plain, changed)
  }

  /// The market at the end of that week, when something happens to everybody in it.
  static func market(_ firm: Firm, _ customers: Int, seed: UInt64, _ happens: (inout Shock) -> Void) -> Game {
    var shock = Shock(week: week, weeks: 1)
    happens(&shock)
    var firm = firm
    firm.shocks = [shock]
    return firm.played(customers, weeks: week, seed: seed)
  }

  /// Who ordered in that week in both markets and still buys in both as it ends.
  var buyers: [Int] {
    plain.market.indices.filter { id in
      [plain.market[id], changed.market[id]].allSatisfy { customer in
        customer.phase.isActive && Int(customer.orderWeek) == Trial.week
      }
    }
  }

  /// Mean effect on a figure of a row.
  func effect(on ids: [Int], _ figure: (Customer) -> Micro) -> Double {
    mean(ids.map { points(figure(changed.market[$0]) - figure(plain.market[$0])) })
  }
}

extension CustomerWeek {
  /// What disconfirmation did to the mark, points.
  var disconfirmation: Double { points(books[.exceeded] + books[.withinZone] + books[.disappointed]) }

  func has(_ mark: (Customer) -> Int32, in week: Int) -> Bool { Int(mark(customer)) == week }
}

extension Game {
  /// The last week of one customer.
  func lastWeek(of id: Int) -> CustomerWeek { retrace(id)[week - 1] }
}

/// One customer about whom nothing is left to chance: it orders every week from us, nothing fails, nobody leaves.
struct Model {
  var firm = Firm()

  init() {
    firm.rules.leaving = 0
    firm.rules.ceasing = 0
    firm.rules.mistakeMost = 0
    firm.rules.spreadMatch = 0
    firm.rules.spreadPerformance = 0
    firm.surprisesPerYear = 0
    firm.start = StartingCustomer(
      phase: .loyal, satisfaction: 7, trust: 0.5, orders: 3, need: 1, rival: 0)
  }

  func game() -> Game { firm.game(1, seed: 1) }
  func pass(_ weeks: Int, _ game: inout Game) { firm.pass(weeks, &game) }
}
