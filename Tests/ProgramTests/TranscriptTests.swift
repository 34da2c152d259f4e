import Foundation
import Testing

/// Sessions as the user sees them. `UPDATE=1 swift test` writes them anew; read the difference.
@Test(arguments: [
  "whole-game.en", "whole-game.nl", "roads.en", "mistakes.en", "mistakes.nl", "futures.en", "futures.nl",
  "garden.en", "garden.nl", "hand-in.en", "hand-in.nl",
])
func `a session reads as it is written down, straight and reopened from disk before every line`(name: String)
  throws
{
  let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Transcripts/\(name).txt")
  let transcript = Transcript(try String(contentsOf: file, encoding: .utf8))
  let straight = try transcript.played(reopening: false)
  if ProcessInfo.processInfo.environment["UPDATE"] == "1" {
    try Transcript.text(straight, transcript.language).write(to: file, atomically: true, encoding: .utf8)
  } else {
    for (now, written) in zip(straight, transcript.turns) { #expect(now == written) }
    #expect(straight.count == transcript.turns.count)
  }
  let reopened = try transcript.played(reopening: true)
  for (first, second) in zip(straight, reopened) { #expect(second == first, "reopened from disk") }
}
