import Simulation

/// The five CRM factors: together or not at all.

struct FactorFacts {
  let seed: UInt64

  var facts: [Fact] {
    let low = felt([0.4, 0.4, 0.4, 0.4, 0.4])
    let all = felt([0.9, 0.9, 0.9, 0.9, 0.9])
    let alone = Factor.allCases.map { factor in
      var aims = Array(repeating: 0.4, count: 5)
      aims[factor.rawValue] = 0.9
      return felt(aims) - low
    }
    let sum = alone.reduce(0, +)
    let ready = all - felt([0.9, 0.9, 0.9, 0.9, 0.4])
    let unsupported = felt([0.9, 0.2, 0.9, 0.9, 0.9])
    let technology = alone[Factor.technology.rawValue]
    return [
      Fact(
        "24", "technology alone from 0.4 to 0.9: felt satisfaction, points", technology, -1...0.02,
        "Rigby et al. 2002; Reinartz et al. 2004"),
      Fact(
        "24b", "all five factors together / the sum of each alone", sum > 0 ? (all - low) / sum : 99,
        1.1...100, "complementarity"),
      Fact(
        "24c", "technology when the organisation is ready less when it is not, points", ready - technology,
        0.1...3, "Reinartz et al. 2004; Becker et al. 2009"),
      Fact(
        "24d", "gain by the other four: without / with management support",
        (unsupported - low) / (all - low), -1...0.5, "Becker et al. 2009; chapter 1.2"),
      Fact(
        "24e", "effect with one of five factors at 0.1 / all at 0.9",
        Factors([0.9, 0.9, 0.1, 0.9, 0.9]).effect / Factors(all: 0.9).effect, 0...0.7,
        "chapter 1, weakest link"),
    ]
  }

  /// Mean felt satisfaction in the third year, points.
  private func felt(_ aims: [Double]) -> Double {
    var firm = Firm().unspoken
    firm.aims = aims
    let year = firm.played(4_000, weeks: 156, seed: seed).tallies.suffix(52)
    let customers = year.reduce(0) { $0 + $1.active }
    return points(year.reduce(0) { $0 + $1.felt }) / Double(customers)
  }
}
