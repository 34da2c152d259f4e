/// A survey: one question from 0 to 10, a second on what to improve, asked of some and answered by fewer.
///
/// NPS (Reichheld 2003): share of promoters (9, 10) less share of detractors (0 to 6), times 100.

package struct SurveyOrder: Equatable, Sendable {
  /// Customers asked at most; 1 or more.
  package let sample: Int
  /// Asks the most satisfied only: it shows in the answer, and proves nothing.
  package let fansOnly: Bool

  package init(sample: Int, fansOnly: Bool = false) {
    self.sample = sample
    self.fansOnly = fansOnly
  }
}

package struct Survey: Equatable, Sendable {
  /// Felt satisfaction from which the rounded answer promotes, and below which it criticises, millionths.
  package static let promoterFrom: Micro = 8_500_000
  package static let detractorBelow: Micro = 6_500_000

  package let asked: Int
  /// How many gave each mark, 0 to 10.
  package internal(set) var marks = Array(repeating: 0, count: 11)
  /// What detractors would have us improve first, most named first.
  package internal(set) var wishes: [Wish] = []

  package struct Wish: Equatable, Sendable {
    package let cause: Cause
    package let count: Int
  }

  package init(asked: Int, marks: [Int] = Array(repeating: 0, count: 11)) {
    self.asked = asked
    self.marks = marks
  }

  package var answers: Int { marks.reduce(0, +) }
  package var promoters: Int { marks[9] + marks[10] }
  package var detractors: Int { marks[0...6].reduce(0, +) }

  /// -100 to 100; 0 without answers.
  package var score: Double {
    answers == 0 ? 0 : 100 * Double(promoters - detractors) / Double(answers)
  }

  /// Variance of one answer counted as 1, 0 or -1: p + d - (p - d)² (Rocks 2016).
  package var variance: Double {
    let all = Double(max(1, answers))
    let net = Double(promoters - detractors) / all
    return Double(promoters + detractors) / all - net * net
  }

  /// 95% interval around the score by its variance (Wald), within -100...100.
  package var interval: ClosedRange<Double> {
    let margin = 196 * root(variance / Double(max(1, answers)))
    return max(-100, score - margin)...min(100, score + margin)
  }

  /// The same with three answers added, three quarters of them at the ends: better with few answers (Rocks 2016).
  package var adjustedInterval: ClosedRange<Double> {
    let all = Double(answers) + 3
    let up = (Double(promoters) + 0.75) / all
    let down = (Double(detractors) + 0.75) / all
    let margin = 196 * root((up + down - (up - down) * (up - down)) / all)
    return max(-100, 100 * (up - down) - margin)...min(100, 100 * (up - down) + margin)
  }
}

/// Information that was paid for.
package struct Study: Equatable, Sendable {
  package let week: Int
  package let costEuro: Int
  package let survey: Survey?
  /// Only the most satisfied were asked.
  package let fansOnly: Bool
  package let mining: MiningOrder?
}

extension Game {
  mutating func survey(_ order: SurveyOrder) throws(Refusal) {
    let frame = surveyFrame(order)
    guard (1...1000).contains(order.sample) else { throw .outOfRange(1...1000) }
    let asked = Array(frame.prefix(order.sample))
    // Asked twice in a week, the same customers give the same answer.
    let repeats = studies.contains {
      $0.week == week && $0.survey?.asked == asked.count && $0.fansOnly == order.fansOnly
    }
    guard !asked.isEmpty, !repeats else { throw .inVain }
    let cost = Int(rules.surveyCost * Double(asked.count))
    try pay(cost, .surveys)
    studies.append(
      Study(
        week: week, costEuro: cost, survey: answers(of: asked), fansOnly: order.fansOnly, mining: nil))
  }

  /// Who may be asked, in the order of the draw: the customers that buy now.
  private func surveyFrame(_ order: SurveyOrder) -> [Int] {
    let active = market.active
    let drawn = active.map { ($0, luck.draw(customer: $0, week: week, purpose: .survey)[0]) }
    let sorted = drawn.sorted { ($0.1, $0.0) < ($1.1, $1.0) }.map(\.0)
    guard order.fansOnly else { return sorted }
    return sorted.sorted { market[$0].felt > market[$1].felt }
  }

  /// What these customers answer now; who is very pleased or very displeased answers sooner.
  package func answers(of customers: [Int]) -> Survey {
    var survey = Survey(asked: customers.count)
    var wishes: [Cause: Int] = [:]
    for id in customers {
      let felt = points(market[id].felt)
      let draw = luck.draw(customer: id, week: week, purpose: .survey)
      let off = felt - 7
      let odds = rules.respondStart + rules.respondLinear * off + rules.respondSquare * off * off
      guard draw[1] < logistic(odds) else { continue }
      let mark = answer(of: market[id], id, week: week)
      survey.marks[mark] += 1
      if mark <= 6, let cause = market[id].grievance { wishes[cause, default: 0] += 1 }
    }
    survey.wishes = wishes.map { Survey.Wish(cause: $0.key, count: $0.value) }
      .sorted { ($1.count, $0.cause.rawValue) < ($0.count, $1.cause.rawValue) }
    return survey
  }

  /// The mark a customer would give in a week, 0 to 10: what it feels, with chance.
  package func answer(of customer: Customer, _ id: Int, week: Int) -> Int {
    let off = luck.gauss(customer: id, week: week, purpose: .answer)
    return Int((points(customer.felt) + rules.answerSpread * off).kept(in: 0...10) + 0.5)
  }
}
