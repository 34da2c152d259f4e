/// A hash of everything a game has come to: equal on every machine, in debug and release, in either language.

extension Game {
  /// FNV-1a, 64 bits, over every column, the week, the house rules and the last tally.
  package var fingerprint: UInt64 {
    var hash = FNV1a()
    hash.add(week)
    for customer in 0..<market.count { market.add(customer, to: &hash) }
    let plan = comingPlan
    for customer in 0..<market.count {
      hash.add(plan.told[customer].map { $0.days * 2 + ($0.promised ? 1 : 0) } ?? -1)
      hash.add(plan.rushed[customer] ? 1 : 0)
    }
    for tally in tallies {
      hash.add(tally.orders)
      hash.add(tally.disappointments)
      hash.add(tally.moneyEuro)
    }
    return hash.value
  }
}

extension Market {
  fileprivate func add(_ customer: Int, to hash: inout FNV1a) {
    hash.add(Int(phase[customer].rawValue))
    hash.add(satisfaction[customer])
    hash.add(goodwill[customer])
    hash.add(expectation[customer])
    hash.add(trust[customer])
    hash.add(known[customer] ?? -1)
    hash.add(orders[customer])
    hash.add(asks[customer] ? 1 : 0)
    hash.add(leftWeek[customer] ?? -1)
    hash.add(leftBecause[customer].map { Int($0.rawValue) } ?? 0)
    hash.add(insists[customer] ? 1 : 0)
    hash.add(need[customer])
    hash.add(leaving[customer])
    hash.add(rival[customer])
  }
}

struct FNV1a {
  var value: UInt64 = 0xCBF2_9CE4_8422_2325

  mutating func add(_ number: Int) { add(bits: UInt64(bitPattern: Int64(number))) }
  mutating func add(_ number: Double) { add(bits: number.bitPattern) }

  private mutating func add(bits: UInt64) {
    for byte in 0..<8 {
      value ^= (bits >> (UInt64(byte) * 8)) & 0xFF
      value = value &* 0x0000_0100_0000_01B3
    }
  }
}
