import Testing
import Trials

@testable import Simulation

@Test func `a logistic regression finds the weights that made what happened likely`() {
  var trial = Trial(seed: 3)
  let rows = (0..<3_000).map { _ in [1, trial.number(-2...2)] }
  let outcomes = rows.map { trial.share() < logistic(-0.5 + 1.5 * $0[1]) }
  let score = Score(rows, outcomes)
  #expect(abs(score.weights[0] + 0.5) < 0.15 && abs(score.weights[1] - 1.5) < 0.15)
  #expect(score.chance([1, 2]) > 0.85 && score.chance([1, -2]) < 0.1)
}

@Test func `a score without any outcome, or without rows, says never and a half`() {
  let never = Score([[1, 2], [1, 3], [1, 4]], [false, false, false])
  #expect(never.chance([1, 3]) < 0.01)
  #expect(Score([], []).chance([]) == 0.5)
}

/// Nine months of a market in which some are served badly, and the quarter after it.
private func market() throws -> (then: Game, later: Game) {
  let opening = Opening.plain(Array(repeating: .buying(mark: 7.5), count: 500)) {
    $0.rules.leaving = 0.01
    $0.rules.spreadMatch = 1.2
    $0.rules.mistakeMost = 0.2
    $0.factors = Factors(all: 0.4)
    for place in 0..<500 { ($0.customers[place].rival, $0.customers[place].need) = (8, nil) }
  }
  let then = try Game.played(opening, seed: 9, weeks: 39)
  var later = then
  try later.take(.run(weeks: 13))
  return (then, later)
}

@Test func `leavers stand at the top of the score more often than anywhere, if it sees more than orders`()
  throws
{
  let (then, later) = try market()
  func left(_ ids: some Collection<Int>) -> Double {
    Double(ids.count { later.market[$0].leftWeek > 39 }) / Double(ids.count)
  }
  let lifts = [1, 3].map { sources in
    let scored = then.leavers(sources: sources)
    #expect(scored.map(\.customer).sorted() == then.market.active)
    #expect(scored.allSatisfy { (0...1).contains($0.chance) })
    #expect(zip(scored, scored.dropFirst()).allSatisfy { $0.chance >= $1.chance })
    return left(scored.prefix(scored.count / 4).map(\.customer)) / left(then.market.active)
  }
  #expect(lifts[1] > 1.25 && lifts[1] > lifts[0], "\(lifts)")
}

@Test func `a score needs half a year of past`() throws {
  let opening = Opening.plain([.buying(), .buying()])
  #expect(try Game.played(opening, weeks: 25).leavers(sources: 3).isEmpty)
  #expect(try Game.played(opening, weeks: 26).leavers(sources: 3).count == 2)
}

@Test func `the score sees what is visible only: more kinds of data, more columns`() throws {
  let game = try Game.played(.plain([.buying()]), weeks: 3)
  let columns = (1...3).map { game.visible(game.market[0], 0, week: 3, sources: $0).count }
  #expect(columns == [2, 4, 6])
}

@Test func `a question to the data costs twice as much without analysts`() throws {
  let question = Decision.mine(.leavers(sources: 2))
  var byHand = try Game.played(.plain([.buying()]), weeks: 26)
  var hired = byHand
  try byHand.play([question])
  try hired.play([.analysts(.buy), question])
  #expect(byHand.tallies[27].costs[.mining] == 800 && hired.tallies[27].costs[.mining] == 400)
  #expect(byHand.studies.map(\.mining) == [.leavers(sources: 2)])
  #expect(byHand.studies[0].costEuro == 800 && byHand.studies[0].survey == nil)
}

/// Six months of two campaigns on file, with contacts that teach little without a question.
private func asked(_ decisions: [Decision], compared: Double = 20) throws -> Game {
  let opening = Opening.plain(Array(repeating: .prospect(rival: 5), count: 60)) {
    $0.rules.approach = 0.2
    $0.rules.unasked = 0.25
    $0.rules.answerHalf = compared
    $0.campaigns = [Campaign(), Campaign()]
    $0.policy = Policy(habits: [.uniform, .digital], campaigns: [0.5, 0.5])
    $0.factors = Factors(all: 1)
  }
  var game = try Game.played(opening, weeks: 26)
  try game.play(decisions)
  return game
}

@Test func `an answer is worth what it compares: like with like, who left too, and enough customers`() throws
{
  let game = try asked([])
  let known = Double(
    game.staying(bySize: false, survivorsOnly: false).filter { $0.campaign != nil }.reduce(0) {
      $0 + $1.customers
    })
  #expect(known > 10)
  func worth(_ bySize: Bool, _ survivorsOnly: Bool) -> Double {
    game.worth(of: .campaigns(bySize: bySize, survivorsOnly: survivorsOnly))
  }
  #expect(worth(true, false) == known / (known + 20) && worth(false, false) == worth(true, false) / 2)
  #expect(worth(true, true) == 0 && worth(false, true) == 0)
  #expect(game.worth(of: .leavers(sources: 1)) == 1.0 / 3 && game.worth(of: .leavers(sources: 3)) == 1)
}

@Test func `contacts teach more to who questioned the data, and the cause is in the books`() throws {
  let (without, with) = (try asked([]), try asked([.mine(.leavers(sources: 3))]))
  func learned(_ game: Game, _ cause: Cause) -> Micro {
    game.market.indices.reduce(0) { $0 + game.books($1, week: game.week)[cause] }
  }
  #expect(learned(without, .contact) > 0 && learned(without, .studied) == 0)
  #expect(learned(with, .contact) == learned(without, .contact))
  // Three quarters against one, less the hundredth of an answer that a week takes.
  let (plain, more) = (Double(learned(with, .contact)), Double(learned(with, .studied)))
  #expect(abs(more / plain - 2.97) < 0.001, "\(plain) and \(more)")
}
