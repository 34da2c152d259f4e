/// Players that every scenario meets: nothing, chance, and the shortcuts that learners try first.

import Scenarios
import Simulation
import Trials
import Wording

extension Player {
  static let nothingId = "nothing"
  static let randomId = "random"

  /// In the order of the report. A shortcut that a scenario refuses altogether plays as nothing does.
  static func gallery(_ opening: Opening) -> [Player] {
    [
      nothing, random(opening), promiseLow(opening), pad(opening), allIn(opening), even(opening),
      zigzag(opening), spendAll(opening), script,
    ]
  }

  static let nothing = Player(id: nothingId, name: Text(nl: "doet niets", en: "does nothing"), [])

  /// One random decision of any kind, then one to three weeks, again and again.
  static func random(_ opening: Opening) -> Player {
    Player(id: randomId, name: Text(nl: "beslist willekeurig", en: "decides at random")) { seed in
      var trial = Trial(seed: seed)
      var decisions: [Decision] = []
      var week = 0
      while week < opening.horizonWeeks {
        let decision = trial.decision(customers: opening.customers.count)
        if case .run = decision {
          let weeks = trial.whole(1...3)
          decisions.append(.run(weeks: weeks))
          week += weeks
        } else {
          decisions.append(decision)
        }
      }
      return decisions
    }
  }

  private static func promiseLow(_ opening: Opening) -> Player {
    let promise = Decision.addRule(HouseRule(when: .always, do: .promise(.exactly(1))))
    return Player(
      id: "promise-low", name: Text(nl: "belooft te veel", en: "promises too much"),
      opening.quotes == nil ? [.claim(tenths: 20)] : [promise])
  }

  private static func pad(_ opening: Opening) -> Player {
    let inform = Decision.addRule(HouseRule(when: .always, do: .inform(.exactly(10))))
    return Player(
      id: "pad", name: Text(nl: "neemt alles ruim", en: "pads everything"),
      opening.quotes == nil ? [.claim(tenths: -20)] : [inform])
  }

  private static func allIn(_ opening: Opening) -> Player {
    let others: [Strategy] = [.operationalExcellence, .productLeadership]
    return Player(
      id: "all-in", name: Text(nl: "zet alles op één ding", en: "puts all on one thing"),
      [.choose(.customerIntimacy)] + others.map { .spend($0, tenths: 0) }
        + [.spend(.customerIntimacy, tenths: 50)]
        + hours(opening, [.acquire]))
  }

  private static func even(_ opening: Opening) -> Player {
    Player(
      id: "even", name: Text(nl: "verdeelt alles gelijk", en: "spreads all evenly"),
      [.choose(nil)] + Strategy.allCases.map { .spend($0, tenths: 20) }
        + hours(opening, Hours.Task.allCases))
  }

  /// Another value strategy every quarter.
  private static func zigzag(_ opening: Opening) -> Player {
    let quarter = 13
    var decisions: [Decision] = []
    for week in stride(from: 0, to: opening.horizonWeeks, by: quarter) {
      let chosen = Strategy.allCases[week / quarter % Strategy.allCases.count]
      decisions.append(.choose(chosen))
      decisions += Strategy.allCases.map { .spend($0, tenths: $0 == chosen ? 40 : 10) }
      decisions.append(.run(weeks: quarter))
    }
    return Player(
      id: "zigzag", name: Text(nl: "kiest elk kwartaal anders", en: "changes course every quarter"),
      decisions)
  }

  private static func spendAll(_ opening: Opening) -> Player {
    Player(
      id: "spend-all", name: Text(nl: "koopt alles wat te koop is", en: "buys all there is"),
      Strategy.allCases.map { .spend($0, tenths: 50) } + Factor.allCases.map { .invest($0, percent: 100) }
        + [.surprise(perYear: 52), .analysts(.buy), .habit(.tailored, on: true)]
        + opening.sources.indices.map { .source($0, on: true) })
  }

  private static let script = Player(
    id: "script", name: Text(nl: "werkt met een belscript", en: "works from a script"),
    [.habit(.script, on: true)])

  /// All hours of the team, spread over some tasks; the first ones get what does not divide.
  private static func hours(_ opening: Opening, _ tasks: [Hours.Task]) -> [Decision] {
    guard opening.hoursPerWeek > 0 else { return [] }
    let (share, rest) = opening.hoursPerWeek.quotientAndRemainder(dividingBy: tasks.count)
    let none = Hours.Task.allCases.map { Decision.hours($0, 0) }
    return none + tasks.enumerated().map { .hours($1, share + ($0 < rest ? 1 : 0)) }
  }
}
