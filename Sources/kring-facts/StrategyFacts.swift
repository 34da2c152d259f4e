import Simulation

/// Value strategies: choosing one, stuck in the middle, and the threshold on the others.

struct StrategyFacts {
  let seed: UInt64

  var facts: [Fact] {
    let focused = Strategy.allCases.map { strategy in
      var spending = ByStrategy(all: 0.8)
      spending[strategy] = 1.6
      return contribution(strategy, spending)
    }
    let middle = contribution(nil, ByStrategy(all: 3.2 / 3))
    let neglected = contribution(.customerIntimacy, ByStrategy(0.1, 0.1, 3))
    let choice = "Treacy & Wiersema 1993, 1995"
    return [
      Fact(
        "22", "contribution: one strategy chosen, mean of three / stuck in the middle, same budget",
        mean(focused) / middle, 1.1...10, choice),
      Fact(
        "22b", "contribution: the worst choice / stuck in the middle", (focused.min() ?? .nan) / middle,
        1...10, "Thornhill & White 2007: never less"),
      Fact(
        "23", "contribution: thresholds neglected / all in order", neglected / focused[2], -10...0.9,
        choice),
      Fact(
        "23b", "0.9 points on a weak strategy: worth from 5 / from 6.5", worth(5, 5.9) / worth(6.5, 7.4),
        2...20, choice),
    ]
  }

  /// Euro a week from the third year on.
  private func contribution(_ strategy: Strategy?, _ spending: ByStrategy) -> Double {
    var firm = Firm()
    firm.strategy = strategy
    firm.spending = spending
    let game = firm.played(5_000, weeks: 260, seed: seed)
    return mean(game.tallies.suffix(156).lazy.map { Double($0.moneyEuro) })
  }

  /// Points that a step on operational excellence adds to our level, for customers of every kind.
  private func worth(_ low: Double, _ high: Double) -> Double {
    let game = Firm().game(6_000, seed: seed)
    return mean(
      game.market.customers.lazy.map {
        game.level(for: $0, ByStrategy(high, 7, 8.7)) - game.level(for: $0, ByStrategy(low, 7, 8.7))
      })
  }
}
