/// What a search over small variations of the good line finds.

import Scenarios
import Simulation
import Wording

extension Proof {
  /// Points of score from which one line is better than another; less counts as equal.
  private static let better = 5.0
  /// Lucks on which every variation is tried first.
  private static let screening = 20

  /// Whether a variation of the first good line beats it, and whether others pass as well: there is more than one way.
  func searched(_ session: Session, most: Int = Variation.most) throws(Finding) -> [Verdict] {
    guard let good = contest.good.first.map({ contest.players[$0] }) else { return [] }
    let variations = Variation.all(of: good.decisions(1), scenario, most: most).enumerated().map {
      number, variation in
      Player(id: "variation-\(number + 1)", name: good.name, variation.decisions)
    }
    let seeds = Array(contest.standings.seeds.prefix(Proof.screening))
    let tried = try contest(variations, good, seeds, session)
    let promising = tried.players.indices.dropFirst(2).filter { gain($0, tried) != nil }
    let passing = tried.players.indices.dropFirst(2).count {
      tried.passRate($0) >= Limits.solved && !isSameGame($0, tried)
    }
    let verdicts = [
      Verdict(
        passing > 0, Text(nl: "meer wegen", en: "many right ways"),
        Text(
          nl: "\(passing) van \(variations.count) kleine variaties slagen ook",
          en: "\(passing) of \(variations.count, "small variation", "small variations") pass too"))
    ]
    let finalists = promising.map { tried.players[$0] }
    let last = finalists.isEmpty ? nil : try contest(finalists, good, contest.standings.seeds, session)
    let winner = last.flatMap { last in
      last.players.indices.dropFirst(2).compactMap { place in gain(place, last).map { (place, $0) } }
        .max { $0.1 < $1.1 }.map { (last.players[$0.0], $0.1) }
    }
    return verdicts + [strongest(winner, good, variations.count, seeds[0])]
  }

  private func strongest(
    _ winner: (player: Player, gain: Double)?, _ good: Player, _ count: Int, _ seed: UInt64
  ) -> Verdict {
    let check = Text(nl: "goed is sterk", en: "good is strong")
    guard let (player, gain) = winner else {
      return Verdict(
        true, check,
        Text(
          nl: "geen van \(count) kleine variaties wint",
          en: "none of \(count, "small variation", "small variations") wins"))
    }
    return Verdict(
      false, check,
      Text(
        nl: "een variatie wint \(.number(gain)) punten: \(change(player, good))",
        en: "a variation gains \(.number(gain)) points: \(change(player, good))"),
      replay: Verdict.Replay(player: player, seed: seed))
  }

  private func contest(_ players: [Player], _ good: Player, _ seeds: [UInt64], _ session: Session)
    throws(Finding)
    -> Contest
  {
    let tournament = Tournament(
      opening: scenario.opening, players: [.nothing, good] + players, seeds: seeds,
      gauges: contest.standings.tournament.gauges)
    let name = Text(nl: "variaties", en: "variations")
    return Contest(try Standings(tournament, session, name), claim)
  }

  /// Points by which a player beats the good line on average, when it is better on every measure and clearly so.
  private func gain(_ player: Int, _ contest: Contest) -> Double? {
    let good = 1
    guard contest.measures.allSatisfy({ mean(contest.lead(player, over: good, $0)) >= 0 }) else { return nil }
    let points = mean(contest.points(player)) - mean(contest.points(good))
    return points >= Proof.better ? points : nil
  }

  /// A variation that came to nothing else on any luck is the line itself.
  private func isSameGame(_ player: Int, _ contest: Contest) -> Bool {
    contest.standings.tournament.gauges.allSatisfy {
      contest.standings.values(player, $0) == contest.standings.values(1, $0)
    }
  }

  /// What a variation decides otherwise: the first line that differs.
  private func change(_ player: Player, _ good: Player) -> Text {
    let (new, old) = (player.decisions(1), good.decisions(1))
    let open = OpenGame(scenario: scenario, header: .trial(scenario), number: nil)
    if let added = new.first(where: { !old.contains($0) }) { return open.text(of: added) }
    let gone = old.first { !new.contains($0) }
    return Text(nl: "zonder ", en: "without ") + (gone.map { open.text(of: $0) } ?? .empty)
  }
}
