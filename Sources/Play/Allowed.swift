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

extension Reply {
  /// A hint that names a command which this scenario does not offer gives way to those that it does.
  func within(_ scenario: Scenario) -> Reply {
    guard !scenario.commands.isEmpty else { return self }
    let closed = commands.filter { !scenario.allows($0) }.flatMap { [$0.name.nl, $0.name.en] }
    var reply = self
    for place in blocks.indices {
      guard case .hint(let text) = blocks[place] else { continue }
      let words = [text.nl, text.en].flatMap { $0.split { !$0.isLetter }.map { $0.lowercased() } }
      if words.contains(where: closed.contains) { reply.blocks[place] = .hint(scenario.offered) }
    }
    return reply
  }
}

extension Scenario {
  /// "You decide on: inform, promise, rush, rule."
  fileprivate var offered: Text {
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
