import Simulation

/// What the file and the data are worth: tailored offers, ageing records, who will leave, sources and analysts.

struct InsightFacts {
  let base: Base

  var facts: [Fact] {
    let source = "Franke, Keinz & Steger 2009"
    return [
      Fact(
        "25", "offers accepted with insight 0.7: tailored / standard", tailoring(insight: 0.7), 1.2...3,
        source + "; adaptive selling"),
      Fact(
        "25b", "offers accepted with insight 0.05: tailored / standard", tailoring(insight: 0.05), 0.5...1,
        source + ", moderation"),
      Fact(
        "25c", "insight left after a year without contact", kept, 0.70...0.80, "MarketingSherpa: 2.1% a month"
      ),
      Fact(
        "26", "share that leaves in the tenth with the highest score / in all", lift, 1.5...4.5,
        "Neslin et al. 2006"),
      Fact(
        "30", "adding data that move and have no fields: skill 0.2 / skill 0.9", hardData, 0...0.34,
        "assumed, chapter 1.3.1"),
      Fact(
        "30b", "week from which own analysts have cost less than hired ones", Double(cheaperFrom), 13...78,
        "assumed"),
    ]
  }

  private func tailoring(insight: Double) -> Double {
    acceptance(insight, tailored: true) / acceptance(insight, tailored: false)
  }

  private func acceptance(_ insight: Double, tailored: Bool) -> Double {
    var firm = Firm().unspoken
    firm.rules.age = 0
    firm.rules.approach = 0.2
    firm.start.insight = insight
    if tailored { firm.habits.insert(.tailored) }
    let tallies = firm.played(20_000, weeks: 8, seed: base.seed).tallies
    return Double(tallies.reduce(0) { $0 + $1.won }) / Double(tallies.reduce(0) { $0 + $1.offers })
  }

  private var kept: Double {
    var firm = Firm().unspoken
    firm.rules.approach = 0
    firm.rules.ceasing = 0
    firm.start.insight = 1
    return points(firm.played(1, weeks: 52, seed: base.seed).market[0].insight)
  }

  /// A score from all that is visible, learned on one year and tried on a later one.
  private var lift: Double {
    let (rows, outcomes) = seen(Base.learnWeeks)
    let score = Score(rows, outcomes)
    let (later, left) = seen(Base.tryWeeks)
    let ranked = zip(later.map(score.chance), left).sorted { $0.0 > $1.0 }
    return share(ranked.prefix(ranked.count / 10).lazy.map(\.1)) / share(left)
  }

  /// What is visible of each customer at some moments, and whether it left in the 13 weeks that followed.
  private func seen(_ weeks: [Int]) -> ([[Double]], [Bool]) {
    var rows: [[Double]] = []
    var left: [Bool] = []
    for week in weeks {
      let customers = base.rows[week] ?? []
      for id in base.active(week) {
        rows.append(base.game.visible(customers[id], id, week: week, sources: 3))
        left.append(base.history.has(.left, id, in: week + 1...week + 13))
      }
    }
    return (rows, left)
  }

  private var hardData: Double {
    let sources = [(true, false), (true, true), (false, false), (false, true)].map { structured, dynamic in
      Source(isStructured: structured, isDynamic: dynamic, veracity: 0.9, costEuro: 0)
    }
    func adds(_ skill: Double) -> Double {
      Source.capture(sources, using: [0, 1, 2, 3], skill: skill, Rules())
        - Source.capture(sources, using: [0, 1, 2], skill: skill, Rules())
    }
    return adds(0.2) / adds(0.9)
  }

  private var cheaperFrom: Int {
    let costs = [Analysts.make, .buy].map { analysts in
      var game = Firm().game(1, seed: base.seed)
      game.decide(.analysts(analysts))
      game.decide(.run(weeks: 104))
      var sum = 0
      return game.tallies.map { tally in
        sum += tally.costs[.analysts]
        return sum
      }
    }
    return zip(costs[0], costs[1]).enumerated().first { week, pair in week > 0 && pair.0 < pair.1 }?.0 ?? 0
  }
}
