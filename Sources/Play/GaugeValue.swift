/// What a gauge shows at the end of a week, and what it would show over some customers.

import Simulation

extension Gauge {
  /// The gauge at the end of a week, in millionths of the unit. Counts are whole units.
  package func value(_ game: Game, week: Int) -> Micro {
    let tally = game.tallies[week]
    let past = game.tallies[0...week]
    let active = max(1, tally.active)
    switch self {
    case .orders: return past.reduce(0) { $0 + $1.orders } * point
    case .disappointments: return past.reduce(0) { $0 + $1.disappointments } * point
    case .money: return past.reduce(0) { $0 + $1.moneyEuro } * point
    case .cash: return (game.opening.cashEuro + past.reduce(0) { $0 + $1.moneyEuro }) * point
    case .complaints: return past.reduce(0) { $0 + $1.complaints } * point
    case .left: return past.reduce(0) { $0 + $1.leftNew + $1.leftLoyal } * point
    case .detractors: return tally.detractors * point
    case .support: return (tally.support ?? 0) * 100
    case .effect: return micro(tally.factors.effect) * 100
    case .customers: return tally.active * point
    case .loyal: return tally.count(.loyal) * point
    case .satisfaction: return tally.felt / active
    case .goodwill: return tally.goodwill / active
    case .trust: return tally.trust * 100 / active
    case .insight: return tally.insight * 100 / active
    case .loyalty: return tally.loyalty * 100 / active
    case .nps: return (tally.promoters - tally.detractors) * 100 * point / active
    case .expectation:
      return tally.active == 0 ? 0 : expected(tally.expectation / active, game.opening)
    }
  }

  /// Days where the scenario is about days, else the mark.
  private func expected(_ mark: Micro, _ opening: Opening) -> Micro {
    opening.quotes?.days(worth: mark) ?? mark
  }

  /// The accounts whose changes move this gauge; empty for counts and money.
  var accounts: [Account] {
    switch self {
    case .satisfaction, .nps, .detractors: [.satisfaction, .goodwill]
    case .loyalty: [.satisfaction, .goodwill, .trust]
    case .trust: [.trust]
    case .goodwill: [.goodwill]
    case .expectation: [.expectation]
    case .insight: [.insight]
    default: []
    }
  }

  /// The gauge over some customers; 0 when there are none. Precondition: `accounts` is not empty.
  func value(_ readings: [Reading], _ opening: Opening) -> Micro {
    guard !readings.isEmpty else { return 0 }
    func mean(_ amount: (Reading) -> Micro, times: Int = 1) -> Micro {
      readings.reduce(0) { $0 + amount($1) } * times / readings.count
    }
    switch self {
    case .satisfaction: return mean(\.felt)
    case .goodwill: return mean(\.goodwill)
    case .trust: return mean(\.trust, times: 100)
    case .insight: return mean(\.insight, times: 100)
    case .expectation: return expected(mean(\.expectation), opening)
    case .loyalty:
      return mean({ micro(logistic(opening.rules.choice * $0.advantage(opening.rules))) }, times: 100)
    case .detractors: return readings.count { $0.net < 0 } * point
    default: return mean(\.net, times: 100)
    }
  }
}

/// What a gauge reads of one customer, in millionths of the unit.
struct Reading {
  private(set) var satisfaction: Micro
  private(set) var goodwill: Micro
  private(set) var expectation: Micro
  private(set) var trust: Micro
  private(set) var insight: Micro
  /// The best rival in this customer's eyes, points.
  var rival: Double

  init(_ customer: Customer, rival: Double) {
    satisfaction = customer.satisfaction
    goodwill = customer.goodwill
    expectation = customer.expectation
    trust = customer.trust
    insight = customer.insight
    self.rival = rival
  }

  var felt: Micro { satisfaction + goodwill }

  /// 1 for a promoter, -1 for a detractor, in millionths.
  var net: Micro {
    felt >= Survey.promoterFrom ? point : felt < Survey.detractorBelow ? -point : 0
  }

  func advantage(_ rules: Rules) -> Double {
    points(felt) - rival + rules.trustWeight * (points(trust) - rules.neutralTrust)
  }

  mutating func add(_ amount: Micro, to account: Account) {
    switch account {
    case .satisfaction: satisfaction += amount
    case .goodwill: goodwill += amount
    case .expectation: expectation += amount
    case .trust: trust += amount
    case .insight: insight += amount
    }
  }
}
