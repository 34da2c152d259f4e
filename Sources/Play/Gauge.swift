/// What can be measured of a market: marks, counts and money, week by week.

import Simulation
import Wording

package enum Gauge: String, CaseIterable, Sendable {
  case satisfaction, loyalty, nps, trust, goodwill, expectation
  case orders, disappointments, customers, loyal, money

  package var name: Text {
    switch self {
    case .satisfaction: Text(nl: "tevredenheid", en: "satisfaction")
    case .loyalty: Text(nl: "loyaliteit", en: "loyalty")
    case .nps: Text(verbatim: "NPS")
    case .trust: Text(nl: "vertrouwen", en: "trust")
    case .goodwill: Text(nl: "goodwill", en: "goodwill")
    case .expectation: Text(nl: "verwachting", en: "expectation")
    case .orders: Text(nl: "opdrachten", en: "orders")
    case .disappointments: Text(nl: "teleurstellingen", en: "disappointments")
    case .customers: Text(nl: "klanten", en: "customers")
    case .loyal: Text(nl: "loyaal", en: "loyal")
    case .money: Text(nl: "geld", en: "money")
    }
  }

  /// One line for completion, tables and the head of a chart.
  package var meaning: Text {
    switch self {
    case .satisfaction:
      Text(nl: "rapportcijfer van je klanten, gemiddeld", en: "report mark of your customers, on average")
    case .loyalty: Text(nl: "kans dat een klant voor jou kiest", en: "chance that a customer chooses you")
    case .nps: Text(nl: "promotors min criticasters", en: "promoters minus detractors")
    case .trust: Text(nl: "geloof in je woord", en: "belief in your word")
    case .goodwill:
      Text(nl: "saldo op de emotionele bankrekening", en: "balance of the emotional bank account")
    case .expectation: Text(nl: "dagen waarop klanten rekenen", en: "days that customers count on")
    case .orders: Text(nl: "opdrachten sinds de start", en: "orders since the start")
    case .disappointments:
      Text(nl: "negatieve klantervaringen sinds de start", en: "negative experiences since the start")
    case .customers: Text(nl: "nieuwe en loyale klanten", en: "new and loyal customers")
    case .loyal: Text(nl: "loyale klanten", en: "loyal customers")
    case .money:
      Text(
        nl: "marge min kosten van spoed, sinds de start", en: "margin minus cost of hurry, since the start")
    }
  }

  package var unit: Text {
    switch self {
    case .satisfaction: Text(nl: "cijfer 0-10", en: "mark 0-10")
    case .goodwill: Text(nl: "punten", en: "points")
    case .trust, .loyalty: Text(verbatim: "%")
    case .nps: Text(nl: "-100 tot +100", en: "-100 to +100")
    case .expectation: Text(nl: "dagen", en: "days")
    case .money: Text(nl: "euro", en: "euro")
    case .orders, .disappointments, .customers, .loyal: Text(nl: "aantal", en: "number")
    }
  }

  package var decimals: Int {
    switch self {
    case .satisfaction, .expectation: 1
    case .goodwill: 2
    default: 0
    }
  }

  /// nil where neither more nor less is better.
  package var moreIsBetter: Bool? {
    switch self {
    case .disappointments: false
    case .expectation: nil
    default: true
    }
  }

  /// A difference, in millionths of the unit, that fills a bar.
  package var fullBar: Int {
    switch self {
    case .satisfaction, .goodwill, .expectation: 2 * point
    case .loyalty, .trust: 40 * point
    case .nps: 100 * point
    case .orders, .disappointments: 60 * point
    case .customers, .loyal: 10 * point
    case .money: 150_000 * point
    }
  }

  /// "loyalty (%)": for tables of bare numbers.
  var nameWithShare: Text { unit == Text(verbatim: "%") ? name + Text(verbatim: " (%)") : name }

  static func named(_ word: String) -> Gauge? {
    allCases.first { gauge in gauge.name.map { $0.lowercased() }.matches(word.lowercased()) }
  }
}

/// What a gauge reads of one customer, in millionths of the unit.
struct Reading {
  var satisfaction: Micro
  var goodwill: Micro
  var expectation: Micro
  var trust: Micro
  let rival: Double

  init(_ market: Market, _ customer: Int) {
    satisfaction = market.satisfaction[customer]
    goodwill = market.goodwill[customer]
    expectation = market.expectation[customer]
    trust = market.trust[customer]
    rival = market.rival[customer]
  }

  var felt: Micro { satisfaction + goodwill }

  mutating func add(_ amount: Micro, to account: Account) {
    switch account {
    case .satisfaction: satisfaction += amount
    case .goodwill: goodwill += amount
    case .expectation: expectation += amount
    case .trust: trust += amount
    }
  }
}

extension Gauge {
  /// The accounts whose changes move this gauge; empty for counts and money.
  var accounts: [Account] {
    switch self {
    case .satisfaction, .nps: [.satisfaction, .goodwill]
    case .loyalty: [.satisfaction, .goodwill, .trust]
    case .trust: [.trust]
    case .goodwill: [.goodwill]
    case .expectation: [.expectation]
    default: []
    }
  }

  /// The gauge over some customers; 0 when there are none. Precondition: `accounts` is not empty.
  func value(_ readings: [Reading], _ opening: Opening) -> Micro {
    guard !readings.isEmpty else { return 0 }
    switch self {
    case .satisfaction: return readings.reduce(0) { $0 + $1.felt } / readings.count
    case .goodwill: return readings.reduce(0) { $0 + $1.goodwill } / readings.count
    case .trust: return readings.reduce(0) { $0 + $1.trust } * 100 / readings.count
    case .expectation:
      return readings.reduce(0) { $0 + opening.quotes.days(worth: $1.expectation) } / readings.count
    case .loyalty:
      let chances = readings.map { reading in
        let advantage =
          points(reading.felt) - reading.rival
          + opening.rules.trustWeight * (points(reading.trust) - 0.5)
        return micro(100 * logistic(opening.rules.choice * advantage))
      }
      return chances.reduce(0, +) / readings.count
    default: return netPromoterScore(readings)
    }
  }

  /// What customers would answer now, in whole marks: 9 and 10 promote, 0 to 6 criticise (Reichheld 2003).
  private func netPromoterScore(_ readings: [Reading]) -> Micro {
    let net = readings.reduce(0) { sum, reading in
      reading.felt >= 8_500_000 ? sum + 1 : reading.felt < 6_500_000 ? sum - 1 : sum
    }
    return net * 100 * point / readings.count
  }

  /// The gauge at the end of a week. Counts are whole units in millionths.
  package func value(_ story: Story, week: Int) -> Micro {
    let tally = story.game.tallies[week]
    let past = story.game.tallies[0...week]
    switch self {
    case .orders: return past.reduce(0) { $0 + $1.orders } * point
    case .disappointments: return past.reduce(0) { $0 + $1.disappointments } * point
    case .money: return past.reduce(0) { $0 + $1.moneyEuro } * point
    case .customers: return tally.active * point
    case .loyal: return tally.count(.loyal) * point
    default:
      let market = story.markets[week]
      let active = (0..<market.count).filter { market.phase[$0].isActive }
      return value(active.map { Reading(market, $0) }, story.game.opening)
    }
  }
}
