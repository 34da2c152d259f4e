/// Where we stand in the world: what we sell, the business column (figure 1.1), and everyone we have to do with.

import Scenarios
import Simulation
import Wording

extension SupplierPages {
  func offer() -> Reply {
    let scenario = open.scenario
    let text = scenario.offer.isEmpty ? scenario.brief : scenario.offer
    let price = Int(rules.price + 0.5)
    let margin = Int(rules.price - rules.variableCost + 0.5)
    return Reply([
      .heading(Text(nl: "Wat je verkoopt", en: "What you sell"), right: scenario.title),
      .paragraph(text), .gap,
      .paragraph(
        Text(
          nl: "Een gewone opdracht is \(price) euro; daarvan blijft \(margin) euro over voor al het andere.",
          en: "A usual order is \(price) euro; of that \(margin) euro is left for everything else.")),
      .gap,
      .hint(
        Text(
          nl: "Wie zou dit nodig hebben? toon klanten. Hoe goed is het? toon niveaus.",
          en: "Who might need this? show customers. How good is it? show levels.")),
    ])
  }

  func column() -> Reply {
    let links = open.scenario.column
    guard links.count > 1 else {
      return noPart(
        Text(
          nl: "In dit scenario speelt de bedrijfskolom geen rol.",
          en: "In this scenario the business column plays no part."))
    }
    let rows = links.indices.map { linkRow(links, $0) }
    let columns = [
      Table.Column(.empty, isNumber: true),
      Table.Column(Text(nl: "schakel", en: "link")), Table.Column(Text(nl: "soort", en: "kind")),
      Table.Column(Text(nl: "verkoopt aan de volgende", en: "sells to the next"), canGo: 1), .unnamed,
    ]
    let (firms, moments) = (links.count - 1, links.count - 1)
    let business = links.count - 2
    return Reply([
      .heading(Text(nl: "De bedrijfskolom", en: "The business column"), right: .empty),
      .table(Table(columns: columns, rows: rows)), .gap,
      .paragraph(
        Text(
          nl: """
            \(links.count, "schakel", "schakels"), waarvan \(firms) een bedrijf zijn. Er wordt \(moments) keer \
            verkocht, en \(business) keer daarvan van bedrijf aan bedrijf: dat heet b2b.
            """,
          en: """
            \(links.count, "link", "links"), of which \(firms) are firms. There are \(moments) moments of \
            selling, and \(business) of them from firm to firm: that is called b2b.
            """)),
      open.hint(
        Tip(
          Text(
            nl: "Zelf verkopen of via een partner: kanaal direct, kanaal partner, kanaal beide.",
            en: "Sell yourself or through a partner: channel direct, channel partner, channel both."),
          Sell.self)),
    ])
  }

  private func linkRow(_ links: [Text], _ place: Int) -> [Text] {
    let isLast = place == links.count - 1
    let next = place == links.count - 2 ? Text(nl: "▼ b2c", en: "▼ b2c") : Text(verbatim: "▼ b2b")
    return [
      Text.whole(place + 1), links[place],
      isLast ? Text(nl: "consumenten", en: "consumers") : Text(nl: "bedrijf", en: "firm"),
      isLast ? .empty : next, place == open.scenario.columnPlace ? Text(nl: "◀ wij", en: "◀ we") : .empty,
    ]
  }

  func actors() -> Reply {
    let columns = [
      Table.Column(Text(nl: "wie", en: "who")), Table.Column(Text(nl: "nu", en: "now")),
      Table.Column(Text(nl: "wat je ermee kunt", en: "what you can do")),
    ]
    return Reply([
      .heading(
        Text(nl: "Met wie je te maken hebt", en: "Whom you have to do with"), right: .empty),
      .table(Table(columns: columns, rows: customerActors + ownActors + otherActors)), .gap,
      .paragraph(
        Text(
          nl:
            "Verkopen is ook omgaan met wie geen klant is: zonder collega's en directie houd je je woord niet.",
          en:
            "Selling is dealing with others too: without colleagues and board you cannot keep your word.")),
      .hint(
        Text(
          nl: "Verder kijken: toon directie, toon concurrenten, toon kring.",
          en: "Look further: show board, show rivals, show cycle.")),
    ])
  }

  private var customerActors: [[Text]] {
    let tally = game.tallies[game.week]
    let (active, prospects) = (tally.active, tally.count(.prospect))
    return [
      [
        Text(nl: "klanten", en: "customers"),
        Text(nl: "\(active) kopen", en: "\(active) buy"),
        Text(nl: "bezoeken, waarmaken, bedanken", en: "visit, deliver, thank"),
      ],
      [
        Text(nl: "potentiële klanten", en: "prospects"), Text.whole(prospects),
        Text(nl: "begeleiden en aanbieden", en: "assist and offer"),
      ],
    ]
  }

  private var ownActors: [[Text]] {
    let people = Text.percent(supplier.factors[.people])
    let colleagues = [
      Text(nl: "collega's", en: "colleagues"),
      Text(nl: "factor mensen \(people)", en: "factor people \(people)"),
      Text(nl: "op één lijn brengen (uren afstemmen)", en: "bring into line (hours align)"),
    ]
    guard let board = supplier.board else { return [colleagues] }
    let support = Text.percent(board.support)
    return [
      colleagues,
      [
        Text(nl: "directie", en: "board"), Text(nl: "steun \(support)", en: "support \(support)"),
        Text(nl: "overtuigen met bewijs", en: "convince with evidence"),
      ],
    ]
  }

  private var otherActors: [[Text]] {
    let count = opening.rivals.count
    return [
      [
        Text(nl: "partners", en: "partners"),
        policy.channel == .direct
          ? Text(nl: "doen niet mee", en: "take no part") : Text(nl: "verkopen mee", en: "sell along"),
        Text(nl: "kanaal direct, partner of beide", en: "channel direct, partner or both"),
      ],
      [
        Text(nl: "concurrenten", en: "rivals"),
        count == 0 ? Text(nl: "zonder naam", en: "without names") : Text.whole(count),
        Text(nl: "in één ding beter zijn", en: "be better at one thing"),
      ],
    ]
  }
}
