/// The same facts in both languages: numbers, and customers and rivals that are mentioned.

import Simulation
import Wording

/// So many words in a row are a sentence, not a name.
private let sentenceWords = 4

extension Care {
  /// The same words in both languages: one of them was forgotten.
  mutating func checkTranslated(_ text: WrittenText) {
    guard !text.isOneSpelling, text[.nl] == text[.en], text[.nl].plainWords.count >= sentenceWords else {
      return
    }
    find(
      Text(nl: "In beide talen staat hetzelfde.", en: "Both languages say the same words."),
      at: source.place(of: text[.en], in: text.node(.en)),
      advice: Text(nl: "Vertaal één van beide.", en: "Translate one of the two."))
  }

  mutating func checkNumbers(in text: WrittenText) {
    guard !text.isOneSpelling else { return }
    let told = Language.allCases.map { numbers(in: text[$0], $0) }
    for (language, others) in zip(Language.allCases, told.reversed()) {
      let known = Set(others.map(\.value))
      for number in numbers(in: text[language], language)
      where number.isCertain && !known.contains(number.value) {
        find(
          .onlyIn(language, number.written), at: source.place(of: number.written, in: text.node(language)),
          advice: .sameFacts)
      }
    }
  }

  /// Customers and rivals that one language mentions and the other forgets.
  mutating func checkMentions(of actors: [Actor]) {
    for text in written where !text.isOneSpelling && !text.path.hasSuffix(".name") {
      let words = Language.allCases.map { text[$0].plainWords.map(String.init) }
      for actor in actors {
        let mentions = zip(Language.allCases, words).map { actor.isMentioned(in: $1, $0) }
        guard mentions[0] != mentions[1] else { continue }
        let language: Language = mentions[0] ? .nl : .en
        let name = actor.words(language).joined(separator: " ")
        find(
          .onlyIn(language, name), at: source.place(of: name, in: text.node(language)), advice: .sameFacts)
      }
    }
  }
}

/// A customer or rival as texts speak of it.
struct Actor {
  private let spellings: [[String]]

  init(id: String, name: Text) {
    spellings = Language.allCases.map { language in
      let words = name[language].plainWords.map(String.init)
      return spokenPart(of: words, id: id) ?? words
    }
  }

  func words(_ language: Language) -> [String] { spellings[language == .nl ? 0 : 1] }

  /// "Prijskop's" speaks of Prijskop too, and so does "Prijskops" in Dutch.
  func isMentioned(in text: [String], _ language: Language) -> Bool {
    let wanted = words(language)
    guard let first = wanted.first, wanted.count <= text.count else { return false }
    return text.indices.dropLast(wanted.count - 1).contains { start in
      guard wanted.count > 1 else {
        return text[start] == first || language == .nl && text[start] == first + "s"
      }
      return Array(text[start..<start + wanted.count]) == wanted
    }
  }
}

/// The words of a name that its id is made of: "Ter Horst" of "Ter Horst Bouwgroep" for terhorst.
private func spokenPart(of words: [String], id: String) -> [String]? {
  let wanted = id.filter { $0 != "-" }
  for start in words.indices {
    for end in start..<words.count {
      let part = Array(words[start...end])
      if part.map(identifier(from:)).joined() == wanted { return part }
    }
  }
  return nil
}

extension Text {
  fileprivate static func onlyIn(_ language: Language, _ fact: String) -> Text {
    language == .nl
      ? Text(nl: "Alleen het Nederlands zegt \(name: fact).", en: "Only the Dutch text says \(name: fact).")
      : Text(nl: "Alleen het Engels zegt \(name: fact).", en: "Only the English text says \(name: fact).")
  }

  fileprivate static let sameFacts = Text(
    nl: "Vertel in beide talen hetzelfde.", en: "Tell the same in both languages.")
}
