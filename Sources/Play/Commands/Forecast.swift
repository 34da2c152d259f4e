import Simulation
import Wording

/// Many futures from here, as a fan.
struct Forecast: Command {
  static let name = Text(nl: "vooruitblik", en: "forecast")
  static let summary = Text(
    nl: "Speel 500 toekomsten vanaf nu: waar ligt een meter dan?",
    en: "Play 500 futures from here: where will a gauge be?")
  static let form = Form(
    .number(Text(nl: "weken", en: "weeks"), Futures.weeksRange), Argument<Gauge>.gauge.optional
  ) { Forecast(weeks: $0, gauge: $1) }
  static let examples = [
    Text(nl: "draai 4; vooruitblik 8", en: "run 4; forecast 8"),
    Text(nl: "vooruitblik 8 opdrachten", en: "forecast 8 orders"),
  ]

  let weeks: Int
  let gauge: Gauge?

  func run(in session: inout Session) throws(Finding) -> Reply {
    let open = try session.opened()
    let futures = Futures(open.game, weeks: weeks, gauge: gauge ?? .satisfaction)
    let values = try session.many(Futures.most, Forecast.name) { futures.values(of: $0, stop: $1) }
    return Reply([
      .fan(futures.fan(values)), .gap,
      .hint(
        Text(
          nl: "Wat nu geldt gaat door, ook je huisregels; verder beslist niemand iets.",
          en: "What counts now goes on, house rules too; nothing else is decided.")),
    ])
  }
}

extension Session {
  /// Plays many games to look at; nothing of them is kept and nothing is written down.
  /// - Parameter name: the command that asks for them.
  func many(
    _ count: Int, _ name: Text, piece: @escaping @Sendable (_ number: Int, _ stop: () -> Bool) -> [Int]
  ) throws(Finding) -> [[Int]] {
    let language = language
    let progress: @Sendable (Int) -> String = { done in
      Text(nl: "\(name): \(done) van \(count) ...", en: "\(name): \(done) of \(count) ...")[language]
    }
    guard let results = world.inParallel(count, progress, piece) else {
      throw open == nil ? .stoppedEarly : .stoppedBeside
    }
    return results
  }
}

extension Finding {
  /// Ctrl-C during work on files.
  static var stoppedEarly: Finding {
    Finding(Text(nl: "Gestopt voordat het af was.", en: "Stopped before it was done."))
  }

  /// The same with a game on the table.
  static var stoppedBeside: Finding {
    Finding(Text(nl: "Gestopt; je spel is zoals het was.", en: "Stopped; your game is as it was."))
  }
}
