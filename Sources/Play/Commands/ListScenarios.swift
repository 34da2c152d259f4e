import Scenarios
import Simulation
import Wording

/// Lists the scenarios on the shelf.
struct ListScenarios: Command {
  static let name = Text(verbatim: "scenarios")
  static let summary = Text(nl: "Welke scenario's er zijn.", en: "Which scenarios there are.")
  static let form = Form { ListScenarios() }
  static let examples = [Text(verbatim: "scenarios")]

  func run(in session: inout Session) throws(Finding) -> Reply {
    let files = session.world.scenarioFiles()
    guard !files.isEmpty else {
      return Reply(
        Text(
          nl: "Hier staan geen scenario's. Start Kring in de map waar scenarios/ in staat.",
          en: "There are no scenarios here. Start Kring in the folder that holds scenarios/."))
    }
    var rows: [[Text]] = []
    for file in files { rows.append(try row(file, session)) }
    let columns = [
      Table.Column(Text(nl: "naam", en: "name")), Table.Column(Text(nl: "titel", en: "title")),
      Table.Column(Text(nl: "weken", en: "weeks"), isNumber: true, canGo: 2),
      Table.Column(Text(nl: "klanten", en: "customers"), isNumber: true, canGo: 1),
    ]
    return Reply([
      .table(Table(columns: columns, rows: rows)), .gap,
      .hint(Text(nl: "Typ open en een naam.", en: "Type open and a name.")),
    ])
  }

  private func row(_ file: String, _ session: Session) throws(Finding) -> [Text] {
    let name = Text(verbatim: Session.shelfName(file))
    let (scenario, findings) = readScenario(try session.world.read(file), file: file)
    guard let scenario else {
      let count = findings.count
      return [
        name,
        Text(
          nl: "leest niet: \(count, "bevinding", "bevindingen") (typ check)",
          en: "does not read: \(count, "finding", "findings") (type check)"),
        .empty, .empty,
      ]
    }
    let weeks = Text(verbatim: String(scenario.opening.horizonWeeks))
    return [name, scenario.title, weeks, Text(verbatim: String(scenario.customers.count))]
  }
}
