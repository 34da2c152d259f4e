import Simulation

/// Figures that others published, worked out by our own functions and our own market.
///
/// Left out: figures of the BG/NBD model (Fader, Hardie & Lee 2005) and of the CDNOW purchases. They are about another
/// model, in which a customer leaves unseen after an order; here a parting is an event with a reason.

struct PublishedFacts {
  let seed: UInt64

  var facts: [Fact] { scores + intervals + multiples + retention }

  /// A figure as published, with the rounding it was printed with.
  private func published(
    _ number: String, _ name: String, _ figure: Double, _ value: Double, within rounding: Double,
    _ source: String
  ) -> Fact {
    Fact(number, name, figure, value - rounding...value + rounding, source)
  }

  private func survey(_ answers: [Int]) -> Survey {
    var marks = Array(repeating: 0, count: 11)
    for answer in answers { marks[answer] += 1 }
    return Survey(asked: answers.count, marks: marks)
  }

  private func survey(promoters: Int, detractors: Int, of all: Int) -> Survey {
    var marks = Array(repeating: 0, count: 11)
    (marks[9], marks[7], marks[3]) = (promoters, all - promoters - detractors, detractors)
    return Survey(asked: all, marks: marks)
  }

  private var scores: [Fact] {
    let six = survey([0, 7, 7, 9, 9, 9])
    let source = "R package NPS (Rocks), tests"
    let exact = 1e-9
    return [
      published(
        "P1", "NPS of 25% promoters, 20% detractors",
        survey(promoters: 25, detractors: 20, of: 100).score, 5, within: exact, "chapter 1.1.3"),
      published(
        "P1b", "NPS of 40% promoters, 30% detractors",
        survey(promoters: 40, detractors: 30, of: 100).score, 10, within: exact, "SSI, worked example"),
      published("P2", "NPS of answers 0 7 7 9 9 9", six.score, 100 / 3.0, within: exact, source),
      published("P2b", "variance of answers 0 7 7 9 9 9", six.variance, 5 / 9.0, within: exact, source),
      published(
        "P2c", "standard error of answers 0 7 7 9 9 9", root(six.variance / 6), 0.304, within: 0.001, source),
      published("P2d", "variance of answers 1 9", survey([1, 9]).variance, 1, within: exact, source),
      published("P2e", "variance of answers 7 9", survey([7, 9]).variance, 0.25, within: exact, source),
      published(
        "P2f", "variance of answers 0 7 9", survey([0, 7, 9]).variance, 2 / 3.0, within: exact, source),
    ]
  }

  private var intervals: [Fact] {
    let cases: [(Int, Int, Int, wald: (Double, Double), adjusted: (Double, Double))] = [
      (25, 20, 100, (-8.11, 18.11), (-8.09, 17.8)), (50, 20, 100, (14.69, 45.31), (14.05, 44.2)),
      (10, 8, 40, (-15.73, 25.73), (-15.43, 24.73)), (250, 200, 1000, (0.85, 9.15), (0.84, 9.13)),
    ]
    return cases.flatMap { promoters, detractors, all, wald, adjusted in
      let survey = survey(promoters: promoters, detractors: detractors, of: all)
      let name = "95% interval of \(promoters) promoters, \(detractors) detractors in \(all), "
      let pairs = [
        ("Wald, low", survey.interval.lowerBound, wald.0),
        ("Wald, high", survey.interval.upperBound, wald.1),
        ("adjusted, low", survey.adjustedInterval.lowerBound, adjusted.0),
        ("adjusted, high", survey.adjustedInterval.upperBound, adjusted.1),
      ]
      return pairs.map { published("P3", name + $0, $1, $2, within: 0.0055, "Rocks 2016, methods") }
    }
  }

  private var multiples: [Fact] {
    let discounts = [0.10, 0.12, 0.14, 0.16]
    let table: [(Double, [Double])] = [
      (0.6, [1.20, 1.15, 1.11, 1.07]), (0.7, [1.75, 1.67, 1.59, 1.52]),
      (0.8, [2.67, 2.50, 2.35, 2.22]), (0.9, [4.50, 4.09, 3.75, 3.46]),
    ]
    return table.flatMap { retention, row in
      zip(discounts, row).map { discount, value in
        let percents = "\(Int(retention * 100 + 0.5))%, discount \(Int(discount * 100 + 0.5))%"
        return published(
          "P4", "lifetime in yearly margins: retention \(percents)", lifetimeMultiple(retention, discount),
          value, within: 0.0055, "Gupta & Lehmann 2003")
      }
    }
  }

  /// Customers whose yearly chance to leave is drawn from a Beta: how many are still there, year after year.
  private var retention: [Fact] {
    let highEnd = [
      85.07, 74.69, 66.98, 61.0, 56.19, 52.23, 48.89, 46.05, 43.58, 41.42, 39.51, 37.8,
    ]
    let regular = [
      62.67, 47.38, 38.8, 33.21, 29.24, 26.25, 23.91, 22.01, 20.44, 19.12, 17.99, 17.01,
    ]
    return survival("P5", "high end", alpha: 0.668, beta: 3.806, highEnd)
      + survival("P6", "regular", alpha: 0.704, beta: 1.182, regular)
  }

  private func survival(_ number: String, _ name: String, alpha: Double, beta: Double, _ table: [Double])
    -> [Fact]
  {
    let customers = 10_000
    var firm = Firm.frozen(satisfaction: 7, rival: 7)
    firm.rules.leavingAlpha = alpha
    firm.rules.leavingBeta = beta
    firm.rules.formerWeeks = 520
    let stayed = firm.survival(customers, years: table.count, seed: seed)
    return zip(stayed, table).enumerated().map { year, pair in
      let (ours, fitted) = pair
      let error = 100 * root(fitted / 100 * (1 - fitted / 100) / Double(customers))
      return published(
        number, "\(name) customers still there after \(year + 1) years, percent", 100 * ours, fitted,
        within: 4 * error, "Fader & Hardie 2007, fitted table; 4 standard errors")
    }
  }
}
