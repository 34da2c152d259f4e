import Wording

/// A word of one's own for a line; kept between sessions.
struct Alias: Command {
  static let name = Text(verbatim: "alias")
  static let summary = Text(
    nl: "Een eigen woord voor een regel, of toon ze.", en: "A word of your own for a line, or list them.")
  static let form = Form(Argument<Word>.word(Text(nl: "woord = regel", en: "word = line")).list) {
    Alias(words: $0)
  }
  static let examples = [
    Text(nl: "alias kwartaal = draai 13; kwartaal", en: "alias quarter = run 13; quarter"),
    Text(nl: "alias weg kwartaal", en: "alias off quarter"), Text(verbatim: "alias"),
  ]

  let words: [Word]

  func run(in session: inout Session) throws(Finding) -> Reply {
    guard let first = words.first else { return Alias.list(session) }
    if Rule.off.matches(first.lowercased), words.count == 2 { return try remove(words[1], &session) }
    guard words.count > 2, words[1].text == "=" else { throw .aliasForm(at: first.place) }
    guard !commands.contains(where: { $0.answers(to: first.lowercased) }), Int(first.text) == nil,
      first.text.count > 1, !first.text.contains(where: { $0 == "=" || $0.isWhitespace })
    else {
      throw .aliasTaken(first)
    }
    // In quotes it may be several commands; else quotes that kept a word together are given back.
    let rest = words.dropFirst(2).map(\.text)
    let line =
      rest.count == 1 ? rest[0] : rest.map { $0.contains(" ") ? "\"\($0)\"" : $0 }.joined(separator: " ")
    var aliases = session.aliases
    aliases[first.lowercased] = line
    try session.keep(aliases)
    return Reply(
      Text(
        nl: "\(name: first.lowercased) staat nu voor: \(name: line)",
        en: "\(name: first.lowercased) now stands for: \(name: line)"))
  }

  private func remove(_ word: Word, _ session: inout Session) throws(Finding) -> Reply {
    var aliases = session.aliases
    guard aliases.removeValue(forKey: word.lowercased) != nil else {
      throw Finding(
        Text(nl: "Er is geen alias \(name: word.text).", en: "There is no alias \(name: word.text)."),
        at: word.place, advice: Finding.suggestion(for: word.text, among: session.aliases.keys.sorted()))
    }
    try session.keep(aliases)
    return Reply(Text(nl: "\(name: word.text) is weg.", en: "\(name: word.text) is gone."))
  }

  private static func list(_ session: Session) -> Reply {
    let rows = session.aliases.sorted { $0.key < $1.key }.map {
      [Text(verbatim: $0.key), Text(verbatim: $0.value)]
    }
    let columns = [
      Table.Column(Text(nl: "woord", en: "word")), Table.Column(Text(nl: "staat voor", en: "stands for")),
    ]
    return Reply([
      .table(Table(columns: columns, rows: rows)), .gap,
      .hint(Text(nl: "Een nieuwe: \(examples[0])", en: "A new one: \(examples[0])")),
    ])
  }
}

extension Session {
  private static let aliasKey = "aliases"

  /// On disk first, then in use.
  mutating func keep(_ aliases: [String: String]) throws(Finding) {
    let lines = aliases.sorted { $0.key < $1.key }.map { $0.key + "=" + $0.value }
    try world.keep?.set(Session.aliasKey, lines.joined(separator: "\n"))
    self.aliases = aliases
  }

  /// As they were kept; a line that is no alias is passed over.
  mutating func readAliases() {
    guard let kept = try? world.keep?.setting(Session.aliasKey) else { return }
    for line in kept.split(separator: "\n") {
      let parts = line.split(separator: "=", maxSplits: 1)
      if parts.count == 2 { aliases[String(parts[0])] = String(parts[1]) }
    }
  }

  /// The line that an alias stands for, with what is typed behind it; nil when the first word is none.
  func meaning(of line: String) -> String? {
    guard !isSpelledOut, let first = Words(line).next, let meaning = aliases[first.lowercased] else {
      return nil
    }
    return meaning + line.dropFirst(first.column - 1 + first.length)
  }
}

extension Finding {
  fileprivate static func aliasForm(at place: Place) -> Finding {
    Finding(
      Text(nl: "Een alias is: woord = regel.", en: "An alias is: word = line."), at: place,
      advice: Text(nl: "Bijvoorbeeld: alias kwartaal = draai 13", en: "For example: alias quarter = run 13"))
  }

  fileprivate static func aliasTaken(_ word: Word) -> Finding {
    Finding(
      Text(
        nl: "\(name: word.text) betekent al iets.", en: "\(name: word.text) means something already."),
      at: word.place,
      advice: Text(
        nl: "Kies een ander woord, van twee letters of meer.",
        en: "Choose another word, of two letters or more."))
  }
}
