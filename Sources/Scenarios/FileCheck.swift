import Wording

/// What is wrong with a file. This is where scenarios and lessons are told apart.
package func checkFile(_ text: String, file: String) -> [Finding] {
  switch FileKind.meant(by: text) {
  case .scenario: readScenario(text, file: file).findings
  case .lesson: readLesson(text, file: file).findings
  }
}
