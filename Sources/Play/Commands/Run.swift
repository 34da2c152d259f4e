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
    try session.take(decision(in: before))
    return try RunReport(before: before, after: session.opened(), asked: weeks).reply()
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
