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
    case .addRule(let rule): return scenario.commands.contains(Rule.name.en) && allows(rule.action)
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

  private func allows(_ action: HouseRule.Action) -> Bool {
    switch action {
    case .inform: scenario.commands.contains(Inform.name.en)
    case .promise: scenario.commands.contains(PromiseDays.name.en)
    case .rush: scenario.commands.contains(Rush.name.en)
    case .deed(let deed): scenario.commands.contains(deed.command.en)
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
