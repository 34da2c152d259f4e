import Testing

@testable import Simulation

// Five CRM factors that count together (figure 1.2).

@Test func `five equal factors have the effect of each, and a missing one undoes the others`() {
  #expect(abs(Factors(all: 0.6).effect - 0.6) < 1e-9)
  #expect(abs(Factors(all: 1).effect - 1) < 1e-9)
  #expect(Factors([1, 1, 1, 1, 0]).effect < 0.07)
  #expect(Factors(all: 0).effect < 1e-5)
}

@Test func `the weakest rules: a tenth more there does more than a tenth anywhere else`() {
  let factors = Factors([0.7, 0.6, 0.3, 0.8, 0.5])
  #expect(factors.weakest == .processes)
  let gains = Factor.allCases.map { factor -> Double in
    var more = factors
    more[factor] += 0.1
    return more.effect - factors.effect
  }
  #expect(gains[Factor.processes.rawValue] == gains.max())
  #expect(gains[Factor.people.rawValue] == gains.min())
}

@Test func `technology ahead of the weakest other factor gives friction in every contact, else none`() throws
{
  func friction(_ factors: [Double]) throws -> Micro {
    let opening = Opening.plain([.resting()]) { $0.factors = Factors(factors) }
    return try Game.played(opening, [.deed(.greet, customer: 0)]).books()[.friction]
  }
  #expect(try friction([0.8, 0.8, 0.5, 0.8, 0.9]) == -160_000)  // 0.4 × (0.9 - 0.5)
  #expect(try friction([0.5, 0.5, 0.5, 0.5, 0.5]) == 0)
  #expect(try friction([0.5, 0.5, 0.5, 0.5, 0.2]) == 0)
  let alone = Opening.plain([.resting()]) { $0.factors = Factors([0.2, 0.2, 0.2, 0.2, 1]) }
  #expect(try Game.played(alone).books()[.friction] == 0, "without a contact nobody notices")
}

@Test func `without support a third of the effort arrives, with it all under customer intimacy only`() {
  func target(_ support: Double, _ chosen: Strategy?) -> Double {
    Factors.target(.people, aim: 0.8, resting: 0, support: support, chosen: chosen, Rules())
  }
  #expect(abs(target(0, .customerIntimacy) - 0.24) < 1e-9)
  #expect(abs(target(1, .customerIntimacy) - 0.8) < 1e-9)
  #expect(target(1, .productLeadership) < 0.8)
  #expect(target(1, .operationalExcellence) < target(1, .productLeadership))
  #expect(target(1, nil) == target(1, .operationalExcellence))
  #expect(
    Factors.target(.strategy, aim: 0.8, resting: 0, support: 0, chosen: nil, Rules()) == 0.8,
    "support is that factor itself")
}

@Test func `a factor closes 4% of the gap a week, more with hours to align colleagues`() throws {
  func people(_ decisions: [Decision]) throws -> Double {
    let opening = Opening.plain([.resting()]) {
      $0.rules.factorSpeed = 0.04
      $0.factors = Factors([0.5, 1, 0.5, 0.5, 0.5])
      $0.policy = Policy(strategy: .customerIntimacy)
      $0.hoursPerWeek = 40
    }
    return try Game.played(opening, decisions).supplier.factors[.people]
  }
  #expect(try people([]) == 0.5)
  #expect(try abs(people([.invest(.people, percent: 90)]) - 0.516) < 1e-9)
  #expect(try abs(people([.invest(.people, percent: 90), .hours(.align, 6)]) - 0.54) < 1e-9)
  #expect(try people([.invest(.people, percent: 10)]) == 0.5, "what is there without money stays")
}

@Test func `better processes make fewer mistakes, and never none`() throws {
  func mistakes(_ processes: Double) throws -> Int {
    let opening = Opening.plain(Array(repeating: .buying(), count: 300)) {
      $0.rules.mistakeMost = 0.4
      $0.factors[.processes] = processes
    }
    return try Game.played(opening).total(\.mistakes)
  }
  #expect(try abs(Double(mistakes(0)) / 300 - 0.4) < 0.08)
  #expect(try abs(Double(mistakes(1)) / 300 - 0.12) < 0.06)
}
