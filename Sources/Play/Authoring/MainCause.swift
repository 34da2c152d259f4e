/// Why a line fails, as `why` tells it: the cause that differs most from the good line, over some lucks.

import Scenarios
import Simulation
import Wording

struct MainCause {
  let name: Text
  let concept: String
  /// The gauge whose books were read.
  let gauge: Gauge

  /// Lucks that are looked at: each costs a game with the books open for both lines.
  static let lucks = 5

  /// The cause that harms `wrong` most against `good`; nil where no cause does harm.
  /// - Parameters:
  ///   - clearest: the gauge to read where the line names none. A count is then also read by the loyalty behind it, and
  ///     the first of the two that carries a concept of the line is told.
  init?(of wrong: Player, against good: Player, clearest: Gauge, _ books: OpenBooks) {
    let concepts = wrong.line?.concepts ?? []
    let named = wrong.line?.seenIn.flatMap { Gauge(rawValue: $0) }
    let gauges = named.map { [$0] } ?? (clearest.accounts.isEmpty ? [clearest, .loyalty] : [clearest])
    let causes = gauges.compactMap { MainCause(gauge: $0, wrong, good, books) }
    guard let cause = causes.first(where: { concepts.contains($0.concept) }) ?? causes.first else {
      return nil
    }
    self = cause
  }

  private init?(gauge: Gauge, _ wrong: Player, _ good: Player, _ books: OpenBooks) {
    let sign = gauge.moreIsBetter == false ? -1 : 1
    var sums: [String: (entry: Ledger.Entry, amount: Int)] = [:]
    for seed in books.seeds.prefix(MainCause.lucks) {
      for (player, times) in [(wrong, sign), (good, -sign)] {
        for entry in books.entries(player, seed, gauge) {
          sums[entry.cause.en, default: (entry, 0)].amount += times * entry.amount
        }
      }
    }
    let harms = sums.values.filter { $0.amount < 0 }.sorted {
      ($0.amount, $0.entry.cause.en) < ($1.amount, $1.entry.cause.en)
    }
    // A gauge on which the line does no worse tells nothing of its failure.
    guard let worst = harms.first, sums.values.reduce(0, { $0 + $1.amount }) < 0 else { return nil }
    name = worst.entry.cause
    concept = worst.entry.concept
    self.gauge = gauge
  }
}

/// Games played again with the books open.
struct OpenBooks {
  let scenario: Scenario
  let seeds: [UInt64]

  func entries(_ player: Player, _ seed: UInt64, _ gauge: Gauge) -> [Ledger.Entry] {
    var open = OpenGame(scenario: scenario, header: .trial(scenario, seed: seed), number: nil)
    open.game = player.play(scenario.opening, seed: seed).game
    guard open.game.week > 0 else { return [] }
    let why = GaugeWhy(open: open, story: open.story(), gauge: gauge, weeks: 1...open.game.week)
    // Who came and went changes a mean, but is no cause of a mark.
    return why.ledger().entries.filter { gauge.accounts.isEmpty || !["C033", "C037"].contains($0.concept) }
  }
}
