/// A text or a name as it stands in a file, in each language, with its place.

import Wording

struct WrittenText {
  /// Keys from the top, without numbers of list items: "customers.named.note".
  let path: String
  let dutch: Node
  let english: Node

  subscript(language: Language) -> String { node(language).trimmedScalar }

  func node(_ language: Language) -> Node { language == .nl ? dutch : english }

  /// One spelling for both languages.
  var isOneSpelling: Bool { dutch.mark == english.mark }
}

extension Node {
  /// Every text in two languages and every name below this node.
  func texts(at path: String) -> [WrittenText] {
    switch content {
    case .scalar:
      let last = path.split(separator: ".").last ?? ""
      return ["name", "names"].contains(last) ? [WrittenText(path: path, dutch: self, english: self)] : []
    case .list(let nodes):
      return nodes.flatMap { $0.texts(at: path) }
    case .map(let entries, _):
      if let dutch = entries.first(where: { $0.key == "nl" })?.value,
        let english = entries.first(where: { $0.key == "en" })?.value
      {
        let isText = !dutch.trimmedScalar.isEmpty && !english.trimmedScalar.isEmpty
        return isText ? [WrittenText(path: path, dutch: dutch, english: english)] : []
      }
      return entries.flatMap { $0.value.texts(at: path.isEmpty ? $0.key : path + "." + $0.key) }
    }
  }

  /// Empty for what is no text.
  fileprivate var trimmedScalar: String {
    guard case .scalar(let text, _) = content else { return "" }
    return trimmed(text)
  }

  /// The value of a key of a map.
  subscript(key: Key) -> Node? {
    guard case .map(let entries, _) = content else { return nil }
    return entries.first { $0.key == key.name }?.value
  }

  var items: [Node] {
    guard case .list(let nodes) = content else { return [] }
    return nodes
  }
}

extension SourceText {
  /// Where words of a text stand in the file: as many of them as are found on one line, or the whole text when it was
  /// written in another way than it reads.
  func place(of words: String, in node: Node) -> Place {
    var wanted = words[...]
    while !wanted.isEmpty {
      if let place = find(wanted, from: node.mark) { return place }
      guard let gap = wanted.lastIndex(of: " ") else { break }
      wanted = wanted[..<gap]
    }
    return place(node.mark, length: length(of: node))
  }

  func place(of node: Node) -> Place { place(node.mark, length: length(of: node)) }

  private func find(_ words: Substring, from mark: Mark) -> Place? {
    let indent = lines.indices.contains(mark.line - 1) ? lines[mark.line - 1].prefix { $0 == " " }.count : 0
    var line = mark.line
    while lines.indices.contains(line - 1) {
      let isFirst = line == mark.line
      let text = isFirst ? rest(from: mark) : lines[line - 1][...]
      // A text ends where a line is indented as little as the one it began on.
      if !isFirst, text.contains(where: { $0 != " " }), text.prefix(while: { $0 == " " }).count <= indent {
        return nil
      }
      if let range = text.rangeOfWords(words) {
        let before = text[..<range.lowerBound].unicodeScalars.count + (isFirst ? mark.column - 1 : 0)
        return place(Mark(line: line, column: before + 1), length: words.count)
      }
      line += 1
    }
    return nil
  }
}

extension Substring {
  /// The first place where these words stand by themselves, not inside longer ones.
  func rangeOfWords(_ words: Substring) -> Range<Index>? {
    ranges(of: words).first { range in
      let before = range.lowerBound > startIndex ? self[index(before: range.lowerBound)] : " "
      let after = range.upperBound < endIndex ? self[range.upperBound] : " "
      return !before.isWordCharacter && !after.isWordCharacter
    }
  }
}

extension Character {
  var isWordCharacter: Bool { isLetter || isNumber }
}

extension StringProtocol {
  /// Words without the signs between them: "ex-klant" is two, "two-day's" three.
  var plainWords: [SubSequence] { split { !$0.isWordCharacter } }
}
