import Foundation
import Scenarios
import Simulation
import Wording

@testable import Play

/// The folder of the project, from this file's place.
let projectFolder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
  .deletingLastPathComponent()

func projectFile(_ path: String) throws -> String {
  try String(contentsOf: projectFolder.appending(path: path), encoding: .utf8)
}

func scenario(_ name: String = "it-offerte") throws -> Scenario {
  let (scenario, findings) = readScenario(try projectFile("scenarios/\(name).yaml"), file: "\(name).yaml")
  guard let scenario else { throw findings[0] }
  return scenario
}

/// A house rule as a learner types it.
func houseRule(_ line: String) throws -> HouseRule {
  let words = Words(line)
  var reader = HouseRuleReader(words.rest, end: words.end)
  return try reader.rule()
}
