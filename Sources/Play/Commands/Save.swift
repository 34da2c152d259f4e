import Scenarios
import Wording

/// Gives the game a name. Keeping it needs no command: every decision is on disk at once.
struct Save: Command {
  static let name = Text(nl: "bewaar", en: "save")
  static let summary = Text(
    nl: "Geef dit spel een naam. Bewaren gaat vanzelf.",
    en: "Give this game a name. Keeping it goes by itself.")
  static let form = Form(.word(Text(nl: "naam", en: "name"))) { Save(word: $0) }
  static let examples = [Text(nl: "bewaar mijn-eerste", en: "save my-first")]

  let word: Word

  func run(in session: inout Session) throws(Finding) -> Reply {
    let open = try session.opened()
    guard let keep = session.world.keep, let number = open.number else { throw Finding.noArchive }
    let name = word.text
    guard name.count <= 40, Int(name) == nil else {
      throw Finding(
        Text(
          nl: "Kies een naam van hooguit 40 tekens, geen getal.",
          en: "Choose a name of at most 40 characters, not a number."),
        at: word.place)
    }
    try keep.name(number, name)
    return Reply([
      .paragraph(Text(nl: "Dit spel heet nu \(name: name).", en: "This game is now called \(name: name).")),
      .hint(Text(nl: "Later verder: typ verder \(name: name).", en: "Later: type resume \(name: name).")),
    ])
  }
}

/// Continues a kept game.
struct Resume: Command {
  static let name = Text(nl: "verder", en: "resume")
  static let summary = Text(
    nl: "Ga verder met je laatste spel, of met een ander.", en: "Continue your last game, or another one.")
  static let form = Form(
    Argument<Word>.word(Text(nl: "naam of nummer", en: "name or number"), choices: Resume.games).optional
  ) {
    Resume(word: $0)
  }
  static let examples = [Text(nl: "verder", en: "resume")]

  let word: Word?

  func run(in session: inout Session) throws(Finding) -> Reply {
    guard let keep = session.world.keep else { throw Finding.noArchive }
    let games = try keep.games()
    if word == nil, let lesson = try session.lessonLeftLast(games), !lesson.isDropped {
      let remark = try session.reopen(lesson.recording)
      return remark + (try session.present(again: true))
    }
    let game = try choose(games)
    if let lesson = try session.lesson(playing: game.id) {
      let remark = try session.reopen(lesson)
      return remark + (try session.present(again: true))
    }
    let same = try session.reopen(game.id, try keep.load(game.id))
    let open = try session.opened()
    var reply = Reply([.heading(open.scenario.title, right: open.size)]) + (try session.whereNow())
    if !same {
      reply.blocks.append(
        .paragraph(
          Text(
            nl: "Let op: dit spel is met andere rekenregels gespeeld en komt nu anders uit.",
            en: "Note: this game was played under other rules and comes out differently now.")))
    }
    if games.count > 1 && word == nil {
      let others = games.count - 1
      reply.blocks.append(
        .hint(
          Text(
            nl: "Je hebt nog \(others, "ander spel", "andere spellen"): verder en TAB toont ze.",
            en: "You have \(others, "other game", "other games"): resume and TAB lists them.")))
    }
    return reply
  }

  private func choose(_ games: [SavedGame]) throws(Finding) -> SavedGame {
    guard let last = games.first else {
      throw Finding(
        Text(nl: "Er is nog geen spel bewaard.", en: "No game is kept yet."),
        advice: Text(nl: "Typ open it-offerte.", en: "Type open it-offerte."))
    }
    guard let word else { return last }
    if let named = games.first(where: { $0.name == word.text || String($0.id) == word.text }) { return named }
    let near = Finding.suggestion(for: word.text, among: games.map(\.name).filter { !$0.isEmpty })
    throw Finding(
      Text(nl: "Er is geen spel \(name: word.text) bewaard.", en: "No game \(name: word.text) is kept."),
      at: word.place, advice: near)
  }

  static func games(_ session: Session) -> [Suggestion] {
    guard let keep = session.world.keep, let games = try? keep.games() else { return [] }
    return games.prefix(20).map { game in
      let steps = game.steps
      let what = Text(
        nl: "\(name: game.scenarioID), \(steps, "stap", "stappen")",
        en: "\(name: game.scenarioID), \(steps, "step", "steps")")
      return Suggestion(game.name.isEmpty ? String(game.id) : game.name, what)
    }
  }
}

extension Finding {
  static var noArchive: Finding {
    Finding(
      Text(nl: "Er is geen plek om spellen te bewaren.", en: "There is no place to keep games."),
      advice: Text(nl: "Bij de start stond waarom.", en: "The start told why."))
  }
}
