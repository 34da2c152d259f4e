/// Studies on the road walked so far, each with what was asked, what was decided afterwards, and what that was worth.

import Simulation
import Wording

extension OpenGame {
  /// A study, and its decision's place on the road.
  struct Studied {
    let study: Study
    let decision: Decision
    let place: Int
  }

  /// Every study of this road, oldest first.
  var studied: [Studied] {
    let road = roads.road(roads.current).map(\.decision)
    let asked = road.indices.filter { road[$0].isStudy }
    return zip(game.studies, asked).map { Studied(study: $0, decision: road[$1], place: $1) }
  }
}

extension Decision {
  var isStudy: Bool {
    switch self {
    case .survey, .mine: true
    default: false
    }
  }

  /// Changes what happens; asking, waiting and counting do not.
  fileprivate var isAct: Bool {
    switch self {
    case .run, .define: false
    default: !isStudy
    }
  }
}

/// What acting on a study was worth: the same road with and without what was decided in the four weeks after it.
struct StudyWorth {
  let open: OpenGame
  let studied: OpenGame.Studied

  static let weeks = 4
  static let lucks = 12

  private var road: [Decision] { open.roads.road(open.roads.current).map(\.decision) }

  /// Places on the road of what was decided within four weeks.
  var acts: [Int] {
    var week = studied.study.week
    var places: [Int] = []
    let road = road
    for place in road.indices.dropFirst(studied.place + 1) {
      if case .run(let weeks) = road[place] { week += weeks }
      guard week <= studied.study.week + StudyWorth.weeks else { break }
      if road[place].isAct { places.append(place) }
    }
    return places
  }

  var actsInWords: [Text] {
    let road = road
    return acts.map { open.text(of: road[$0]) }
  }

  /// Money more, euro, with these decisions than without, on some luck.
  private func difference(seed: UInt64, without left: Set<Int>) -> Int {
    let with = money(seed: seed, road)
    return with - money(seed: seed, road.indices.filter { !left.contains($0) }.map { road[$0] })
  }

  /// What is refused on another luck, or without an earlier decision, is left out.
  private func money(seed: UInt64, _ decisions: [Decision]) -> Int {
    var game = Game(open.game.opening, seed: seed)
    for decision in decisions { try? game.take(decision) }
    return game.tallies.reduce(0) { $0 + $1.moneyEuro }
  }

  /// On the luck of this game, and in how many of some other lucks the difference goes the same way.
  func measured() -> (euro: Int, agree: Int, lucks: Int) {
    let left = Set(acts)
    let own = difference(seed: open.header.seed, without: left)
    let visits = max(1, open.game.market.count * open.game.week)
    let lucks = min(StudyWorth.lucks, max(0, 2_000_000 / visits))
    let agree = (1..<UInt64(lucks) + 1).count { step in
      let other = difference(seed: open.header.seed &+ step, without: left)
      return own > 0 ? other > 0 : other < 0
    }
    return (own, agree, lucks)
  }
}
