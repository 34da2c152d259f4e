/// Games and their steps, as rows.

import GRDB
import Play
import Wording

extension Archive {
  func begin(_ header: Recording.Header) throws(Finding) -> Int64 {
    try writing { database in
      let moment = now()
      try database.execute(
        sql: """
          INSERT INTO game
            (name, rules_version, scenario_id, scenario_file, scenario_text, seed, begun, touched)
          VALUES ('', ?, ?, ?, ?, ?, ?, ?)
          """,
        arguments: [
          header.rulesVersion, header.scenarioID, header.scenarioFile, header.scenarioText,
          Int64(bitPattern: header.seed), moment, moment,
        ])
      return database.lastInsertedRowID
    }
  }

  func append(_ step: Step, number: Int, to game: Int64) throws(Finding) {
    try writing { database in
      try touch(game, in: database)
      let kept = try stepCount(of: game, in: database)
      guard number >= kept else { throw Finding.continuedElsewhere(game) }
      guard number == kept else { throw Finding.stepsMissing(game, kept: kept) }
      try database.execute(
        sql: "INSERT INTO step (game, number, kind, line, fingerprint) VALUES (?, ?, ?, ?, ?)",
        arguments: [
          game, number, step.kind.rawValue, step.line, step.fingerprint.map { Int64(bitPattern: $0) },
        ])
    }
  }

  func setName(_ name: String, of game: Int64) throws(Finding) {
    try writing { database in
      try database.execute(sql: "UPDATE game SET name = ? WHERE id = ?", arguments: [name, game])
      guard database.changesCount == 1 else { throw try unknown(game, in: database) }
    }
  }

  /// Games touched within the same second stand in the order of their last steps; row numbers of steps only
  /// grow.
  func games() throws(Finding) -> [SavedGame] {
    try reading { database in
      try Row.fetchAll(
        database,
        sql: """
          SELECT game.id, name, scenario_id, seed, touched, coalesce(last.number + 1, 0) AS steps
          FROM game LEFT JOIN step AS last
            ON last.game = game.id AND last.number = (SELECT max(number) FROM step WHERE game = game.id)
          ORDER BY touched DESC, last.rowid DESC NULLS FIRST, game.id DESC
          """
      ).map { row in
        SavedGame(
          id: try number(row, "id"), name: try text(row, "name"),
          scenarioID: try text(row, "scenario_id"), seed: UInt64(bitPattern: try number(row, "seed")),
          steps: Int(try number(row, "steps")), touched: try number(row, "touched"))
      }
    }
  }

  func load(_ game: Int64) throws(Finding) -> Recording {
    try reading { database in
      let found = try Row.fetchOne(
        database,
        sql: """
          SELECT rules_version, scenario_id, scenario_text, scenario_file, seed FROM game WHERE id = ?
          """,
        arguments: [game])
      guard let row = found else { throw try unknown(game, in: database) }
      let header = Recording.Header(
        rulesVersion: Int(try number(row, "rules_version")), scenarioID: try text(row, "scenario_id"),
        scenarioText: try text(row, "scenario_text"), scenarioFile: try text(row, "scenario_file"),
        seed: UInt64(bitPattern: try number(row, "seed")))
      let rows = try Row.fetchAll(
        database,
        sql: "SELECT number, kind, line, fingerprint FROM step WHERE game = ? ORDER BY number",
        arguments: [game])
      return Recording(header: header, steps: try rows.enumerated().map { try step($1, number: $0) })
    }
  }

  private func step(_ row: Row, number expected: Int) throws -> Step {
    guard try number(row, "number") == Int64(expected) else { throw Finding.damaged(file.name) }
    guard let kind = Step.Kind(rawValue: try text(row, "kind")) else { throw Finding.newer(file.name) }
    let fingerprint: DatabaseValue = row["fingerprint"]
    return Step(
      kind, line: try text(row, "line"),
      fingerprint: fingerprint.isNull ? nil : UInt64(bitPattern: try number(row, "fingerprint")))
  }

  private func touch(_ game: Int64, in database: Database) throws {
    try database.execute(sql: "UPDATE game SET touched = ? WHERE id = ?", arguments: [now(), game])
    guard database.changesCount == 1 else { throw try unknown(game, in: database) }
  }

  private func stepCount(of game: Int64, in database: Database) throws -> Int {
    try Int.fetchOne(
      database, sql: "SELECT coalesce(max(number) + 1, 0) FROM step WHERE game = ?", arguments: [game]) ?? 0
  }
}

extension Archive {
  func setting(_ key: String) throws(Finding) -> String? {
    try reading { database in
      try Row.fetchOne(database, sql: "SELECT value FROM setting WHERE key = ?", arguments: [key])
        .map { try text($0, "value") }
    }
  }

  func setSetting(_ key: String, to value: String) throws(Finding) {
    try writing { database in
      try database.execute(
        sql: "INSERT INTO setting VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value",
        arguments: [key, value])
    }
  }
}

extension Archive {
  /// A column of a damaged file may hold anything. GRDB's own conversions stop the program then; these do not.
  func number(_ row: Row, _ column: String) throws -> Int64 {
    let value: DatabaseValue = row[column]
    guard let number = Int64.fromDatabaseValue(value) else { throw Finding.damaged(file.name) }
    return number
  }

  func text(_ row: Row, _ column: String) throws -> String {
    let value: DatabaseValue = row[column]
    guard let text = String.fromDatabaseValue(value) else { throw Finding.damaged(file.name) }
    return text
  }

  private func unknown(_ game: Int64, in database: Database) throws -> Finding {
    let latest = try Row.fetchAll(database, sql: "SELECT id FROM game ORDER BY touched DESC, id DESC LIMIT 5")
    return .unknownGame(game, latest: try latest.map { try number($0, "id") })
  }
}

extension Finding {
  fileprivate static func unknownGame(_ game: Int64, latest: [Int64]) -> Finding {
    let message = Text(
      nl: "Er is geen spel \(name: String(game)) in het archief.",
      en: "There is no game \(name: String(game)) in the archive.")
    guard !latest.isEmpty else {
      return Finding(
        message, advice: Text(nl: "Het archief is nog leeg.", en: "The archive is still empty."))
    }
    let games = latest.map(String.init).joined(separator: ", ")
    return Finding(
      message,
      advice: Text(nl: "Het laatst gespeeld: \(name: games).", en: "Played last: \(name: games)."))
  }

  fileprivate static func continuedElsewhere(_ game: Int64) -> Finding {
    Finding(
      Text(
        nl: "Spel \(name: String(game)) is in een ander venster verder gespeeld; dit is niet bewaard.",
        en: "Game \(name: String(game)) was continued in another window; this was not kept."),
      advice: resume(game))
  }

  /// The archive was put back from an older copy while the game went on.
  fileprivate static func stepsMissing(_ game: Int64, kept: Int) -> Finding {
    Finding(
      Text(
        nl: """
          Van spel \(name: String(game)) staan nog maar \(kept, "stap", "stappen") in het archief; deze stap \
          sluit daar niet op aan en is niet bewaard.
          """,
        en: """
          The archive holds only \(kept, "step", "steps") of game \(name: String(game)); this step does not \
          follow on those and was not kept.
          """),
      advice: resume(game))
  }

  private static func resume(_ game: Int64) -> Text {
    Text(
      nl: "Typ `verder \(name: String(game))` om verder te gaan met wat bewaard is.",
      en: "Type `resume \(name: String(game))` to go on from what was kept.")
  }
}
