import Scenarios
import Wording

/// Points for each part, and a mark, for every hand-in that is true.
struct GradeHandIns: Command, AboutLesson {
  static let name = Text(nl: "beoordeel", en: "grade")
  static let summary = Text(
    nl: "Punten en cijfers voor lessen die zijn ingeleverd.",
    en: "Points and marks for lessons that were handed in.")
  static let form = Form(VerifyHandIns.file, VerifyHandIns.file.list) { GradeHandIns(words: [$0] + $1) }
  static let examples = [
    Text(nl: "beoordeel werk.kring", en: "grade work.kring"),
    Text(nl: "beoordeel werk.kring --teksten uitleg.md", en: "grade work.kring --texts texts.md"),
    Text(nl: "beoordeel werk.kring --cesuur 55", en: "grade work.kring --pass-at 55"),
  ]
  static let exampleOpening = VerifyHandIns.exampleOpening

  static let texts = Setting(
    name: Text(nl: "teksten", en: "texts"), value: Text(nl: "bestand", en: "file"),
    summary: Text(
      nl: "schrijf alle uitleg op, zonder namen", en: "write down all explanations, without names"))
  static let points = Setting(
    name: Text(nl: "punten", en: "points"), value: Text(nl: "bestand", en: "file"),
    summary: Text(nl: "datzelfde bestand, met jouw punten erin", en: "that same file, with your points in it")
  )
  static let passAt = Setting(
    name: Text(nl: "cesuur", en: "pass-at"), value: Text(nl: "punten", en: "points"),
    summary: Text(nl: "vanaf zoveel punten een 5,5", en: "from so many points on a mark of 5.5"))
  static let settings = [texts, points, passAt]
  static let passRange = 10...90

  let words: [Word]

  func run(in session: inout Session) throws(Finding) -> Reply {
    let settings = try Settings(words, known: GradeHandIns.settings)
    let passAt = try settings.whole(GradeHandIns.passAt, GradeHandIns.passRange)
    let given = try session.given(settings[GradeHandIns.points])
    let looked = try session.verified(settings.files)
    let good = looked.filter(\.isTrue)
    var reply = Reply()
    if let only = good.first, looked.count == 1, let points = only.points(with: given),
      let lesson = only.replay?.run.lesson
    {
      reply.blocks += GradePage.blocks(points, passAt: passAt ?? lesson.passAt)
    } else {
      reply.blocks += [.table(table(good, given, passAt)), .gap] + Verification.told(looked)
      reply.blocks.append(.paragraph(VerifyHandIns.count(looked)))
    }
    if let out = settings[GradeHandIns.texts] {
      try session.protect(out, from: settings.files, beginnings: [TextsPage.beginning])
      try session.world.write(out.text, TextsPage(language: session.language).markdown(good))
      reply.blocks.append(
        .hint(
          Text(
            nl: "Alle uitleg staat in \(name: out.text). Zet er punten in, en geef het mee met --punten.",
            en:
              "All explanations are in \(name: out.text). Put points in it, and give it along with --points.")
        ))
    }
    reply.hasFailed = good.count < looked.count
    return reply
  }

  private func table(_ good: [Verification], _ given: [String: Int], _ passAt: Int?) -> Table {
    let columns =
      [
        Table.Column(Text(nl: "wie", en: "who")), Table.Column(Text(nl: "les", en: "lesson"), canGo: 1),
        Table.Column(Text(nl: "stappen", en: "steps"), isNumber: true, canGo: 2),
      ]
      + LessonPoints.Part.allCases.map { Table.Column(Text(verbatim: $0.rawValue), isNumber: true) } + [
        Table.Column(Text(nl: "punten", en: "points"), isNumber: true),
        Table.Column(Text(nl: "cijfer", en: "mark"), isNumber: true),
      ]
    let rows = good.compactMap { look -> [Text]? in
      guard let points = look.points(with: given), let run = look.replay?.run, let handIn = look.handIn else {
        return nil
      }
      let exam = handIn.exam.isEmpty ? "" : " " + handIn.exam
      return [
        Text(verbatim: handIn.who), Text(verbatim: run.lesson.code + exam),
        Text(verbatim: "\(run.done)/\(run.lesson.steps.count)"),
      ] + GradeHandIns.cells(points) + [
        GradePage.total(points), GradePage.marks(points, passAt: passAt ?? run.lesson.passAt),
      ]
    }
    return Table(columns: columns, rows: rows)
  }

  /// One for each part; "?" where a trainer still has to give the points.
  private static func cells(_ points: LessonPoints) -> [Text] {
    LessonPoints.Part.allCases.map { part in
      let score = points.scores.first { $0.part == part }
      return Text(verbatim: score?.got.map { String($0) } ?? (score?.awaits == true ? "?" : "-"))
    }
  }
}

extension Session {
  /// A trainer's points, by mark.
  func given(_ file: Word?) throws(Finding) -> [String: Int] {
    guard let file else { return [:] }
    return try TextsPage.points(try world.read(file.text), file: file.text)
  }
}
