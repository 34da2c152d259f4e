import Scenarios
import Wording

/// A lesson as somebody goes through it who makes no slip: every screen at 80 columns.
struct PreviewLesson: Command {
  static let name = Text(nl: "voorvertoon", en: "preview")
  static let summary = Text(
    nl: "Laat een hele les zien, zoals wie geen fout maakt hem doet.",
    en: "Show a whole lesson, as somebody does it who makes no slip.")
  static let form = Form(
    Argument<Word>.word(Text(nl: "les", en: "lesson"), choices: FollowLesson.names).list
  ) { PreviewLesson(words: $0) }
  static let examples = [
    Text(nl: "voorvertoon twee-dagen", en: "preview twee-dagen"),
    Text(nl: "voorvertoon twee-dagen --uit les.nl.txt", en: "preview twee-dagen --out lesson.en.txt"),
  ]

  static let out = Setting(
    name: Text(nl: "uit", en: "out"), value: Text(nl: "bestand", en: "file"),
    summary: Text(nl: "als sessie voor speelna", en: "as a session for test"))
  static let settings = [out]

  /// How a session of preview begins, so that one that somebody wrote is not written over.
  private static let mark = "# kring preview"

  let words: [Word]

  func run(in session: inout Session) throws(Finding) -> Reply {
    let settings = try Settings(words, known: PreviewLesson.settings)
    guard let word = settings.files.first else { throw Finding.answerMissing(at: nil) }
    if settings.files.count > 1 { throw Finding.tooMuch(at: settings.files[1].place) }
    let file = try session.lessonFile(word)
    let language = session.language
    var walk = LessonWalk(file, Session(world: session.world.quiet, language: language))
    if let refused = walk.finish() { throw refused.asAuthors }
    let screen = Screen(language: language, width: GoldenTranscript.width)
    let turns = walk.turns.map { turn in
      "> \(turn.line)\n" + TerminalPage(screen).render(turn.reply)
    }
    let text = turns.joined(separator: "\n")
    guard let out = settings[PreviewLesson.out] else { return Reply([.raw(Text(verbatim: text))]) }
    try session.protect(out, from: settings.files, beginnings: [PreviewLesson.mark])
    try session.world.write(out.text, PreviewLesson.mark + "\n# language: \(language.rawValue)\n" + text)
    return Reply(Text(nl: "De les staat in \(name: out.text).", en: "The lesson is in \(name: out.text)."))
  }
}
