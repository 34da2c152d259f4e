/// Reading keys one by one. A wrong one becomes a finding and reading goes on: an author sees all at once.

import Wording

struct Reader {
  let source: SourceText
  private(set) var findings: [Finding] = []

  init(_ source: SourceText) { self.source = source }

  mutating func find(_ message: Text, at mark: Mark, length: Int = 1, advice: Text) {
    findings.append(Finding(message, at: source.place(mark, length: length), advice: advice))
  }

  mutating func find(_ message: Text, at node: Node, advice: Text) {
    find(message, at: node.mark, length: source.length(of: node), advice: advice)
  }

  /// At the key of an entry, not at its value.
  mutating func find(_ message: Text, atKeyOf entry: Node.Entry, advice: Text) {
    let length = source.length(of: entry.key, entry.keyStyle, at: entry.keyMark)
    find(message, at: entry.keyMark, length: length, advice: advice)
  }

  func place(of node: Node) -> Place { source.place(node.mark, length: source.length(of: node)) }

  mutating func add(_ others: [Finding]) { findings += others }
}

/// A map whose keys are known. Missing and unknown ones were already reported.
struct Section {
  fileprivate let entries: [String: Node.Entry]

  /// What stands behind a key; nil when it was left out or is empty.
  subscript(key: Key) -> Node.Entry? { entries[key.name] }
}

extension Reader {
  /// - Parameter owner: the key that the map belongs to; nil for the whole file and for list items.
  mutating func section(_ node: Node, of owner: Node.Entry?, _ keys: [Key]) -> Section? {
    guard case .map(let entries, let braces) = node.content else {
      notAMap(node, of: owner, keys)
      return nil
    }
    var known: [String: Node.Entry] = [:]
    var previous: Node.Entry?
    var strangers = 0
    for entry in entries {
      if !keys.contains(where: { $0.name == entry.key }) {
        strangers += 1
        // Further ones stand below as many findings as are shown.
        if strangers <= findingsMax { unknown(entry, after: previous, in: keys) }
      } else if entry.value.isMissing {
        let key = keys.first { $0.name == entry.key }
        find(.nothingThere(entry.key), atKeyOf: entry, advice: key?.advice ?? .empty)
      } else if known[entry.key] == nil {
        known[entry.key] = entry
      }
      previous = entry
    }
    let written = Set(entries.map(\.key))
    for key in keys where key.fallback.isRequired && !written.contains(key.name) {
      missing(key, in: node, of: braces ? nil : owner)
    }
    return Section(entries: known)
  }

  private mutating func notAMap(_ node: Node, of owner: Node.Entry?, _ keys: [Key]) {
    let first = keys[0].name
    if case .list = node.content {
      let message = Text(
        nl: "Hier staat een lijst, geen blok met sleutels.", en: "This is a list, not a map.")
      let advice = Text(
        nl: "Haal de streepjes of [ ] weg; schrijf \(name: first): ...",
        en: "Take out the dashes or [ ]; write \(name: first): ...")
      find(message, at: node, advice: advice)
    } else {
      let message = Text(nl: "Hier hoort een blok met sleutels.", en: "A map belongs here.")
      find(
        message, at: node, advice: Text(nl: "Schrijf \(name: first): ...", en: "Write \(name: first): ..."))
    }
  }

  /// A whole map that lacks a key is shown by the key above it, or by its first character.
  private mutating func missing(_ key: Key, in node: Node, of owner: Node.Entry?) {
    let message = Text.missing(key)
    if let owner {
      find(message, atKeyOf: owner, advice: key.advice)
    } else {
      find(message, at: node, advice: key.advice)
    }
  }

  private mutating func unknown(_ entry: Node.Entry, after previous: Node.Entry?, in keys: [Key]) {
    if let trap = trap(inKey: entry, after: previous) {
      return findings.append(trap)
    }
    let word = String(entry.key.prefix(40))
    let names = keys.map(\.name)
    let near = nearest(to: word, among: names)
    var advice = Finding.suggestion(for: word, among: names)
    if advice.isEmpty {
      let all = names.prefix(12).joined(separator: ", ") + (names.count > 12 ? ", ..." : "")
      advice = Text(nl: "Je kunt hier schrijven: \(name: all).", en: "You can write here: \(name: all).")
    } else if near.count == 1, let key = keys.first(where: { $0.name == near[0] }) {
      advice = advice + Text(verbatim: " (") + key.summary + Text(verbatim: ")")
    }
    find(
      Text(nl: "Ik ken hier geen sleutel \(name: word).", en: "I know no key \(name: word) here."),
      atKeyOf: entry, advice: advice)
  }
}

extension Text {
  static func missing(_ key: Key) -> Text {
    switch (key.allowed, key.name) {
    case (.language, "nl"): Text(nl: "De Nederlandse tekst ontbreekt.", en: "The text is missing in Dutch.")
    case (.language, _): Text(nl: "De Engelse tekst ontbreekt.", en: "The text is missing in English.")
    default: Text(nl: "Hier ontbreekt \(name: key.name).", en: "\(name: key.name) is missing here.")
    }
  }

  static func nothingThere(_ key: String) -> Text {
    Text(nl: "Achter \(name: key) staat niets.", en: "Nothing stands after \(name: key).")
  }
}
