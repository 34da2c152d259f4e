import Scenarios
import Wording

/// Plays what was handed in again, and says whether it is what it says.
struct VerifyHandIns: Command, AboutLesson {
  static let name = Text(nl: "verifieer", en: "verify")
  static let summary = Text(
    nl: "Speel ingeleverde lessen na: klopt wat er staat?",
    en: "Play lessons that were handed in again: are they true?")
  static let form = Form(VerifyHandIns.file, VerifyHandIns.file.list) { VerifyHandIns(words: [$0] + $1) }
  static let examples = [
    Text(nl: "verifieer werk.kring", en: "verify work.kring"),
    Text(nl: "verifieer werk.kring --json", en: "verify work.kring --json"),
  ]
  static let exampleOpening =
    FollowLesson.exampleOpening + "; hand-in work.kring s123; hand-in werk.kring s123"

  static let file = Argument<Word>.word(Text(nl: "bestand of map", en: "file or folder"))
  static let json = Setting(
    name: Text(verbatim: "json"), value: nil, summary: Text(nl: "voor een programma", en: "for a program"))
  static let settings = [json]

  let words: [Word]

  func run(in session: inout Session) throws(Finding) -> Reply {
    let settings = try Settings(words, known: VerifyHandIns.settings)
    let looked = try session.verified(settings.files)
    var reply =
      settings[VerifyHandIns.json] == nil
      ? Reply(
        [.table(table(looked)), .gap] + Verification.summary(looked))
      : Reply([.raw(Text(verbatim: JSON.list(looked.map(\.json)).written))])
    reply.hasFailed = !looked.allSatisfy(\.isTrue)
    return reply
  }

  private func table(_ looked: [Verification]) -> Table {
    let columns = [
      Table.Column(Text(nl: "bestand", en: "file")), Table.Column(Text(nl: "wie", en: "who")),
      Table.Column(Text(nl: "les", en: "lesson")),
      Table.Column(Text(nl: "stappen", en: "steps"), isNumber: true, canGo: 1),
      Table.Column(Text(nl: "punten", en: "points"), isNumber: true),
      Table.Column(Text(nl: "oordeel", en: "verdict")),
    ]
    return Table(
      columns: columns,
      rows: looked.map { look in
        let run = look.replay?.run
        let exam = look.handIn?.exam ?? ""
        return [
          Text(verbatim: look.file), Text(verbatim: look.handIn?.who ?? "-"),
          Text(verbatim: (look.handIn?.lesson.id ?? "-") + (exam.isEmpty ? "" : " " + exam)),
          run.map { Text(verbatim: "\($0.done)/\($0.lesson.steps.count)") } ?? .empty,
          look.points.map(GradePage.total) ?? .empty, look.verdict.name,
        ]
      })
  }
}

extension Session {
  /// Every file that is named, and all that lie in a folder that is named; one that is wrong does not stop the rest.
  func verified(_ words: [Word]) throws(Finding) -> [Verification] {
    guard !words.isEmpty else { throw .verifyWhat }
    var looked: [Verification] = []
    for word in words {
      for file in world.folder(word.text) ?? [word.text] {
        if world.interrupted() {
          throw Finding(Text(nl: "Gestopt voordat het af was.", en: "Stopped before it was done."))
        }
        looked.append(try verify(file))
      }
    }
    return looked
  }
}

extension Verification {
  /// Below a table of a folder: what is not true, and how many are.
  static func summary(_ looked: [Verification]) -> [Block] { told(looked) + [.paragraph(count(looked))] }

  private static func count(_ looked: [Verification]) -> Text {
    let (all, good) = (looked.count, looked.count(where: \.isTrue))
    return good == all
      ? Text(nl: "\(all, "bestand", "bestanden"), alles klopt.", en: "\(all, "file", "files"), all true.")
      : Text(
        nl: "\(all, "bestand", "bestanden"): \(good, "klopt", "kloppen"), \(all - good) niet.",
        en: "\(all, "file", "files"): \(good) true, \(all - good) not.")
  }

  /// The first thing that differs, for each that is not true.
  static func told(_ looked: [Verification]) -> [Block] {
    looked.filter { !$0.isTrue }.map { look in
      let why = look.verdict.why.clause
      if case .unreadable(let finding) = look.verdict { return .finding(finding) }
      return .paragraph(Text(nl: "\(name: look.file): \(why).", en: "\(name: look.file): \(why)."))
    }
  }

  /// Step by step, of an exam.
  var answers: AnswersPage? {
    guard let replay, let points, replay.run.isExam else { return nil }
    return AnswersPage(replay: replay, points: points)
  }

  var json: JSON {
    let why = Language.allCases.map { ($0.rawValue, JSON.text(verdict.why[$0])) }
    let answers = answers.map { [("answers", $0.json)] } ?? []
    return .object(
      [
        ("file", .text(file)), ("who", .text(handIn?.who ?? "")), ("lesson", .text(handIn?.lesson.id ?? "")),
        ("exam", .text(handIn?.exam ?? "")), ("points", .text(points?.line ?? "")),
        ("verdict", .text(verdict.word)), ("why", .object(why)),
      ] + answers)
  }
}

extension Finding {
  fileprivate static var verifyWhat: Finding {
    Finding(
      Text(nl: "Welke bestanden, of welke map?", en: "Which files, or which folder?"),
      advice: Text(nl: "Bijvoorbeeld: verifieer klas-1a", en: "For example: verify class-1a"))
  }
}
