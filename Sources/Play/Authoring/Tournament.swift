/// Many players on the same lucks: every player meets every seed, side by side on all cores.

import Scenarios
import Simulation
import Wording

struct Tournament: Sendable {
  let opening: Opening
  let players: [Player]
  /// The lucks, the same for every player.
  let seeds: [UInt64]
  let gauges: [Gauge]
  /// Whether the gauges are noted every week, not only at the end.
  var keepsWeeks = false

  /// Games are numbered player by player, seed by seed within a player.
  var count: Int { players.count * seeds.count }

  /// What one game came to, as whole numbers that can be passed between workers: the gauges at the end, then, when
  /// asked for, gauge by gauge every week from 0 on, then places of refused decisions. None when it was stopped.
  func play(_ number: Int, stop: () -> Bool) -> [Int] {
    let (player, seed) = number.quotientAndRemainder(dividingBy: seeds.count)
    let played = players[player].play(opening, seed: seeds[seed], stop: stop)
    guard !stop() else { return [] }
    let game = played.game
    var numbers = gauges.map { $0.value(game, week: game.week) }
    if keepsWeeks {
      for gauge in gauges { numbers += (0...game.week).map { gauge.value(game, week: $0) } }
    }
    return numbers + played.refused
  }
}

/// What came of a tournament.
struct Standings: Sendable {
  let tournament: Tournament
  /// One for each game, as `Tournament.play` gives it.
  let results: [[Int]]

  init(_ tournament: Tournament, _ session: Session, _ name: Text) throws(Finding) {
    self.tournament = tournament
    results = try session.many(tournament.count, name) { tournament.play($0, stop: $1) }
  }

  var seeds: [UInt64] { tournament.seeds }

  private func game(_ player: Int, _ seed: Int) -> [Int] { results[player * seeds.count + seed] }

  private func place(_ gauge: Gauge) -> Int {
    guard let place = tournament.gauges.firstIndex(of: gauge) else {
      preconditionFailure("a gauge that was asked")
    }
    return place
  }

  /// At the end of the game, luck by luck, in millionths. Precondition: the gauge was asked for.
  func values(_ player: Int, _ gauge: Gauge) -> [Double] {
    let place = place(gauge)
    return seeds.indices.map { Double(game(player, $0)[place]) }
  }

  /// The mean over the lucks, week by week from 0 on. Precondition: weeks were kept.
  func curve(_ player: Int, _ gauge: Gauge) -> [Double] {
    precondition(tournament.keepsWeeks, "weeks were kept")
    let weeks = tournament.opening.horizonWeeks + 1
    let first = tournament.gauges.count + place(gauge) * weeks
    return (0..<weeks).map { week in mean(seeds.indices.map { Double(game(player, $0)[first + week]) }) }
  }

  /// Places of decisions that a luck refused.
  func refused(_ player: Int, _ seed: Int) -> ArraySlice<Int> {
    let weeks = tournament.keepsWeeks ? tournament.opening.horizonWeeks + 1 : 0
    return game(player, seed).dropFirst(tournament.gauges.count * (1 + weeks))
  }

  /// The place of a player. Precondition: it takes part.
  func player(_ id: String) -> Int {
    guard let place = tournament.players.firstIndex(where: { $0.id == id }) else {
      preconditionFailure("a player that takes part")
    }
    return place
  }
}

func mean(_ numbers: [Double]) -> Double {
  numbers.isEmpty ? 0 : numbers.reduce(0, +) / Double(numbers.count)
}

/// Spread of numbers around their mean, as of a sample; 0 for fewer than two.
func deviation(_ numbers: [Double]) -> Double {
  guard numbers.count > 1 else { return 0 }
  let middle = mean(numbers)
  let squares = numbers.reduce(0) { $0 + ($1 - middle) * ($1 - middle) }
  return (squares / Double(numbers.count - 1)).squareRoot()
}
