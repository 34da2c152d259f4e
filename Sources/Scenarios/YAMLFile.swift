/// Text to nodes with places: the only file that knows the files are YAML.

import Wording
import Yams

/// A piece of a file, with the place where it stands.
struct Node: Sendable {
  let place: Place
  let kind: Kind

  enum Kind: Sendable {
    /// Quoted text is never a yes, a no or a number.
    case scalar(String, isQuoted: Bool)
    case list([Node])
    case map([Pair])
  }

  struct Pair: Sendable {
    let key: Node
    let value: Node
  }

  var text: String? { if case .scalar(let text, _) = kind { text } else { nil } }
  var isQuoted: Bool { if case .scalar(_, let isQuoted) = kind { isQuoted } else { false } }
}

struct YAMLFile {
  let name: String
  let lines: [String]

  /// Reads a file. What keeps it from being read at all is thrown: everything else is found later, all at once.
  static func read(_ text: String, name: String) throws(Findings) -> Node {
    let clean = normalized(text)
    let file = YAMLFile(name: name, lines: clean.split(separator: "\n", omittingEmptySubsequences: false).map(String.init))
    let traps = Traps(file: file).find()
    guard traps.isEmpty else { throw Findings(traps) }
    do {
      guard let root = try Yams.compose(yaml: clean) else { throw Findings([.emptyFile(file)]) }
      return file.node(root)
    } catch let error as YamlError {
      throw Findings(file.findings(error))
    } catch let findings as Findings {
      throw findings
    } catch {
      throw Findings([.unreadable(at: file.place(line: 1, column: 1), "\(error)")])
    }
  }

  /// Without a byte order mark, and with one kind of line end.
  private static func normalized(_ text: String) -> String {
    let start = text.hasPrefix("\u{FEFF}") ? String(text.unicodeScalars.dropFirst()) : text
    return start.replacing("\r\n", with: "\n").replacing("\r", with: "\n")
  }

  private func node(_ node: Yams.Node) -> Node {
    switch node {
    case .scalar(let scalar):
      let quoted = scalar.style == .singleQuoted || scalar.style == .doubleQuoted
      let block = scalar.style == .literal || scalar.style == .folded
      let length = max(1, scalar.string.count + (quoted ? 2 : 0))
      return Node(place: place(scalar.mark, length: length), kind: .scalar(scalar.string, isQuoted: quoted || block))
    case .sequence(let sequence):
      return Node(place: place(sequence.mark), kind: .list(sequence.map(self.node)))
    case .mapping(let mapping):
      let pairs = mapping.map { Node.Pair(key: self.node($0.key), value: self.node($0.value)) }
      return Node(place: place(mapping.mark), kind: .map(pairs))
    case .alias(let alias): return Node(place: place(alias.mark), kind: .scalar("", isQuoted: false))
    }
  }

  private func place(_ mark: Mark?, length: Int = 1) -> Place {
    place(line: mark?.line ?? 1, column: mark?.column ?? 1, length: length)
  }

  /// A place by line and by column in Unicode scalars, both from 1; the result counts characters.
  func place(line: Int, column: Int, length: Int = 1) -> Place {
    let row = min(max(line, 1), max(lines.count, 1))
    let excerpt = row <= lines.count ? lines[row - 1] : ""
    let before = String(String.UnicodeScalarView(excerpt.unicodeScalars.prefix(max(column, 1) - 1)))
    let column = min(before.count, excerpt.count) + 1
    let fits = min(length, max(1, excerpt.count - column + 1))
    return Place(file: name, line: row, column: column, length: fits, excerpt: excerpt)
  }

  // MARK: What the parser refuses

  private func findings(_ error: YamlError) -> [Finding] {
    switch error {
    case .duplicatedKeysInMapping(let names, let context):
      return names.map { duplicate($0, from: context.mark.line) }
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _), .composer(_, let problem, let mark, _):
      let place = place(line: mark.line, column: mark.column)
      return [problem.contains("another document") ? .severalDocuments(at: place) : .broken(at: place, problem)]
    default: return [.unreadable(at: place(line: 1, column: 1), "\(error)")]
    }
  }

  /// The second time a key stands in the map that begins at a line.
  private func duplicate(_ name: String, from first: Int) -> Finding {
    var seen: [(line: Int, column: Int)] = []
    for line in max(first, 1)...max(first, lines.count) where line <= lines.count {
      let text = lines[line - 1]
      for range in text.ranges(of: name + ":") {
        let before = text[..<range.lowerBound].last
        guard before == nil || before == " " || before == "{" || before == "," else { continue }
        seen.append((line, text.distance(from: text.startIndex, to: range.lowerBound) + 1))
      }
    }
    let second = seen.count > 1 ? seen[1] : seen.first ?? (first, 1)
    let excerpt = lines.indices.contains(second.line - 1) ? lines[second.line - 1] : ""
    let place = Place(file: self.name, line: second.line, column: second.column, length: name.count, excerpt: excerpt)
    return .duplicateKey(name, at: place, first: seen.first?.line ?? first)
  }
}

/// Findings as one error, for a file that cannot be read any further.
struct Findings: Error {
  let all: [Finding]
  init(_ all: [Finding]) { self.all = all }
}

extension Finding {
  fileprivate static func emptyFile(_ file: YAMLFile) -> Finding {
    Finding(
      Text(nl: "Het bestand is leeg.", en: "The file is empty."), at: file.place(line: 1, column: 1),
      advice: Text(nl: "Begin met een kopie van it-offerte.yaml.", en: "Begin with a copy of it-offerte.yaml."))
  }

  fileprivate static func unreadable(at place: Place, _ problem: String) -> Finding {
    Finding(
      Text(nl: "Dit is geen leesbaar YAML-bestand.", en: "This is not a readable YAML file."), at: place,
      advice: Text(nl: "De lezer zegt: \(name: problem).", en: "The parser says: \(name: problem)."))
  }

  fileprivate static func severalDocuments(at place: Place) -> Finding {
    Finding(
      Text(nl: "Hier begint een tweede document.", en: "A second document begins here."), at: place,
      advice: Text(nl: "Eén scenario per bestand: haal de regel met --- weg.", en: "One scenario a file: remove the line with ---."))
  }

  fileprivate static func duplicateKey(_ key: String, at place: Place, first: Int) -> Finding {
    Finding(
      Text(nl: "De sleutel \(name: key) staat hier twee keer.", en: "The key \(name: key) stands here twice."), at: place,
      advice: Text(nl: "De eerste staat op regel \(first).", en: "The first is on line \(first)."))
  }

  /// Layout that the parser cannot follow, with the likely cause.
  fileprivate static func broken(at place: Place, _ problem: String) -> Finding {
    let unclosed = problem.contains("quoted scalar") || problem.contains("unexpected end of stream")
    let message = unclosed
      ? Text(nl: "Een aanhalingsteken gaat open en niet dicht.", en: "A quote opens and does not close.")
      : Text(nl: "Hier klopt de opmaak niet.", en: "The layout is wrong here.")
    let advice = unclosed
      ? Text(nl: "Zet \" aan het begin en aan het eind van de tekst.", en: "Put \" at the beginning and at the end of the text.")
      : Text(
        nl: "Kijk naar inspringen, dubbele punten, haken en aanhalingstekens hier en op de regel erboven.",
        en: "Look at indentation, colons, brackets and quotes here and on the line above.")
    return Finding(message, at: place, advice: advice)
  }
}
