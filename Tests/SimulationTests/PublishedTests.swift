import Testing

@testable import Simulation

// Figures that others published, against our own functions.

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

@Test func `NPS of the chapter and of a published example`() {
  #expect(survey(promoters: 25, detractors: 20, of: 100).score == 5)
  #expect(survey(promoters: 40, detractors: 30, of: 100).score == 10)
}

/// R package NPS (Rocks), tests.
@Test func `variance and standard error of an NPS`() {
  let six = survey([0, 7, 7, 9, 9, 9])
  #expect(abs(six.score - 100 / 3.0) < 1e-9)
  #expect(abs(six.variance - 5 / 9.0) < 1e-9)
  #expect(abs(root(six.variance / 6) - 0.304) < 0.001)
  for (answers, variance) in [([1, 9], 1), ([7, 9], 0.25), ([0, 7, 9], 2 / 3.0)] {
    #expect(abs(survey(answers).variance - variance) < 1e-9)
  }
}

/// Worked out by the methods of Rocks 2016, two decimals.
@Test(arguments: [
  (25, 20, 100, [-8.11, 18.11, -8.09, 17.8]), (50, 20, 100, [14.69, 45.31, 14.05, 44.2]),
  (10, 8, 40, [-15.73, 25.73, -15.43, 24.73]), (250, 200, 1000, [0.85, 9.15, 0.84, 9.13]),
])
func `intervals around an NPS`(promoters: Int, detractors: Int, all: Int, ends: [Double]) {
  let survey = survey(promoters: promoters, detractors: detractors, of: all)
  let ours = [
    survey.interval.lowerBound, survey.interval.upperBound, survey.adjustedInterval.lowerBound,
    survey.adjustedInterval.upperBound,
  ]
  for (our, published) in zip(ours, ends) { #expect(abs(our - published) < 0.0055) }
}

/// Fader & Hardie 2007, fitted tables: percent still there after each year. Four standard errors.
@Test(arguments: [
  (
    0.668, 3.806, [85.07, 74.69, 66.98, 61.0, 56.19, 52.23, 48.89, 46.05, 43.58, 41.42, 39.51, 37.8]
  ),
  (
    0.704, 1.182, [62.67, 47.38, 38.8, 33.21, 29.24, 26.25, 23.91, 22.01, 20.44, 19.12, 17.99, 17.01]
  ),
])
func `retention rises with the years because the restless leave first`(
  alpha: Double, beta: Double, table: [Double]
) {
  var rules = Rules()
  (rules.leavingAlpha, rules.leavingBeta) = (alpha, beta)
  let customer = StartingCustomer(phase: .loyal, satisfaction: 7, trust: 0.5, orders: 3)
  let opening = Opening(
    rules: rules, quotes: nil, customers: Array(repeating: customer, count: 3_000), horizonWeeks: 52)
  let customers = Game(opening, seed: 1).market.customers
  for (year, fitted) in table.enumerated() {
    let stays = customers.reduce(0) { $0 + exponential(-52 * $1.leaving * Double(year + 1)) }
    let share = 100 * stays / Double(customers.count)
    let error = 100 * root(fitted / 100 * (1 - fitted / 100) / Double(customers.count))
    #expect(abs(share - fitted) < 4 * error, "year \(year + 1)")
  }
}
