import Testing
import Wording

@testable import Play
@testable import Scenarios

// An exam: everybody their own, one try, and nothing told before it is handed in.

@Test func `the same code gives the same exam on any machine, and another code another`() throws {
  func exam(_ code: String) throws -> LessonRun {
    var session = SchoolDesk().session()
    #expect(session.says("exam plus-vijf \(code)").contains("exam \(code.lowercased())"))
    return try #require(session.lesson)
  }
  let (mine, again, other) = (try exam("k7"), try exam("K7"), try exam("k8"))
  #expect(mine.recording.header.seed == again.recording.header.seed && mine.lesson == again.lesson)
  #expect(mine.recording.header.seed != other.recording.header.seed)
  let options = try (1...12).map { number in
    let run = try exam("c\(number)")
    guard case .choice(let choice) = run.lesson.steps[0].work else { return [""] }
    return Options(choice.options, run.lesson.steps[0], run).shown.map(\.id)
  }
  #expect(Set(options).count > 2, "the order of options is a code's own")
}

@Test func `questions that build on one another vary together`() throws {
  let (read, _) = readLesson(try projectFile("lessons/plus-vijf.yaml"), file: "plus-vijf.yaml")
  let lesson = try #require(read)
  func answers(_ choice: UInt64) -> [Double] {
    lesson.varied(by: choice).steps.compactMap { step in
      if case .number(let answer) = step.work { answer.right.fixed } else { nil }
    }
  }
  #expect((0..<4).map { answers($0) } == [[5, 15], [20, 30], [-15, -5], [5, 15]])
}

@Test func `in an exam there is one try, no hint, no skipping, and nothing is told`() {
  var session = SchoolDesk().session()
  session.type(["exam twee-dagen k7", "100", "gap"])
  let kept = session.says("70")
  #expect(kept.contains("Your answer is kept.") && !kept.contains("125"))
  #expect(session.lesson?.step?.id == "L05.2")
  let telling = [
    "hint", "skip", "report", "lesson restart", "lesson drop", "preview twee-dagen", "recall",
    "grade work.kring",
    "verify work.kring", "export gift twee-dagen", "prove twee-dagen", "run 1", "rule when always: inform 3",
  ]
  _ = session.perform("lesson next")
  _ = session.perform("quiet")
  #expect(session.lesson?.step?.id == "L05.4" && session.lesson?.stage == .guess)
  for line in telling { #expect(session.perform(line).failed, "\(line)") }
  session.type(["both", "80"])
  let task = session.says("run 26")
  #expect(!task.contains("not yet") && !task.contains("You told nobody"))
  #expect(session.lesson?.step?.id == "L05.6", "the only try is over")
  session.type(["1"])
  let end = session.says("explain he knew it took effort")
  #expect(end.contains("hand it in") && !end.contains("at once") && !end.contains("effort"))
  #expect(session.says("exam twee-dagen k7").contains("hand it in"), "it cannot be done again")
}

@Test func `an exam goes on where it was left, with its own numbers`() {
  let desk = SchoolDesk()
  var session = desk.session()
  session.type(["exam wie-is-klant k7"])
  let lesson = session.lesson?.lesson
  var later = desk.session()
  #expect(later.says("exam wie-is-klant k7").contains("step 1 of"))
  #expect(later.lesson?.lesson == lesson)
  var resumed = desk.session()
  _ = resumed.perform("lesson resume")
  #expect(resumed.lesson?.lesson == lesson && resumed.lesson?.isExam == true)
  #expect(later.says("exam wie-is-klant two words").contains("do not understand"))
  #expect(later.says("exam wie-is-klant -").contains("Letters, digits and hyphens"))
  #expect(later.says("exam wie-is-klant k7!").contains("Letters, digits and hyphens"))
  #expect(later.says("exam wie-is-klan k7").contains("wie-is-klant"))
}

@Test func `in an exam the option that is called right is right on its own luck`() throws {
  let session = SchoolDesk().session()
  let lesson = try #require(readLesson(try projectFile("lessons/tevreden.yaml"), file: "a.yaml").lesson)
  let scenario = try scenario("leerlijn")
  let cakes = try #require(lesson.steps.first { $0.id == "L06.4" })
  for code in ["k41", "k78", "k97", "a", "b", "c"] {
    let seed = try session.examSeed(lesson, scenario, code: code)
    #expect(session.comesTrue(cakes, lesson, scenario, seed: seed), "\(code)")
  }
}
