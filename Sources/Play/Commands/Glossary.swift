import Scenarios
import Wording

/// A term of the book, and where it is taught.
struct LookUp: Command, AboutLesson {
  static let name = Text(nl: "woord", en: "glossary")
  static let summary = Text(
    nl: "Zoek een woord op: wat het betekent, in twee talen.",
    en: "Look up a word: what it means, in both languages.")
  static let form = Form(Argument<Word>.word(Text(nl: "woord", en: "term")).list) { LookUp(words: $0) }
  static let examples = [Text(nl: "woord loyaliteit", en: "glossary loyalty")]

  let words: [Word]

  func run(in session: inout Session) throws(Finding) -> Reply {
    guard let first = words.first else { return Self.all }
    let wanted = words.map { $0.text.spelledPlainly }.joined()
    let terms = Term.all(for: wanted)
    let concepts = Concept.all(for: wanted, among: terms)
    guard !terms.isEmpty || !concepts.isEmpty else {
      let near = Finding.suggestion(
        for: first.text, among: Term.all.flatMap { [$0.name[session.language]] + $0.aliases })
      throw Finding(
        Text(nl: "Dit woord ken ik niet.", en: "I do not know this term."), at: first.place,
        advice: near.isEmpty
          ? Text(nl: "Alle woorden zie je met woord alleen.", en: "glossary alone shows every term.") : near)
    }
    var blocks = terms.map { Block.paragraph($0.line) }
    if !concepts.isEmpty {
      if !terms.isEmpty { blocks.append(.gap) }
      let columns = [Table.Column.unnamed, Table.Column(Text(nl: "begrip", en: "concept"))]
      let rows = concepts.map { [Text(verbatim: $0.code), $0.title] }
      blocks += [
        .table(Table(columns: columns, rows: rows)), .gap,
        .hint(
          Text(
            nl: "Waar zie je het? Typ begrip en de code.",
            en: "Where to see it? Type concept and the code.")),
      ]
    }
    return Reply(blocks)
  }

  /// Every word, in both languages.
  private static var all: Reply {
    let columns = [
      Table.Column(Text(nl: "Nederlands", en: "Dutch")), Table.Column(Text(nl: "Engels", en: "English")),
    ]
    let rows = Term.all.map { [Text(verbatim: $0.name.nl), Text(verbatim: $0.name.en)] }
    return Reply([
      .table(Table(columns: columns, rows: rows)), .gap,
      .hint(
        Text(
          nl: "Wat een woord betekent: woord loyaliteit, bijvoorbeeld.",
          en: "What a word means: glossary loyalty, for example.")),
    ])
  }
}

extension Term {
  /// Those that are the word; where none is, those that hold it.
  fileprivate static func all(for wanted: String) -> [Term] {
    let exact = all.filter { $0.spellings.contains(wanted) }
    return exact.isEmpty ? all.filter { $0.spellings.contains { $0.contains(wanted) } } : exact
  }

  private var spellings: [String] { ([name.nl, name.en] + aliases).map(\.spelledPlainly) }

  /// "loyaliteit (loyalty): de kans dat een klant weer voor jou kiest."
  fileprivate var line: Text {
    guard name.nl != name.en else { return Text(nl: "\(name): \(meaning).", en: "\(name): \(meaning).") }
    // Each language names the other in brackets: one fact, spelt in two ways.
    let other = Text(unchecked: name.en, name.nl)
    return Text(nl: "\(name) (\(other)): \(meaning).", en: "\(name) (\(other)): \(meaning).")
  }
}

extension Concept {
  /// Those of the terms, and those with the word in their titles.
  fileprivate static func all(for wanted: String, among terms: [Term]) -> [Concept] {
    let numbers = terms.flatMap(\.numbers)
    let titled = all.filter { [$0.title.nl, $0.title.en].contains { $0.spelledPlainly.contains(wanted) } }
    return all.filter { numbers.contains($0.number) }
      + titled.filter { !numbers.contains($0.number) }
  }
}

/// One concept of the course: what it says, how to see it, and which lessons teach it.
struct ShowConcept: Command, AboutLesson {
  static let name = Text(nl: "begrip", en: "concept")
  static let summary = Text(
    nl: "Eén begrip van het boek, C001 tot C150.", en: "One concept of the book, C001 to C150.")
  static let form = Form(Argument<Word>.word(Text(nl: "begrip", en: "concept")).list) {
    ShowConcept(words: $0)
  }
  static let examples = [Text(nl: "begrip C076", en: "concept C076")]

  /// A code, or any words to look up.
  let words: [Word]

  func run(in session: inout Session) throws(Finding) -> Reply {
    let code = words.count == 1 ? words.first?.lowercased : nil
    guard let concept = Concept.all.first(where: { $0.code.lowercased() == code }) else {
      guard let first = words.first, Int(first.text.dropFirst()) != nil else {
        return try LookUp(words: words).run(in: &session)
      }
      throw Finding(
        Text(nl: "\(name: first.text) is geen begrip.", en: "\(name: first.text) is no concept."),
        at: first.place, advice: Text(nl: "Van C001 tot C150.", en: "From C001 to C150."))
    }
    var blocks: [Block] = [.heading(concept.title, right: Text(verbatim: concept.code))]
    if let causes = concept.causeSentences { blocks += causes.map { .paragraph($0) } }
    if case .view(let line) = concept.shown {
      let typed = Spoken.anywhere(line)
      blocks.append(.paragraph(Text(nl: "Zo zie je het: \(typed)", en: "This is how to see it: \(typed)")))
    }
    let taught = session.taughtConcepts()[concept.code] ?? []
    if !taught.isEmpty {
      let steps = Text(verbatim: taught.joined(separator: ", "))
      blocks.append(.paragraph(Text(nl: "In de lessen: \(steps)", en: "In the lessons: \(steps)")))
    }
    return Reply(blocks)
  }
}

/// Which concepts the lessons teach, and which they leave out.
struct Coverage: Command {
  static let name = Text(nl: "dekking", en: "coverage")
  static let summary = Text(
    nl: "Welke begrippen de lessen behandelen, en welke niet.",
    en: "Which concepts the lessons teach, and which they do not.")
  static let form = Form { Coverage() }
  static let examples = [Text(nl: "dekking", en: "coverage")]

  func run(in session: inout Session) throws(Finding) -> Reply {
    let taught = session.taughtConcepts()
    let missing = Concept.all.filter { taught[$0.code] == nil }
    let columns = [
      Table.Column.unnamed, Table.Column(Text(nl: "begrip", en: "concept")),
      Table.Column(Text(nl: "stappen", en: "steps")),
    ]
    let rows = Concept.all.map { concept in
      [
        Text(verbatim: concept.code), concept.title,
        Text(verbatim: (taught[concept.code] ?? ["-"]).prefix(3).joined(separator: " ")),
      ]
    }
    let (covered, all) = (Concept.all.count - missing.count, Concept.all.count)
    var reply = Reply([
      .table(Table(columns: columns, rows: rows)), .gap,
      .paragraph(
        Text(
          nl: "\(covered) van de \(all) begrippen hebben een stap.",
          en: "\(covered) of \(all) concepts have a step.")),
    ])
    reply.hasFailed = !missing.isEmpty
    return reply
  }
}

extension Session {
  /// The steps of the lessons on the shelf that are about a concept, by its code.
  func taughtConcepts() -> [String: [String]] {
    var steps: [String: [(code: String, place: Int, id: String)]] = [:]
    for file in world.lessonFiles() {
      guard let text = try? world.read(file), let lesson = readLesson(text, file: file).lesson else {
        continue
      }
      for (place, step) in lesson.steps.enumerated() {
        for concept in step.concepts { steps[concept, default: []].append((lesson.code, place, step.id)) }
      }
    }
    // In the order in which they are met: step 5 before step 11.
    return steps.mapValues { $0.sorted { ($0.code, $0.place) < ($1.code, $1.place) }.map(\.id) }
  }
}

extension Concept {
  /// What its causes mean, where it has any.
  var causeSentences: [Text]? {
    guard case .mechanic(let proofs) = shown else { return nil }
    return proofs.compactMap { proof in
      if case .cause(let cause) = proof { cause.name + Text(verbatim: ": ") + cause.sentence } else { nil }
    }
  }
}

extension String {
  /// Without spaces, hyphens and capitals: "data warehouse" is "datawarehouse", and a promotor is a promoter.
  fileprivate var spelledPlainly: String {
    lowercased().filter { !$0.isWhitespace && $0 != "-" }.replacing("promoter", with: "promotor")
  }
}
