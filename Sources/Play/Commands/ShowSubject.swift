/// What `show` can show, besides a customer by name.

import Wording

extension Show {
  enum Subject: CaseIterable {
    case customers, one, calendar, cycle, file, journey, rules
    case factors, board, levels, rivals, hours, policy, costs
    case offer, column, actors, chain, definition
    case sources, warehouse, records, information

    /// Needs the name of a customer.
    var isOfCustomer: Bool { self == .one || self == .file || self == .journey }

    var name: Text {
      switch self {
      case .customers: Text(nl: "klanten", en: "customers")
      case .one: Text(nl: "klant", en: "customer")
      case .calendar: Text(nl: "kalender", en: "calendar")
      case .cycle: Text(nl: "kring", en: "cycle")
      case .file: Text(nl: "dossier", en: "file")
      case .journey: Text(nl: "klantreis", en: "journey")
      case .rules: Text(nl: "regels", en: "rules")
      case .factors: Text(nl: "factoren", en: "factors")
      case .board: Text(nl: "directie", en: "board")
      case .levels: Text(nl: "niveaus", en: "levels")
      case .rivals: Text(nl: "concurrenten", en: "rivals")
      case .hours: Text(nl: "uren", en: "hours")
      case .policy: Text(nl: "beleid", en: "policy")
      case .costs: Text(nl: "kosten", en: "costs")
      case .offer: Text(nl: "aanbod", en: "offer")
      case .column: Text(nl: "kolom", en: "column")
      case .actors: Text(nl: "betrokkenen", en: "actors")
      case .chain: Text(nl: "keten", en: "chain")
      case .definition: Text(nl: "definitie", en: "definition")
      case .sources: Text(nl: "bronnen", en: "sources")
      case .warehouse: Text(nl: "datawarehouse", en: "warehouse")
      case .records: Text(nl: "vastlegging", en: "records")
      case .information: Text(nl: "informatie", en: "information")
      }
    }

    /// One line for completion and help.
    var meaning: Text {
      switch self {
      case .customers: Text(nl: "alle klanten", en: "all customers")
      case .one: Text(nl: "één klant", en: "one customer")
      case .calendar: Text(nl: "wie komende week wacht", en: "who waits in the coming week")
      case .cycle: Text(nl: "de klantrelatiekring", en: "the customer relationship cycle")
      case .file: Text(nl: "wat er met een klant gebeurde", en: "what happened to a customer")
      case .journey:
        Text(nl: "alle contacten van een klant op een rij", en: "all contacts of a customer in line")
      case .rules: Text(nl: "je huisregels", en: "your house rules")
      case .factors:
        Text(nl: "de vijf CRM-factoren en de zwakste", en: "the five CRM factors and the weakest")
      case .board: Text(nl: "wat de directie wil en toestaat", en: "what the board wants and grants")
      case .levels: Text(nl: "hoe goed je bent naast concurrenten", en: "how good you are beside rivals")
      case .rivals: Text(nl: "bij wie klanten ook terechtkunnen", en: "where customers can go as well")
      case .hours: Text(nl: "de week van het verkoopteam", en: "the week of the sales team")
      case .policy: Text(nl: "alles wat nu elke week geldt", en: "everything that applies every week now")
      case .costs: Text(nl: "waar het geld heen gaat", en: "where the money goes")
      case .offer: Text(nl: "wat je verkoopt", en: "what you sell")
      case .column: Text(nl: "de bedrijfskolom en jouw plek", en: "the business column and your place")
      case .actors: Text(nl: "met wie je te maken hebt", en: "whom you have to do with")
      case .chain: Text(nl: "van klantbewust naar loyaal", en: "from awareness to loyalty")
      case .definition: Text(nl: "wie er als klant telt", en: "who counts as a customer")
      case .sources: Text(nl: "waar gegevens vandaan komen", en: "where data come from")
      case .warehouse: Text(nl: "wie er in de gegevens graaft", en: "who digs in the data")
      case .records: Text(nl: "hoe de dossiers ervoor staan", en: "how the files stand")
      case .information: Text(nl: "wat onderzoek kostte en opleverde", en: "what studies cost and brought")
      }
    }

    static var table: Table {
      Table(
        columns: [
          Table.Column(Text(nl: "toon", en: "show")), Table.Column(Text(nl: "wat het is", en: "what it is")),
        ], rows: allCases.map { [$0.name, $0.meaning] })
    }

    static func named(_ word: String) -> Subject? { allCases.first { $0.name.matches(word) } }
  }
}
