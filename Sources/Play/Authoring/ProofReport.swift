/// A proof as a page: every verdict, the scores, and what to do about a failure.

import Scenarios
import Simulation
import Wording

struct ProofReport {
  let title: Text
  let scenario: Scenario
  let contest: Contest
  let verdicts: [Verdict]
  /// How the author names the scenario.
  let file: String

  func reply(_ world: World) throws(Finding) -> Reply {
    let seeds = contest.seeds
    var blocks: [Block] = [
      .heading(
        title, right: Text(nl: "\(seeds) keer toeval", en: "\(seeds, "seed", "seeds")")),
      .table(ProofReport.table(verdicts)), .gap, .table(scores), .gap,
    ]
    blocks += [.hint(ProofReport.legend)]
    blocks += ProofReport.notes(verdicts)
    blocks += try scripts(world)
    return Reply(blocks)
  }

  /// The last line of a whole proof.
  static func ending(_ verdicts: [Verdict], in kind: FileKind) -> Block {
    let failing = verdicts.count { $0.fails }
    return failing == 0
      ? .paragraph(Text(nl: "BEWEZEN (0 fout)", en: "PROVEN (0 failing)"))
      : .finding(.notProven(failing, in: kind))
  }

  /// Verdicts that no game was played for.
  static func lines(_ verdicts: [Verdict]) -> Reply {
    Reply([.table(table(verdicts))] + notes(verdicts) + [.gap])
  }

  /// What an author must know to read the two tables.
  private static let legend = Text(
    nl: """
      Score: 0 is nietsdoen, 100 de goede lijn. dz: zo veel keer de gewone spreiding ligt een speler van de goede lijn; \
      0,8 is al groot. Rijen: zo ver liggen ze in een grafiek van 12 regels uit elkaar.
      """,
    en: """
      Score: 0 is doing nothing, 100 the good line. dz: a player lies so many times the usual spread from the good line; \
      0.8 is large already. Rows: so far apart are they in a chart of 12 lines.
      """)

  private static func notes(_ verdicts: [Verdict]) -> [Block] {
    verdicts.filter { $0.state == .note }.map { .hint($0.check + Text(verbatim: ": ") + $0.fact) }
  }

  private static func table(_ verdicts: [Verdict]) -> Table {
    Table(
      columns: [Table.Column(.empty), Table.Column(.empty), Table.Column(.empty, wraps: true)],
      rows: verdicts.filter { $0.state != .note }.map { [$0.state.word, $0.check, $0.fact] })
  }

  private var scores: Table {
    let columns = [
      Table.Column(Text(nl: "speler", en: "player")), Table.Column(Text(nl: "rol", en: "role")),
      Table.Column(Text(nl: "slaagt", en: "passes"), isNumber: true),
      Table.Column(Text(nl: "score", en: "score"), isNumber: true),
      Table.Column(Text(nl: "spreiding", en: "spread"), isNumber: true),
    ]
    let gauges = contest.measures.map { Table.Column($0.name, isNumber: true, canGo: 1) }
    let rows = contest.players.indices.map { player -> [Text] in
      let scores = contest.scores(player)
      let means = contest.measures.map { gauge in
        Text.number(Int(mean(contest.standings.values(player, gauge)).rounded()), decimals: gauge.decimals)
      }
      return [
        Text(verbatim: contest.players[player].id), contest.players[player].role?.name ?? .empty,
        .finePercent(contest.passRate(player)), .number(mean(scores)), .number(deviation(scores)),
      ] + means
    }
    return Table(columns: columns + gauges, rows: rows)
  }

  // MARK: Replays

  /// A script for each of the first failures: the same decisions on the seed where it went wrong.
  private func scripts(_ world: World) throws(Finding) -> [Block] {
    var written: [Block] = []
    for verdict in verdicts where verdict.fails && written.count < ProofReport.scriptsMost {
      guard let replay = verdict.replay else { continue }
      let name = "\(scenario.id)-\(replay.player.id)-\(replay.seed).kring"
      let line = Block.verbatim(Text(nl: "kring draai \(name: name)", en: "kring run \(name: name)"))
      guard !written.contains(line), !written.contains(.leftAlone(name)) else { continue }
      let isFree = ProofReport.mayWrite(name, world)
      if isFree { try world.write(name, script(replay, verdict)) }
      written.append(isFree ? line : .leftAlone(name))
    }
    return written
  }

  private static let scriptsMost = 6
  /// How a script of prove begins, so that it can be told from one that somebody wrote.
  private static let mark = "# kring prove: "

  private static func mayWrite(_ name: String, _ world: World) -> Bool {
    guard world.stamp(name) != nil else { return true }
    do throws(Finding) { return try world.read(name).hasPrefix(mark) } catch { return false }
  }

  private func script(_ replay: Verdict.Replay, _ verdict: Verdict) -> String {
    let open = OpenGame(scenario: scenario, header: .trial(scenario), number: nil)
    let taken = replay.player.play(contest.standings.tournament.opening, seed: replay.seed).taken
    let path = file.contains(" ") ? "\"\(file)\"" : file
    let head = [
      "\(ProofReport.mark)\(verdict.check.en): \(verdict.fact.en)", "open \(path) seed \(replay.seed)",
    ]
    let look = [
      "status", "why \(contest.measures.first?.name.en ?? Gauge.satisfaction.name.en)", "compare nothing",
    ]
    return (head + taken.map { open.line(of: $0) } + look).joined(separator: "\n") + "\n"
  }
}

extension Verdict.State {
  var word: Text {
    switch self {
    case .holds: Text(verbatim: "ok")
    case .fails: Text(nl: "FOUT", en: "FAIL")
    case .note: Text(nl: "weet", en: "note")
    }
  }
}

extension Scenario.Line.Role {
  var name: Text {
    switch self {
    case .good: Text(nl: "goed", en: "good")
    case .partial: Text(nl: "half", en: "partial")
    case .wrong: Text(nl: "fout", en: "wrong")
    case .exploit: Text(nl: "sluipweg", en: "exploit")
    }
  }
}

extension Block {
  fileprivate static func leftAlone(_ file: String) -> Block {
    .paragraph(
      Text(
        nl: "\(name: file) is niet van staaf, en bleef zoals het was.",
        en: "\(name: file) is not of prove, and was left as it was."))
  }
}

extension Finding {
  fileprivate static func notProven(_ failing: Int, in kind: FileKind) -> Finding {
    Finding(
      Text(
        nl: "Niet bewezen: \(failing, "punt", "punten") fout.", en: "Not proven: \(failing) failing."),
      advice: kind == .lesson
        ? Text(
          nl: "Pas de stap aan: de goede optie, of wat er gespeeld wordt; niet de eis.",
          en: "Mend the step: the right option, or what is played; not the demand.")
        : Text(
          nl: "Speel het na met de scripts hierboven, en pas het scenario aan, niet de eis.",
          en: "Play it again with the scripts above, and mend the scenario, not the demand."))
  }
}
