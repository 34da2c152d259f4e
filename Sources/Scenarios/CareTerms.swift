/// One word for one thing: terms of the field in both languages, and words that are not used.

import Wording

/// A term with the beginnings of words that say it; what stands first is what to write.
private struct Term {
  let dutch: [String]
  let english: [String]

  init(_ dutch: [String], _ english: [String]) {
    self.dutch = dutch
    self.english = english
  }

  func beginnings(_ language: Language) -> [String] { language == .nl ? dutch : english }
}

/// Longer terms stand before those they hold.
private let terms: [Term] = [
  Term(["klantrelatiekring"], ["customer relationship cycle"]),
  Term(["verwachtingsmanagement"], ["expectation management"]),
  Term(["emotionele bankrekening"], ["emotional bank account", "goodwill"]),
  Term(["ex-klant"], ["former customer", "ex-customer"]),
  Term(["potentiële klant"], ["prospect"]),
  Term(["klantdossier", "dossier", "kaartenbak"], ["customer file", "file"]),
  Term(["accountmanage"], ["account manage"]),
  Term(["waardestrategie"], ["value strateg"]),
  Term(["klantrelatie"], ["customer relation", "relation"]),
  Term(["maatwerk", "op maat"], ["tailor"]),
  Term(["offerte"], ["quote", "quotation"]),
  Term(["klacht", "klagen", "klaag"], ["complain"]),
  Term(["criticaster"], ["detractor"]),
  Term(["promotor"], ["promoter"]),
  Term(["campagne"], ["campaign"]),
  Term(["loyaal", "loyale", "loyaliteit"], ["loyal"]),
  Term(["klanttevredenheid", "tevredenheid"], ["satisfaction", "satisfied", "mark"]),
  Term(["klantinzicht"], ["customer insight", "insight"]),
  Term(["klantgericht"], ["customer focus", "focus"]),
  Term(["klantvriendelijk", "vriendelijk"], ["customer friendl", "friendl"]),
  Term(["directie"], ["board", "management"]),
]

/// What the course never says, with what it says instead.
private let forbidden: [(language: Language, beginning: String, instead: Text)] = [
  (.nl, "churn", Text(nl: "afscheid, vertrek", en: "afscheid, vertrek")),
  (.en, "churn", Text(nl: "parting, leaving", en: "parting, leaving")),
  (.nl, "lead", Text(verbatim: "potentiële klant")),
  (.nl, "leads", Text(verbatim: "potentiële klanten")),
  (.nl, "vendor", Text(verbatim: "leverancier")),
  (.en, "vendor", Text(verbatim: "supplier")),
]

/// "A lead", not "to lead": after these words it is a thing.
private let beforeNouns: Set<String> = [
  "a", "any", "cold", "every", "each", "fresh", "hot", "many", "more", "new", "no", "of", "our", "sales",
  "some", "their", "these", "those", "warm", "your",
]

extension Care {
  mutating func checkTerms(in text: WrittenText) {
    guard !text.isOneSpelling else { return }
    for (language, other) in [(Language.nl, Language.en), (.en, .nl)] {
      let (here, there) = (text[language].lowercased(), text[other].lowercased())
      for term in terms {
        // Only the first is a term beyond doubt: "file" and "mark" have other meanings too.
        guard let said = term.beginnings(language).first, here.says(said),
          !term.beginnings(other).contains(where: there.says)
        else { continue }
        let wanted = term.beginnings(other)[0]
        find(
          Text(nl: "Hier hoort \(name: wanted) bij.", en: "\(name: wanted) goes with this."),
          at: source.place(of: text.node(language).spelling(of: said), in: text.node(language)),
          advice: Text(
            nl: "Eén woord voor één ding: \(name: term.dutch[0]) is in het Engels \(name: term.english[0]).",
            en: "One word for one thing: \(name: term.dutch[0]) is \(name: term.english[0]) in English."),
          isAdvice: true)
      }
    }
  }

  mutating func checkForbidden(in text: WrittenText) {
    for language in text.isOneSpelling ? [Language.en] : Language.allCases {
      let words = text[language].plainWords
      for (place, word) in words.enumerated() {
        guard let instead = instead(of: word.lowercased(), after: place > 0 ? words[place - 1] : "", language)
        else { continue }
        find(
          Text(
            nl: "\(name: String(word)) zeggen we in deze cursus niet.",
            en: "\(name: String(word)) is not said in this course."),
          at: source.place(of: String(word), in: text.node(language)),
          advice: Text(nl: "Schrijf bijvoorbeeld \(instead).", en: "Write \(instead), for one."))
      }
    }
  }

  private func instead(of word: String, after previous: Substring, _ language: Language) -> Text? {
    if language == .en, word == "lead" || word == "leads" {
      let isThing = beforeNouns.contains(previous.lowercased())
      return isThing ? Text(verbatim: word == "lead" ? "prospect" : "prospects") : nil
    }
    return forbidden.first { $0.language == language && isForm(word, of: $0.beginning) }?.instead
  }

  /// The word itself, a plural or a form of the verb.
  private func isForm(_ word: String, of beginning: String) -> Bool {
    word == beginning || beginning != "lead" && word.hasPrefix(beginning)
  }
}

extension String {
  /// A word that begins like this stands here.
  fileprivate func says(_ beginning: String) -> Bool {
    ranges(of: beginning).contains { range in
      range.lowerBound == startIndex || !self[index(before: range.lowerBound)].isWordCharacter
    }
  }
}

extension Node {
  /// The whole word in this text that begins so.
  fileprivate func spelling(of beginning: String) -> String {
    guard case .scalar(let text, _) = content else { return beginning }
    let range = text.lowercased().ranges(of: beginning).first
    guard let range, text.lowercased().count == text.count else { return beginning }
    let start = text.lowercased().distance(from: text.lowercased().startIndex, to: range.lowerBound)
    let rest = text.dropFirst(start)
    let tail = rest.dropFirst(beginning.count).prefix { $0.isWordCharacter }
    return String(rest.prefix(beginning.count) + tail)
  }
}
