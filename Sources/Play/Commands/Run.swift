import Scenarios
import Simulation
import Wording

/// Lets weeks pass.
struct Run: Command, Deciding {
  static let name = Text(nl: "draai", en: "run")
  static let summary = Text(nl: "Laat weken voorbijgaan.", en: "Let weeks pass.")
  static let form = Form(.number(Text(nl: "weken", en: "weeks"), Game.weeksRange)) { Run(weeks: $0) }
  static let examples = [Text(nl: "draai 1", en: "run 1"), Text(nl: "draai 4", en: "run 4")]

  let weeks: Int

  func decision(in game: OpenGame) -> Decision { .run(weeks: weeks) }

  func run(in session: inout Session) throws(Finding) -> Reply {
    let before = try session.opened()
    let most = session.weeksLeft.flatMap { $0 > 0 ? $0 : nil } ?? before.weeksToEnd ?? weeks
    let passing = Run(weeks: min(weeks, most))
    try session.take(passing.decision(in: before))
    let after = try session.opened()
    let report = RunReport(before: before, after: after, asked: passing.weeks)
    let isAtEnd = after.weeksToEnd == nil || session.weeksLeft == 0
    return try report.reply() + (isAtEnd ? beyond(weeks - passing.weeks) : Reply())
  }
}

extension Run {
  /// A story, or the task of a lesson, that ends under way ends there; who wants to go on after it says so with another run. This stands here and
  /// not in the engine, so that games that went past the end in one go stay what they were.
  private func beyond(_ left: Int) -> Reply {
    guard left > 0 else { return Reply() }
    return Reply([
      .hint(
        Text(
          nl: "Gestopt aan het eind: \(left, "week", "weken") van de \(weeks) niet gedraaid.",
          en: "Stopped at the end: \(left, "week", "weeks") of the \(weeks) not run."))
    ])
  }
}

extension OpenGame {
  /// Weeks until the story ends; nil when it has ended.
  fileprivate var weeksToEnd: Int? {
    let left = scenario.opening.horizonWeeks - game.week
    return left > 0 ? left : nil
  }
}

/// One week.
struct Next: Command, Deciding {
  static let name = Text(nl: "volgende", en: "next")
  static let summary = Text(
    nl: "De volgende week: hetzelfde als draai 1.", en: "The next week: the same as run 1.")
  static let form = Form { Next() }
  static let examples = [Text(nl: "volgende", en: "next")]

  func decision(in game: OpenGame) -> Decision { .run(weeks: 1) }

  func run(in session: inout Session) throws(Finding) -> Reply { try Run(weeks: 1).run(in: &session) }
}
