import Foundation
import Scenarios
import Testing
import Wording

@Suite struct LessonSchemaTests {
  @Test func `every key of a lesson stands in its schema, and nothing else does`() throws {
    let text = FileSchema(
      Text(nl: "Een les", en: "A lesson"), keys: LessonKeys.all, language: .en, meaning: { _ in .empty }
    ).json.written
    let schema = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    #expect(Checker(schema: schema).problems(in: goodLesson) == [])
    #expect(paths(in: schema, at: "").sorted() == LessonKeys.all.map(\.path).sorted())
  }

  private func paths(in object: [String: Any], at path: String) -> [String] {
    let inside = object["properties"] as? [String: [String: Any]] ?? [:]
    return inside.flatMap { name, value in
      [path + name] + paths(in: value["items"] as? [String: Any] ?? value, at: path + name + ".")
    }
  }
}
