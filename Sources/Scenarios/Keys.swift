/// Every key of a scenario file. The reader walks these, and the author's guide is tested against them.

import Simulation
import Wording

package struct Key: Sendable {
  package let name: String
  package let isRequired: Bool
  /// "0 to 10, default 6".
  package let range: Text

  init(_ name: String, required: Bool = false, _ range: Text) {
    self.name = name
    isRequired = required
    self.range = range
  }
}

package enum Section: String, CaseIterable, Sendable {
  case scenario, text, rules, quotes, rush, customers, named, generate, phases, event

  package var keys: [Key] {
    switch self {
    case .scenario: Section.scenarioKeys
    case .text: [Key("nl", required: true, .nonEmpty), Key("en", required: true, .nonEmpty)]
    case .rules: Rules.entries.map { Key($0.name, .range($0.range, default: Rules()[keyPath: $0.path])) }
    case .quotes: Section.quoteKeys
    case .rush: Section.rushKeys
    case .customers:
      [Key("named", .list), Key("generate", .map)]
    case .named: Section.namedKeys
    case .generate: Section.generateKeys
    case .phases: Section.phaseNames.map { Key($0, .range(0...1000, default: 0)) }
    case .event: Section.eventKeys
    }
  }

  static let phaseNames = ["prospect", "new", "loyal", "former"]

  private static let scenarioKeys = [
    Key("format", required: true, Text(verbatim: Scenario.format)), Key("id", required: true, .name),
    Key("version", required: true, Text(verbatim: "1.0.0")), Key("title", required: true, .bilingual),
    Key("brief", required: true, .bilingual), Key("weeks", required: true, .range(1...520)),
    Key("rules", .map), Key("quotes", required: true, .map), Key("customers", required: true, .map), Key("events", .list),
  ]
  private static let quoteKeys = [
    Key("delivered_in", required: true, .shares), Key("points_per_day", .range(0.1...3, default: 1)),
    Key("points_at_once", .range(0...10, default: 9)), Key("rush", .map), Key("patience_days", .range(1...30, default: 3)),
    Key("walk_per_day", .range(0...1, default: 0.1)),
  ]
  private static let rushKeys = [
    Key("per_week", .range(0...100, default: 0)), Key("within_days", .range(1...30, default: 2)),
    Key("chance", .range(0...1, default: 0.9)), Key("cost", .range(0...1_000_000, default: 0)),
  ]
  private static let namedKeys = [
    Key("id", required: true, .name), Key("name", required: true, .nonEmpty), Key("phase", required: true, .phase),
    Key("satisfaction", .range(0...10, default: 6)), Key("trust", .range(0...1, default: 0.5)),
    Key("expects_days", required: true, .days), Key("insists", .yesNo), Key("orders", .range(0...1000)),
    Key("need", .range(0...1)), Key("rival", .range(0...10)), Key("note", .bilingual),
  ]
  private static let generateKeys = [
    Key("names", required: true, .list), Key("phases", required: true, .map), Key("satisfaction", .range(0...10, default: 6)),
    Key("satisfaction_spread", .range(0...5, default: 0)), Key("trust", .range(0...1, default: 0.5)),
    Key("expects_days", required: true, .days), Key("insists", .range(0...1, default: 0)),
  ]
  private static let eventKeys = [
    Key("id", required: true, .name), Key("week", required: true, .range(1...520)), Key("weeks", .range(1...520, default: 1)),
    Key("delivered_in", .shares), Key("expects_more_days", .range(-10...10, default: 0)), Key("text", required: true, .bilingual),
  ]
}

extension Text {
  static let nonEmpty = Text(nl: "tekst", en: "text")
  static let name = Text(nl: "kleine letters, cijfers en streepjes", en: "lower case letters, digits and hyphens")
  static let bilingual = Text(verbatim: "{nl: \"...\", en: \"...\"}")
  static let list = Text(nl: "een lijst", en: "a list")
  static let map = Text(nl: "sleutels met waarden", en: "keys with values")
  static let shares = Text(nl: "dagen met aandelen, {2: 0.5, 3: 0.5}", en: "days with shares, {2: 0.5, 3: 0.5}")
  static let days = Text(nl: "een getal, of dagen met aandelen", en: "a number, or days with shares")
  static let yesNo = Text(nl: "true of false, standaard false", en: "true or false, default false")
  static let phase = Text(verbatim: Section.phaseNames.joined(separator: ", "))

  /// "0 to 10, default 6". Numbers as they are written in a file, with a point.
  static func range(_ range: ClosedRange<Double>, default standard: Double? = nil) -> Text {
    let (low, high) = (plain(range.lowerBound), plain(range.upperBound))
    guard let standard else { return Text(nl: "\(name: low) tot \(name: high)", en: "\(name: low) to \(name: high)") }
    let value = plain(standard)
    return Text(
      nl: "\(name: low) tot \(name: high), standaard \(name: value)", en: "\(name: low) to \(name: high), default \(name: value)")
  }

  static func plain(_ number: Double) -> String {
    abs(number) < 1e15 && number == Double(Int(number)) ? String(Int(number)) : String(number)
  }
}
