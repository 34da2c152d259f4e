import Scenarios
import Simulation
import Wording

/// What was decided on this road; with a file name, written as a script that plays it again.
struct Journal: Command {
  static let name = Text(nl: "logboek", en: "journal")
  static let summary = Text(
    nl: "Je beslissingen op deze weg; met een bestandsnaam als script.",
    en: "Your decisions on this road; with a file name as a script.")
  static let form = Form(Argument<Word>.word(Text(nl: "bestand", en: "file")).optional) { Journal(file: $0) }
  static let examples = [Text(nl: "logboek", en: "journal")]

  let file: Word?

  func run(in session: inout Session) throws(Finding) -> Reply {
    let open = try session.opened()
    if let file { return try write(open, to: file.text, session) }
    var week = 0
    var rows: [[Text]] = []
    for (number, node) in open.roads.road(open.roads.current).enumerated() {
      rows.append([
        Text(verbatim: String(number + 1)), Text(verbatim: String(week)), open.text(of: node.decision),
      ])
      if case .run(let weeks) = node.decision { week += weeks }
    }
    let mark = Text(verbatim: open.game.fingerprint.hex)
    let seed = Text(verbatim: String(open.header.seed))
    let foot = Text(
      nl: "Startgetal \(seed), vingerafdruk \(mark).", en: "Seed \(seed), fingerprint \(mark).")
    let columns = [
      Table.Column(Text(verbatim: "#"), isNumber: true), Table.Column(Text(verbatim: "week"), isNumber: true),
      Table.Column(Text(nl: "beslissing", en: "decision")),
    ]
    let list: Block =
      rows.isEmpty
      ? .paragraph(Text(nl: "Nog geen beslissingen.", en: "No decisions yet."))
      : .table(Table(columns: columns, rows: rows))
    return Reply([
      list, .gap, .paragraph(foot),
      .hint(
        Text(
          nl: "Typ logboek spel.kring om het als script te schrijven.",
          en: "Type journal game.kring to write it as a script.")),
    ])
  }

  private func write(_ open: OpenGame, to file: String, _ session: Session) throws(Finding) -> Reply {
    try session.world.write(file, open.script)
    return Reply([
      .paragraph(Text(nl: "Geschreven naar \(name: file).", en: "Written to \(name: file).")),
      .hint(
        Text(nl: "Speel het af met: kring run \(name: file)", en: "Play it with: kring run \(name: file)")),
    ])
  }
}

extension OpenGame {
  /// This road as a script: the same lines, the same luck, the same game.
  package var script: String {
    var lines = ["# Kring, \(scenario.id) \(scenario.version), rules \(header.rulesVersion)"]
    let file = header.scenarioFile.contains(" ") ? "\"\(header.scenarioFile)\"" : header.scenarioFile
    lines.append("open \(file) seed \(header.seed)")
    lines += roads.road(roads.current).map(\.line)
    lines.append("# fingerprint \(game.fingerprint.hex)")
    return lines.joined(separator: "\n") + "\n"
  }
}

extension UInt64 {
  /// Sixteen hexadecimal digits.
  package var hex: String {
    let digits = String(self, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
