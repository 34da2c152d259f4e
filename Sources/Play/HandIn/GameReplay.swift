/// A game of a hand-in, played again step by step, as far as somebody wants to know.

import Scenarios
import Simulation
import Wording

struct GameReplay: Sendable {
  let number: Int64
  /// The step of the lesson that it was opened for.
  let lessonStep: String
  private let steps: [Step]
  private var session: Session
  /// Steps that were played.
  private(set) var done = 0
  /// Weeks that were worked out, undoing included.
  private(set) var weeks = 0

  /// More weeks than anybody plays in a lesson; more would keep a trainer waiting.
  private static let weeksMost = 60_000

  init(_ game: HandIn.PlayedGame, for step: String, _ run: LessonRun, _ session: Session) {
    number = game.number
    lessonStep = step
    steps = game.steps
    // Ctrl-C is looked for between files: in the middle of a game it would make the game another.
    var world = session.world.quiet
    world.interrupted = { false }
    self.session = Session(world: world, language: session.language)
    let header = Recording.Header(
      scenarioID: run.scenario.id, scenarioText: "", scenarioFile: run.recording.header.scenarioFile,
      seed: run.recording.header.seed)
    self.session.open = OpenGame(scenario: run.scenario, header: header, number: nil)
  }

  var isOver: Bool { done == steps.count }

  /// The game as it stands after the steps that were played.
  var open: OpenGame? { session.open }

  /// Plays the next step. Precondition: there is one.
  mutating func advance() throws(Finding) {
    let step = steps[done]
    do throws(Finding) { try session.replay(step) } catch {
      throw .otherwise(number, done + 1, error.message)
    }
    done += 1
    let game = session.open?.game
    weeks += step.kind == .decide ? weeksOf(step) : game?.week ?? 0
    guard weeks <= GameReplay.weeksMost else {
      throw .otherwise(number, done, Text(nl: "dit speelt te veel weken", en: "this plays too many weeks"))
    }
    if let kept = step.fingerprint, kept != game?.fingerprint {
      throw .otherwise(
        number, done,
        Text(nl: "nagespeeld staat het spel er anders voor", en: "played again, the game stands otherwise"))
    }
  }

  private func weeksOf(_ step: Step) -> Int { step.line.split(separator: " ").last.flatMap { Int($0) } ?? 1 }

  /// Plays on until the game stands as wanted.
  /// - Parameter isUnnoted: whether it stands at an end of which a note should have told.
  /// - Returns: false when it never does.
  mutating func advance(
    until isWanted: (OpenGame) throws(Finding) -> Bool, isUnnoted: (OpenGame) -> Bool
  ) throws(Finding) -> Bool {
    while true {
      if let open, try isWanted(open) { return true }
      guard !isOver else { return false }
      if let open, isUnnoted(open) { throw .otherwise(number, done, .endUnnoted) }
      try advance()
    }
  }
}

extension Text {
  static var endUnnoted: Text {
    Text(nl: "hier was de stap uit, en geen note zegt dat", en: "here the step was over, and no note says so")
  }
}

extension Finding {
  static func otherwise(_ game: Int64, _ step: Int, _ why: Text) -> Finding {
    let number = Int(game)
    return Finding(
      Text(nl: "spel \(number), stap \(step): \(why)", en: "game \(number), step \(step): \(why)"))
  }
}
