import Foundation
import Simulation
import Synchronization
import Testing
import Wording

@testable import Play
@testable import Scenarios

// A lesson in the shell: it presents, waits and judges.

private let clock = Mutex<Int64>(1_000)

/// The project's shelf; nothing is kept.
private func world() -> World {
  @Sendable func names(_ folder: String) -> [String] {
    let path = projectFolder.appending(path: folder).path
    let files = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
    return files.filter { $0.hasSuffix(".yaml") }.sorted().map { folder + "/" + $0 }
  }
  return World(
    scenarioFiles: { names("scenarios") }, lessonFiles: { names("lessons") },
    read: { (file) throws(Finding) -> String in
      guard let text = try? projectFile(file) else { throw Finding(Text(verbatim: "no file \(file)")) }
      return text
    },
    write: { (_, _) throws(Finding) in }, now: { clock.withLock { $0 } }, interrupted: { false },
    freshSeed: { 4707 }, keep: nil)
}

private func started(_ lesson: String = "twee-dagen", _ language: Language = .en) -> Session {
  var session = Session(world: world(), language: language)
  #expect(!session.perform("lesson start \(lesson)").failed)
  return session
}

extension Session {
  /// What a line is answered with, as plain text.
  fileprivate mutating func told(_ line: String) -> String {
    TerminalPage(Screen(language: language, width: 200)).render(perform(line))
  }
}

/// Every lesson on the shelf, by its file.
private let shelf = world().lessonFiles()

@Test(arguments: shelf)
func `the key of a lesson passes in both languages, every slip has its line, and skipping never traps`(
  file: String
) throws {
  let session = Session(world: world(), language: .en)
  let (read, _) = readLesson(try projectFile(file), file: file)
  for verdict in session.walkVerdicts(try #require(read), file) {
    #expect(!verdict.fails, "\(file): \(verdict.check.en): \(verdict.fact.en)")
  }
}

@Test func `every concept of the course has a step, and every lesson of the course is there`() throws {
  let session = Session(world: world(), language: .en)
  let taught = session.taughtConcepts()
  #expect(Concept.all.map(\.code).filter { taught[$0] == nil } == [])
  #expect(session.shelfLessons().map(\.code) == (0...12).map { $0 < 10 ? "L0\($0)" : "L\($0)" })
}

@Test func `a prediction is locked with its reason and how sure, and shown beside what came`() {
  var session = started()
  #expect(session.lesson?.stage == .guess)
  #expect(session.told("show customers").contains("No game is open"))
  #expect(session.told("100").contains("Why do you think so?") && session.lesson?.stage == .reason)
  #expect(session.told("z").contains("none of the answers") && session.lesson?.stage == .reason)
  #expect(session.told("gap").contains("How sure are you") && session.lesson?.stage == .sure)
  #expect(session.told("40").contains("a number from 50 to 100") && session.lesson?.stage == .sure)
  let outcome = session.told("70%")
  #expect(outcome.contains("You said: 100 (70% sure). It was: 125."))
  #expect(outcome.contains("Your reason is right, though."))
  // Its game is on the table, to be looked into.
  #expect(session.open?.game.week == 26 && session.lesson?.step?.id == "L05.2")
}

@Test func `looking around ends when all was typed, in either language, or when somebody has seen enough`() {
  var session = started()
  _ = session.perform("skip")
  for line in ["toon klant lindhout", "plot lindhout"] {
    #expect(!session.told(line).contains("step 3"))
  }
  #expect(session.told("waarom lindhout").contains("step 3 of 7"))
  var other = started()
  _ = other.perform("skip")
  #expect(other.told("lesson next").contains("step 3 of 7"))
  #expect(other.told("lesson next").contains("still waits for an answer"))
}

@Test func `a wrong option says what follows from it, and may be followed by the right one`() {
  var session = started()
  for _ in 0..<2 { _ = session.perform("skip") }
  #expect(session.told("answer quiet").contains("On day three it is too late to tell."))
  #expect(session.lesson?.step?.id == "L05.3")
  #expect(session.told("TELL").contains("hears it in advance counts on it"))
  #expect(session.lesson?.step?.id == "L05.4")
  #expect(
    session.lesson.map { LessonScore($0).atOnce } == 0 && session.lesson.map { LessonScore($0).inTheEnd } == 1
  )
}

@Test func `a task is judged at its end on a fresh game, and undo gives another try`() {
  var session = started()
  for _ in 0..<4 { _ = session.perform("skip") }
  #expect(session.lesson?.step?.id == "L05.5" && session.open?.game.week == 0)
  #expect(session.told("mine campaigns").contains("not yours to decide in this story"))
  let failed = session.told("run 26")
  #expect(failed.contains("not yet") && failed.contains("You told nobody anything"))
  #expect(session.lesson?.step?.id == "L05.5")
  _ = session.perform("reset")
  #expect(session.told("hint").contains("When does the customer learn"))
  #expect(!session.told("rule when customer.expects < usual: inform usual").contains("step 6"))
  #expect(session.told("run 26").contains("Your colleagues worked no faster"))
  #expect(session.lesson?.step?.id == "L05.6")
}

@Test func `a number is right as the screen shows it, and asks again when it can be two things`() {
  var session = started()
  for _ in 0..<5 { _ = session.perform("skip") }
  #expect(session.told("29.000").contains("can be 29 or 29000"))
  #expect(session.told("5%").contains("wants a number, no percentage"))
  #expect(session.told("22").contains("That is what still went wrong with you."))
  #expect(session.told("-103").contains("the minus sign is not"))
  #expect(
    session.lesson?.notes(of: "L05.6", .wrong).count == 2, "what was unclear is not held against anybody")
  #expect(session.told("103,0").contains("A rush in the right place"))
}

@Test func `an explanation keeps every word, also behind a semicolon, and is held beside a model`() {
  var session = started()
  for _ in 0..<6 { _ = session.perform("skip") }
  #expect(session.told("explain because").contains("in a whole sentence"))
  let told = session.told("explain He knew \"it\" took effort; three days # is usual.")
  #expect(told.contains("Expectation and performance are equal") && told.contains("To talk about"))
  #expect(
    session.lesson?.notes(of: "L05.7", .explained).map(\.text) == [
      "He knew \"it\" took effort; three days # is usual."
    ])
  #expect(session.lesson?.isOver == true && session.place.en == "L05 · done")
}

@Test func `inside a lesson help and TAB show what it has introduced so far`() {
  var session = started()
  func offered() -> [String] { session.completions(of: "").suggestions.map(\.word) }
  #expect(!offered().contains("rule") && offered().contains("answer") && !offered().contains("sweep"))
  _ = session.perform("skip")
  #expect(offered().contains("plot") && !offered().contains("rule"))
  for _ in 0..<3 { _ = session.perform("skip") }
  #expect(offered().contains("rule") && !offered().contains("gift"))
  let help = session.told("help")
  #expect(help.contains("rule") && !help.contains("sweep"))
}

@Test func `a note is kept, and comes in the report with predictions and explanations`() throws {
  var session = started()
  for line in ["100", "gap", "70", "note look; again", "lesson next"] {
    #expect(!session.perform(line).failed, "\(line)")
  }
  let report = LessonReport(run: try #require(session.lesson)).markdown(.en)
  #expect(report.contains("- You: 100; because: An experience is what you get"))
  #expect(report.contains("(70% sure)\n- It was: 125\n"))
  #expect(report.contains("- You: look; again\n"))
}

@Test func `what is no answer is told what would be one`() {
  var session = started()
  #expect(session.told("cheese").contains("A number goes here, such as 41.9."))
  #expect(session.told("120%").contains("wants a number, no percentage"))
  #expect(session.told("120 quotes").contains("Why do you think so?"))
  #expect(session.told("zzz").contains("A letter goes here: a, b, c"))
  #expect(session.told("lesson").contains("You said: 120") && session.lesson?.stage == .reason)
  _ = session.perform("a")
  #expect(session.told("70 %").contains("You said: 120 (70% sure)"))
}

@Test func `cards may be laid in one word or with commas, and one of them moved`() {
  var session = started("wie-is-klant")
  for _ in 0..<2 { _ = session.perform("skip") }
  guard case .choice(let choice)? = session.lesson?.step?.work, !choice.cards.isEmpty else {
    Issue.record("step 3 has cards")
    return
  }
  let right = choice.cards.map { card in
    Options.letter(choice.options.firstIndex { $0.id == card.belongs } ?? 0)
  }
  #expect(session.told("answer a").contains("A letter for each card"))
  let slip = ["z"] + right.dropFirst()
  #expect(session.told("answer " + slip.joined(separator: ",")).contains("none of the answers"))
  let wrong = choice.cards.count - choice.cardsRight + 1
  let others = right.prefix(wrong).map { $0 == "a" ? "b" : "a" }
  #expect(session.told("answer " + (others + right.dropFirst(wrong)).joined()).contains("To move one card"))
  #expect(session.told("answer 1 " + right[0]).contains("step 4"))
}

@Test func `a lesson can be left and begun again, and opening a scenario leaves it`() {
  var session = started()
  _ = session.perform("skip")
  #expect(session.told("lesson restart").contains("step 1 of 7") && session.lesson?.notes.isEmpty == true)
  #expect(session.told("lesson drop").contains("You left the lesson") && session.lesson == nil)
  #expect(session.told("answer b").contains("not following a lesson"))
  #expect(session.told("lesson L05").contains("step 1 of 7"))
  _ = session.perform("open it-offerte seed 4707")
  #expect(session.lesson == nil)
}

@Test func `a term is found in any spelling, and a concept says where it is taught`() {
  var session = Session(world: world(), language: .en)
  #expect(session.told("glossary data warehouse") == session.told("glossary datawarehouse"))
  #expect(session.told("glossary promoter") == session.told("glossary promotor"))
  #expect(session.told("concept C076").contains("L05.1"))
  #expect(session.told("concept C151").contains("is no concept"))
  #expect(session.told("glossary xyzzy").contains("do not know this term"))
}

@Test func `nothing comes back before its days have passed`() {
  var session = started()
  for _ in 0..<7 { _ = session.perform("skip") }
  #expect(session.told("recall").contains("The next question: in 7 days."))
  clock.withLock { $0 += 7 * 86_400 }
  #expect(session.told("recall").contains("Lindhout asks for a quote again"))
}
