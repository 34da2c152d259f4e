import Testing

@testable import Simulation

/// Known answers of Philox4x32-10: Random123, tests/kat_vectors (Salmon et al. 2011).
@Test(arguments: [
  (
    SIMD4<UInt32>(repeating: 0), SIMD2<UInt32>(repeating: 0),
    SIMD4<UInt32>(0x6627_e8d5, 0xe169_c58d, 0xbc57_ac4c, 0x9b00_dbd8)
  ),
  (
    SIMD4<UInt32>(repeating: .max), SIMD2<UInt32>(repeating: .max),
    SIMD4<UInt32>(0x408f_276d, 0x41c8_3b0e, 0xa20b_c7c6, 0x6d54_51fd)
  ),
  (
    SIMD4<UInt32>(0x243f_6a88, 0x85a3_08d3, 0x1319_8a2e, 0x0370_7344),
    SIMD2<UInt32>(0xa409_3822, 0x299f_31d0),
    SIMD4<UInt32>(0xd16c_fe09, 0x94fd_cceb, 0x5001_e420, 0x2412_6ea1)
  ),
])
func `philox gives its published answers`(counter: SIMD4<UInt32>, key: SIMD2<UInt32>, answer: SIMD4<UInt32>) {
  #expect(philox(counter, key: key) == answer)
}

@Test func `draws lie strictly between 0 and 1, with the mean and spread of a uniform`() {
  let chance = Chance(seed: 7)
  var sum = 0.0
  var squares = 0.0
  for customer in 0..<5_000 {
    let draw = chance.draw(customer: customer, week: 3, purpose: .week)
    for place in 0..<4 {
      #expect(draw[place] > 0 && draw[place] < 1)
      sum += draw[place]
      squares += draw[place] * draw[place]
    }
  }
  let mean = sum / 20_000
  #expect(abs(mean - 0.5) < 0.01)
  #expect(abs(squares / 20_000 - mean * mean - 1.0 / 12) < 0.003)
}

@Test func `another seed, customer, week or purpose gives another draw`() {
  let draw = Chance(seed: 1).draw(customer: 2, week: 3, purpose: .week)
  #expect(draw == Chance(seed: 1).draw(customer: 2, week: 3, purpose: .week))
  #expect(draw != Chance(seed: 2).draw(customer: 2, week: 3, purpose: .week))
  #expect(draw != Chance(seed: 1 << 40 | 1).draw(customer: 2, week: 3, purpose: .week))
  #expect(draw != Chance(seed: 1).draw(customer: 3, week: 3, purpose: .week))
  #expect(draw != Chance(seed: 1).draw(customer: 2, week: 4, purpose: .week))
  #expect(draw != Chance(seed: 1).draw(customer: 2, week: 3, purpose: .visit))
}

@Test func `a purpose keeps its number: games on disk were drawn with it`() {
  let numbers: [(Chance.Purpose, UInt32)] = [
    (.habits, 0), (.leanings, 1), (.start, 2), (.match, 3), (.restless, 4), (.complaint, 6), (.order, 16),
    (.week, 20), (.performance, 21), (.visit, 22), (.surprise, 23), (.firm, 24), (.survey, 25), (.answer, 26),
  ]
  for (purpose, number) in numbers { #expect(purpose.rawValue == number) }
  #expect(Set(numbers.map(\.1)).count == numbers.count)
}

@Test func `a sum of four draws lies around 0 with spread 1`() {
  let chance = Chance(seed: 8)
  let draws = (0..<5_000).map { chance.gauss(customer: $0, week: 1, purpose: .performance) }
  let mean = draws.reduce(0, +) / 5_000
  let spread = draws.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / 5_000
  #expect(abs(mean) < 0.05 && abs(spread - 1) < 0.05)
  #expect(draws.allSatisfy { abs($0) < 3.47 })
}

@Test func `days are drawn by their shares, and the usual days have the largest`() {
  let shares = [
    DayShare(days: 2, share: 0.15), DayShare(days: 3, share: 0.75), DayShare(days: 4, share: 0.1),
  ]
  #expect(shares.usual == 3)
  #expect([0.0, 0.149, 0.151, 0.899, 0.901, 0.9999999].map { shares.days(at: $0) } == [2, 2, 3, 3, 4, 4])
}
