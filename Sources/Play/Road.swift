/// One of the roads that are compared.

import Simulation
import Wording

/// A road to compare: a branch, or the road on which nothing is decided.
struct Road {
  let name: Text
  let decisions: [Decision]
  let weeks: Int

  init(_ branch: Roads.Branch, _ open: OpenGame) {
    self.init(walked: open.roads.road(branch), name: OpenGame.branchText(branch.name))
  }

  init(walked nodes: [Roads.Node], name: Text = .empty) {
    self.name = name
    decisions = nodes.map(\.decision)
    weeks = decisions.reduce(0) { sum, decision in
      if case .run(let weeks) = decision { sum + weeks } else { sum }
    }
  }

  /// As many weeks as the other road, and nothing else.
  init(nothingFor other: Road) {
    name = OpenGame.branchText(Roads.nothing)
    weeks = other.weeks
    decisions =
      weeks == 0
      ? []
      : stride(from: 0, to: weeks, by: Game.weeksRange.upperBound)
        .map { .run(weeks: min(other.weeks - $0, Game.weeksRange.upperBound)) }
  }

  static func isNothing(_ word: Word) -> Bool { OpenGame.branchText(Roads.nothing).matches(word.lowercased) }

  /// At the end of a week, so that both roads are compared at the same moment.
  func game(_ open: OpenGame, _ weeks: Int) throws(Finding) -> Game {
    try open.game(after: decisions(until: weeks))
  }

  /// Cut off at a week.
  func decisions(until weeks: Int) -> [Decision] {
    var left = weeks
    var kept: [Decision] = []
    for decision in decisions {
      guard case .run(let run) = decision else {
        kept.append(decision)
        continue
      }
      guard left > 0 else { break }
      kept.append(.run(weeks: min(run, left)))
      left -= run
      if left <= 0 { break }
    }
    return kept
  }

  /// What was decided besides letting weeks pass, each with the week after which it was.
  var byWeek: [Moment] {
    var week = 0
    var moments: [Moment] = []
    for decision in decisions {
      if case .run(let weeks) = decision {
        week += weeks
      } else {
        moments.append(Moment(week: week, decision: decision))
      }
    }
    return moments
  }

  struct Moment: Equatable {
    let week: Int
    let decision: Decision
  }
}
