/// The schema is the reader's keys, no more and no less, and means the same.

import Foundation
import Testing
import Wording

@testable import Scenarios

private func schema(_ language: Language = .en) throws -> [String: Any] {
  let text = FileSchema(
    Text(nl: "Een scenario", en: "A scenario"), keys: ScenarioKeys.allWithRules, language: language,
    meaning: ScenarioKeys.meaning(of:)
  ).json.written
  return try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
}

@Suite struct SchemaTests {
  @Test func `every key of the reader stands in the schema, and nothing else does`() throws {
    #expect(paths(in: try schema(), at: "").sorted() == ScenarioKeys.allWithRules.map(\.path).sorted())
  }

  /// Keys that a text or days have inside are no keys of their own.
  private func paths(in object: [String: Any], at path: String) -> [String] {
    let inside = object["properties"] as? [String: [String: Any]] ?? [:]
    return inside.flatMap { name, value in
      [path + name] + paths(in: value["items"] as? [String: Any] ?? value, at: path + name + ".")
    }
  }

  @Test func `a key says its range, its default and what it is for, in each language`() throws {
    for (language, words) in [
      (Language.nl, "cijfer aan het begin (0 tot 10, standaard 6)"),
      (.en, "mark at the start (0 to 10, default 6)"),
    ] {
      let properties = try #require(try schema(language)["properties"] as? [String: [String: Any]])
      let customers = try #require(properties["customers"]?["properties"] as? [String: [String: Any]])
      let named = try #require(customers["named"]?["items"] as? [String: Any])
      let satisfaction = try #require((named["properties"] as? [String: [String: Any]])?["satisfaction"])
      #expect(satisfaction["description"] as? String == words)
      #expect(satisfaction["minimum"] as? Double == 0 && satisfaction["maximum"] as? Double == 10)
      #expect(satisfaction["default"] as? Double == 6)
      #expect((named["required"] as? [String])?.sorted() == ["id", "name", "phase"])
      #expect(named["additionalProperties"] as? Bool == false)
    }
  }

  @Test func `every key has a meaning in both languages, and no meaning is without a key`() {
    for (path, _) in ScenarioKeys.all {
      let meaning = ScenarioKeys.meaning(of: path)
      #expect(!meaning.nl.isEmpty && !meaning.en.isEmpty, "\(path)")
    }
  }

  @Test func `a default is allowed by its own key`() throws {
    let checker = Checker(schema: try schema())
    for (path, key) in ScenarioKeys.allWithRules {
      guard case .value(let value) = key.fallback else { continue }
      let object = FileSchema(
        Text(verbatim: "x"), keys: [(key.name, key)], language: .en, meaning: { _ in .empty })
      let part = try #require(
        try JSONSerialization.jsonObject(with: Data(object.json.written.utf8)) as? [String: Any])
      let property = try #require((part["properties"] as? [String: [String: Any]])?[key.name])
      #expect(checker.problems(property["default"] ?? 0, property, path).isEmpty, "\(path): \(value)")
    }
  }

  @Test func `the files of the other tests are right by the schema`() throws {
    let checker = Checker(schema: try schema())
    for text in [goodFile, wideFile] { #expect(checker.problems(in: text) == []) }
  }

  @Test(arguments: [
    ("weeks: 26", "weeks: 0", "weeks: below 1"), ("weeks: 26", "wekes: 26", ": lacks weeks"),
    ("weeks: 26", "weeks: 26\nwekes: 26", ": has wekes"),
    ("phase: loyal", "phase: loyaal", "customers.named.phase: not offered"),
    ("satisfaction: 6.8", "satisfaction: high", "customers.named.satisfaction: no number"),
    ("week: 10", "week: 1.5", "events.week: not whole"),
    ("insists: true", "insists: maybe", "customers.named.insists: neither true nor false"),
    ("{nl: \"Klein\", en: \"Small\"}", "{nl: \"Klein\"}", "title: lacks en"),
    ("{nl: \"Klein\", en: \"Small\"}", "Klein", "title: no map"),
    ("{price: 9000}", "{prise: 9000}", "rules: has prise"),
    ("{3: 0.2, 4: 0.8}", "{31: 1}", "events.delivered_in: has 31"),
    (
      "names: [\"Ünal Metaal\", \"Boomkamp Zorg\", \"Kring Advies\"]", "names: []",
      "customers.generate.names: empty"
    ),
    ("expects_days: 2\n", "expects_days: 31\n", "customers.named.expects_days: none of these"),
  ])
  func `a wrong file is refused by the schema`(part: String, wrong: String, problem: String) throws {
    #expect(Checker(schema: try schema()).problems(in: changed(part, to: wrong)).contains(problem))
  }
}
