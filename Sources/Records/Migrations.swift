/// The tables of the archive, oldest first. A migration that was ever released is never edited: add one.
///
/// `user_version` counts the migrations a file has had, and `application_id` says that a file is ours. Both
/// stand in the first hundred bytes, so looking at them costs nothing when the program starts.

import GRDB

enum Migrations {
  /// "krin" in letters. `file archive.db` shows it too.
  static let applicationID: Int64 = 0x6B72_696E

  static let all = [
    // Seeds and fingerprints are unsigned and use all 64 bits; SQLite's integers are signed. They are kept
    // bit for bit, so half of them show up as negative numbers in SQLite's own shell.
    """
    CREATE TABLE game (
      id INTEGER PRIMARY KEY,
      name TEXT NOT NULL,
      rules_version INTEGER NOT NULL,
      scenario_id TEXT NOT NULL,
      scenario_file TEXT NOT NULL,
      scenario_text TEXT NOT NULL,
      seed INTEGER NOT NULL,
      begun INTEGER NOT NULL,
      touched INTEGER NOT NULL
    ) STRICT;
    CREATE TABLE step (
      game INTEGER NOT NULL REFERENCES game,
      number INTEGER NOT NULL,
      kind TEXT NOT NULL,
      line TEXT NOT NULL,
      fingerprint INTEGER,
      PRIMARY KEY (game, number)
    ) STRICT;
    CREATE TABLE setting (
      key TEXT PRIMARY KEY,
      value TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;
    """,
    """
    CREATE TABLE lesson (
      id INTEGER PRIMARY KEY,
      rules_version INTEGER NOT NULL,
      lesson_id TEXT NOT NULL,
      lesson_file TEXT NOT NULL,
      lesson_text TEXT NOT NULL,
      scenario_file TEXT NOT NULL,
      scenario_text TEXT NOT NULL,
      seed INTEGER NOT NULL,
      exam_code TEXT NOT NULL,
      begun INTEGER NOT NULL,
      touched INTEGER NOT NULL
    ) STRICT;
    CREATE TABLE note (
      lesson INTEGER NOT NULL REFERENCES lesson,
      number INTEGER NOT NULL,
      kind TEXT NOT NULL,
      step TEXT NOT NULL,
      text TEXT NOT NULL,
      moment INTEGER NOT NULL,
      PRIMARY KEY (lesson, number)
    ) STRICT;
    """,
  ]

  /// What a file is, as its first bytes tell.
  enum Standing: Equatable {
    case ready
    /// Ours, or still empty, and lacking tables.
    case behind
    case fromNewerProgram
    case someoneElses
  }

  static func standing(of database: Database) throws -> Standing {
    let version = try Int64.fetchOne(database, sql: "PRAGMA user_version") ?? 0
    let owner = try Int64.fetchOne(database, sql: "PRAGMA application_id") ?? 0
    guard owner == applicationID else {
      let tables = try Int64.fetchOne(database, sql: "SELECT count(*) FROM sqlite_master") ?? 0
      return owner == 0 && version == 0 && tables == 0 ? .behind : .someoneElses
    }
    if version == all.count { return .ready }
    return (0..<Int64(all.count)).contains(version) ? .behind : .fromNewerProgram
  }

  /// Brings a file up to date in one transaction. Two windows may get here together: the second waits for
  /// the lock, looks again, and finds nothing left to do.
  static func run(on database: Database) throws {
    try database.inTransaction(.immediate) {
      guard try standing(of: database) == .behind else { return .commit }
      let done = try Int.fetchOne(database, sql: "PRAGMA user_version") ?? 0
      for migration in all.dropFirst(done) { try database.execute(sql: migration) }
      try database.execute(
        sql: "PRAGMA application_id = \(applicationID); PRAGMA user_version = \(all.count)")
      return .commit
    }
  }
}
