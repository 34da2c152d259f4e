import Scenarios
import Wording

/// The first screen: short, warm, and always with a next step.
struct Welcome: Command {
  static let name = Text(nl: "welkom", en: "welcome")
  static let summary = Text(nl: "Het beginscherm.", en: "The first screen.")
  static let form = Form { Welcome() }
  static let examples = [Text(nl: "welkom", en: "welcome")]

  func run(in session: inout Session) throws(Finding) -> Reply {
    var lines = try left(session).map { [$0] } ?? []
    if let first = session.world.lessonFiles().map(Session.shelfName).first(where: { $0 == "proefronde" }) {
      lines.append(
        (Text(nl: "de eerste les", en: "the first lesson"), Text(verbatim: first), "lesson start \(first)"))
      lines.append((Text(nl: "alle lessen", en: "all lessons"), .empty, "lessons"))
    }
    // The smallest story comes first where it is on the shelf.
    let shelf = session.world.scenarioFiles()
    if let file = shelf.first(where: { Session.shelfName($0) == "it-offerte" }) ?? shelf.first {
      let id = Session.shelfName(file)
      lines.append((Text(nl: "een nieuw spel", en: "a new game"), Text(verbatim: id), "open \(id)"))
    }
    lines.append((Text(nl: "alle scenario's", en: "all scenarios"), .empty, "scenarios"))
    lines.append((Text(nl: "wat kan ik typen?", en: "what can I type?"), .empty, "help"))
    session.menu = lines.map(\.2)
    let width = lines.map { max($0.0.nl.count, $0.0.en.count) }.max() ?? 0
    return Reply(
      [
        .paragraph(
          Text(
            nl: "Welkom bij Kring. Je bent accountmanager; je klanten zijn bedrijven.",
            en: "Welcome to Kring. You are an account manager; your customers are companies.")), .gap,
      ]
        + lines.enumerated().map { number, line in
          .verbatim(
            Text(verbatim: "\(number + 1)  ")
              + line.0.map { $0 + String(repeating: " ", count: width + 2 - $0.count) } + line.1)
        }
        + [.gap, .hint(Text(nl: "Typ een cijfer, of help.", en: "Type a digit, or help."))])
  }

  /// What one can go on with: words, what it is, and the line that does it; nil on the first day.
  private func left(_ session: Session) throws(Finding) -> (Text, Text, String)? {
    let games = try session.world.keep?.games() ?? []
    if let lesson = try session.lessonLeftLast(games) {
      let id = Text(verbatim: lesson.lesson.id + ", ")
      let words =
        lesson.isExam
        ? Text(nl: "verder met je toets", en: "go on with your exam")
        : Text(nl: "verder met je les", en: "go on with your lesson")
      return (
        words, id + lesson.progress, lesson.isDropped ? "lesson resume \(lesson.lesson.code)" : "resume"
      )
    }
    guard let last = games.first else { return nil }
    let steps = last.steps
    let label = last.name.isEmpty ? last.scenarioID : last.name
    return (
      Text(nl: "verder waar je was", en: "continue where you were"),
      Text(
        nl: "\(name: label), \(steps, "stap", "stappen")", en: "\(name: label), \(steps, "step", "steps")"),
      "resume"
    )
  }
}
