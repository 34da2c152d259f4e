import Simulation

/// Sizes and costs: large and small firms, winning and keeping, what a customer is worth.

struct MarketFacts {
  let base: Base

  var facts: [Fact] {
    let large = lastYear(approach: 0.04, ByStrategy(1.2, 1.2, 2))
    let small = lastYear(approach: 0.01, ByStrategy(0.7, 0.7, 1.4))
    let gain = 100 * (lifetimeMultiple(0.90, 0.10) / lifetimeMultiple(0.85, 0.10) - 1)
    return [
      Fact(
        "27", "share of organisations that order: small firm / large firm", small.share / large.share,
        0...0.6,
        "Ehrenberg: double jeopardy"),
      Fact(
        "27b", "orders of who orders: small firm / large firm", small.orders / large.orders, 0.5...0.99,
        "Ehrenberg: the smaller difference"),
      Fact(
        "28", "cost of one new customer / cost of keeping one for a year",
        base.costOfOne(former: false) / costOfKeeping, 2...20, "TARP: 2 to 20, contested"),
      Fact(
        "29", "worth of a customer when retention goes from 0.85 to 0.90: gain, percent", gain, 25...85,
        "Reichheld & Sasser 1990: 25-85%; Gupta & Lehmann 2003"),
    ]
  }

  /// Share of all organisations that ordered in the third year, and how often these did.
  private func lastYear(approach: Double, _ spending: ByStrategy) -> (share: Double, orders: Double) {
    var firm = Firm().unspoken
    firm.rules.approach = approach
    firm.spending = spending
    var game = firm.played(12_000, weeks: 104, seed: base.seed)
    let before = game.market.customers.map(\.ordersEver)
    firm.pass(52, &game)
    let orders = zip(game.market.customers, before).map { Double($0.ordersEver - $1) }
    let buyers = orders.filter { $0 > 0 }
    return (Double(buyers.count) / Double(orders.count), mean(buyers))
  }

  /// Euro a year for gestures and contacts.
  private var costOfKeeping: Double {
    let year = base.game.tallies.suffix(52)
    let euro = year.reduce(0) { $0 + $1.costs[.gestures] + $1.costs[.contacts] }
    return Double(euro) / Double(year.reduce(0) { $0 + $1.active }) * 52
  }
}

/// What all later years of a customer are worth, in yearly margins (Gupta & Lehmann 2003).
/// - Parameters:
///   - retention: share kept each year.
///   - discount: yearly.
func lifetimeMultiple(_ retention: Double, _ discount: Double) -> Double {
  retention / (1 + discount - retention)
}
