/// Small variations of a line: one decision less, a number a little higher or lower, one decision more. Whether any of
/// them beats the line shows whether the line is as good as it claims.

import Scenarios
import Simulation
import Trials
import Wording

struct Variation: Sendable {
  let decisions: [Decision]

  static let most = 200

  /// So many, always the same for the same line: single changes first, then pairs of them.
  static func all(of decisions: [Decision], _ scenario: Scenario, most: Int = most) -> [Variation] {
    let open = OpenGame(scenario: scenario, header: .trial(scenario), number: nil)
    let without = decisions.indices.map { decisions.removing($0) }
    let turned = decisions.indices.flatMap { place in
      decisions[place].turned.map { decisions.replacing(place, with: $0) }
    }
    let additions = Variation.additions(scenario.opening).filter {
      !decisions.contains($0) && open.allows($0)
    }
    let more = additions.map { [$0] + decisions }
    var all = (without + turned + more).filter { $0 != decisions }
    var trial = Trial(seed: 1)
    let single = all.count
    var tries = 0
    // Pairs: another change to a line that has one already.
    while all.count < most && single > 0 {
      tries += 1
      guard tries < most * 20 else { break }
      let base = all[trial.whole(0...all.count - 1)]
      let places = base.indices.filter { !base[$0].turned.isEmpty }
      guard let place = places.randomElement(using: &trial),
        let other = base[place].turned.randomElement(using: &trial)
      else {
        guard let more = additions.randomElement(using: &trial) else { continue }
        let grown = [more] + base
        if !all.contains(grown) { all.append(grown) }
        continue
      }
      let pair = base.replacing(place, with: other)
      // A step up and a step down again are the line itself.
      if pair != decisions, !all.contains(pair) { all.append(pair) }
    }
    return all.shuffled(using: &trial).prefix(most).map { Variation(decisions: $0) }
  }

  /// What could be decided besides, at the start.
  private static func additions(_ opening: Opening) -> [Decision] {
    let deeds: [Deed] = [.gesture, .gift, .greet, .thank, .offer, .assistSearch, .politeGoodbye, .privilege]
    var all: [Decision] = deeds.map { .addRule(HouseRule(when: .always, do: .deed($0))) }
    all += Habit.allCases.flatMap { [.habit($0, on: true), .habit($0, on: false)] }
    all += Strategy.allCases.flatMap { strategy in
      [0, 10, 20, 40].map { .spend(strategy, tenths: $0) } + [.choose(strategy)]
    }
    all += Factor.allCases.flatMap { factor in [60, 90].map { .invest(factor, percent: $0) } }
    all += [.surprise(perYear: 6), .surprise(perYear: 26), .claim(tenths: 5), .claim(tenths: -5)]
    all += Channel.allCases.map { .sell($0) }
    all += [.analysts(.buy), .analysts(.make)] + opening.sources.indices.map { .source($0, on: true) }
    if opening.quotes != nil {
      all += [2, 3, 4, 5].map { .addRule(HouseRule(when: .always, do: .inform(.exactly($0)))) }
      all += [.addRule(HouseRule(when: .always, do: .promise(.usual)))]
    }
    return all
  }
}

extension [Decision] {
  fileprivate func removing(_ place: Int) -> [Decision] {
    enumerated().filter { $0.offset != place }.map(\.element)
  }

  fileprivate func replacing(_ place: Int, with decision: Decision) -> [Decision] {
    enumerated().map { $0.offset == place ? decision : $0.element }
  }
}

extension Decision {
  /// The same with a number a little higher or lower; none where there is no number.
  fileprivate var turned: [Decision] {
    func steps(_ number: Int, _ size: Int, _ range: ClosedRange<Int>) -> [Int] {
      [-2, -1, 1, 2].map { number + $0 * size }.filter { range.contains($0) }
    }
    switch self {
    case .spend(let strategy, let tenths):
      return steps(tenths, 5, 0...50).map { .spend(strategy, tenths: $0) }
    case .invest(let factor, let percent):
      return steps(percent, 10, 0...100).map { .invest(factor, percent: $0) }
    case .hours(let task, let hours): return steps(hours, 2, 0...200).map { .hours(task, $0) }
    case .claim(let tenths): return steps(tenths, 2, -20...20).map { .claim(tenths: $0) }
    case .surprise(let perYear): return steps(perYear, 3, 0...52).map { .surprise(perYear: $0) }
    case .campaign(let place, let percent):
      return steps(percent, 10, 0...100).map { .campaign(place, percent: $0) }
    case .run(let weeks): return steps(weeks, 2, 1...520).map { .run(weeks: $0) }
    case .addRule(let rule): return rule.turned.map { .addRule($0) }
    default: return []
    }
  }
}

extension HouseRule {
  fileprivate var turned: [HouseRule] {
    var all = condition.turned.map { HouseRule(when: $0, do: action) }
    switch action {
    case .inform(.usual):
      all += [2, 3, 4].map { HouseRule(when: condition, do: .inform(.exactly($0))) }
      all.append(HouseRule(when: condition, do: .promise(.usual)))
    case .inform(.exactly(let days)):
      all += [days - 1, days + 1].filter(Game.daysRange.contains)
        .map { HouseRule(when: condition, do: .inform(.exactly($0))) }
    case .promise(.usual): all.append(HouseRule(when: condition, do: .inform(.usual)))
    case .promise(.exactly(let days)):
      all += [days - 1, days + 1].filter(Game.daysRange.contains)
        .map { HouseRule(when: condition, do: .promise(.exactly($0))) }
    case .rush: break
    case .deed(let deed):
      let like: [Deed] = [.gesture, .greet, .thank].filter { $0 != deed }
      all += like.map { HouseRule(when: condition, do: .deed($0)) }
    }
    return all
  }
}

extension Condition {
  /// One number in it a tenth and a fifth higher or lower, or the condition the other way round.
  fileprivate var turned: [Condition] {
    switch self {
    case .compare(let fact, let comparison, .number(let number)) where fact != .fact(.phase) && number != 0:
      [0.8, 0.9, 1.1, 1.2].map { .compare(fact, comparison, .number(number * $0)) }
    case .compare: [.always]
    case .not(let inner): [inner]
    case .and(let left, let right): [left, right]
    case .or(let left, let right): [left, right]
    }
  }
}
