/// The scenarios that come with Kring, and the author's guide beside them.

import Foundation
import Scenarios
import Simulation
import Testing
import Wording

private let folder = URL(filePath: #filePath)
  .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
  .appending(path: "scenarios")

private func file(_ name: String) throws -> String {
  try String(contentsOf: folder.appending(path: name), encoding: .utf8)
}

private func scenarioFiles() throws -> [String] {
  try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".yaml") }.sorted()
}

@Suite struct ShelfTests {
  @Test func `every scenario on the shelf reads without findings`() throws {
    let names = try scenarioFiles()
    #expect(!names.isEmpty)
    for name in names {
      let (scenario, findings) = readScenario(try file(name), file: name)
      #expect(findings == [])
      #expect(checkFile(try file(name), file: name) == [], "neither findings nor advice")
      #expect(scenario.map { $0.id + ".yaml" } == name)
    }
  }

  @Test func `every scenario on the shelf tells its story in both languages`() throws {
    for name in try scenarioFiles() {
      let scenario = try #require(readScenario(try file(name), file: name).scenario)
      let labels = scenario.rivals + scenario.sources + scenario.campaigns
      let texts =
        [scenario.title, scenario.brief, scenario.offer] + scenario.column + labels.map(\.note)
        + scenario.events.map(\.text) + scenario.customers.map(\.note)
      for text in texts {
        #expect(text.nl.isEmpty == text.en.isEmpty)
        #expect(text.isEmpty || text.nl != text.en, "\(text.nl)")
      }
      #expect(Set(scenario.customers.map(\.id)).count == scenario.customers.count)
    }
  }

  @Test func `the quote of Ketenwijs opens with eighteen customers`() throws {
    let scenario = try #require(readScenario(try file("it-offerte.yaml"), file: "it-offerte.yaml").scenario)
    let phases = scenario.opening.customers.map(\.phase)
    #expect(Phase.allCases.map { phase in phases.count { $0 == phase } } == [4, 9, 3, 2])
    #expect(scenario.opening.quotes?.deliveredIn.usual == 3)
    #expect(scenario.opening.shocks.map(\.lastWeek) == [17])
  }
}

@Suite struct GuideTests {
  @Test func `the guide's table names every key, with what it is for, its range and default`() throws {
    let rows = try file("README.md").split(separator: "\n").filter { $0.hasPrefix("| `") }.map { row in
      row.split(separator: "|").map { String($0).trimmingCharacters(in: .whitespaces) }
    }
    let written = rows.map { $0.prefix(4).joined(separator: " | ") }
    let known = ScenarioKeys.all.map { path, key in
      "`\(path)` | \(ScenarioKeys.meaning(of: path).en) | \(key.allowed.text.en) | \(key.fallback.text.en)"
    }
    #expect(written == known)
  }

  @Test func `the guide's example reads without findings`() throws {
    let example = try #require(try fenced("yaml").first)
    let (scenario, findings) = readScenario(example, file: "bakkerij.yaml")
    #expect(findings == [])
    #expect(scenario?.customers.count == 3)
  }

  @Test func `the guide's example without quotes reads without findings`() throws {
    let example = try fenced("yaml")[1]
    let (scenario, findings) = readScenario(example, file: "fietslease.yaml")
    #expect(findings == [])
    #expect(scenario?.opening.quotes == nil)
    #expect(scenario?.customers.map(\.name).suffix(60).first == "Kantoor 2")
    #expect(scenario?.customers.last?.name == "Kantoor 61")
  }

  @Test func `the guide's lines and proof read without findings below its example`() throws {
    let blocks = try fenced("yaml")
    let (scenario, findings) = readScenario(blocks[0] + blocks[2], file: "bakkerij.yaml")
    #expect(findings == [])
    #expect(scenario?.lines.map(\.role) == [.good, .wrong, .exploit])
    #expect(scenario?.proof?.pass.count == 1)
  }

  @Test func `the guide's mistakes are found as it says`() throws {
    let example = try #require(try fenced("yaml").first)
    let mistaken = example.replacing("satisfaction: 5.5", with: "sattisfaction: 55").replacing(
      "en: \"The bakery\"", with: "")
    let findings = readScenario(mistaken, file: "bakkerij.yaml").findings
    let told = try #require(try fenced("text").first)
    for finding in findings {
      let place = try #require(finding.place)
      #expect(told.contains("bakkerij.yaml:\(place.line):\(place.column)  \(finding.message.en)"))
      #expect(told.contains(place.excerpt))
      #expect(told.contains(String(repeating: "^", count: place.length) + " " + finding.advice.en))
    }
    #expect(told.contains("\(findings.count) findings."))
  }

  @Test func `the guide has one title`() throws {
    #expect(try file("README.md").split(separator: "\n").count { $0.hasPrefix("# ") } == 1)
  }

  /// The blocks of a kind, without their fences.
  private func fenced(_ kind: String) throws -> [String] {
    try file("README.md").components(separatedBy: "```\(kind)\n").dropFirst().compactMap {
      $0.components(separatedBy: "```").first
    }
  }
}
