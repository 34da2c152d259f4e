/// The lessons that come with Kring, and the lesson author's guide beside them.

import Foundation
import Scenarios
import Testing
import Wording

private let folder = URL(filePath: #filePath)
  .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
  .appending(path: "lessons")

private func file(_ name: String) throws -> String {
  try String(contentsOf: folder.appending(path: name), encoding: .utf8)
}

private func lessonFiles() throws -> [String] {
  try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".yaml") }.sorted()
}

@Suite struct LessonShelfTests {
  @Test func `every lesson on the shelf reads without findings`() throws {
    let names = try lessonFiles()
    #expect(!names.isEmpty)
    for name in names {
      let (lesson, findings) = readLesson(try file(name), file: name)
      #expect(findings == [])
      #expect(lesson.map { $0.id + ".yaml" } == name)
    }
  }

  @Test func `lessons on the shelf have codes of their own and say all in both languages`() throws {
    let lessons = try lessonFiles().compactMap { readLesson(try file($0), file: $0).lesson }
    #expect(Set(lessons.map(\.code)).count == lessons.count)
    for lesson in lessons {
      let texts =
        [lesson.title, lesson.objective] + lesson.debrief
        + lesson.steps.flatMap { [$0.say, $0.ask] + $0.hints }
      for text in texts {
        #expect(text.nl.isEmpty == text.en.isEmpty)
        #expect(text.isEmpty || text.nl != text.en, "\(text.nl)")
      }
    }
  }

  @Test func `the customer who insists on two days keeps who errs nowhere busy for twelve minutes`() throws {
    let lesson = try #require(readLesson(try file("twee-dagen.yaml"), file: "twee-dagen.yaml").lesson)
    #expect(lesson.code == "L05" && lesson.scenario.id == "it-offerte" && lesson.status == .beta)
    #expect(lesson.concepts == ["C076", "C077", "C078", "C079", "C080"])
    #expect(lesson.steps.map(\.kind) == [.predict, .explore, .choice, .predict, .task, .number, .explain])
    #expect((11...13).contains(lesson.shortestMinutes))
  }

  @Test func `every lesson is said to last one and a half times its shortest way`() throws {
    for name in try lessonFiles() {
      let lesson = try #require(readLesson(try file(name), file: name).lesson)
      let said = lesson.minutes.reading + lesson.minutes.doing
      let wanted = Int((lesson.shortestMinutes * 1.5).rounded(.up))
      #expect((wanted...wanted + 1).contains(said), "\(name)")
    }
  }
}

@Suite struct LessonGuideTests {
  @Test func `the guide's table names every key, with its range and default`() throws {
    let rows = try file("README.md").split(separator: "\n").filter { $0.hasPrefix("| `") }.map { row in
      row.split(separator: "|").map { String($0).trimmingCharacters(in: .whitespaces) }
    }
    let written = rows.map { "\($0[0]) \($0[2]) \($0[3])" }
    let known = LessonKeys.all.map { path, key in "`\(path)` \(key.allowed.text.en) \(key.fallback.text.en)" }
    #expect(written == known)
  }

  @Test func `the guide's example reads without findings`() throws {
    let example = try #require(try fenced("yaml").first)
    let (lesson, findings) = readLesson(example, file: "vooraf.yaml")
    #expect(findings == [])
    #expect(lesson?.steps.count == 3)
  }

  @Test func `the guide's mistakes are found as it says`() throws {
    let example = try #require(try fenced("yaml").first)
    let mistaken = example.replacing("kind: explore", with: "kind: exploer").replacing(
      ", feedback: {nl: \"Dan blijft hij op twee dagen rekenen.\", en: \"Then he keeps counting on two days.\"}",
      with: "")
    let findings = readLesson(mistaken, file: "vooraf.yaml").findings
    let told = try #require(try fenced("text").first)
    #expect(findings.count == 2)
    for finding in findings {
      let place = try #require(finding.place)
      #expect(told.contains("vooraf.yaml:\(place.line):\(place.column)  \(finding.message.en)"))
      #expect(told.contains(finding.advice.en))
    }
    #expect(told.contains("\(findings.count) findings."))
  }

  @Test func `every fragment of the guide stands in a lesson that reads`() throws {
    for fragment in try fenced("yaml").dropFirst() {
      let steps = fragment.split(separator: "\n").map { "  " + $0 }.joined(separator: "\n")
      let head = try #require(try fenced("yaml").first?.components(separatedBy: "steps:\n").first)
      let (_, findings) = readLesson(head + "steps:\n" + steps + "\n", file: "deel.yaml")
      #expect(findings == [], "\(fragment)")
    }
  }

  /// The blocks of a kind, without their fences.
  private func fenced(_ kind: String) throws -> [String] {
    try file("README.md").components(separatedBy: "```\(kind)\n").dropFirst().compactMap {
      $0.components(separatedBy: "```").first
    }
  }
}
