/// Everything that can be wrong with the place of the archive has its own sentence, and nothing that is
/// already there is overwritten.
///
/// Permissions do not bind the superuser, so where the tests run as root the two cases marked below are left
/// out; a path under a file, and on Linux a path under /sys, refuse everyone.

import Foundation
import Play
import Records
import Testing
import Wording

private let isRoot = geteuid() == 0

@Suite struct TroubleTests {
  @Test func `a place under a file is no place for an archive`() throws {
    try inScratchFolder { folder in
      try write(Data("x".utf8), to: folder + "/file")
      let path = folder + "/file/kring/archive.db"
      let refusal = try finding { _ = try Archive(path: path) }
      #expect(
        refusal?.message.en == "The archive \(path) cannot be there: a part of its path is not a folder.")
    }
  }

  @Test func `a folder is no archive`() throws {
    try inScratchFolder { folder in
      let refusal = try finding { _ = try Archive(path: folder) }
      #expect(
        refusal?.message.en == "\(folder) cannot be an archive: it is a folder or a device, not a file.")
    }
  }

  @Test func `a name that means something to SQLite is an ordinary name here`() throws {
    try inScratchFolder { folder in
      let keep = try Archive(path: folder + "/:memory:").keep
      _ = try keep.begin(header())
      #expect(FileManager.default.fileExists(atPath: folder + "/:memory:"))
    }
  }

  #if os(Linux)
    @Test(arguments: ["/sys/kring/archive.db", "/sys/archive.db"])
    func `a folder where nobody may write is named`(path: String) throws {
      let refusal = try finding { _ = try Archive(path: path) }
      let sentences = [
        "You may not read and write the archive \(path) or the folder it is in.",
        "Nothing can be kept in the archive \(path): its folder or disk is read-only.",
      ]
      #expect(sentences.contains(refusal?.message.en ?? ""))
    }
  #endif

  @Test(.disabled(if: isRoot, "permissions do not bind root"))
  func `a folder without permission to write is named`() throws {
    try inScratchFolder { folder in
      try makeArchive(at: folder + "/archive.db", steps: 1)
      try FileManager.default.setAttributes([.posixPermissions: 0o500], ofItemAtPath: folder)
      defer { try? FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: folder) }
      let refusal = try finding { _ = try Archive(path: folder + "/archive.db") }
      #expect(refusal?.message.en.hasPrefix("You may not read and write") == true)
    }
  }

  @Test(.disabled(if: isRoot, "permissions do not bind root"))
  func `a file without permission to write is named`() throws {
    try inScratchFolder { folder in
      try makeArchive(at: folder + "/archive.db", steps: 1)
      try FileManager.default.setAttributes(
        [.posixPermissions: 0o400], ofItemAtPath: folder + "/archive.db")
      let refusal = try finding { _ = try Archive(path: folder + "/archive.db") }
      #expect(refusal?.message.en.hasPrefix("You may not read and write") == true)
    }
  }

  @Test func `a file of another kind is called damaged and left alone`() throws {
    try inScratchFolder { folder in
      let path = folder + "/archive.db"
      for bytes in [Data("not a database".utf8), Data(repeating: 0x5A, count: 20_000)] {
        try write(bytes, to: path)
        let refusal = try finding { _ = try Archive(path: path) }
        #expect(
          refusal?.message.en
            == "The archive \(path) is damaged and cannot be read. Nothing in it was changed.")
        #expect(try contents(of: path) == bytes)
      }
    }
  }

  @Test func `an archive cut short is called damaged and left alone`() throws {
    try inScratchFolder { folder in
      let path = folder + "/archive.db"
      try makeArchive(at: path, steps: 40)
      let whole = try contents(of: path)
      // From two bytes on: a single byte is an empty file to SQLite.
      for length in [2, 99, 100, 512, 4095, 4096, 8192, whole.count - 4096] {
        try write(whole.prefix(length), to: path)
        let refusal = try finding { _ = try Archive(path: path).keep.games() }
        #expect(refusal?.message.en.contains("is damaged") == true, "cut at \(length)")
        #expect(try contents(of: path) == whole.prefix(length), "cut at \(length)")
      }
    }
  }

  @Test func `steps in a log beside an empty archive are not cleared away`() throws {
    try inScratchFolder { folder in
      let path = folder + "/archive.db"
      let keep = try Archive(path: path).keep
      _ = try keep.begin(header())
      let log = try contents(of: path + "-wal")
      for archive in [Data(), nil] {
        let place = folder + (archive == nil ? "/missing.db" : "/empty.db")
        try archive.map { try write($0, to: place) }
        try write(log, to: place + "-wal")
        let refusal = try finding { _ = try Archive(path: place) }
        #expect(refusal?.message.en.contains("is damaged") == true)
        #expect(try contents(of: place + "-wal") == log)
      }
    }
  }

  @Test func `an archive of a newer program is left alone`() throws {
    try inScratchFolder { folder in
      let path = folder + "/archive.db"
      try makeArchive(at: path, steps: 3)
      // SQLite keeps `user_version` in bytes 60 to 63 of the file, highest first.
      var bytes = try contents(of: path)
      bytes[62] = 1
      try write(bytes, to: path)
      let refusal = try finding { _ = try Archive(path: path) }
      #expect(
        refusal?.message.en == "The archive \(path) is from a newer Kring; this Kring cannot read it.")
      #expect(try contents(of: path) == bytes)
    }
  }

  @Test func `a database of another program is left alone`() throws {
    try inScratchFolder { folder in
      let path = folder + "/archive.db"
      try makeArchive(at: path, steps: 3)
      // The mark of the program that owns the file stands in bytes 68 to 71.
      var bytes = try contents(of: path)
      bytes.replaceSubrange(68..<72, with: [0, 0, 0, 0])
      try write(bytes, to: path)
      let refusal = try finding { _ = try Archive(path: path) }
      #expect(refusal?.message.en.contains("belongs to another program") == true)
      #expect(try contents(of: path) == bytes)
    }
  }

  @Test func `a full disk refuses the step and keeps what was there`() throws {
    try inScratchFolder { folder in
      let path = folder + "/archive.db"
      let keep = try Archive(path: path, limits: .init(pagesMax: 12)).keep
      let game = try keep.begin(header())
      var kept = 0
      let refusal = try finding {
        while kept < 10_000 {
          try keep.append(game, kept, decide(kept))
          kept += 1
        }
      }
      #expect(refusal?.message.en == "The disk with the archive \(path) is full; this was not kept.")
      #expect(kept > 0)
      #expect(try keep.load(game).steps == (0..<kept).map(decide))
      // With room again, the same step goes through.
      let roomy = try Archive(path: path).keep
      try roomy.append(game, kept, decide(kept))
      #expect(try keep.load(game).steps.count == kept + 1)
    }
  }

  @Test func `an archive that another program holds is not waited for for ever`() throws {
    try inScratchFolder { folder in
      let path = folder + "/archive.db"
      try makeArchive(at: path, steps: 1)
      let other = try Archive(path: path, limits: .init(patienceSeconds: 0.05)).keep
      // The clock is read in the middle of a transaction, so it strikes while the file is locked.
      let clock: @Sendable () -> Int64 = {
        let refusal = try? finding { try other.append(1, 1, decide(1)) }
        #expect(
          refusal?.message.en == "Another program keeps the archive \(path) occupied; this did not succeed.")
        #expect((try? other.load(1))?.steps == [decide(0)], "reading goes on")
        return 0
      }
      _ = try Archive(path: path, now: clock).keep.begin(header())
      try other.append(1, 1, decide(1))
    }
  }

  @Test func `an archive removed while it is open takes no more steps`() throws {
    try inScratchFolder { folder in
      let path = folder + "/archive.db"
      let keep = try Archive(path: path).keep
      let game = try keep.begin(header())
      try FileManager.default.moveItem(atPath: path, toPath: path + ".old")
      let refusal = try finding { try keep.append(game, 0, decide(0)) }
      #expect(
        refusal?.message.en == "The archive \(path) was removed or replaced meanwhile; this was not kept.")
      try FileManager.default.moveItem(atPath: path + ".old", toPath: path)
      try keep.append(game, 0, decide(0))
    }
  }
}
