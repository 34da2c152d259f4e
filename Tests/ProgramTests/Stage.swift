import Foundation
import Play
import Records
import Scenarios
import Wording

/// A world for tests: the project's own scenarios, a real archive in a folder of its own, and no luck of its own.
struct Stage {
  static let project = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  let folder: URL
  let world: World

  init() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "kring-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    self.folder = folder
    world = World(
      scenarioFiles: { ["scenarios/it-offerte.yaml", "scenarios/proeftuin.yaml"] },
      lessonFiles: { ["lessons/proefronde.yaml", "lessons/twee-dagen.yaml"] },
      read: { (file) throws(Finding) -> String in
        // What was written here, else what the project has.
        for place in [folder, Stage.project] {
          if let text = try? String(contentsOf: place.appending(path: file), encoding: .utf8) { return text }
        }
        throw Finding(Text(verbatim: "no file \(file)"))
      },
      write: { (file, text) throws(Finding) in
        guard (try? text.write(to: folder.appending(path: file), atomically: true, encoding: .utf8)) != nil
        else {
          throw Finding(Text(verbatim: "cannot write \(file)"))
        }
      },
      interrupted: { false }, freshSeed: { 3707 },
      keep: try Archive(path: folder.appending(path: "kring.sqlite").path).keep)
  }

  func remove() { try? FileManager.default.removeItem(at: folder) }

  /// A session that has just been started again, and continued where it was.
  func reopened(_ language: Language) -> Session {
    var session = Session(world: world, language: language)
    let hasGames = (try? world.keep?.games())?.isEmpty == false
    if hasGames || (try? world.keep?.lessons())?.isEmpty == false { _ = session.perform("resume") }
    return session
  }
}

/// A session as the user sees it: typed lines, and the answers to them.
struct Transcript {
  struct Turn: Equatable {
    let line: String
    var answer: String
  }

  let language: Language
  var turns: [Turn]

  /// Lines that begin with "> " are typed; what follows is the answer. The first line names the language.
  init(_ text: String) {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    language = lines.first == "# nl" ? .nl : .en
    lines.removeFirst()
    turns = []
    for line in lines {
      if line.hasPrefix("> ") {
        turns.append(Turn(line: String(line.dropFirst(2)), answer: ""))
      } else if !turns.isEmpty {
        turns[turns.count - 1].answer += line + "\n"
      }
    }
    for place in turns.indices { turns[place].answer = turns[place].answer.trimmedBlankEnd }
  }

  /// The answers as they come now; with `reopening`, the game is closed and opened from disk before every line.
  func played(reopening: Bool) throws -> [Turn] {
    let stage = try Stage()
    defer { stage.remove() }
    var session = Session(world: stage.world, language: language)
    return turns.map { turn in
      if reopening { session = stage.reopened(session.language) }
      let reply = session.perform(turn.line)
      let page = TerminalPage(Screen(language: session.language)).render(reply)
      return Turn(line: turn.line, answer: page.trimmedBlankEnd)
    }
  }

  static func text(_ turns: [Turn], _ language: Language) -> String {
    "# \(language.rawValue)\n" + turns.map { "> \($0.line)\n\($0.answer)\n" }.joined(separator: "\n")
  }
}

extension String {
  /// Without empty lines at the end.
  var trimmedBlankEnd: String {
    var text = self
    while text.hasSuffix("\n") { text.removeLast() }
    return text
  }
}
