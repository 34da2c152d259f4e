/// Mistakes in what a scenario says, each in a marked file.

import Scenarios
import Testing
import Wording

@Suite struct ScenarioMistakesTests {
  @Test func `an unknown key is refused with the nearest name, its range and its default`() {
    expectFinding(
      in: changed("      satisfaction: 6.8", to: "      ①sattisfaction: 6.8"), on: "sattisfaction",
      "I know no key sattisfaction here.", "Did you mean satisfaction? (0 to 10, default 6)")
  }

  @Test func `a key that looks like nothing gets the list of keys`() {
    expectFinding(
      in: changed("{per_week: 1,", to: "{①zebra: 3, per_week: 1,"), on: "zebra", "I know no key zebra here.",
      "You can write here: per_week, within_days, chance, cost.")
  }

  @Test func `a number of the model is known by its name`() {
    expectFinding(
      in: changed("{price: 9000}", to: "{①prise: 9000}"), on: "prise", "I know no key prise here.",
      "Did you mean price? (0 to 10000000, default 400)")
  }

  @Test func `a missing key is shown at the key above it`() {
    expectFinding(
      in: changed("  text: {nl: \"Ziek.\", en: \"Ill.\"}", to: "")
        .replacing("- id: illness", with: "- ①id: illness"),
      on: "i", "text is missing here.", "Write {nl: \"...\", en: \"...\"}.")
    expectFinding(
      in: changed("  delivered_in: {2: 0.15, 3: 0.75, 4: 0.10}\n", to: "").replacing(
        "quotes:", with: "①quotes:"),
      on: "quotes", "delivered_in is missing here.",
      "delivered_in: days and shares, as in {2: 0.7, 3: 0.3}, required.")
  }

  @Test func `a text without one of the languages is refused at its bracket`() {
    expectFinding(
      in: changed("title: {nl: \"Klein\", en: \"Small\"}", to: "title: ①{en: \"Small\"}"), on: "{",
      "The text is missing in Dutch.", "Write {nl: \"...\", en: \"...\"}.")
    expectFinding(
      in: changed("title: {nl: \"Klein\", en: \"Small\"}", to: "title: ①{nl: \"Klein\"}"), on: "{",
      "The text is missing in English.", "Write {nl: \"...\", en: \"...\"}.")
    expectFinding(
      in: changed("title: {nl: \"Klein\", en: \"Small\"}", to: "title: ①\"Klein\""), on: "\"Klein\"",
      "This text is needed in two languages.", "Write {nl: \"...\", en: \"...\"}.")
  }

  @Test func `an empty text is refused`() {
    expectFinding(
      in: changed("en: \"Small\"", to: "en: ①\" \""), on: "\" \"", "This text is empty.",
      "Write {nl: \"...\", en: \"...\"}.")
    expectFinding(
      in: changed("weeks: 26", to: "①weeks:"), on: "weeks", "Nothing stands after weeks.",
      "weeks: whole number, 1 to 520, required.")
  }

  @Test func `a number out of range is refused with its range`() {
    expectFinding(
      in: changed("satisfaction: 6.8", to: "satisfaction: ①68"), on: "68", "68 is out of range.",
      "satisfaction: 0 to 10, default 6.")
    expectFinding(
      in: changed("weeks: 26", to: "weeks: ①99999999999999999999999"), on: "99999999999999999999999",
      "99999999999999999999999 is out of range.", "weeks: whole number, 1 to 520, required.")
    expectFinding(
      in: changed("{price: 9000}", to: "{choice: ①-1}"), on: "-1", "-1 is out of range.",
      "choice: 0 to 10, default 2.2.")
  }

  @Test func `a broken number where a whole one belongs is refused`() {
    expectFinding(
      in: changed("cost: 400", to: "cost: ①1.000"), on: "1.000", "1.000 is not a whole number.",
      "Write thousands without a point. cost: whole number, 0 to 1000000, default 0.")
  }

  @Test func `shares that do not add up to 1 are refused`() {
    expectFinding(
      in: changed("delivered_in: {2: 0.15, 3: 0.75, 4: 0.10}", to: "①delivered_in: {2: 0.15, 3: 0.75}"),
      on: "delivered_in", "The shares add up to 0.9, not 1.",
      "delivered_in: days and shares, as in {2: 0.7, 3: 0.3}, required.")
    expectFinding(
      in: changed("{3: 0.2, 4: 0.8}", to: "{①31: 0.2, 4: 0.8}"), on: "31", "31 is not a number of days.",
      "Days run from 1 to 30.")
  }

  @Test func `an unknown phase gets the nearest one`() {
    expectFinding(
      in: changed("phase: loyal", to: "phase: ①loyall"), on: "loyall", "loyall cannot stand here.",
      "Did you mean loyal?")
    expectFinding(
      in: changed("phase: loyal", to: "phase: ①loyaal"), on: "loyaal", "loyaal cannot stand here.",
      "Write loyal, the English name.")
    expectFinding(
      in: changed("phase: loyal", to: "phase: ①klant"), on: "klant", "klant cannot stand here.",
      "phase: prospect / new / loyal / former, required.")
  }

  @Test func `an id with other characters is refused, with one that would do`() {
    expectFinding(
      in: changed("- id: boomkamp", to: "- id: ①Boomkamp_BV"), on: "Boomkamp_BV", "This cannot be an id.",
      "id: lower case letters, digits and hyphens, required. For example boomkampbv.")
    expectFinding(
      in: changed("- id: boomkamp", to: "- id: ①24"), on: "24", "This cannot be an id.",
      "id: lower case letters, digits and hyphens, required. For example klant-24.")
  }

  @Test func `a gauge or command in Dutch is given its English name`() {
    expectFinding(
      in: changed("events:", to: "commands: [inform, ①informeer]\nevents:"), on: "informeer",
      "informeer cannot stand here.", "Write inform, the English name.")
    let proof = """
      proof:
        measures: [①tevredenheid, orders, trust]
        pass: [{gauge: orders, at_least: 1}]
      events:
      """
    expectFinding(
      in: changed("events:", to: proof), on: "tevredenheid", "tevredenheid cannot stand here.",
      "Write satisfaction, the English name.")
    let demand = proof.replacing("①tevredenheid", with: "insight").replacing(
      "gauge: orders", with: "gauge: ①Opdrachten")
    expectFinding(
      in: changed("events:", to: demand), on: "Opdrachten", "Opdrachten cannot stand here.",
      "Write orders, the English name.")
  }

  @Test func `a Dutch command that a scenario cannot offer gets the usual advice`() {
    let findings = readScenario(changed("events:", to: "commands: [draai]\nevents:"), file: "mine.yaml")
      .findings
    #expect(findings.count == 1 && findings[0].advice.en.hasPrefix("commands: "), "\(findings)")
  }

  @Test func `an id that stands twice is refused, and so is a name`() {
    expectFinding(
      in: changed("{id: lindhout", to: "{id: ①boomkamp"), on: "boomkamp", "The id boomkamp was used before.",
      "Choose another.")
    expectFinding(
      in: changed("\"Boomkamp Zorg\"", to: "①\"Boomkamp Logistiek\""), on: "\"Boomkamp Logistiek\"",
      "There is a customer with this name already.", "Give each customer its own name.")
  }

  @Test func `a word that means something in Kring is no customer`() {
    for word in ["trust", "klanten", "niets", "kring", "kas", "journey"] {
      expectFinding(
        in: changed("- id: boomkamp", to: "- id: ①\(word)"), on: word,
        "\(word) already means something in Kring.",
        "For example \(word)-bv.")
    }
  }

  @Test func `as many names are needed as the phases add up to`() {
    expectFinding(
      in: changed("names: [\"Ünal Metaal\", ", to: "①names: ["), on: "names",
      "Here are 2 names; the phases add up to 3.",
      "Give as many names as there are customers in phases, or fill up with more.")
  }

  @Test func `a scenario without customers is refused`() {
    let start = goodFile.prefix { $0 != "①" }.split(separator: "customers:")[0]
    expectFinding(
      in: start + "①customers: {}\n", on: "customers", "This scenario has no customers.",
      "Write named, generate or both.")
  }

  @Test func `a rival range the wrong way round is refused`() {
    expectFinding(
      in: changed("rules: {price: 9000}", to: "①rules: {rivalLow: 7, rivalHigh: 5}"), on: "rules",
      "rivalLow is above rivalHigh.", "Lower rivalLow or raise rivalHigh.")
  }

  @Test func `a version is three numbers`() {
    expectFinding(
      in: changed("version: 1.0.0", to: "version: ①1.0"), on: "1.0", "A version is three numbers.",
      "Write 1.0.0, for one.")
  }

  @Test func `every mistake of a file is told at once, from the top down`() {
    let text = changed("weeks: 26", to: "wekes: 26").replacing("trust: 0.4", with: "trust: 0,4")
      .replacing("phase: loyal", with: "phase: loyaal").replacing("\"Ill.\"", with: "\"\"")
    let findings = readScenario(text, file: "mine.yaml").findings
    #expect(
      findings.map { "\($0.place?.line ?? 0) \($0.message.en)" } == [
        "1 weeks is missing here.", "6 I know no key wekes here.", "19 loyaal cannot stand here.",
        "23 YAML misreads a number with a comma.", "42 This text is empty.",
      ])
    #expect(findings.allSatisfy { $0.place?.file == "mine.yaml" })
  }
}
