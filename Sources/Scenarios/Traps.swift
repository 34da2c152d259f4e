/// Traps of YAML that must be seen in the text itself, before a parser stumbles over them.

import Wording

struct Traps {
  let file: YAMLFile

  /// Bytes of text a file may have.
  static let sizeMost = 1_000_000
  /// Brackets, or spaces of indentation halved, within each other.
  private static let depthMost = 40

  func find() -> [Finding] {
    let size = file.lines.reduce(0) { $0 + $1.utf8.count + 1 }
    guard size <= Traps.sizeMost + 1 else { return [.tooLarge(file.name, size)] }
    var findings: [Finding] = []
    var depth = 0
    var blockIndent: Int?
    for (index, line) in file.lines.enumerated() {
      let row = index + 1
      if let control = control(line, row) { findings.append(control) }
      let indent = line.prefix { $0 == " " }.count
      if let block = blockIndent {
        if line.allSatisfy({ $0 == " " }) || indent > block { continue }
        blockIndent = nil
      }
      if let tab = tab(line, row) { findings.append(tab) }
      if indent / 2 > Traps.depthMost { return findings + [.tooDeep(at: file.place(line: row, column: 1))] }
      var scan = LineScan(line)
      while let sign = scan.next() {
        switch sign.character {
        case "[", "{": depth += 1
        case "]", "}": depth = max(0, depth - 1)
        default:
          findings.append(.alias(at: place(row, sign.column, sign.length)))
        }
        if depth > Traps.depthMost { return findings + [.tooDeep(at: place(row, sign.column, 1))] }
      }
      if scan.opensBlock { blockIndent = indent }
    }
    return findings
  }

  private func place(_ row: Int, _ column: Int, _ length: Int) -> Place {
    Place(file: file.name, line: row, column: column, length: length, excerpt: file.lines[row - 1])
  }

  private func control(_ line: String, _ row: Int) -> Finding? {
    let scalars = Array(line.unicodeScalars)
    guard let index = scalars.firstIndex(where: { ($0.value < 32 && $0 != "\t") || $0.value == 127 }) else { return nil }
    return .control(scalars[index], at: file.place(line: row, column: index + 1))
  }

  private func tab(_ line: String, _ row: Int) -> Finding? {
    let start = line.prefix { $0 == " " || $0 == "\t" }
    guard let tab = start.firstIndex(of: "\t"), start.count < line.count else { return nil }
    return .tab(at: place(row, line.distance(from: line.startIndex, to: tab) + 1, 1))
  }
}

/// Brackets, anchors and aliases of one line, outside quotes and remarks.
private struct LineScan {
  struct Sign {
    let character: Character
    /// From 1.
    let column: Int
    let length: Int
  }

  private let characters: [Character]
  private var place = 0
  private var quote: Character?
  /// A value may begin here.
  private var fresh = true

  init(_ line: String) { characters = Array(line) }

  /// The line ends in a sign after which the text below is kept as it is.
  var opensBlock: Bool {
    var text = String(characters)
    if let remark = text.firstRange(of: " #") { text = String(text[..<remark.lowerBound]) }
    let last = text.split(separator: " ").last ?? ""
    return ["|", "|-", "|+", ">", ">-", ">+"].contains(last)
  }

  mutating func next() -> Sign? {
    while place < characters.count {
      let character = characters[place]
      defer { place += 1 }
      if let open = quote {
        if character == "\\" && open == "\"" { place += 1 }
        if character == open { quote = nil }
        continue
      }
      if character == "#" && (place == 0 || characters[place - 1] == " ") { break }
      if let sign = sign(character) { return sign }
    }
    return nil
  }

  private mutating func sign(_ character: Character) -> Sign? {
    let wasFresh = fresh
    switch character {
    case " ": return nil
    case "\"", "'":
      if wasFresh { quote = character }
      fresh = false
    case "[", "{", "]", "}":
      fresh = character == "[" || character == "{"
      return Sign(character: character, column: place + 1, length: 1)
    case ",", ":", "-": fresh = character != "-" || wasFresh
    case "&", "*":
      fresh = false
      let word = characters[(place + 1)...].prefix { $0.isLetter || $0.isNumber || $0 == "_" }
      if wasFresh && !word.isEmpty { return Sign(character: character, column: place + 1, length: word.count + 1) }
    default: fresh = false
    }
    return nil
  }
}

extension Finding {
  static func tooLarge(_ file: String, _ size: Int) -> Finding {
    let most = Traps.sizeMost / 1000
    let kilobytes = size / 1000
    return Finding(
      Text(nl: "Het bestand is \(kilobytes) kB; hoogstens \(most) kB kan.", en: "The file is \(kilobytes) kB; at most \(most) kB will do."),
      at: Place(file: file, line: 1, column: 1, length: 1, excerpt: ""))
  }

  fileprivate static func tab(at place: Place) -> Finding {
    Finding(
      Text(nl: "Hier springt een tab in; YAML kent alleen spaties.", en: "A tab indents here; YAML knows only spaces."), at: place,
      advice: Text(nl: "Vervang elke tab door twee spaties.", en: "Replace each tab by two spaces."))
  }

  fileprivate static func alias(at place: Place) -> Finding {
    Finding(
      Text(
        nl: "Verwijzingen met & en * worden niet gelezen: ze kunnen een bestand laten ontploffen.",
        en: "References with & and * are not read: they can make a file explode."), at: place,
      advice: Text(nl: "Schrijf de waarde hier voluit, of zet de tekst tussen aanhalingstekens.", en: "Write the value out here, or put the text in quotes."))
  }

  fileprivate static func tooDeep(at place: Place) -> Finding {
    Finding(
      Text(nl: "Zo diep genest kan een scenario niet zijn.", en: "A scenario cannot be nested this deep."), at: place,
      advice: Text(nl: "Sluit haken die openstaan.", en: "Close the brackets that are open."))
  }

  fileprivate static func control(_ scalar: Unicode.Scalar, at place: Place) -> Finding {
    let code = "U+" + String(scalar.value, radix: 16, uppercase: true)
    return Finding(
      Text(nl: "Hier staat een stuurteken (\(name: code)).", en: "A control character stands here (\(name: code))."), at: place,
      advice: Text(nl: "Haal het weg.", en: "Remove it."))
  }
}
