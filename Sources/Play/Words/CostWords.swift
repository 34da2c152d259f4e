/// What the supplier spends money on, in words.

import Simulation
import Wording

extension Costs.Kind {
  package var name: Text {
    switch self {
    case .rush: Text(nl: "spoed", en: "hurry")
    case .gestures: Text(nl: "gebaren", en: "gestures")
    case .privileges: Text(nl: "voorrechten", en: "privileges")
    case .offers: Text(nl: "aanbiedingen", en: "offers")
    case .tailoring: Text(nl: "maatwerk", en: "tailoring")
    case .contacts: Text(nl: "contacten", en: "contacts")
    case .hours: Text(nl: "uren", en: "hours")
    case .upkeep: Text(nl: "investeringen", en: "investments")
    case .sources: Text(nl: "databronnen", en: "data sources")
    case .analysts: Text(nl: "analisten", en: "analysts")
    case .surveys: Text(nl: "enquêtes", en: "surveys")
    case .mining: Text(nl: "datamining", en: "data mining")
    case .evidence: Text(nl: "bewijs", en: "evidence")
    case .merging: Text(nl: "samenvoegen", en: "merging")
    case .fixed: Text(nl: "vaste kosten", en: "fixed costs")
    }
  }

  var meaning: Text {
    switch self {
    case .rush: Text(nl: "collega's die haast maakten", en: "colleagues who hurried")
    case .gestures: Text(nl: "gebaren en cadeaus", en: "gestures and gifts")
    case .privileges:
      Text(nl: "opdrachten van klanten met een voorrecht", en: "orders of privileged customers")
    case .offers: Text(nl: "aanbiedingen aan wie nog niet koopt", en: "offers to those who do not buy yet")
    case .tailoring: Text(nl: "werk voor één klant op maat", en: "work made for one customer")
    case .contacts: Text(nl: "gesprekken en bezoeken", en: "talks and visits")
    case .hours: Text(nl: "uren van het verkoopteam", en: "hours of the sales team")
    case .upkeep: Text(nl: "niveaus en CRM-factoren op peil", en: "levels and CRM factors kept up")
    case .sources: Text(nl: "gegevens die binnenkomen", en: "data that come in")
    case .analysts:
      Text(nl: "datawarehouse en mensen die erin graven", en: "data warehouse and people who dig in it")
    case .surveys: Text(nl: "klanten die je vroeg", en: "customers that you asked")
    case .mining: Text(nl: "vragen aan de gegevens", en: "questions to the data")
    case .evidence: Text(nl: "bewijs voor de directie", en: "evidence for the board")
    case .merging: Text(nl: "dubbele dossiers opgeruimd", en: "double files cleared up")
    case .fixed: Text(nl: "kosten die altijd doorgaan", en: "costs that always go on")
    }
  }

  var concept: String {
    switch self {
    case .rush: "C080"
    case .gestures: "C066"
    case .privileges: "C075"
    case .offers: "C032"
    case .tailoring: "C109"
    case .contacts: "C036"
    case .hours: "C004"
    case .upkeep: "C094"
    case .sources: "C118"
    case .analysts: "C142"
    case .surveys: "C081"
    case .mining: "C137"
    case .evidence: "C104"
    case .merging: "C144"
    case .fixed: "C003"
    }
  }
}
