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
      if let answers = only.answers { reply.blocks += answers.blocks + [.gap] }
      reply.blocks += GradePage.blocks(points, passAt: passAt ?? lesson.passAt)
    } else {
      reply.blocks += [.table(table(good, given, passAt)), .gap] + Verification.summary(looked)
    }
    reply.blocks += GradeHandIns.belongToNobody(given, good)
    if let out = settings[GradeHandIns.texts] {
      reply.blocks.append(try GradeHandIns.written(out, good, given, settings.files, session))
    }
    reply.hasFailed = good.count < looked.count
    return reply
  }

  /// Points that a trainer typed into an older file of that name stay behind their marks.
  private static func written(
    _ out: Word, _ good: [Verification], _ given: [String: Int], _ files: [Word], _ session: Session
  ) throws(Finding) -> Block {
    try session.protect(out, from: files, beginnings: [TextsPage.beginning])
    let old = try session.typed(out)
    let gone = Set(old.keys).subtracting(TextsPage.marks(good)).sorted()
    guard gone.isEmpty else { throw .pointsWouldGo(out, gone) }
    let page = TextsPage(language: session.language, given: old.merging(given) { typed, _ in typed })
    try session.world.write(out.text, page.markdown(good))
    return .hint(
      Text(
        nl: "Alle uitleg staat in \(name: out.text). Zet er punten in, en geef het mee met --punten.",
        en: "All explanations are in \(name: out.text). Put points in it, and give it along with --points."))
  }

  /// Said, because a trainer who gave points expects them to count.
  static func belongToNobody(_ given: [String: Int], _ good: [Verification]) -> [Block] {
    let count = Set(given.keys).subtracting(TextsPage.marks(good)).count
    guard count > 0 else { return [] }
    return [
      .hint(
        Text(
          nl: "Jouw punten achter \(count, "teken", "tekens") horen bij geen enkele tekst hier.",
          en: "Your points behind \(count, "mark", "marks") belong to no text here."))
    ]
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
  /// The points in a list that is about to be written again; none where there is no list yet.
  fileprivate func typed(_ file: Word) throws(Finding) -> [String: Int] {
    guard world.stamp(file.text) != nil, try !world.read(file.text).isEmpty else { return [:] }
    return try given(file)
  }

  /// A trainer's points, by mark.
  func given(_ file: Word?) throws(Finding) -> [String: Int] {
    guard let file else { return [:] }
    return try TextsPage.points(try world.read(file.text), file: file.text)
  }
}

extension Finding {
  fileprivate static func pointsWouldGo(_ out: Word, _ marks: [String]) -> Finding {
    let gone = marks.prefix(3).joined(separator: ", ") + (marks.count > 3 ? ", ..." : "")
    return Finding(
      Text(
        nl:
          "In \(name: out.text) staan punten die zo verdwijnen: \(name: gone). De teksten erbij noem je niet.",
        en: "In \(name: out.text) are points that would go: \(name: gone). You do not name the texts to them."
      ),
      at: out.place,
      advice: Text(
        nl: "Noem ook wie die teksten inleverde, of kies een andere naam.",
        en: "Name the hand-ins with those texts too, or choose another name."))
  }
}
