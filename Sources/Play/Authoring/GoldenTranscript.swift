/// A session written down: typed lines, each with the answer it must give. One file is both the script and what was
/// answered, so that an author sees what a change to a scenario does to every screen.
///
/// Lines that begin with "> " are typed; what follows is the answer. What stands above the first of them is the head:
/// `# language: nl` there says in which language the session is held. A text without it is no transcript, however many of
/// its lines begin with "> ": it is never written over.

import Wording

struct GoldenTranscript {
  struct Turn {
    let line: String
    /// Where it stands, from 1.
    let number: Int
    /// Without empty lines at the end.
    var answer: [String]
  }

  let file: String
  let head: [String]
  let language: Language
  var turns: [Turn] = []

  static let width = 80

  init(_ text: String, file: String) throws(Finding) {
    self.file = file
    var lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map(String.init)
    if lines.last == "" { lines.removeLast() }
    let first = lines.firstIndex { $0.hasPrefix("> ") } ?? lines.count
    head = Array(lines[..<first])
    guard first < lines.count else { throw .nothingTyped(file, head) }
    language = try GoldenTranscript.language(of: head, file: file, first: lines[first], at: first + 1)
    for (place, line) in lines.enumerated().dropFirst(first) {
      if line.hasPrefix("> ") {
        turns.append(Turn(line: String(line.dropFirst(2)), number: place + 1, answer: []))
      } else {
        turns[turns.count - 1].answer.append(line)
      }
    }
    for place in turns.indices { turns[place].answer = turns[place].answer.withoutBlankEnd }
  }

  /// - Parameter first: the first line that is typed, which the head must stand above.
  private static func language(
    of head: [String], file: String, first: String, at number: Int
  ) throws(Finding) -> Language {
    for (place, line) in head.enumerated() where line.hasPrefix("#") {
      let words = line.dropFirst().split { $0 == " " || $0 == ":" }
      if words.count == 1, let language = Language(rawValue: String(words[0])) { return language }
      guard words.count == 2, words[0] == "language" else { continue }
      guard let language = Language(rawValue: String(words[1])) else {
        throw .otherLanguage(Place(file: file, line: place + 1, column: 1, length: line.count, excerpt: line))
      }
      return language
    }
    throw .headMissing(
      Place(file: file, line: number, column: 1, length: max(1, first.count), excerpt: first))
  }

  var text: String {
    let turns = turns.map { turn in
      (["> " + turn.line] + turn.answer).joined(separator: "\n") + "\n"
    }
    return head.map { $0 + "\n" }.joined() + turns.joined(separator: "\n")
  }

  /// The same lines with the answers they give now. Nothing is kept and no file is written, whatever is typed.
  func played(in world: World) throws(Finding) -> GoldenTranscript {
    var session = Session(world: world.quiet, language: language)
    session.isRehearsal = true
    var now = self
    for place in turns.indices {
      let turn = turns[place]
      if session.opensWithoutSeed(turn.line) { throw .seedMissing(self.place(of: turn)) }
      let reply = session.perform(turn.line)
      let screen = Screen(language: session.language, width: GoldenTranscript.width)
      let page = TerminalPage(screen).render(reply)
      now.turns[place].answer =
        page.split(separator: "\n", omittingEmptySubsequences: false)
        .map(String.init).withoutBlankEnd
    }
    return now
  }

  func place(of turn: Turn) -> Place {
    Place(
      file: file, line: turn.number, column: 3, length: max(1, turn.line.count), excerpt: "> " + turn.line)
  }
}

/// Where two transcripts of the same lines part for the first time.
struct GoldenDifference {
  let place: Place
  /// nil where the answer ends.
  let wanted: String?
  let got: String?

  init?(wanted: GoldenTranscript, got: GoldenTranscript) {
    for (old, new) in zip(wanted.turns, got.turns) where old.answer != new.answer {
      let row = zip(old.answer, new.answer).enumerated().first { $0.element.0 != $0.element.1 }?.offset
      let first = row ?? min(old.answer.count, new.answer.count)
      self.wanted = old.answer.indices.contains(first) ? old.answer[first] : nil
      self.got = new.answer.indices.contains(first) ? new.answer[first] : nil
      let excerpt = self.wanted ?? ""
      place = Place(
        file: wanted.file, line: old.number + 1 + first, column: 1, length: max(1, excerpt.count),
        excerpt: excerpt)
      return
    }
    return nil
  }
}

extension Session {
  /// Whether a line opens a scenario on a luck that nobody chose: it would not read the same again.
  fileprivate func opensWithoutSeed(_ line: String) -> Bool {
    Words.commands(in: line).contains { part in
      var command = part
      if let digit = Int(part.filter { !$0.isWhitespace }), menu.indices.contains(digit - 1) {
        command = menu[digit - 1]
      }
      guard let open = (try? read(command)) as? Open else { return false }
      return open.seed == nil
    }
  }
}

extension World {
  /// The same shelf and files, but nothing is written or kept, and chance is always the same.
  var quiet: World {
    var world = self
    world.write = { (_, _) throws(Finding) in }
    world.remove = { (_) throws(Finding) in }
    world.stamp = { _ in nil }
    world.freshSeed = { 0 }
    world.keep = nil
    return world
  }
}

extension [String] {
  fileprivate var withoutBlankEnd: [String] {
    var lines = self
    while lines.last == "" { lines.removeLast() }
    return lines
  }
}

extension Finding {
  fileprivate static func nothingTyped(_ file: String, _ head: [String]) -> Finding {
    Finding(
      Text(nl: "In \(name: file) is niets getypt.", en: "Nothing is typed in \(name: file)."),
      at: Place(file: file, line: 1, column: 1, length: 1, excerpt: head.first ?? ""),
      advice: Text(
        nl: "Begin elke regel die getypt wordt met > en een spatie.",
        en: "Begin each line that is typed with > and a space."))
  }

  fileprivate static func headMissing(_ place: Place) -> Finding {
    Finding(
      Text(
        nl: "Boven de eerste regel die getypt wordt staat geen taal, dus dit is misschien een andere tekst.",
        en: "Above the first line that is typed stands no language, so this may be another text."), at: place,
      advice: Text(
        nl: "Is het een sessie? Zet er # language: nl of # language: en boven.",
        en: "Is it a session? Put # language: nl or # language: en above it."))
  }

  fileprivate static func otherLanguage(_ place: Place) -> Finding {
    Finding(
      Text(nl: "Deze taal ken ik niet.", en: "I do not know this language."), at: place,
      advice: Text(
        nl: "Schrijf # language: nl of # language: en.", en: "Write # language: nl or # language: en."))
  }

  fileprivate static func seedMissing(_ place: Place) -> Finding {
    Finding(
      Text(
        nl: "Zonder startgetal valt het toeval elke keer anders, en leest dit nooit twee keer hetzelfde.",
        en: "Without a seed luck falls otherwise every time, and this never reads the same twice."),
      at: place,
      advice: Text(nl: "Zet er seed 7 achter.", en: "Put seed 7 behind it."))
  }

  /// A command that would play transcripts within a transcript, or wait for a file.
  static func notInTranscript(_ name: Text) -> Finding {
    Finding(
      Text(
        nl: "\(name) kan niet binnen een opgeschreven sessie.", en: "\(name) cannot stand in a transcript."))
  }
}
