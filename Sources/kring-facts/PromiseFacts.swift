import Simulation

/// What is said beforehand: telling in advance what will fall short, and promising too much.

struct PromiseFacts {
  let seed: UInt64

  var facts: [Fact] {
    [
      Fact(
        "7", "loss of the mark by a known shortfall: told in advance / not told", told, 0.3...0.9,
        "chapter 1.1.2")
    ] + overpromising
  }

  private var told: Double {
    let silent = loss(Firm.withCustomers) { _, _ in true }
    var informing = Firm.withCustomers
    informing.habits.insert(.informing)
    return loss(informing) { trial, id in trial.changed.lastWeek(of: id).books[.toldInAdvance] != 0 }
      / silent
  }

  /// What a mistake takes from the mark, points, of the customers that count.
  private func loss(_ firm: Firm, _ counts: (Trial, Int) -> Bool) -> Double {
    let trial = Trial(
      Trial.market(firm, 6_000, seed: seed) { $0.mistake = false },
      Trial.market(firm, 6_000, seed: seed) { $0.mistake = true })
    return trial.effect(on: trial.buyers.filter { counts(trial, $0) }, \.satisfaction)
  }

  private struct Cohort {
    let acceptance: Double
    /// Share still there after a year, and their felt satisfaction after half a year, points.
    let retention: Double
    let felt: Double
  }

  private var overpromising: [Fact] {
    let honest = cohort(claimTenths: 0)
    let bragging = cohort(claimTenths: 10)
    let source = "chapter 1.1.2"
    return [
      Fact(
        "8", "a point promised too much: acceptance of offers, ratio",
        bragging.acceptance / honest.acceptance, 1.1...3, source),
      Fact(
        "8b", "a point promised too much: retention after a year, percentage points",
        100 * (bragging.retention - honest.retention), -30 ... -1.5, source),
      Fact(
        "8c", "a point promised too much: felt satisfaction after 26 weeks, points",
        bragging.felt - honest.felt, -1.5 ... -0.05, source),
    ]
  }

  /// Who joined for the first time in the first year.
  private func cohort(claimTenths: Int) -> Cohort {
    var firm = Firm().unspoken
    firm.claimTenths = claimTenths
    let history = History(of: firm, 16_000, weeks: 104, seed: seed)
    var accepted: [Bool] = []
    var stayed: [Bool] = []
    var felt: [Double] = []
    for id in 0..<history.customers {
      for week in 1...104 {
        let marks = history[id, week].marks
        guard marks.contains(.offered), !marks.contains(.hadLeft) else { continue }
        accepted.append(marks.contains(.joined))
        guard marks.contains(.joined), week <= 52 else { continue }
        stayed.append(!history.has(.left, id, in: week...week + 52))
        let later = history[id, week + 26]
        if later.isActive { felt.append(later.feltPoints) }
      }
    }
    return Cohort(acceptance: share(accepted), retention: share(stayed), felt: mean(felt))
  }
}
