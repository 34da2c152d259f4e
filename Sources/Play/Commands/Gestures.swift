import Simulation
import Wording

// Attention for one customer: what nobody expects, a contact, thanks.

struct Gesture: Command, ForCustomer {
  static let name = Text(nl: "gebaar", en: "gesture")
  static let summary = Text(
    nl: "Iets kleins dat een klant niet verwacht.", en: "Something small and unexpected.")
  static let form = Form(.customer) { Gesture(customer: $0) }
  static let examples = [Text(nl: "gebaar roerdomp", en: "gesture roerdomp")]
  static let exampleOpening = sandbox

  let customer: Named
  let deed = Deed.gesture
}

struct Gift: Command, ForCustomer {
  static let name = Text(nl: "cadeau", en: "gift")
  static let summary = Text(
    nl: "Iets groots dat een klant niet verwacht.", en: "Something big and unexpected.")
  static let form = Form(.customer) { Gift(customer: $0) }
  static let examples = [Text(nl: "cadeau roerdomp", en: "gift roerdomp")]
  static let exampleOpening = sandbox

  let customer: Named
  let deed = Deed.gift
}

struct Greet: Command, ForCustomer {
  static let name = Text(nl: "groet", en: "greet")
  static let summary = Text(
    nl: "Toon aandacht zonder dat het om een opdracht gaat.",
    en: "Show attention when no order is at stake.")
  static let form = Form(.customer) { Greet(customer: $0) }
  static let examples = [Text(nl: "groet roerdomp", en: "greet roerdomp")]
  static let exampleOpening = sandbox

  let customer: Named
  let deed = Deed.greet
}

struct Thank: Command, ForCustomer {
  static let name = Text(nl: "bedank", en: "thank")
  static let summary = Text(
    nl: "Bedank voor een opdracht, of voor een klacht.", en: "Thank for an order, or for a complaint.")
  static let form = Form(.customer) { Thank(customer: $0) }
  static let examples = [Text(nl: "bedank roerdomp", en: "thank roerdomp")]
  static let exampleOpening = sandbox

  let customer: Named
  let deed = Deed.thank
}
