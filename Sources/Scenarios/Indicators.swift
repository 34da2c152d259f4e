/// A walk over the text that knows only what is text and what is YAML's own punctuation.
///
/// It finds what the format refuses (tabs before a line, anchors, aliases, tags, very deep nesting) without
/// building anything, so that a file that grows when it is read is refused before it can. The rules for where
/// a text ends follow the parser, libyaml, because a difference would let something through.

import Wording

struct Indicators {
  let source: SourceText
  private(set) var findings: [Finding] = []
  /// Quoted texts that run over more than one line: suspects when the parser stumbles.
  private(set) var longQuotes: [(open: Mark, closeLine: Int)] = []

  private enum State {
    case between
    /// Inside quotes that opened at a mark.
    case quoted(Unicode.Scalar, Mark)
    /// Inside a plain text that may go on at the next line, when that is indented by so much.
    case plain(indent: Int)
    /// Inside a block text; `indent` is known once its first line was seen.
    case block(least: Int, indent: Int?)
  }
  private var state = State.between
  /// Columns (from 0) of the open block lists and maps.
  private var indents: [Int] = []
  private var brackets = 0
  private var line: [Unicode.Scalar] = []
  private var lineNumber = 0
  private var position = 0
  /// Column of a text that becomes a key when a colon follows.
  private var possibleKey: Int?

  /// Lists and maps inside each other; the format itself needs six.
  private static let depthMax = 50

  init(_ source: SourceText) { self.source = source }

  mutating func scan() {
    for (number, text) in source.lines.enumerated() {
      line = Array(text.unicodeScalars)
      lineNumber = number + 1
      position = 0
      possibleKey = nil
      if beginLine() { scanTokens() }
      if tooDeep { return findings.append(.tooDeep(at: place(max(0, position - 1)))) }
    }
    if case .quoted(_, let open) = state {
      longQuotes.append((open, source.lines.count))
      findings.append(.unclosedQuote(at: source.place(longQuotes[0].open)))
    }
  }

  private var tooDeep: Bool { indents.count + brackets > Self.depthMax }

  private func place(_ column: Int, length: Int = 1) -> Place {
    source.place(Mark(line: lineNumber, column: column + 1), length: length)
  }
}

// MARK: - How a line begins

extension Indicators {
  /// Settles what the indentation means. False when the whole line belongs to a text, or is blank.
  private mutating func beginLine() -> Bool {
    if case .quoted = state { return true }
    let spaces = line.prefix { $0 == " " }.count
    let isBlank = line.allSatisfy { $0 == " " || $0 == "\t" }
    if case .block(let least, let indent) = state {
      if isBlank {
        // Blank lines before the first line of a block text may not be indented more than it.
        state = .block(least: indent == nil ? max(least, spaces) : least, indent: indent)
        return false
      }
      if spaces >= indent ?? least {
        state = .block(least: least, indent: indent ?? spaces)
        return false
      }
      state = .between
    }
    if isBlank { return false }
    position = spaces
    guard line[position] != "\t" else {
      findings.append(.tab(at: place(position)))
      state = .between
      return false
    }
    if isDocumentMark { position = 3 }
    if case .plain(let indent) = state {
      if !isDocumentMark, brackets > 0 || spaces >= indent { return scanPlain() }
      state = .between
    }
    if brackets == 0 {
      if isDocumentMark { indents = [] }
      while let last = indents.last, last > spaces { indents.removeLast() }
      if line.first == "%" { return false }
    }
    return true
  }

  private var isDocumentMark: Bool {
    guard line.count >= 3, line[0] == "-" || line[0] == ".", line[1] == line[0], line[2] == line[0] else {
      return false
    }
    return isBlank(at: 3)
  }

  private func isBlank(at index: Int) -> Bool {
    index >= line.count || line[index] == " " || line[index] == "\t"
  }
}

// MARK: - Inside a line

extension Indicators {
  private mutating func scanTokens() {
    while position < line.count, !tooDeep {
      if case .quoted(let quote, let open) = state {
        scanQuoted(quote, open)
      } else if !scanToken() {
        return
      }
    }
  }

  /// One token from the position on. False when the rest of the line is a comment or a text.
  private mutating func scanToken() -> Bool {
    let scalar = line[position]
    switch scalar {
    case " ", "\t":
      position += 1
    case "#" where position == 0 || isBlank(at: position - 1):
      return false
    case "[", "{":
      open()
    case "]", "}":
      brackets = max(0, brackets - 1)
      position += 1
    case "," where brackets > 0:
      position += 1
    case "\"", "'":
      possibleKey = possibleKey ?? position
      state = .quoted(scalar, Mark(line: lineNumber, column: position + 1))
      position += 1
    case "&", "*", "!":
      refuse(scalar)
    case "|" where brackets == 0, ">" where brackets == 0:
      beginBlock()
      return false
    case "-" where isBlank(at: position + 1), "?" where isBlank(at: position + 1):
      rollIndent(to: position)
      possibleKey = nil
      position += 1
    case ":" where brackets > 0 || isBlank(at: position + 1):
      if let key = possibleKey { rollIndent(to: key) }
      possibleKey = nil
      position += 1
    default:
      possibleKey = possibleKey ?? position
      return scanPlain()
    }
    return true
  }

  private mutating func open() {
    possibleKey = possibleKey ?? position
    brackets += 1
    position += 1
  }

  private mutating func rollIndent(to column: Int) {
    if brackets == 0, column > indents.last ?? -1 { indents.append(column) }
  }

  private mutating func scanQuoted(_ quote: Unicode.Scalar, _ open: Mark) {
    let scalar = line[position]
    if quote == "\"", scalar == "\\" {
      position += 2
    } else if scalar == quote, quote == "'", position + 1 < line.count, line[position + 1] == quote {
      position += 2
    } else {
      position += 1
      if scalar == quote {
        state = .between
        if open.line != lineNumber { longQuotes.append((open, lineNumber)) }
      }
    }
  }

  /// A plain text ends at a comment, at a colon with a blank, and inside brackets at their punctuation.
  /// False when it reached the end of the line.
  private mutating func scanPlain() -> Bool {
    while position < line.count {
      let scalar = line[position]
      let isComment = scalar == "#" && (position == 0 || isBlank(at: position - 1))
      let isColon = scalar == ":" && isBlank(at: position + 1)
      if isComment || isColon || brackets > 0 && ",[]{}".unicodeScalars.contains(scalar) {
        state = .between
        return true
      }
      position += 1
    }
    state = .plain(indent: (indents.last ?? -1) + 1)
    return false
  }

  /// `|` or `>`, with an optional number that says how much the text is indented.
  private mutating func beginBlock() {
    let parent = indents.last ?? -1
    let header = line[(position + 1)...].prefix { $0 != " " && $0 != "#" }
    let number = header.compactMap { $0.properties.numericType == nil ? nil : Int(String($0)) }.first
    let least = max(1, parent + 1)
    state = .block(least: least, indent: number.map { max(0, parent) + $0 })
    position = line.count
  }

  private mutating func refuse(_ indicator: Unicode.Scalar) {
    let word = line[position...].prefix { $0 != " " && $0 != "," && $0 != "\t" && $0 != "]" && $0 != "}" }
    let there = place(position, length: word.count)
    let text = String(String.UnicodeScalarView(word))
    findings.append(indicator == "!" ? .tag(text, at: there) : .anchor(text, at: there))
    possibleKey = possibleKey ?? position
    position += word.count
  }
}

extension Finding {
  fileprivate static func tab(at place: Place) -> Finding {
    Finding(
      Text(nl: "Deze regel begint met een tab.", en: "This line begins with a tab."), at: place,
      advice: Text(
        nl: "Laat een regel inspringen met spaties, twee per niveau.",
        en: "Indent a line with spaces, two for each level."))
  }

  fileprivate static func anchor(_ word: String, at place: Place) -> Finding {
    Finding(
      Text(
        nl: "Ankers en verwijzingen kent dit formaat niet: \(name: word).",
        en: "This format has no anchors and aliases: \(name: word)."),
      at: place,
      advice: Text(
        nl: "Schrijf de waarde hier voluit. Is het gewone tekst? Zet er dan aanhalingstekens om.",
        en: "Write the value out here. If it is ordinary text, put quotes around it."))
  }

  fileprivate static func tag(_ word: String, at place: Place) -> Finding {
    Finding(
      Text(nl: "Tags kent dit formaat niet: \(name: word).", en: "This format has no tags: \(name: word)."),
      at: place,
      advice: Text(
        nl: "Haal de tag weg. Is het gewone tekst? Zet er dan aanhalingstekens om.",
        en: "Take the tag out. If it is ordinary text, put quotes around it."))
  }

  fileprivate static func tooDeep(at place: Place) -> Finding {
    Finding(
      Text(
        nl: "Hier zitten te veel lijsten en blokken in elkaar.",
        en: "Too many lists and maps are nested here."),
      at: place,
      advice: Text(
        nl: "Sluit de haakjes die openstaan; het formaat gaat zes niveaus diep.",
        en: "Close the brackets that are open; the format goes six levels deep."))
  }

  static func unclosedQuote(at place: Place) -> Finding {
    Finding(
      Text(nl: "Dit aanhalingsteken wordt nergens gesloten.", en: "This quote is never closed."), at: place,
      advice: Text(
        nl: "Sluit de tekst op dezelfde regel. Begint de tekst met een '? Zet er dan \" omheen.",
        en: "Close the text on the same line. If the text begins with a ', put it between \"."))
  }
}
