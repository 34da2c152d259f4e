/// A reply that goes to a file, or comes as a table for another program: `> FILE` behind a command, `--csv`, `--json`,
/// `--md`, or `--html FILE` and `--svg FILE`.

import Wording

/// Commands behind which people write what they think.
protocol FreeWords {}

extension ExplainStep: FreeWords {}
extension TakeNote: FreeWords {}
extension RecallCards: FreeWords {}
extension AnswerStep: FreeWords {}
extension Alias: FreeWords {}

struct OnPaper {
  enum Kind: String, CaseIterable { case txt, md, html, csv, json, svg }

  private let kind: Kind
  /// nil for the screen.
  private let file: Word?
  /// What is carried out.
  let line: String

  /// nil where the line asks for nothing on paper; a file without a kind is a finding.
  init?(_ typed: String, _ session: Session) throws(Finding) {
    let words = Words(typed).rest
    guard let first = words.first, let last = words.last, words.count > 1 else { return nil }
    let type = commands.first { $0.answers(to: first.lowercased) }
    if let kind = OnPaper.kind(of: last, type), [.md, .csv, .json].contains(kind) {
      (self.kind, file) = (kind, nil)
      line = OnPaper.cut(typed, before: last)
    } else {
      let before = words[words.count - 2]
      guard words.count > 2, before.text == ">" || OnPaper.kind(of: before, type) != nil else { return nil }
      guard let kind = OnPaper.kind(of: before, type) ?? OnPaper.kind(ofFile: last) else {
        guard OnPaper.looks(type), type != ListCustomers.self else { return nil }
        throw .whatPaper(last)
      }
      (self.kind, file) = (kind, last)
      line = OnPaper.cut(typed, before: before)
    }
    // What is told in free words may hold any sign.
    if type is any FreeWords.Type { return nil }
    guard OnPaper.looks(type) else { throw .decideFirst(at: last.place) }
  }

  /// Commands that change nothing: only what they say goes on paper. What is no command at all is refused elsewhere.
  private static func looks(_ type: (any Command.Type)?) -> Bool {
    let looking: [any Command.Type] = [
      Show.self, ListCustomers.self, Status.self, ShowCycle.self, Why.self, Plot.self, Compare.self,
      Model.self,
      Journal.self, Ensemble.self, Forecast.self, ListBranches.self, ListScenarios.self, Lessons.self,
      ShowProgress.self, WriteReport.self, LookUp.self, ShowConcept.self, Coverage.self, ShowHistory.self,
      Help.self, Knobs.self, Check.self, ProveFile.self, VerifyHandIns.self, GradeHandIns.self,
    ]
    guard let type else { return true }
    return looking.contains { $0 == type }
  }

  /// The reply to show: that it was written, or the paper itself.
  func shown(_ reply: Reply, _ session: Session) throws(Finding) -> Reply {
    guard !reply.failed else { return reply }
    let text = try text(of: reply, session.language)
    guard let file else {
      return Reply([.raw(Text(verbatim: text.hasSuffix("\n") ? String(text.dropLast()) : text))])
    }
    try session.protect(file, from: []) { old in isOwn(old, text) }
    try session.world.write(file.text, text)
    return Reply(Text(nl: "Geschreven: \(name: file.text).", en: "Written: \(name: file.text)."))
  }

  private func text(of reply: Reply, _ language: Language) throws(Finding) -> String {
    let place = file?.place
    switch kind {
    case .txt: return TerminalPage(Screen(language: language)).render(reply)
    case .md: return MarkdownPage(language).render(reply)
    case .html:
      return WebPage(title: Text(verbatim: "Kring: " + line), sections: [(.empty, reply)]).html(
        first: language)
    case .csv, .json:
      let table = kind == .csv ? Paper.csv(reply, language) : Paper.json(reply, language)
      guard let table else { throw .nothing(Text(nl: "tabel", en: "table"), at: place) }
      return table
    case .svg:
      guard let picture = SvgPicture.first(in: reply, language) else {
        throw .nothing(Text(nl: "grafiek", en: "chart"), at: place)
      }
      return picture
    }
  }

  /// What begins the same is the same page or table of before, and may be written over.
  private func isOwn(_ old: Substring, _ text: String) -> Bool {
    switch kind {
    case .html: old.contains(WebPage.promise)
    case .svg: old.hasPrefix(text.prefix(60))
    case .txt, .md, .csv, .json: old.prefix { !$0.isNewline } == text.prefix { !$0.isNewline }
    }
  }

  /// "--csv", where the command has no such setting of its own.
  private static func kind(of word: Word, _ type: (any Command.Type)?) -> Kind? {
    guard word.text.hasPrefix("--"), let kind = Kind(rawValue: String(word.text.dropFirst(2))), kind != .txt,
      type?.settings.contains(where: { $0.name.matches(kind.rawValue) }) != true
    else { return nil }
    return kind
  }

  private static func kind(ofFile word: Word) -> Kind? {
    guard let dot = word.text.lastIndex(of: "."), dot > word.text.startIndex else { return nil }
    return Kind(rawValue: word.text[dot...].dropFirst().lowercased())
  }

  private static func cut(_ line: String, before word: Word) -> String {
    String(line.prefix(word.column - 1))
  }
}

extension Finding {
  fileprivate static func whatPaper(_ word: Word) -> Finding {
    let kinds = OnPaper.Kind.allCases.map { "." + $0.rawValue }.joined(separator: ", ")
    return Finding(
      Text(
        nl: "Aan \(name: word.text) zie ik niet wat voor bestand het wordt.",
        en: "I cannot see from \(name: word.text) what kind of file it will be."), at: word.place,
      advice: Text(
        nl: "Laat de naam eindigen op een van: \(name: kinds).",
        en: "Let the name end in one of: \(name: kinds)."))
  }

  fileprivate static func decideFirst(at place: Place) -> Finding {
    Finding(
      Text(
        nl: "Op papier komt wat je bekijkt, niet wat je beslist.",
        en: "What goes on paper is what you look at, not what you decide."), at: place,
      advice: Text(
        nl: "Bijvoorbeeld: draai 4; status > status.html", en: "For example: run 4; status > status.html"))
  }

  fileprivate static func nothing(_ what: Text, at place: Place?) -> Finding {
    Finding(
      Text(nl: "Hier is geen \(what) om te schrijven.", en: "There is no \(what) here to write."), at: place)
  }
}
