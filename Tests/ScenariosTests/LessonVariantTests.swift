import Foundation
import Testing
import Wording

@testable import Scenarios

private let variants = "    variants: [{ask: {nl: \"4 min 1?\", en: \"4 minus 1?\"}, number: 3}]\n"

private func lesson(_ step: String) -> (Lesson?, [Finding]) {
  let head = goodLesson.components(separatedBy: "steps:")[0].replacing("beta", with: "wip")
  return readLesson(head + "steps:\n" + step, file: "l.yaml")
}

private let question = """
    - id: L09.1
      kind: number
      ask: {nl: "3 min 1?", en: "3 minus 1?"}
      answer:
        number: 2
        wrong:
          - {number: 4, say: {nl: "Trek af.", en: "Subtract."}}
          - {number: 1, say: {nl: "Tel nog eens.", en: "Count again."}}

  """

@Test func `a variant changes what it writes and keeps the rest`() throws {
  let (read, findings) = lesson(question + variants)
  #expect(findings.isEmpty)
  let step = try #require(read).varied(by: 1).steps[0]
  #expect(step.ask.en == "4 minus 1?" && step.id == "L09.1")
  guard case .number(let answer) = step.work else { return }
  #expect(answer.right == .number(3) && answer.wrong.isEmpty)
  #expect(try #require(read).varied(by: 2) == read)
}

@Test func `a variant that asks the same, or stands with what is measured, is told so`() {
  let same = lesson(question + "    variants: [{number: 3}]\n").1
  #expect(same.map(\.message.en) == ["This variant asks the same."])
  let gauge = question.replacing("number: 2", with: "gauge: orders")
  #expect(lesson(gauge + variants).1.map(\.message.en).contains { $0.contains("is measured") })
  let nothing = lesson(question + "    variants: [{ask: {nl: \"a b?\", en: \"a b?\"}}]\n").1
  #expect(!nothing.isEmpty)
}
