/// The power may fail at any moment. What was acknowledged is there afterwards, and what is found there is
/// the beginning of what was played.
///
/// A crash is played by copying the files of an open archive elsewhere and opening the copy.

import Foundation
import Play
import Records
import Testing
import Wording

@Suite struct CrashTests {
  @Test func `every acknowledged step survives a crash`() throws {
    try inScratchFolder { folder in
      let path = folder + "/archive.db"
      let keep = try Archive(path: path).keep
      let game = try keep.begin(header())
      // Enough to pass the thousand pages after which SQLite moves the log into the archive.
      for number in 0..<600 {
        try keep.append(game, number, decide(number))
        guard number % 6 == 0 || number > 580 else { continue }
        let copy = try copyOfFiles(at: path, to: folder + "/copy")
        #expect(try Archive(path: copy).keep.load(game).steps == (0...number).map(decide))
      }
    }
  }

  @Test func `a log cut off anywhere opens and holds the beginning of the game`() throws {
    try inScratchFolder { folder in
      let path = folder + "/archive.db"
      let keep = try Archive(path: path).keep
      let game = try keep.begin(header())
      for number in 0..<12 { try keep.append(game, number, decide(number)) }
      let log = try contents(of: path + "-wal")
      var counts: Set<Int> = []
      for cut in stride(from: log.count - log.count % 512, to: max(0, log.count - 60_000), by: -512) {
        let copy = try copyOfFiles(at: path, to: folder + "/copy")
        try write(log.prefix(cut), to: copy + "-wal")
        let steps = try Archive(path: copy).keep.load(game).steps
        #expect(steps == (0..<steps.count).map(decide), "cut at \(cut)")
        counts.insert(steps.count)
      }
      #expect(counts.count > 3, "the cuts reach into several steps")
    }
  }

  @Test func `an archive half made by a crash is made after all`() throws {
    try inScratchFolder { folder in
      let path = folder + "/archive.db"
      let archive = try Archive(path: path)
      let log = try contents(of: path + "-wal")
      for cut in stride(from: 0, through: log.count, by: 512) {
        let copy = try copyOfFiles(at: path, to: folder + "/copy")
        try write(log.prefix(cut), to: copy + "-wal")
        #expect(try Archive(path: copy).keep.begin(header()) == 1, "cut at \(cut)")
      }
      #expect(try archive.keep.games().isEmpty)
    }
  }

  @Test func `changed bytes give a finding or a game, never a stop`() throws {
    let seed = UInt64.random(in: 0...UInt64.max)
    print("changed bytes: seed \(seed)")
    var draw = SplitMix(state: seed)
    try inScratchFolder { folder in
      let path = folder + "/archive.db"
      try makeArchive(at: path, steps: 60)
      let whole = try contents(of: path)
      var refused = 0
      for _ in 0..<300 {
        var bytes = whole
        for _ in 0..<Int.random(in: 1...40, using: &draw) {
          bytes[Int.random(in: 0..<bytes.count, using: &draw)] = UInt8.random(in: 0...255, using: &draw)
        }
        try write(bytes, to: path)
        try? FileManager.default.removeItem(atPath: path + "-wal")
        let refusal = try finding {
          let keep = try Archive(path: path).keep
          for game in try keep.games() { _ = try keep.load(game.id) }
          try keep.append(1, 60, decide(60))
        }
        refused += refusal == nil ? 0 : 1
      }
      #expect(refused > 0)
      #expect(refused < 300)
    }
  }

  private func copyOfFiles(at path: String, to folder: String) throws -> String {
    try? FileManager.default.removeItem(atPath: folder)
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    for suffix in ["", "-wal"] {
      try FileManager.default.copyItem(atPath: path + suffix, toPath: folder + "/archive.db" + suffix)
    }
    return folder + "/archive.db"
  }
}

/// A generator that can be repeated from its seed (Steele, Lea and Flood, 2014).
private struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var word = state
    word = (word ^ (word >> 30)) &* 0xBF58_476D_1CE4_E5B9
    word = (word ^ (word >> 27)) &* 0x94D0_49BB_1331_11EB
    return word ^ (word >> 31)
  }
}
