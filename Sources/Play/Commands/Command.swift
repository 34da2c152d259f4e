/// A command: one small type in one file. Its name in two languages, what it is for, its form, examples, and what
/// it does.

import Simulation
import Wording

package protocol Command: Sendable {
  static var name: Text { get }
  static var summary: Text { get }
  static var form: Form<Self> { get }
  /// What may be asked with `--name`, besides the words of the form.
  static var settings: [Setting] { get }
  /// Runnable after `exampleOpening`, one after another; a test runs them.
  static var examples: [Text] { get }
  /// The line that opens a game in which the examples make sense.
  static var exampleOpening: String { get }

  /// Carries it out. A finding that is thrown has changed nothing.
  func run(in session: inout Session) throws(Finding) -> Reply
}

/// A command that is a decision: what is kept on disk is its line.
package protocol Deciding {
  func decision(in game: OpenGame) throws(Finding) -> Decision
}

/// Commands that belong together in help.
struct CommandGroup: Sendable {
  let title: Text
  let commands: [any Command.Type]

  init(_ title: Text, _ commands: [any Command.Type]) {
    self.title = title
    self.commands = commands
  }

  /// In the order of help: what a player needs, and last what only an author does.
  static let all = [
    CommandGroup(
      Text(nl: "Kijken", en: "Look"),
      [
        Show.self, ListCustomers.self, Status.self, ShowCycle.self, Why.self, Plot.self, Compare.self,
        Model.self, Journal.self,
      ]),
    CommandGroup(
      Text(nl: "Beslissen voor één klant", en: "Decide for one customer"),
      [
        Inform.self, PromiseDays.self, Rush.self, Gesture.self, Gift.self, Greet.self, Thank.self, Offer.self,
        Assist.self, Privilege.self, Farewell.self,
      ]),
    CommandGroup(
      Text(nl: "Beslissen voor het bedrijf", en: "Decide for the firm"),
      [
        Rule.self, Choose.self, Invest.self, PlanHours.self, Sell.self, Pitch.self, Campaigning.self,
        Surprise.self, Keep.self, UseSource.self, Hire.self, Merge.self, Define.self, Prove.self, Admit.self,
      ]),
    CommandGroup(
      Text(nl: "Vragen", en: "Ask"), [AskCustomers.self, Mine.self, Ensemble.self, Forecast.self]),
    CommandGroup(
      Text(nl: "Tijd en wegen", en: "Time and roads"),
      [
        Run.self, Next.self, Undo.self, Redo.self, Reset.self, MakeBranch.self, ListBranches.self,
        Switch.self,
      ]),
    CommandGroup(
      Text(nl: "Lessen", en: "Lessons"),
      [
        Lessons.self, FollowLesson.self, AnswerStep.self, PredictStep.self, AskHint.self, SkipStep.self,
        ExplainStep.self, TakeNote.self, RecallCards.self, ShowProgress.self, WriteReport.self, TakeExam.self,
        HandInLesson.self,
        LookUp.self, ShowConcept.self,
      ]),
    CommandGroup(
      Text(nl: "Verder", en: "Other"),
      [
        Open.self, ListScenarios.self, Resume.self, Save.self, ShowHistory.self, Again.self, RunScript.self,
        Alias.self, Speak.self, Help.self, Welcome.self, Quit.self,
      ]),
    CommandGroup(
      Text(nl: "Voor docenten", en: "For trainers"),
      [VerifyHandIns.self, GradeHandIns.self, Export.self]),
    CommandGroup(
      Text(nl: "Voor wie scenario's en lessen schrijft", en: "For authors of scenarios and lessons"),
      [
        New.self, Check.self, Describe.self, Watch.self, Knobs.self, ProveFile.self, Sweep.self, Gather.self,
        TestSession.self, BlessSession.self, PreviewLesson.self, Coverage.self,
      ]),
  ]
}

extension CommandGroup {
  /// The last group is for who writes scenarios and lessons; nobody who follows a lesson is shown it.
  static var ofAuthors: [any Command.Type] { all.last?.commands ?? [] }
}

/// The groups of help, for pages outside a session.
package var commandGroups: [(title: Text, commands: [any Command.Type])] {
  CommandGroup.all.map { (title: $0.title, commands: $0.commands) }
}

/// Every command, in the order of help.
package let commands: [any Command.Type] = CommandGroup.all.flatMap(\.commands)

extension Command {
  package static var settings: [Setting] { [] }
  package static var exampleOpening: String { "open it-offerte seed 4707" }
  /// For commands that need more than a scenario about days.
  static var sandbox: String { "open proeftuin seed 4707" }

  static func read(_ words: inout Words, _ session: Session) throws(Finding) -> any Command {
    let command = try form.make(&words, session)
    if let extra = words.next { throw Finding.tooMuch(at: extra.place) }
    return command
  }

  static func answers(to word: String) -> Bool { name.nl == word || name.en == word }
}

extension Session {
  /// The command on a line; the finding points at the word that is wrong.
  func read(_ line: String) throws(Finding) -> any Command {
    var words = Words(line)
    guard let first = words.take() else { return Help(topic: nil) }
    guard let type = commands.first(where: { $0.answers(to: first.lowercased) }) else {
      throw unknownCommand(first)
    }
    if let scenario = open?.scenario, !scenario.allows(type) { throw .notYours(scenario, at: first.place) }
    if let step = lesson?.step, !step.takes(type) { throw .notInThisStep(step, at: first.place) }
    if lesson?.forbids(type) == true { throw .notInExam }
    if lesson?.waitsForPrediction == true, type is any Deciding.Type { throw .predictFirst(at: first.place) }
    return try type.read(&words, self)
  }

  private func unknownCommand(_ word: Word) -> Finding {
    if let wanted = lesson?.wanted { return .notAnAnswer(word, wanted) }
    let mine = commands.map { $0.name[language] }
    let near = Finding.suggestion(for: word.text, among: mine)
    let both = near.isEmpty ? Finding.suggestion(for: word.text, among: commands.map { $0.name.en }) : near
    return Finding(
      Text(nl: "Ik ken geen commando \(name: word.text).", en: "I know no command \(name: word.text)."),
      at: word.place,
      advice: both.isEmpty
        ? Text(nl: "Typ help voor alles wat kan.", en: "Type help for all you can do.") : both)
  }

  /// What may stand at the end of `line`, which is cut off at the cursor.
  package func completions(of line: String) -> Completion {
    let last = Words.commands(in: line + "\u{0}").last ?? ""
    var words = Words(String(last.dropLast())).rest
    let unfinished = last.dropLast().last.map { !$0.isWhitespace } ?? false
    let word = unfinished ? words.removeLast().text : ""
    let offered = offers(after: words).filter { $0.word.lowercased().hasPrefix(word.lowercased()) }
    return Completion(word: word, suggestions: offered)
  }

  private func offers(after words: [Word]) -> [Suggestion] {
    guard let first = words.first else {
      return commands.filter { offers($0) }.map {
        Suggestion($0.name[language], $0.summary)
      }.sorted { $0.word < $1.word }
    }
    guard let type = commands.first(where: { $0.answers(to: first.lowercased) }) else { return [] }
    let slots = type.slots
    let place = words.count - 1
    if place < slots.count { return slots[place].choices(self) }
    guard let last = slots.last, last.repeats else { return [] }
    return last.choices(self)
  }
}

extension Command {
  static var slots: [Slot] { form.slots }
  /// "inform CUSTOMER DAYS", in every language.
  package static var usage: Text { form.slots.isEmpty ? name : name + Text(verbatim: " ") + form.usage }
}
