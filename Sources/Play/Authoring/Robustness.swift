/// Whether the conclusions hold when the numbers of the file were a little different: a lesson must not hang on a decimal.

import Scenarios
import Simulation
import Wording

extension Proof {
  /// Lucks for each turn of a knob.
  private static let lucks = 20
  private static let turn = 0.1

  /// A tenth up and down on each number that the file sets: the good line still beats each wrong one.
  func robust(_ session: Session) throws(Finding) -> [Verdict] {
    guard let good = contest.good.first, !contest.wrong.isEmpty else { return [] }
    var tried = 0
    var broken: [(knob: String, player: Player)] = []
    let gauges = contest.wrong.map { contest.clearest(good, over: $0).gauge }
    for knob in Knob.all(for: scenario.opening)
    where knob.usual != knob.read(scenario.opening) && !knob.isShift {
      for value in Proof.turned(knob, scenario.opening) {
        var opening = scenario.opening
        knob.set(value, in: &opening)
        tried += 1
        let turned = try contest(opening, good, session)
        for (number, gauge) in gauges.enumerated()
        where mean(turned.lead(1, over: 2 + number, gauge)) <= 0 {
          broken.append((knob.name, turned.players[2 + number]))
        }
      }
    }
    let check = Text(nl: "niet op de rand", en: "not on the edge")
    guard let first = broken.first else {
      let fact = Text(
        nl: "een tiende meer of minder op \(tried, "plek", "plekken"): goed blijft beter",
        en: "a tenth more or less in \(tried, "place", "places"): good stays better")
      return [tried == 0 ? Verdict(note: check, fact) : Verdict(true, check, fact)]
    }
    return [
      Verdict(
        false, check,
        Text(
          nl: "met een tiende anders \(name: first.knob) wint \(name: first.player.id) van goed",
          en: "with \(name: first.knob) a tenth different \(name: first.player.id) beats good"),
        replay: Verdict.Replay(player: first.player, seed: 1))
    ]
  }

  /// A tenth less and more, and at least one where only whole numbers count; only what may stand there.
  private static func turned(_ knob: Knob, _ opening: Opening) -> [Double] {
    let value = knob.read(opening)
    let step = knob.isWhole ? max(1, value.magnitude * turn) : value.magnitude * turn
    return [value - step, value + step].map(knob.kept).filter { $0 != value }
  }

  /// Nothing, the good line and the wrong ones, in this order.
  private func contest(_ opening: Opening, _ good: Int, _ session: Session) throws(Finding) -> Contest {
    let players = [Player.nothing, contest.players[good]] + contest.wrong.map { contest.players[$0] }
    let tournament = Tournament(
      opening: opening, players: players, seeds: Array(contest.standings.seeds.prefix(Proof.lucks)),
      gauges: contest.standings.tournament.gauges)
    return Contest(try Standings(tournament, session, Text(nl: "getallen", en: "numbers")), claim)
  }
}
