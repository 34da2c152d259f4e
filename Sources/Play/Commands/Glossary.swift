import Scenarios
import Wording

/// A term of the book, and where it is taught.
struct LookUp: Command, AboutLesson {
  static let name = Text(nl: "woord", en: "glossary")
  static let summary = Text(
    nl: "Zoek een begrip van het boek op een woord.",
    en: "Look up a concept of the book by a word.")
  static let form = Form(Argument<Word>.word(Text(nl: "begrip", en: "term")).list) { LookUp(words: $0) }
  static let examples = [Text(nl: "woord klacht", en: "glossary complaint")]

  let words: [Word]

  func run(in session: inout Session) throws(Finding) -> Reply {
    let wanted = words.map { $0.text.spelledPlainly }.joined()
    guard !wanted.isEmpty else {
      throw Finding(
        Text(nl: "Welk woord zoek je?", en: "Which term?"),
        advice: Text(nl: "Bijvoorbeeld: woord klacht.", en: "For example: glossary complaint."))
    }
    let found = Concept.all.filter { concept in
      [concept.title.nl, concept.title.en].contains { $0.spelledPlainly.contains(wanted) }
    }
    guard !found.isEmpty else {
      let titles = Concept.all.flatMap { $0.title[session.language].split(separator: " ").map(String.init) }
      throw Finding(
        Text(nl: "Dit woord ken ik niet.", en: "I do not know this term."), at: words[0].place,
        advice: Finding.suggestion(for: words[0].text, among: titles.filter { $0.count > 3 }))
    }
    let columns = [Table.Column.unnamed, Table.Column(Text(nl: "begrip", en: "concept"))]
    return Reply([
      .table(Table(columns: columns, rows: found.map { [Text(verbatim: $0.code), $0.title] })), .gap,
      .hint(
        Text(
          nl: "Waar zie je het? Typ begrip en de code.", en: "Where to see it? Type concept and the code.")),
    ])
  }
}

/// One concept of the course: what it says, how to see it, and which lessons teach it.
struct ShowConcept: Command, AboutLesson {
  static let name = Text(nl: "begrip", en: "concept")
  static let summary = Text(
    nl: "Eén begrip van het boek, C001 tot C150.", en: "One concept of the book, C001 to C150.")
  static let form = Form(Argument<Word>.word(Text(nl: "begrip", en: "concept"))) { ShowConcept(word: $0) }
  static let examples = [Text(nl: "begrip C076", en: "concept C076")]

  let word: Word

  func run(in session: inout Session) throws(Finding) -> Reply {
    guard let concept = Concept.all.first(where: { $0.code.lowercased() == word.lowercased }) else {
      throw Finding(
        Text(nl: "\(name: word.text) is geen begrip.", en: "\(name: word.text) is no concept."),
        at: word.place,
        advice: Text(
          nl: "Van C001 tot C150. Zoeken op een woord: woord \(name: word.text).",
          en: "From C001 to C150. Searching by a term: glossary \(name: word.text)."))
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
