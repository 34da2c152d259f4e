/// What a decision came to: what was decided, what it costs, what it leads to.

import Scenarios
import Simulation
import Wording

extension OpenGame {
  private var rules: Rules { scenario.opening.rules }
  private var policy: Policy { game.supplier.policy }

  /// - Parameter before: the game just before it was decided.
  func answer(to decision: Decision, from before: OpenGame) -> Reply {
    switch decision {
    case .deed(let deed, let customer): Reply(told(deed, name(customer)))
    case .choose(let strategy): chosen(strategy)
    case .spend(let strategy, let tenths): spent(strategy, tenths)
    case .invest(let factor, let percent): invested(factor, percent)
    case .hours: planned()
    case .sell(let channel): sold(channel)
    case .claim(let tenths): claimed(tenths)
    case .surprise(let perYear): surprises(perYear)
    case .habit(let habit, let on): kept(habit, on)
    case .source(let place, let on): used(place, on)
    case .analysts(let analysts): hired(analysts, from: before)
    case .campaign: campaigned()
    case .define: defined()
    case .evidence(let evidence): heard(evidence, before)
    case .merge: merged(before)
    case .admit: admitted()
    default: Reply(text(of: decision))
    }
  }

  // MARK: The value strategy, and money for it

  private func chosen(_ strategy: Strategy?) -> Reply {
    let what =
      strategy.map { strategy in
        Text(
          nl: "Je waardestrategie is nu \(strategy.name): \(strategy.meaning).",
          en: "Your value strategy is now \(strategy.name): \(strategy.meaning).")
      } ?? Text(nl: "Je hebt nu geen waardestrategie.", en: "You have no value strategy now.")
    let levels = Strategy.allCases.map { level(of: $0) }.joined(by: "; ")
    return Reply([
      .paragraph(what), .paragraph(Text(nl: "Niveaus: \(levels).", en: "Levels: \(levels).")),
      hint(
        Tip(Text(nl: "De keus kost niets.", en: "The choice costs nothing.")),
        Tip(
          Text(
            nl: "Geld volgt haar niet vanzelf: investeer.", en: "Money does not follow it by itself: invest."),
          Invest.self)),
    ])
  }

  /// "customer intimacy 6.2, tends to 7.4".
  private func level(of strategy: Strategy) -> Text {
    let now = micro(game.supplier.levels[strategy])
    let target = micro(game.supplier.target(strategy, rules))
    return Text(
      nl: "\(strategy.name) \(points: now, decimals: 1), gaat naar \(points: target, decimals: 1)",
      en: "\(strategy.name) \(points: now, decimals: 1), tends to \(points: target, decimals: 1)")
  }

  private func spent(_ strategy: Strategy, _ tenths: Int) -> Reply {
    let euro = upkeep(Double(tenths) / 10)
    let units = tenths * (point / 10)
    return Reply([
      .paragraph(
        Text(
          nl: "\(strategy.name): \(points: units, decimals: 1) eenheden, \(euro) euro per week.",
          en: "\(strategy.name): \(points: units, decimals: 1) units, \(euro) euro a week.")),
      .paragraph(Text(nl: "Niveau: \(level(of: strategy)).", en: "Level: \(level(of: strategy)).")),
    ])
  }

  private func invested(_ factor: Factor, _ percent: Int) -> Reply {
    let now = micro(game.supplier.factors[factor] * 100)
    let target = micro(game.supplier.target(factor, rules) * 100)
    let euro = upkeep(Double(percent) / 100)
    var blocks: [Block] = [
      .paragraph(
        Text(
          nl:
            "\(factor.name): betaald tot \(percent)%, \(euro) euro per week. Nu \(points: now, decimals: 0)%, gaat naar \(points: target, decimals: 0)%.",
          en:
            "\(factor.name): paid up to \(percent)%, \(euro) euro a week. Now \(points: now, decimals: 0)%, tends to \(points: target, decimals: 0)%."
        ))
    ]
    if target + point < percent * point {
      blocks.append(
        .paragraph(
          Text(
            nl: "Zonder steun van bovenaf komt maar een deel van de moeite aan.",
            en: "Without support from above only part of the effort arrives.")))
    }
    let (weakest, effect) = (game.supplier.factors.weakest, micro(game.supplier.factors.effect * 100))
    blocks.append(
      .paragraph(
        Text(
          nl: "Samen doen de factoren \(points: effect, decimals: 0)%; de zwakste is \(weakest.name).",
          en: "Together the factors do \(points: effect, decimals: 0)%; the weakest is \(weakest.name).")))
    return Reply(blocks)
  }

  /// Euro a week for so many units.
  private func upkeep(_ units: Double) -> Int {
    Int(rules.upkeep * units * Double(scenario.customers.count) + 0.5)
  }

  // MARK: The board, files, errors

  private func heard(_ evidence: Board.Evidence, _ before: OpenGame) -> Reply {
    let was = Int((before.game.supplier.board?.support ?? 0) * 100 + 0.5)
    let now = Int((game.supplier.board?.support ?? 0) * 100 + 0.5)
    let needed = Int((game.supplier.board?.convincedFrom ?? 0) * 100 + 0.5)
    let cost = Int(rules.evidenceCost)
    return Reply([
      .paragraph(
        Text(
          nl: "Steun van de directie: \(was) → \(now) van de 100; overtuigd vanaf \(needed).",
          en: "Support of the board: \(was) → \(now) of 100; convinced from \(needed).")),
      .paragraph(
        Text(
          nl: "Kosten: \(cost) euro. Hetzelfde bewijs telt een volgende keer minder.",
          en: "Cost: \(cost) euro. The same evidence counts less the next time.")),
      hint(
        now >= needed
          ? Tip(Text(nl: "Typ strategie en je keus.", en: "Type strategy and your choice."), Choose.self)
          : Tip(Text(nl: "Ander bewijs: \(others(evidence)).", en: "Other evidence: \(others(evidence))."))),
    ])
  }

  private func others(_ evidence: Board.Evidence) -> Text {
    Board.Evidence.allCases.filter { $0 != evidence }.map(\.name).joined()
  }

  private func merged(_ before: OpenGame) -> Reply {
    let was = micro(before.game.supplier.doubles * 100)
    let now = micro(game.supplier.doubles * 100)
    let cost = Int(rules.mergeCost)
    return Reply(
      Text(
        nl:
          "Dubbele dossiers: \(points: was, decimals: 0) → \(points: now, decimals: 0)% van de klanten. Kosten: \(cost) euro.",
        en:
          "Double files: \(points: was, decimals: 0) → \(points: now, decimals: 0)% of the customers. Cost: \(cost) euro."
      ))
  }

  private func admitted() -> Reply {
    let (told, found) = (micro(rules.admitted * 100), micro(rules.foundOut * 100))
    return Reply(
      Text(
        nl:
          "Je vertelt het zelf, komende week. Dat kost \(points: told, decimals: 0)% van het vertrouwen; ontdekt worden kost \(points: found, decimals: 0)%.",
        en:
          "You tell it yourselves, in the coming week. That takes \(points: told, decimals: 0)% of trust; being found out takes \(points: found, decimals: 0)%."
      ))
  }
}
