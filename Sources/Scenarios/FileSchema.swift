/// The keys of a file format as a JSON Schema, draft 7, which is what editors complete and check YAML with.
///
/// It is made of the same keys that the reader reads by, so that the two cannot differ. It says less than the reader:
/// what depends on another key (days only where there are quotes) is for `check` to tell.

import Wording

package struct FileSchema {
  private let title: Text
  private let keys: [(path: String, key: Key)]
  private let language: Language
  /// What a key is for, by its path; empty when there is nothing to add.
  private let meaning: (String) -> Text

  package init(
    _ title: Text, keys: [(path: String, key: Key)], language: Language, meaning: @escaping (String) -> Text
  ) {
    self.title = title
    self.keys = keys
    self.language = language
    self.meaning = meaning
  }

  package var json: JSON {
    .object(
      [
        ("$schema", .text("http://json-schema.org/draft-07/schema#")), ("title", .text(title[language])),
        (
          "definitions",
          .object([("text", Allowed.bothLanguagesSchema), ("shares", Allowed.sharesSchema)])
        ),
      ] + object(""))
  }

  /// - Parameter prefix: the path of the map with a point behind it; empty for the whole file.
  private func object(_ prefix: String) -> [(String, JSON)] {
    let inside = keys.filter { $0.path.hasPrefix(prefix) && !$0.path.dropFirst(prefix.count).contains(".") }
    guard !inside.isEmpty else { return [("type", .text("object"))] }
    let required = inside.filter { $0.key.fallback.isRequired }.map { JSON.text($0.key.name) }
    let properties = inside.map { path, key in (key.name, JSON.object(property(path, key))) }
    return [
      ("type", .text("object")), ("properties", .object(properties)), ("required", .list(required)),
      ("additionalProperties", .flag(false)),
    ]
  }

  private func property(_ path: String, _ key: Key) -> [(String, JSON)] {
    var members: [(String, JSON)] = [("description", .text(description(path, key)))]
    switch key.allowed {
    case .map: members += object(path + ".")
    case .list:
      let item = key.items.map(\.schema) ?? object(path + ".")
      members += [("type", .text("array")), ("minItems", .whole(1)), ("items", .object(item))]
    default: members += key.allowed.schema
    }
    if case .value(let value) = key.fallback { members.append(("default", key.allowed.value(value))) }
    return members
  }

  /// "mark at the start: 0 to 10, default 6"
  private func description(_ path: String, _ key: Key) -> String {
    let meaning = meaning(path)[language]
    return meaning.isEmpty ? key.summary[language] : meaning + " (" + key.summary[language] + ")"
  }
}

extension Allowed {
  fileprivate var schema: [(String, JSON)] {
    switch self {
    case .number(let range):
      [
        ("type", .text("number")), ("minimum", .number(Scenarios.written(range.lowerBound))),
        ("maximum", .number(Scenarios.written(range.upperBound))),
      ]
    case .whole(let range): Allowed.whole(range)
    case .yesOrNo: [("type", .text("boolean"))]
    case .oneOf(let words): [("enum", .list(words.map { .text($0) }))]
    case .word, .language: [("type", .text("string")), ("minLength", .whole(1))]
    case .bothLanguages: [("$ref", .text("#/definitions/text"))]
    case .shares: [("$ref", .text("#/definitions/shares"))]
    case .daysOrShares:
      [("anyOf", .list([.object(Allowed.whole(1...30)), .object(Allowed.shares.schema)]))]
    case .nameOrBoth:
      [("anyOf", .list([.object(Allowed.language.schema), .object(Allowed.bothLanguages.schema)]))]
    case .listOf(let words):
      [
        ("type", .text("array")), ("items", .object(Allowed.oneOf(words).schema)),
        ("uniqueItems", .flag(true)),
      ]
    case .map: [("type", .text("object"))]
    case .list: [("type", .text("array"))]
    }
  }

  private static func whole(_ range: ClosedRange<Int>) -> [(String, JSON)] {
    [
      ("type", .text("integer")), ("minimum", .whole(range.lowerBound)),
      ("maximum", .whole(range.upperBound)),
    ]
  }

  fileprivate static let bothLanguagesSchema = JSON.object([
    ("type", .text("object")),
    (
      "properties",
      .object(ScenarioKeys.languages.map { ($0.name, .object($0.allowed.schema)) })
    ),
    ("required", .list(ScenarioKeys.languages.map { .text($0.name) })),
    ("additionalProperties", .flag(false)),
  ])

  fileprivate static let sharesSchema = JSON.object([
    ("type", .text("object")), ("minProperties", .whole(1)),
    ("patternProperties", .object([("^([1-9]|[12][0-9]|30)$", .object(Allowed.number(0...1).schema))])),
    ("additionalProperties", .flag(false)),
  ])

  /// A default as a value of its kind.
  fileprivate func value(_ written: String) -> JSON {
    switch self {
    case .number, .whole: .number(written)
    case .yesOrNo: .flag(written == "true")
    case .listOf:
      .list(written.split { "[], ".contains($0) }.map { .text(String($0)) })
    default: .text(written)
    }
  }
}
