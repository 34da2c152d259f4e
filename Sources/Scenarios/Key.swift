/// One key of the file format: its name, what may stand there and what it is when left out.
///
/// The reader reads by these, findings quote them, and a test compares the author's guide with them.

import Wording

package struct Key: Sendable {
  package let name: String
  package let allowed: Allowed
  package let fallback: Fallback
  /// What each item of a list is, where items are no maps.
  package let items: Allowed?

  init(_ name: String, _ allowed: Allowed, _ fallback: Fallback = .required, items: Allowed? = nil) {
    self.name = name
    self.allowed = allowed
    self.fallback = fallback
    self.items = items
  }

  /// The same key where it cannot be left out.
  var required: Key { Key(name, allowed, items: items) }

  /// One item of the list behind this key.
  var item: Key { Key(name, items ?? allowed) }

  /// "satisfaction: 0 to 10, default 6."
  var advice: Text {
    switch allowed {
    case .bothLanguages, .language:
      Text(nl: "Schrijf \(allowed.text).", en: "Write \(allowed.text).")
    default: Text(verbatim: name + ": ") + summary + Text(verbatim: ".")
    }
  }

  /// The words that may stand there; empty where other things may.
  var words: [String] {
    switch allowed {
    case .oneOf(let words), .listOf(let words): words
    default: []
    }
  }

  /// "0 to 10, default 6"
  package var summary: Text { allowed.text + Text(verbatim: ", ") + fallback.text }
}

/// What may stand behind a key.
package enum Allowed: Sendable {
  case number(ClosedRange<Double>)
  case whole(ClosedRange<Int>)
  case yesOrNo
  case oneOf([String])
  case word(Text)
  case bothLanguages
  /// One of the two texts of `bothLanguages`.
  case language
  case shares
  case daysOrShares
  case map
  case list
  /// A name that is the same in both languages, or one for each.
  case nameOrBoth
  case listOf([String])

  package var text: Text {
    switch self {
    case .number(let range): span(written(range.lowerBound), written(range.upperBound))
    case .whole(let range):
      Text(nl: "heel getal, ", en: "whole number, ") + span("\(range.lowerBound)", "\(range.upperBound)")
    case .yesOrNo: Text(nl: "true of false", en: "true or false")
    case .oneOf(let words): Text(verbatim: words.joined(separator: " / "))
    case .word(let text): text
    case .bothLanguages, .language: Text(verbatim: "{nl: \"...\", en: \"...\"}")
    case .shares:
      Text(nl: "dagen en aandelen, zoals {2: 0.7, 3: 0.3}", en: "days and shares, as in {2: 0.7, 3: 0.3}")
    case .daysOrShares:
      Text(nl: "heel getal, 1 tot 30, of aandelen", en: "whole number, 1 to 30, or shares")
    case .map: Text(nl: "een blok met sleutels", en: "a map")
    case .list: Text(nl: "een lijst", en: "a list")
    case .nameOrBoth:
      Text(nl: "een naam of {nl: \"...\", en: \"...\"}", en: "a name or {nl: \"...\", en: \"...\"}")
    case .listOf(let words):
      Text(nl: "een lijst uit ", en: "a list out of ") + Text(verbatim: words.joined(separator: " / "))
    }
  }
}

package enum Fallback: Sendable {
  case required
  case value(String)
  /// Left out, with what happens then.
  case absent(Text)

  package var text: Text {
    switch self {
    case .required: Text(nl: "verplicht", en: "required")
    case .value(let value): Text(nl: "standaard \(name: value)", en: "default \(name: value)")
    case .absent(let text): text
    }
  }

  var isRequired: Bool {
    if case .required = self { return true }
    return false
  }
}

private func span(_ low: String, _ high: String) -> Text {
  Text(nl: "\(name: low) tot \(name: high)", en: "\(name: low) to \(name: high)")
}

/// A number as an author writes it: with a point, and without one when it is whole.
func written(_ number: Double) -> String {
  if let whole = Int(exactly: number) { return String(whole) }
  return "\(number)"
}
