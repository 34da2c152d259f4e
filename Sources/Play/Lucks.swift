/// The same opening and the same decisions on other lucks, from week 0 on.

import Simulation

struct Lucks: Sendable {
  static let range = 10...2000
  static let usual = 200

  let opening: Opening
  /// The luck of the game itself, which the others follow from.
  let chance: Chance
  /// What is decided on each road. All end in the same week.
  let roads: [[Decision]]
  let gauges: [Gauge]

  /// What the gauges show at the end of each road on one other luck, from number 0 on. Behind these stand the places
  /// of the decisions that this luck refused, counted on through the roads. None when it was stopped.
  func play(_ number: Int, stop: () -> Bool) -> [Int] {
    let seed = chance.otherSeed(number + 1)
    var values: [Int] = []
    var skipped: [Int] = []
    var place = 0
    for road in roads {
      var game = Game(opening, seed: seed)
      for decision in road {
        do throws(Refusal) { try game.take(decision, stop: stop) } catch { skipped.append(place) }
        place += 1
      }
      if stop() { return [] }
      values += gauges.map { $0.value(game, week: game.week) }
    }
    return values + skipped
  }
}

/// What came of many lucks.
struct LuckResults {
  let lucks: Lucks
  /// One for each luck, as `Lucks.play` gives it.
  let results: [[Int]]

  /// A gauge at the end of a road, luck by luck. Precondition: the gauge was asked for.
  func values(_ gauge: Gauge, road: Int = 0) -> [Micro] {
    guard let place = lucks.gauges.firstIndex(of: gauge) else {
      preconditionFailure("a gauge that was asked")
    }
    return results.map { $0[road * lucks.gauges.count + place] }
  }

  /// How many lucks refused a decision, and the decision that was refused most; nil when none was.
  var skipped: (lucks: Int, most: Decision)? {
    let kept = lucks.roads.count * lucks.gauges.count
    var times = Array(repeating: 0, count: lucks.roads.reduce(0) { $0 + $1.count })
    for result in results { for place in result.dropFirst(kept) { times[place] += 1 } }
    guard let most = times.max(), most > 0, let place = times.firstIndex(of: most) else { return nil }
    return (results.count { $0.count > kept }, Array(lucks.roads.joined())[place])
  }
}
