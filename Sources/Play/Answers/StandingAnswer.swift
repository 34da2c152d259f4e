/// What a standing decision came to: how the supplier works from now on.

import Scenarios
import Simulation
import Wording

extension OpenGame {
  private var rules: Rules { scenario.opening.rules }
  private var policy: Policy { game.supplier.policy }

  func planned() -> Reply {
    let tasks = hoursByTask
    let (sum, all) = (policy.hours.sum, scenario.opening.hoursPerWeek)
    let cost = Int(Double(sum) * rules.hourCost + 0.5)
    var blocks: [Block] = [
      .paragraph(
        Text(
          nl: "Uren per week: \(tasks). Samen \(sum) van \(all), \(cost) euro.",
          en: "Hours a week: \(tasks). Together \(sum) of \(all), \(cost) euro."))
    ]
    let burden = game.burdenHours
    if burden > 0 {
      blocks.append(
        .paragraph(
          Text(
            nl: "Klanten die veel vragen, kosten daarnaast \(burden, "uur", "uur").",
            en: "Customers who ask much take another \(burden, "hour", "hours").")))
    }
    return Reply(blocks)
  }

  func sold(_ channel: Channel) -> Reply {
    let (reach, keeps) = (micro(rules.partnerReach), micro((1 - rules.partnerMargin) * 100))
    let learns = micro(rules.partnerLearn * 100)
    let detail =
      switch channel {
      case .direct:
        Text(nl: "De hele marge is van jou.", en: "The whole margin is yours.")
      case .both, .partner:
        Text(
          nl:
            "Via een partner bereik je \(points: reach, decimals: 1) keer zoveel, houd je \(points: keeps, decimals: 0)% van de marge, en leer je \(points: learns, decimals: 0)%.",
          en:
            "Through a partner you reach \(points: reach, decimals: 1) times as many, keep \(points: keeps, decimals: 0)% of the margin, and learn \(points: learns, decimals: 0)%."
        )
      }
    return Reply([
      .paragraph(
        Text(
          nl: "Kanaal: \(channel.name), \(channel.meaning).",
          en: "Channel: \(channel.name), \(channel.meaning).")),
      .paragraph(detail),
    ])
  }

  func claimed(_ tenths: Int) -> Reply {
    let size = Int(tenths.magnitude) * (point / 10)
    guard tenths != 0 else {
      return Reply(
        Text(
          nl: "Aanbiedingen beloven weer wat je waarmaakt. Dat kost niets.",
          en: "Offers promise what you live up to again. That costs nothing."))
    }
    return Reply(
      tenths > 0
        ? Text(
          nl:
            "Aanbiedingen beloven \(points: size, decimals: 1) punten meer dan je waarmaakt. Meer klanten zeggen ja, en zij rekenen erop.",
          en:
            "Offers promise \(points: size, decimals: 1) points more than you live up to. More customers say yes, and they count on it."
        )
        : Text(
          nl:
            "Aanbiedingen beloven \(points: size, decimals: 1) punten minder dan je waarmaakt. Minder ja, en wie ja zegt valt het mee.",
          en:
            "Offers promise \(points: size, decimals: 1) points less than you live up to. Fewer say yes, and who does is pleased."
        ))
  }

  func surprises(_ perYear: Int) -> Reply {
    let active = game.tallies[game.week].active
    let cost = Int(Double(perYear * active) / 52 * rules.gestureCost + 0.5)
    return Reply(
      Text(
        nl: "Elke klant wordt \(perYear) keer per jaar verrast, ongeveer \(cost) euro per week.",
        en: "Every customer is surprised \(perYear) times a year, about \(cost) euro a week."))
  }

  func kept(_ habit: Habit, _ on: Bool) -> Reply {
    let state = on ? Switching.on : Switching.off
    let what = Text(
      nl: "Gewoonte \(habit.name) staat \(state): \(habit.meaning).",
      en: "Habit \(habit.name) is \(state): \(habit.meaning).")
    return Reply(what + price(of: habit))
  }

  private func price(of habit: Habit) -> Text {
    let (tailored, saved) = (Int(rules.tailoredCost + 0.5), Int(rules.scriptSaves + 0.5))
    let motto = Int(rules.mottoCost + 0.5)
    return switch habit {
    case .tailored:
      Text(
        nl: " Maatwerk kost \(tailored) euro per aanbod of opdracht.",
        en: " Tailoring costs \(tailored) euro for each offer or order.")
    case .script:
      Text(
        nl: " Een script spaart \(saved) euro per contact.", en: " A script saves \(saved) euro a contact.")
    case .motto:
      Text(nl: " Dat kost \(motto) euro per week.", en: " That costs \(motto) euro a week.")
    default: Text(nl: " Dat kost geen geld.", en: " That costs no money.")
    }
  }

  func campaigned() -> Reply {
    let shares = zip(scenario.campaigns, policy.campaigns).map { campaign, share -> Text in
      let percent = micro(share * 100)
      return Text(
        nl: "\(campaign.name) \(points: percent, decimals: 0)%",
        en: "\(campaign.name) \(points: percent, decimals: 0)%")
    }.joined()
    return Reply(
      Text(
        nl: "Werving loopt nu zo: \(shares). Verschuiven kost niets.",
        en: "The approach now goes so: \(shares). Shifting costs nothing."))
  }

  // MARK: Data

  func used(_ place: Int, _ on: Bool) -> Reply {
    let name = scenario.sources[place].name
    let sources = scenario.opening.sources
    let state = on ? Switching.on : Switching.off
    let tells = micro(
      100 * Source.capture(sources, using: policy.sources, skill: game.supplier.skill, game.rules))
    let cost = policy.sources.reduce(0) { $0 + sources[$1].costEuro }
    var blocks: [Block] = [
      .paragraph(
        Text(
          nl:
            "Bron \(name) staat \(state). Je bronnen vertellen samen \(points: tells, decimals: 0)% van het verhaal, voor \(cost) euro per week.",
          en:
            "Source \(name) is \(state). Together your sources tell \(points: tells, decimals: 0)% of the story, for \(cost) euro a week."
        ))
    ]
    if on && game.supplier.skill < sources[place].difficulty(game.rules) {
      blocks.append(
        hint(
          Tip(
            Text(
              nl: "Deze bron leest niemand goed zonder analisten: typ analisten inhuren.",
              en: "Nobody reads this source well without analysts: type analysts buy."), Hire.self)))
    }
    return Reply(blocks)
  }

  func hired(_ analysts: Analysts, from before: OpenGame) -> Reply {
    let skill = micro(game.supplier.skill * 100)
    let fee = analysts == .buy ? Int(rules.buyFee) : analysts == .make ? Int(rules.makeFee) : 0
    let isNew = before.policy.analysts != analysts
    let start = analysts == .make && isNew ? Int(rules.makeStart) : 0
    return Reply([
      .paragraph(
        Text(
          nl: "Analisten: \(analysts.name), \(analysts.meaning).",
          en: "Analysts: \(analysts.name), \(analysts.meaning).")),
      .paragraph(
        Text(
          nl:
            "Bekwaam voor \(points: skill, decimals: 0)%. Kosten: \(start) euro om te beginnen, \(fee) euro per week.",
          en: "Skilled for \(points: skill, decimals: 0)%. Cost: \(start) euro to begin, \(fee) euro a week.")
      ),
    ])
  }

  func defined() -> Reply {
    let counts = Definition.allCases.map { definition -> Text in
      let count = game.customers(by: definition)
      return Text(nl: "\(definition.name) \(count)", en: "\(definition.name) \(count)")
    }.joined()
    let definition = policy.definition
    let count = game.customers(by: definition)
    return Reply([
      .paragraph(
        Text(
          nl: "Als klant telt nu: \(definition.meaning). Dat zijn er \(count).",
          en: "A customer now is: \(definition.meaning). There are \(count).")),
      .paragraph(
        Text(
          nl: "Dezelfde week, anders geteld: \(counts). Je verdient er geen euro meer om.",
          en: "The same week, counted otherwise: \(counts). It does not earn you one euro more.")),
    ])
  }
}

extension Game {
  /// How many customers there are, by who counts.
  func customers(by definition: Definition) -> Int {
    market.customers.count { !$0.isGone && definition.counts($0, week: week) }
  }
}
