/// What the data tell: how long customers of each campaign stay, and who is about to leave.

import Scenarios
import Simulation
import Wording

struct MiningPage {
  let open: OpenGame
  let costEuro: Int

  private var game: Game { open.game }
  /// Fewer customers than this say little.
  private static let fewCustomers = 10
  private static let shownMost = 10

  func page(_ order: MiningOrder) -> Reply {
    switch order {
    case .campaigns(let bySize, let survivorsOnly): staying(bySize: bySize, survivorsOnly: survivorsOnly)
    case .leavers(let sources): leaving(sources)
    }
  }

  /// What the answer is worth in contacts from now on; nothing where a scenario needs no question.
  private func use(_ order: MiningOrder) -> [Block] {
    let (rules, answered) = (game.rules, game.supplier.answered)
    guard rules.unasked < 1 else { return [] }
    guard game.worth(of: order) >= 0.05 else {
      return [
        .paragraph(
          Text(
            nl: "Hier leer je niets van: het antwoord zegt niet wie er blijft.",
            en: "This teaches you nothing: the answer does not tell who stays."))
      ]
    }
    let now = Text.percent(rules.unasked + (1 - rules.unasked) * answered)
    let unasked = Text.percent(rules.unasked)
    return [
      .paragraph(
        Text(
          nl: """
            Een contact leert je nu \(now) van wat erin zit: je weet waar je op let. Zonder een goede vraag aan \
            de gegevens is dat \(unasked).
            """,
          en: """
            A contact now teaches you \(now) of what is in it: you know what to look for. Without a good question \
            to the data that is \(unasked).
            """))
    ]
  }

  private var cost: Text { Text(nl: "\(costEuro) euro", en: "\(costEuro) euro") }

  // MARK: Staying

  private func staying(bySize: Bool, survivorsOnly: Bool) -> Reply {
    let rows = game.staying(bySize: bySize, survivorsOnly: survivorsOnly)
    let heading = Block.heading(
      Text(nl: "Hoe lang klanten blijven, per campagne", en: "How long customers stay, by campaign"),
      right: cost)
    let order = MiningOrder.campaigns(bySize: bySize, survivorsOnly: survivorsOnly)
    let record = Tip(
      Text(nl: "Beter vastleggen: gewoonte eenduidig aan.", en: "Record better: habit uniform on."), Keep.self
    )
    let whole = Tip(
      Text(nl: "Met wie al wegging: graaf campagnes.", en: "With those that left: mine campaigns."))
    let more = Tip(
      Text(
        nl: "Meer van de goede: campagne en een percentage.",
        en: "More of the good one: campaign and a percentage."), Campaigning.self)
    // Which campaign is the good one can only be told from who came in through both and may have left.
    let isTelling = !survivorsOnly && rows.contains { $0.campaign != nil }
    let hint =
      survivorsOnly ? open.hint(whole, record) : isTelling ? open.hint(more, record) : open.hint(record)
    guard !rows.isEmpty else {
      return Reply([
        heading,
        .paragraph(Text(nl: "Er kwam nog niemand binnen.", en: "Nobody has come in yet.")), .gap, hint,
      ])
    }
    let most = rows.map(\.weeksEach).max() ?? 1
    return Reply(
      [heading, .table(table(rows, bySize: bySize, most: max(1, most))), .gap]
        + warnings(rows, survivorsOnly).map { .paragraph($0) }
        + use(order) + [.gap, hint])
  }

  private func table(_ rows: [CampaignRow], bySize: Bool, most: Double) -> Table {
    let size = bySize ? [Table.Column(Text(nl: "omvang", en: "size"))] : []
    let columns =
      [Table.Column(Text(nl: "campagne", en: "campaign"))] + size + [
        Table.Column(Text(nl: "klanten", en: "customers"), isNumber: true),
        Table.Column(Text(nl: "er nog", en: "still here"), isNumber: true),
        Table.Column(Text(nl: "weken elk", en: "weeks each"), isNumber: true), .bars, .unnamed,
      ]
    return Table(
      columns: columns,
      rows: rows.map { row in
        let isLarge: [Text] =
          row.isLarge.map { [$0 ? Text(nl: "groot", en: "large") : Text(nl: "klein", en: "small")] } ?? []
        return [name(row)] + isLarge + [
          Text.whole(row.customers), Text.whole(row.stillHere), Text.number(row.weeksEach),
          Text.bar(row.weeksEach / most, cells: 12),
          row.customers < MiningPage.fewCustomers ? Text(nl: "weinig", en: "few") : .empty,
        ]
      })
  }

  private func name(_ row: CampaignRow) -> Text {
    guard let place = row.campaign else { return Text(nl: "niet vastgelegd", en: "not on file") }
    return SupplierPages(open: open).name(open.scenario.campaigns, place)
  }

  private func warnings(_ rows: [CampaignRow], _ survivorsOnly: Bool) -> [Text] {
    var texts: [Text] = []
    let few = MiningPage.fewCustomers
    if rows.contains(where: { $0.customers < few }) {
      texts.append(
        Text(
          nl: "Weinig: bij minder dan \(few) klanten kan één vertrekker het beeld omdraaien.",
          en: "Few: with fewer than \(few) customers one that leaves can turn the picture round."))
    }
    let unknown = rows.filter { $0.campaign == nil }.reduce(0) { $0 + $1.customers }
    if unknown > 0 {
      texts.append(
        Text(
          nl: """
            Van \(unknown, "klant", "klanten") is niet vastgelegd waar die vandaan kwam: dat gebeurt pas als \
            iedereen op één manier vastlegt.
            """,
          en: """
            Of \(unknown, "customer", "customers") it is not on file where they came from: that happens only \
            when all record in one way.
            """))
    }
    if survivorsOnly {
      let all = game.staying(bySize: false, survivorsOnly: false).reduce(0) { $0 + $1.customers }
      let missing = all - rows.reduce(0) { $0 + $1.customers }
      texts.append(
        Text(
          nl: """
            Je keek alleen naar wie er nog is: \(missing, "klant", "klanten") die al weggingen tellen niet mee. \
            Een campagne waarvan de klanten snel weggaan, lijkt zo even goed.
            """,
          en: """
            You looked only at who is still here: \(missing, "customer", "customers") that left are missing. \
            A campaign whose customers leave soon looks just as good this way.
            """))
    }
    return texts
  }

  // MARK: Leaving

  private func leaving(_ sources: Int) -> Reply {
    let heading = Block.heading(
      Text(nl: "Wie er dit kwartaal kan vertrekken", en: "Who may leave this quarter"), right: cost)
    let leavers = game.leavers(sources: sources)
    guard !leavers.isEmpty else {
      return Reply([
        heading,
        .paragraph(
          Text(
            nl: "Er zijn te weinig weken om van te leren: vraag dit vanaf week 26.",
            en: "There are too few weeks to learn from: ask this from week 26 on.")),
      ])
    }
    let rows = leavers.prefix(MiningPage.shownMost).map { leaver -> [Text] in
      [
        Text(verbatim: open.scenario.customers[leaver.customer].id),
        Text(verbatim: open.name(leaver.customer)),
        Text.percent(leaver.chance), Text.bar(leaver.chance, cells: 12),
      ]
    }
    let columns = [
      Table.Column(Text(nl: "klant", en: "customer")), Table.Column(Text(nl: "naam", en: "name"), canGo: 1),
      Table.Column(Text(nl: "kans", en: "chance"), isNumber: true), .bars,
    ]
    let hint = open.hint(
      Tip(
        Text(
          nl: "Ga langs voor het te laat is: groet en de naam.",
          en: "Drop in before it is too late: greet and the name."), Greet.self),
      Tip(Text(nl: "Waarom die klant: waarom en de naam.", en: "Why that customer: why and the name.")))
    return Reply(
      [
        heading, .table(Table(columns: columns, rows: rows)), .gap, .paragraph(used(sources)),
        .paragraph(hits(sources)),
      ] + use(.leavers(sources: sources)) + [.gap, hint])
  }

  private func used(_ sources: Int) -> Text {
    let kinds = [
      Text(nl: "hoe lang geleden de laatste opdracht was", en: "how long ago the last order was"),
      Text(nl: "antwoorden en aantal opdrachten", en: "answers and number of orders"),
      Text(nl: "klachten en hoe lang iemand klant is", en: "complaints and how long one is a customer"),
    ]
    let list = kinds.prefix(sources).joined(by: "; ")
    return Text(nl: "Gebruikt: \(list).", en: "Used: \(list).")
  }

  /// How such a list did on this game's own past: learned from what was known a quarter ago, held against what came.
  private func hits(_ sources: Int) -> Text {
    guard let trial = LeaverTrial(game, sources: sources) else {
      return Text(
        nl: "Of zo'n lijst klopt, is nog niet na te gaan: te weinig weken, of te weinig vertrekkers.",
        en: "Whether such a list is right cannot be seen yet: too few weeks, or too few that left.")
    }
    let (hits, listed, left, all) = (trial.hits, trial.listed, trial.left, trial.all)
    let lift =
      trial.lift < 1.05
      ? Text(nl: "Dat is niet beter dan gokken.", en: "That is no better than guessing.")
      : Text(
        nl: "Dat is \(.number(trial.lift)) keer zo raak als gokken.",
        en: "That is \(.number(trial.lift)) times as good as guessing.")
    return Text(
      nl: """
        De proef op eigen verleden: van de \(listed) bovenaan zo'n lijst van 13 weken geleden vertrokken er \
        \(hits), van alle \(all) vertrokken er \(left). \(lift)
        """,
      en: """
        The test on the past: of the \(listed) on top of such a list of 13 weeks ago \(hits) left, of all \
        \(all) \(left) left. \(lift)
        """)
  }
}

/// The list as it would have been made a quarter ago, against who left since.
private struct LeaverTrial {
  private(set) var hits = 0
  let listed: Int
  let left: Int
  let all: Int

  /// Hit rate against the base rate.
  var lift: Double { Double(hits) / Double(listed) / (Double(left) / Double(all)) }

  /// nil where nobody left, or nobody was there.
  init?(_ game: Game, sources: Int) {
    let then = game.week - 13
    var past: [[Double]] = []
    var outcomes: [Bool] = []
    var known: [(row: [Double], left: Bool)] = []
    for id in game.market.indices {
      let weeks = game.retrace(id)
      func row(_ week: Int) -> [Double]? {
        guard week >= 1, weeks[week - 1].customer.phase.isActive else { return nil }
        return game.visible(weeks[week - 1].customer, id, week: week, sources: sources)
      }
      func leaves(_ first: Int) -> Bool { (first..<first + 13).contains { weeks[$0].hasLeft } }
      // What was known then may only be learned from what had happened by then.
      for early in [then - 13, then - 19] {
        guard let seen = row(early) else { continue }
        past.append(seen)
        outcomes.append(leaves(early))
      }
      if let seen = row(then) { known.append((seen, leaves(then))) }
    }
    (all, left) = (known.count, known.count { $0.left })
    listed = max(1, min(10, all / 5))
    guard left > 0, !past.isEmpty, outcomes.contains(true) else { return nil }
    let score = Score(past, outcomes)
    let ranked = known.map { (chance: score.chance($0.row), left: $0.left) }.sorted { $0.chance > $1.chance }
    hits = ranked.prefix(listed).count { $0.left }
  }
}
