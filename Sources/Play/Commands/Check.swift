import Scenarios
import Wording

/// Reads scenario files and says what is wrong with them.
struct Check: Command {
  static let name = Text(verbatim: "check")
  static let summary = Text(
    nl: "Controleer scenario's en lessen: elke fout met zijn plaats.",
    en: "Check scenarios and lessons: every mistake with its place.")
  static let form = Form(Argument<Word>.word(Text(nl: "bestand", en: "file"), choices: Check.files).list) {
    Check(words: $0)
  }
  static let examples = [Text(verbatim: "check"), Text(verbatim: "check it-offerte")]

  let words: [Word]

  func run(in session: inout Session) throws(Finding) -> Reply {
    var files: [String] = []
    for word in words { files.append(try session.authoredFile(word)) }
    if words.isEmpty { files = session.world.authoredFiles }
    var findings: [Finding] = []
    for file in files { findings += check(file, session) }
    let count = findings.count
    guard count > 0 else {
      return Reply(
        Text(
          nl: "\(files.count, "bestand", "bestanden") gelezen, geen bevindingen.",
          en: "\(files.count, "file", "files") read, no findings."))
    }
    return Reply(
      findings.map { .finding($0) }
        + [
          .paragraph(
            Text(nl: "\(count, "bevinding", "bevindingen").", en: "\(count, "finding", "findings")."))
        ])
  }

  private func check(_ file: String, _ session: Session) -> [Finding] {
    do throws(Finding) {
      return try session.findings(in: file)
    } catch {
      return [error]
    }
  }

  static func files(_ session: Session) -> [Suggestion] {
    session.world.authoredFiles.map { Suggestion(Session.shelfName($0), Text(verbatim: $0)) }
  }
}
