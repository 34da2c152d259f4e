/// The loop: read, perform, show.

import CLineEdit
import Play
import Wording

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

struct Desk {
  enum Exit {
    static let fine: Int32 = 0
    static let failed: Int32 = 1
    static let wrongArguments: Int32 = 2
    static let interrupted: Int32 = 130
  }

  private(set) var session: Session
  let options: Options
  let terminal: Terminal

  private var screen: Screen { terminal.screen(options, language: session.language) }

  /// How a program ends that nobody types to.
  var ending: Int32 { interrupt_seen() ? Exit.interrupted : Exit.fine }
  var failure: Int32 { interrupt_seen() ? Exit.interrupted : Exit.failed }

  /// Carries out a line and shows the reply. False when something was wrong with it.
  mutating func carryOut(_ line: String) -> Bool {
    let reply = session.perform(line)
    show(reply)
    return !reply.failed
  }

  /// Takes in the file that the game follows, if it was saved.
  private mutating func refresh() {
    if let reply = session.refresh() { show(reply) }
  }

  func show(_ reply: Reply) { Output.write(TerminalPage(screen).render(reply)) }

  /// Talks with someone who types, until they leave.
  mutating func converse(_ keyboard: consuming Keyboard) -> Int32 {
    while !session.isOver {
      do throws(Finding) {
        refresh()
        switch try keyboard.read(prompt: Prompt(session.place, screen), for: session) {
        case .line(let line):
          refresh()
          if !isEmpty(line) { _ = carryOut(line) }
        case .abandoned, .nudged: continue
        case .ended: return Exit.fine
        }
      } catch {
        show(Reply([.finding(error)]))
      }
    }
    return Exit.fine
  }

  /// Carries out lines that nobody types, so that the output reads as a transcript. Stops at the first line
  /// that fails: the lines after it count on it.
  mutating func follow(_ script: consuming LineReader, name: String) -> Int32 {
    var number = 0
    while !session.isOver {
      number += 1
      do throws(Finding) {
        guard case .line(let line) = try script.next() else { break }
        guard !isEmpty(line), !isRemark(line) else { continue }
        refresh()
        Output.write(Prompt(session.place, screen).transcript + line + "\n")
        guard carryOut(line) else { return stop(at: number, of: name) }
      } catch {
        show(Reply([.finding(error)]))
        return stop(at: number, of: name)
      }
      if interrupt_seen() { break }
    }
    return ending
  }

  private func stop(at line: Int, of name: String) -> Int32 {
    if interrupt_seen() { return failure }
    Output.write(Text.stopped(name, line: line)[session.language] + "\n", to: STDERR_FILENO)
    return Exit.failed
  }

  private func isEmpty(_ line: String) -> Bool { line.allSatisfy(\.isWhitespace) }

  private func isRemark(_ line: String) -> Bool { line.first { !$0.isWhitespace } == "#" }
}
