/// What a learner decides in a scenario: all there is, or only what its story is about.

import Scenarios
import Simulation
import Wording

extension Scenario {
  /// Whether a command may be typed here. Commands that only look, and weeks passing, always may.
  func allows(_ command: any Command.Type) -> Bool {
    guard command is any Deciding.Type, command != Run.self, command != Next.self else { return true }
    return commands.isEmpty || commands.contains(command.name.en)
  }
}

extension OpenGame {
  /// Whether a decision may be taken here; of a house rule its action counts as well.
  func allows(_ decision: Decision) -> Bool {
    guard !scenario.commands.isEmpty else { return true }
    switch decision {
    case .run: return true
    case .addRule(let rule):
      return scenario.commands.contains(Rule.name.en)
        && scenario.commands.contains(rule.action.command.en)
    default:
      let word = text(of: decision).en.prefix { $0 != " " }
      return scenario.commands.contains(String(word))
    }
  }

  /// False for a customer that does not exist: a random player may think of one.
  func canName(_ decision: Decision) -> Bool {
    switch decision {
    case .inform(let customer, _), .promise(let customer, _), .rush(let customer), .deed(_, let customer):
      scenario.customers.indices.contains(customer)
    default: true
    }
  }
}

/// Part of a hint, with the commands that it names: what a scenario does not offer is not advised in it.
struct Tip {
  let text: Text
  let uses: [any Command.Type]

  init(_ text: Text, _ uses: any Command.Type...) { self.init(text, uses) }

  init(_ text: Text, _ uses: [any Command.Type]) {
    self.text = text
    self.uses = uses
  }
}

extension OpenGame {
  /// What can be tried next here; when nothing of it can be, what can be decided at all.
  func hint(_ tips: Tip...) -> Block {
    let mine = tips.filter { tip in tip.uses.allSatisfy { scenario.allows($0) } }
    return .hint(mine.isEmpty ? scenario.offered : mine.map(\.text).joined(by: " "))
  }
}

extension Scenario {
  /// "Here you decide on: inform, promise, rush, rule."
  var offered: Text {
    let names = Play.commands.filter { commands.contains($0.name.en) }.map { $0.name }.joined()
    return Text(nl: "Je beslist hier over: \(names).", en: "Here you decide on: \(names).")
  }
}

extension HouseRule.Action {
  /// The command that does the same by hand.
  var command: Text {
    switch self {
    case .inform: Inform.name
    case .promise: PromiseDays.name
    case .rush: Rush.name
    case .deed(let deed): deed.command
    }
  }
}

extension Finding {
  static func notYours(_ scenario: Scenario, at place: Place?) -> Finding {
    let names = commands.filter { scenario.commands.contains($0.name.en) }.map { $0.name }.joined()
    return Finding(
      Text(
        nl: "Daarover beslis je in dit verhaal niet.", en: "That is not yours to decide in this story."),
      at: place, advice: Text(nl: "Wel over: \(names).", en: "You do decide on: \(names)."))
  }
}
