/// The test garden is worth playing: nothing done loses slowly, sense wins, and no single trick beats it.

import Foundation
import Scenarios
import Simulation
import Testing
import Wording

private let garden = URL(filePath: #filePath)
  .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
  .appending(path: "scenarios/proeftuin.yaml")

/// A way of playing: decisions before a week, counted from 0.
private typealias Line = (Int) -> [Decision]

@Suite struct GardenTests {
  private let nothing: Line = { _ in [] }

  /// Files in order, a team that is used, one value strategy, and an error that is told.
  private let sense: Line = { week in
    guard week == 0 else { return week == 28 ? [.admit] : [] }
    return [
      .habit(.digital, on: true), .habit(.uniform, on: true), .habit(.complaintsOnFile, on: true),
      .habit(.informing, on: true), .merge, .hours(.acquire, 10), .hours(.care, 8), .hours(.winback, 2),
      .spend(.operationalExcellence, tenths: 20), .analysts(.make), .source(1, on: true),
    ]
  }

  private let cakeEveryWeek: Line = { $0 == 0 ? [.surprise(perYear: 52)] : [] }

  private let spendOnAll: Line = { week in
    week == 0 ? Strategy.allCases.map { .spend($0, tenths: 40) } : []
  }

  private let sellOnly: Line = { $0 == 0 ? [.hours(.care, 0), .hours(.acquire, 32)] : [] }

  private let cutEverything: Line = { week in
    week == 0
      ? [.hours(.acquire, 0), .hours(.care, 0)] + Strategy.allCases.map { .spend($0, tenths: 0) } : []
  }

  private let seeds: ClosedRange<UInt64> = 1...30

  private func opening() throws -> Opening {
    let text = try String(contentsOf: garden, encoding: .utf8)
    return try #require(readScenario(text, file: "proeftuin.yaml").scenario).opening
  }

  private func play(_ line: Line, _ opening: Opening, seed: UInt64) throws -> Game {
    var game = Game(opening, seed: seed)
    for week in 0..<opening.horizonWeeks {
      for decision in line(week) { try game.take(decision) }
      try game.take(.run(weeks: 1))
    }
    return game
  }

  /// Customers and thousands of euro in the end, means over the seeds.
  private func end(_ line: Line) throws -> (customers: Double, cash: Double) {
    let opening = try opening()
    var customers = 0
    var cash = 0
    for seed in seeds {
      let game = try play(line, opening, seed: seed)
      customers += game.tallies.last?.active ?? 0
      cash += game.supplier.cash
    }
    return (Double(customers) / Double(seeds.count), Double(cash) / Double(seeds.count) / 1000)
  }

  @Test func `nothing done loses customers, slowly`() throws {
    let opening = try opening()
    for seed in seeds {
      let game = try play(nothing, opening, seed: seed)
      #expect(game.tallies[52].active >= 6, "seed \(seed)")
    }
    let games = try seeds.map { try play(nothing, opening, seed: $0) }
    let inSpring = games.reduce(0) { $0 + $1.tallies[13].active }
    let atTheEnd = games.reduce(0) { $0 + $1.tallies[52].active }
    #expect(atTheEnd * 10 < inSpring * 9)
    #expect(atTheEnd * 2 > inSpring)
  }

  @Test func `sense wins with nearly every luck`() throws {
    let opening = try opening()
    let wins = try seeds.count { seed in
      let idle = try play(nothing, opening, seed: seed)
      let good = try play(sense, opening, seed: seed)
      return good.tallies[52].active > idle.tallies[52].active && good.supplier.cash > idle.supplier.cash
    }
    #expect(wins >= 27)
  }

  @Test func `no single trick gives more customers and more money than sense`() throws {
    let good = try end(sense)
    for trick in [cakeEveryWeek, spendOnAll, sellOnly, cutEverything] {
      let tricked = try end(trick)
      #expect(tricked.customers < good.customers)
      #expect(tricked.cash < good.cash)
    }
  }
}
