/// What the program was started with.

import Play
import Wording

struct Options: Equatable {
  enum Ending: Equatable {
    /// Lines from whoever types, or from a pipe.
    case prompt
    /// Lines from a file; `-` is the standard input.
    case script(String)
    /// Nothing more.
    case end
    case help, version, man
    case completion(ShellCompletion)
  }

  static let version = Kring.version
  static let widths = 20...500

  var language: Language?
  var seed: UInt64?
  var width: Int?
  var isPlain = false
  var isASCII = false
  var isColourless = false
  var resumes = false
  /// Lines to carry out before anything else.
  var first: [String] = []
  var ending = Ending.prompt

  /// - Parameter arguments: without the name of the program.
  init(_ arguments: [String]) throws(Finding) {
    var words: [String] = []
    var rest = arguments[...]
    while let word = rest.popFirst() {
      if word == "--" {
        words += rest
        rest = []
      } else if Self.isOption(word), !Self.belongsToCommand(word, after: words) {
        try take(word, &rest)
      } else {
        words.append(word)
      }
    }
    try read(words)
  }

  /// `-5` is a number and `-` the standard input.
  private static func isOption(_ word: String) -> Bool {
    word.hasPrefix("-") && word.count > 1 && !word.dropFirst().allSatisfy { $0.isNumber || ".,".contains($0) }
  }

  /// Behind a command, options that are not the program's own are the command's.
  private static func belongsToCommand(_ word: String, after words: [String]) -> Bool {
    guard let first = words.first else { return false }
    let verb = Verb.allCases.first { $0.names.contains(first) }
    guard verb == nil || verb == .watch || verb == .merge else { return false }
    let name = word.split(separator: "=", maxSplits: 1).first.map(String.init) ?? word
    return word.hasPrefix("--") && !Option.allCases.contains { $0.names.contains(name) }
  }

  private mutating func take(_ word: String, _ rest: inout ArraySlice<String>) throws(Finding) {
    let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    guard let option = Option.allCases.first(where: { $0.names.contains(parts[0]) }) else {
      throw .unknownOption(parts[0])
    }
    guard option.value != nil else {
      guard parts.count == 1 else { throw .noValueWanted(parts[0]) }
      return set(option)
    }
    guard let value = parts.count > 1 ? parts[1] : rest.popFirst() else { throw .valueMissing(parts[0]) }
    try set(option, value)
  }

  private mutating func set(_ option: Option) {
    switch option {
    case .plain: isPlain = true
    case .ascii: isASCII = true
    case .noColour: isColourless = true
    case .resume: resumes = true
    case .help: if ending != .version { ending = .help }
    case .version: if ending != .help { ending = .version }
    case .language, .seed, .width: preconditionFailure("these take a value")
    }
  }

  private mutating func set(_ option: Option, _ value: String) throws(Finding) {
    switch option {
    case .language:
      guard let language = Language(rawValue: value.lowercased()) else { throw .unknownLanguage(value) }
      self.language = language
    case .seed:
      guard let seed = UInt64(value) else { throw .notASeed(value) }
      self.seed = seed
    default:
      guard let width = Int(value), Self.widths.contains(width) else { throw .notAWidth(value) }
      self.width = width
    }
  }

  /// The words that are no options: what to do.
  private mutating func read(_ words: [String]) throws(Finding) {
    guard ending == .prompt else { return }
    let verb = words.first.flatMap { word in Verb.allCases.first { $0.names.contains(word) } }
    if resumes { first.append("resume") }
    if verb == .play {
      guard words.count > 1 else { throw .playWhat }
      first.append(line(["open"] + words.dropFirst()))
    } else if verb == .merge, words.count > 1 {
      // In a game the word is about customer files; before one, it can only be about tables.
      first.append(line(["gather"] + words.dropFirst()))
      ending = .end
    } else if verb == .completion {
      guard let shell = words.dropFirst().first.flatMap({ ShellCompletion(rawValue: $0) }) else {
        throw .whichShell(words.dropFirst().first ?? "")
      }
      ending = .completion(shell)
    } else if verb == .man {
      ending = .man
    } else if verb == .run, words.count == 2, Int(words[1]) == nil {
      ending = .script(words[1])
    } else if !words.isEmpty {
      first.append(line(words))
      ending = verb == .resume || verb == .watch ? .prompt : .end
    }
    guard seed == nil || first.contains(where: { $0.hasPrefix("open ") }) else { throw .seedForNothing }
  }

  /// Words that the system's shell has taken apart, as one line for ours. A single argument is a line already.
  private func line(_ words: [String]) -> String {
    let line = words.count == 1 ? words[0] : words.map(quoted).joined(separator: " ")
    guard let seed, words[0] == "open" else { return line }
    return line + " seed \(seed)"
  }

  private func quoted(_ word: String) -> String {
    word.isEmpty || word.contains(where: { " ;#".contains($0) }) ? "\"\(word)\"" : word
  }
}
