import Foundation
import Synchronization
import Wording

@testable import Play

/// A learner's or a teacher's desk in memory: the project's shelf, files, an archive and a clock.
final class SchoolDesk: Sendable {
  private struct Drawer {
    var files: [String: String] = [:]
    var settings: [String: String] = [:]
    var games: [Recording] = []
    var lessons: [LessonRecording] = []
    /// Numbers of lessons, the last touched last.
    var touched: [Int64] = []
    var moment: Int64 = 1_700_000_000
  }

  private let drawer = Mutex(Drawer())

  subscript(name: String) -> String? {
    get { drawer.withLock { $0.files[name] } }
    set { drawer.withLock { $0.files[name] = newValue } }
  }

  /// As if the program had been killed after so many notes of the last lesson.
  func forget(after notes: Int) {
    drawer.withLock { drawer in
      guard let last = drawer.touched.last.map({ Int($0) - 1 }) else { return }
      drawer.lessons[last].notes = Array(drawer.lessons[last].notes.prefix(notes))
    }
  }

  /// As if the last game had been played, or the last lesson been written, with another program.
  func alter(
    game: (Recording) -> Recording? = { $0 }, lesson: (LessonRecording) -> LessonRecording = { $0 }
  ) {
    drawer.withLock { drawer in
      if let last = drawer.games.popLast(), let other = game(last) { drawer.games.append(other) }
      if let last = drawer.lessons.popLast() { drawer.lessons.append(lesson(last)) }
    }
  }

  func wait(days: Int64) { drawer.withLock { $0.moment += days * 86_400 } }

  /// Notes of every lesson that was begun, oldest first.
  var notes: [[LessonNote]] { drawer.withLock { $0.lessons.map(\.notes) } }

  func session(_ language: Language = .en) -> Session { Session(world: world, language: language) }

  private static func names(_ folder: String) -> [String] {
    let path = projectFolder.appending(path: folder).path
    let files = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
    return files.filter { $0.hasSuffix(".yaml") }.sorted().map { folder + "/" + $0 }
  }

  private var world: World {
    World(
      scenarioFiles: { SchoolDesk.names("scenarios") }, lessonFiles: { SchoolDesk.names("lessons") },
      read: { (file) throws(Finding) -> String in
        if let text = self[file] { return text }
        guard let text = try? projectFile(file) else { throw Finding(Text(verbatim: "no file \(file)")) }
        return text
      },
      write: { (file, text) throws(Finding) in
        guard !file.hasPrefix("nowhere/") else { throw Finding(Text(verbatim: "no folder nowhere")) }
        self[file] = text
      },
      now: {
        self.drawer.withLock {
          $0.moment += 10
          return $0.moment
        }
      },
      stamp: { file in self[file].map { [$0.count] } },
      folder: { folder in
        let inside = self.drawer.withLock { $0.files.keys.sorted().filter { $0.hasPrefix(folder + "/") } }
        return inside.isEmpty ? nil : inside
      }, interrupted: { false }, freshSeed: { 4707 }, keep: keep)
  }

  private var keep: World.Keep {
    World.Keep(
      begin: { header throws(Finding) in
        self.drawer.withLock {
          $0.games.append(Recording(header: header))
          return Int64($0.games.count)
        }
      },
      append: { game, _, step throws(Finding) in
        self.drawer.withLock { $0.games[Int(game) - 1].steps.append(step) }
      }, name: { _, _ throws(Finding) in }, games: { () throws(Finding) in [] },
      load: { game throws(Finding) in
        let kept = self.drawer.withLock {
          $0.games.indices.contains(Int(game) - 1) ? $0.games[Int(game) - 1] : nil
        }
        guard let kept else { throw Finding(Text(verbatim: "no game \(game)")) }
        return kept
      },
      setting: { (key) throws(Finding) in self.drawer.withLock { $0.settings[key] } },
      set: { (key, value) throws(Finding) in self.drawer.withLock { $0.settings[key] = value } },
      beginLesson: { header throws(Finding) in
        self.drawer.withLock {
          let number = Int64($0.lessons.count + 1)
          $0.lessons.append(LessonRecording(number: number, header: header))
          $0.touched.append(number)
          return number
        }
      },
      appendNote: { lesson, _, note throws(Finding) in
        self.drawer.withLock {
          $0.lessons[Int(lesson) - 1].notes.append(note)
          $0.touched.removeAll { $0 == lesson }
          $0.touched.append(lesson)
        }
      },
      lessons: { () throws(Finding) in
        self.drawer.withLock { drawer in drawer.touched.map { drawer.lessons[Int($0) - 1] } }
      })
  }
}

extension Session {
  /// What a line is answered with, as plain text.
  mutating func says(_ line: String) -> String {
    TerminalPage(Screen(language: language, width: 200)).render(perform(line))
  }

  mutating func type(_ lines: [String]) { for line in lines { _ = perform(line) } }
}

/// The lesson about two days, done well: a wrong option first, and a task that fails once and then succeeds.
let twoDays = [
  "lesson start twee-dagen", "130", "gap", "70", "lesson next", "quiet", "tell", "c", "80", "run 26",
  "note I told nobody", "reset", "rule when customer.expects < usual: inform usual",
  "rule when customer.insists: rush", "run 26",
]

/// What is left of it after the task.
let twoDaysEnd = ["103", "explain He knew that it took effort; three days is usual."]
