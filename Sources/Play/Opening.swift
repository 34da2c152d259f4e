/// Opening a game: from a scenario file, or from what was kept.

import Scenarios
import Simulation
import Wording

extension Session {
  /// Opens a scenario as a new game.
  /// - Parameters:
  ///   - name: a name on the shelf, or a file.
  ///   - seed: the luck of this game; nil takes one that nobody chose, 1000 to 9999.
  mutating func begin(_ name: Word, seed: UInt64?) throws(Finding) {
    let file = try scenarioFile(name)
    let text = try world.read(file)
    let scenario = try readable(text, file: file)
    let header = Recording.Header(
      scenarioID: scenario.id, scenarioText: text, scenarioFile: file,
      seed: seed ?? world.freshSeed() % 9000 + 1000)
    let number = try world.keep.map { keep throws(Finding) in try keep.begin(header) }
    open = OpenGame(scenario: scenario, header: header, number: number)
    lesson = nil
    watched = nil
  }

  /// Opens a kept game where it was left.
  /// - Returns: true when it comes out exactly as it was recorded.
  mutating func reopen(_ number: Int64, _ recording: Recording) throws(Finding) -> Bool {
    let header = recording.header
    let scenario = try readable(header.scenarioText, file: header.scenarioFile)
    var session = self
    session.open = OpenGame(scenario: scenario, header: header, number: number)
    for step in recording.steps { try session.repeatStep(step) }
    guard var open = session.open else { return false }
    open.game = try replayed(open)
    open.steps = recording.steps.count
    let kept = recording.steps.last?.fingerprint
    watched = nil
    lesson = nil
    self.open = open
    return kept == nil || kept == open.game.fingerprint
  }

  /// The game worked out again. Under other rules than it was played with, luck falls elsewhere and a decision may have become
  /// impossible: that is said as it is.
  private func replayed(_ open: OpenGame) throws(Finding) -> Game {
    do throws(Finding) {
      return try open.game(at: open.roads.current)
    } catch {
      throw open.header.rulesVersion == Recording.rulesVersion ? error : .otherRules(open.header.rulesVersion)
    }
  }

  /// One kept step, without keeping it again. The game itself is worked out at the end.
  private mutating func repeatStep(_ step: Step) throws(Finding) {
    switch step.kind {
    case .decide:
      guard let command = try read(step.line) as? any Deciding, let now = open else {
        throw .brokenRecording(step)
      }
      open?.roads.decide(try command.decision(in: now), line: step.line)
    case .undo: _ = open?.roads.undo()
    case .redo: _ = open?.roads.redo()
    case .reset: open?.roads.reset()
    case .branch:
      guard open?.roads.branch(named: step.line) == nil else { throw .brokenRecording(step) }
      open?.roads.addBranch(step.line)
    case .switch:
      guard open?.roads.change(to: step.line) == true else { throw .brokenRecording(step) }
    }
  }

  /// One kept step, played for real: the game stands where it brings it.
  mutating func replay(_ step: Step) throws(Finding) {
    switch step.kind {
    case .decide:
      guard let command = try read(step.line) as? any Deciding, let now = open else {
        throw .brokenRecording(step)
      }
      try take(try command.decision(in: now))
    case .undo: _ = try move(.undo) { $0.undo() }
    case .redo: _ = try move(.redo) { $0.redo() }
    case .reset:
      _ = try move(.reset) {
        $0.reset()
        return true
      }
    case .branch, .switch:
      let line = step.line
      let isNew = open?.roads.branch(named: line) == nil
      guard isNew == (step.kind == .branch) else { throw .brokenRecording(step) }
      _ = try move(step.kind, line: line) { roads in
        if isNew { roads.addBranch(line) }
        return isNew || roads.change(to: line)
      }
    }
  }

  func readable(_ text: String, file: String) throws(Finding) -> Scenario {
    let (scenario, findings) = readScenario(text, file: file)
    if let scenario { return scenario }
    let first = findings[0]
    let others = findings.count - 1
    guard others > 0 else { throw first }
    throw Finding(
      first.message, at: first.place,
      advice: first.advice
        + Text(
          nl: " (En nog \(others, "bevinding", "bevindingen"): typ check \(name: file).)",
          en: " (And \(others, "finding", "findings") more: type check \(name: file).)"))
  }

  /// A name on the shelf, or a file as it stands.
  func scenarioFile(_ word: Word) throws(Finding) -> String {
    let shelf = world.scenarioFiles()
    if let file = shelf.first(where: { Session.shelfName($0) == word.lowercased }) { return file }
    if word.text.contains("/") || word.text.hasSuffix(".yaml") || word.text.hasSuffix(".yml") {
      return word.text
    }
    let near = Finding.suggestion(for: word.text, among: shelf.map(Session.shelfName))
    throw Finding(
      Text(nl: "Ik ken geen scenario \(name: word.text).", en: "I know no scenario \(name: word.text)."),
      at: word.place,
      advice: near.isEmpty
        ? Text(nl: "Typ scenarios voor de lijst.", en: "Type scenarios for the list.") : near)
  }

  /// "scenarios/it-offerte.yaml" is called it-offerte.
  static func shelfName(_ file: String) -> String {
    let last = file.split(separator: "/").last.map(String.init) ?? file
    return last.split(separator: ".").first.map(String.init) ?? last
  }
}

extension Finding {
  fileprivate static func otherRules(_ version: Int) -> Finding {
    let now = Recording.rulesVersion
    return Finding(
      Text(
        nl:
          "Dit spel is gespeeld met rekenregels \(version), en kan met regels \(now) niet opnieuw gespeeld worden.",
        en: "This game was played with rules \(version), and cannot be played again with rules \(now)."),
      advice: Text(nl: "Begin een nieuw spel met open.", en: "Begin a new game with open."))
  }

  /// What is kept does not fit together: the archive was changed from outside.
  fileprivate static func brokenRecording(_ step: Step) -> Finding {
    let line = step.kind.rawValue + " " + step.line
    return Finding(
      Text(
        nl: "Dit bewaarde spel klopt niet: de stap \(name: line) past er niet in.",
        en: "This kept game is broken: the step \(name: line) does not fit."),
      advice: Text(nl: "Begin een nieuw spel met open.", en: "Begin a new game with open."))
  }
}
