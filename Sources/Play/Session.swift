/// Everything about one user's play, as one value.
///
/// A line comes in, a reply goes out. Whatever touches the outside goes through the world; a decision is on disk
/// before its reply exists.

import Scenarios
import Simulation
import Wording

package struct Session: Sendable {
  package let world: World
  package internal(set) var language: Language
  /// The user asked to leave.
  package internal(set) var isOver = false
  package internal(set) var open: OpenGame?
  package internal(set) var lesson: LessonRun?
  /// Suggestions of a step of looking around that were typed, by place.
  var looked: Set<Int> = []
  /// A card that came back was shown just now: what is typed next may be its answer.
  var recalls = false
  /// Lines that a digit stands for, after the welcome screen.
  var menu: [String] = []
  /// The file that the open game follows; nil when it follows none.
  var watched: Watched?
  /// Lines of this session and, before them, those of earlier ones; the last typed last.
  private(set) var typed: [String] = []
  /// A line is carried out that an alias stands for: in it no word is an alias.
  var isSpelledOut = false
  /// Words of the user's own for lines.
  var aliases: [String: String] = [:]
  /// The last command that was carried out in this session, and how often one was asked for again: what asks for
  /// another is never itself the last.
  private(set) var lastDone: String?
  var repeats = 0
  /// Scripts that are being carried out, one within another.
  var scripts = 0
  /// A transcript is played: nothing that waits or plays transcripts itself.
  var isRehearsal = false

  /// - Parameter typed: lines of earlier sessions, the last typed last.
  package init(world: World, language: Language, typed: [String] = []) {
    self.world = world
    self.language = language
    self.typed = typed
    readAliases()
  }

  /// "it-offerte · week 3": where the user is, for the prompt.
  package var place: Text {
    let game = placeInGame
    guard let lesson else { return game }
    let exam = lesson.isExam ? Text(nl: " toets", en: " exam") : .empty
    let code = Text(verbatim: lesson.lesson.code) + exam
    if lesson.isOver { return code + Text(nl: " · klaar", en: " · done") }
    let step = lesson.done + 1
    return open == nil
      ? code + Text(nl: " · stap \(step)", en: " · step \(step)")
      : code + Text(nl: " · stap \(step) · ", en: " · step \(step) · ") + game
  }

  private var placeInGame: Text {
    guard let open else { return Text(verbatim: "kring") }
    let branch = open.roads.current.name
    let week =
      Text(verbatim: open.scenario.id)
      + Text(nl: " · week \(open.game.week)", en: " · week \(open.game.week)")
    return branch == Roads.first ? week : week + Text(verbatim: " · " + branch)
  }

  /// Carries out one line, several commands when parted by semicolons, and says what to show. Never throws: what is
  /// wrong is a finding in the reply, and the rest of the line is not carried out.
  package mutating func perform(_ line: String) -> Reply {
    let reply = carryOut(line)
    typed.append(line)
    return reply
  }

  /// The same for a line that nobody typed: of a script, or one that is done again.
  mutating func carryOut(_ line: String) -> Reply {
    var reply = Reply()
    for part in parts(of: line) {
      let (line, before) = (choice(part), repeats)
      let answer = performOne(line)
      if repeats == before { lastDone = line }
      reply += reply.blocks.isEmpty ? answer : Reply([.gap]) + answer
      if answer.failed || isOver { break }
    }
    return reply
  }

  /// A digit on the welcome screen stands for a line.
  private mutating func choice(_ line: String) -> String {
    // In another language it is still the same menu.
    defer { if !Speak.answers(to: Words(line).next?.lowercased ?? "") { menu = [] } }
    guard let digit = Int(line.filter { !$0.isWhitespace }), menu.indices.contains(digit - 1) else {
      return line
    }
    return menu[digit - 1]
  }

  /// What somebody tells in free words is not parted.
  private func parts(of line: String) -> [String] {
    let first = Words(line).next?.lowercased ?? ""
    let tells =
      ExplainStep.answers(to: first) || TakeNote.answers(to: first) || isExplanation(line)
      || RecallCards.answers(to: first) && isSentence(Array(Words(line).rest.dropFirst()))
    return tells ? [line] : Words.commands(in: line)
  }

  private mutating func performOne(_ line: String) -> Reply {
    let before = open
    do throws(Finding) {
      if let reply = try bareAnswer(line) { return reply }
      if let meaning = meaning(of: line) {
        isSpelledOut = true
        defer { isSpelledOut = false }
        return carryOut(meaning)
      }
      let paper = try OnPaper(line, self)
      let asked = paper?.line ?? line
      let command = try read(asked)
      recalls = false
      let answer = try command.run(in: &self)
      let reply = try paper?.shown(answer, self) ?? answer
      return command is any AboutLesson ? reply : reply + followed(asked, from: before)
    } catch {
      return Reply([.finding(error)])
    }
  }

  /// What the command means for the lesson that is followed; the command itself has been carried out.
  private mutating func followed(_ line: String, from before: OpenGame?) -> Reply {
    do throws(Finding) { return try follow(line, from: before) } catch { return Reply([.finding(error)]) }
  }
}

// MARK: - Decisions

extension Session {
  /// Takes a decision on a copy of the game, writes it to disk, and only then makes the copy the game.
  /// - Parameter place: the word that a refusal points at.
  mutating func take(_ decision: Decision, at place: Place? = nil) throws(Finding) {
    var next = try opened()
    guard next.allows(decision) else { throw .notYours(next.scenario, at: place) }
    let before = next.game.week
    let interrupted = world.interrupted
    do throws(Refusal) {
      try next.game.take(decision, stop: interrupted)
    } catch {
      throw Finding(refusal: error, in: next, at: place)
    }
    var taken = decision
    if case .run(let weeks) = decision {
      let passed = next.game.week - before
      if passed == 0 { throw Finding.stopped }
      taken = .run(weeks: min(weeks, passed))
    }
    let line = next.line(of: taken)
    try keep(Step(.decide, line: line, fingerprint: next.game.fingerprint), in: &next)
    next.roads.decide(taken, line: line)
    open = next
  }

  /// Moves along the roads: tries it on a copy, writes the step, then shows it.
  /// - Returns: false when there was nowhere to move to, and nothing changed.
  mutating func move(
    _ kind: Step.Kind, line: String = "", change: (inout Roads) -> Bool
  ) throws(Finding) -> Bool {
    var next = try opened()
    guard change(&next.roads) else { return false }
    next.game = try next.game(at: next.roads.current)
    try keep(Step(kind, line: line, fingerprint: next.game.fingerprint), in: &next)
    open = next
    return true
  }

  /// Writes a step before anything of it is shown.
  private func keep(_ step: Step, in open: inout OpenGame) throws(Finding) {
    if let keep = world.keep, let number = open.number { try keep.append(number, open.steps, step) }
    open.steps += 1
  }
}

extension Finding {
  fileprivate static var stopped: Finding {
    Finding(Text(nl: "Gestopt voordat er een week voorbij was.", en: "Stopped before a week had passed."))
  }
}
