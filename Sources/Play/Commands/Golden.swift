import Wording

/// Plays written sessions again and writes down what they answer now.
struct BlessSession: Command {
  static let name = Text(nl: "zegen", en: "bless")
  static let summary = Text(
    nl: "Speel een opgeschreven sessie; schrijf de antwoorden van nu op.",
    en: "Play a written session; write down what it answers now.")
  static let form = Form(Golden.file, Golden.file.list) { BlessSession(words: [$0] + $1) }
  static let examples = [
    Text(nl: "zegen scenarios/sessions/it-offerte.nl.txt", en: "bless scenarios/sessions/it-offerte.en.txt")
  ]

  let words: [Word]

  func run(in session: inout Session) throws(Finding) -> Reply {
    guard !session.isRehearsal else { throw .notInTranscript(BlessSession.name) }
    var reply = Reply()
    for file in try Golden.files(words, session) {
      reply += Golden.reply { () throws(Finding) in
        try bless(file, session)
      }
    }
    return reply
  }

  private func bless(_ file: String, _ session: Session) throws(Finding) -> Reply {
    let written = try session.world.read(file)
    let transcript = try GoldenTranscript(written, file: file)
    let now = try transcript.played(in: session.world)
    let changed = zip(transcript.turns, now.turns).count { $0.answer != $1.answer }
    if now.text != written { try session.world.write(file, now.text) }
    let turns = now.turns.count
    return Reply(
      Text(
        nl:
          "\(name: file): \(turns, "regel", "regels") getypt, \(changed, "antwoord", "antwoorden") veranderd.",
        en: "\(name: file): \(turns, "line", "lines") typed, \(changed, "answer", "answers") changed."))
  }
}

/// Plays written sessions again and says where an answer is no longer what was written.
struct TestSession: Command {
  static let name = Text(nl: "speelna", en: "test")
  static let summary = Text(
    nl: "Speel opgeschreven sessies; zeg waar een antwoord anders is.",
    en: "Play written sessions; say where an answer is another.")
  static let form = Form(Golden.file, Golden.file.list) { TestSession(words: [$0] + $1) }
  static let examples = [
    Text(nl: "speelna scenarios/sessions/it-offerte.nl.txt", en: "test scenarios/sessions/it-offerte.en.txt")
  ]

  let words: [Word]

  func run(in session: inout Session) throws(Finding) -> Reply {
    guard !session.isRehearsal else { throw .notInTranscript(TestSession.name) }
    let files = try Golden.files(words, session)
    var reply = Reply()
    var wrong = 0
    for file in files {
      let answer = Golden.reply { () throws(Finding) in try test(file, session) }
      if answer.failed { wrong += 1 }
      reply += answer
    }
    let count = files.count
    let sum =
      wrong == 0
      ? Text(
        nl: "\(count, "sessie", "sessies"), alles klopt.",
        en: "\(count, "session", "sessions"), all as written.")
      : Text(
        nl: "\(count, "sessie", "sessies"), \(wrong) niet zoals opgeschreven.",
        en: "\(count, "session", "sessions"), \(wrong) not as written.")
    reply.blocks.append(.paragraph(sum))
    if wrong > 0 {
      reply.blocks.append(
        .hint(
          Text(
            nl: "Is het nieuwe antwoord goed? Typ zegen en het bestand.",
            en: "Is the new answer right? Type bless and the file.")))
    }
    return reply
  }

  private func test(_ file: String, _ session: Session) throws(Finding) -> Reply {
    let transcript = try GoldenTranscript(try session.world.read(file), file: file)
    let now = try transcript.played(in: session.world)
    guard let difference = GoldenDifference(wanted: transcript, got: now) else { return Reply() }
    let nothing = Text(nl: "(hier houdt het antwoord op)", en: "(the answer ends here)")
    return Reply([
      .finding(
        Finding(
          Text(nl: "Dit antwoord is veranderd.", en: "This answer has changed."), at: difference.place)),
      .verbatim(Text(verbatim: "- ") + (difference.wanted.map { Text(verbatim: $0) } ?? nothing)),
      .verbatim(Text(verbatim: "+ ") + (difference.got.map { Text(verbatim: $0) } ?? nothing)), .gap,
    ])
  }
}

/// What both share: which files are meant, and that one wrong file does not keep the others from being looked at.
enum Golden {
  static let file = Argument<Word>.word(Text(nl: "bestand of map", en: "file or folder"))

  /// The files that were named, and those in folders that were named.
  static func files(_ words: [Word], _ session: Session) throws(Finding) -> [String] {
    var files: [String] = []
    for word in words {
      guard let inside = session.world.folder(word.text) else {
        files.append(word.text)
        continue
      }
      let transcripts = inside.filter { $0.hasSuffix(".txt") || $0.hasSuffix(".kring") }
      guard !transcripts.isEmpty else { throw .noTranscripts(word) }
      files += transcripts
    }
    return files
  }

  static func reply(_ work: () throws(Finding) -> Reply) -> Reply {
    do throws(Finding) { return try work() } catch { return Reply([.finding(error)]) }
  }
}

extension Finding {
  fileprivate static func noTranscripts(_ folder: Word) -> Finding {
    Finding(
      Text(
        nl: "In \(name: folder.text) staan geen opgeschreven sessies.",
        en: "There are no written sessions in \(name: folder.text)."), at: folder.place,
      advice: Text(
        nl: "Het zijn bestanden die op .txt of .kring eindigen.",
        en: "They are files that end in .txt or .kring."))
  }
}
