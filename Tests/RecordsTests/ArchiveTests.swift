/// What the archive keeps, it gives back.

import Foundation
import Play
import Records
import Synchronization
import Testing
import Wording

@Suite struct ArchiveTests {
  @Test func `a game comes back as it was kept`() throws {
    try inScratchFolder { folder in
      let keep = try Archive(path: folder + "/archive.db").keep
      let header = Recording.Header(
        rulesVersion: 3, scenarioID: "café", scenarioText: "id: café\n# 日本 🌳\r\n\n\t'\"--;\n",
        scenarioFile: "mijn scenario's/café.yaml", seed: .max)
      let steps =
        Step.Kind.allCases.map { Step($0, line: "é\n'\($0)'") }
        + [Step(.decide, line: "", fingerprint: .max), Step(.decide, fingerprint: 0)]
      let game = try keep.begin(header)
      for (number, step) in steps.enumerated() { try keep.append(game, number, step) }
      #expect(try keep.load(game) == Recording(header: header, steps: steps))
    }
  }

  @Test func `a second window sees each step at once`() throws {
    try inScratchFolder { folder in
      let first = try Archive(path: folder + "/archive.db").keep
      let second = try Archive(path: folder + "/archive.db").keep
      let game = try first.begin(header())
      for number in 0..<5 {
        try first.append(game, number, decide(number))
        #expect(try second.load(game).steps == (0...number).map(decide))
      }
    }
  }

  @Test func `a window that lags behind is told to resume and changes nothing`() throws {
    try inScratchFolder { folder in
      let first = try Archive(path: folder + "/archive.db").keep
      let second = try Archive(path: folder + "/archive.db").keep
      let game = try first.begin(header())
      try first.append(game, 0, decide(1))
      let refusal = try finding { try second.append(game, 0, decide(2)) }
      #expect(refusal?.message.en == "Game 1 was continued in another window; this was not kept.")
      #expect(refusal?.advice.en == "Type `resume 1` to go on from what was kept.")
      #expect(try second.load(game).steps == [decide(1)])
    }
  }

  @Test func `a step that does not follow on the kept ones is refused`() throws {
    try inScratchFolder { folder in
      let keep = try Archive(path: folder + "/archive.db").keep
      let game = try keep.begin(header())
      try keep.append(game, 0, decide(0))
      let refusal = try finding { try keep.append(game, 2, decide(2)) }
      #expect(refusal?.message.en.hasPrefix("The archive holds only 1 step of game 1;") == true)
      #expect(try keep.load(game).steps == [decide(0)])
    }
  }

  @Test func `games are listed last touched first`() throws {
    try inScratchFolder { folder in
      let clock = Mutex<Int64>(100)
      let keep = try Archive(path: folder + "/archive.db", now: { clock.withLock { $0 } }).keep
      let old = try keep.begin(header(scenario: "old", seed: 1))
      let new = try keep.begin(header(scenario: "new", seed: .max))
      #expect(try keep.games().map(\.id) == [new, old])
      clock.withLock { $0 = 200 }
      try keep.append(old, 0, decide(0))
      try keep.name(new, "Groep 2\n“né”")
      #expect(
        try keep.games() == [
          SavedGame(id: old, name: "", scenarioID: "old", seed: 1, steps: 1, touched: 200),
          SavedGame(id: new, name: "Groep 2\n“né”", scenarioID: "new", seed: .max, steps: 0, touched: 100),
        ])
    }
  }

  @Test func `within one second the game of the last step comes first`() throws {
    try inScratchFolder { folder in
      let keep = try Archive(path: folder + "/archive.db", now: { 100 }).keep
      let games = try (0..<3).map { _ in try keep.begin(header()) }
      for game in games { try keep.append(game, 0, decide(0)) }
      try keep.append(games[1], 1, decide(1))
      #expect(try keep.games().map(\.id) == [games[1], games[2], games[0]])
    }
  }

  @Test func `a number that no game has is refused with the games there are`() throws {
    try inScratchFolder { folder in
      let keep = try Archive(path: folder + "/archive.db").keep
      #expect(try finding { _ = try keep.load(4) }?.advice.en == "The archive is still empty.")
      _ = try keep.begin(header())
      _ = try keep.begin(header())
      let refusals = try [
        finding { _ = try keep.load(4) }, finding { try keep.append(4, 0, decide(0)) },
        finding { try keep.name(4, "x") },
      ]
      for refusal in refusals {
        #expect(refusal?.message.en == "There is no game 4 in the archive.")
        #expect(refusal?.advice.en == "Played last: 2, 1.")
      }
    }
  }

  @Test func `settings outlive the program and the last value counts`() throws {
    try inScratchFolder { folder in
      let path = folder + "/archive.db"
      #expect(try Archive(path: path).keep.setting("language") == nil)
      try Archive(path: path).keep.set("language", "en")
      try Archive(path: path).keep.set("language", "nl")
      #expect(try Archive(path: path).keep.setting("language") == "nl")
    }
  }

  @Test func `the archive is private, and so are its folders and the files beside it`() throws {
    try inScratchFolder { folder in
      let path = folder + "/share/kring/archive.db"
      let keep = try Archive(path: path).keep
      _ = try keep.begin(header())
      #expect(try mode(of: folder + "/share") == 0o700)
      #expect(try mode(of: folder + "/share/kring") == 0o700)
      for file in [path, path + "-wal", path + "-shm"] { #expect(try mode(of: file) == 0o600) }
    }
  }

  @Test func `an archive opened by many at once is made once`() async throws {
    let folder = FileManager.default.temporaryDirectory.path + "/kring-records-\(UUID().uuidString)"
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try await withThrowingTaskGroup(of: Int64.self) { group in
      for _ in 0..<8 {
        group.addTask { try Archive(path: folder + "/archive.db").keep.begin(header()) }
      }
      var games: [Int64] = []
      for try await game in group { games.append(game) }
      #expect(games.sorted() == Array(1...8))
    }
  }
}
