/// The data warehouse and the people who dig in it: hired or our own, over the coming two years. And the customer files.

import Scenarios
import Simulation
import Wording

extension SupplierPages {
  func warehouse() -> Reply {
    guard !opening.sources.isEmpty || !opening.campaigns.isEmpty || policy.analysts != .none else {
      return noPart(
        Text(
          nl: "In dit scenario zijn er geen databronnen, dus speelt een datawarehouse geen rol.",
          en: "In this scenario there are no data sources, so a data warehouse plays no part."))
    }
    let skill = Text.percent(supplier.skill)
    return Reply([
      .heading(
        Text(nl: "Datawarehouse: waar de gegevens staan", en: "Data warehouse: where the data are kept"),
        right: Text(nl: "vaardigheid \(skill)", en: "skill \(skill)")),
      .paragraph(diggers), .gap, .table(makeOrBuy), .gap, .paragraph(breakEven),
      open.hint(
        Tip(
          Text(
            nl: "Kiezen: analisten inhuren, analisten zelf of analisten geen.",
            en: "Choose: analysts buy, analysts make or analysts none."), Hire.self),
        Tip(Text(nl: "Een vraag stellen: graaf campagnes.", en: "Ask a question: mine campaigns."), Mine.self)
      ),
    ])
  }

  private var diggers: Text {
    let mining = Int(rules.miningCost)
    let byHand = 2 * mining
    switch policy.analysts {
    case .none:
      return Text(
        nl:
          "Niemand graaft nu in de gegevens. Een vraag kost met de hand \(byHand) euro in plaats van \(mining).",
        en: "Nobody digs in the data now. A question by hand costs \(byHand) euro instead of \(mining).")
    case .buy:
      return Text(
        nl: "Ingehuurde specialisten graven in de gegevens. Een vraag kost \(mining) euro.",
        en: "Hired specialists dig in the data. A question costs \(mining) euro.")
    case .make:
      return Text(
        nl: "Je eigen mensen graven in de gegevens en leren elke week bij. Een vraag kost \(mining) euro.",
        en: "Your own people dig in the data and learn every week. A question costs \(mining) euro.")
    }
  }

  /// Euro spent and skill after some weeks from now, hired and of our own.
  private var makeOrBuy: Table {
    let isMade = policy.analysts == .make
    let rows = [4, 13, 26, 52, 104].map { weeks -> [Text] in
      let start = isMade ? supplier.skill : rules.analystStart
      var skill = start
      for _ in 0..<weeks { skill += (rules.analystBought - skill) / rules.analystWeeks }
      let made = (isMade ? 0 : Int(rules.makeStart)) + weeks * Int(rules.makeFee)
      return [
        Text(nl: "over \(weeks, "week", "weken")", en: "in \(weeks, "week", "weeks")"),
        Text.whole(weeks * Int(rules.buyFee)), Text.percent(rules.analystBought), Text.whole(made),
        Text.percent(skill),
      ]
    }
    let columns = [
      Table.Column.unnamed, Table.Column(Text(nl: "inhuren (euro)", en: "buy (euro)"), isNumber: true),
      Table.Column(Text(nl: "vaardigheid", en: "skill"), isNumber: true, canGo: 1),
      Table.Column(Text(nl: "zelf (euro)", en: "make (euro)"), isNumber: true),
      Table.Column(Text(nl: "vaardigheid", en: "skill"), isNumber: true, canGo: 1),
    ]
    return Table(columns: columns, rows: rows)
  }

  private var breakEven: Text {
    let start = policy.analysts == .make ? 0 : rules.makeStart
    guard rules.buyFee > rules.makeFee else {
      return Text(
        nl: "Zelf doen wordt hier nooit goedkoper. Beide lopen door zolang je wilt graven.",
        en: "Making it yourself never gets cheaper here. Both go on as long as you want to dig.")
    }
    let weeks = Int(start / (rules.buyFee - rules.makeFee)) + 1
    return Text(
      nl: """
        Vanaf \(weeks, "week", "weken") is zelf doen goedkoper, maar eigen mensen moeten eerst groeien. Beide \
        lopen door: stop je met betalen, dan veroudert wat je weet.
        """,
      en: """
        From \(weeks, "week", "weeks") on making it yourself is cheaper, but your own people must first grow. \
        Both go on: stop paying, and what you know ages.
        """)
  }

  func records() -> Reply {
    let customers = opening.customers.count
    let extra = Int(Double(customers) * supplier.doubles + 0.5)
    let rows: [[Text]] = [
      [
        Text(nl: "op één manier vastgelegd", en: "recorded in one way"), Text.percent(supplier.tidy),
        policy.habits.contains(.uniform)
          ? Text(nl: "groeit: gewoonte eenduidig staat aan", en: "grows: habit uniform is on")
          : Text(nl: "zakt: gewoonte eenduidig staat uit", en: "falls: habit uniform is off"),
      ],
      [
        Text(nl: "dubbel in het bestand", en: "on file more than once"), Text.percent(supplier.doubles),
        Text(nl: "\(extra) van de \(customers) klanten", en: "\(extra) of \(customers) customers"),
      ],
      [
        Text(nl: "herkend bij contact", en: "recognised in contact"), Text.percent(game.terms.recognised),
        Text(nl: "van wat het dossier weet", en: "of what the file knows"),
      ],
      [
        Text(nl: "klantinzicht", en: "customer insight"),
        Text.amount(Gauge.insight.value(game, week: game.week), .insight),
        Text(nl: "gemiddeld over wie koopt", en: "on average over who buys"),
      ],
    ]
    let columns = [
      Table.Column.unnamed, Table.Column(.empty, isNumber: true), Table.Column(.empty, canGo: 1),
    ]
    return Reply([
      .heading(
        Text(nl: "Hoe de dossiers ervoor staan", en: "How the files stand"),
        right: policy.habits.contains(.digital)
          ? Text(nl: "digitaal", en: "digital") : Text(nl: "op papier", en: "on paper")),
      .table(Table(columns: columns, rows: rows)), .gap, .paragraph(keeping), .gap,
      open.hint(
        Tip(
          Text(
            nl: "Verbeteren: gewoonte eenduidig aan, gewoonte digitaal aan, gewoonte cloud aan.",
            en: "Improve: habit uniform on, habit digital on, habit cloud on."), Keep.self),
        Tip(Text(nl: "Dubbele weg: voegsamen.", en: "Double ones out: merge."), Merge.self)),
    ])
  }

  private var keeping: Text {
    let complaints =
      policy.habits.contains(.complaintsOnFile)
      ? Text(
        nl: "Klachten staan in hetzelfde dossier: wie langsgaat, weet ervan.",
        en: "Complaints are in the same file: who calls by knows of them.")
      : Text(
        nl: "Klachten staan ergens anders: wie langsgaat, weet van niets.",
        en: "Complaints are kept elsewhere: who calls by knows nothing of them.")
    let place: Text =
      switch (policy.habits.contains(.digital), policy.habits.contains(.cloud)) {
      case (false, _):
        Text(
          nl: " Papier leert langzamer, veroudert sneller en is bij een ramp helemaal weg.",
          en: " Paper learns more slowly, ages sooner and is all gone in a disaster.")
      case (true, false):
        Text(
          nl: " Op een eigen server gaat bij een ramp een deel verloren.",
          en: " On a server of your own a part is lost in a disaster.")
      case (true, true):
        Text(
          nl: " Bij een specialist (de cloud) gaat bij een ramp meestal bijna niets verloren.",
          en: " With a specialist (the cloud) a disaster usually takes almost nothing.")
      }
    return complaints + place
  }
}
