import Scenarios
import Simulation
import Testing
import Wording

@testable import Play

/// A desk with it-offerte as a file of the author's own.
private func author(_ language: Language = .en) throws -> (desk: Desk, session: Session) {
  let desk = Desk()
  desk["mine.yaml"] = try projectFile("scenarios/it-offerte.yaml")
  return (desk, desk.session(language))
}

private func shown(_ reply: Reply?, _ language: Language = .en) -> String {
  TerminalPage(Screen(language: language, width: 300)).render(reply ?? Reply())
}

extension Desk {
  fileprivate func change(_ old: String, to new: String) {
    self["mine.yaml"] = self["mine.yaml"]?.replacing(old, with: new)
  }
}

@Test func `a saved file goes on with the same decisions in the same week, and says what changed`() throws {
  var (desk, session) = try author()
  #expect(!session.perform("watch mine.yaml").failed)
  _ = session.perform("rule when customer.expects < usual: inform usual; run 6")
  #expect(!session.isStale && session.refresh() == nil)
  desk.change("points_at_once: 9.5", to: "points_at_once: 8.5")
  #expect(session.isStale)
  let line = shown(session.refresh())
  #expect(
    line.hasPrefix("Reloaded: ") && line.contains("orders ") && line.contains(" → ")
      && line.split(separator: "\n").count == 1)
  let open = try #require(session.open)
  #expect(open.game.week == 6 && open.game.houseRules.count == 1)
  #expect(open.scenario.opening.quotes?.pointsAtOnce == 8.5)
  var again = Game(open.scenario.opening, seed: 7)
  for node in open.roads.road(open.roads.current) { try again.take(node.decision) }
  #expect(again == open.game)
  #expect(session.refresh() == nil)
}

@Test func `a file with findings is told of once, and the old one keeps counting`() throws {
  var (desk, session) = try author()
  _ = session.perform("watch mine.yaml; run 3")
  let before = session.open?.game
  desk.change("weeks: 26", to: "weeks: soon")
  let page = shown(session.refresh())
  #expect(page.contains("mine.yaml:") && page.contains("play on with the one before"))
  #expect(session.open?.game == before)
  #expect(session.refresh() == nil)
  _ = session.perform("run 1")
  #expect(session.open?.game.week == 4)
  desk.change("weeks: soon", to: "weeks: 30")
  #expect(shown(session.refresh()) == "Reloaded: the status stayed the same.\n")
  #expect(session.open?.scenario.opening.horizonWeeks == 30)
}

@Test func `a decision that can no longer be taken is left out and counted`() throws {
  var (desk, session) = try author(.nl)
  _ = session.perform("volg mine.yaml; informeer boomkamp 3; draai 2")
  desk.change("id: boomkamp", to: "id: anders")
  #expect(shown(session.refresh(), .nl).contains("Niet meer mogelijk: 1 beslissing."))
  #expect(session.open?.game.week == 2)
}

@Test func `a file that is gone for a moment changes nothing`() throws {
  var (desk, session) = try author()
  _ = session.perform("watch mine.yaml; run 1")
  let text = desk["mine.yaml"]
  desk["mine.yaml"] = nil
  #expect(session.refresh() == nil)
  desk["mine.yaml"] = text
  #expect(session.refresh() == nil, "the same text needs no reloading")
  #expect(session.open?.game.week == 1)
}

@Test func `watching starts in any week, with nothing decided or with a line of the file`() throws {
  var (_, session) = try author()
  _ = session.perform("watch mine.yaml --week 5")
  #expect(session.open?.game.week == 5 && session.open?.game.houseRules == [])
  _ = session.perform("watch mine.yaml --week 5 --line tell-and-rush --luck 9")
  #expect(session.open?.game.week == 5 && session.open?.game.houseRules.count == 2)
  #expect(session.open?.header.seed == 9)
  _ = session.perform("watch mine.yaml --line tell-only")
  #expect(session.open?.game.week == 0 && session.open?.game.houseRules.count == 1)
}

@Test func `weeks that a line lets pass itself are cut off where watching starts`() throws {
  var (desk, session) = try author()
  desk.change(
    "- \"rule when always: promise 1\"", to: "- \"run 4; rule when always: promise 1\"\n      - \"run 9\"")
  _ = session.perform("watch mine.yaml --week 3 --line one-day")
  #expect(session.open?.game.week == 3 && session.open?.game.houseRules == [])
  _ = session.perform("watch mine.yaml --week 6 --line one-day")
  #expect(session.open?.game.week == 6 && session.open?.game.houseRules.count == 1)
}

@Test(arguments: [
  ("watch mine.yaml --line tell", "Did you mean"),
  ("watch mine.yaml --line x", "These are they: tell-and-rush"),
  ("watch mine.yaml --week 521", "not within 0 to 520"), ("watch nowhere", "I know no scenario"),
  ("watch mine.yaml more", "I do not understand"),
])
func `what watch does not understand is said, and the open game stays`(line: String, sentence: String) throws
{
  var (_, session) = try author()
  _ = session.perform("open it-offerte seed 4; run 2")
  let page = session.page(line, width: 200)
  #expect(page.contains(sentence), "\(line): \(page)")
  #expect(session.open?.game.week == 2 && !session.followsFile)
}

@Test func `another game ends the following`() throws {
  var (desk, session) = try author()
  _ = session.perform("watch mine.yaml; open it-offerte seed 4")
  desk.change("points_at_once: 9.5", to: "points_at_once: 8.5")
  #expect(!session.isStale && session.refresh() == nil)
}
