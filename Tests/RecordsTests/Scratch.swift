/// A folder of its own for each test, and the smallest things to keep in it.

import Foundation
import Play
import Records
import Wording

/// Runs a test in a new folder, which is gone afterwards.
func inScratchFolder(_ test: (_ folder: String) throws -> Void) throws {
  let folder = FileManager.default.temporaryDirectory.path + "/kring-records-\(UUID().uuidString)"
  try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
  defer { try? FileManager.default.removeItem(atPath: folder) }
  try test(folder)
}

func header(scenario: String = "boomkamp", seed: UInt64 = 7) -> Recording.Header {
  Recording.Header(
    scenarioID: scenario, scenarioText: "id: \(scenario)\n", scenarioFile: "\(scenario).yaml", seed: seed)
}

func decide(_ number: Int) -> Step {
  Step(.decide, line: "advance \(number)", fingerprint: UInt64(number) &* 0x9E37_79B9_7F4A_7C15)
}

/// An archive with one game of so many steps, closed again.
func makeArchive(at path: String, steps: Int) throws {
  let keep = try Archive(path: path).keep
  let game = try keep.begin(header())
  for number in 0..<steps { try keep.append(game, number, decide(number)) }
}

/// The finding that something throws; nil when it succeeds.
func finding(_ work: () throws -> Void) throws -> Finding? {
  do {
    try work()
    return nil
  } catch let finding as Finding {
    return finding
  }
}

func contents(of path: String) throws -> Data {
  try Data(contentsOf: URL(fileURLWithPath: path))
}

func write(_ bytes: Data, to path: String) throws {
  try bytes.write(to: URL(fileURLWithPath: path))
}

func mode(of path: String) throws -> Int? {
  try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
}
