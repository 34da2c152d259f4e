import Wording

/// Chooses the language of screens and offered names; commands are understood in both.
struct Speak: Command {
  static let name = Text(nl: "taal", en: "language")
  static let summary = Text(
    nl: "Nederlands of Engels, nu en de volgende keer.", en: "Dutch or English, now and next time.")
  static let form = Form(choice) { Speak(language: $0) }
  static let examples = [Text(nl: "taal nl", en: "language en")]

  let language: Language

  private static let choice = Argument<Language>(
    Text(verbatim: "nl|en"),
    choices: { _ in
      [Suggestion("nl", Text(verbatim: "Nederlands")), Suggestion("en", Text(verbatim: "English"))]
    }
  ) { (word, _) throws(Finding) -> Language in
    guard let language = Language(rawValue: word.lowercased) else {
      throw Finding(
        Text(nl: "Die taal ken ik niet.", en: "I do not know that language."), at: word.place,
        advice: Text(nl: "Kies nl of en.", en: "Choose nl or en."))
    }
    return language
  }

  func run(in session: inout Session) throws(Finding) -> Reply {
    session.language = language
    guard let keep = session.world.keep else {
      return Reply(
        Text(nl: "Nu in het Nederlands, tot je stopt.", en: "In English now, until you leave."))
    }
    try keep.set("language", language.rawValue)
    let said = Reply(Text(nl: "Vanaf nu in het Nederlands.", en: "From now on in English."))
    return session.menu.isEmpty ? said : said + Reply([.gap]) + (try Welcome().run(in: &session))
  }
}

struct Quit: Command {
  static let name = Text(nl: "stop", en: "quit")
  static let summary = Text(nl: "Stoppen. Alles is al bewaard.", en: "Leave. Everything is kept already.")
  static let form = Form { Quit() }
  static let examples = [Text(nl: "stop", en: "quit")]

  func run(in session: inout Session) throws(Finding) -> Reply {
    session.isOver = true
    guard session.open?.number != nil else { return Reply(Text(nl: "Tot ziens.", en: "Goodbye.")) }
    return Reply(
      Text(nl: "Tot ziens. Verder gaan: kring --resume", en: "Goodbye. To continue: kring --resume"))
  }
}
