import Testing
import Trials

/// Trials here are few and small; `kring-facts` plays a million customer-weeks the same way.
private let trials = 40

@Test func `whatever is decided, books balance, nobody vanishes and a replay is the same game`() {
  let seed = UInt64.random(in: 0..<1_000_000)
  print("trial seed \(seed)")
  var customerWeeks = 0
  var taken = 0
  var refused: [String: Int] = [:]
  for place in 0..<trials {
    let result = trial(seed: seed + UInt64(place), customers: 12, decisions: 110)
    #expect(result.wrong.isEmpty, "seed \(seed + UInt64(place))")
    customerWeeks += result.customerWeeks
    taken += result.taken
    refused.merge(result.refused, uniquingKeysWith: +)
  }
  print("customer-weeks \(customerWeeks), taken \(taken), refused \(refused.sorted { $0.key < $1.key })")
  #expect(customerWeeks > 10_000)
  #expect(taken > 1_000)
  #expect(refused.count >= 10 && !refused.values.contains(0))
}
