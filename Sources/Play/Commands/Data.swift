import Scenarios
import Simulation
import Wording

// What is known of customers: where it comes from, who digs in it, and who counts.

struct UseSource: Command, Answering {
  static let name = Text(nl: "bron", en: "source")
  static let summary = Text(
    nl: "Gebruik een bron van gegevens, of niet meer.", en: "Use a source of data, or stop using it.")
  static let form = Form(
    Argument<Int>.label(Text(nl: "bron", en: "source"), \.scenario.sources).placed, .switching
  ) { UseSource(source: $0.value, on: $1, place: $0.place) }
  static let examples = [Text(nl: "bron tellers aan", en: "source tellers on")]
  static let exampleOpening = sandbox

  let source: Int
  let on: Bool
  let place: Place?

  func decision(in game: OpenGame) -> Decision { .source(source, on: on) }
}

struct Hire: Command, Answering {
  static let name = Text(nl: "analisten", en: "analysts")
  static let summary = Text(
    nl: "Wie in de gegevens graaft: inhuren, zelf, of niemand.",
    en: "Who digs in the data: hired, your own, or nobody.")
  static let form = Form(analysts.placed) { Hire(analysts: $0.value, place: $0.place) }
  static let examples = [Text(nl: "analisten inhuren", en: "analysts buy")]
  static let exampleOpening = sandbox

  let analysts: Analysts
  let place: Place?

  private static let analysts = Argument<Analysts>.one(
    of: [.buy, .make, .none], Text(nl: "wie", en: "who"), word: \.name, meaning: \.meaning)

  func decision(in game: OpenGame) -> Decision { .analysts(analysts) }
}

struct Define: Command, Answering {
  static let name = Text(nl: "definieer", en: "define")
  static let summary = Text(
    nl: "Bepaal wie als klant telt in je cijfers.", en: "Say who counts as a customer in your figures.")
  static let form = Form(definition.placed) { Define(definition: $0.value, place: $0.place) }
  static let examples = [Text(nl: "definieer ooit-gekocht", en: "define bought-ever")]
  static let exampleOpening = sandbox

  let definition: Definition
  let place: Place?

  private static let definition = Argument<Definition>.one(
    of: Definition.allCases, Text(nl: "klant is wie", en: "customer is who"), word: \.name,
    meaning: \.meaning)

  func decision(in game: OpenGame) -> Decision { .define(definition) }
}

struct Merge: Command, Answering {
  static let name = Text(nl: "voegsamen", en: "merge")
  static let summary = Text(
    nl: "Voeg dubbele klantdossiers samen.", en: "Merge customer files that are kept twice.")
  static let form = Form { Merge() }
  static let examples = [Text(nl: "voegsamen", en: "merge")]
  static let exampleOpening = sandbox

  var place: Place? { nil }

  func decision(in game: OpenGame) -> Decision { .merge }
}
