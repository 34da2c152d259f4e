/// One sentence in one language, with its facts.
///
/// Numbers are written the way the language writes them, and a count brings its noun. The facts that were
/// filled in are kept, so that `Text` can see whether both languages tell the same.

package protocol Tongue: Sendable {
  static var language: Language { get }
}

package enum Dutch: Tongue { package static let language = Language.nl }
package enum English: Tongue { package static let language = Language.en }

package struct Phrase<In: Tongue>: ExpressibleByStringInterpolation, Sendable {
  package let string: String
  package let facts: [String]

  package init(stringLiteral value: String) {
    string = value
    facts = []
  }

  package init(stringInterpolation: StringInterpolation) {
    string = stringInterpolation.string
    facts = stringInterpolation.facts
  }

  package struct StringInterpolation: StringInterpolationProtocol, Sendable {
    var string = ""
    var facts: [String] = []

    package init(literalCapacity: Int, interpolationCount: Int) {
      string.reserveCapacity(literalCapacity + 8 * interpolationCount)
    }

    package mutating func appendLiteral(_ literal: String) { string += literal }

    /// A whole number: `\(week)`.
    package mutating func appendInterpolation(_ number: Int) {
      string += In.language.write(number)
      facts.append(String(number))
    }

    /// A count with its noun: `\(loyal, "loyal customer", "loyal customers")`.
    package mutating func appendInterpolation(_ count: Int, _ one: String, _ many: String) {
      appendInterpolation(count)
      string += " " + (count == 1 ? one : many)
    }

    /// A number kept in millionths, with a fixed number of decimals: `\(points: satisfaction, decimals: 1)`.
    package mutating func appendInterpolation(points: Int, decimals: Int, plus: Bool = false) {
      string += In.language.write(millionths: points, decimals: decimals, plus: plus)
      facts.append(Language.en.write(millionths: points, decimals: decimals, plus: plus))
    }

    /// Another text, in this language.
    package mutating func appendInterpolation(_ text: Text) {
      string += text[In.language]
      facts.append(text.en)
    }

    /// A name or path, the same in every language.
    package mutating func appendInterpolation(name: String) {
      string += name
      facts.append(name)
    }
  }
}
