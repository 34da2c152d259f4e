import Wording

/// Lines that were typed, in this session and before.
struct ShowHistory: Command, AboutLesson {
  static let name = Text(nl: "geschiedenis", en: "history")
  static let summary = Text(
    nl: "Wat je het laatst typte; met een woord zoek je erin.", en: "What you typed last; a word searches it."
  )
  static let form = Form(Argument<Word>.word(Text(nl: "woord", en: "word")).list) { ShowHistory(words: $0) }
  static let examples = [
    Text(nl: "geschiedenis", en: "history"), Text(nl: "geschiedenis draai", en: "history run"),
  ]

  private static let shownMost = 20

  let words: [Word]

  func run(in session: inout Session) throws(Finding) -> Reply {
    let wanted = words.map(\.lowercased).joined(separator: " ")
    let found = session.typed.filter { wanted.isEmpty || $0.lowercased().contains(wanted) }
    guard !found.isEmpty else {
      return Reply(Text(nl: "Niets gevonden.", en: "Nothing found."))
    }
    let lines = found.suffix(ShowHistory.shownMost).map { Block.verbatim(Text(verbatim: $0)) }
    return Reply(
      lines + [
        .gap,
        .hint(
          Text(
            nl: "Pijl omhoog haalt een regel terug, Ctrl-R zoekt; nogeens doet de laatste weer.",
            en: "Arrow up brings a line back, Ctrl-R searches; last does the last one again.")),
      ])
  }
}

/// The last command once more.
struct Again: Command, AboutLesson {
  static let name = Text(nl: "nogeens", en: "last")
  static let summary = Text(
    nl: "Doe het laatste commando nog een keer.", en: "Do the last command once more.")
  static let form = Form { Again() }
  static let examples = [Text(nl: "draai 1; nogeens", en: "run 1; last")]

  func run(in session: inout Session) throws(Finding) -> Reply {
    session.repeats += 1
    guard let line = session.lastDone else {
      throw Finding(Text(nl: "Je hebt nog niets gedaan.", en: "You have done nothing yet."))
    }
    return Reply([.verbatim(Text(verbatim: line))]) + session.carryOut(line)
  }
}

/// The lines of a file, one after another, as if they were typed.
struct RunScript: Command, AboutLesson {
  static let name = Text(verbatim: "script")
  static let summary = Text(
    nl: "Voer de regels van een bestand uit, een voor een.",
    en: "Carry out the lines of a file, one by one.")
  static let form = Form(Argument<Word>.word(Text(nl: "bestand", en: "file"))) { RunScript(file: $0) }
  static let examples = [
    Text(
      nl: "draai 1; logboek spel.kring; script spel.kring", en: "run 1; journal game.kring; script game.kring"
    )
  ]

  /// Scripts within scripts, at most.
  private static let depthMost = 4

  let file: Word

  func run(in session: inout Session) throws(Finding) -> Reply {
    guard session.scripts < RunScript.depthMost else { throw .scriptsTooDeep(at: file.place) }
    let text = try session.world.read(file.text)
    session.scripts += 1
    defer { session.scripts -= 1 }
    var reply = Reply()
    for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      guard !session.isOver else { break }
      guard !Words.commands(in: String(line)).isEmpty else { continue }
      reply.blocks.append(.verbatim(session.place + Text(verbatim: " > " + line)))
      let answer = session.carryOut(String(line))
      reply += answer
      if answer.failed {
        reply.blocks.append(.paragraph(Text.stopped(file.text, line: number + 1)))
        break
      }
      if session.world.interrupted() { throw .stoppedEarly }
    }
    return reply
  }
}

extension Text {
  /// What is said when a line of a file went wrong, here and where the program itself follows a file.
  package static func stopped(_ file: String, line: Int) -> Text {
    Text(
      nl: "\(name: file):\(line): hier ging het mis; de rest is niet uitgevoerd.",
      en: "\(name: file):\(line): this went wrong; the rest was not carried out.")
  }
}

extension Finding {
  fileprivate static func scriptsTooDeep(at place: Place) -> Finding {
    Finding(
      Text(
        nl: "Scripts roepen hier elkaar aan, en dat houdt niet op.",
        en: "Scripts call each other here, and that does not end."), at: place,
      advice: Text(
        nl: "Haal script weg uit een van de bestanden.", en: "Take script out of one of the files."))
  }
}
