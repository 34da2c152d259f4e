/// A scenario file that is played while it is being written: when it is saved, the game is played again on the new file.

import Scenarios
import Simulation
import Wording

package struct Watched: Equatable, Sendable {
  let file: String
  /// Of the file as it was last looked at, right or not.
  var stamp: [Int]?
}

extension Session {
  /// Whether the open game follows a file.
  package var followsFile: Bool { watched != nil }

  /// Whether the file of the game was saved since it was last looked at.
  package var isStale: Bool {
    guard let watched else { return false }
    return world.stamp(watched.file) != watched.stamp
  }

  /// Plays the game again on the file as it is now: same luck, same decisions as far as they can still be taken, same week.
  /// A file with findings changes nothing but is told of.
  /// - Returns: what to show; nil when the file was not saved.
  package mutating func refresh() -> Reply? {
    guard isStale, let old = open, var watched else { return nil }
    watched.stamp = world.stamp(watched.file)
    self.watched = watched
    // An editor that writes a new file in place of the old: for a moment there is none.
    guard watched.stamp != nil else { return nil }
    do throws(Finding) {
      let text = try world.read(watched.file)
      // Many editors empty a file before they write it.
      guard text != old.header.scenarioText, !text.isEmpty else { return nil }
      let (scenario, findings) = readScenario(text, file: watched.file)
      guard let scenario else { return Reply(findings.map { .finding($0) }) + Reply(Session.oldCounts) }
      let scripts = players(of: scenario).findings
      guard scripts.isEmpty else { return Reply(scripts.map { .finding($0) }) + Reply(Session.oldCounts) }
      let (new, refused) = replayed(old, on: scenario, text)
      open = new
      return Reply(Session.reloaded(old, new, refused: refused))
    } catch {
      return Reply([.finding(error), .paragraph(Session.oldCounts)])
    }
  }

  /// The road walked so far on another scenario, and how many of its decisions could not be taken there.
  private func replayed(_ old: OpenGame, on scenario: Scenario, _ text: String) -> (OpenGame, refused: Int) {
    let header = Recording.Header(
      scenarioID: scenario.id, scenarioText: text, scenarioFile: old.header.scenarioFile,
      seed: old.header.seed)
    var session = self
    session.open = OpenGame(scenario: scenario, header: header, number: nil)
    var refused = 0
    for node in old.roads.road(old.roads.current) where !session.again(node.line) { refused += 1 }
    return (session.open ?? old, refused)
  }

  /// Takes the decision of a line once more. False when it is refused now.
  mutating func again(_ line: String) -> Bool {
    do throws(Finding) {
      guard let deciding = try read(line) as? any Deciding else { return false }
      try take(try deciding.decision(in: try opened()))
      return true
    } catch {
      return false
    }
  }

  private static let oldCounts = Text(
    nl: "Het bestand is nog niet goed; je speelt verder met het vorige.",
    en: "The file is not right yet; you play on with the one before.")

  /// "Reloaded: satisfaction 6.4 → 6.6, orders 30 → 31."
  private static func reloaded(_ old: OpenGame, _ new: OpenGame, refused: Int) -> Text {
    // What the scenario is about first; three fit on a line.
    let about = new.scenario.proof.map(Contest.measures) ?? []
    let others = Gauge.allCases.filter { $0.playsPart(in: new.scenario.opening) && !about.contains($0) }
    let changes = (about + others).compactMap { gauge -> Text? in
      let was = Text.amount(gauge.value(old.game, week: old.game.week), gauge)
      let now = Text.amount(gauge.value(new.game, week: new.game.week), gauge)
      return was == now ? nil : gauge.name + Text(nl: " \(was) → \(now)", en: " \(was) → \(now)")
    }
    let list = changes.prefix(3).joined()
    let line =
      changes.isEmpty
      ? Text(nl: "Herladen: de stand is gelijk gebleven.", en: "Reloaded: the status stayed the same.")
      : Text(nl: "Herladen: \(list).", en: "Reloaded: \(list).")
    guard refused > 0 else { return line }
    return line
      + Text(
        nl: " Niet meer mogelijk: \(refused, "beslissing", "beslissingen").",
        en: " No longer possible: \(refused, "decision", "decisions").")
  }
}
