/// `man kring`: the same table of commands and options, as a page of the manual.

import Play
import Wording

enum ManPage {
  static func page(_ language: Language) -> String {
    let titles = [
      "name": Text(nl: "NAAM", en: "NAME"), "use": Text(nl: "GEBRUIK", en: "SYNOPSIS"),
      "options": Text(nl: "OPTIES", en: "OPTIONS"), "exit": Text(nl: "EINDE", en: "EXIT STATUS"),
    ].mapValues { $0[language] }
    let about = Text(
      nl: "leer klanten werven, houden en begrijpen", en: "learn to win, keep and understand customers")
    var page = [
      ".TH KRING 1 \"\" \"kring \(Options.version)\"", ".SH \(titles["name"] ?? "")",
      "kring \\- \(line(about[language]))", ".SH \(titles["use"] ?? "")",
    ]
    page += Manual.rows(language).forms.flatMap { entry($0.0, $0.1) }
    page.append(".SH \(titles["options"] ?? "")")
    page += Manual.rows(language).options.flatMap { entry($0.0, $0.1) }
    for group in commandTitles(language) {
      page.append(".SH \(line(group.title.uppercased()))")
      page += group.commands.flatMap { entry($0.usage[language], $0.summary[language]) }
    }
    page += [".SH \(titles["exit"] ?? "")", line(Manual.exits[language])]
    return page.joined(separator: "\n") + "\n"
  }

  private static func commandTitles(_ language: Language) -> [(title: String, commands: [any Command.Type])] {
    commandGroups.map { (title: $0.title[language], commands: $0.commands) }
  }

  private static func entry(_ term: String, _ meaning: String) -> [String] {
    [".TP", ".B \(line(term))", line(meaning)]
  }

  /// A hyphen that is typed, a backslash, and what would be a command of the manual at the start of a line.
  private static func line(_ text: String) -> String {
    let safe = text.replacing("\\", with: "\\e").replacing("-", with: "\\-")
    return safe.hasPrefix(".") || safe.hasPrefix("'") ? "\\&" + safe : safe
  }
}
