/// Decisions of every kind, from a seed: also what nobody would decide, and what must be refused.

import Simulation

/// A generator for trials, so that a failure can be repeated from the seed it prints (SplitMix64; Steele et al. 2014).
package struct Trial: RandomNumberGenerator {
  private var state: UInt64

  package init(seed: UInt64) { state = seed }

  package mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  package mutating func chance(_ share: Double) -> Bool { Double.random(in: 0..<1, using: &self) < share }
  package mutating func share() -> Double { Double.random(in: 0...1, using: &self) }
  package mutating func whole(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &self) }
  package mutating func number(_ range: ClosedRange<Double>) -> Double {
    Double.random(in: range, using: &self)
  }

  /// Precondition: not empty.
  mutating func one<T>(of things: [T]) -> T { things[whole(0...things.count - 1)] }
}

extension Trial {
  /// A decision about any thing for any row, also for rows and numbers that do not exist.
  package mutating func decision(customers: Int) -> Decision {
    let customer = whole(-1...customers)
    switch whole(0...15) {
    case 0: return .inform(customer: customer, days: whole(0...32))
    case 1: return .promise(customer: customer, days: whole(0...32))
    case 2: return .rush(customer: customer)
    case 3...6: return .deed(one(of: Deed.allCases), customer: customer)
    case 7: return chance(0.6) ? .addRule(houseRule()) : .removeRule(number: whole(-1...4))
    case 8...12: return standing()
    case 13: return atOnce()
    default: return .run(weeks: whole(0...5))
    }
  }

  private mutating func standing() -> Decision {
    switch whole(0...12) {
    case 0: .choose(one(of: [nil] + Strategy.allCases))
    case 1: .spend(one(of: Strategy.allCases), tenths: whole(-1...51))
    case 2: .invest(one(of: Factor.allCases), percent: whole(-1...101))
    case 3: .hours(one(of: Hours.Task.allCases), whole(-1...60))
    case 4: .sell(one(of: Channel.allCases))
    case 5: .claim(tenths: whole(-21...21))
    case 6: .surprise(perYear: whole(-1...53))
    case 7, 8: .habit(one(of: Habit.allCases), on: chance(0.5))
    case 9: .source(whole(-1...4), on: chance(0.7))
    case 10: .analysts(one(of: Analysts.allCases))
    case 11: .campaign(whole(-1...3), percent: whole(-1...101))
    default: .define(one(of: Definition.allCases))
    }
  }

  private mutating func atOnce() -> Decision {
    switch whole(0...4) {
    case 0: .evidence(one(of: Board.Evidence.allCases))
    case 1: .survey(SurveyOrder(sample: whole(-1...30), fansOnly: chance(0.3)))
    case 2:
      chance(0.5)
        ? .mine(.campaigns(bySize: chance(0.5), survivorsOnly: chance(0.5)))
        : .mine(.leavers(sources: whole(0...4)))
    case 3: .merge
    default: .admit
    }
  }

  mutating func houseRule() -> HouseRule {
    let days: HouseRule.Days = chance(0.5) ? .usual : .exactly(whole(1...30))
    switch whole(0...5) {
    case 0: return HouseRule(when: condition(2), do: .inform(days))
    case 1: return HouseRule(when: condition(2), do: .promise(days))
    case 2: return HouseRule(when: condition(2), do: .rush)
    default: return HouseRule(when: condition(2), do: .deed(one(of: Deed.allCases)))
    }
  }

  private mutating func condition(_ depth: Int) -> Condition {
    switch depth == 0 ? 9 : whole(0...9) {
    case 0: return .not(condition(depth - 1))
    case 1: return .and(condition(depth - 1), condition(depth - 1))
    case 2: return .or(condition(depth - 1), condition(depth - 1))
    default:
      let fact = Condition.Value.fact(one(of: Condition.Fact.allCases))
      let comparison = one(of: Condition.Comparison.allCases)
      return .compare(fact, comparison, .number(Double(whole(0...12))))
    }
  }
}
