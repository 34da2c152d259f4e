import Scenarios
import Wording

/// Writes what a school's own systems read: points, questions, or what was done.
struct Export: Command, AboutLesson {
  static let name = Text(nl: "exporteer", en: "export")
  static let summary = Text(
    nl: "Punten of vragen voor Brightspace, Canvas, Moodle of xAPI.",
    en: "Points or questions for Brightspace, Canvas, Moodle or xAPI.")
  static let form = Form(
    Argument<Word>.word(Text(nl: "soort", en: "kind"), choices: Export.kinds),
    Argument<Word>.word(Text(nl: "bestand, map of les", en: "file, folder or lesson")).list
  ) { Export(kind: $0, words: $1) }
  static let examples = [
    Text(
      nl: "exporteer brightspace werk.kring --uit punten.csv",
      en: "export brightspace work.kring --out points.csv"),
    Text(nl: "exporteer gift twee-dagen --uit vragen.txt", en: "export gift twee-dagen --out questions.txt"),
  ]
  static let exampleOpening = VerifyHandIns.exampleOpening

  enum Kind: String, CaseIterable {
    case brightspace, canvas, gift, xapi

    var meaning: Text {
      switch self {
      case .brightspace: Text(nl: "punten als CSV", en: "points as CSV")
      case .canvas:
        Text(nl: "punten als CSV, ook in een eigen lijst", en: "points as CSV, in a list of yours too")
      case .gift: Text(nl: "vragen van een les, voor Moodle", en: "questions of a lesson, for Moodle")
      case .xapi: Text(nl: "wat er gedaan is, een regel per keer", en: "what was done, a line each time")
      }
    }
  }

  static let template = Setting(
    name: Text(nl: "sjabloon", en: "template"), value: Text(nl: "bestand", en: "file"),
    summary: Text(
      nl: "bij canvas: de lijst van de school, die wordt ingevuld",
      en: "with canvas: the school's list, which is filled in"))
  static let home = Setting(
    name: Text(nl: "thuis", en: "home"), value: Text(nl: "adres", en: "address"),
    summary: Text(nl: "bij xapi: van wie de codes zijn", en: "with xapi: whose codes these are"))
  static let column = Setting(
    name: Text(nl: "kolom", en: "column"), value: Text(nl: "naam", en: "name"),
    summary: Text(
      nl: "bij sjabloon: de kolom van de school, bij één les",
      en: "with template: the school's column, of one lesson"))
  static let settings = [Sweep.out, template, column, home, GradeHandIns.points]

  let kind: Word
  let words: [Word]

  func run(in session: inout Session) throws(Finding) -> Reply {
    guard let kind = Kind(rawValue: kind.lowercased) else {
      throw Finding.notOffered(self.kind, Kind.allCases.map { Text(verbatim: $0.rawValue) })
    }
    let settings = try Settings(words, known: Export.settings)
    if kind == .gift { return try questions(settings, session) }
    let given = try session.given(settings[GradeHandIns.points])
    let looked = try session.verified(settings.files)
    let good = looked.filter(\.isTrue)
    var reply = Reply(Verification.told(looked))
    if kind == .xapi {
      reply += try statements(good, given, settings, session)
    } else {
      let marks = ClassMarks(good, given)
      let template = try settings[Export.template].map { word throws(Finding) in
        try Export.filled(marks, word, settings[Export.column], session)
      }
      let table = template?.table ?? (kind == .canvas ? marks.canvas : marks.brightspace)
      reply += try written(table.text, settings, session) { old in
        OwnExport.wrote(old) || CSV(String(old)).flatMap { template?.isSameList(as: $0) } == true
      }
      if settings[Sweep.out] != nil { reply.blocks += Export.remarks(marks, template) }
    }
    if settings[Sweep.out] != nil { reply.blocks += GradeHandIns.belongToNobody(given, good) }
    reply.hasFailed = good.count < looked.count
    return reply
  }

  private func statements(
    _ good: [Verification], _ given: [String: Int], _ settings: Settings, _ session: Session
  ) throws(Finding) -> Reply {
    let home = try Export.address(settings[Export.home])
    let (last, doubles) = Verification.counting(good)
    let lines = last.flatMap { look -> [String] in
      guard let handIn = look.handIn, let replay = look.replay, let points = look.points(with: given) else {
        return []
      }
      return XAPI(handIn: handIn, replay: replay, points: points, home: home).lines
    }
    var reply = try written(lines.map { $0 + "\n" }.joined(), settings, session)
    if settings[Sweep.out] != nil { reply.blocks += Export.twice(doubles) }
    return reply
  }

  private func questions(_ settings: Settings, _ session: Session) throws(Finding) -> Reply {
    guard !settings.files.isEmpty else { throw .exportWhat }
    var text = ""
    var leftOut: [String] = []
    for word in settings.files {
      let file = try session.lessonFile(word)
      let lesson = try session.readableLesson(try session.world.read(file), file: file)
      let gift = GIFT(lesson: lesson, language: session.language)
      text += (text.isEmpty ? "" : "\n") + gift.text
      leftOut += gift.leftOut
    }
    var reply = try written(text, settings, session)
    if settings[Sweep.out] != nil, !leftOut.isEmpty {
      let names = leftOut.joined(separator: ", ")
      reply.blocks.append(
        .hint(
          Text(
            nl: "Zonder spel niet te vragen: \(name: names).",
            en: "Not to be asked without a game: \(name: names).")))
    }
    return reply
  }

  /// To a file, or as it is where none is named.
  private func written(
    _ text: String, _ settings: Settings, _ session: Session, isOwn: (Substring) -> Bool = OwnExport.wrote
  ) throws(Finding) -> Reply {
    guard let out = settings[Sweep.out] else {
      let bare = text.hasSuffix("\n") || text.hasSuffix("\r\n") ? String(text.dropLast()) : text
      return Reply([.raw(Text(verbatim: bare))])
    }
    let read = settings.files + [settings[Export.template], settings[GradeHandIns.points]].compactMap { $0 }
    try session.protect(out, from: read, isOwn: isOwn)
    try session.world.write(out.text, text)
    return Reply(Text(nl: "Het staat in \(name: out.text).", en: "It is in \(name: out.text)."))
  }

  static func kinds(_ session: Session) -> [Suggestion] {
    Kind.allCases.map { Suggestion($0.rawValue, $0.meaning) }
  }

  private static func filled(
    _ marks: ClassMarks, _ word: Word, _ column: Word?, _ session: Session
  ) throws(Finding) -> ClassMarks.Filled {
    if let column, marks.lessons.count > 1 { throw .oneLesson(column, marks.lessons) }
    let text = try session.world.read(word.text)
    guard let csv = CSV(text) else { throw .noTemplate(word, text) }
    do throws(ClassMarks.Unfit) { return try marks.canvas(filling: csv, named: column?.text) } catch {
      switch error {
      case .noExport: throw .noTemplate(word, text)
      case .noColumn(let names): throw .noColumn(column ?? word, names)
      case .noWorth(let row, let worth): throw .noWorth(word, text, row: row, worth)
      }
    }
  }

  private static func address(_ word: Word?) throws(Finding) -> String {
    guard let word else { return "https://kring.invalid/" }
    let isRight =
      word.text.wholeMatch(of: /https?:\/\/[A-Za-z0-9.-]+(:[0-9]+)?(\/[A-Za-z0-9._~\/-]*)?/) != nil
    guard isRight else { throw .noAddress(word) }
    return word.text
  }
}
