import Simulation
import Synchronization
import Wording

@testable import Play

/// Files in memory, over the project's own scenarios, and the sessions that read and write them.
final class Desk: Sendable {
  private struct File {
    var text: String
    var stamp: Int
  }

  private let files = Mutex<[String: File]>([:])

  subscript(name: String) -> String? {
    get { files.withLock { $0[name]?.text } }
    set {
      files.withLock { files in
        let stamp = (files.values.map(\.stamp).max() ?? 0) + 1
        files[name] = newValue.map { File(text: $0, stamp: stamp) }
      }
    }
  }

  var names: [String] { files.withLock { $0.keys.sorted() } }

  func session(_ language: Language = .en) -> Session {
    let world = World(
      scenarioFiles: {
        ["scenarios/it-offerte.yaml", "scenarios/noordkade.yaml", "scenarios/proeftuin.yaml"]
      },
      read: { (file) throws(Finding) -> String in
        if let text = self[file] { return text }
        guard let text = try? projectFile(file) else { throw Finding(Text(verbatim: "no file \(file)")) }
        return text
      },
      write: { (file, text) throws(Finding) in self[file] = text },
      remove: { (file) throws(Finding) in self[file] = nil },
      stamp: { file in self.files.withLock { $0[file].map { [$0.stamp] } } },
      folder: { folder in
        let inside = self.names.filter { $0.hasPrefix(folder + "/") }
        return inside.isEmpty ? nil : inside
      }, interrupted: { false }, freshSeed: { 4707 }, keep: nil)
    return Session(world: world, language: language)
  }
}
