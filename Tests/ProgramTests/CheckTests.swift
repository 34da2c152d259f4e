import Foundation
import Testing

@testable import kring

/// `kring check` for whoever writes scenarios: with an editor, a program, or at the prompt.
struct CheckTests {
  let home: Home
  private let good: String

  init() throws {
    home = try Home()
    good = try String(contentsOf: Stage.project.appending(path: "scenarios/it-offerte.yaml"), encoding: .utf8)
  }

  private var wrong: String { good.replacing("weeks: 26", with: "weeks: zes") }
  private var advised: String { good.replacing("Nijland Groothandel", with: "Philips Groothandel") }

  private func list(_ outcome: Outcome) throws -> [[String: Any]] {
    try #require(try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [[String: Any]])
  }

  @Test func `a program gets one list and nothing else, with the code`() throws {
    let file = try home.write("mine.yaml", wrong)
    let outcome = try Outcome(["check", "--json", file, "--width", "40"], in: home)
    #expect(outcome.code == 1)
    let finding = try #require(try list(outcome).first)
    #expect(try list(outcome).count == 1)
    #expect(finding["file"] as? String == file)
    #expect((finding["line"] as? Int, finding["column"] as? Int, finding["length"] as? Int) == (16, 8, 3))
    #expect(finding["kind"] as? String == "mistake")
    #expect(
      (finding["message"] as? [String: String]) == ["nl": "zes is geen getal.", "en": "zes is not a number."])
    #expect((finding["advice"] as? [String: String])?["en"] == "weeks: whole number, 1 to 520, required.")
    let fine = try Outcome(["check", "--json", try home.write("mine.yaml", good)], in: home)
    #expect(fine.code == 0 && fine.output == "[]\n")
  }

  @Test func `a file that is not there is a finding of its own for a program`() throws {
    let outcome = try Outcome(["check", "--json", "no-such-scenario", "/no/such.yaml"], in: home)
    #expect(outcome.code == 1)
    #expect(try list(outcome).map { $0["file"] as? String } == ["no-such-scenario", "/no/such.yaml"])
    #expect(try list(outcome).allSatisfy { $0["line"] as? Int == 1 })
  }

  @Test func `an editor gets each finding on one line, in the user's language, however narrow the window`()
    throws
  {
    let file = try home.write("mine.yaml", wrong)
    let english = try Outcome(["check", "--lines", file, "--width", "30"], in: home)
    #expect(english.code == 1)
    #expect(
      english.output
        == "\(file):16:8: zes is not a number. weeks: whole number, 1 to 520, required.\n")
    let dutch = try Outcome(["--taal", "nl", "check", file, "--regels"], in: home)
    #expect(dutch.output == "\(file):16:8: zes is geen getal. weeks: heel getal, 1 tot 520, verplicht.\n")
  }

  @Test func `advice is shown and counted apart, and fails only when that is asked`() throws {
    let file = try home.write("mine.yaml", advised)
    let outcome = try Outcome(["check", file, "--width", "200"], in: home)
    #expect(outcome.code == 0)
    #expect(outcome.output.contains("Advice: Philips really exists."))
    #expect(outcome.output.hasSuffix("1 file read, no findings, 1 piece of advice.\n"))
    for word in ["--strict", "--streng"] {
      let strict = try Outcome(["check", file, word], in: home)
      #expect(strict.code == 1)
      #expect(strict.output.hasSuffix("1 finding.\n"))
    }
    let lines = try Outcome(["check", "--lines", file], in: home)
    #expect(lines.code == 0)
    #expect(lines.output.contains(": Advice: Philips really exists. Invent"))
    let json = try Outcome(["check", "--json", file], in: home)
    #expect(json.code == 0)
    #expect(try list(json).first?["kind"] as? String == "advice")
  }

  @Test func `every yaml file below a folder is read, and a folder without one is told`() throws {
    let inner = home.folder + "/inner/.hidden"
    try FileManager.default.createDirectory(atPath: inner, withIntermediateDirectories: true)
    _ = try home.write("b.yaml", wrong)
    _ = try home.write("inner/a.yaml", wrong)
    _ = try home.write("inner/.hidden/c.yaml", wrong)
    _ = try home.write("inner/notes.txt", "")
    try FileManager.default.createSymbolicLink(
      atPath: home.folder + "/inner/round", withDestinationPath: home.folder)
    let outcome = try Outcome(["check", "--lines", home.folder], in: home)
    let files = outcome.output.split(separator: "\n").map { String($0.prefix { $0 != ":" }) }
    #expect(files == [home.folder + "/b.yaml", home.folder + "/inner/a.yaml"])
    try FileManager.default.removeItem(atPath: home.folder + "/inner/a.yaml")
    let empty = try Outcome(["check", home.folder + "/inner"], in: home)
    #expect(empty.code == 1)
    #expect(empty.output.contains("that ends in .yaml."))
  }

  @Test func `a setting that is not known is told with the nearest`() throws {
    let outcome = try Outcome(["check", "--srtict"], in: home)
    #expect(outcome.code == 1)
    #expect(outcome.output.contains("Did you mean --strict?"))
  }

  @Test func `the schema is valid JSON in each language, however narrow the window`() throws {
    var titles: Set<String> = []
    for language in ["nl", "en"] {
      let outcome = try Outcome(["schema", "scenario", "--language", language, "--width", "20"], in: home)
      #expect(outcome.code == 0)
      let schema = try #require(
        try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any])
      #expect(schema["$schema"] as? String == "http://json-schema.org/draft-07/schema#")
      titles.insert(try #require(schema["title"] as? String))
    }
    #expect(titles.count == 2)
    #expect(try Outcome(["schema", "recipe"], in: home).code == 1)
  }
}
