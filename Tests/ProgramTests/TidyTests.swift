import Foundation
import Simulation
import Testing
import Wording

@testable import Play

// The project checks its own style, so that no page has to repeat it.

private struct SourceFile {
  let path: String
  let lines: [String]

  var target: String { String(path.split(separator: "/")[1]) }
}

private func files(_ folder: String, _ ending: String) throws -> [SourceFile] {
  let root = Stage.project.appending(path: folder)
  let found = try FileManager.default.subpathsOfDirectory(atPath: root.path).filter { $0.hasSuffix(ending) }
  return try found.sorted().map { path in
    let text = try String(contentsOf: root.appending(path: path), encoding: .utf8)
    return SourceFile(path: folder + "/" + path, lines: text.components(separatedBy: "\n"))
  }
}

@Test func `files stay under 300 lines and functions under 40`() throws {
  for file in try files("Sources", ".swift") + files("Tests", ".swift") {
    #expect(file.lines.count <= 300, "\(file.path)")
    var start: (line: Int, indent: Int)?
    for (number, line) in file.lines.enumerated() {
      let indent = line.prefix { $0 == " " }.count
      if line.contains("func ") && line.hasSuffix("{") && start == nil { start = (number, indent) }
      guard let begun = start, line == String(repeating: " ", count: begun.indent) + "}" else { continue }
      #expect(number - begun.line <= 41, "\(file.path):\(begun.line + 1)")
      start = nil
    }
  }
}

@Test func `each target imports only what it may`() throws {
  let allowed: [String: Set<String>] = [
    "Wording": [], "Simulation": [], "Scenarios": ["Simulation", "Wording", "Yams"],
    "Play": ["Simulation", "Scenarios", "Trials", "Wording", "Synchronization"],
    "Records": ["Play", "Wording", "GRDB", "Foundation", "Glibc", "Darwin"],
    "Trials": ["Simulation"], "kring-facts": ["Simulation", "Trials", "Glibc", "Darwin"],
    "kring": [
      "Play", "Records", "Scenarios", "Simulation", "Wording", "CLineEdit", "Glibc", "Darwin", "Dispatch",
      "Synchronization",
    ],
    "kring-bench": [
      "Play", "Records", "Scenarios", "Simulation", "Wording", "Glibc", "Darwin", "Dispatch",
      "Synchronization",
    ],
  ]
  for file in try files("Sources", ".swift") {
    for line in file.lines where line.drop(while: { $0 == " " }).hasPrefix("import ") {
      let module = String(line.split(separator: " ").last ?? "")
      #expect(allowed[file.target]?.contains(module) == true, "\(file.path) imports \(module)")
      if module == "Yams" { #expect(file.path == "Sources/Scenarios/YAMLFile.swift") }
    }
  }
}

@Test func `the engine asks no maths library`() throws {
  for file in try files("Sources/Simulation", ".swift") {
    for (number, line) in file.lines.enumerated() {
      for word in [".squareRoot(", ".rounded(", "truncatingRemainder", " pow(", " exp(", " log("] {
        #expect(!line.contains(word), "\(file.path):\(number + 1) says \(word)")
      }
    }
  }
}

@Test func `words that say little do not appear`() throws {
  let words = [
    "churn", "user score", "entity", "helper", "TODO", "FIXME", "fatalError(", "try!", "as!",
    "DispatchQueue.main",
  ]
  // What tells authors which words the course does not use has to name them.
  for file in try files("Sources", ".swift") where file.path != "Sources/Scenarios/CareTerms.swift" {
    for (number, line) in file.lines.enumerated() {
      for word in words {
        let begins = try Regex("[^a-zA-Z]\\Q\(word)\\E")
        #expect(!(" " + line).contains(begins), "\(file.path):\(number + 1) says \(word)")
      }
    }
  }
}

@Test func `every command in the folder stands in the list, and help finds it`() throws {
  let declared = try files("Sources/Play/Commands", ".swift").flatMap { file in
    file.lines.compactMap { line -> String? in
      guard line.hasPrefix("struct "), line.contains(": Command") else { return nil }
      return line.split(separator: " ")[1].replacingOccurrences(of: ":", with: "")
    }
  }
  #expect(declared.sorted() == commands.map { "\($0)" }.sorted())
}

@Test func `every page has one title`() throws {
  let pages =
    [Stage.project.appending(path: "README.md").path]
    + (try files("Sources", ".md") + files("Tests", ".md") + files("scenarios", ".md")
    + files("lessons", ".md")).map {
      Stage.project.appending(path: $0.path).path
    }
  for page in pages {
    var inFence = false
    var titles = 0
    for line in try String(contentsOfFile: page, encoding: .utf8).components(separatedBy: "\n") {
      if line.hasPrefix("```") { inFence.toggle() }
      if !inFence && line.hasPrefix("# ") { titles += 1 }
    }
    #expect(titles == 1, "\(page)")
  }
}

@Test func `causes carry concepts of the course, a name and a sentence in both languages`() {
  for cause in Cause.allCases {
    #expect(cause.concept.first == "C" && (1...150).contains(Int(cause.concept.dropFirst()) ?? 0))
    for text in [cause.name, cause.sentence] {
      #expect(!text.nl.isEmpty && !text.en.isEmpty && text.nl != text.en)
    }
  }
}
