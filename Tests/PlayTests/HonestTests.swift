import Scenarios
import Testing
import Wording

@testable import Play

// What the story of it-offerte says and its proof does not ask: how the lines of the file do beside silence and beside
// each other, gauge by gauge. All are played on the same 200 lucks.

private struct Played {
  private let contest: Contest

  init() throws {
    let scenario = try scenario()
    let session = session("it-offerte")
    let players = session.players(of: scenario).players
    let tournament = Tournament(
      opening: scenario.opening, players: [.nothing] + players, seeds: (1...200).map { UInt64($0) },
      gauges: [.disappointments, .orders, .satisfaction, .trust])
    contest = Contest(
      try Standings(tournament, session, Text(verbatim: "lines")), try #require(scenario.proof))
  }

  /// Share of lucks in which one line does better than another on a gauge.
  func beats(_ line: String, _ other: String, _ gauge: Gauge) -> Double {
    share(contest.lead(place(line), over: place(other), gauge).map { $0 > 0 })
  }

  func mean(_ line: String, _ gauge: Gauge) -> Double {
    Play.mean(contest.standings.values(place(line), gauge))
  }

  private func place(_ line: String) -> Int { contest.standings.player(line) }
}

private let played = Result { try Played() }

@Test func `telling in time and hurrying for who insists leaves customers happier than silence`() throws {
  #expect(try played.get().beats("tell-and-rush", "nothing", .satisfaction) >= 0.95)
}

@Test func `telling alone helps, and effort for who insists adds to it`() throws {
  let played = try played.get()
  #expect(played.beats("tell-only", "nothing", .disappointments) >= 0.95)
  #expect(played.beats("tell-and-rush", "tell-only", .disappointments) >= 0.95)
  #expect(played.beats("tell-and-rush", "tell-only", .satisfaction) >= 0.9)
}

@Test func `promising one day makes it worse than silence, by broken promises`() throws {
  let played = try played.get()
  #expect(played.beats("nothing", "one-day", .orders) >= 0.99)
  #expect(played.beats("nothing", "one-day", .satisfaction) >= 0.99)
  #expect(played.mean("one-day", .trust) < 0.5 * played.mean("nothing", .trust))
}

@Test(arguments: ["one-day-extra", "ten-days"])
func `naming too much time disappoints less than silence, and loses orders and credibility`(line: String)
  throws
{
  let played = try played.get()
  #expect(played.beats(line, "nothing", .disappointments) >= 0.95)
  #expect(played.beats("tell-and-rush", line, .orders) >= 0.95)
  #expect(played.mean(line, .trust) < played.mean("tell-and-rush", .trust))
}
