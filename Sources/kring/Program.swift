/// From arguments and environment to an exit code.

import Play
import Wording

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

struct Program {
  private let terminal = Terminal()
  private let guessedLanguage = Language.guess(
    from: ["LC_ALL", "LC_MESSAGES", "LANG"].map { environment($0) ?? "" })

  /// Without `--language`: what was chosen with `language`, else what the machine speaks.
  private var usualLanguage: Language {
    Keeping.remembered(Places(environment: environment)) ?? guessedLanguage
  }

  func run() -> Int32 {
    let options: Options
    do throws(Finding) {
      options = try Options(Array(CommandLine.arguments.dropFirst()))
    } catch {
      return complain(error, Desk.Exit.wrongArguments, usualLanguage)
    }
    switch options.ending {
    case .help: Output.write(Manual.page(options.language ?? usualLanguage))
    case .version: Output.write("kring \(Options.version)\n")
    case .man: Output.write(ManPage.page(options.language ?? usualLanguage))
    case .completion(let shell): Output.write(shell.script(options.language ?? usualLanguage))
    case .prompt, .script, .end: return play(options)
    }
    return Desk.Exit.fine
  }

  private func play(_ options: Options) -> Int32 {
    let places = Places(environment: environment)
    var keep: World.Keep?
    var trouble: Finding?
    do throws(Finding) { keep = try Keeping.open(places) } catch { trouble = error }
    let language = options.language ?? Keeping.language(keep) ?? guessedLanguage
    if let trouble { tell(trouble, language) }
    let world = World.live(
      shelf: Shelf(environment: environment), keep: keep,
      watched: terminal.isWatched && !options.isPlain ? terminal : nil)
    var desk = Desk(
      session: Session(world: world, language: language, typed: History(path: places.history).load()),
      options: options, terminal: terminal)
    return begin(&desk, History(path: places.history))
  }

  private func begin(_ desk: inout Desk, _ history: History) -> Int32 {
    let script: (LineReader, String)?
    do throws(Finding) { script = try self.script(desk.options) } catch {
      return complain(error, Desk.Exit.failed, desk.session.language)
    }
    let isConversation = desk.options.ending == .prompt && script == nil
    let first = desk.options.first
    for line in first.isEmpty && isConversation ? ["welcome"] : first {
      guard desk.carryOut(line) || isConversation else { return desk.failure }
    }
    if let (lines, name) = script { return desk.follow(lines, name: name) }
    return isConversation ? desk.converse(keyboard(history)) : desk.ending
  }

  /// Lines that nobody types, if that is where they come from.
  private func script(_ options: Options) throws(Finding) -> (LineReader, String)? {
    switch options.ending {
    case .script(let file) where file != "-": (try Files.lines(file), file)
    case .prompt where terminal.isTypedTo: nil
    case .script, .prompt: (LineReader(STDIN_FILENO), "stdin")
    case .end, .help, .version, .man, .completion: nil
    }
  }

  private func keyboard(_ history: History) -> Keyboard {
    if terminal.takesEscapes, let editor = LineEditor(history: history, terminal: terminal) {
      return .editor(editor)
    }
    return .lines(LineReader(STDIN_FILENO))
  }

  private func complain(_ finding: Finding, _ code: Int32, _ language: Language) -> Int32 {
    tell(finding, language)
    return code
  }

  private func tell(_ finding: Finding, _ language: Language) {
    let advice = finding.advice.isEmpty ? "" : " " + finding.advice[language]
    Output.write("kring: " + finding.message[language] + advice + "\n", to: STDERR_FILENO)
  }
}
