/// Everything that stands now: what was decided once and counts every week, with what it costs a week.

import Scenarios
import Simulation
import Wording

extension SupplierPages {
  /// One thing that stands.
  private struct Standing {
    let what: Text
    let value: Text
    /// Euro a week; nil where it costs nothing by itself.
    var euro: Int?
  }

  func policyPage() -> Reply {
    let standing = choices + spending + aims + team + habits + data + campaigns + houseRules
    let total = standing.reduce(0) { $0 + ($1.euro ?? 0) }
    let columns = [
      Table.Column(Text(nl: "wat", en: "what")), Table.Column(Text(nl: "staat op", en: "stands at")),
      Table.Column(Text(nl: "euro per week", en: "euro a week"), isNumber: true),
    ]
    return Reply([
      .heading(
        Text(nl: "Wat nu elke week geldt", en: "What applies every week now"),
        right: Text(nl: "samen \(total) euro per week", en: "together \(total) euro a week")),
      .table(
        Table(
          columns: columns, rows: standing.map { [$0.what, $0.value, $0.euro.map(Text.whole) ?? .empty] })),
      .gap,
      .hint(
        Text(
          nl: "Vaste kosten, offertes en contacten komen erbij: toon kosten.",
          en: "Fixed costs, offers and contacts come on top: show costs.") + Text(verbatim: " ") + changing),
    ])
  }

  private var changing: Text {
    open.scenario.commands.isEmpty
      ? Text(
        nl: "Veranderen: typ de woorden links met een andere waarde.",
        en: "Change: type the words on the left with another value.") : open.scenario.offered
  }

  private var choices: [Standing] {
    [
      Standing(
        what: Text(nl: "strategie", en: "strategy"), value: policy.strategy?.name ?? Strategy.none),
      Standing(what: Text(nl: "kanaal", en: "channel"), value: policy.channel.name),
      Standing(
        what: Text(verbatim: "pitch"),
        value: policy.claim == 0
          ? Text(nl: "eerlijk (0)", en: "honest (0)") : Text.number(policy.claim, plus: true)),
      Standing(what: Text(nl: "definieer", en: "define"), value: policy.definition.name),
    ]
  }

  /// Euro a week that so many units of spending cost.
  private func upkeep(_ units: Double) -> Int {
    Int(rules.upkeep * units * Double(opening.customers.count) + 0.5)
  }

  private var spending: [Standing] {
    Strategy.allCases.map {
      Standing(
        what: Text(nl: "investeer \($0.word)", en: "invest \($0.word)"),
        value: Text.number(policy.spending[$0]), euro: upkeep(policy.spending[$0]))
    }
  }

  private var aims: [Standing] {
    Factor.allCases.compactMap { factor in
      policy.aims[factor.rawValue].map {
        Standing(
          what: Text(nl: "investeer \(factor.name)", en: "invest \(factor.name)"), value: Text.percent($0),
          euro: upkeep($0))
      }
    }
  }

  private var team: [Standing] {
    let hours = opening.hoursPerWeek == 0 ? [] : Hours.Task.allCases
    let lines = hours.map {
      Standing(
        what: Text(nl: "uren \($0.name)", en: "hours \($0.name)"), value: Text.whole(policy.hours[$0]),
        euro: Int(Double(policy.hours[$0]) * rules.hourCost + 0.5))
    }
    let perYear = policy.surprisesPerYear
    let gestures = Double(perYear * game.market.active.count) / 52 * rules.gestureCost
    return lines + [
      Standing(
        what: Text(nl: "verras", en: "surprise"),
        value: Text(nl: "\(perYear) keer per jaar", en: "\(perYear) times a year"), euro: Int(gestures + 0.5))
    ]
  }

  private var habits: [Standing] {
    Habit.allCases.map {
      Standing(
        what: Text(nl: "gewoonte \($0.name)", en: "habit \($0.name)"),
        value: policy.habits.contains($0) ? Switching.on : Switching.off)
    }
  }

  private var data: [Standing] {
    let fee =
      switch policy.analysts {
      case .none: 0
      case .buy: Int(rules.buyFee)
      case .make: Int(rules.makeFee)
      }
    let analysts = Standing(
      what: Text(nl: "analisten", en: "analysts"), value: policy.analysts.name, euro: fee)
    return opening.sources.indices.map { place in
      let word = word(open.scenario.sources, place)
      let isOn = policy.sources.contains(place)
      return Standing(
        what: Text(nl: "bron \(word)", en: "source \(word)"), value: isOn ? Switching.on : Switching.off,
        euro: isOn ? opening.sources[place].costEuro : 0)
    } + [analysts]
  }

  private var campaigns: [Standing] {
    policy.campaigns.enumerated().map { place, share in
      let word = word(open.scenario.campaigns, place)
      return Standing(
        what: Text(nl: "campagne \(word)", en: "campaign \(word)"), value: Text.percent(share))
    }
  }

  private var houseRules: [Standing] {
    let count = game.houseRules.count
    return [
      Standing(
        what: Text(nl: "regel", en: "rule"),
        value: Text(
          nl: "\(count, "huisregel", "huisregels")", en: "\(count, "house rule", "house rules")"))
    ]
  }
}
