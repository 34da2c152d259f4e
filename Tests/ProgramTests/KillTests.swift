import Foundation
import Play
import Records
import Testing
import Wording

/// The program as it was built, beside the tests.
var builtProgram: URL {
  URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent().appending(path: "kring")
}

@Test func `killed 200 times at random moments, it loses nothing that was acknowledged`() throws {
  let seed = UInt64.random(in: 0..<1_000_000)
  print("trial seed \(seed)")
  var trial = SplitMix(state: seed)
  let home = FileManager.default.temporaryDirectory.appending(path: "kring-kill-\(UUID().uuidString)")
  defer { try? FileManager.default.removeItem(at: home) }
  var acknowledged = 0
  var killedMidway = 0
  for round in 0..<200 {
    let victim = try Victim(home: home, arguments: round == 0 ? [] : ["--resume"])
    if round == 0 { try victim.answer(to: "open it-offerte seed 4707") }
    victim.killLater(milliseconds: Int.random(in: 1...150, using: &trial))
    while true {
      let line = lines.randomElement(using: &trial) ?? lines[0]
      guard (try? victim.answer(to: line)) != nil else { break }
      acknowledged += line.split(separator: ";").count
    }
    victim.finish()
    let steps = try stepsOnDisk(home)
    // The line that was under way may be kept in part or whole; nothing that was answered may be missing.
    #expect((acknowledged...acknowledged + 2).contains(steps), "round \(round)")
    killedMidway += steps - acknowledged
    acknowledged = steps
  }
  print("\(acknowledged) decisions, \(killedMidway) kept just before their answer could be read")
  // How many depends on how busy the machine is: most of a short life goes into starting.
  #expect(acknowledged > 40)
}

private let lines = ["run 1", "rule when always: inform usual; rule off 1"]

/// Steps kept; the archive opens and the game comes out as it was recorded.
private func stepsOnDisk(_ home: URL) throws -> Int {
  let archive = try Archive(path: home.appending(path: "kring/kring.sqlite").path)
  let world = World(
    scenarioFiles: { [] }, read: { (_) throws(Finding) -> String in "" },
    write: { (_, _) throws(Finding) in },
    interrupted: { false }, freshSeed: { 0 }, keep: archive.keep)
  var session = Session(world: world, language: .en)
  let reply = session.perform("resume; journal")
  #expect(!reply.failed)
  #expect(!page(reply, .en).contains("comes out differently"))
  return try archive.keep.load(1).steps.count
}

/// The program with a script that is written line by line.
private final class Victim {
  private let process = Process()
  private let input = Pipe()
  private let output = Pipe()
  private var seen = ""

  struct Dead: Error {}

  init(home: URL, arguments: [String]) throws {
    signal(SIGPIPE, SIG_IGN)
    process.executableURL = builtProgram
    process.arguments = arguments + ["--language", "en"]
    process.environment = ["XDG_DATA_HOME": home.path, "HOME": home.path, "PATH": "/usr/bin:/bin"]
    process.currentDirectoryURL = Stage.project
    process.standardInput = input
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    try process.run()
  }

  /// Types a line and a question whose answer proves that the line's own answer was written.
  func answer(to line: String) throws {
    let question = "status\n"
    do { try input.fileHandleForWriting.write(contentsOf: Data((line + "\n" + question).utf8)) } catch {
      throw Dead()
    }
    while !seen.contains("Everything is kept.") {
      let data = output.fileHandleForReading.availableData
      guard !data.isEmpty else { throw Dead() }
      seen += String(decoding: data, as: UTF8.self)
    }
    seen = ""
  }

  func killLater(milliseconds: Int) {
    let pid = process.processIdentifier
    DispatchQueue.global().asyncAfter(deadline: .now() + .milliseconds(milliseconds)) { kill(pid, SIGKILL) }
  }

  func finish() {
    process.waitUntilExit()
    try? input.fileHandleForWriting.close()
  }
}
