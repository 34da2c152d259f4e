import Testing

@testable import Simulation

private func refusal(_ decision: Decision, _ game: Game) -> Refusal? {
  var copy = game
  do throws(Refusal) {
    try copy.take(decision)
    return nil
  } catch {
    #expect(copy == game, "a refused decision changes nothing")
    return error
  }
}

@Test func `impossible decisions are refused with the reason`() throws {
  var game = Game(.quiet(.always(3), [.expecting(2), .expecting(2, need: 0), .expecting(2)]), seed: 1)
  #expect(game.market.asks == [true, false, true])
  #expect(refusal(.inform(customer: 7, days: 3), game) == .noSuchCustomer)
  #expect(refusal(.inform(customer: -1, days: 3), game) == .noSuchCustomer)
  #expect(refusal(.promise(customer: 1, days: 3), game) == .nothingAsked(customer: 1))
  #expect(refusal(.inform(customer: 0, days: 0), game) == .daysOutOfRange(1...30))
  #expect(refusal(.inform(customer: 0, days: 31), game) == .daysOutOfRange(1...30))
  #expect(refusal(.run(weeks: 0), game) == .weeksOutOfRange(1...520))
  #expect(refusal(.run(weeks: Int.max), game) == .weeksOutOfRange(1...520))
  #expect(refusal(.removeRule(number: 1), game) == .noSuchRule(count: 0))
  try game.take(.rush(customer: 0))
  #expect(refusal(.rush(customer: 0), game) == .alreadyRushed(customer: 0))
  #expect(refusal(.rush(customer: 2), game) == .noRushLeft(perWeek: 1))
  for _ in 0..<20 {
    try game.take(.addRule(HouseRule(when: .compare(.fact(.week), .more, .number(0)), do: .rush)))
  }
  let oneMore = HouseRule(when: .compare(.fact(.week), .more, .number(0)), do: .rush)
  #expect(refusal(.addRule(oneMore), game) == .tooManyRules(most: 20))
}

@Test func `who ceased to exist can be told nothing`() throws {
  var opening = Opening.quiet(.always(3), [.expecting(2)])
  opening.rules.ceasing = 1
  var game = Game(opening, seed: 1)
  try game.take(.run(weeks: 1))
  #expect(refusal(.inform(customer: 0, days: 3), game) == .ceasedToExist(customer: 0))
}

@Test func `random decisions never break a game`() throws {
  let seed = UInt64.random(in: 0..<1_000_000)
  print("trial seed \(seed)")
  var trial = Trial(seed: seed)
  var refused = 0
  var taken = 0
  for _ in 0..<40 {
    var game = Game(.lively(30), seed: UInt64.random(in: 0..<1_000, using: &trial))
    for _ in 0..<60 {
      let decision = randomDecision(&trial)
      do throws(Refusal) {
        try game.take(decision)
        taken += 1
      } catch { refused += 1 }
      #expect(game.tallies.count == game.week + 1)
      #expect(game.tallies[game.week].phases.reduce(game.tallies[game.week].gone, +) == 30)
    }
  }
  #expect(refused > 0 && taken > 0)
}

private func randomDecision(_ trial: inout Trial) -> Decision {
  let customer = Int.random(in: -1...30, using: &trial)
  let days = Int.random(in: 0...32, using: &trial)
  switch Int.random(in: 0...6, using: &trial) {
  case 0: return .inform(customer: customer, days: days)
  case 1: return .promise(customer: customer, days: days)
  case 2: return .rush(customer: customer)
  case 3:
    let fact = Condition.Fact.allCases.randomElement(using: &trial) ?? .week
    let comparison = Condition.Comparison.allCases.randomElement(using: &trial) ?? .less
    let condition = Condition.compare(.fact(fact), comparison, .number(Double(days)))
    return .addRule(HouseRule(when: condition, do: days > 16 ? .rush : .inform(.exactly(max(1, days)))))
  case 4: return .removeRule(number: days)
  default: return .run(weeks: Int.random(in: 0...9, using: &trial))
  }
}
