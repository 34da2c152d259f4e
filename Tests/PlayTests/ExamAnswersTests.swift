import Foundation
import Testing
import Wording

@testable import Play
@testable import Scenarios

// What is told of an exam once it was handed in, and that nothing can be done in it after that.

/// An exam about two days with every kind of answer, right and wrong, up to where it can be handed in.
let twoDaysExam =
  twoDays.prefix(10).map { $0.replacing("lesson start twee-dagen", with: "exam twee-dagen k7") } + [
    "1", "explain he knew it took effort",
  ]

private func examined(_ lines: [String] = twoDaysExam) -> (desk: SchoolDesk, session: Session) {
  let desk = SchoolDesk()
  var session = desk.session()
  session.type(lines)
  return (desk, session)
}

@Test func `handing in an exam tells of each step whether it was right, its points, and what is right`() {
  var (desk, session) = examined()
  #expect(session.says("report").contains("What was right you hear after handing it in."))
  let told = session.says("hand-in e.kring s1")
  for words in [
    "L05.1  130", "A 4 of 4", "L05.3  Say nothing and work hard", "not right  F 0 of 12.5",
    "L05.3  Right is: Say now that it will be three days. Then Lindhout keeps", "B 0 of 30",
    "This is how it could be done: rule when", "L05.6  Right is: ", "Is this in it? the customer knew",
  ] { #expect(told.contains(words), "\(words)\n\(told)") }
  #expect(told.contains("L05.4  ") && told.contains("a mark of"))
  let report = session.says("report")
  for line in told.split(separator: "\n").dropFirst() where !line.isEmpty {
    #expect(report.contains(line), "\(line)\n\(report)")
  }
  #expect(session.says("report k7") == report && session.says("report L05") == report)
  #expect(!session.perform("report e.md").failed)
  #expect(desk["e.md"]?.contains("- not right\n- F 0 of 12.5\n- Right is: Say now") == true)
  var later = desk.session(.nl)
  #expect(later.says("verslag").contains("niet goed"))
  var teacher = desk.session()
  #expect(teacher.says("grade e.kring").contains("not right  F 0 of 12.5"))
  let json = teacher.says("verify e.kring --json")
  #expect(json.contains("\"answers\"") && json.contains("\"right\": false"))
}

@Test
func `an exam that is not finished is handed in only when it is closed, and nothing is done in it then`()
  throws
{
  var (desk, session) = examined(Array(twoDaysExam.prefix(5)))
  let told = session.says("hand-in e.kring s1")
  #expect(told.contains("hand-in e.kring s1 k7 --close") && desk["e.kring"] == nil)
  let step = session.lesson?.step?.id
  #expect(step == "L05.3" && desk.notes[0].contains { $0.kind == .handed } == false)
  #expect(
    session.says("lever").contains("answer") && session.says("leverin e.kring s1 --sluit").contains("3"))
  #expect(desk["e.kring"]?.contains("handed - \"\"") == true)
  #expect(session.lesson?.isOver == true && session.perform("answer a").failed)
  #expect(session.says("exam twee-dagen k7").contains("This exam was handed in."))
  let resumed = session.says("lesson resume")
  #expect(resumed.contains("This exam was handed in.") && !resumed.contains("lesson start"))
  let notes = desk.notes[0]
  #expect(!session.perform("hand-in e.kring s1").failed && desk.notes[0] == notes, "once is enough")
  #expect(try desk.session().verify("e.kring").isTrue)
}

@Test func `a lesson in progress that is an exam is called one`() {
  let (desk, session) = examined(Array(twoDaysExam.prefix(4)))
  #expect(session.place.en.hasPrefix("L05 exam · step 2") && session.place.nl.hasPrefix("L05 toets · stap 2"))
  var later = desk.session()
  #expect(later.says("welcome").contains("go on with your exam"))
  #expect(later.says("lesson resume").contains("insists on two days · exam · step 2 of 7"))
}

@Test func `what counts of an explanation is told with the question, and is what is looked for afterwards`() {
  var (_, session) = examined(Array(twoDaysExam.prefix(11)))
  #expect(session.says("lesson").contains("Counts: how much of 2 points is in it, each 0 to 3."))
  var own = SchoolDesk().session()
  own.type(twoDays + ["103"])
  #expect(!own.says("lesson").contains("Counts:"))
  let told = own.says("explain he knew that it took effort")
  #expect(told.contains("Is this in it?") && told.contains("- expectation against performance"))
}

@Test func `a report is of the lesson that is named, and cuts no answer`() {
  let desk = SchoolDesk()
  var session = desk.session()
  let long =
    "explain " + Array(repeating: "he knew that it took effort", count: 8).joined(separator: " ") + " end"
  session.type(twoDays + ["103", long, "lesson start plus-vijf"])
  let screen = TerminalPage(Screen(language: .en, width: 80)).render(session.perform("report L05"))
  #expect(screen.contains("The customer who insists") && screen.contains(" end") && !screen.contains("…"))
  #expect(desk["L05"] == nil)
  #expect(
    session.says("report twee-dagen les.md").contains("les.md") && desk["les.md"]?.contains("(L05)") == true)
  #expect(session.says("report L99").contains("no lesson") && desk["L99"] == nil)
  #expect(session.says("report L06").contains("nothing of that lesson yet"))
  #expect(!session.perform("report notes").failed && desk["notes"]?.contains("(L07)") == true)
}

@Test func `an exam that was left between its last week and the verdict is judged whichever way one returns`()
{
  for line in ["exam twee-dagen k7", "lesson resume", "resume"] {
    let (desk, session) = examined(Array(twoDaysExam.prefix(10)))
    #expect(session.lesson?.step?.id == "L05.6")
    let notes = desk.notes[0]
    #expect([.passed, .failed].contains(notes[notes.count - 1].kind))
    desk.forget(after: notes.count - 1)
    var later = desk.session()
    _ = later.perform(line)
    #expect(desk.notes[0].map(\.kind) == notes.map(\.kind), "\(line)")
  }
}

@Test func `an answer read off another game than the one that was judged does not count`() {
  var (desk, session) = examined(Array(twoDaysExam.prefix(10)))
  let notes = desk.notes[0]
  _ = session.perform("undo")
  #expect(session.says("1").contains("does not count yet"))
  #expect(session.lesson?.step?.id == "L05.6" && desk.notes[0] == notes)
  _ = session.perform("1")
  #expect(desk.notes[0].count > notes.count)
}

@Test func `in an exam no lesson is begun, and an exam that waits is named`() {
  let (desk, session) = examined(Array(twoDaysExam.prefix(3)))
  var mine = session
  for line in ["lesson start L05", "lesson L06", "lesson restart", "lesson drop"] {
    #expect(mine.says(line).contains("cannot be done in an exam"), "\(line)")
  }
  #expect(mine.says("lesson resume L06").contains("exam"))
  #expect(mine.lesson?.isExam == true && desk.notes.count == 1)
  var later = desk.session()
  #expect(later.says("lessons").contains("Your exam still waits: exam L05 k7."))
}

@Test func `a hand-in that cannot be written closes nothing`() {
  var (desk, session) = examined(Array(twoDaysExam.prefix(5)))
  let notes = desk.notes[0]
  #expect(session.perform("hand-in nowhere/e.kring s1 --close").failed)
  #expect(desk.notes[0] == notes && session.lesson?.isOver == false)
}

@Test func `what is said of a number that is none gives no lesson's answer away`() throws {
  #expect(Text.notANumber("x").en.contains("41.9") && Text.notANumber("x").en.contains("-8."))
  var session = SchoolDesk().session()
  for lesson in session.shelfLessons() {
    #expect(!(try projectFile("lessons/\(lesson.id).yaml")).contains("41.9"), "\(lesson.id)")
  }
  session.type(["lesson start L11"])
  #expect(session.says("lots").contains("such as 41.9"))
}
