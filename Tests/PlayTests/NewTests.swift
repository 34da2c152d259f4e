import Scenarios
import Simulation
import Testing
import Wording

@testable import Play

@Test(arguments: Language.allCases)
func `a new scenario is right, is called by its name, and plays at once`(language: Language) throws {
  let desk = Desk()
  var session = desk.session(language)
  let line = language == .nl ? "nieuw scenario mijn-winkel" : "new scenario mijn-winkel"
  #expect(!session.perform(line).failed)
  let text = try #require(desk["mijn-winkel.yaml"])
  let (scenario, findings) = readScenario(text, file: "mijn-winkel.yaml")
  #expect(findings == [])
  #expect(scenario?.id == "mijn-winkel")
  #expect(scenario?.title.nl == "Mijn winkel")
  #expect(Set(scenario?.lines.map(\.role) ?? []) == [.good, .wrong, .exploit])
  #expect(scenario?.events.isEmpty == false && scenario?.proof != nil)
  #expect(text.contains("# >> ") && !text.contains("#0#") && !text.contains("#9#"))
  #expect(!session.perform("open mijn-winkel.yaml seed 7; run 26").failed)
}

@Test func `every line of the new scenario can be played`() throws {
  let desk = Desk()
  var session = desk.session()
  _ = session.perform("new scenario shop; open shop.yaml seed 7")
  let scenario = try #require(session.open?.scenario)
  for line in scenario.lines {
    for order in line.script {
      let reply = session.perform("reset; " + order.text)
      #expect(!reply.failed, "\(order.text): \(page(reply))")
    }
  }
}

@Test func `in the new scenario the good line passes its proof, and the others and doing nothing do not`()
  throws
{
  let desk = Desk()
  var session = desk.session()
  _ = session.perform("new scenario shop; open shop.yaml seed 7")
  let scenario = try #require(session.open?.scenario)
  let claim = try #require(scenario.proof)
  let (lines, findings) = session.players(of: scenario)
  #expect(findings == [])
  let tournament = Tournament(
    opening: scenario.opening, players: [.nothing] + lines, seeds: (1...40).map { UInt64($0) },
    gauges: Contest.gauges(of: claim))
  let contest = Contest(try Standings(tournament, session, .empty), claim)
  for (place, player) in contest.players.enumerated() {
    let rate = contest.passRate(place)
    #expect(player.isGood ? rate >= 0.95 : rate <= 0.02, "\(player.id): \(rate)")
  }
}

@Test func `a new scenario from the shelf is the same under another name`() throws {
  let desk = Desk()
  var session = desk.session()
  #expect(!session.perform("new scenario my-quote --from it-offerte").failed)
  let text = try #require(desk["my-quote.yaml"])
  let copy = try #require(readScenario(text, file: "my-quote.yaml").scenario)
  let original = try scenario("it-offerte")
  #expect(copy.id == "my-quote" && copy.title.en == "My quote")
  #expect(copy.opening == original.opening && copy.lines.map(\.id) == original.lines.map(\.id))
  #expect(text.contains("# customers hold on to two days"), "remarks stay")
}

@Test func `a title of several lines gives way as a whole`() {
  let text = "id: a\ntitle:\n  nl: \"Een\"\n\n  en: \"One\"\n# next\nbrief: x\n"
  #expect(
    CopiedScenario.text(of: text, id: "b", title: "Bee")
      == "id: b\ntitle: {nl: \"Bee\", en: \"Bee\"}\n# next\nbrief: x\n")
}

@Test func `what exists already is not written over`() {
  let desk = Desk()
  desk["shop.yaml"] = "mine"
  var session = desk.session()
  let reply = session.perform("new scenario shop")
  #expect(reply.failed && page(reply).contains("shop.yaml exists already"))
  #expect(desk["shop.yaml"] == "mine")
}

@Test(arguments: [
  ("Shop", "shop"), ("\"Mijn Bakkerij\"", "mijn-bakkerij"), ("24-uur", "scenario-24-uur"),
  ("café.yaml", "cafe"),
  ("../up/shop", "shop"), ("---", "scenario"), ("a_b", "a-b"),
])
func `a name that cannot be an id is refused with the nearest that can`(name: String, like: String) {
  let desk = Desk()
  var session = desk.session()
  let reply = session.perform("new scenario \(name)")
  #expect(page(reply).replacing("\n", with: " ").contains("For example \(like)."), "\(page(reply))")
  #expect(desk.names == [])
  #expect(mayBeIdentifier(like))
}

@Test(arguments: [
  ("new course", "I cannot begin a course"), ("new", "Missing here: what"),
  ("new lesson", "Missing here: name"),
  ("new lesson mine --from it-offerte", "--from"),
  ("new scenario", "Missing here: name"),
  ("new scenario shop more", "I do not understand"),
  ("new scenario shop --from nowhere", "I know no scenario"),
  ("new scenario shop --form it-offerte", "Did you mean --from?"),
])
func `what new does not understand is said, and writes nothing`(line: String, sentence: String) {
  let desk = Desk()
  var session = desk.session()
  let reply = session.perform(line)
  #expect(reply.failed && page(reply).contains(sentence), "\(line): \(page(reply))")
  #expect(desk.names == [])
}

private func page(_ reply: Reply) -> String { TerminalPage(Screen(language: .en, width: 200)).render(reply) }
