/// The five CRM factors (figure 1.2): they count together, so the weakest rules.

/// Raw values are places in arrays of five and part of the fingerprint.
package enum Factor: Int, CaseIterable, Sendable {
  case customer, strategy, processes, people, technology
}

/// A share, 0 to 1, for each factor.
package struct Factors: Equatable, Sendable {
  private var shares: [Double]

  /// Precondition: five shares, in the order of `Factor`.
  package init(_ shares: [Double]) {
    precondition(shares.count == Factor.allCases.count, "one share for each factor")
    self.shares = shares
  }

  package init(all share: Double) { self.init(Array(repeating: share, count: Factor.allCases.count)) }

  package static let none = Factors(all: 0)

  package subscript(factor: Factor) -> Double {
    get { shares[factor.rawValue] }
    set { shares[factor.rawValue] = newValue }
  }

  package var sum: Double { shares.reduce(0, +) }

  /// The weakest factor; the first of equals.
  package var weakest: Factor {
    Factor.allCases.reduce(.customer) { self[$1] < self[$0] ? $1 : $0 }
  }

  /// What they do together, 0 to 1: the geometric mean, so that a missing factor cannot be bought off.
  package var effect: Double {
    let logarithms = shares.reduce(0) { $0 + logarithm(max($1, 1e-6)) }
    return exponential(logarithms / 5)
  }

  /// How far technology runs ahead of the weakest other factor, 0 to 1 (Rigby et al. 2002; Reinartz et al. 2004).
  package var technologyAhead: Double {
    let others = Factor.allCases.dropLast().reduce(1) { min($0, self[$1]) }
    return max(self[.technology] - others, 0)
  }
}

extension Factors {
  /// Where a factor tends to when `aim` of it is paid for, against what rests there without. Without management support,
  /// in line with the value strategy, only a third of what is added arrives; support itself is the strategy factor.
  static func target(
    _ factor: Factor, aim: Double, resting: Double, support: Double, chosen: Strategy?, _ rules: Rules
  ) -> Double {
    guard factor != .strategy, aim > resting else { return max(aim, resting) }
    let fit =
      switch chosen {
      case .customerIntimacy: 1.0
      case .productLeadership: rules.crmFitProduct
      case .operationalExcellence, nil: rules.crmFitOther
      }
    return resting + (aim - resting) * (rules.factorAlone + (1 - rules.factorAlone) * support * fit)
  }
}
