import Foundation
import Testing

/// Playing a file while it is being written: a real file, the real program, a real terminal.
struct WatchProgramTests {
  let home: Home

  init() throws { home = try Home() }

  /// it-offerte as a file of the author's own, with another mark for no waiting at all.
  private func save(_ points: String, weeks: String = "26") throws -> String {
    let shelf = Stage.project.appending(path: "scenarios/it-offerte.yaml")
    let text = try String(contentsOf: shelf, encoding: .utf8)
      .replacingOccurrences(of: "points_at_once: 9.5", with: "points_at_once: \(points)")
      .replacingOccurrences(of: "weeks: 26", with: "weeks: \(weeks)")
    return try home.write("mine.yaml", text)
  }

  private func window(_ file: String) throws -> Window {
    let window = try Window(
      ["watch", file, "--week", "3", "--line", "tell-and-rush", "--language", "en"], in: home,
      environment: ["NO_COLOR": "1"])
    try window.wait(for: "it-offerte · week 3 ❯ ")
    return window
  }

  @Test func `saving reloads at once while nobody types, and the keys after it count`() throws {
    let window = try window(try save("9.5"))
    _ = try save("8.5")
    try window.wait(for: "Reloaded: ")
    try window.wait(for: "it-offerte · week 3 ❯ ")
    window.type("run 1\r")
    try window.wait(for: "it-offerte · week 4 ❯ ")
    _ = try save("8.5", weeks: "soon")
    try window.wait(for: "mine.yaml:")
    try window.wait(for: "the one before.")
    try window.wait(for: "it-offerte · week 4 ❯ ")
    window.type("\u{4}")
    #expect(window.end() == 0)
  }

  @Test func `what is being typed stays when the file is saved, and is answered on the new one`() throws {
    let window = try window(try save("9.5"))
    window.type("sta")
    try window.wait(for: "sta")
    _ = try save("8.5")
    window.type("tus\r")
    try window.wait(for: "Reloaded: ")
    try window.wait(for: "report mark of your customers")
    try window.wait(for: "it-offerte · week 3 ❯ ")
    window.type("\u{3}")
    try window.wait(for: "^C")
    try window.wait(for: "it-offerte · week 3 ❯ ")
    window.type("quit\r")
    #expect(window.end() == 0)
  }

  @Test func `a pipe plays on the file too, and nothing of it is kept`() throws {
    let file = try save("9.5")
    let outcome = try Outcome(
      ["volg", file, "--lijn", "tell-only", "--taal", "nl"], input: "draai 2\n", in: home)
    #expect(outcome.code == 0)
    #expect(outcome.output.contains("it-offerte · week 0 > draai 2\n"))
    let resumed = try Outcome(["resume", "--language", "en"], input: "", in: home)
    #expect(resumed.output.contains("No game is kept yet."))
  }

  @Test func `what an author does from the system's shell: new, bless, test`() throws {
    let run = { (words: [String]) in try Outcome(["--language", "en"] + words, in: self.home) }
    let script = try home.write("play.txt", "# language: en\n> open it-offerte seed 7\n> run 2\n")
    #expect(try run(["test", script]).code == 1)
    let blessed = try run(["bless", script]).output.replacingOccurrences(of: "\n", with: " ")
    #expect(blessed == "\(script): 2 lines typed, 2 answers changed. ")
    #expect(try run(["test", script]).code == 0)
    #expect(try run(["test", home.folder]).output.contains("not as written"), "output.txt is no session")
    #expect(try run(["new", "scenario", "No Good"]).code == 1)
  }
}
