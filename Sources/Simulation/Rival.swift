/// A named rival with a value strategy of its own, who sees what we do and answers.

package struct Rival: Equatable, Sendable {
  /// At the start, points 0 to 10.
  package var levels: ByStrategy
  /// The value strategy it will not be beaten on; nil for one that follows whatever we are best at.
  package var strategy: Strategy?
  /// Weeks until it notices a change of ours, 1 to 26.
  package var reactionWeeks: Int

  package static let reactionWeeksMost = 26

  package init(levels: ByStrategy, strategy: Strategy?, reactionWeeks: Int) {
    self.levels = levels
    self.strategy = strategy
    self.reactionWeeks = reactionWeeks
  }

  /// It closes a part of the gap a week: a leader to just above us on its own strategy, a follower to our level on
  /// what we do best. Nobody falls below where it started.
  /// - Parameter past: our levels in past weeks, oldest first.
  func nextLevels(from now: ByStrategy, seeing past: [ByStrategy], _ rules: Rules) -> ByStrategy {
    guard past.count >= reactionWeeks else { return now }
    let seen = past[past.count - reactionWeeks]
    let field = strategy ?? seen.highest
    let goal = max(levels[field], min(10, seen[field] + (strategy == nil ? 0 : rules.rivalMargin)))
    var next = now
    next[field] += rules.rivalPace * max(goal - now[field], 0)
    return next
  }
}
