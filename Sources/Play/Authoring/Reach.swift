/// What the players reached: events that matter, causes, and kinds of decision. What nobody reaches teaches nothing.

import Scenarios
import Simulation
import Wording

extension Proof {
  /// Lucks on which it is looked at.
  private static let lucks = 5

  private var looked: [UInt64] { Array(contest.standings.seeds.prefix(Proof.lucks)) }

  func reached() -> [Verdict] { deadEvents() + [deadOrders()] + idleOrders() }

  /// An event that nobody can see in a game of any line, nor of doing nothing, is dead.
  private func deadEvents() -> [Verdict] {
    let players = contest.players.filter { $0.line != nil || $0.id == Player.nothingId }
    return scenario.opening.shocks.indices.map { place in
      var without = scenario.opening
      let shock = without.shocks.remove(at: place)
      var differs = false
      let isSeen = players.contains { player in
        looked.contains { seed in
          let games = [scenario.opening, without].map { player.play($0, seed: seed).game }
          differs = differs || !games[0].goes(like: games[1])
          return Proof.isSeen(games[0], games[1], from: shock.week)
        }
      }
      return Verdict(
        isSeen, Text(nl: "geen dood spoor", en: "no dead branch"),
        seen(scenario.events[place].id, isSeen: isSeen, differs: differs),
        replay: Verdict.Replay(player: players[0], seed: looked[0]))
    }
  }

  private func seen(_ event: String, isSeen: Bool, differs: Bool) -> Text {
    if isSeen { return Text(nl: "gebeurtenis \(name: event) telt", en: "event \(name: event) matters") }
    return differs
      ? Text(
        nl: "gebeurtenis \(name: event) beweegt geen meter een honderdste",
        en: "event \(name: event) moves no gauge by a hundredth")
      : Text(
        nl: "gebeurtenis \(name: event) verandert niets", en: "event \(name: event) changes nothing")
  }

  /// Whether two games ever lie a hundredth of a full bar apart on a gauge, or a hundred euro.
  private static func isSeen(_ one: Game, _ other: Game, from first: Int) -> Bool {
    let last = min(one.week, other.week)
    guard first <= last else { return false }
    return Gauge.allCases.contains { gauge in
      (first...last).contains { week in
        let apart = (gauge.value(one, week: week) - gauge.value(other, week: week)).magnitude
        return apart * 100 >= gauge.fullBar || gauge.isEuro && apart >= 100 * point
      }
    }
  }

  /// A decision of a line without which every game goes just the same, such as a house rule that never holds.
  private func idleOrders() -> [Verdict] {
    contest.players.filter { $0.line != nil }.flatMap { player -> [Verdict] in
      let decisions = player.decisions(1)
      return decisions.indices.filter { !decisions[$0].isRun }.compactMap { order in
        var fewer = decisions
        let dropped = fewer.remove(at: order)
        let other = Player(id: player.id, name: player.name, fewer)
        // A rule for a rare case is none the less a rule: it is looked for on every luck, up to the first that differs.
        let idle = contest.standings.seeds.allSatisfy { seed in
          player.play(scenario.opening, seed: seed).game
            .goes(like: other.play(scenario.opening, seed: seed).game)
        }
        guard idle else { return nil }
        return Verdict(
          false, Text(nl: "geen dood spoor", en: "no dead branch"),
          Text(
            nl: "\(name: player.id): \(name: line(dropped)) verandert niets",
            en: "\(name: player.id): \(name: line(dropped)) changes nothing"),
          replay: Verdict.Replay(player: player, seed: looked[0]))
      }
    }
  }

  /// Decisions of lines that were refused on every luck.
  private func deadOrders() -> Verdict {
    var dead: [String] = []
    for (place, player) in contest.players.enumerated() where player.line != nil {
      let decisions = player.decisions(1)
      for (order, decision) in decisions.enumerated()
      where contest.standings.seeds.indices.allSatisfy({
        contest.standings.refused(place, $0).contains(order)
      }) {
        dead.append("\(player.id): \(line(decision))")
      }
    }
    let check = Text(nl: "geen dood spoor", en: "no dead branch")
    guard let first = dead.first else {
      return Verdict(
        true, check, Text(nl: "elke beslissing van een lijn kan", en: "every decision of a line can be taken")
      )
    }
    return Verdict(
      false, check,
      Text(nl: "altijd geweigerd: \(name: first)", en: "always refused: \(name: first)"),
      replay: contest.players.first { first.hasPrefix($0.id + ":") }.map {
        .init(player: $0, seed: looked[0])
      })
  }

  private func line(_ decision: Decision) -> String {
    OpenGame(scenario: scenario, header: .trial(scenario), number: nil).line(of: decision)
  }

  /// Causes in the books of any player on a few lucks.
  func causes() -> Verdict {
    var seen: Set<Cause> = []
    for (player, seed) in contest.players.flatMap({ player in looked.map { (player, $0) } }) {
      let story = Story(player.play(scenario.opening, seed: seed).game)
      for row in story.game.market.indices {
        let books = story.books(row, 1...max(1, story.game.week))
        for cause in Cause.allCases where books[cause] != 0 { seen.insert(cause) }
      }
    }
    let missing = Cause.allCases.filter { !seen.contains($0) }.map(\.name)
    return Verdict(
      note: Text(nl: "bereik", en: "coverage"),
      Text(
        nl: "\(seen.count) van \(Cause.allCases.count) oorzaken gezien",
        en: "\(seen.count) of \(Cause.allCases.count) causes seen")
        + Proof.without(missing))
  }

  /// What was not reached, if anything.
  private static func without(_ names: [Text]) -> Text {
    names.isEmpty ? .empty : Text(nl: "; niet: \(names.joined())", en: "; not: \(names.joined())")
  }

  /// Commands that took effect for any player on a few lucks.
  func commands() -> Verdict {
    var used: Set<String> = []
    for player in contest.players {
      for seed in looked {
        for decision in player.play(scenario.opening, seed: seed).taken {
          used.insert(line(decision).split(separator: " ").first.map(String.init) ?? "")
        }
      }
    }
    // A week by another name is kept as run.
    let offered = scenario.commands
    let all = decidingNames.filter {
      $0 != Next.name && (offered.isEmpty || offered.contains($0.en) || $0 == Run.name)
    }
    let missing = all.filter { !used.contains($0.en) }
    return Verdict(
      note: Text(nl: "bereik", en: "coverage"),
      Text(
        nl: "\(all.count - missing.count) van \(all.count) commando's gebruikt",
        en: "\(all.count - missing.count) of \(all.count) commands used") + Proof.without(missing))
  }

  /// From a random position half-way the good line may still pass; where it never does, a learner must start again.
  func trapped(_ session: Session) throws(Finding) -> [Verdict] {
    guard let good = contest.good.first.map({ contest.players[$0] }) else { return [] }
    let half = scenario.opening.horizonWeeks / 2
    let random = Player.random(scenario.opening).within(scenario)
    let late = Player(id: "late", name: good.name) { seed in
      random.decisions(seed).until(week: half) + good.decisions(seed)
    }
    let tournament = Tournament(
      opening: scenario.opening, players: [.nothing, late],
      seeds: Array(contest.standings.seeds.prefix(100)), gauges: contest.standings.tournament.gauges)
    let mended = Contest(try Standings(tournament, session, Text(nl: "halverwege", en: "half-way")), claim)
    return [
      Verdict(
        note: Text(nl: "nog te redden", en: "not too late"),
        Text(
          nl: "na een halve tijd willekeur slaagt goed nog in \(.percent(mended.passRate(1)))",
          en: "after half the time at random good still passes in \(.percent(mended.passRate(1)))"))
    ]
  }
}

/// The names of the commands that decide something.
private let decidingNames: [Text] = {
  var names: [Text] = []
  for command in commands where command is any Deciding.Type { names.append(command.name) }
  return names
}()

extension Decision {
  fileprivate var isRun: Bool { if case .run = self { true } else { false } }
}

extension Game {
  /// The same customers, weeks, firm and studies; what was decided may differ.
  fileprivate func goes(like other: Game) -> Bool {
    market == other.market && tallies == other.tallies && studies == other.studies && costs == other.costs
      && supplier == other.supplier
  }
}

extension [Decision] {
  /// Cut off at a week.
  fileprivate func until(week: Int) -> [Decision] {
    var left = week
    var kept: [Decision] = []
    for decision in self {
      guard left > 0 else { break }
      guard case .run(let weeks) = decision else {
        kept.append(decision)
        continue
      }
      kept.append(.run(weeks: Swift.min(weeks, left)))
      left -= weeks
    }
    return kept
  }
}
