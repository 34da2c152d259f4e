/// What is proven of a prediction: the option that is called right is right in the games, on nearly every luck.

import Scenarios
import Simulation
import Wording

struct PredictionProof {
  let step: Lesson.Step
  let prediction: Lesson.Prediction
  private let standings: Standings
  /// How many of the lucks, at the end, are those of the lesson itself and of a class.
  private let lessonSeeds: Int

  /// nil where nothing is chosen from options, or nobody plays.
  init?(
    _ lesson: Lesson, _ step: Lesson.Step, in scenario: Scenario, seeds: Int, _ session: Session
  ) throws(Finding) {
    guard case .predict(let prediction) = step.work, !prediction.options.isEmpty, !prediction.play.isEmpty
    else { return nil }
    self.step = step
    self.prediction = prediction
    lessonSeeds = 1 + lesson.seeds.shared.count
    let (lines, wrong) = session.players(of: scenario, lesson)
    if let first = wrong.first { throw first }
    let opening = scenario.opening.lasting(prediction.weeks)
    let all = Player.gallery(opening).map { $0.within(scenario) } + lines
    let players = prediction.play.compactMap { name in all.first { $0.id == name.id } }
    let gauges = prediction.trueWhen.compactMap { Gauge(rawValue: $0.gauge) }
    let tournament = Tournament(
      opening: opening, players: players.filter { $0.id != Player.nothingId } + [.nothing],
      seeds: (1...seeds).map { UInt64($0) } + [lesson.seeds.learn] + lesson.seeds.shared,
      gauges: Gauge.allCases.filter(gauges.contains))
    standings = try Standings(tournament, session, Text(verbatim: step.id))
  }

  func verdict() -> Verdict {
    let check = Text(nl: "voorspelling klopt", en: "prediction holds")
    guard !prediction.trueWhen.isEmpty else {
      return Verdict(
        note: check,
        Text(
          nl: "\(name: step.id): true_when ontbreekt, dus niets bewijst het goede antwoord",
          en: "\(name: step.id): true_when is missing, so nothing proves the right answer"))
    }
    let seeds = standings.seeds.indices
    let truths = seeds.map { seed in prediction.trueWhen.allSatisfy { holds($0, seed) } }
    let isTrueInLesson = truths.suffix(lessonSeeds).allSatisfy { $0 }
    let (rate, games) = (share(truths), seeds.count - lessonSeeds)
    let isProven = rate >= Limits.sameSign && isTrueInLesson
    let fact = Text(
      nl: "\(name: step.id): waar in \(.finePercent(rate)) van \(games) keer en de \(lessonSeeds) van de les",
      en: "\(name: step.id): true on \(.finePercent(rate)) of \(games) seeds and the lesson's \(lessonSeeds)")
    // A luck of the lesson or its class comes first: there the lesson itself would be wrong.
    let failed =
      seeds.suffix(lessonSeeds).first { !truths[$0] } ?? truths.firstIndex(of: false)
    return Verdict(isProven, check, isProven ? fact : fact + (failed.map(shortcoming) ?? .empty))
  }

  /// "; on seed 3: loyalty 42, and of the other 45".
  private func shortcoming(_ seed: Int) -> Text {
    let numbers = prediction.trueWhen.filter { !holds($0, seed) }.compactMap { demand in
      Gauge(rawValue: demand.gauge).map { gauge in
        let (value, other) = compared(demand, gauge, seed)
        let (own, against): (Text, Text) = (Text.amount(Int(value), gauge), Text.amount(Int(other), gauge))
        return demand.yardstick == .number
          ? Text(nl: "\(gauge.name) is \(own)", en: "\(gauge.name) is \(own)")
          : Text(
            nl: "\(gauge.name) is \(own), tegenover \(against)",
            en: "\(gauge.name) is \(own), against \(against)")
      }
    }
    return Text(
      nl: "; bij startgetal \(name: String(standings.seeds[seed])): \(numbers.joined())",
      en: "; on seed \(name: String(standings.seeds[seed])): \(numbers.joined())")
  }

  private func holds(_ demand: Demand, _ seed: Int) -> Bool {
    guard let gauge = Gauge(rawValue: demand.gauge) else { return false }
    let (value, other) = compared(demand, gauge, seed)
    return demand.holds(value, nothing: other)
  }

  /// What the first who plays came to, and what it is held against, in millionths.
  private func compared(_ demand: Demand, _ gauge: Gauge, _ seed: Int) -> (Double, Double) {
    let first = standings.player(prediction.play[0].id)
    let second = prediction.play.count > 1 ? standings.player(prediction.play[1].id) : first
    let other = demand.isAgainstSecond ? second : standings.player(Player.nothingId)
    return (standings.values(first, gauge)[seed], standings.values(other, gauge)[seed])
  }
}

extension Session {
  /// Whether the right option of a prediction is right on one luck; true of every other step.
  func comesTrue(_ step: Lesson.Step, _ lesson: Lesson, _ scenario: Scenario, seed: UInt64) -> Bool {
    guard case .predict(let prediction) = step.work, !prediction.trueWhen.isEmpty else { return true }
    let opening = scenario.opening.lasting(prediction.weeks)
    let all = Player.gallery(opening).map { $0.within(scenario) } + players(of: scenario, lesson).players
    let games = prediction.play.prefix(2).compactMap { name in
      all.first { $0.id == name.id }?.play(opening, seed: seed).game
    }
    let nothing = Player.nothing.play(opening, seed: seed).game
    guard let first = games.first, let second = games.last else { return true }
    return prediction.trueWhen.allSatisfy { demand in
      guard let gauge = Gauge(rawValue: demand.gauge) else { return false }
      let other = demand.isAgainstSecond ? second : nothing
      return demand.holds(
        Double(gauge.value(first, week: first.week)), nothing: Double(gauge.value(other, week: other.week)))
    }
  }
}
