import Simulation

/// What a survey shows of how customers feel.

struct SurveyFacts {
  let base: Base

  var facts: [Fact] { score + [coverage, question] }

  private var score: [Fact] {
    let all = Survey.ofAll(base.game).score
    let few = bias(respondStart: base.rules.respondStart)
    let many = bias(respondStart: 2.5)
    return [
      Fact(
        "21", "NPS of all customers of the usual firm", all, -10...40, "Reichheld 2003: median 16; chapter: 5"
      ),
      Fact(
        "21b", "NPS of who responds less NPS of all",
        base.game.answers(of: base.game.market.active).score - all, 1...30,
        "Bain: few answers are too optimistic"),
      Fact("21c", "the same when nearly all respond / at the usual response", many / few, -0.2...0.6, "Bain"),
    ]
  }

  /// How much too high the answers of who responds are, among customers who feel what those of the usual firm feel.
  private func bias(respondStart: Double) -> Double {
    var firm = Firm()
    firm.rules.respondStart = respondStart
    let customers = base.game.market.active.map { id in
      StartingCustomer(
        phase: .loyal, satisfaction: points(base.game.market[id].felt), trust: 0.5, orders: 3)
    }
    let game = firm.game(customers, seed: base.seed)
    return game.answers(of: game.market.active).score - Survey.ofAll(game).score
  }

  /// How often the interval of 100 answers holds the truth, when the truth is 25% promoters and 20% detractors.
  private var coverage: Fact {
    let chance = Chance(seed: base.seed)
    let surveys = 20_000
    let covered = (0..<surveys).lazy.map { number in
      var marks = Array(repeating: 0, count: 11)
      for draw in 0..<25 {
        let uniforms = chance.draw(customer: number, week: draw, purpose: .answer)
        for place in 0..<4 {
          marks[uniforms[place] < 0.25 ? 9 : uniforms[place] < 0.45 ? 5 : 7] += 1
        }
      }
      return Survey(asked: 100, marks: marks).interval.contains(5)
    }
    return Fact(
      "21d", "how often the 95% interval of 100 answers holds the true NPS", share(covered), 0.93...0.965,
      "Rocks 2016")
  }

  /// Two answers of the same customers, with chance of their own, against who left in the year after.
  private var question: Fact {
    let week = Base.surveyWeek
    let rows = base.rows[week] ?? []
    let ids = base.active(week)
    let left = ids.map { base.history.has(.left, $0, in: week + 1...week + 52) ? 1.0 : 0 }
    let answers = [week, week + Base.weeks].map { luck in
      ids.map { Double(base.game.answer(of: rows[$0], $0, week: luck)) }
    }
    let strength = answers.map { abs(correlation($0, left)) }
    return Fact(
      "21e", "predicting who leaves: recommendation less satisfaction, correlation",
      strength[0] - strength[1], -0.04...0.04, "Keiningham et al. 2007")
  }

  private func correlation(_ left: [Double], _ right: [Double]) -> Double {
    let (x, y) = (mean(left), mean(right))
    let both = zip(left, right).reduce(0) { $0 + ($1.0 - x) * ($1.1 - y) }
    let own = left.reduce(0) { $0 + ($1 - x) * ($1 - x) } * right.reduce(0) { $0 + ($1 - y) * ($1 - y) }
    return both / root(own)
  }
}

extension Survey {
  /// What every customer that buys now would answer.
  static func ofAll(_ game: Game) -> Survey {
    var marks = Array(repeating: 0, count: 11)
    let active = game.market.active
    for id in active { marks[game.answer(of: game.market[id], id, week: game.week)] += 1 }
    return Survey(asked: active.count, marks: marks)
  }
}
