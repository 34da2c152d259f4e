/// Files name gauges and commands in English, whatever the language of the shell: what an author meant who wrote the
/// Dutch word. A test compares these with the names of the shell.

import Wording

package let englishNames: [String: String] = [
  // Gauges
  "tevredenheid": "satisfaction", "loyaliteit": "loyalty", "vertrouwen": "trust",
  "verwachting": "expectation",
  "klantinzicht": "insight", "opdrachten": "orders", "teleurstellingen": "disappointments",
  "klanten": "customers", "loyaal": "loyal", "geld": "money", "kas": "cash", "criticasters": "detractors",
  "klachten": "complaints", "vertrokken": "left", "steun": "support", "crm-effect": "effect",
  // Commands that decide
  "informeer": "inform", "beloof": "promise", "spoed": "rush", "gebaar": "gesture", "cadeau": "gift",
  "groet": "greet", "bedank": "thank", "bied": "offer", "begeleid": "assist", "voorrecht": "privilege",
  "afscheid": "farewell", "regel": "rule", "strategie": "strategy", "investeer": "invest", "uren": "hours",
  "kanaal": "channel", "campagne": "campaign", "verras": "surprise", "gewoonte": "habit", "bron": "source",
  "analisten": "analysts", "voegsamen": "merge", "definieer": "define", "bewijs": "evidence",
  "geeftoe": "admit", "enquete": "survey", "graaf": "mine",
  // Other commands of a lesson
  "toon": "show", "stand": "status", "kring": "cycle", "waarom": "why", "grafiek": "plot",
  "vergelijk": "compare", "vooruitblik": "forecast", "draai": "run", "volgende": "next", "herstel": "undo",
  "opnieuw": "redo", "herbegin": "reset", "tak": "branch", "takken": "branches", "wissel": "switch",
]

extension Finding {
  /// "Write satisfaction, the English name.", or nothing when the word is not Dutch for one of these.
  static func english(for word: String, among words: [String]) -> Text {
    guard let english = englishNames[word.lowercased()], words.contains(english) else { return .empty }
    return Text(
      nl: "Schrijf \(name: english), de Engelse naam.", en: "Write \(name: english), the English name.")
  }
}
