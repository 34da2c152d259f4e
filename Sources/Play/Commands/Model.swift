import Simulation
import Wording

/// Opens the box: the equations of a week with the values that count now, one part of them, or one number and what it
/// does.
struct Model: Command {
  static let name = Text(verbatim: "model")
  static let summary = Text(
    nl: "De formules achter een week, of één getal en wat het doet.",
    en: "The formulas behind a week, or one number and what it does.")
  static let form = Form(
    Argument<Word>.word(Text(nl: "deel of getal", en: "part or number"), choices: Model.subjects).optional
  ) { Model(word: $0) }
  static let examples = [
    Text(verbatim: "model"), Text(nl: "model ervaring", en: "model experience"),
    Text(nl: "draai 4; model lossWeight", en: "run 4; model lossWeight"),
  ]

  let word: Word?

  func run(in session: inout Session) throws(Finding) -> Reply {
    let open = try session.opened()
    let equations = ModelEquations(open: open)
    guard let word else { return equations.all() }
    if let part = RuleEntry.Part.allCases.first(where: { $0.name.matches(word.lowercased) }) {
      return equations.page(part)
    }
    if let entry = Rules.entries.first(where: { $0.name.lowercased() == word.lowercased }) {
      return ModelNumber(open: open, entry: entry).page()
    }
    let near = Finding.suggestion(
      for: word.text,
      among: Rules.entries.map(\.name) + RuleEntry.Part.allCases.flatMap { [$0.name.en, $0.name.nl] })
    throw Finding(
      Text(
        nl: "Het model heeft geen deel of getal \(name: word.text).",
        en: "The model has no part or number \(name: word.text)."), at: word.place,
      advice: near.isEmpty
        ? Text(nl: "Typ model voor alle formules.", en: "Type model for all formulas.") : near)
  }

  static func subjects(_ session: Session) -> [Suggestion] {
    RuleEntry.Part.allCases.map { Suggestion($0.name[session.language], $0.meaning) }
      + Rules.entries.map { Suggestion($0.name, $0.meaning) }
  }
}
