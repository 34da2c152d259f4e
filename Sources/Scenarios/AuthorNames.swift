/// What an author calls a scenario, and where the numbers stand in its file.

/// Whether a file may have this as its id.
package func mayBeIdentifier(_ name: String) -> Bool { isIdentifier(name) }

/// The id that a name is meant for: "Mijn bakkerij.yaml" gives `mijn-bakkerij`.
package func scenarioIdentifier(from name: String) -> String {
  let file = name.split(separator: "/").last.map(String.init) ?? ""
  let ending = [".yaml", ".yml"].first { file.hasSuffix($0) } ?? ""
  let words = file.dropLast(ending.count).lowercased().split { " _.".contains($0) }
  let joined = words.map { plainLetters(String($0)) }.filter { !$0.isEmpty }.joined(separator: "-")
  let begun = joined.first?.isLetter == true ? joined : "scenario-" + joined.drop { $0 == "-" }
  return String(begun.prefix(idCharactersMax)).withoutHyphensBehind
}

/// The line of every single value in the maps of a scenario file, by its path: `quotes.rush.chance`, `rules.price`.
package func writtenLines(of text: String, file: String) -> [String: Int] {
  guard let tree = readYAML(text, at: SourceText(text, file: file)).tree else { return [:] }
  var lines: [String: Int] = [:]
  tree.collect(into: &lines, under: "")
  return lines
}

extension Node {
  fileprivate func collect(into lines: inout [String: Int], under path: String) {
    guard case .map(let entries, _) = content else { return }
    for entry in entries {
      if case .scalar = entry.value.content { lines[path + entry.key] = entry.value.mark.line }
      entry.value.collect(into: &lines, under: path + entry.key + ".")
    }
  }
}

extension String {
  fileprivate var withoutHyphensBehind: String {
    var text = self
    while text.hasSuffix("-") { text.removeLast() }
    return text
  }
}
