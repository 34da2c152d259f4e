import Simulation
import Wording

/// What only few customers get.
struct Privilege: Command, ForCustomer {
  static let name = Text(nl: "voorrecht", en: "privilege")
  static let summary = Text(
    nl: "Geef een klant wat maar weinig klanten krijgen.", en: "Give a customer what few customers get.")
  static let form = Form(.customer, .also(Rule.off, Text(nl: "neem het terug", en: "take it back"))) {
    Privilege(customer: $0, ends: $1)
  }
  static let examples = [
    Text(nl: "voorrecht roerdomp", en: "privilege roerdomp"),
    Text(nl: "voorrecht vlasbloem weg", en: "privilege vlasbloem off"),
  ]
  static let exampleOpening = sandbox

  let customer: Named
  let ends: Bool

  var deed: Deed { ends ? .endPrivilege : .privilege }
}

/// The supplier's goodbye.
struct Farewell: Command, ForCustomer {
  static let name = Text(nl: "afscheid", en: "farewell")
  static let summary = Text(
    nl: "Neem afscheid van een klant: netjes, of bot.", en: "Say goodbye to a customer: politely, or bluntly."
  )
  static let form = Form(
    .customer, .also(blunt, Text(nl: "zonder uitleg en zonder dank", en: "without reason and without thanks"))
  ) { Farewell(customer: $0, isBlunt: $1) }
  static let examples = [
    Text(nl: "afscheid tolhuis", en: "farewell tolhuis"),
    Text(nl: "afscheid zandhaas bot", en: "farewell zandhaas blunt"),
  ]
  static let exampleOpening = sandbox
  static let blunt = Text(nl: "bot", en: "blunt")

  let customer: Named
  let isBlunt: Bool

  var deed: Deed { isBlunt ? .bluntGoodbye : .politeGoodbye }
}
