/// One way to play a scenario, from the opening to the last week of its story, without showing anything.

import Scenarios
import Simulation
import Wording

struct LinePlay: Sendable {
  let scenario: Scenario
  /// nil for doing nothing.
  let line: Scenario.Line?

  /// The game at the end; what is refused on this luck is left out. Cut short when it was stopped.
  func game(_ opening: Opening, seed: UInt64, stop: () -> Bool) -> Game {
    var session = Session(world: .nowhere, language: .en)
    let header = Recording.Header(scenarioID: scenario.id, scenarioText: "", scenarioFile: "", seed: seed)
    var open = OpenGame(scenario: scenario, header: header, number: nil)
    open.game = Game(opening, seed: seed)
    session.open = open
    let last = opening.horizonWeeks
    for order in line?.script ?? [] {
      for part in Words.commands(in: order.text) { session.follow(part, until: last, stop: stop) }
    }
    var game = session.open?.game ?? open.game
    // Weeks beyond the range of one run are run in parts.
    while game.week < last, !stop() {
      let weeks = min(last - game.week, Game.weeksRange.upperBound)
      do throws(Refusal) { try game.take(.run(weeks: weeks), stop: stop) } catch { break }
    }
    return game
  }
}

extension Session {
  /// Takes the decision of a command on the open game, or leaves it when it is none or is refused. Keeps nothing.
  fileprivate mutating func follow(_ command: String, until last: Int, stop: () -> Bool) {
    guard let open, let deciding = (try? read(command)) as? any Deciding,
      var decision = try? deciding.decision(in: open)
    else { return }
    if case .run(let weeks) = decision {
      guard open.game.week < last else { return }
      decision = .run(weeks: min(weeks, last - open.game.week))
    }
    try? self.open?.game.take(decision, stop: stop)
  }
}

extension World {
  /// Nothing to read, nothing to write, nobody to ask.
  static let nowhere = World(
    scenarioFiles: { [] },
    read: { (file) throws(Finding) -> String in
      throw Finding(Text(nl: "Er is geen \(name: file).", en: "There is no \(name: file)."))
    },
    write: { (_, _) throws(Finding) in }, interrupted: { false }, freshSeed: { 0 }, keep: nil)
}
