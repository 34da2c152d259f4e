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

/// A session with a scenario opened, that keeps nothing.
func session(_ name: String, _ language: Language = .en) -> Session {
  let world = World(
    scenarioFiles: { ["scenarios/it-offerte.yaml", "scenarios/proeftuin.yaml"] },
    lessonFiles: { ["lessons/twee-dagen.yaml"] },
    read: { (file) throws(Finding) -> String in
      guard let text = try? projectFile(file) else { throw Finding(Text(verbatim: "no file \(file)")) }
      return text
    },
    write: { (_, _) throws(Finding) in }, interrupted: { false }, freshSeed: { 4707 }, keep: nil)
  var session = Session(world: world, language: language)
  _ = session.perform("open \(name) seed 4707")
  return session
}
