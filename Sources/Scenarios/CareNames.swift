/// Names: each one once, all of them invented, and known in both languages when a text speaks of them.

import Wording

/// Firms that every Dutch or Belgian reader knows. Not complete, and not meant to be.
private let knownFirms = [
  "ABN AMRO", "Achmea", "Adyen", "Aegon", "AFAS", "Ahold", "AkzoNobel", "Albert Heijn", "ASML", "ASR",
  "Auping",
  "Barco", "Bekaert", "Belfius", "Bol.com", "Boskalis", "bpost", "Colruyt", "Coolblue", "Delhaize",
  "Douwe Egberts",
  "DSM", "Eneco", "Enexis", "Essent", "FrieslandCampina", "Fugro", "HEMA", "Heijmans", "Heineken", "ING",
  "KBC",
  "KLM", "KPN", "Microsoft", "Miele", "Nespresso", "Nuon", "NXP", "Odido", "Philips", "Picnic", "PostNL",
  "Proximus",
  "Rabobank", "Randstad", "Rituals", "Salesforce", "Shell", "Siemens", "Sligro", "Solvay", "Swapfiets",
  "Tata Steel",
  "Telenet", "Tempo-Team", "TenneT", "TomTom", "Triodos", "Umicore", "Unilever", "Vattenfall", "Vodafone",
  "VolkerWessels", "Vopak", "Wehkamp", "Wolters Kluwer", "Zalando", "Ziggo",
]

extension Care {
  mutating func checkFirms(in text: WrittenText) {
    let isName = text.path.hasSuffix("name") || text.path.hasSuffix("names")
    guard isName || text.path == "title" else { return }
    for firm in knownFirms where text[.en][...].rangeOfWords(firm[...]) != nil {
      find(
        Text(nl: "\(name: firm) bestaat echt.", en: "\(name: firm) really exists."),
        at: source.place(of: firm, in: text.english),
        advice: Text(
          nl: "Verzin een naam, nooit een bestaand bedrijf.", en: "Invent a name, never an existing firm."),
        isAdvice: true)
    }
  }

  mutating func names(of scenario: Scenario) {
    checkNamesOnce()
    checkMentions(
      of: scenario.customers.map { Actor(id: $0.id, name: Text(verbatim: $0.name)) }
        + scenario.rivals.map { Actor(id: $0.id, name: $0.name) })
  }

  /// Customers, rivals, sources and campaigns: a reader cannot tell two of one name apart.
  private mutating func checkNamesOnce() {
    var known: Set<String> = []
    for text in written where text.path.hasSuffix(".name") || text.path.hasSuffix(".names") {
      guard !text.path.hasPrefix("lines.") else { continue }
      let names = Set(Language.allCases.map { text[$0].lowercased() })
      if !known.isDisjoint(with: names) {
        find(
          Text(nl: "Er is al iets met deze naam.", en: "Something has this name already."),
          at: source.place(of: text.english),
          advice: Text(nl: "Geef elk een eigen naam.", en: "Give each its own name."))
      }
      known.formUnion(names)
    }
  }
}
