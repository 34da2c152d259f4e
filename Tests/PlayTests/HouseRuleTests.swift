import Simulation
import Testing
import Wording

@testable import Play

@Test func `a house rule reads back as it was, in both languages`() throws {
  for seed in 0..<300 {
    var chance = Draws(seed: UInt64(seed))
    let rule = HouseRule(when: randomCondition(&chance, depth: 4), do: randomAction(&chance))
    for language in Language.allCases {
      let line = rule.line(language)
      #expect(try houseRule(line) == rule, "\(line)")
    }
  }
}

@Test func `signs need no spaces, and and binds tighter than or`() throws {
  let tight = try houseRule("when customer.expects<usual:inform usual")
  #expect(try houseRule("when customer.expects < usual : inform usual") == tight)
  let spoken = try houseRule("when customer.insists or week > 3 and customer.trust < 0,4: rush")
  #expect(try houseRule("when customer.insists or (week > 3 and customer.trust < 0.4): rush") == spoken)
  #expect(
    try houseRule("when not customer.insists and week>=2: rush")
      == houseRule("when (not customer.insists) and (week >= 2): rush"))
}

@Test func `a condition nested too deep is refused, not crashed on`() {
  let line = "when " + String(repeating: "(", count: 5_000) + "week > 1: rush"
  #expect(throws: Finding.self) { try houseRule(line) }
  #expect(throws: Finding.self) {
    try houseRule("when " + String(repeating: "not ", count: 5_000) + "week > 1: rush")
  }
}

private struct Draws {
  var chance: Chance
  var count = 0

  init(seed: UInt64) { chance = Chance(seed: seed) }

  mutating func below(_ limit: Int) -> Int {
    count += 1
    return Int(chance.draw(customer: count, week: 0, purpose: .habits)[0] * Double(limit))
  }
}

private func randomCondition(_ draws: inout Draws, depth: Int) -> Condition {
  let kind = depth == 0 ? 3 : draws.below(6)
  switch kind {
  case 0: return .not(randomCondition(&draws, depth: depth - 1))
  case 1: return .and(randomCondition(&draws, depth: depth - 1), randomCondition(&draws, depth: depth - 1))
  case 2: return .or(randomCondition(&draws, depth: depth - 1), randomCondition(&draws, depth: depth - 1))
  case 4: return .always
  default:
    let fact = Condition.Fact.allCases[draws.below(Condition.Fact.allCases.count)]
    let comparison = Condition.Comparison.allCases[draws.below(6)]
    if fact == .phase { return .compare(.fact(.phase), comparison, .number(Double(draws.below(4)))) }
    return .compare(.fact(fact), comparison, .number(Double(draws.below(40)) / 4))
  }
}

private func randomAction(_ draws: inout Draws) -> HouseRule.Action {
  switch draws.below(6) {
  case 0: .rush
  case 5: .deed(Deed.allCases[draws.below(Deed.allCases.count)])
  case 1: .inform(.usual)
  case 2: .promise(.exactly(1 + draws.below(30)))
  case 3: .promise(.usual)
  default: .inform(.exactly(1 + draws.below(30)))
  }
}

@Test func `a long rule reads back from its own line, however it was typed`() throws {
  let facts = Array(repeating: "customer.trust > 0.5", count: 25)
  let nots = Array(repeating: "not", count: 19).joined(separator: " ")
  for condition in [
    facts.joined(separator: " and "), facts.joined(separator: " or "), "\(nots) customer.insists",
    "customer.insists or customer.trust > 0.5 and not (customer.insists or customer.orders > 2)",
    "(customer.insists and customer.waits) and (customer.orders > 2 or customer.waits)",
  ] {
    let rule = try houseRule("when \(condition): rush")
    #expect(try houseRule(rule.line(.en)) == rule, "\(condition)")
    #expect(try houseRule(rule.line(.nl)) == rule, "\(condition)")
  }
}
