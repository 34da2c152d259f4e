/// The three value strategies of Treacy & Wiersema (1993), and amounts for each of them.

/// A way to add value (figure 1.7). Raw values are places in `ByStrategy` and part of the fingerprint.
package enum Strategy: Int, CaseIterable, Sendable {
  case operationalExcellence, productLeadership, customerIntimacy
}

/// One number for each value strategy: levels and spending in points and units, weights as shares.
package struct ByStrategy: Equatable, Sendable {
  package var operational: Double
  package var product: Double
  package var intimacy: Double

  package init(_ operational: Double, _ product: Double, _ intimacy: Double) {
    self.operational = operational
    self.product = product
    self.intimacy = intimacy
  }

  package init(all number: Double) { self.init(number, number, number) }

  package subscript(strategy: Strategy) -> Double {
    get {
      switch strategy {
      case .operationalExcellence: operational
      case .productLeadership: product
      case .customerIntimacy: intimacy
      }
    }
    set {
      switch strategy {
      case .operationalExcellence: operational = newValue
      case .productLeadership: product = newValue
      case .customerIntimacy: intimacy = newValue
      }
    }
  }

  package var sum: Double { operational + product + intimacy }

  /// The strategy with the largest number; the first of equals.
  package var highest: Strategy {
    Strategy.allCases.reduce(.operationalExcellence) { self[$1] > self[$0] ? $1 : $0 }
  }

  /// What these levels are worth to who weighs them so, in points.
  package func weighed(by weights: ByStrategy) -> Double {
    operational * weights.operational + product * weights.product + intimacy * weights.intimacy
  }

  /// Points lost because a level is under the threshold that every supplier must reach (first condition).
  package func lossBelowThreshold(_ rules: Rules) -> Double {
    let short =
      max(rules.threshold - operational, 0) + max(rules.threshold - product, 0)
      + max(rules.threshold - intimacy, 0)
    return rules.thresholdLoss * short
  }
}

extension Rules {
  /// Where a level tends to, in points: spending has falling returns, and a choice makes it count (second condition).
  /// Without a choice all three get less: stuck in the middle.
  package func levelTarget(_ strategy: Strategy, chosen: Strategy?, spending units: Double) -> Double {
    let fit = chosen == nil ? fitNone : chosen == strategy ? fitChosen : fitOther
    return min(10, levelStart + levelGain * fit * (1 - exponential(-units)))
  }
}
