import Scenarios
import Wording

/// Reads scenario files and says what is wrong with them.
struct Check: Command {
  static let name = Text(verbatim: "check")
  static let summary = Text(
    nl: "Controleer scenario's en lessen: elke fout met zijn plaats.",
    en: "Check scenarios and lessons: every mistake with its place.")
  static let form = Form(
    Argument<Word>.word(Text(nl: "bestand|map", en: "file|folder"), choices: Check.offered).list
  ) { Check(words: $0) }
  static let examples = [
    Text(verbatim: "check"), Text(nl: "check it-offerte --streng", en: "check it-offerte --strict"),
    Text(nl: "check it-offerte --regels", en: "check it-offerte --lines"),
  ]

  private static let json = Setting(
    name: Text(verbatim: "json"), value: nil,
    summary: Text(nl: "voor een programma", en: "for a program"))
  private static let lines = Setting(
    name: Text(nl: "regels", en: "lines"), value: nil,
    summary: Text(nl: "elke bevinding op één regel, voor een editor", en: "a line for each, for an editor"))
  private static let strict = Setting(
    name: Text(nl: "streng", en: "strict"), value: nil,
    summary: Text(nl: "advies telt ook als fout", en: "advice counts as a mistake too"))
  static let settings = [json, lines, strict]

  let words: [Word]

  func run(in session: inout Session) throws(Finding) -> Reply {
    let settings = try Settings(words, known: Check.settings)
    let isForProgram = settings[Check.json] != nil || settings[Check.lines] != nil
    let (files, unknown) = try meant(by: settings.files, session, collecting: isForProgram)
    var findings = unknown
    for file in files { findings += check(file, session, collecting: isForProgram) }
    if settings[Check.strict] != nil { for place in findings.indices { findings[place].isAdvice = false } }
    guard isForProgram else { return page(findings, files: files.count) }
    var reply = Reply(
      settings[Check.json] != nil
        ? [.raw(Text(verbatim: JSON.list(findings.map(\.json)).written))] : findings.map { .raw($0.line) })
    reply.hasFailed = findings.contains { !$0.isAdvice }
    return reply
  }

  /// The files that are meant; what is no file is a finding among others where a program reads, else the end.
  private func meant(
    by words: [Word], _ session: Session, collecting: Bool
  ) throws(Finding) -> (files: [String], unknown: [Finding]) {
    guard !words.isEmpty else {
      let shelf = session.world.authoredFiles
      guard shelf.isEmpty else { return (shelf, []) }
      let here = (session.world.folder(".") ?? []).filter { $0.hasSuffix(".yaml") }
      guard !here.isEmpty else { throw .nothingToCheck }
      return (here, [])
    }
    var files: [String] = []
    var unknown: [Finding] = []
    for word in words {
      do throws(Finding) {
        files += try session.files(word)
      } catch {
        guard collecting else { throw error }
        unknown.append(Finding(error.message, at: .top(of: word.text), advice: error.advice))
      }
    }
    return (files, unknown)
  }

  private func check(_ file: String, _ session: Session, collecting: Bool) -> [Finding] {
    do throws(Finding) {
      return try session.findings(in: file)
    } catch {
      guard collecting else { return [error] }
      return [Finding(error.message, at: error.place ?? .top(of: file), advice: error.advice)]
    }
  }

  private func page(_ findings: [Finding], files: Int) -> Reply {
    let advice = findings.count { $0.isAdvice }
    let wrong = findings.count - advice
    let read = Text(
      nl: "\(files, "bestand", "bestanden") gelezen, geen bevindingen",
      en: "\(files, "file", "files") read, no findings")
    let found = Text(nl: "\(wrong, "bevinding", "bevindingen")", en: "\(wrong, "finding", "findings")")
    let advised = Text(
      nl: ", \(advice, "advies", "adviezen")", en: ", \(advice, "piece", "pieces") of advice")
    let count = (wrong == 0 ? read : found) + (advice == 0 ? .empty : advised) + Text(verbatim: ".")
    return Reply(findings.map { .finding($0) } + [.paragraph(count)])
  }

  static func files(_ session: Session) -> [Suggestion] {
    session.world.scenarioFiles().map { Suggestion(Session.shelfName($0), Text(verbatim: $0)) }
  }

  private static func offered(_ session: Session) -> [Suggestion] {
    let files = session.world.authoredFiles.map { Suggestion(Session.shelfName($0), Text(verbatim: $0)) }
    return files + settings.map { Suggestion("--" + $0.name[session.language], $0.summary) }
  }
}

extension Session {
  /// A name on the shelf, every YAML file of a folder, or a file as it stands.
  func files(_ word: Word) throws(Finding) -> [String] {
    let isOnShelf = world.authoredFiles.contains { Session.shelfName($0) == word.lowercased }
    guard !isOnShelf, let inside = world.folder(word.text) else { return [try authoredFile(word)] }
    let files = inside.filter { $0.hasSuffix(".yaml") }
    guard !files.isEmpty else { throw .noFiles(in: word) }
    return files
  }
}

extension Finding {
  fileprivate static var nothingToCheck: Finding {
    Finding(
      Text(nl: "Hier staan geen scenario's of lessen.", en: "There are no scenarios or lessons here."),
      advice: Text(nl: "Schrijf check en een bestand of map.", en: "Write check and a file or folder."))
  }

  fileprivate static func noFiles(in folder: Word) -> Finding {
    Finding(
      Text(
        nl: "In \(name: folder.text) staat geen bestand dat op .yaml eindigt.",
        en: "There is no file in \(name: folder.text) that ends in .yaml."),
      at: folder.place)
  }
}
