/// Something to tell, in every language.
///
/// A `Text` is made where it is spoken, from one phrase per language. Leaving a language out does not compile,
/// a bare string is not a `Text`, and both phrases must tell the same facts.

package struct Text: Equatable, Hashable, Sendable {
  package let nl: String
  package let en: String

  package init(nl: Phrase<Dutch>, en: Phrase<English>) {
    assert(
      nl.facts.sorted() == en.facts.sorted(),
      "the languages tell different facts: \(nl.string) / \(en.string)")
    self.nl = nl.string
    self.en = en.string
  }

  /// The same characters in every language: names, paths, numbers that were already written.
  package init(verbatim: String) {
    nl = verbatim
    en = verbatim
  }

  /// Texts from a scenario or lesson file, where `check` compares the languages.
  package init(unchecked nl: String, _ en: String) {
    self.nl = nl
    self.en = en
  }

  package subscript(language: Language) -> String {
    switch language {
    case .nl: nl
    case .en: en
    }
  }

  package static let empty = Text(verbatim: "")
  package var isEmpty: Bool { nl.isEmpty && en.isEmpty }

  /// The same change to the wording of each language, for example padding a column.
  package func map(_ change: (String) -> String) -> Text {
    Text(unchecked: change(nl), change(en))
  }

  package static func + (left: Text, right: Text) -> Text {
    Text(unchecked: left.nl + right.nl, left.en + right.en)
  }
}

extension Sequence<Text> {
  /// The texts one after another, with a separator between them.
  package func joined(by separator: Text) -> Text {
    var all = Text.empty
    for (number, text) in enumerated() { all = number == 0 ? text : all + separator + text }
    return all
  }

  package func joined(by separator: String = ", ") -> Text { joined(by: Text(verbatim: separator)) }
}
