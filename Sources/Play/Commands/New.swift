import Scenarios
import Wording

/// Writes a file that an author can start from: complete and right, and to be changed.
struct New: Command {
  static let name = Text(nl: "nieuw", en: "new")
  static let summary = Text(
    nl: "Schrijf een nieuw scenario of een nieuwe les om mee te beginnen.",
    en: "Write a new scenario or lesson to begin with.")
  static let form = Form(
    noun, .word(Text(nl: "naam", en: "name")),
    Argument<Word>.word(Text(nl: "instelling", en: "setting"), choices: { $0.suggestions([New.source]) }).list
  ) { New(noun: $0, word: $1, rest: $2) }
  static let examples = [
    Text(nl: "nieuw scenario mijn-winkel", en: "new scenario my-shop"),
    Text(nl: "nieuw scenario mijn-offerte --uit it-offerte", en: "new scenario my-quote --from it-offerte"),
    Text(nl: "nieuw les mijn-les", en: "new lesson my-lesson"),
  ]

  /// What can be new.
  enum Noun: CaseIterable {
    case scenario, lesson

    var name: Text {
      switch self {
      case .scenario: Text(verbatim: "scenario")
      case .lesson: Text(nl: "les", en: "lesson")
      }
    }

    var meaning: Text {
      switch self {
      case .scenario: Text(nl: "een bedrijf met zijn klanten", en: "a firm with its customers")
      case .lesson: Text(nl: "stappen rond een scenario", en: "steps around a scenario")
      }
    }
  }

  let noun: Noun
  let word: Word
  let rest: [Word]

  static let source = Setting(
    name: Text(nl: "uit", en: "from"), value: Text(verbatim: "scenario"),
    summary: Text(nl: "neem dit als begin", en: "start from this one"))
  static let settings = [source]

  private static let noun = Argument<Noun>(
    Text(nl: "wat", en: "what"),
    choices: { session in Noun.allCases.map { Suggestion($0.name[session.language], $0.meaning) } }
  ) { (word, _) throws(Finding) -> Noun in
    if let noun = Noun.allCases.first(where: { $0.name.matches(word.lowercased) }) { return noun }
    let all = Noun.allCases.map(\.name).joined()
    throw Finding(
      Text(
        nl: "Ik kan geen \(name: word.text) beginnen.", en: "I cannot begin a \(name: word.text)."),
      at: word.place, advice: Text(nl: "Dit kan: \(all).", en: "You can begin: \(all)."))
  }

  func run(in session: inout Session) throws(Finding) -> Reply {
    let settings = try Settings(rest, known: noun == .scenario ? New.settings : [])
    if let extra = settings.files.first { throw Finding.tooMuch(at: extra.place) }
    let id = word.text
    guard mayBeIdentifier(id) else { throw .noIdentifier(word) }
    let file = id + ".yaml"
    guard session.world.stamp(file) == nil else { throw .fileExists(file, word) }
    let text = try self.text(id, settings, session)
    let read =
      noun == .scenario ? readScenario(text, file: file).findings : readLesson(text, file: file).findings
    guard read.isEmpty else { throw .notWritten(read) }
    try session.world.write(file, text)
    return written(file)
  }

  private func text(_ id: String, _ settings: Settings, _ session: Session) throws(Finding) -> String {
    let title = NewScenario.title(of: id)
    guard noun == .scenario else { return NewLesson.text(id: id, title: title, session.language) }
    guard let source = settings[New.source] else {
      return NewScenario.text(id: id, title: title, session.language)
    }
    let original = try session.world.read(try session.scenarioFile(source))
    return CopiedScenario.text(of: original, id: id, title: title)
  }

  private func written(_ file: String) -> Reply {
    let next =
      noun == .scenario
      ? Text(
        nl: "Open het in je editor. Typ volg \(name: file) om te spelen terwijl je schrijft.",
        en: "Open it in your editor. Type watch \(name: file) to play while you write.")
      : Text(
        nl: "Open het in je editor. Typ check \(name: file) na elke wijziging.",
        en: "Open it in your editor. Type check \(name: file) after every change.")
    return Reply([
      .paragraph(Text(nl: "\(name: file) is geschreven.", en: "\(name: file) is written.")), .hint(next),
    ])
  }
}

extension Finding {
  fileprivate static func noIdentifier(_ word: Word) -> Finding {
    let like = scenarioIdentifier(from: word.text)
    return Finding(
      Text(
        nl: "\(name: word.text) kan geen id zijn: kleine letters, cijfers en streepjes, een letter voorop.",
        en: "\(name: word.text) cannot be an id: lower case letters, digits and hyphens, a letter first."),
      at: word.place, advice: Text(nl: "Bijvoorbeeld \(name: like).", en: "For example \(name: like)."))
  }

  fileprivate static func fileExists(_ file: String, _ word: Word) -> Finding {
    Finding(
      Text(
        nl: "\(name: file) bestaat al; ik schrijf er niet overheen.",
        en: "\(name: file) exists already; I do not write over it."), at: word.place,
      advice: Text(nl: "Kies een andere naam.", en: "Choose another name."))
  }

  /// The scenario it was to come from is not right itself.
  fileprivate static func notWritten(_ findings: [Finding]) -> Finding {
    let first = findings.first?.message ?? .empty
    return Finding(
      Text(nl: "Er is niets geschreven: \(first)", en: "Nothing was written: \(first)"),
      at: findings.first?.place, advice: findings.first?.advice ?? .empty)
  }
}
