/// Marked files: a text with ① before the offending word, and the finding expected there.

import Scenarios
import Testing
import Wording

/// A finding as a reader of tests wants to see it: where, on which word, what and what to do.
struct Told: Equatable, CustomStringConvertible {
  let line: Int
  let column: Int
  let word: String
  let message: String
  let advice: String

  init(_ finding: Finding) {
    line = finding.place?.line ?? 0
    column = finding.place?.column ?? 0
    word = finding.place.map(covered) ?? ""
    message = finding.message.en
    advice = finding.advice.en
  }

  /// The finding expected at the only marker of a text.
  init(_ marked: String, _ word: String, _ message: String, _ advice: String) {
    let before = marked.prefix { $0 != "①" }
    line = before.count(where: \.isNewline) + 1
    column = before.reversed().prefix { !$0.isNewline }.count + 1
    self.word = word
    self.message = message
    self.advice = advice
  }

  var description: String { "\(line):\(column) [\(word)] \(message) | \(advice)" }
}

/// The characters of the line that a place covers.
func covered(_ place: Place) -> String {
  String(place.excerpt.dropFirst(place.column - 1).prefix(place.length))
}

/// Reads a marked file and expects exactly one finding, at the marker.
func expectFinding(
  in marked: String, on word: String, _ message: String, _ advice: String,
  sourceLocation: SourceLocation = #_sourceLocation
) {
  let text = String(marked.filter { $0 != "①" })
  let (scenario, findings) = readScenario(text, file: "mine.yaml")
  #expect(scenario == nil, sourceLocation: sourceLocation)
  #expect(findings.map { Told($0) } == [Told(marked, word, message, advice)], sourceLocation: sourceLocation)
  for finding in findings { expectBothLanguages(finding, sourceLocation: sourceLocation) }
}

/// Dutch says something, and says it in Dutch.
func expectBothLanguages(_ finding: Finding, sourceLocation: SourceLocation = #_sourceLocation) {
  #expect(!finding.message.nl.isEmpty && !finding.message.en.isEmpty, sourceLocation: sourceLocation)
  #expect(finding.message.nl != finding.message.en, sourceLocation: sourceLocation)
  #expect(finding.advice.nl.isEmpty == finding.advice.en.isEmpty, sourceLocation: sourceLocation)
}
