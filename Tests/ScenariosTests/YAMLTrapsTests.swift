/// What YAML does behind an author's back: each trap in a marked file, with its own sentence.

import Scenarios
import Foundation
import Testing
import Wording

@Suite struct YAMLTrapsTests {
  @Test func `an unquoted no, yes or on is not a text`() {
    for word in ["no", "yes", "on", "Off", "null", "~"] {
      expectFinding(
        in: changed("name: \"Boomkamp Logistiek\"", to: "name: ①\(word)"), on: word,
        "YAML reads \(word) as true, false or nothing.", "Write \"\(word)\", with quotes.")
    }
    #expect(readScenario(changed("\"Ziek.\"", to: "\"no\""), file: "mine.yaml").findings == [])
  }

  @Test func `no is not a language`() {
    expectFinding(
      in: changed("{nl: \"Klein\", en: \"Small\"}", to: "{nl: \"Klein\", en: \"Small\", ①no: \"Liten\"}"),
      on: "no",
      "YAML reads no as true, false or nothing, not as a key.",
      "The languages are called nl and en; other keys are ordinary words.")
  }

  @Test func `yes is not true`() {
    expectFinding(
      in: changed("insists: true", to: "insists: ①yes"), on: "yes", "true or false belongs here.",
      "true is yes, false is no.")
  }

  @Test func `a time is not a number`() {
    expectFinding(
      in: changed("need: 0.5", to: "need: ①1:30"), on: "1:30", "YAML reads 1:30 as a time in sixties.",
      "Write one number, such as 1.5.")
  }

  @Test func `a decimal comma is seen, inside brackets too`() {
    expectFinding(
      in: changed("walk_per_day: 0.10", to: "walk_per_day: ①0,10"), on: "0,10",
      "YAML misreads a number with a comma.", "Write 0.10, with a point.")
    expectFinding(
      in: changed("chance: 0.9", to: "chance: ①0,9"), on: "0,9", "YAML misreads a number with a comma.",
      "Write 0.9, with a point.")
    expectFinding(
      in: changed("{2: 0.7, 3: 0.3}", to: "{2: ①0,7, 3: 0.3}"), on: "0,7",
      "YAML misreads a number with a comma.", "Write 0.7, with a point.")
  }

  @Test(arguments: [".nan", ".inf", "-.inf", "NaN", "inf"])
  func `what is not a finite number is refused`(_ word: String) {
    expectFinding(
      in: changed("need: 0.5", to: "need: ①\(word)"), on: word, "\(word) is not a finite number.",
      "Write an ordinary number.")
  }

  @Test func `a zero in front, an exponent, a percentage and quotes are no number`() {
    expectFinding(
      in: changed("weeks: 26", to: "weeks: ①026"), on: "026",
      "With a zero in front YAML reads another number.",
      "Write 26.")
    expectFinding(
      in: changed("{price: 9000}", to: "{price: ①9e3}"), on: "9e3",
      "This number is written in an unusual way.",
      "Write only digits and at most one point.")
    expectFinding(
      in: changed("chance: 0.9", to: "chance: ①90%"), on: "90%", "This format has no percentages.",
      "Write 0.9.")
    expectFinding(
      in: changed("weeks: 26", to: "weeks: ①\"26\""), on: "\"26\"", "Between quotes this is a text.",
      "Write 26 without quotes.")
    expectFinding(
      in: changed("weeks: 26", to: "weeks: ①many"), on: "many", "many is not a number.",
      "weeks: whole number, 1 to 520, required.")
  }

  @Test func `a tab before a line is refused`() {
    expectFinding(
      in: changed("  patience_days: 3", to: "①\tpatience_days: 3"), on: "\t", "This line begins with a tab.",
      "Indent a line with spaces, two for each level.")
  }

  @Test func `every key that stands twice is told, with the line of the first`() {
    let text = changed("weeks: 26", to: "weeks: 26\nweeks: 27\n\"id\": again")
      .replacing("insists: true", with: "insists: true\n      trust: 0.1\n      trust: 0.2")
    let findings = readScenario(text, file: "mine.yaml").findings
    #expect(
      findings.map { Told($0).description } == [
        "7:1 [weeks] This key stands here twice. Earlier on line 6. | Take one of them out.",
        "8:1 [\"id\"] This key stands here twice. Earlier on line 2. | Take one of them out.",
        "25:7 [trust] This key stands here twice. Earlier on line 24. | Take one of them out.",
        "27:7 [trust] This key stands here twice. Earlier on line 24. | Take one of them out.",
      ])
  }

  @Test func `a forgotten dash is told once for each item, with the advice to put it there`() {
    let text = changed(
      "events:",
      to: """
        lines:
          - id: one
            role: good
            name: {nl: "een", en: "one"}
            id: two
            role: wrong
            role: wrong
            name: {nl: "twee", en: "two"}
            id: three
            name: {nl: "drie", en: "three"}
        events:
        """)
    let told = readScenario(text, file: "mine.yaml").findings.map { Told($0).description }
      .filter { $0.contains("dash") || $0.contains("twice") }
    #expect(
      told.map { String($0.drop { $0 != "[" }) } == [
        "[id] A new item of the list begins here, without a dash. | Put a dash before it: - ...",
        "[role] This key stands here twice. Earlier on line \(line(of: "role: wrong", in: text)). | Take one of them out.",
        "[id] A new item of the list begins here, without a dash. | Put a dash before it: - ...",
      ])
  }

  @Test func `a first key that stands twice by itself is no forgotten dash`() {
    let text = changed("- id: boomkamp", to: "- id: boomkamp\n      id: boomkamp")
    let told = readScenario(text, file: "mine.yaml").findings.map { Told($0).description }
    #expect(told.count == 1 && told[0].contains("[id] This key stands here twice."), "\(told)")
  }

  private func line(of part: String, in text: String) -> Int {
    (text.components(separatedBy: "\n").firstIndex { $0.contains(part) } ?? -1) + 1
  }

  @Test func `a list where a map belongs, and the reverse`() {
    expectFinding(
      in: changed("rush: {per_week: 1, within_days: 2, chance: 0.9, cost: 400}", to: "rush: ①[1, 2]"),
      on: "[",
      "This is a list, not a map.", "Take out the dashes or [ ]; write per_week: ...")
    expectFinding(
      in: changed("names: [\"Ünal Metaal\", \"Boomkamp Zorg\", \"Kring Advies\"]", to: "①names: {a: b}"),
      on: "names", "A list belongs here.", "Begin each item on its own line with a dash: - ...")
    expectFinding(
      in: changed("rules: {price: 9000}", to: "rules: ①9000"), on: "9000", "A map belongs here.",
      "Write need: ...")
    expectFinding(
      in: changed("need: 0.5", to: "need: ①[0.5]"), on: "[", "A number belongs here.",
      "need: 0 to 1, default drawn by chance.")
    expectFinding(
      in: "①- a\n- b\n", on: "-", "This is a list, not a map.",
      "Take out the dashes or [ ]; write format: ...")
  }

  @Test func `a missing space after a colon and an unquoted comma have their own sentence`() {
    expectFinding(
      in: changed("chance: 0.9", to: "①chance:0.9"), on: "chance:0.9", "A space is missing after the colon.",
      "Write chance: and then the value.")
    expectFinding(
      in: changed("{nl: \"Ziek.\", en: \"Ill.\"}", to: "{nl: Ziek, ①helaas, en: Ill}"), on: "helaas",
      "The text stops at the comma before this.", "Put the whole text between quotes.")
  }

  @Test func `anchors, aliases and tags are refused`() {
    expectFinding(
      in: changed("need: 0.5", to: "need: ①&half 0.5"), on: "&half",
      "This format has no anchors and aliases: &half.",
      "Write the value out here. If it is ordinary text, put quotes around it.")
    expectFinding(
      in: changed("need: 0.5", to: "need: ①*half"), on: "*half",
      "This format has no anchors and aliases: *half.",
      "Write the value out here. If it is ordinary text, put quotes around it.")
    expectFinding(
      in: changed("need: 0.5", to: "need: ①!!float 0.5"), on: "!!float", "This format has no tags: !!float.",
      "Take the tag out. If it is ordinary text, put quotes around it.")
  }

  @Test func `an ampersand or a star inside a text is just a character`() {
    for text in [
      "\"*Veerman* & Duijts!\"", "Veerman & Duijts *!", "'&co'", ">-\n      *Veerman*\n      &co\n      !",
    ] {
      let changed = changed("\"A short story.\"}", to: "\"A\"}").replacing(
        "brief: {nl: \"Een kort verhaal.\", en: \"A\"}", with: "brief:\n  nl: kort\n  en: \(text)")
      #expect(readScenario(changed, file: "mine.yaml").findings == [], "\(text)")
    }
  }

  @Test func `an unclosed quote is shown where it opens`() {
    expectFinding(
      in: changed("\"Ill.\"}", to: "①\"Ill.}"), on: "\"", "This quote is never closed.",
      "Close the text on the same line. If the text begins with a ', put it between \".")
    expectFinding(
      in: changed("name: \"Boomkamp Logistiek\"", to: "name: ①\"Boomkamp Logistiek"), on: "\"",
      "This quote is never closed.",
      "Close the text on the same line. If the text begins with a ', put it between \".")
    expectFinding(
      in: changed("name: \"Boomkamp Logistiek\"", to: "name: ①'t Zand"), on: "'",
      "This quote is never closed.",
      "Close the text on the same line. If the text begins with a ', put it between \".")
  }

  @Test func `layout that the parser cannot follow gets a sentence of ours`() {
    expectFinding(
      in: changed("name: \"Boomkamp Logistiek\"", to: "name: Boomkamp①: Logistiek"), on: ":",
      "There is a colon too many here.", "A text with a colon in it belongs between quotes.")
    expectFinding(
      in: changed("name: \"Boomkamp Logistiek\"", to: "name: ①@boomkamp"), on: "@boomkamp",
      "A text cannot begin with this character.", "Put the text between quotes.")
    expectFinding(
      in: changed("weeks: 26", to: "①weeks 26"), on: "weeks", "This line is not a key with a value.",
      "Write key: value, with a space after the colon.")
    expectFinding(
      in: changed("      need: 0.5", to: "     ①need: 0.5"), on: "need:",
      "This line is indented differently from the lines it belongs to.",
      "Indent lines that belong together equally far, or put quotes around the text.")
    expectFinding(
      in: changed("chance: 0.9, cost", to: "chance: 0.9 cost①"), on: ":",
      "A comma or a closing bracket is missing here.",
      "Look also whether the text before it ends in a quote.")
  }

  @Test func `a second document is refused`() {
    expectFinding(
      in: goodFile + "①---\nmore: 1\n", on: "---", "A second document begins here.",
      "One scenario to a file: take --- out.")
  }

  @Test func `a hidden character is refused, also when an escape makes it`() {
    expectFinding(
      in: changed("en: \"Small\"", to: "en: \"Sm①\u{0}all\""), on: "\u{0}",
      "An invisible character stands here: U+0000.", "Take it out, or type the line again.")
    expectFinding(
      in: changed("en: \"Small\"", to: "en: ①\"Sm\\eall\""), on: "\"Sm\\eall\"",
      "This text holds a hidden character: U+001B.", "Take it out.")
  }
}
