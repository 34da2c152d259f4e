/// A hand-in read back. It comes from somebody else: every line is looked at, and nothing is taken for granted.

import Scenarios
import Wording

/// More than anybody does in a lesson.
private let notesMost = 5000
private let gamesMost = 200
private let stepsMost = 20_000

extension HandIn {
  /// - Throws: what cannot be read, with its line.
  /// - Returns: the hand-in, and whether its digest is that of its text.
  static func read(_ text: String, file: String) throws(Finding) -> (handIn: HandIn, isWhole: Bool) {
    var reader = HandInReader(file: file)
    var body = 0
    var digest: UInt64 = hash(of: "")
    var given: UInt64?
    for line in text.withPlainLineEnds.split(separator: "\n", omittingEmptySubsequences: false) {
      body += 1
      let bare = body == 1 && line.hasPrefix("\u{FEFF}") ? line.dropFirst() : line
      if body == 1, bare != HandIn.beginning { throw .noHandIn(file) }
      if given != nil, !bare.isEmpty { throw reader.finding(body, line) }
      if let sum = bare.wholeMatch(of: /digest: ([0-9a-f]{16})/) {
        given = UInt64(sum.1, radix: 16)
      } else if given == nil {
        digest = hash(of: bare + "\n", from: digest)
        try reader.take(String(bare), number: body)
      }
    }
    guard let given else { throw .cutOff(file) }
    return (try reader.handIn(), given == digest)
  }
}

private struct HandInReader {
  let file: String
  private var values: [String: String] = [:]
  private var notes: [LessonNote] = []
  private var games: [(number: Int64, steps: [Step])] = []
  private var steps = 0

  init(file: String) { self.file = file }

  private static let once: Set<String> = [
    "program", "rules", "lesson", "scenario", "seed", "exam", "who", "points",
  ]

  mutating func take(_ line: String, number: Int) throws(Finding) {
    guard !line.isEmpty, !line.hasPrefix("#") else { return }
    let parts = line.split(separator: ":", maxSplits: 1).map(String.init)
    guard parts.count == 2, parts[1].hasPrefix(" ") else { throw finding(number, line) }
    let value = String(parts[1].dropFirst())
    switch parts[0] {
    case "note":
      guard notes.count < notesMost, let note = note(value) else { throw finding(number, line) }
      notes.append(note)
    case "game":
      guard games.count < gamesMost, let game = Int64(value), !games.contains(where: { $0.number == game })
      else { throw finding(number, line) }
      games.append((game, []))
    case "step":
      guard steps < stepsMost, !games.isEmpty, let step = step(value) else { throw finding(number, line) }
      steps += 1
      games[games.count - 1].steps.append(step)
    default:
      guard HandInReader.once.contains(parts[0]), values[parts[0]] == nil, value.count <= 200 else {
        throw finding(number, line)
      }
      values[parts[0]] = value
    }
  }

  private func note(_ value: String) -> LessonNote? {
    let parts = value.split(separator: " ", maxSplits: 3).map(String.init)
    guard parts.count == 4, let moment = Moment(parts[0]), let kind = LessonNote.Kind(rawValue: parts[1]),
      let text = unquoted(parts[3])
    else { return nil }
    return LessonNote(kind, step: parts[2] == "-" ? "" : parts[2], text: text, moment: moment.seconds)
  }

  private func step(_ value: String) -> Step? {
    let parts = value.split(separator: " ", maxSplits: 2).map(String.init)
    guard parts.count > 1, let kind = Step.Kind(rawValue: parts[0]),
      let line = parts.count > 2 ? unquoted(parts[2]) : ""
    else { return nil }
    if parts[1] == "-" { return Step(kind, line: line) }
    guard parts[1].count == 16, let fingerprint = UInt64(parts[1], radix: 16) else { return nil }
    return Step(kind, line: line, fingerprint: fingerprint)
  }

  func handIn() throws(Finding) -> HandIn {
    guard let program = values["program"], let rules = values["rules"].flatMap({ Int($0) }),
      let lesson = source("lesson"), let scenario = source("scenario"),
      let seed = values["seed"].flatMap({ UInt64($0) }), let exam = values["exam"],
      exam == "-" || Exam.code(exam) == exam, let who = values["who"], HandIn.code(who) != nil,
      let points = values["points"]
    else { throw .incomplete(file, HandInReader.once.filter { values[$0] == nil }.sorted()) }
    return HandIn(
      program: program, rules: rules, lesson: lesson, scenario: scenario, seed: seed,
      exam: exam == "-" ? "" : exam, who: who, points: points == "-" ? "" : points, notes: notes,
      games: games.map { HandIn.PlayedGame(number: $0.number, steps: $0.steps) })
  }

  private func source(_ key: String) -> HandIn.Source? {
    guard let value = values[key], let found = value.wholeMatch(of: /([a-z0-9-]+) ([0-9.]+) ([0-9a-f]{16})/),
      let digest = UInt64(found.3, radix: 16)
    else { return nil }
    return HandIn.Source(id: String(found.1), version: String(found.2), digest: digest)
  }

  func finding(_ number: Int, _ line: some StringProtocol) -> Finding {
    Finding(
      Text(nl: "Deze regel kan ik niet lezen.", en: "I cannot read this line."),
      at: Place(file: file, line: number, column: 1, length: 1, excerpt: String(line.prefix(120))),
      advice: Text(nl: "Vraag om een nieuw bestand van leverin.", en: "Ask for a new file of hand-in."))
  }
}

/// What stands between quotes as JSON writes it; nil when it is something else.
private func unquoted(_ text: String) -> String? {
  guard text.count >= 2, text.hasPrefix("\""), text.hasSuffix("\"") else { return nil }
  var units: [UInt16] = []
  var rest = text.dropFirst().dropLast().utf16[...]
  while let unit = rest.popFirst() {
    guard unit != 0x22 else { return nil }
    guard unit == 0x5C else {
      units.append(unit)
      continue
    }
    switch rest.popFirst() {
    case 0x22: units.append(0x22)
    case 0x5C: units.append(0x5C)
    case 0x6E: units.append(0x0A)
    case 0x74: units.append(0x09)
    case 0x75:
      let digits = String(decoding: rest.prefix(4), as: UTF16.self)
      guard digits.count == 4, let code = UInt16(digits, radix: 16) else { return nil }
      rest = rest.dropFirst(4)
      units.append(code)
    default: return nil
    }
  }
  return String(validating: units, as: UTF16.self)
}

extension Finding {
  static func noHandIn(_ file: String) -> Finding {
    Finding(
      Text(nl: "\(name: file) is geen ingeleverde les.", en: "\(name: file) is no lesson handed in."),
      advice: Text(nl: "Zo'n bestand maakt leverin.", en: "Such a file is made by hand-in."))
  }

  static func altered(_ file: String) -> Finding {
    Finding(Text(nl: "\(name: file) is veranderd.", en: "\(name: file) was altered."))
  }

  fileprivate static func cutOff(_ file: String) -> Finding {
    Finding(
      Text(nl: "\(name: file) houdt te vroeg op.", en: "\(name: file) ends too early."),
      advice: Text(nl: "Vraag om het hele bestand.", en: "Ask for the whole file."))
  }

  fileprivate static func incomplete(_ file: String, _ missing: [String]) -> Finding {
    let names = missing.joined(separator: ", ")
    return Finding(
      missing.isEmpty
        ? Text(nl: "De kop van \(name: file) klopt niet.", en: "The head of \(name: file) is not right.")
        : Text(
          nl: "In \(name: file) ontbreekt: \(name: names).", en: "Missing in \(name: file): \(name: names)."),
      advice: Text(nl: "Vraag om een nieuw bestand van leverin.", en: "Ask for a new file of hand-in."))
  }
}
