import Foundation
import Scenarios
import Simulation
import Testing
import Wording

@testable import Play

/// A session on one of the project's scenarios, on a luck of its own.
func garden(_ name: String = "proeftuin", seed: UInt64 = 7, _ language: Language = .en) throws -> Session {
  var session = session(name, language)
  guard !session.perform("open \(name) seed \(seed)").failed else {
    throw Finding(Text(verbatim: "\(name) does not open"))
  }
  return session
}

extension Session {
  /// The answer to a line as one screen shows it.
  mutating func page(
    _ line: String, _ language: Language = .en, width: Int = 80, unicode: Bool = true, plain: Bool = false
  ) -> String {
    let screen = Screen(language: language, width: width, unicode: unicode, plain: plain)
    return TerminalPage(screen).render(perform(line))
  }
}

/// Screens of every kind.
struct Look: CustomTestStringConvertible, Sendable {
  let language: Language
  let width: Int
  let unicode: Bool
  let plain: Bool

  var screen: Screen { Screen(language: language, width: width, unicode: unicode, plain: plain) }
  var testDescription: String { "\(language) \(width) \(unicode ? "" : "ascii")\(plain ? "plain" : "")" }

  static let all: [Look] = Language.allCases.flatMap { language in
    [80, 40].flatMap { width in
      [(true, false), (false, false), (true, true)].map {
        Look(language: language, width: width, unicode: $0.0, plain: $0.1)
      }
    }
  }

  /// What is wrong with a page on this screen; empty when nothing is.
  func faults(_ reply: Reply) -> [String] {
    let page = TerminalPage(screen).render(reply)
    return page.split(separator: "\n", omittingEmptySubsequences: false).map(String.init).filter { line in
      line.columns > width || line.hasSuffix(" ") || (!unicode && !line.allSatisfy(\.isASCII))
    }
  }
}
