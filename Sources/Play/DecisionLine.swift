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
    case .choose(let strategy): words("strategie", "strategy", strategy?.word ?? Strategy.none)
    case .spend(let strategy, let tenths): words("investeer", "invest", strategy.word, tenth(tenths))
    case .invest(let factor, let percent): words("investeer", "invest", factor.name, number(percent))
    case .hours(let task, let hours): words("uren", "hours", task.name, number(hours))
    case .sell(let channel): words("kanaal", "channel", channel.name)
    case .claim(let tenths): words("pitch", "pitch", tenth(tenths))
    case .surprise(let perYear): words("verras", "surprise", number(perYear))
    case .habit(let habit, let on): words("gewoonte", "habit", habit.name, on ? Switching.on : Switching.off)
    case .source(let place, let on):
      words("bron", "source", label(scenario.sources, place), on ? Switching.on : Switching.off)
    case .analysts(let analysts): words("analisten", "analysts", analysts.name)
    case .campaign(let place, let percent):
      words("campagne", "campaign", label(scenario.campaigns, place), number(percent))
    case .define(let definition): words("definieer", "define", definition.name)
    default: atOnce(decision)
    }
  }

  private func atOnce(_ decision: Decision) -> Text {
    switch decision {
    case .evidence(let evidence): return words("bewijs", "evidence", evidence.name)
    case .survey(let order):
      let fans: [Text] = order.fansOnly ? [Text(verbatim: "fans")] : []
      return words("enquete", "survey", [number(order.sample)] + fans)
    case .mine(.campaigns(let bySize, let survivorsOnly)):
      let size: [Text] = bySize ? [Text(nl: "omvang", en: "size")] : []
      let survivors: [Text] = survivorsOnly ? [Text(nl: "blijvers", en: "survivors")] : []
      return words("graaf", "mine", [Text(nl: "campagnes", en: "campaigns")] + size + survivors)
    case .mine(.leavers(let sources)):
      return words("graaf", "mine", Text(nl: "vertrekkers", en: "leavers"), number(sources))
    case .merge: return Text(nl: "voegsamen", en: "merge")
    case .admit: return Text(nl: "geeftoe", en: "admit")
    default: preconditionFailure("every decision has its line")
    }
  }

  private func words(_ nl: String, _ en: String, _ rest: Text...) -> Text { words(nl, en, rest) }

  private func words(_ nl: String, _ en: String, _ rest: [Text]) -> Text {
    rest.reduce(Text(unchecked: nl, en)) { $0 + Text(verbatim: " ") + $1 }
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
    return switch self {
    case .gesture: Text(nl: "gebaar", en: "gesture") + who
    case .gift: Text(nl: "cadeau", en: "gift") + who
    case .greet: Text(nl: "groet", en: "greet") + who
    case .thank: Text(nl: "bedank", en: "thank") + who
    case .offer: Text(nl: "bied", en: "offer") + who
    case .assistSearch: Text(nl: "begeleid", en: "assist") + who + Text(nl: " zoeken", en: " search")
    case .assistEvaluate: Text(nl: "begeleid", en: "assist") + who + Text(nl: " vergelijken", en: " evaluate")
    case .assistBuy: Text(nl: "begeleid", en: "assist") + who + Text(nl: " kopen", en: " buy")
    case .privilege: Text(nl: "voorrecht", en: "privilege") + who
    case .endPrivilege: Text(nl: "voorrecht", en: "privilege") + who + Text(nl: " weg", en: " off")
    case .politeGoodbye: Text(nl: "afscheid", en: "farewell") + who
    case .bluntGoodbye: Text(nl: "afscheid", en: "farewell") + who + Text(nl: " bot", en: " blunt")
    }
  }
}
