/// The board: what it stands for, how far it supports the customer, what it grants, and what could convince it.

import Scenarios
import Simulation
import Wording

extension SupplierPages {
  func board() -> Reply {
    guard let board = supplier.board else {
      return noPart(
        Text(
          nl: "In dit scenario is er geen directie om te overtuigen: je beslist zelf.",
          en: "In this scenario there is no board to convince: you decide yourself."))
    }
    let stands = board.mandate?.name ?? Strategy.none
    return Reply([
      .heading(
        Text(nl: "De directie", en: "The board"),
        right: Text(nl: "staat voor: \(stands)", en: "stands for: \(stands)")),
      .paragraph(support(board)), .gap, .table(grants(board)), .gap, .table(evidence(board)), .gap,
      open.hint(
        Tip(
          Text(
            nl: "Wat ja zegt, kan nu: typ investeer of strategie.",
            en: "What says yes can be done now: type invest or strategy."), Invest.self, Choose.self),
        Tip(
          Text(
            nl: "Overtuigen: typ bewijs en wat nu weegt, zoals bewijs proef.",
            en: "To convince: type evidence and what weighs now, as in evidence pilot."), Prove.self)),
    ])
  }

  private func support(_ board: Board) -> Text {
    let (now, needed) = (Text.percent(board.support), Text.percent(board.convincedFrom))
    return Text(
      nl: """
        Steun om de klant centraal te stellen: \(now). Vanaf \(needed) kiest de directie een andere \
        waardestrategie. Aandacht zakt weg: zolang de klant niet centraal staat, gaat elke week een deel van wat je won verloren.
        """,
      en: """
        Support for putting the customer central: \(now). From \(needed) the board chooses another value \
        strategy. Attention fades: as long as the customer is not central, part of what you won is lost every week.
        """)
  }

  /// What it would say to eighty on each factor, and to each strategy.
  private func grants(_ board: Board) -> Table {
    let factors = Factor.allCases.map { factor -> [Text] in
      let no = board.objection(to: factor, aim: 0.8, open.game.rules)
      return [
        Text(nl: "investeer \(factor.name) 80", en: "invest \(factor.name) 80"), no == nil ? .yes : .no,
        no?.reason ?? .empty,
      ]
    }
    let strategies = Strategy.allCases.map { strategy -> [Text] in
      let no = board.objection(to: strategy)
      return [
        Text(nl: "strategie \(strategy.word)", en: "strategy \(strategy.word)"), no == nil ? .yes : .no,
        no?.reason ?? (strategy == board.mandate ? Text(nl: "staat al", en: "stands already") : .empty),
      ]
    }
    let columns = [
      Table.Column(Text(nl: "je vraagt", en: "you ask")),
      Table.Column(Text(nl: "antwoord", en: "answer")),
      Table.Column(Text(nl: "waarom", en: "why")),
    ]
    return Table(columns: columns, rows: factors + strategies)
  }

  private func evidence(_ board: Board) -> Table {
    let rows = Board.Evidence.allCases.map { evidence -> [Text] in
      let weight = game.weight(of: evidence)
      var convinced = board
      convinced.hear(evidence, weight: weight, week: game.week, game.rules)
      return [
        Text(nl: "bewijs \(evidence.name)", en: "evidence \(evidence.name)"),
        weight > 0 ? Text.percent(weight) : Text(nl: "is er nog niet", en: "is not there yet"),
        weight > 0 ? Text.percent(convinced.support) : .empty,
        Text.whole(board.brought[evidence.rawValue]), evidence.meaning,
      ]
    }
    let columns = [
      Table.Column(Text(nl: "bewijs", en: "evidence")),
      Table.Column(Text(nl: "weegt nu", en: "weighs now"), isNumber: true),
      Table.Column(Text(nl: "steun wordt", en: "support then"), isNumber: true),
      Table.Column(Text(nl: "al gebracht", en: "brought"), isNumber: true, canGo: 1),
      Table.Column(Text(nl: "wat het toont", en: "what it shows"), canGo: 2),
    ]
    return Table(columns: columns, rows: rows)
  }
}

extension Board.Objection {
  /// In a few words.
  var reason: Text {
    switch self {
    case .tooDear: Text(nl: "te duur voor wie goedkoop wil zijn", en: "too dear for who wants to be cheap")
    case .doesNotFit(let strategy):
      Text(nl: "past niet bij \(strategy.word)", en: "does not fit \(strategy.word)")
    case .notConvinced(let support, let needed):
      Text(nl: "steun \(support)%, nodig \(needed)%", en: "support \(support)%, needed \(needed)%")
    }
  }
}
