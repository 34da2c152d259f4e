/// All games on this computer, in one SQLite file.
///
/// A step is acknowledged only when the disk has it: every call is one transaction, written through before
/// it returns. Steps are only ever added. A window that lags behind another window is told so and changes
/// nothing.
///
/// Why SQLite and not a file of lines: two windows, a full disk and a power cut in the middle of a write are
/// its daily work. Why one connection: a queue opens faster than a pool, and one user reads one thing at a
/// time.

import Foundation
import GRDB
import Play
import Wording

package struct Archive: Sendable {
  let file: ArchiveFile
  let identity: ArchiveFile.Identity?
  let queue: DatabaseQueue
  let now: @Sendable () -> Int64

  /// How much the archive puts up with.
  package struct Limits: Sendable {
    /// How long to wait for another program that is writing.
    package var patienceSeconds: Double
    /// A ceiling on the file, in pages of 4096 bytes; nil leaves it to the disk.
    package var pagesMax: Int?

    package init(patienceSeconds: Double = 5, pagesMax: Int? = nil) {
      self.patienceSeconds = patienceSeconds
      self.pagesMax = pagesMax
    }
  }

  /// Opens the archive, or makes an empty one when there is none.
  /// - Parameter now: seconds since 1970.
  package init(
    path: String, limits: Limits = Limits(),
    now: @escaping @Sendable () -> Int64 = { Int64(time(nil)) }
  ) throws(Finding) {
    file = ArchiveFile(path)
    self.now = now
    try file.prepare()
    do {
      var configuration = Configuration()
      configuration.busyMode = .timeout(limits.patienceSeconds)
      configuration.foreignKeysEnabled = true
      queue = try DatabaseQueue(path: file.path, configuration: configuration)
      try queue.writeWithoutTransaction { [file] database in
        try Archive.settle(database, in: file, limits: limits)
      }
    } catch {
      throw .failed(path, error)
    }
    identity = file.identity()
  }

  /// Looks what the file is before changing anything in it, then makes it safe and up to date.
  private static func settle(_ database: Database, in file: ArchiveFile, limits: Limits) throws {
    let standing = try Migrations.standing(of: database)
    switch standing {
    case .fromNewerProgram: throw Finding.newer(file.name)
    case .someoneElses: throw Finding.someoneElses(file.name)
    case .ready, .behind: break
    }
    // EXTRA is FULL for a write-ahead log; it also covers the rare file that has none (see below). On macOS
    // the disk keeps writes in its own memory unless it is told not to: fullfsync. Elsewhere that is ignored.
    try database.execute(
      sql: "PRAGMA synchronous = EXTRA; PRAGMA fullfsync = ON; PRAGMA checkpoint_fullfsync = ON")
    try writeAhead(database)
    if let pages = limits.pagesMax {
      _ = try Int.fetchOne(database, sql: "PRAGMA max_page_count = \(pages)")
    }
    if standing == .behind { try Migrations.run(on: database) }
  }

  /// Turning the write-ahead log on needs the file for ourselves, once in its life. When another window
  /// happens to be busy we do without: that is slower, as safe, and the next opening tries again.
  private static func writeAhead(_ database: Database) throws {
    do {
      _ = try String.fetchOne(database, sql: "PRAGMA journal_mode = WAL")
    } catch let error as DatabaseError where error.resultCode == .SQLITE_BUSY {
      return
    }
  }

  package var keep: World.Keep {
    World.Keep(
      begin: { header throws(Finding) in try begin(header) },
      append: { game, number, step throws(Finding) in try append(step, number: number, to: game) },
      name: { game, name throws(Finding) in try setName(name, of: game) },
      games: { () throws(Finding) in try games() },
      load: { game throws(Finding) in try load(game) },
      setting: { key throws(Finding) in try setting(key) },
      set: { key, value throws(Finding) in try setSetting(key, to: value) },
      beginLesson: { header throws(Finding) in try begin(header) },
      appendNote: { lesson, number, note throws(Finding) in try append(note, number: number, to: lesson) },
      lessons: { () throws(Finding) in try lessons() })
  }

  func reading<Value>(_ work: (Database) throws -> Value) throws(Finding) -> Value {
    do { return try queue.read(work) } catch { throw .failed(file.name, error) }
  }

  /// One transaction, on disk when this returns.
  func writing<Value>(_ work: (Database) throws -> Value) throws(Finding) -> Value {
    // A file that was removed can still be written to, but nobody would ever see it again.
    guard file.identity() == identity else { throw .moved(file.name) }
    do { return try queue.write(work) } catch { throw .failed(file.name, error) }
  }
}
