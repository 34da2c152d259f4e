import Testing
import Wording

@testable import Play
@testable import Scenarios

// What a learner types in a lesson, as learners type it, and how it is answered on a screen.

private func started(_ lesson: String = "twee-dagen", _ language: Language = .en) -> Session {
  var session = SchoolDesk().session(language)
  #expect(!session.perform("lesson start \(lesson)").failed)
  return session
}

@Test func `who has enough cards right hears which lay elsewhere, and where it belongs`() {
  var session = started("wie-is-klant")
  for _ in 0..<2 { _ = session.perform("skip") }
  let page = session.says("answer a b c b b d e")
  #expect(page.contains("6 of 7 cards are right. That is enough. 4:"), "\(page)")
  #expect(page.contains("→ 2b loyal."), "\(page)")
  #expect(session.lesson?.step?.id == "L02.4")
  #expect(session.says("4 c").contains("4 c moves a card, but that step is done"))
  #expect(session.says("answer 4 c").contains("moves a card"))
  #expect(session.lesson?.notes(of: "L02.4", .wrong).isEmpty == true)
}

@Test func `cards may be moved several at once, and laid with their numbers`() {
  var session = started("wie-is-klant")
  for _ in 0..<2 { _ = session.perform("skip") }
  #expect(session.says("4 c").contains("There are 7 cards, and you laid 1."))
  #expect(session.says("answer b b a b b d e").contains("To move one card"))
  #expect(session.says("9 c").contains("There is no card 9: the cards are called 1 to 7."))
  #expect(session.says("3 z").contains("none of the answers"))
  #expect(session.says("1a, 3 c 4c").contains("7 of 7 cards are right."))
  var other = started("wie-is-klant")
  for _ in 0..<2 { _ = other.perform("skip") }
  #expect(other.says("1a 2b 3c 4c 5b 6d 7e").contains("7 of 7 cards are right."))
}

@Test func `where an explanation is asked a plain sentence is one, and a slip in a command is none`() {
  var session = started()
  for _ in 0..<6 { _ = session.perform("skip") }
  #expect(session.says("shwo customers now").contains("is no answer and no command"))
  #expect(session.says("show customers").contains("Lindhout"))
  #expect(session.says("no idea").contains("in a whole sentence"))
  #expect(session.says("rul when customer.expects < usual: inform usual").contains("no command"))
  #expect(session.lesson?.isOver == false)
  #expect(session.says("He knew it took effort; # three days is usual.").contains("Hold your answer"))
  #expect(
    session.lesson?.notes(of: "L05.7", .explained).map(\.text) == [
      "He knew it took effort; # three days is usual."
    ])
  var dutch = started("twee-dagen", .nl)
  for _ in 0..<6 { _ = dutch.perform("slaover") }
  #expect(dutch.says("Toen hoorde hij dat het extra moeite kostte.").contains("Leg je antwoord hiernaast"))
}

@Test func `another way of counting shows whom it counts beside the rest`() {
  var session = started("wie-is-klant")
  for _ in 0..<4 { _ = session.perform("skip") }
  let page = session.says("skip")
  #expect(session.lesson?.step?.id == "L02.6")
  #expect(page.contains("count as a customer"), "\(page)")
  #expect(!session.says("skip").contains("count as a customer"))
}

@Test func `help inside a lesson never sends anybody out of it`() {
  var session = started()
  #expect(!session.says("help hours").contains("open"))
  #expect(session.says("help hours").contains("This step of the lesson does without it."))
  var free = SchoolDesk().session()
  #expect(free.says("help hours").contains("To try after: open"))
}

@Test func `a step begins behind a line, and what stands in a list hangs under itself`() {
  var session = started()
  let screen = Screen(language: .en, width: 80)
  let step = TerminalPage(screen).render(session.perform("lesson"))
  #expect(step.hasPrefix("── The customer who insists on two days · step 1 of 7 ───"), "\(step)")
  for _ in 0..<6 { _ = session.perform("skip") }
  let end = TerminalPage(screen).render(session.perform("skip")).split(separator: "\n")
  let debrief = end.drop { $0 != "To talk about:" }.dropFirst().prefix { !$0.hasPrefix("In ") }
  #expect(debrief.allSatisfy { $0.hasPrefix("- ") || $0.hasPrefix("  ") }, "\(debrief)")
}

@Test func `steps that teach a concept come in the order of the lesson`() throws {
  let session = SchoolDesk().session()
  for (concept, steps) in session.taughtConcepts() {
    let places = try steps.map { id in
      let parts = id.dropFirst().split(separator: ".")
      return (try #require(Int(parts[0])), try #require(Int(parts[1])))
    }
    #expect(zip(places, places.dropFirst()).allSatisfy { $0 < $1 }, "\(concept): \(steps)")
  }
}
