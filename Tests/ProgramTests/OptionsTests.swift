import Testing
import Wording

@testable import kring

/// What the program was started with.
struct OptionsTests {
  private func first(_ arguments: String...) throws -> [String] { try Options(arguments).first }

  @Test func `words without a verb of the program are one line`() throws {
    #expect(try first("show", "customers") == ["show customers"])
    #expect(try first("check", "my file.yaml", "b.yaml") == ["check \"my file.yaml\" b.yaml"])
    #expect(try first("run 4; undo") == ["run 4; undo"])
    #expect(try Options(["show", "customers"]).ending == .end)
  }

  @Test func `options may stand anywhere, in both languages`() throws {
    let options = try Options(["--taal", "nl", "play", "--breedte=60", "it-offerte", "--startgetal", "7"])
    #expect(options.language == .nl)
    #expect(options.width == 60)
    #expect(options.first == ["open it-offerte seed 7"])
    #expect(options.ending == .prompt)
  }

  @Test func `run takes a script, unless a number follows`() throws {
    #expect(try Options(["run", "a.kring"]).ending == .script("a.kring"))
    #expect(try Options(["draai", "-"]).ending == .script("-"))
    #expect(try Options(["run", "4"]).first == ["run 4"])
    #expect(try Options(["run", "4"]).ending == .end)
  }

  @Test func `resume goes before everything else`() throws {
    #expect(try first("--resume", "show", "customers") == ["resume", "show customers"])
    #expect(try Options(["verder", "2"]).first == ["verder 2"])
    #expect(try Options(["verder", "2"]).ending == .prompt)
  }

  @Test func `a number below zero is no option, and after -- nothing is`() throws {
    #expect(try first("set", "price", "-5") == ["set price -5"])
    #expect(try first("show", "--", "--odd") == ["show --odd"])
  }

  @Test(arguments: [
    (["--sed", "1", "play", "x"], "I know no option --sed. Did you mean --seed?"),
    (["--seed", "-1", "play", "x"], "A seed is a whole number from 0, not -1."),
    (
      ["--seed", "1"],
      "A seed belongs to a scenario that you open. For example: kring play it-offerte --seed 7"
    ),
    (["--seed"], "A value must follow --seed."),
    (["--plain=1"], "--plain takes no value."),
    (["--width", "19"], "A width is a number from 20 to 500, not 19."),
    (["--language", "de"], "I know no language de. Choose nl or en."),
    (["play"], "Which scenario do you want to play? Try: kring scenarios"),
  ])
  func `wrong arguments are told`(arguments: [String], sentence: String) {
    let finding = #expect(throws: Finding.self) { try Options(arguments) }
    #expect(finding.map { $0.message.en + ($0.advice.isEmpty ? "" : " " + $0.advice.en) } == sentence)
  }

  @Test(arguments: Language.allCases) func `the manual fits in 80 columns and names every option`(
    language: Language
  ) {
    let page = Manual.page(language)
    #expect(page.split(separator: "\n").allSatisfy { $0.count <= 80 }, "\(page)")
    for option in Option.allCases { #expect(page.contains(option.name[language])) }
    for verb in Verb.allCases { #expect(page.contains("kring " + verb.name[language])) }
  }

  @Test func `no two options share a name`() {
    let names = Option.allCases.flatMap { Set($0.names) }
    #expect(Set(names).count == names.count)
  }
}
