/// The options and verbs of the program, in both languages. Both spellings always work.

import Wording

enum Option: CaseIterable {
  case language, seed, width, plain, ascii, noColour, resume, version, help

  var name: Text {
    switch self {
    case .language: Text(nl: "--taal", en: "--language")
    case .seed: Text(nl: "--startgetal", en: "--seed")
    case .width: Text(nl: "--breedte", en: "--width")
    case .plain: Text(nl: "--eenvoudig", en: "--plain")
    case .ascii: Text(verbatim: "--ascii")
    case .noColour: Text(nl: "--geen-kleur", en: "--no-color")
    case .resume: Text(nl: "--verder", en: "--resume")
    case .version: Text(nl: "--versie", en: "--version")
    case .help: Text(verbatim: "--help")
    }
  }

  var names: [String] {
    let both = [name.en, name.nl]
    switch self {
    case .help: return both + ["-h"]
    case .noColour: return both + ["--no-colour"]
    default: return both
    }
  }

  /// What follows it, if anything.
  var value: Text? {
    switch self {
    case .language: Text(verbatim: "nl|en")
    case .seed, .width: Text(verbatim: "N")
    case .plain, .ascii, .noColour, .resume, .version, .help: nil
    }
  }

  var summary: Text {
    switch self {
    case .language:
      Text(
        nl: "Nederlands of Engels, alleen nu (blijvend: taal nl).",
        en: "Dutch or English, for now (to stay: language nl).")
    case .seed:
      Text(
        nl: "Open met dit toeval: zelfde getal, zelfde toeval.",
        en: "Open with this luck: same number, same luck.")
    case .width: Text(nl: "Tekens op een regel.", en: "Characters on a line.")
    case .plain:
      Text(
        nl: "Zinnen en geen tekeningen, voor een schermlezer.",
        en: "Sentences instead of drawings, for a screen reader.")
    case .ascii:
      Text(
        nl: "Alleen tekens die elke terminal kent.", en: "Only characters that every terminal knows.")
    case .noColour: Text(nl: "Geen kleuren.", en: "No colours.")
    case .resume: Text(nl: "Ga verder waar je was.", en: "Go on where you were.")
    case .version: Text(nl: "Zeg welke versie dit is.", en: "Say which version this is.")
    case .help: Text(nl: "Zeg dit.", en: "Say this.")
    }
  }
}

/// Words that mean something to the program itself. Any other word begins a line for the session.
enum Verb: CaseIterable {
  case play, run, resume, watch, merge, completion, man

  var name: Text {
    switch self {
    case .play: Text(nl: "speel", en: "play")
    case .run: Text(nl: "draai", en: "run")
    case .resume: Text(nl: "verder", en: "resume")
    case .merge: Text(nl: "voegsamen", en: "merge")
    case .watch: Text(nl: "volg", en: "watch")
    case .completion: Text(nl: "aanvulling", en: "completion")
    case .man: Text(verbatim: "man")
    }
  }

  var summary: Text {
    switch self {
    case .play: Text(nl: "Open een scenario, en speel.", en: "Open a scenario, and play.")
    case .run: Text(nl: "Voer een bestand uit.", en: "Carry out a file.")
    case .resume: Text(nl: "Ga verder waar je was.", en: "Go on where you were.")
    case .merge:
      Text(nl: "Maak van delen van een tabel één tabel.", en: "Make one table of the parts of a table.")
    case .watch:
      Text(nl: "Speel een scenario terwijl je het schrijft.", en: "Play a scenario while you write it.")
    case .completion:
      Text(nl: "TAB in bash, zsh of fish: een script.", en: "TAB in bash, zsh or fish: a script.")
    case .man: Text(nl: "De bladzij voor man.", en: "The page for man.")
    }
  }

  var names: [String] { [name.en, name.nl] }
}
