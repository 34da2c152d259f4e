import Scenarios
import Simulation
import Wording

/// The keys of a file format for an editor, as a JSON Schema.
struct Describe: Command {
  static let name = Text(verbatim: "schema")
  static let summary = Text(
    nl: "De sleutels van een bestand, voor je editor.", en: "The keys of a file, for your editor.")
  static let form = Form(
    Argument<FileKind>.one(
      of: FileKind.allCases, Text(nl: "soort", en: "kind"), word: { kind in kind.name },
      meaning: { kind in kind.meaning })
  ) { Describe(kind: $0) }
  static let examples = [Text(verbatim: "schema scenario"), Text(nl: "schema les", en: "schema lesson")]

  let kind: FileKind

  func run(in session: inout Session) throws(Finding) -> Reply {
    Reply([.raw(Text(verbatim: kind.schema(in: session.language).json.written))])
  }
}

extension FileKind {
  fileprivate var name: Text {
    switch self {
    case .scenario: Text(verbatim: "scenario")
    case .lesson: Text(nl: "les", en: "lesson")
    }
  }

  fileprivate var meaning: Text {
    switch self {
    case .scenario: Text(nl: "een scenario", en: "a scenario")
    case .lesson: Text(nl: "een les", en: "a lesson")
    }
  }

  /// Numbers of the model have words of their own.
  private static func meaning(of path: String) -> Text {
    let rule = Rules.entries.first { "rules." + $0.name == path }
    return rule?.meaning ?? ScenarioKeys.meaning(of: path)
  }

  fileprivate func schema(in language: Language) -> FileSchema {
    switch self {
    case .scenario:
      FileSchema(
        Text(nl: "Een scenario van Kring", en: "A scenario of Kring"), keys: ScenarioKeys.allWithRules,
        language: language, meaning: FileKind.meaning(of:))
    case .lesson:
      FileSchema(
        Text(nl: "Een les van Kring", en: "A lesson of Kring"), keys: LessonKeys.all, language: language,
        meaning: { _ in .empty })
    }
  }
}
