import Simulation
import Wording

/// Brings the board a reason to put the customer central.
struct Prove: Command, Answering {
  static let name = Text(nl: "bewijs", en: "evidence")
  static let summary = Text(
    nl: "Overtuig de directie: wie vertrok, een enquete, een proef.",
    en: "Convince the board: who left, a survey, a pilot.")
  static let form = Form(evidence.placed) { Prove(evidence: $0.value, place: $0.place) }
  static let examples = [
    Text(nl: "bewijs proef", en: "evidence pilot"),
    Text(nl: "enquete 20; bewijs enquete", en: "survey 20; evidence survey"),
  ]
  static let exampleOpening = sandbox

  let evidence: Board.Evidence
  let place: Place?

  private static let evidence = Argument<Board.Evidence>.one(
    of: Board.Evidence.allCases, Text(nl: "bewijs", en: "evidence"), word: \.name, meaning: \.meaning)

  func decision(in game: OpenGame) -> Decision { .evidence(evidence) }
}

/// Tells an error of our own before others find it.
struct Admit: Command, Answering {
  static let name = Text(nl: "geeftoe", en: "admit")
  static let summary = Text(
    nl: "Vertel een eigen fout voordat een ander het doet.",
    en: "Tell an error of your own before others do.")
  static let form = Form { Admit() }
  static let examples = [Text(nl: "draai 28; geeftoe", en: "run 28; admit")]
  static let exampleOpening = sandbox

  var place: Place? { nil }

  func decision(in game: OpenGame) -> Decision { .admit }
}
