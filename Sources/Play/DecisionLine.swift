/// A decision as its command: in both languages for the reader, in English for the disk, where it reads back by the
/// same forms.

import Scenarios
import Simulation
import Wording

extension OpenGame {
  func text(of decision: Decision) -> Text {
    switch decision {
    case .inform(let customer, let days): Inform.name + words(id(customer), days)
    case .promise(let customer, let days): PromiseDays.name + words(id(customer), days)
    case .rush(let customer): Rush.name + Text(verbatim: " " + id(customer))
    case .addRule(let rule): Rule.name + Text(unchecked: " " + rule.line(.nl), " " + rule.line(.en))
    case .removeRule(let number): Rule.name + Text(verbatim: " ") + Rule.off + Text(verbatim: " \(number)")
    case .run(let weeks): Run.name + Text(verbatim: " \(weeks)")
    case .deed(let deed, let customer): deed.line(id(customer))
    default: standing(decision)
    }
  }

  /// Decisions about the whole supplier.
  private func standing(_ decision: Decision) -> Text {
    switch decision {
    case .choose(let strategy): words(Choose.name, strategy?.word ?? Strategy.none)
    case .spend(let strategy, let tenths): words(Invest.name, strategy.word, tenth(tenths))
    case .invest(let factor, let percent): words(Invest.name, factor.name, number(percent))
    case .hours(let task, let hours): words(PlanHours.name, task.name, number(hours))
    case .sell(let channel): words(Sell.name, channel.name)
    case .claim(let tenths): words(Pitch.name, tenth(tenths))
    case .surprise(let perYear): words(Surprise.name, number(perYear))
    case .habit(let habit, let on): words(Keep.name, habit.name, on ? Switching.on : Switching.off)
    case .source(let place, let on):
      words(UseSource.name, label(scenario.sources, place), on ? Switching.on : Switching.off)
    case .analysts(let analysts): words(Hire.name, analysts.name)
    case .campaign(let place, let percent):
      words(Campaigning.name, label(scenario.campaigns, place), number(percent))
    case .define(let definition): words(Define.name, definition.name)
    default: atOnce(decision)
    }
  }

  private func atOnce(_ decision: Decision) -> Text {
    switch decision {
    case .evidence(let evidence): return words(Prove.name, evidence.name)
    case .survey(let order):
      let fans: [Text] = order.fansOnly ? [Text(verbatim: "fans")] : []
      return words(AskCustomers.name, [number(order.sample)] + fans)
    case .mine(.campaigns(let bySize, let survivorsOnly)):
      let size: [Text] = bySize ? [Mine.size] : []
      let survivors: [Text] = survivorsOnly ? [Mine.survivors] : []
      return words(Mine.name, [Mine.campaigns] + size + survivors)
    case .mine(.leavers(let sources)):
      return words(Mine.name, Mine.leavers, number(sources))
    case .merge: return Merge.name
    case .admit: return Admit.name
    default: preconditionFailure("every decision has its line")
    }
  }

  private func words(_ command: Text, _ rest: Text...) -> Text { words(command, rest) }

  private func words(_ command: Text, _ rest: [Text]) -> Text {
    rest.reduce(command) { $0 + Text(verbatim: " ") + $1 }
  }

  private func number(_ number: Int) -> Text { Text(verbatim: String(number)) }

  /// Tenths with a point in both languages, so that a line reads back the same.
  private func tenth(_ tenths: Int) -> Text {
    let sign = tenths < 0 ? "-" : ""
    let (whole, part) = tenths.magnitude.quotientAndRemainder(dividingBy: 10)
    return Text(verbatim: part == 0 ? "\(sign)\(whole)" : "\(sign)\(whole).\(part)")
  }

  private func label(_ labels: [Scenario.Label], _ place: Int) -> Text {
    labels.indices.contains(place) ? Text(verbatim: labels[place].id) : number(place + 1)
  }

  private func id(_ customer: Int) -> String { scenario.customers[customer].id }

  private func words(_ id: String, _ days: Int) -> Text { Text(verbatim: " \(id) \(days)") }

  func line(of decision: Decision) -> String { text(of: decision).en }
}

extension Deed {
  /// The command, with a customer when there is one.
  func line(_ customer: String?) -> Text {
    let who = Text(verbatim: customer.map { " " + $0 } ?? "")
    return detail.isEmpty ? command + who : command + who + Text(verbatim: " ") + detail
  }

  /// The first word.
  var command: Text {
    switch self {
    case .gesture: Gesture.name
    case .gift: Gift.name
    case .greet: Greet.name
    case .thank: Thank.name
    case .offer: Offer.name
    case .assistSearch, .assistEvaluate, .assistBuy: Assist.name
    case .privilege, .endPrivilege: Privilege.name
    case .politeGoodbye, .bluntGoodbye: Farewell.name
    }
  }

  /// The word behind the customer; empty for most.
  var detail: Text {
    switch self {
    case .assistSearch: Text(nl: "zoeken", en: "search")
    case .assistEvaluate: Text(nl: "vergelijken", en: "evaluate")
    case .assistBuy: Text(nl: "kopen", en: "buy")
    case .endPrivilege: Rule.off
    case .bluntGoodbye: Farewell.blunt
    default: .empty
    }
  }
}
