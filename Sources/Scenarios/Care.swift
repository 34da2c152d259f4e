/// What a file that reads may still be: unequal in its two languages, off the glossary, too long for the screen, hard to
/// read, or dead in places. A game can be played with it; `check` tells.

import Wording

/// Everything `check` has to tell of a file. This is where files are told apart by their format.
package func checkFile(_ text: String, file: String) -> [Finding] {
  switch FileKind.meant(by: text) {
  case .scenario: checkScenario(text, file: file)
  case .lesson: checkLesson(text, file: file)
  }
}

/// What makes a scenario wrong, then what care finds in what could be read; in the order of the file.
func checkScenario(_ text: String, file: String) -> [Finding] {
  let (scenario, findings) = readScenario(text, file: file)
  let source = SourceText(text, file: file)
  // Of what is no scenario, or cannot be taken apart, no texts are known.
  guard let tree = readYAML(text, at: source).tree, Reader(source).otherFormat(tree, .scenario) == nil else {
    return findings
  }
  var care = Care(tree, source)
  care.texts()
  if let scenario {
    care.names(of: scenario)
    care.events(of: scenario)
  }
  return care.told(after: findings)
}

/// Checks over what was written, whether or not it could be read as a whole.
struct Care {
  let tree: Node
  let source: SourceText
  let written: [WrittenText]
  private(set) var findings: [Finding] = []

  init(_ tree: Node, _ source: SourceText) {
    self.tree = tree
    self.source = source
    written = tree.texts(at: "")
  }

  /// What can be said of texts alone, in a scenario or a lesson.
  mutating func texts() {
    for text in written {
      checkNumbers(in: text)
      checkTranslated(text)
      checkLength(of: text)
      checkWidth(of: text)
      checkTerms(in: text)
      checkForbidden(in: text)
      checkSentences(in: text)
      checkFirms(in: text)
    }
    checkReading()
  }

  /// What the reader found and what care found, in the order of the file.
  func told(after read: [Finding]) -> [Finding] {
    let wrong = (read + findings.filter { !$0.isAdvice }).prefix(findingsMax)
    // Advice never takes the place of what is wrong.
    let advice = findings.filter(\.isAdvice).prefix(findingsMax - wrong.count)
    return inOrder(Array(wrong) + Array(advice))
  }

  mutating func find(_ message: Text, at place: Place, advice: Text, isAdvice: Bool = false) {
    findings.append(Finding(message, at: place, advice: advice, isAdvice: isAdvice))
  }
}
