import Foundation
import Play
import Testing
import Wording

private let readme = Stage.project.appending(path: "README.md")

/// What stands between ```console and ``` in a text.
private func sessions(in text: String) -> [String] {
  text.components(separatedBy: "```console\n").dropFirst()
    .compactMap { $0.components(separatedBy: "\n```").first }
}

/// The session of a README, played: the same lines, with the answers of now.
private func played(_ session: String) throws -> String {
  let stage = try Stage()
  defer { stage.remove() }
  var play = Session(world: stage.world, language: .en)
  var turns: [String] = []
  for line in session.split(separator: "\n") {
    guard let sign = line.range(of: " > "),
      ["kring", "it-offerte", "L00", "L05"].contains(where: line.hasPrefix)
    else {
      continue
    }
    let prompt = play.place.en + " > " + line[sign.upperBound...]
    let reply = play.perform(String(line[sign.upperBound...]))
    turns.append(prompt + "\n" + TerminalPage(Screen(language: .en)).render(reply).trimmedBlankEnd)
  }
  return turns.joined(separator: "\n\n")
}

@Test func `the session in the README runs as it stands there`() throws {
  var text = try String(contentsOf: readme, encoding: .utf8)
  let found = sessions(in: text)
  #expect(!found.isEmpty)
  for session in found {
    let now = try played(session)
    #expect(now.split(separator: "\n").count > 20)
    if ProcessInfo.processInfo.environment["UPDATE"] == "1" {
      text = text.replacingOccurrences(of: session, with: now)
    } else {
      #expect(session == now)
    }
  }
  if ProcessInfo.processInfo.environment["UPDATE"] == "1" {
    try text.write(to: readme, atomically: true, encoding: .utf8)
  }
}

@Test func `every command in the README's table is understood`() throws {
  let text = try String(contentsOf: readme, encoding: .utf8)
  let rows = text.split(separator: "\n").filter { $0.hasPrefix("| `") }
  #expect(rows.count > 20)
  let stage = try Stage()
  defer { stage.remove() }
  for row in rows {
    let cells = row.split(separator: "|").prefix(2)
    for line in cells.flatMap({
      $0.split(separator: "`").enumerated().filter { $0.offset % 2 == 1 }.map(\.element)
    }) {
      var session = Session(world: stage.world, language: .en)
      _ = session.perform(
        "open it-offerte seed 4707; run 3; save first; save eerste; branch told; branch eerlijk")
      let word = line.split(separator: " ")[0]
      let reply = session.perform(String(line))
      let page = TerminalPage(Screen(language: .en)).render(reply)
      #expect(!page.contains("I know no command \(word)"), "\(line)")
      #expect(!page.contains("I do not understand"), "\(line)")
    }
  }
}

@Test func `the README has two set-up commands, each for a fresh machine`() throws {
  let text = try String(contentsOf: readme, encoding: .utf8)
  let blocks = text.components(separatedBy: "```sh\n").dropFirst().compactMap {
    $0.components(separatedBy: "\n```").first
  }
  #expect(blocks.count == 2)
  for block in blocks {
    #expect(!block.contains("\n"))
    #expect(block.contains("apt-get install -qy libedit-dev libsqlite3-dev && swift"))
  }
}
