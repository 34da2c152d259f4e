import Scenarios
import Simulation
import Testing
import Wording

@testable import Play

// Who leaves a lesson, or is torn away from it, finds it as it was.

@Suite struct LessonReturnTests {
  let desk = SchoolDesk()

  @Test func `torn away between a prediction and its outcome, one sees the outcome on coming back`() {
    var session = desk.session()
    session.type(["lesson start twee-dagen", "100", "gap", "70"])
    let all = desk.notes[0].count
    for kept in 3..<all {
      desk.forget(after: kept)
      var again = desk.session()
      let page = again.says("lesson resume")
      #expect(page.contains("It was: 125.") && page.contains("step 2 of 7"), "after \(kept) notes: \(page)")
      #expect(again.open?.game.week == 26, "after \(kept) notes")
    }
  }

  @Test func `a lesson that was left is gone on with, and beginning it again keeps what was done`() {
    var session = desk.session()
    session.type(["lesson start twee-dagen", "100", "gap", "70", "lesson next"])
    #expect(session.says("lesson drop").contains("at step 3 of 7"))
    #expect(session.says("lessons").contains("2 of 7"))
    #expect(session.says("lesson start L05").contains("You were at step 3"))
    #expect(session.says("lessons").contains("2 of 7"), "the try that came furthest")
    _ = session.perform("lesson drop")
    var other = desk.session()
    #expect(other.says("lesson resume L05").contains("step 1 of 7"), "the one that was left last")
  }

  @Test func `a lesson done twice brings its cards once, each as it was asked`() {
    var session = desk.session()
    for _ in 0..<2 {
      _ = session.perform("lesson start tevreden")
      for _ in 0..<12 { _ = session.perform("skip") }
    }
    #expect(session.says("recall").contains("in 7 days"))
    desk.wait(days: 7)
    let card = session.says("recall")
    #expect(card.contains("After this 1 question."), "\(card)")
    // L06.3 has cards with a place for each.
    #expect(card.contains("a letter for each card") && card.contains("a  "))
    #expect(session.says("recall a").contains("A letter for each card"))
    let wrong = session.says("a a a a a a a")
    #expect(wrong.contains("comes back tomorrow"), "\(wrong)")
    #expect(
      wrong.contains("in a whole sentence") && !wrong.contains("a letter for each card"), "the next one")
    #expect(session.says("shwo").contains("know no command"))
    #expect(session.says("Trust; that one builds slowly").contains("These were all for now."))
    #expect(session.says("recall").contains("in 1 day"))
    #expect(!session.perform("lesson start zonder-klant").failed)
    #expect(!session.perform("note after a recalled card").failed)
  }

  @Test func `an answer without the command is for the card only as long as that is what was shown last`() {
    var session = desk.session()
    session.type(["lesson start twee-dagen"] + Array(repeating: "skip", count: 7))
    desk.wait(days: 7)
    session.type(["lesson start twee-dagen", "recall"])
    #expect(session.says("lesson").contains("step 1 of 7"))
    #expect(session.says("130").contains("Why do you think so?"))
    #expect(session.says("recall").contains("Do you remember?"))
    #expect(session.says("tell").contains("hears it in advance"))
  }

  @Test func `a recalled card of the lesson that is followed does not make it stale`() {
    var session = desk.session()
    _ = session.perform("lesson start twee-dagen")
    for _ in 0..<7 { _ = session.perform("skip") }
    desk.wait(days: 7)
    _ = session.perform("recall b")
    #expect(!session.perform("note still mine").failed)
  }

  @Test func `a task ends in its week however far one runs, and is judged once for one end`() {
    var session = desk.session()
    _ = session.perform("lesson start proefronde")
    for _ in 0..<4 { _ = session.perform("skip") }
    let page = session.says("run 26")
    #expect(session.open?.game.week == 8 && page.contains("18 weeks of the 26 not run"), "\(page)")
    #expect(page.contains("not yet"))
    for _ in 0..<2 { session.type(["undo", "redo"]) }
    #expect(session.lesson?.notes(of: "L00.5", .failed).count == 1)
    session.type(["undo", "rule when customer.insists: inform 3", "run 8"])
    #expect(session.lesson?.notes(of: "L00.5", .failed).count == 2, "decided otherwise is tried again")
  }

  @Test func `a question about one's own game is about the judged one, wherever one went since`() {
    for moves in [["undo"], ["undo", "run 1"], ["reset", "run 3"], ["branch other", "undo", "run 2"]] {
      var session = desk.session()
      session.type(twoDays)
      #expect(session.lesson?.step?.id == "L05.6")
      let end = session.open?.game.fingerprint
      #expect(!session.says("lesson").contains("as it was judged"))
      session.type(moves)
      #expect(session.says("lesson").contains("as it was judged"), "\(moves)")
      #expect(session.open?.game.fingerprint == end, "\(moves)")
      session.type(moves.filter { !$0.hasPrefix("branch") })
      let page = session.says("103")
      #expect(page.contains("as it was judged"), "\(moves): \(page)")
      #expect(session.lesson?.step?.id == "L05.7", "\(moves): \(page)")
    }
    var other = desk.session()
    other.type(twoDays + ["reset", "run 3"])
    #expect(other.says("skip").contains("The answer is 103"))
  }

  @Test func `a lesson that is finished says so, and what comes next`() {
    var session = desk.session()
    #expect(session.says("lesson resume L05").contains("There is no lesson to go on with"))
    session.type(["lesson start twee-dagen"] + Array(repeating: "skip", count: 7))
    var other = desk.session()
    for line in ["lesson resume L05", "lesson resume"] {
      let page = other.says(line)
      #expect(page.contains("you have finished that one") && page.contains("lesson start L05"), "\(page)")
      #expect(page.contains("The next: lesson start L06"), "\(page)")
    }
  }

  @Test func `a lesson that was left with drop comes first on the first screen, and is gone on with`() {
    var session = desk.session()
    session.type(["lesson start twee-dagen", "skip", "lesson drop"])
    var other = desk.session()
    #expect(other.says("welcome").contains("go on with your lesson  twee-dagen, 1 of 7"))
    #expect(other.says("1").contains("step 2 of 7"))
  }

  @Test func `a kept game that comes out otherwise, or is gone, is said to be so`() throws {
    var session = desk.session()
    session.type(["lesson start twee-dagen", "skip"])
    var same = desk.session()
    #expect(!same.says("lesson resume").contains("Note:"))
    desk.alter(game: { game in
      var other = game
      let last = other.steps.removeLast()
      other.steps.append(Step(last.kind, line: last.line, fingerprint: 1))
      return other
    })
    var other = desk.session()
    #expect(other.says("lesson resume").contains("comes out differently with this program"))
    desk.alter(game: { _ in nil })
    var gone = desk.session()
    let page = gone.says("lesson resume")
    #expect(page.contains("no longer there. Your answers are.") && page.contains("step 2 of 7"), "\(page)")
  }

  @Test func `a kept lesson that can no longer be read is named, and nobody is blamed`() {
    var session = desk.session()
    session.type(["lesson start twee-dagen", "skip"])
    desk.alter(lesson: { kept in
      let old = kept.header
      let header = LessonRecording.Header(
        lessonID: old.lessonID, lessonText: "format: kring/lesson/9\n", lessonFile: old.lessonFile,
        scenarioText: old.scenarioText, scenarioFile: old.scenarioFile, seed: old.seed)
      return LessonRecording(number: kept.number, header: header, notes: kept.notes)
    })
    var other = desk.session()
    for line in ["lesson resume", "lesson resume L05"] {
      let page = other.says(line)
      #expect(page.contains("Your lesson twee-dagen was kept in a form"), "\(page)")
      #expect(page.contains("not your fault") && page.contains("lesson start twee-dagen"), "\(page)")
    }
  }

  @Test func `a report writes over a report and nothing else`() {
    var session = desk.session()
    session.type(["lesson start twee-dagen", "100", "gap", "70"])
    desk["mine.yaml"] = "# my scenario\n"
    #expect(session.perform("report mine.yaml").failed)
    #expect(desk["mine.yaml"] == "# my scenario\n")
    for _ in 0..<2 { #expect(!session.perform("report mine.md").failed) }
    #expect(desk["mine.md"]?.contains("It was: 125") == true)
  }

  @Test func `what was typed in one lesson does not count in the next`() {
    var session = desk.session()
    session.type(["lesson start twee-dagen", "skip", "show customer lindhout", "plot lindhout"])
    session.type(["lesson restart", "skip"])
    #expect(session.says("why lindhout").contains("step 3") == false)
    #expect(session.lesson?.step?.id == "L05.2")
  }

  @Test func `skipping a prediction scolds nobody`() {
    var session = desk.session()
    _ = session.perform("lesson start twee-dagen")
    let page = session.says("skip")
    #expect(page.contains("You predicted nothing. It was: 125.") && !page.contains("Far"))
  }
}
