import Simulation
import Trials

/// What must hold exactly, whatever the numbers of the model.

struct InvariantFacts {
  let base: Base

  var facts: [Fact] {
    [
      Fact(
        "I1", "books balance: start plus all causes is now, every account, every fourth customer",
        base.booksBalance && base.retracesAgree ? 1 : 0, 1...1, "design"),
      Fact(
        "I2", "one gesture for one customer: share of the others that stay the same to the last bit",
        untouched, 1...1, "design"),
      Fact("I3", "share of organisations in exactly one phase, or gone", inOnePhase, 1...1, "design"),
      Fact(
        "I4", "arrows of the cycle: the rarest, times it occurs", Double(rarestArrow), 1...1_000_000_000,
        "chapter, figure 1.3"),
      Fact(
        "I5", "random decisions of every kind, 200,000 customer-weeks: things that did not hold",
        wrongInTrials,
        0...0, "design"),
    ]
  }

  private var wrongInTrials: Double {
    var wrong = 0
    var customerWeeks = 0
    var number: UInt64 = 0
    while customerWeeks < 200_000 {
      let result = trial(seed: base.seed << 32 + number, customers: 60, decisions: 200)
      wrong += result.wrong.count
      customerWeeks += result.customerWeeks
      number += 1
    }
    return Double(wrong)
  }

  private var untouched: Double {
    let firm = Firm.withCustomers.unspoken
    var plain = firm.played(3_000, weeks: 30, seed: base.seed)
    let chosen = plain.market.active[17]
    var touched = plain
    touched.decide(.deed(.gesture, customer: chosen))
    firm.pass(30, &plain)
    firm.pass(30, &touched)
    let others = plain.market.indices.lazy.filter { $0 != chosen }
    return share(others.map { plain.market[$0] == touched.market[$0] })
  }

  private var inOnePhase: Double {
    let last = base.game.tallies[Base.weeks]
    let counted = Phase.allCases.reduce(last.gone) { $0 + last.count($1) }
    return Double(counted) / Double(base.game.market.count)
  }

  private var rarestArrow: Int {
    let arrows: [(Phase, Phase)] = [
      (.prospect, .new), (.new, .loyal), (.loyal, .former), (.new, .former), (.former, .prospect),
    ]
    var counts = Array(repeating: 0, count: arrows.count)
    for id in 0..<base.history.customers {
      for week in 2...Base.weeks {
        let (from, to) = (base.history[id, week - 1].phase, base.history[id, week].phase)
        guard from != to, let arrow = arrows.firstIndex(where: { $0 == (from, to) }) else { continue }
        counts[arrow] += 1
      }
    }
    return counts.min() ?? 0
  }
}
