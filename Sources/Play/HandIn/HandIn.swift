/// A lesson that was handed in: what was done, and everything that is needed to do it again.

import Scenarios
import Wording

struct HandIn: Equatable, Sendable {
  /// How such a file begins.
  static let beginning = "# Kring hand-in 1"

  /// A file by name and version, with a digest of its text.
  struct Source: Equatable, Sendable {
    let id: String
    let version: String
    let digest: UInt64
  }

  struct PlayedGame: Equatable, Sendable {
    /// As the notes call it.
    let number: Int64
    let steps: [Step]
  }

  /// "kring 0.1.0"
  let program: String
  let rules: Int
  let lesson: Source
  let scenario: Source
  let seed: UInt64
  /// Empty in a lesson.
  let exam: String
  /// A code that stands for the learner; never a name.
  let who: String
  /// What is counted: "A 15, B 21, C 5, E 10"; a part that cannot be counted is not there.
  let points: String
  let notes: [LessonNote]
  let games: [PlayedGame]

  /// "s123": what stands for a learner. nil when it could be a name or an address.
  static func code(_ word: String) -> String? {
    let marks: Set<Character> = ["-", "_", "."]
    guard 1...32 ~= word.count, let first = word.first, first.isASCII, first.isLetter || first.isNumber,
      word.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber || marks.contains($0)) })
    else { return nil }
    return word
  }
}

extension HandIn.Source {
  init(_ lesson: Lesson, text: String) {
    self.init(id: lesson.id, version: lesson.version, digest: hash(of: text.withPlainLineEnds))
  }

  init(_ scenario: Scenario, text: String) {
    self.init(id: scenario.id, version: scenario.version, digest: hash(of: text.withPlainLineEnds))
  }
}

extension String {
  /// Line ends as this program writes them: mail and other machines change them, and that alters nothing.
  var withPlainLineEnds: String { replacing("\r\n", with: "\n") }

  /// Some editors put a mark that nobody sees before the first line.
  var withoutByteOrderMark: Substring { hasPrefix("\u{FEFF}") ? dropFirst() : self[...] }
}

/// The version of this program.
package enum Kring {
  package static let version = "0.1.0"
}
