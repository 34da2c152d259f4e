/// The file as a whole: its format, its size and its depth.

import Scenarios
import Testing
import Wording

@Suite struct FileFormatTests {
  @Test func `a newer, an older and an unknown format each get their own advice`() {
    expectFinding(
      in: changed("kring/scenario/1", to: "①kring/scenario/2").replacing("weeks", with: "semaines"),
      on: "kring/scenario/2", "This file is for a newer Kring.",
      "Update Kring; this one reads kring/scenario/1.")
    expectFinding(
      in: changed("kring/scenario/1", to: "①kring/scenario/0"), on: "kring/scenario/0",
      "This format is too old for this Kring.", "Write kring/scenario/1 and mend what is reported then.")
    expectFinding(
      in: changed("kring/scenario/1", to: "①kring/lesson/1"), on: "kring/lesson/1",
      "This file is not a scenario.",
      "A scenario begins with format: kring/scenario/1.")
    expectFinding(
      in: changed("kring/scenario/1", to: "①scenario"), on: "scenario", "I do not know this format.",
      "Write kring/scenario/1.")
  }

  @Test func `an empty file says how to begin`() {
    for text in ["", "\n\n", "# only a remark\n", "\u{FEFF}"] {
      let findings = readScenario(text, file: "mine.yaml").findings
      #expect(findings.map(\.message.en) == ["The file is empty."])
      #expect(findings.map(\.advice.en) == ["Begin with a copy of scenarios/it-offerte.yaml."])
    }
  }

  @Test func `a file of more than a million bytes is refused unread`() {
    let findings = readScenario(goodFile + String(repeating: "#\n", count: 500_000), file: "mine.yaml")
      .findings
    #expect(findings.map(\.message.en) == ["The file is too large."])
    #expect(findings.map(\.advice.en) == ["A scenario is at most 1,000,000 bytes."])
  }

  @Test(arguments: ["[", "{", "- ", "? ", "- - ? ", "[{", "{a: [", "\"]\": [", "a:\n ["])
  func `very deep nesting is refused before it is parsed`(_ part: String) {
    let clock = ContinuousClock()
    let time = clock.measure {
      let text = "format: kring/scenario/1\nid: " + String(repeating: part, count: 10_000)
      #expect(!readScenario(text, file: "mine.yaml").findings.isEmpty)
      let bare = String(repeating: part, count: 10_000)
      #expect(!readScenario(bare, file: "mine.yaml").findings.isEmpty)
    }
    #expect(time < .seconds(5))
  }

  @Test func `a bracket too deep is shown`() {
    let (_, findings) = readScenario(String(repeating: "[", count: 10_000), file: "mine.yaml")
    // The line is longer than any line may be.
    #expect(findings.map(\.message.en) == ["This line is too long."])
    let deep = readScenario(String(repeating: "[", count: 100), file: "mine.yaml").findings
    #expect(
      deep.map { Told($0).description } == [
        "1:51 [[] Too many lists and maps are nested here. | "
          + "Close the brackets that are open; the format goes six levels deep."
      ])
  }

  @Test func `a file that would explode is refused quickly`() {
    var bomb = "a: &a [\"lol\", \"lol\", \"lol\", \"lol\", \"lol\", \"lol\", \"lol\", \"lol\", \"lol\"]\n"
    for (previous, name) in zip("abcdefghijkl", "bcdefghijklm") {
      bomb +=
        "\(name): &\(name) [" + Array(repeating: "*\(previous)", count: 9).joined(separator: ", ") + "]\n"
    }
    let keyed = bomb + "? *m\n: 1\n? *m\n: 2\n"
    for text in [bomb, keyed] {
      let clock = ContinuousClock()
      let time = clock.measure {
        let findings = readScenario(text, file: "bomb.yaml").findings
        #expect(findings.first?.message.en == "This format has no anchors and aliases: &a.")
        #expect(findings.count <= 100)
      }
      #expect(time < .seconds(2))
    }
  }

  @Test func `a file with thousands of mistakes tells the first hundred`() {
    let wrong = (1...20_000).map { "wrong\($0): 1\n" }.joined()
    let clock = ContinuousClock()
    let time = clock.measure {
      let findings = readScenario(goodFile + wrong, file: "mine.yaml").findings
      #expect(findings.count == 100)
    }
    #expect(time < .seconds(20))
  }
}
