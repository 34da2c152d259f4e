import Testing

@testable import Simulation

/// Prospects of two campaigns, half each; who comes through the second leaves four times as fast.
private func opening(_ count: Int, _ change: (inout Opening) -> Void = { _ in }) -> Opening {
  .plain(Array(repeating: .prospect(rival: 5), count: count)) {
    $0.campaigns = [Campaign(leaving: 0.5), Campaign(leaving: 2, size: 1.5)]
    $0.policy = Policy(campaigns: [0.5, 0.5])
    $0.rules.approach = 0.1
    for place in 0..<count {
      $0.customers[place].campaign = place % 2
      $0.customers[place].need = 0
    }
    change(&$0)
  }
}

@Test func `a campaign with more of the approach brings more offers, the other less, together as many`()
  throws
{
  func offers(_ percent: Int) throws -> [Int] {
    let game = try Game.played(opening(600), [.campaign(0, percent: percent)])
    let reached = game.market.indices.filter { game.market[$0].offerWeek == 1 }
    return [reached.count { $0 % 2 == 0 }, reached.count { $0 % 2 == 1 }]
  }
  let (even, more, all) = (try offers(50), try offers(80), try offers(100))
  #expect(more[0] > even[0] && more[1] < even[1])
  #expect(abs((more[0] + more[1]) - (even[0] + even[1])) < 25)
  #expect(all[1] == 0)
}

@Test func `shares always add up to all of the approach`() throws {
  var game = Game(
    opening(4) {
      $0.campaigns.append(Campaign())
      $0.policy = Policy(campaigns: [0.5, 0.3, 0.2])
    }, seed: 1)
  for (place, percent) in [(0, 10), (1, 100), (1, 40), (2, 0), (0, 100), (0, 0)] {
    try game.take(.campaign(place, percent: percent))
    let shares = game.supplier.policy.campaigns
    #expect(abs(shares.reduce(0, +) - 1) < 1e-9 && abs(shares[place] - Double(percent) / 100) < 1e-9)
  }
  try game.take(.campaign(0, percent: 50))
  #expect(refusal(.campaign(3, percent: 50), game) == .noSuchThing(count: 3))
}

@Test func `an only campaign keeps the whole approach`() {
  let game = Game(
    opening(4) {
      $0.campaigns = [Campaign()]
      $0.policy = Policy(campaigns: [1])
      for place in 0..<4 { $0.customers[place].campaign = 0 }
    }, seed: 1)
  #expect(refusal(.campaign(0, percent: 40), game) == .outOfRange(100...100))
  #expect(refusal(.campaign(0, percent: 100), game) == nil)
}

/// Everyone accepts in the first weeks; then some leave.
private func played(_ habits: Set<Habit>, tidy: Double) throws -> Game {
  let crowd = opening(400) {
    $0.rules.approach = 1
    $0.rules.acceptStart = 10
    $0.rules.leaving = 0.2
    $0.policy = Policy(habits: habits, campaigns: [0.5, 0.5])
    $0.records = Records(tidy: tidy)
    for place in 0..<400 { $0.customers[place].size = place % 3 == 0 ? 2 : 0.5 }
  }
  return try Game.played(crowd, weeks: 26)
}

@Test func `customers of one campaign stay longer than of another, and files show it when kept uniformly`()
  throws
{
  let rows = try played([.uniform], tidy: 0).staying(bySize: false, survivorsOnly: false)
  #expect(rows.map(\.campaign) == [0, 1])
  #expect(rows[0].customers + rows[1].customers == 400)
  #expect(rows[0].weeksEach > rows[1].weeksEach)
  #expect(rows[0].stillHere > rows[1].stillHere)
}

@Test func `what was not recorded in one uniform way is unknown`() throws {
  let rows = try played([], tidy: 0).staying(bySize: false, survivorsOnly: false)
  #expect(rows.count == 1 && rows[0].campaign == nil && rows[0].customers == 400)
}

@Test func `looking at who is still here only hides the difference`() throws {
  let game = try played([.uniform], tidy: 1)
  let all = game.staying(bySize: false, survivorsOnly: false)
  let survivors = game.staying(bySize: false, survivorsOnly: true)
  #expect(all[0].weeksEach > 1.2 * all[1].weeksEach)
  #expect(abs(survivors[0].weeksEach - survivors[1].weeksEach) < 2)
  for row in survivors { #expect(row.stillHere == row.customers) }
}

@Test func `a comparison by size has a row for the large and the small of each campaign`() throws {
  let rows = try played([.uniform], tidy: 1).staying(bySize: true, survivorsOnly: false)
  #expect(rows.map(\.campaign) == [0, 0, 1, 1])
  #expect(rows.map(\.isLarge) == [false, true, false, true])
  #expect(rows.reduce(0) { $0 + $1.customers } == 400)
}

@Test func `who joined before the game is left out`() throws {
  var former = StartingCustomer.resting()
  former.phase = .former
  let crowd = opening(6) {
    $0.customers[0] = .resting()
    $0.customers[1] = former
    $0.rules.approach = 1
    $0.rules.acceptStart = 10
  }
  let game = try Game.played(crowd, weeks: 3)
  #expect(game.staying(bySize: false, survivorsOnly: false).reduce(0) { $0 + $1.customers } == 4)
}
