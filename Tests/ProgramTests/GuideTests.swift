import Foundation
import Testing

// What the guides for authors tell to type is typed here, in the order in which it stands there, in a folder with the
// files that they speak of. Nothing may be unknown, and nothing may fail but what the guide says can fail.

/// Commands that a guide writes with something to fill in, and ends on purpose with code 1.
private let mayFail: Set<String> = ["prove"]

private func commands(in guide: String) throws -> [[String]] {
  let text = try String(contentsOf: Stage.project.appending(path: guide), encoding: .utf8)
    .replacing("\\\n", with: " ")
  let blocks = text.components(separatedBy: "```sh\n").dropFirst().flatMap {
    $0.components(separatedBy: "\n```")[0].split(separator: "\n").map(String.init)
  }
  let spans = text.split(separator: "`").map(String.init)
  let lines = (spans + blocks).filter { $0.hasPrefix("kring ") && !$0.contains("\n") && !$0.contains("$") }
  return lines.map { $0.split(separator: " ").dropFirst().map(String.init).prefix { $0 != ">" && $0 != "|" } }
    .map(Array.init)
}

/// The words of a guide as somebody fills them in; a small number of lucks, for a build without optimisation.
private func filledIn(_ words: [String], folder: String) -> [String] {
  var words = words.map { word in
    switch word {
    case "FILE", "LESSON", "lessons": "mine.yaml"
    case "lessons/sessions": "play.txt"
    case "FOLDER": folder
    case "scenarios/mine.yaml": "mine.yaml"
    case "scenarios": "shelf"
    case "200", "50", "40", "20": "10"
    default: word
    }
  }
  // The second file of the same name is refused, as it should be.
  if words.contains("--from") { words = words.map { $0 == "mine" ? "copy" : $0 } }
  if let first = words.first, ["prove", "knobs"].contains(first), words.count > 1, !words.contains("--seeds")
  {
    words += ["--seeds", "10"]
  }
  return words
}

@Test(.timeLimit(.minutes(10)), arguments: ["scenarios/README.md", "lessons/README.md"])
func `every command of the guide runs`(guide: String) throws {
  let home = try Home()
  let isLesson = guide.hasPrefix("lessons")
  try FileManager.default.copyItem(
    at: Stage.project.appending(path: "scenarios"), to: URL(filePath: home.folder + "/shelf"))
  // A guide for lessons takes for granted that there is a file to check.
  if isLesson { _ = try run(["new", "lesson", "mine"], in: home) }
  _ = try home.write("play.txt", "# language: en\n> open it-offerte seed 7\n> run 1\n")
  if isLesson {
    _ = try run(["bless", "play.txt"], in: home)
    try FileManager.default.createDirectory(
      atPath: home.folder + "/class", withIntermediateDirectories: true)
    let (code, output) = try run(["lesson start twee-dagen; skip; hand-in class/a.kring s1"], in: home)
    #expect(code == 0, "\(output)")
  }
  let all = try commands(in: guide)
  #expect(all.count > (isLesson ? 2 : 12), "\(all)")
  for words in all where words.count > 0 && words.first != "run" {
    let typed = filledIn(words, folder: isLesson ? "class" : "shelf")
    // Parts of a sweep are tried for real in Tests/shards.
    if typed.contains(where: { $0.contains("{}") || $0.contains("*") }) { continue }
    // A name alone only speaks of the command.
    if typed.count == 1, typed[0] != "check" { continue }
    let (code, output) = try run(typed, in: home)
    let line = typed.joined(separator: " ")
    let allowed: ClosedRange<Int32> = mayFail.contains(typed[0]) ? 0...1 : 0...0
    #expect(allowed.contains(code), "kring \(line)\n\(output)")
    #expect(!output.contains("I know no"), "kring \(line)\n\(output)")
  }
}

/// Everything the program said, typed in a folder as an author would.
private func run(_ words: [String], in home: Home) throws -> (code: Int32, output: String) {
  let child = Process()
  child.executableURL = URL(filePath: Child.program)
  child.arguments = ["--language", "en"] + words
  child.currentDirectoryURL = URL(filePath: home.folder)
  child.environment = home.environment()
  let pipe = Pipe()
  child.standardInput = FileHandle.nullDevice
  child.standardOutput = pipe
  child.standardError = pipe
  try child.run()
  let output = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
  child.waitUntilExit()
  return (child.terminationStatus, output)
}
