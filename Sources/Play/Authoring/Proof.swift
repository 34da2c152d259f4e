/// Everything that is proven of a scenario: its lines and the gallery on the same lucks.

import Scenarios
import Simulation
import Wording

struct Proof {
  let scenario: Scenario
  let claim: Scenario.Proof
  let contest: Contest
  let books: OpenBooks

  /// - Parameters:
  ///   - gallery: who plays besides the lines; nil for all there are. Doing nothing is always among them.
  ///   - seeds: how many lucks, from 1 on.
  init(
    _ scenario: Scenario, _ claim: Scenario.Proof, lines: [Player], gallery: [Player]? = nil, seeds: Int,
    _ session: Session
  ) throws(Finding) {
    self.scenario = scenario
    self.claim = claim
    let seeds = (1...seeds).map { UInt64($0) }
    let tournament = Tournament(
      opening: scenario.opening,
      players: (gallery ?? Player.gallery(scenario.opening)).map { $0.within(scenario) } + lines,
      seeds: seeds,
      gauges: Contest.gauges(of: claim), keepsWeeks: true)
    contest = Contest(try Standings(tournament, session, Text(nl: "spellen", en: "games")), claim)
    books = OpenBooks(scenario: scenario, seeds: seeds)
  }

  func verdicts(_ session: Session) throws(Finding) -> [Verdict] {
    played() + (try searched(session)) + (try robust(session)) + [
      causes(), commands(), sameInBothLanguages(session),
    ]
      + (try trapped(session))
  }

  /// What the games of the lines and the gallery show.
  func played() -> [Verdict] {
    contest.solvable() + contest.notTrivial() + contest.visible() + rightReasons() + contest.strong()
      + contest.leading() + contest.asking() + contest.ordered() + contest.luck() + reached()
  }

  /// The main cause of every failure carries a concept that the line is about.
  private func rightReasons() -> [Verdict] {
    contest.wrong.compactMap { place in
      let player = contest.players[place]
      let good = contest.players[contest.good[0]]
      let concepts = player.line?.concepts ?? []
      let gauge = contest.clearest(contest.good[0], over: place).gauge
      let check = Text(nl: "juiste reden", en: "the right reason")
      guard let cause = MainCause(of: player, against: good, clearest: gauge, books) else {
        return Verdict(
          false, check,
          Text(nl: "\(name: player.id): geen oorzaak gevonden", en: "\(name: player.id): no cause found"),
          replay: contest.replay(place, 0))
      }
      return Verdict(
        concepts.contains(cause.concept), check,
        Text(
          nl: "\(name: player.id): \(cause.name) (\(name: cause.concept), waarom \(cause.gauge.name))",
          en: "\(name: player.id): \(cause.name) (\(name: cause.concept), why \(cause.gauge.name))"),
        replay: contest.replay(place, 0))
    }
  }

  /// The same decisions in Dutch are the same game.
  private func sameInBothLanguages(_ session: Session) -> Verdict {
    let open = OpenGame(scenario: scenario, header: .trial(scenario), number: nil)
    let same = contest.players.allSatisfy { player in
      guard let line = player.line else { return true }
      let place = line.script[0].place
      let dutch = player.decisions(1).map { Scenario.Order(text: open.text(of: $0).nl, place: place) }
      return session.decisions(dutch, in: scenario).decisions == player.decisions(1)
    }
    return Verdict(
      same, Text(nl: "twee talen", en: "both languages"),
      Text(nl: "elk script is in het Nederlands hetzelfde spel", en: "every script is the same game in Dutch")
    )
  }
}
