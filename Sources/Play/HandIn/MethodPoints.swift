/// Points for the method: roads of one game that differ in one decision, and a rule that was changed after weeks were
/// seen. Looking at a comparison is not kept, so what can be counted is whether there was something fair to compare.

import Scenarios
import Simulation
import Wording

/// Fair comparisons that are asked for.
private let wanted = 2
/// Ends of roads that are held against one another, at most.
private let endsMost = 40

extension LessonPoints.Score {
  static func method(_ replay: LessonReplay) -> Self {
    let run = replay.run
    guard run.lesson.steps.contains(where: { $0.kind == .task }) else {
      return Self(.method, share: nil, .notInLesson)
    }
    // What a prediction shows, and what skipping plays, is not the learner's.
    let own = run.lesson.steps.filter { $0.kind == .task && !run.has(.skipped, $0.id) }.map(\.id)
    let games = replay.games.filter { own.contains($0.lessonStep) }.compactMap { $0.open?.roads }
    let fair = games.reduce(0) { $0 + $1.fairPairs }
    let changed = games.contains { $0.changesAfterWeeks(rules: run.scenario.allows(Rule.self)) }
    let change =
      changed
      ? Text(nl: "iets veranderd na weken kijken", en: "something changed after weeks were seen")
      : Text(nl: "niets veranderd na weken kijken", en: "nothing changed after weeks were seen")
    return Self(
      .method, share: Double(5 * min(fair, wanted) + (changed ? 5 : 0)) / 15,
      Text(
        nl: "\(fair, "eerlijke vergelijking", "eerlijke vergelijkingen"), \(change)",
        en: "\(fair, "fair comparison", "fair comparisons"), \(change)"))
  }
}

extension Roads {
  /// Pairs of roads that end in the same week and differ in one decision: another one, one more, or one less.
  var fairPairs: Int {
    let roads = ends.prefix(endsMost).map { Road(walked: $0) }
    var pairs = 0
    for (place, road) in roads.enumerated() {
      for other in roads[..<place] where road.weeks > 0 && road.weeks == other.weeks {
        let (mine, theirs) = (road.only(besides: other), other.only(besides: road))
        pairs += mine <= 1 && theirs <= 1 && mine + theirs > 0 ? 1 : 0
      }
    }
    return pairs
  }

  /// Whether, weeks having passed on some road, something was decided besides letting more pass.
  /// - Parameter rules: only house rules count.
  func changesAfterWeeks(rules: Bool) -> Bool {
    guard let run = nodes.firstIndex(where: { if case .run = $0.decision { true } else { false } }) else {
      return false
    }
    return nodes[run...].contains { node in
      switch node.decision {
      case .run: false
      case .addRule, .removeRule: true
      default: !rules
      }
    }
  }
}

extension Road {
  /// Moments of this road that the other does not have.
  fileprivate func only(besides other: Road) -> Int {
    var theirs = other.byWeek
    return byWeek.count { moment in
      guard let place = theirs.firstIndex(of: moment) else { return true }
      theirs.remove(at: place)
      return false
    }
  }
}
