import Simulation
import Wording

/// An offer to who does not buy.
struct Offer: Command, ForCustomer {
  static let name = Text(nl: "bied", en: "offer")
  static let summary = Text(
    nl: "Doe een aanbod aan een potentiële klant of ex-klant.",
    en: "Make an offer to a prospect or a former customer.")
  static let form = Form(.customer) { Offer(customer: $0) }
  static let examples = [Text(nl: "bied oliemolen", en: "offer oliemolen")]
  static let exampleOpening = sandbox

  let customer: Named
  let deed = Deed.offer
}

/// Help that fits how far a prospect is.
struct Assist: Command, ForCustomer {
  static let name = Text(nl: "begeleid", en: "assist")
  static let summary = Text(
    nl: "Help een potentiële klant zoeken, vergelijken of kopen.",
    en: "Help a prospect search, evaluate or buy.")
  static let form = Form(.customer, step) { Assist(customer: $0, deed: $1) }
  static let examples = [
    Text(nl: "begeleid hinkelpad zoeken", en: "assist hinkelpad search"),
    Text(nl: "begeleid oliemolen vergelijken", en: "assist oliemolen evaluate"),
  ]
  static let exampleOpening = sandbox

  let customer: Named
  let deed: Deed

  static let steps: [Deed] = [.assistSearch, .assistEvaluate, .assistBuy]

  private static let step = Argument<Deed>.one(
    of: steps, Text(nl: "stap", en: "step"), word: \.detail,
    meaning: { deed in
      switch deed {
      case .assistSearch: Text(nl: "weet nog niet wat er is", en: "does not know yet what there is")
      case .assistEvaluate: Text(nl: "zet leveranciers naast elkaar", en: "puts suppliers side by side")
      default: Text(nl: "weet het, en moet nog beslissen", en: "knows, and has yet to decide")
      }
    })
}
