/// Elements, attributes and text; every text is escaped.
///
/// What is written is XML and HTML at once, so that a page can be checked as XML. A text cannot become an
/// element, nor steer the reader's screen: it is spelled as the terminal spells it.

import Wording

struct Markup: Equatable, Sendable {
  let string: String

  private init(written: String) { string = written }

  /// A text, on one line.
  static func text(_ text: String) -> Markup { Markup(written: escaped(text, quotes: false)) }

  static let lineEnd = Markup(written: "\n")

  /// An element that holds nothing. HTML knows a few of those: `br`, `meta`, `input`, and the shapes of SVG.
  init(_ name: StaticString, _ attributes: KeyValuePairs<StaticString, String?> = [:]) {
    string = "<\(name)\(Markup.written(attributes))/>"
  }

  /// Attributes that are nil are left out.
  init(
    _ name: StaticString, _ attributes: KeyValuePairs<StaticString, String?> = [:], _ content: [Markup]
  ) {
    let inside = content.reduce(into: "") { $0 += $1.string }
    string = "<\(name)\(Markup.written(attributes))>\(inside)</\(name)>"
  }

  init(
    _ name: StaticString, _ attributes: KeyValuePairs<StaticString, String?> = [:], _ content: String
  ) {
    self.init(name, attributes, [.text(content)])
  }

  private static func written(_ attributes: KeyValuePairs<StaticString, String?>) -> String {
    attributes.reduce(into: "") { all, attribute in
      guard let value = attribute.value else { return }
      all += " \(attribute.key)=\"\(escaped(value, quotes: true))\""
    }
  }

  /// Only in an attribute does a quote end anything; a stylesheet in HTML must keep its own.
  private static func escaped(_ text: String, quotes: Bool) -> String {
    Screen(language: .en).spell(text).reduce(into: "") { all, character in
      // An accent that joins a sign would hide it: "<" with an accent is one character, and a tag all the same.
      for scalar in character.unicodeScalars {
        switch scalar {
        case "&": all += "&amp;"
        case "<": all += "&lt;"
        case ">": all += "&gt;"
        case "\"" where quotes: all += "&quot;"
        default: all.unicodeScalars.append(scalar)
        }
      }
    }
  }
}
