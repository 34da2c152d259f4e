/// A hand-in as a text file: lines that a person can read, and a digest below them.

import Scenarios
import Wording

extension HandIn {
  /// - Parameter language: of the remarks at the top; the rest is the same in every language.
  func text(_ language: Language) -> String {
    let body = (remarks(language) + head + noteLines + gameLines).map { $0 + "\n" }.joined()
    return body + "digest: " + hash(of: body).hex + "\n"
  }

  private func remarks(_ language: Language) -> [String] {
    let told = Text(
      nl: """
        Geschreven door leverin; verifieer speelt het na, beoordeel rekent punten uit, exporteer maakt er lijsten van.
        note: wanneer, wat, bij welke stap, en wat er getypt of gekozen is. game: de stappen van een spel, met na
        elke stap een vingerafdruk van hoe het spel stond. digest: een optelsom (FNV-1a, 64 bits) van alles erboven.
        De digest verraadt een onhandige wijziging. Wie moeite doet rekent een nieuwe uit, maar verifieer
        speelt elk spel en elk antwoord na, en zegt waar dat iets anders geeft.
        """,
      en: """
        Written by hand-in; verify plays it again, grade works out points, export makes lists of it.
        note: when, what, at which step, and what was typed or chosen. game: the steps of a game, each with a
        fingerprint of how the game then stood. digest: a sum (FNV-1a, 64 bits) of all that stands above it.
        The digest reveals a careless change. Who takes trouble works out a new one, but verify plays every game
        and every answer again, and says where that gives something else.
        """)
    return [HandIn.beginning] + told[language].split(separator: "\n").map { "# " + $0 }
  }

  private var head: [String] {
    [
      "program: \(program)", "rules: \(rules)", "lesson: \(lesson.line)", "scenario: \(scenario.line)",
      "seed: \(seed)", "exam: \(exam.isEmpty ? "-" : exam)", "who: \(who)",
      "points: \(points.isEmpty ? "-" : points)",
    ]
  }

  private var noteLines: [String] {
    notes.map { note in
      let step = note.step.isEmpty ? "-" : note.step
      let moment = Moment(seconds: note.moment).text
      return "note: \(moment) \(note.kind.rawValue) \(step) \(JSON.text(note.text).onOneLine)"
    }
  }

  private var gameLines: [String] {
    games.flatMap { game in
      ["game: \(game.number)"]
        + game.steps.map { step in
          let line = step.line.isEmpty ? "" : " \(JSON.text(step.line).onOneLine)"
          return "step: \(step.kind.rawValue) \(step.fingerprint?.hex ?? "-")\(line)"
        }
    }
  }
}

extension HandIn.Source {
  fileprivate var line: String { "\(id) \(version) \(digest.hex)" }
}
