import Scenarios
import Simulation
import Testing
import Wording

@testable import Play

@Test(arguments: ["it-offerte", "proeftuin"])
func `every knob reads what was set, and changes nothing when it is set to what it was`(name: String) throws {
  let opening = try scenario(name).opening
  for knob in Knob.all(for: opening) {
    var same = opening
    knob.set(knob.read(opening), in: &same)
    #expect(same == opening, "\(knob.name)")
    for value in [knob.range.lowerBound, knob.range.upperBound] {
      var changed = opening
      knob.set(value, in: &changed)
      if knob.name.hasPrefix("customers.") {
        #expect(changed.customers != opening.customers, "\(knob.name) to \(value)")
      } else if !["rivalLow", "rivalHigh"].contains(knob.name) {
        #expect(knob.read(changed) == value, "\(knob.name)")
      }
    }
  }
}

@Test func `a knob keeps to its range, and whole where only whole numbers mean something`() throws {
  var opening = try scenario("it-offerte").opening
  let chance = try #require(Knob.named("quotes.rush.chance"))
  chance.set(1.7, in: &opening)
  #expect(opening.quotes?.rushChance == 1)
  let days = try #require(Knob.named("quotes.patience_days"))
  days.set(3.6, in: &opening)
  #expect(opening.quotes?.patienceDays == 4)
  days.set(-3, in: &opening)
  #expect(opening.quotes?.patienceDays == 1)
}

@Test func `the weakest rival never comes above the strongest`() throws {
  var opening = try scenario("it-offerte").opening
  Knob.named("rivalLow")?.set(9, in: &opening)
  #expect(opening.rules.rivalLow == 7.3)
  Knob.named("rivalHigh")?.set(2, in: &opening)
  #expect(opening.rules.rivalHigh == 7.3)
}

@Test func `fewer hours leave a plan that fits in them`() throws {
  var opening = try scenario("proeftuin").opening
  opening.hoursPerWeek = 40
  opening.policy.hours[.acquire] = 10
  opening.policy.hours[.care] = 30
  Knob.named("hours")?.set(20, in: &opening)
  #expect(opening.hoursPerWeek == 20)
  #expect(opening.policy.hours[.acquire] == 5 && opening.policy.hours[.care] == 15)
}

@Test func `a shift is added to every customer and stops at the ends of the scale`() throws {
  let before = try scenario("it-offerte").opening
  var opening = before
  Knob.named("customers.trust")?.set(0.5, in: &opening)
  for (now, was) in zip(opening.customers, before.customers) { #expect(now.trust == min(1, was.trust + 0.5)) }
}

@Test func `knobs have names of their own, words in both languages, and are found by name`() throws {
  var names: Set<String> = []
  for knob in Knob.every {
    #expect(names.insert(knob.name.lowercased()).inserted, "\(knob.name)")
    #expect(knob.meaning.nl != knob.meaning.en, "\(knob.name)")
    #expect(Knob.named(knob.name.uppercased())?.name == knob.name)
    if let usual = knob.usual { #expect(knob.kept(usual) == usual, "\(knob.name)") }
  }
  #expect(Knob.named("rules.price")?.name == "price")
  #expect(Knob.named("prise") == nil)
  let garden = try scenario("proeftuin").opening
  #expect(!Knob.all(for: garden).contains { $0.name.hasPrefix("quotes.") })
  #expect(Knob.all(for: garden).count == Rules.entries.count + 6)
}
