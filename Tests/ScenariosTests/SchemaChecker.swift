/// A reader of JSON Schema, as much of it as Kring writes.

import Wording

@testable import Scenarios

struct Checker {
  private let definitions: [String: [String: Any]]
  private let schema: [String: Any]

  init(schema: [String: Any]) {
    self.schema = schema
    definitions = schema["definitions"] as? [String: [String: Any]] ?? [:]
  }

  /// What is wrong with a YAML file, each with the path of its key.
  func problems(in text: String) -> [String] {
    guard let tree = readYAML(text, at: SourceText(text, file: "")).tree else { return ["no YAML"] }
    return problems(tree.value, schema, "")
  }

  func problems(_ value: Any, _ schema: [String: Any], _ path: String) -> [String] {
    if let name = schema["$ref"] as? String {
      return problems(value, definitions[String(name.split(separator: "/").last ?? "")] ?? [:], path)
    }
    if let choices = schema["anyOf"] as? [[String: Any]] {
      return choices.contains { problems(value, $0, path).isEmpty } ? [] : ["\(path): none of these"]
    }
    if let words = schema["enum"] as? [String] {
      return words.contains { $0 == value as? String } ? [] : ["\(path): not offered"]
    }
    switch schema["type"] as? String {
    case "object": return map(value, schema, path)
    case "array": return list(value, schema, path)
    case "string": return (value as? String)?.isEmpty == false ? [] : ["\(path): no text"]
    case "boolean": return value is Bool ? [] : ["\(path): neither true nor false"]
    case "number", "integer": return number(value, schema, path)
    default: return ["\(path): the schema says nothing"]
    }
  }

  private func number(_ value: Any, _ schema: [String: Any], _ path: String) -> [String] {
    guard let number = value as? Double ?? (value as? Int).map(Double.init) else {
      return ["\(path): no number"]
    }
    if schema["type"] as? String == "integer", number != number.rounded() { return ["\(path): not whole"] }
    if let least = schema["minimum"] as? Double, number < least {
      return ["\(path): below \(written(least))"]
    }
    if let most = schema["maximum"] as? Double, number > most { return ["\(path): above \(written(most))"] }
    return []
  }

  private func list(_ value: Any, _ schema: [String: Any], _ path: String) -> [String] {
    guard let items = value as? [Any] else { return ["\(path): no list"] }
    if let least = schema["minItems"] as? Int, items.count < least { return ["\(path): empty"] }
    return items.flatMap { problems($0, schema["items"] as? [String: Any] ?? [:], path) }
  }

  private func map(_ value: Any, _ schema: [String: Any], _ path: String) -> [String] {
    guard let map = value as? [String: Any] else { return ["\(path): no map"] }
    let known = schema["properties"] as? [String: [String: Any]] ?? [:]
    let patterns = schema["patternProperties"] as? [String: [String: Any]] ?? [:]
    let lacking = (schema["required"] as? [String] ?? []).filter { map[$0] == nil }
    var all = lacking.map { "\(path): lacks \($0)" }
    for (key, value) in map {
      let pattern = patterns.first { (try? Regex($0.key))?.firstIn(key) == true }?.value
      if let inside = known[key] ?? pattern {
        all += problems(value, inside, path.isEmpty ? key : path + "." + key)
      } else if schema["additionalProperties"] as? Bool == false {
        all.append("\(path): has \(key)")
      }
    }
    return all
  }
}

extension Regex<AnyRegexOutput> {
  fileprivate func firstIn(_ text: String) -> Bool { (try? firstMatch(in: text)) != nil }
}

extension Node {
  /// As an editor sees it: plain words may be numbers, true or false.
  fileprivate var value: Any {
    switch content {
    case .scalar(let text, .plain): Double(text).map { $0 as Any } ?? Bool(text).map { $0 as Any } ?? text
    case .scalar(let text, _): text
    case .list(let nodes): nodes.map(\.value)
    case .map(let entries, _):
      Dictionary(entries.map { ($0.key, $0.value.value) }) { first, _ in first } as [String: Any]
    }
  }
}
