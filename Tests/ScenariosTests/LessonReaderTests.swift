import Scenarios
import Testing
import Wording

@Suite struct LessonReaderTests {
  private func lesson() throws -> Lesson {
    let (lesson, findings) = readLesson(goodLesson, file: "kort.yaml")
    #expect(findings == [])
    return try #require(lesson)
  }

  @Test func `a good file gives a lesson and no findings`() throws {
    let read = try lesson()
    #expect(read.id == "kort" && read.code == "L09" && read.status == .beta && read.section == "1.1.2")
    #expect(read.concepts == ["C076", "C079"])
    #expect([read.minutes.reading, read.minutes.doing, read.minutes.debrief] == [5, 20, 5])
    #expect(read.requires.map(\.id) == ["eerste"])
    #expect(read.design.misconceptions == ["It is luck."])
    #expect(read.scenario.id == "it-offerte" && read.scenario.place.line == 16)
    #expect(read.seeds.learn == 7 && read.seeds.shared == [8, 9])
    #expect(
      read.steps.map(\.kind) == [.predict, .predict, .explore, .choice, .choice, .task, .number, .explain])
    #expect(read.steps.map(\.concepts) == [["C076"], [], [], ["C079"], [], [], [], []])
    #expect(read.steps.map(\.after.en).filter { $0 == "Well done." }.count == 4)
    #expect(read.players.map(\.id) == ["teller"] && read.players[0].script.map(\.text) == ["run 26"])
    #expect(read.debrief.map(\.en) == ["One?", "Two?", "Three?"])
    #expect(read.recallLater.map(\.afterDays) == [7, 14])
    #expect(read.recallLater[0].question == .step("L09.4"))
    #expect(read.proof?.mustPass.map(\.id) == ["good"])
    #expect(read.proof?.mustFail.map(\.id) == ["nothing", "pad"])
  }

  @Test func `a prediction says what is measured, in whose game, and why`() throws {
    guard case .predict(let read) = try lesson().steps[0].work else { throw Finding(Text(verbatim: "no")) }
    #expect(read.answer?.right == .gauge("disappointments", .alone))
    #expect(read.answer?.tolerance == 10 && read.answer?.unit.nl == "keer")
    #expect(read.reasons.map(\.isCorrect) == [true, false])
    #expect(read.play.map(\.id) == ["nothing"] && read.weeks == 26)
    #expect(read.close.en == "Close." && read.far.nl == "Ver weg.")
  }

  @Test func `cards belong at options`() throws {
    guard case .choice(let read) = try lesson().steps[4].work else { throw Finding(Text(verbatim: "no")) }
    #expect(read.options.map(\.id) == ["new", "old"])
    #expect(read.cards.map(\.belongs) == ["new", "old"])
    #expect(read.cardsRight == 1 && !read.isMany)
  }

  @Test func `a task says when it is done, what to tell who is not there yet, and how it is done`() throws {
    let step = try lesson().steps[5]
    guard case .task(let read) = step.work else { throw Finding(Text(verbatim: "no")) }
    #expect(step.commands == ["rule", "inform", "run"])
    #expect(step.hints.map(\.en) == ["Think."])
    #expect(read.pass.map(\.gauge) == ["disappointments"])
    #expect(read.pass.map(\.number) == [0.65] && read.pass.map(\.yardstick) == [.timesNothing])
    #expect(read.onFail.map(\.isAlways) == [false, false, true])
    #expect(read.onFail[0].neverUsed == ["inform", "promise"])
    #expect(read.onFail[1].when.map(\.gauge) == ["orders"])
    #expect(read.solve.map(\.text) == ["rule when customer.expects < usual: inform usual", "run 26"])
    #expect(read.isContinued && read.weeks == nil)
  }

  @Test func `a number question knows its wrong answers`() throws {
    guard case .number(let read) = try lesson().steps[6].work else { throw Finding(Text(verbatim: "no")) }
    #expect(read.right == .number(4) && read.tolerance == 0.5)
    #expect(read.wrong.map(\.given) == [.quantity(.number(5)), .typed("4%")])
  }

  @Test func `a lesson that is being written may lack what a class needs`() throws {
    let cut = try #require(goodLesson.ranges(of: "debrief:\n").first)
    let whole = String(goodLesson[..<cut.lowerBound])
    let unfinished = whole.replacing("status: beta", with: "status: wip")
    #expect(readLesson(unfinished, file: "kort.yaml").findings == [])
    let handedOut = readLesson(whole, file: "kort.yaml").findings.map(\.message.en)
    #expect(handedOut == ["The debrief has 0 questions.", "This lesson proves nothing."])
  }

  @Test func `a file says itself whether it is a lesson`() {
    #expect(FileKind.meant(by: goodLesson) == .lesson)
    #expect(FileKind.meant(by: "# a lesson\n" + goodLesson) == .lesson)
    #expect(FileKind.meant(by: goodFile) == .scenario)
    #expect(FileKind.meant(by: "") == .scenario)
  }

  @Test func `the shortest way through a lesson takes time`() throws {
    let read = try lesson()
    // Two predictions, a number and two choices at a minute each, three commands at half a minute, one explanation.
    let expected = Double(read.words) / 180 + 5 + 1.5 + 3
    #expect(read.shortestMinutes == expected)
    #expect(read.minutesAtMost == 17.5)
  }
}
