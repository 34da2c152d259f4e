/// Every number of the model in a sentence: what it does. The other tables stand in `RuleWordsGoodwill.swift` and
/// `RuleWordsSupplier.swift`.

import Simulation
import Wording

extension RuleEntry {
  /// One sentence. Precondition: the number has its line in a table.
  package var meaning: Text {
    guard let words = RuleMeanings.of(part)[name] else { preconditionFailure("every number has its words") }
    return words
  }
}

extension RuleEntry.Part {
  package var name: Text {
    switch self {
    case .market: Text(nl: "markt", en: "market")
    case .experience: Text(nl: "ervaring", en: "experience")
    case .expectation: Text(nl: "verwachting", en: "expectation")
    case .goodwill: Text(verbatim: "goodwill")
    case .trust: Text(nl: "vertrouwen", en: "trust")
    case .insight: Text(nl: "inzicht", en: "insight")
    case .behaviour: Text(nl: "gedrag", en: "behaviour")
    case .supplier: Text(nl: "leverancier", en: "supplier")
    case .survey: Text(nl: "enquete", en: "survey")
    case .money: Text(nl: "geld", en: "money")
    }
  }

  package var meaning: Text {
    switch self {
    case .market: Text(nl: "wie de klanten zijn", en: "who the customers are")
    case .experience: Text(nl: "wat een levering doet", en: "what a delivery does")
    case .expectation: Text(nl: "waar een klant op rekent", en: "what a customer counts on")
    case .goodwill: Text(nl: "de emotionele bankrekening", en: "the emotional bank account")
    case .trust: Text(nl: "geloof in je woord", en: "belief in your word")
    case .insight: Text(nl: "wat het dossier weet", en: "what the file knows")
    case .behaviour: Text(nl: "kiezen, vertrekken, ja zeggen", en: "choosing, leaving, saying yes")
    case .supplier: Text(nl: "niveaus, factoren, concurrenten", en: "levels, factors, rivals")
    case .survey: Text(nl: "wie antwoordt en wat", en: "who answers and what")
    case .money: Text(nl: "prijzen en kosten", en: "prices and costs")
    }
  }
}

/// Tables by part of the model, from the name in `Rules` to its sentence.
enum RuleMeanings {
  static func of(_ part: RuleEntry.Part) -> [String: Text] {
    switch part {
    case .market: market
    case .experience: experience
    case .expectation: expectation
    case .goodwill: goodwill
    case .trust: trust
    case .insight: insight
    case .behaviour: behaviour
    case .supplier: supplier
    case .survey: survey
    case .money: money
    }
  }

  static let market: [String: Text] = [
    "need": Text(
      nl: "Zo vaak heeft een klant per week iets nodig, gemiddeld.",
      en: "How often a customer needs something a week, on average."),
    "leaving": Text(
      nl: "Zo snel vertrekken klanten als concurrenten even goed zijn.",
      en: "How fast customers leave when rivals are just as good."),
    "leavingAlpha": Text(
      nl: "Eerste getal van de verdeling van hoe honkvast klanten zijn; 0 gebruikt een andere.",
      en: "First number of the spread of how settled customers are; 0 uses another one."),
    "leavingBeta": Text(
      nl: "Tweede getal van die verdeling: hoger maakt klanten honkvaster.",
      en: "Second number of that spread: higher makes customers more settled."),
    "ceasing": Text(
      nl: "De kans per week dat een klant ophoudt te bestaan.",
      en: "The chance a week that a customer ceases to exist."),
    "rivalLow": Text(
      nl: "Het cijfer van de zwakste beste concurrent die een klant kent.",
      en: "The mark of the weakest best rival that a customer knows."),
    "rivalHigh": Text(
      nl: "Het cijfer van de sterkste beste concurrent die een klant kent.",
      en: "The mark of the strongest best rival that a customer knows."),
    "leanLow": Text(
      nl: "Hoe zwaar de belangrijkste waardestrategie voor een klant minstens telt.",
      en: "How heavily the main value strategy counts for a customer at least."),
    "leanSpan": Text(
      nl: "Hoeveel zwaarder die voor sommige klanten nog kan tellen.",
      en: "How much more heavily it may count for some customers."),
    "sizeSpread": Text(
      nl: "Hoe ver de omvang van opdrachten per klant uiteenloopt.",
      en: "How far the size of orders differs between customers."),
    "mention": Text(
      nl: "De kans per week dat een potentiële klant een tevreden klant over je hoort.",
      en: "The chance a week that a prospect hears a pleased customer speak of you."),
  ]

  static let experience: [String: Text] = [
    "mistakeSpared": Text(
      nl: "Welk deel van de fouten goede processen voorkomen.",
      en: "What share of mistakes good processes prevent."),
    "threshold": Text(
      nl: "Het niveau dat je op elke waardestrategie minstens moet halen.",
      en: "The level you must at least reach on every value strategy."),
    "thresholdLoss": Text(
      nl: "Wat elk punt onder die drempel bij elke levering kost.",
      en: "What every point under that threshold costs in each delivery."),
    "spreadMatch": Text(
      nl: "Hoe verschillend klanten toevallig bij je passen.",
      en: "How differently customers happen to fit you."),
    "spreadPerformance": Text(
      nl: "Hoeveel toeval er in één levering zit.", en: "How much chance there is in one delivery."),
    "zone": Text(
      nl: "Hoe ver een levering mag afwijken voordat een klant er iets van vindt.",
      en: "How far a delivery may be off before a customer minds."),
    "pull": Text(
      nl: "Hoe sterk het rapportcijfer meebeweegt met wat je levert.",
      en: "How strongly the report mark follows what you deliver."),
    "withinZone": Text(
      nl: "Wat een klein verschil met de verwachting met het cijfer doet.",
      en: "What a small difference from the expectation does to the mark."),
    "exceed": Text(
      nl: "Wat elk punt boven de verwachting aan het cijfer toevoegt.",
      en: "What every point above the expectation adds to the mark."),
    "lossWeight": Text(
      nl: "Hoeveel zwaarder tegenvallen telt dan meevallen.",
      en: "How much more a letdown counts than a pleasant surprise."),
    "mistakeMost": Text(
      nl: "De kans op een fout bij een levering als processen ontbreken.",
      en: "The chance of a mistake in a delivery when processes are missing."),
    "mistakeLoss": Text(
      nl: "Hoeveel slechter een levering met een fout is.",
      en: "How much worse a delivery with a mistake is."),
    "tailoredGain": Text(
      nl: "Wat maatwerk toevoegt als je alles van de klant weet.",
      en: "What made-to-measure adds when you know all of the customer."),
  ]

  static let expectation: [String: Text] = [
    "learnFades": Text(
      nl: "Hoe snel het leren afneemt met elke opdracht.", en: "How fast learning slows with every order."),
    "expectOwn": Text(
      nl: "Hoe zwaar je echte niveau telt in een eerste verwachting.",
      en: "How much your real level counts in a first expectation."),
    "expectBase": Text(
      nl: "Wat een nieuwe klant van iedere leverancier verwacht.",
      en: "What a new customer expects of any supplier."),
    "learnFirst": Text(
      nl: "Hoeveel een klant leert van de eerste levering.",
      en: "How much a customer learns from the first delivery."),
    "learnLeast": Text(
      nl: "Hoeveel een klant met ervaring nog van een levering leert.",
      en: "How much an experienced customer still learns from a delivery."),
    "learnDown": Text(
      nl: "Hoe traag een verwachting daalt vergeleken met stijgen.",
      en: "How slowly an expectation falls compared with rising."),
    "believe": Text(
      nl: "Hoeveel klanten geloven van goed nieuws of een mooie belofte.",
      en: "How much customers believe of good news or a fine promise."),
    "believeLow": Text(
      nl: "Hoeveel een klant zonder vertrouwen gelooft van slecht nieuws.",
      en: "How much a customer without trust believes of bad news."),
    "believeTrust": Text(nl: "Hoeveel vertrouwen daaraan toevoegt.", en: "How much trust adds to that."),
    "knownKeep": Text(
      nl: "Hoeveel een klant onthoudt van de levertijd die hij kende.",
      en: "How much a customer keeps of the delivery time it knew."),
    "foresee": Text(
      nl: "De kans dat je tegenvallers ziet aankomen zonder goede processen.",
      en: "The chance to see a shortfall coming without good processes."),
  ]

  static let insight: [String: Text] = [
    "skillAlone": Text(
      nl: "Hoe goed je zelf gegevens leest, zonder analisten.",
      en: "How well you read data yourself, without analysts."),
    "serverLost": Text(
      nl: "Welk deel van een ramp dossiers op een eigen server raakt.",
      en: "What share of a disaster hits files on your own server."),
    "cloudLost": Text(
      nl: "Welk deel van een ramp dossiers in de cloud raakt.",
      en: "What share of a disaster hits files in the cloud."),
    "mergeLeft": Text(
      nl: "Welk deel van de dubbelen na samenvoegen overblijft.",
      en: "What share of doubles is left after merging."),
    "unasked": Text(
      nl: "Welk deel je van een contact leert zonder de gegevens te bevragen.",
      en: "What share a contact teaches without questioning the data."),
    "answerFade": Text(
      nl: "Welk deel van een antwoord uit de gegevens elke week zijn nut verliest.",
      en: "What share of an answer from the data loses its use each week."),
    "answerHalf": Text(
      nl: "Bij hoeveel vergeleken klanten een antwoord half zeker is.",
      en: "At how many compared customers an answer is half sure."),
    "secondSource": Text(
      nl: "Wat een tweede bron van dezelfde soort nog toevoegt.",
      en: "What a second source of the same kind still adds."),
    "yieldStructuredStatic": Text(
      nl: "Welk deel van het klantverhaal in gestructureerde, vaste data zit.",
      en: "What share of the story structured static data hold."),
    "yieldStructuredDynamic": Text(
      nl: "Welk deel van het klantverhaal in gestructureerde, veranderlijke data zit.",
      en: "What share of the story structured dynamic data hold."),
    "yieldUnstructuredStatic": Text(
      nl: "Welk deel van het klantverhaal in ongestructureerde, vaste data zit.",
      en: "What share of the story unstructured static data hold."),
    "yieldUnstructuredDynamic": Text(
      nl: "Welk deel van het klantverhaal in ongestructureerde, veranderlijke data zit.",
      en: "What share of the story unstructured dynamic data hold."),
    "hardStructuredStatic": Text(
      nl: "Hoeveel kunde gestructureerde, vaste data vragen.",
      en: "How much skill structured static data ask."),
    "hardStructuredDynamic": Text(
      nl: "Hoeveel kunde gestructureerde, veranderlijke data vragen.",
      en: "How much skill structured dynamic data ask."),
    "hardUnstructuredStatic": Text(
      nl: "Hoeveel kunde ongestructureerde, vaste data vragen.",
      en: "How much skill unstructured static data ask."),
    "hardUnstructuredDynamic": Text(
      nl: "Hoeveel kunde ongestructureerde, veranderlijke data vragen.",
      en: "How much skill unstructured dynamic data ask."),
    "learn": Text(
      nl: "Hoeveel je van elk contact over een klant leert.",
      en: "How much every contact teaches you of a customer."),
    "age": Text(nl: "Hoe snel wat in het dossier staat veroudert.", en: "How soon what is on file ages."),
    "paperLearn": Text(
      nl: "Hoeveel je op papier leert vergeleken met digitaal.",
      en: "How much you learn on paper compared with digital."),
    "paperAge": Text(
      nl: "Hoe veel sneller papieren dossiers verouderen.", en: "How much sooner paper files age."),
    "doubleLoss": Text(
      nl: "Hoeveel herkenning verdwijnt als elk dossier dubbel is.",
      en: "How much recognition goes when every file is double."),
    "tidyUp": Text(
      nl: "Hoe snel op één manier vastleggen de dossiers opruimt.",
      en: "How soon recording in one way tidies the files."),
    "tidyDown": Text(
      nl: "Hoe snel dossiers zonder die gewoonte rommelig worden.",
      en: "How soon files grow untidy without that habit."),
    "analystBought": Text(
      nl: "Hoe vaardig ingehuurde analisten zijn.", en: "How skilled hired analysts are."),
    "analystStart": Text(
      nl: "Hoe vaardig eigen analisten zijn als ze beginnen.",
      en: "How skilled your own analysts are when they begin."),
    "analystWeeks": Text(
      nl: "In hoeveel weken eigen analisten groeien.", en: "In how many weeks your own analysts grow."),
  ]
}
