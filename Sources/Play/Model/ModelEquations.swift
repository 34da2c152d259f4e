/// The equations of a week, part by part, with the values that count in this game. What a scenario sets to another value
/// than usual carries a star.

import Simulation
import Wording

struct ModelEquations {
  let open: OpenGame

  var rules: Rules { open.game.rules }

  func all() -> Reply {
    let parts = RuleEntry.Part.allCases.flatMap { [title($0)] + lines($0).map { .paragraph($0) } }
    return Reply(
      [
        .heading(
          Text(nl: "Wat er in een week gebeurt", en: "What happens in a week"),
          right: Text(nl: "* anders in dit scenario", en: "* set by this scenario")), .paragraph(curve), .gap,
      ] + parts + [
        .gap,
        .hint(
          Text(
            nl: "Een deel met zijn getallen: model ervaring. Eén getal en wat het doet: model lossWeight.",
            en: "A part with its numbers: model experience. One number and what it does: model lossWeight.")),
      ])
  }

  /// One part: its equations, and each of its numbers in a sentence.
  func page(_ part: RuleEntry.Part) -> Reply {
    let numbers = Rules.entries.filter { $0.part == part }.map { entry -> Block in
      let value = value(entry.path)
      return .paragraph(
        Text(
          nl: "  \(name: entry.name) \(value): \(entry.meaning)",
          en: "  \(name: entry.name) \(value): \(entry.meaning)"))
    }
    let example = Rules.entries.first { $0.part == part }?.name ?? "need"
    return Reply(
      [title(part)] + lines(part).map { .paragraph($0) } + [.gap] + numbers + [
        .gap,
        .hint(
          Text(
            nl: "Wat zo'n getal uitmaakt: model \(name: example). Alle formules: model.",
            en: "What such a number matters: model \(name: example). All formulas: model.")),
      ])
  }

  private func title(_ part: RuleEntry.Part) -> Block {
    .heading(part.name + Text(verbatim: ": ") + part.meaning, right: .empty)
  }

  private var curve: Text {
    Text(
      nl: "S(x) is een S-kromme: 0 wordt 50%, ver boven 0 gaat naar 100%, ver onder 0 naar 0%.",
      en: "S(x) is an S-curve: 0 becomes 50%, far above 0 goes to 100%, far below 0 to 0%.")
  }

  /// "0.42", with a star where the scenario changed it.
  func value(_ path: KeyPath<Rules, Double>) -> Text {
    let number = Text.exact(rules[keyPath: path])
    return rules[keyPath: path] == Rules()[keyPath: path] ? number : number + Text(verbatim: "*")
  }

  private func lines(_ part: RuleEntry.Part) -> [Text] {
    let lines: [Text] =
      switch part {
      case .market: market
      case .experience: experience
      case .expectation: expectation
      case .goodwill: goodwill
      case .trust: trust
      case .insight: insight
      case .behaviour: behaviour
      case .supplier: supplier
      case .survey: survey
      case .money: money
      }
    return lines.map { Text(verbatim: "  ") + $0 }
  }
}
