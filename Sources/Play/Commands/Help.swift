import Scenarios
import Wording

/// All commands, or one with its examples.
struct Help: Command {
  static let name = Text(verbatim: "help")
  static let summary = Text(
    nl: "Alle commando's, of één met voorbeelden.", en: "All commands, or one with examples.")
  static let form = Form(
    Argument<Word>.word(Text(nl: "commando", en: "command"), choices: Help.topics).optional
  ) {
    Help(topic: $0)
  }
  static let examples = [Text(verbatim: "help"), Text(nl: "help waarom", en: "help why")]

  let topic: Word?

  func run(in session: inout Session) throws(Finding) -> Reply {
    guard let topic else { return all(session) }
    guard let type = commands.first(where: { $0.answers(to: topic.lowercased) }) else {
      let names = commands.map { $0.name[session.language] }
      throw Finding(
        Text(nl: "Ik ken geen commando \(name: topic.text).", en: "I know no command \(name: topic.text)."),
        at: topic.place, advice: Finding.suggestion(for: topic.text, among: names))
    }
    return one(type, session)
  }

  /// Commands that a scenario leaves out are not listed while it is played.
  private func all(_ session: Session) -> Reply {
    let width = (
      nl: commands.map { $0.name.nl.count }.max() ?? 0, en: commands.map { $0.name.en.count }.max() ?? 0
    )
    func padded(_ name: Text) -> Text {
      Text(
        unchecked: name.nl + String(repeating: " ", count: width.nl - name.nl.count),
        name.en + String(repeating: " ", count: width.en - name.en.count))
    }
    let blocks = CommandGroup.all.flatMap { group -> [Block] in
      let shown = group.commands.filter { $0 != Welcome.self && session.offers($0) }
      let rows = shown.map { [padded($0.name), $0.summary] }
      return rows.isEmpty
        ? []
        : [
          .heading(group.title, right: .empty),
          .table(Table(columns: [Table.Column(.empty), Table.Column(.empty)], rows: rows)),
        ]
    }
    return Reply(
      blocks + [
        .gap,
        .hint(
          Text(
            nl: "Typ help en een commando voor voorbeelden. TAB vult aan, pijl omhoog haalt terug.",
            en: "Type help and a command for examples. TAB completes, arrow up recalls.")),
      ])
  }

  private func one(_ type: any Command.Type, _ session: Session) -> Reply {
    var blocks: [Block] = [.heading(type.usage, right: otherName(type)), .paragraph(type.summary), .gap]
    if !type.settings.isEmpty { blocks += [.table(table(of: type.settings)), .gap] }
    blocks += type.examples.map { .verbatim($0) }
    if type.exampleOpening == type.sandbox, let remark = remark(on: type, session) {
      blocks += [.gap, .hint(remark)]
    }
    if type == Why.self || type == Plot.self {
      blocks += [.gap, .table(Gauge.table)]
    }
    if type == Show.self { blocks += [.gap, .table(Show.Subject.table)] }
    return Reply(blocks)
  }

  /// Where the examples make sense; opening another game would leave the lesson.
  private func remark(on type: any Command.Type, _ session: Session) -> Text? {
    guard let step = session.lesson?.step else {
      let opening = Text(verbatim: type.exampleOpening)
      return Text(nl: "Te proberen na: \(opening)", en: "To try after: \(opening)")
    }
    guard session.offers(type), step.takes(type) else {
      return Text(
        nl: "In deze stap van de les doe je dit niet.", en: "This step of the lesson does without it.")
    }
    return nil
  }

  /// "--seeds NUMBER" and what it does.
  private func table(of settings: [Setting]) -> Table {
    Table(
      columns: [Table.Column(.empty), Table.Column(.empty)],
      rows: settings.map { setting in
        let value = setting.value.map { Text(verbatim: " ") + $0.map { $0.uppercased() } } ?? .empty
        return [Text(verbatim: "--") + setting.name + value, setting.summary]
      })
  }

  /// The name in the other language, which works as well.
  private func otherName(_ type: any Command.Type) -> Text {
    type.name.nl == type.name.en ? .empty : Text(unchecked: type.name.en, type.name.nl)
  }

  static func topics(_ session: Session) -> [Suggestion] {
    commands.map { Suggestion($0.name[session.language], $0.summary) }
  }
}

extension Gauge {
  static var table: Table {
    Table(
      columns: [
        Table.Column(Text(nl: "meter", en: "gauge")), Table.Column(Text(nl: "wat het is", en: "what it is")),
      ],
      rows: allCases.map { [$0.name, $0.meaning] })
  }
}
