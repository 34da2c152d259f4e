/// The script of a line, from words to decisions. What is wrong is found at its place in the file.

import Scenarios
import Simulation
import Wording

extension Session {
  /// A player for each line of a scenario, or what is wrong with their scripts.
  func players(of scenario: Scenario) -> (players: [Player], findings: [Finding]) {
    var players: [Player] = []
    var findings: [Finding] = []
    for line in scenario.lines {
      let (decisions, wrong) = decisions(line.script, in: scenario)
      findings += wrong
      players.append(Player(id: line.id, name: line.name, line: line, decisions))
    }
    return (players, findings)
  }

  /// Those of the scenario, and a lesson's own.
  func players(of scenario: Scenario, _ lesson: Lesson) -> (players: [Player], findings: [Finding]) {
    var (players, findings) = players(of: scenario)
    for player in lesson.players {
      let (decisions, wrong) = decisions(player.script, in: scenario)
      findings += wrong
      players.append(Player(id: player.id, name: player.name, decisions))
    }
    return (players, findings)
  }

  /// The decisions of a script. Commands in either language; several on a line when parted by semicolons.
  func decisions(_ script: [Scenario.Order], in scenario: Scenario) -> (
    decisions: [Decision], findings: [Finding]
  ) {
    var session = self
    let opened = OpenGame(scenario: scenario, header: .trial(scenario), number: nil)
    session.open = opened
    // A script is read as it stands, whatever the step of a lesson takes now.
    session.lesson = nil
    var decisions: [Decision] = []
    var findings: [Finding] = []
    var week = 0
    for order in script {
      do throws(Finding) {
        for line in Words.commands(in: order.text) {
          let decision = try session.decision(line, in: opened)
          guard opened.allows(decision) else { throw Finding.notYours(scenario, at: Words(line).next?.place) }
          if case .run(let weeks) = decision { week += weeks }
          decisions.append(decision)
        }
      } catch {
        findings.append(error.moved(to: order))
      }
      if week > scenario.opening.horizonWeeks {
        findings.append(.runsTooLong(scenario.opening.horizonWeeks, at: order.place))
        week = Int.min / 2
      }
    }
    return (decisions, findings)
  }

  private func decision(_ line: String, in opened: OpenGame) throws(Finding) -> Decision {
    guard let command = try read(line) as? any Deciding else { throw .notADecision(Words(line)) }
    return try command.decision(in: opened)
  }
}

extension Recording.Header {
  /// A game that is never kept.
  static func trial(_ scenario: Scenario, file: String = "", seed: UInt64 = 1) -> Self {
    Self(scenarioID: scenario.id, scenarioText: "", scenarioFile: file, seed: seed)
  }
}

extension Finding {
  /// From a place on the line of a command to that command in the file.
  fileprivate func moved(to order: Scenario.Order) -> Finding {
    let whole = order.place
    let rest = whole.excerpt.dropFirst(whole.column - 1)
    // A text that stands unbroken on its line keeps its columns; else the whole text is shown.
    let quote = rest.first == "\"" || rest.first == "'" ? 1 : 0
    guard let place, rest.dropFirst(quote).hasPrefix(order.text), place.excerpt == order.text else {
      return Finding(message, at: whole, advice: advice)
    }
    let column = whole.column + quote + place.column - 1
    return Finding(
      message,
      at: Place(
        file: whole.file, line: whole.line, column: min(column, max(1, whole.excerpt.count)),
        length: place.length, excerpt: whole.excerpt),
      advice: advice)
  }

  fileprivate static func notADecision(_ words: Words) -> Finding {
    let word = words.next
    return Finding(
      Text(
        nl: "\(name: word?.text ?? "") beslist niets.", en: "\(name: word?.text ?? "") decides nothing."),
      at: word?.place,
      advice: Text(
        nl: "In een script staan beslissingen, en draai.", en: "A script holds decisions, and run."))
  }

  fileprivate static func runsTooLong(_ weeks: Int, at place: Place) -> Finding {
    Finding(
      Text(
        nl: "Dit script draait langer dan het scenario duurt.",
        en: "This script runs longer than the scenario lasts."), at: place,
      advice: Text(
        nl: "Samen hoogstens \(weeks, "week", "weken").", en: "Together at most \(weeks, "week", "weeks")."))
  }
}
