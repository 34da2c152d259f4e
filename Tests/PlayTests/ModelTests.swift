import Scenarios
import Simulation
import Testing
import Wording

@testable import Play

@Test func `every number of the model has a sentence of its own in both languages`() {
  var seen: Set<Text> = []
  for entry in Rules.entries {
    let words = RuleMeanings.of(entry.part)[entry.name]
    #expect(words != nil, "\(entry.name) has no words")
    guard let words else { continue }
    for sentence in [words.nl, words.en] {
      #expect(sentence.count <= 90 && sentence.hasSuffix("."), "\(entry.name): \(sentence)")
    }
    #expect(words.nl != words.en && seen.insert(words).inserted, "\(entry.name)")
  }
  let told = RuleEntry.Part.allCases.reduce(0) { $0 + RuleMeanings.of($1).count }
  #expect(told == Rules.entries.count, "a sentence for a number that does not exist")
}

@Test(arguments: Look.all)
func `the model fits every screen`(look: Look) throws {
  for name in ["proeftuin", "it-offerte"] {
    var session = try garden(name)
    let parts = RuleEntry.Part.allCases.map { "model " + $0.name[look.language] }
    for line in ["model"] + parts {
      let reply = session.perform(line)
      #expect(!reply.failed && look.faults(reply).isEmpty, "\(line): \(look.faults(reply))")
    }
  }
}

@Test func `every number has a page that fits, with the own value among those tried`() throws {
  var session = try garden("proeftuin")
  try session.take(.run(weeks: 2))
  for entry in Rules.entries {
    let reply = session.perform("model " + entry.name)
    #expect(!reply.failed)
    for look in [Look.all[3], Look.all[6]] { #expect(look.faults(reply).isEmpty, "\(entry.name)") }
    #expect(session.page("model " + entry.name).contains("◀ now"), "\(entry.name)")
  }
}

@Test func `what a scenario sets carries a star, and replaying with the own value gives the own game`() throws
{
  var session = try garden("proeftuin")
  try session.take(.run(weeks: 6))
  #expect(session.page("model money").contains("order = (2,400* − 1,400*)"))
  let money = Gauge.money.value(try session.opened().game, week: 6)
  let row = Text.number(money, decimals: 0).en
  let page = session.page("model price")
  #expect(page.split(separator: "\n").contains { $0.contains("◀ now") && $0.hasSuffix(row) }, "\(page)")
  #expect(page.contains("2,400"))
}

@Test func `a part or number that does not exist is answered with the nearest`() throws {
  var session = try garden("proeftuin")
  #expect(session.page("model lossWieght").contains("Did you mean lossWeight?"))
  #expect(session.page("model godwill").contains("Did you mean goodwill?"))
}
