/// A command line of an author, written in one language, in the words of both.

import Scenarios
import Simulation
import Wording

enum Spoken {
  static func line(_ line: String, _ scenario: Scenario) -> Text {
    let open = OpenGame(scenario: scenario, header: .trial(scenario), number: nil)
    return Words.commands(in: line).map { command($0, open) }.joined(by: "; ")
  }

  /// A line that only looks, where no game is at hand.
  static func anywhere(_ line: String) -> Text {
    var words = Words(line)
    guard let first = words.take(), let type = commands.first(where: { $0.answers(to: first.lowercased) })
    else { return Text(verbatim: line) }
    return ([type.name] + words.takeAll().map(word)).joined(by: " ")
  }

  private static func command(_ line: String, _ open: OpenGame) -> Text {
    decision(line, open) ?? anywhere(line)
  }

  /// What is read back from a decision is the line that is kept, in both languages.
  private static func decision(_ line: String, _ open: OpenGame) -> Text? {
    var session = Session(world: .none, language: .en)
    session.open = open
    guard let command = try? session.read(line) as? any Deciding,
      let decision = try? command.decision(in: open)
    else { return nil }
    return open.text(of: decision)
  }

  /// What commands that look take for an argument.
  private static func word(_ word: Word) -> Text {
    let known =
      Show.Subject.allCases.map(\.name) + Gauge.allCases.map(\.name) + [OpenGame.branchText(Roads.nothing)]
    return known.first { $0.map { $0.lowercased() }.matches(word.lowercased) } ?? Text(verbatim: word.text)
  }
}

extension World {
  /// For reading a line where nothing outside takes part.
  static let none = World(
    scenarioFiles: { [] },
    read: { file throws(Finding) -> String in throw Finding(Text(verbatim: file)) },
    write: { _, _ throws(Finding) in }, interrupted: { false }, freshSeed: { 1 }, keep: nil)
}
