/// What can be measured of a market: marks, counts and money, week by week.

import Simulation
import Wording

package enum Gauge: String, CaseIterable, Sendable {
  case satisfaction, loyalty, nps, trust, goodwill, expectation, insight
  case orders, disappointments, customers, loyal, money, cash
  case detractors, complaints, left, support, effect

  package var name: Text {
    switch self {
    case .satisfaction: Text(nl: "tevredenheid", en: "satisfaction")
    case .loyalty: Text(nl: "loyaliteit", en: "loyalty")
    case .nps: Text(verbatim: "NPS")
    case .trust: Text(nl: "vertrouwen", en: "trust")
    case .goodwill: Text(nl: "goodwill", en: "goodwill")
    case .expectation: Text(nl: "verwachting", en: "expectation")
    case .insight: Text(nl: "klantinzicht", en: "insight")
    case .orders: Text(nl: "opdrachten", en: "orders")
    case .disappointments: Text(nl: "teleurstellingen", en: "disappointments")
    case .customers: Text(nl: "klanten", en: "customers")
    case .loyal: Text(nl: "loyaal", en: "loyal")
    case .money: Text(nl: "geld", en: "money")
    case .cash: Text(nl: "kas", en: "cash")
    case .detractors: Text(nl: "criticasters", en: "detractors")
    case .complaints: Text(nl: "klachten", en: "complaints")
    case .left: Text(nl: "vertrokken", en: "left")
    case .support: Text(nl: "steun", en: "support")
    case .effect: Text(nl: "crm-effect", en: "crm-effect")
    }
  }

  /// One line for completion, tables and the head of a chart.
  package var meaning: Text {
    switch self {
    case .satisfaction:
      Text(nl: "rapportcijfer van je klanten, gemiddeld", en: "report mark of your customers, on average")
    case .loyalty: Text(nl: "kans dat een klant voor jou kiest", en: "chance that a customer chooses you")
    case .nps: Text(nl: "promotors min criticasters", en: "promoters minus detractors")
    case .trust: Text(nl: "geloof in je woord", en: "belief in your word")
    case .goodwill:
      Text(nl: "saldo op de emotionele bankrekening", en: "balance of the emotional bank account")
    case .expectation: Text(nl: "waarop klanten rekenen", en: "what customers count on")
    case .insight: Text(nl: "wat het dossier van klanten weet", en: "what the file knows of customers")
    case .orders: Text(nl: "opdrachten sinds de start", en: "orders since the start")
    case .disappointments:
      Text(nl: "negatieve klantervaringen sinds de start", en: "negative experiences since the start")
    case .customers: Text(nl: "nieuwe en loyale klanten", en: "new and loyal customers")
    case .loyal: Text(nl: "loyale klanten", en: "loyal customers")
    case .money:
      Text(nl: "marge min alle kosten, sinds de start", en: "margin minus all costs, since the start")
    case .cash: Text(nl: "wat er in kas is", en: "what is in cash")
    case .detractors: Text(nl: "klanten met een cijfer onder de 6,5", en: "customers with a mark below 6.5")
    case .complaints: Text(nl: "klachten sinds de start", en: "complaints since the start")
    case .left: Text(nl: "klanten die vertrokken sinds de start", en: "customers who left since the start")
    case .support:
      Text(
        nl: "steun van de directie voor de klant centraal", en: "the board's support for the customer central"
      )
    case .effect: Text(nl: "wat de vijf CRM-factoren samen doen", en: "what the five CRM factors do together")
    }
  }

  func unit(in opening: Opening) -> Text {
    switch self {
    case .expectation where opening.quotes != nil: Text(nl: "dagen", en: "days")
    case .satisfaction, .expectation: Text(nl: "cijfer 0-10", en: "mark 0-10")
    case .goodwill: Text(nl: "punten", en: "points")
    case .trust, .loyalty, .insight, .support, .effect: Text(verbatim: "%")
    case .nps: Text(nl: "-100 tot +100", en: "-100 to +100")
    case .money, .cash: Text(nl: "euro", en: "euro")
    case .orders, .disappointments, .customers, .loyal, .detractors, .complaints, .left:
      Text(nl: "aantal", en: "number")
    }
  }

  package var decimals: Int {
    switch self {
    case .satisfaction, .expectation: 1
    case .goodwill: 2
    default: 0
    }
  }

  /// nil where neither more nor less is better.
  package var moreIsBetter: Bool? {
    switch self {
    case .disappointments, .detractors, .complaints, .left: false
    case .expectation: nil
    default: true
    }
  }

  /// A difference, in millionths of the unit, that fills a bar.
  package var fullBar: Int {
    switch self {
    case .satisfaction, .goodwill, .expectation: 2 * point
    case .loyalty, .trust, .insight, .support, .effect: 40 * point
    case .nps: 100 * point
    case .orders, .disappointments, .complaints: 60 * point
    case .customers, .loyal, .detractors, .left: 10 * point
    case .money, .cash: 150_000 * point
    }
  }

  var isEuro: Bool { self == .money || self == .cash }

  var isShare: Bool { [.loyalty, .trust, .insight, .support, .effect].contains(self) }

  /// "loyalty (%)": for tables of bare numbers.
  var nameWithShare: Text { isShare ? name + Text(verbatim: " (%)") : name }

  /// Whether it can tell anything in a scenario.
  func playsPart(in opening: Opening) -> Bool {
    switch self {
    case .insight: opening.quotes == nil || opening.rules.recognition != 0
    case .cash: opening.cashEuro != 0
    case .support: opening.board != nil
    case .effect: opening.quotes == nil
    default: true
    }
  }

  static func named(_ word: String) -> Gauge? {
    allCases.first { gauge in gauge.name.map { $0.lowercased() }.matches(word.lowercased()) }
  }
}
