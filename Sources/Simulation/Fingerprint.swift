/// A hash of everything a game has come to: equal on every machine, in debug and release, in either language.

extension Game {
  /// FNV-1a, 64 bits, over every row, the supplier, what is planned, and every week's totals.
  package var fingerprint: UInt64 {
    var hash = FNV1a()
    hash.add(week)
    for customer in market.customers { customer.add(to: &hash) }
    supplier.add(to: &hash)
    hash.add(houseRules.count)
    for (id, plan) in comingPlans.enumerated() where plan != Plan() {
      hash.add(id)
      hash.add(plan.told.map { $0.days * 2 + ($0.promised ? 1 : 0) } ?? -1)
      hash.add(plan.rushed ? 1 : 0)
      hash.add(Int(plan.deeds))
    }
    for tally in tallies {
      hash.add(tally.orders)
      hash.add(tally.disappointments)
      hash.add(tally.moneyEuro)
    }
    for study in studies { hash.add(study.week * 1_000_000 + study.costEuro) }
    hash.add(costs.sum)
    hash.add(admitted ?? -1)
    return hash.value
  }
}

extension Customer {
  fileprivate func add(to hash: inout FNV1a) {
    for amount in [
      satisfaction, goodwill, expectation, trust, insight, habituation, remembered, rememberedTrust,
    ] {
      hash.add(amount)
    }
    for week in [joinedWeek, orderWeek, offerWeek, contactWeek, mistakeWeek, leftWeek, gestureWeek] {
      hash.add(Int(week))
    }
    for count in [knownMark, orders, ordersEver] { hash.add(Int(count)) }
    for trait in [need, leaving, rival, match, size] { hash.add(trait) }
    hash.add(weights)
    hash.add(Int(phase.rawValue))
    hash.add(Int(leftBecause?.rawValue ?? 0))
    hash.add(Int(complaint?.rawValue ?? 9))
    hash.add(grievance?.rawValue ?? -1)
    hash.add(Int(stage))
    hash.add(Int(campaign))
    hash.add(Int(flags.rawValue))
  }
}

extension Supplier {
  fileprivate func add(to hash: inout FNV1a) {
    hash.add(levels)
    for factor in Factor.allCases { hash.add(factors[factor]) }
    for rival in rivals { hash.add(rival) }
    for number in [reputation, tidy, doubles, skill, answered, board?.support ?? -1] { hash.add(number) }
    for count in board?.brought ?? [] { hash.add(count) }
    for week in board?.heardWeek ?? [] { hash.add(week ?? -1) }
    hash.add(cash)
    for week in hiddenErrors { hash.add(week) }
    hash.add(policy.strategy?.rawValue ?? -1)
    hash.add(policy.spending)
    for aim in policy.aims { hash.add(aim ?? -1) }
    for task in Hours.Task.allCases { hash.add(policy.hours[task]) }
    hash.add(Int(policy.channel.rawValue))
    hash.add(policy.claim)
    hash.add(policy.surprisesPerYear)
    for habit in Habit.allCases { hash.add(policy.habits.contains(habit) ? 1 : 0) }
    for source in policy.sources.sorted() { hash.add(source) }
    hash.add(Int(policy.analysts.rawValue))
    for share in policy.campaigns { hash.add(share) }
    hash.add(Int(policy.definition.rawValue))
  }
}

struct FNV1a {
  var value: UInt64 = 0xCBF2_9CE4_8422_2325

  mutating func add(_ number: Int) { add(bits: UInt64(bitPattern: Int64(number))) }
  mutating func add(_ number: Double) { add(bits: number.bitPattern) }
  mutating func add(_ numbers: ByStrategy) {
    for strategy in Strategy.allCases { add(numbers[strategy]) }
  }

  private mutating func add(bits: UInt64) {
    for byte in 0..<8 {
      value ^= (bits >> (UInt64(byte) * 8)) & 0xFF
      value = value &* 0x0000_0100_0000_01B3
    }
  }
}
