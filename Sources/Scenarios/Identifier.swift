/// What a learner types for a customer, a rival, a source: short, lower case, and never a word that means something else.

import Wording

private let idCharactersMax = 40

/// Words that commands already use; nothing of a scenario can be called so.
let reservedWords: Set<String> = [
  "actors", "all", "board", "calendar", "campaigns", "cash", "chain", "channel", "ci", "column", "costs",
  "customer", "customers", "cycle", "definition", "disappointments", "everyone", "expectation", "factors",
  "file", "goodwill", "habits", "hours", "information", "insight", "journey", "levels", "loyal", "loyalty",
  "main", "money", "none", "nothing", "nps", "oe", "offer", "orders", "people", "pl", "policy", "processes",
  "records", "rivals", "rules", "satisfaction", "sources", "strategy", "technology", "trust", "usual",
  "warehouse",
  "aanbod", "alle", "beleid", "betrokkenen", "bronnen", "campagnes", "concurrenten", "datawarehouse",
  "definitie", "directie", "dossier", "factoren", "gebruikelijk", "geen", "geld", "gewoontes", "hoofdweg",
  "iedereen", "informatie", "inzicht", "kalender", "kanaal", "kas", "keten", "klant", "klanten",
  "klantinzicht", "klantreis", "kolom", "kosten", "kring", "loyaal", "loyaliteit", "mensen", "niets",
  "niveaus", "opdrachten", "processen", "regels", "strategie", "technologie", "teleurstellingen",
  "tevredenheid", "uren", "vastlegging", "vertrouwen", "verwachting",
]

extension Reader {
  /// An id that nobody has yet; `taken` learns it.
  mutating func id(in section: Section?, taken: inout Set<String>) -> String? {
    guard let (text, node) = word(ScenarioKeys.id, in: section) else { return nil }
    guard isIdentifier(text) else {
      let like = identifier(from: text)
      find(
        Text(nl: "Dit kan geen id zijn.", en: "This cannot be an id."), at: node,
        advice: ScenarioKeys.id.advice
          + Text(nl: " Bijvoorbeeld \(name: like).", en: " For example \(name: like)."))
      return nil
    }
    guard taken.insert(text).inserted else {
      find(
        Text(nl: "De id \(name: text) is al gebruikt.", en: "The id \(name: text) was used before."),
        at: node,
        advice: Text(nl: "Kies een andere.", en: "Choose another."))
      return nil
    }
    return text
  }

  /// An id that a learner can type where a week or a gauge could stand as well.
  /// - Parameter likeThis: what makes a word that is taken into one that is free, for the advice.
  mutating func typedId(in section: Section?, taken: inout Set<String>, likeThis: String) -> String? {
    guard let id = id(in: section, taken: &taken), let entry = section?[ScenarioKeys.id] else { return nil }
    guard !reservedWords.contains(id) else {
      find(
        Text(
          nl: "\(name: id) betekent al iets anders in Kring.",
          en: "\(name: id) already means something in Kring."),
        at: entry.value,
        advice: Text(
          nl: "Bijvoorbeeld \(name: id)-\(name: likeThis).", en: "For example \(name: id)-\(name: likeThis).")
      )
      return nil
    }
    return id
  }
}

func isIdentifier(_ text: String) -> Bool {
  // A letter first, or a learner's 24 would be a week as well as a customer.
  guard let first = text.unicodeScalars.first, ("a"..."z").contains(first) else { return false }
  return text.count <= idCharactersMax && text.unicodeScalars.allSatisfy(isIdentifierScalar)
}

private func isIdentifierScalar(_ scalar: Unicode.Scalar) -> Bool {
  ("a"..."z").contains(scalar) || ("0"..."9").contains(scalar) || scalar == "-"
}

/// The first word of a name as an id: "Überland Zorg" gives `uberland`, "24 Uur" gives `klant-24`.
func identifier(from name: String) -> String {
  let word = name.lowercased().split(separator: " ").first ?? ""
  let plain = word.map { character in unaccented[character] ?? String(character) }.joined()
  let kept = plain.unicodeScalars.filter(isIdentifierScalar)
  let id = String(String.UnicodeScalarView(kept))
  let begun = id.isEmpty ? "klant" : id.first?.isLetter == true ? id : "klant-" + id
  return String(begun.prefix(idCharactersMax))
}

/// The same id, with the first digit from 2 that makes it free; `taken` learns it.
func freeIdentifier(like id: String, taken: inout Set<String>) -> String {
  var free = id
  var number = 2
  while taken.contains(free) || reservedWords.contains(free) {
    free = id + String(number)
    number += 1
  }
  taken.insert(free)
  return free
}

/// Letters of western names without their accents.
private let unaccented: [Character: String] = {
  let families = [
    "a": "áàâäãåāă", "ae": "æ", "c": "çćč", "d": "ďð", "e": "éèêëēě", "g": "ğ", "i": "íìîïī", "l": "ł",
    "n": "ñńň", "o": "óòôöõøō", "oe": "œ", "r": "ř", "s": "śšş", "ss": "ß", "t": "ť", "u": "úùûüūů",
    "y": "ýÿ", "z": "źžż", "ij": "ĳ",
  ]
  var letters: [Character: String] = [:]
  for (plain, accented) in families {
    for letter in accented { letters[letter] = plain }
  }
  return letters
}()
