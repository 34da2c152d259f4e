/// Words, names and texts in two languages.

import Wording

/// Characters of a name, so that it fits a line on the screen beside its numbers.
private let nameCharactersMax = 60

extension Reader {
  /// A text in both languages.
  mutating func text(_ key: Key, in section: Section?) -> Text? {
    guard let section, let entry = section[key] else { return nil }
    return text(entry.value, key, of: entry)
  }

  /// - Parameter owner: the key that the text belongs to; nil for list items.
  mutating func text(_ node: Node, _ key: Key, of owner: Node.Entry? = nil) -> Text? {
    guard case .map = node.content else {
      find(
        Text(nl: "Deze tekst moet in twee talen.", en: "This text is needed in two languages."),
        at: node,
        advice: Text(nl: "Schrijf \(Allowed.bothLanguages.text).", en: "Write \(Allowed.bothLanguages.text).")
      )
      return nil
    }
    let languages = section(node, of: owner, ScenarioKeys.languages)
    let texts = ScenarioKeys.languages.map { word($0, in: languages)?.text }
    guard let dutch = texts[0], let english = texts[1] else { return nil }
    return Text(unchecked: dutch, english)
  }

  /// A name that is the same in both languages, or one for each.
  mutating func nameOrBoth(_ key: Key, in section: Section?) -> Text? {
    guard let section, let entry = section[key] else { return nil }
    guard case .map = entry.value.content else {
      return name(key, in: section).map { Text(verbatim: $0) }
    }
    guard let text = text(entry.value, key, of: entry) else { return nil }
    return [text.nl, text.en].compactMap { name($0, at: entry.value) }.count == 2 ? text : nil
  }

  /// A name on one line.
  mutating func name(_ key: Key, in section: Section?) -> String? {
    guard let (text, node) = word(key, in: section) else { return nil }
    return name(text, at: node)
  }

  mutating func name(_ text: String, at node: Node) -> String? {
    guard !text.contains("\n") && text.count <= nameCharactersMax else {
      find(
        Text(nl: "Deze naam is te lang.", en: "This name is too long."), at: node,
        advice: Text(
          nl: "Eén regel van hoogstens \(nameCharactersMax) tekens.",
          en: "One line of at most \(nameCharactersMax) characters."))
      return nil
    }
    return text
  }

  /// What stands behind a key, as text and not empty.
  mutating func word(_ key: Key, in section: Section?) -> (text: String, node: Node)? {
    guard let section, let entry = section[key] else { return nil }
    return word(entry.value, key).map { ($0, entry.value) }
  }

  mutating func word(_ node: Node, _ key: Key) -> String? {
    guard case .scalar(let raw, let style) = node.content else {
      find(Text(nl: "Hier hoort een tekst.", en: "A text belongs here."), at: node, advice: key.advice)
      return nil
    }
    if style == .plain, swallowedWords.contains(raw.lowercased()) {
      find(
        Text(
          nl: "YAML leest \(name: raw) als ja, nee of niets.",
          en: "YAML reads \(name: raw) as true, false or nothing."),
        at: node,
        advice: Text(
          nl: "Schrijf \"\(name: raw)\", met aanhalingstekens.", en: "Write \"\(name: raw)\", with quotes."))
      return nil
    }
    let text = trimmed(raw)
    guard !text.isEmpty else {
      find(Text(nl: "Deze tekst is leeg.", en: "This text is empty."), at: node, advice: key.advice)
      return nil
    }
    if let strange = text.unicodeScalars.first(where: isHidden) {
      find(.hidden(strange), at: node, advice: Text(nl: "Haal het weg.", en: "Take it out."))
      return nil
    }
    return text
  }

  /// One of a list of words.
  mutating func choice(_ key: Key, of words: [String], in section: Section?) -> String? {
    guard let section, let entry = section[key] else { return nil }
    return choice(entry.value, key, of: words)
  }

  mutating func choice(_ node: Node, _ key: Key, of words: [String]) -> String? {
    guard let text = word(node, key) else { return nil }
    if words.contains(text) { return text }
    let short = String(text.prefix(40))
    let english = Finding.english(for: short, among: words)
    let suggestion = english.isEmpty ? Finding.suggestion(for: short, among: words) : english
    find(
      Text(nl: "\(name: short) kan hier niet.", en: "\(name: short) cannot stand here."), at: node,
      advice: suggestion.isEmpty ? key.advice : suggestion)
    return nil
  }

  /// A word of a list that stands there already.
  mutating func findTwice(_ word: String, at node: Node) {
    find(
      Text(nl: "\(name: word) staat hier twee keer.", en: "\(name: word) stands here twice."), at: node,
      advice: Text(nl: "Haal er één weg.", en: "Take one of them out."))
  }

  /// True or false, in the words of the format.
  mutating func flag(_ key: Key, in section: Section?) -> Bool? {
    guard let section, let entry = section[key] else { return nil }
    if case .scalar(let raw, .plain) = entry.value.content, let flag = Bool(raw) { return flag }
    find(
      Text(nl: "Hier hoort true of false.", en: "true or false belongs here."), at: entry.value,
      advice: Text(nl: "true is ja, false is nee.", en: "true is yes, false is no."))
    return nil
  }

  /// The items of a list that is not empty.
  mutating func list(_ key: Key, in section: Section?) -> [Node]? {
    guard let section, let entry = section[key] else { return nil }
    guard case .list(let nodes) = entry.value.content else {
      find(
        Text(nl: "Hier hoort een lijst.", en: "A list belongs here."), atKeyOf: entry,
        advice: Text(
          nl: "Begin elk deel op een eigen regel met een streepje: - ...",
          en: "Begin each item on its own line with a dash: - ..."))
      return nil
    }
    guard !nodes.isEmpty else {
      find(Text(nl: "Deze lijst is leeg.", en: "This list is empty."), at: entry.value, advice: key.advice)
      return nil
    }
    return nodes
  }
}

/// Without blanks and line ends around it; a block text always ends in one.
func trimmed(_ text: String) -> String {
  let start = text.drop(while: \.isWhitespace)
  return String(start.dropLast(start.reversed().prefix(while: \.isWhitespace).count))
}

/// Characters that a screen acts upon instead of showing them; an escape such as \e can put them in a text.
private func isHidden(_ scalar: Unicode.Scalar) -> Bool {
  let turnsDirection = 0x202A...0x202E ~= scalar.value || 0x2066...0x2069 ~= scalar.value
  return turnsDirection || scalar != "\n" && scalar.properties.generalCategory == .control
}

extension Text {
  fileprivate static func hidden(_ scalar: Unicode.Scalar) -> Text {
    Text(
      nl: "In deze tekst zit een verborgen teken: \(name: scalar.codePoint).",
      en: "This text holds a hidden character: \(name: scalar.codePoint).")
  }
}
