/// Marked files for what `check` tells beyond what makes a file unreadable.

import Testing
import Wording

@testable import Scenarios

/// Checks a marked file that can be played, and expects exactly one finding, at the marker, told in both languages.
func expectCare(
  in marked: String, on word: String, _ message: Text, _ advice: Text, isAdvice: Bool = false,
  sourceLocation: SourceLocation = #_sourceLocation
) {
  let text = String(marked.filter { $0 != "①" })
  #expect(readScenario(text, file: "mine.yaml").scenario != nil, sourceLocation: sourceLocation)
  let findings = checkFile(text, file: "mine.yaml")
  #expect(
    findings.map { Told($0) } == [Told(marked, word, message.en, advice.en)], sourceLocation: sourceLocation)
  #expect(findings.map(\.message.nl) == [message.nl], sourceLocation: sourceLocation)
  #expect(findings.map(\.advice.nl) == [advice.nl], sourceLocation: sourceLocation)
  #expect(findings.map(\.isAdvice) == [isAdvice], sourceLocation: sourceLocation)
}

func expectNoCare(in text: String, sourceLocation: SourceLocation = #_sourceLocation) {
  #expect(checkFile(text, file: "mine.yaml") == [], sourceLocation: sourceLocation)
}

/// The good file with another brief.
func brief(_ dutch: String, _ english: String) -> String {
  changed("{nl: \"Een kort verhaal.\", en: \"A short story.\"}", to: "{nl: \"\(dutch)\", en: \"\(english)\"}")
}
