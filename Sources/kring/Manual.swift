/// What `kring --help` says, and what is wrong with arguments.

import Wording

enum Manual {
  private static let forms: [(form: Text, meaning: Text)] = [
    (
      Text(verbatim: "kring"),
      Text(
        nl: "Begin een gesprek; een pijp of bestand is een script.",
        en: "Begin a conversation; a pipe or file is a script.")
    ),
    (Text(nl: "kring speel SCENARIO", en: "kring play SCENARIO"), Verb.play.summary),
    (Text(nl: "kring verder", en: "kring resume"), Verb.resume.summary),
    (
      Text(nl: "kring draai SCRIPT", en: "kring run SCRIPT"),
      Text(
        nl: "Voer een bestand uit (- is de invoer, 4 is 4 weken).",
        en: "Carry out a file (- is the input, 4 is 4 weeks).")
    ),
    (
      Text(nl: "kring check BESTAND...", en: "kring check FILE..."),
      Text(nl: "Zeg wat er mis is met een scenario.", en: "Say what is wrong with a scenario.")
    ),
    (
      Text(nl: "kring nieuw scenario N", en: "kring new scenario N"),
      Text(nl: "Begin een eigen scenario (of les).", en: "Begin a scenario (or lesson) of your own.")
    ),
    (Text(nl: "kring volg BESTAND", en: "kring watch FILE"), Verb.watch.summary),
    (
      Text(nl: "kring staaf BESTAND", en: "kring prove FILE"),
      Text(nl: "Leert het wat het belooft?", en: "Does it teach what it claims?")
    ),
    (Text(nl: "kring voegsamen DEEL...", en: "kring merge PART..."), Verb.merge.summary),
    (
      Text(nl: "kring aanvulling SHELL", en: "kring completion SHELL"), Verb.completion.summary
    ),
    (Text(verbatim: "kring man"), Verb.man.summary),
    (
      Text(nl: "kring OPDRACHT...", en: "kring COMMAND..."),
      Text(
        nl: "Voer één opdracht uit, zoals: kring scenarios",
        en: "Carry out one command, such as: kring scenarios")
    ),
  ]

  static let exits = Text(
    nl: "Eindigt met 0, 1 na een fout, 2 bij verkeerde argumenten, 130 na Ctrl-C.",
    en: "Ends with 0, 1 after a mistake, 2 after wrong arguments, 130 after Ctrl-C.")

  /// Forms and options, each with what it means.
  static func rows(_ language: Language) -> (forms: [(String, String)], options: [(String, String)]) {
    let options = Option.allCases.map { option in
      let name = option.name[language]
      return (option.value.map { name + " " + $0[language] } ?? name, option.summary[language])
    }
    return (forms: forms.map { ($0.form[language], $0.meaning[language]) }, options: options)
  }

  static func page(_ language: Language) -> String {
    let (forms, options) = rows(language)
    let widest = (forms + options).map(\.0.count).max() ?? 0
    let lines = { (rows: [(String, String)]) in
      rows.map { name, meaning in
        "  " + name + String(repeating: " ", count: widest - name.count + 2) + meaning + "\n"
      }.joined()
    }
    return lines(forms) + "\n" + lines(options) + "\n" + exits[language] + "\n"
  }
}

extension Finding {
  static func unknownOption(_ word: String) -> Finding {
    Finding(
      Text(nl: "Ik ken geen optie \(name: word).", en: "I know no option \(name: word)."),
      advice: suggestion(for: word, among: Option.allCases.flatMap { $0.names }))
  }

  static func noValueWanted(_ option: String) -> Finding {
    Finding(Text(nl: "Bij \(name: option) hoort geen waarde.", en: "\(name: option) takes no value."))
  }

  static func valueMissing(_ option: String) -> Finding {
    Finding(Text(nl: "Na \(name: option) hoort een waarde.", en: "A value must follow \(name: option)."))
  }

  static func unknownLanguage(_ word: String) -> Finding {
    Finding(
      Text(nl: "Ik ken geen taal \(name: word).", en: "I know no language \(name: word)."),
      advice: Text(nl: "Kies nl of en.", en: "Choose nl or en."))
  }

  static func notASeed(_ word: String) -> Finding {
    Finding(
      Text(
        nl: "Een startgetal is een geheel getal vanaf 0, niet \(name: word).",
        en: "A seed is a whole number from 0, not \(name: word)."))
  }

  static func notAWidth(_ word: String) -> Finding {
    let least = Options.widths.lowerBound
    let most = Options.widths.upperBound
    return Finding(
      Text(
        nl: "Een breedte is een getal van \(least) tot \(most), niet \(name: word).",
        en: "A width is a number from \(least) to \(most), not \(name: word)."))
  }

  static func whichShell(_ word: String) -> Finding {
    let shells = ShellCompletion.allCases.map(\.rawValue).joined(separator: ", ")
    return Finding(
      Text(nl: "Voor welke shell? Niet: \(name: word).", en: "For which shell? Not: \(name: word)."),
      advice: Text(nl: "Kies uit \(name: shells).", en: "Choose from \(name: shells)."))
  }

  static var playWhat: Finding {
    Finding(
      Text(nl: "Welk scenario wil je spelen?", en: "Which scenario do you want to play?"),
      advice: Text(nl: "Probeer: kring scenarios", en: "Try: kring scenarios"))
  }

  static var seedForNothing: Finding {
    Finding(
      Text(
        nl: "Een startgetal hoort bij een scenario dat je opent.",
        en: "A seed belongs to a scenario that you open."),
      advice: Text(
        nl: "Bijvoorbeeld: kring speel it-offerte --startgetal 7",
        en: "For example: kring play it-offerte --seed 7"))
  }
}
