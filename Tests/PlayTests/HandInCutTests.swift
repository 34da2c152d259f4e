import Foundation
import Testing
import Wording

@testable import Play
@testable import Scenarios

// Each note of a true hand-in, cut out in turn.

private func verdict(without line: Int, of text: String, on desk: SchoolDesk) throws -> Verification.Verdict {
  var lines = text.split(separator: "\n").map(String.init).dropLast()
  lines.remove(at: line)
  let body = lines.map { $0 + "\n" }.joined()
  desk["cut.kring"] = body + "digest: " + hash(of: body).hex + "\n"
  return try desk.session().verify("cut.kring").verdict
}

/// - Parameter free: how the notes begin that can be cut unseen.
private func expectCutsFound(_ typed: [String], _ handIn: String, free: [String]) throws {
  let desk = SchoolDesk()
  var session = desk.session()
  session.type(typed)
  #expect(!session.perform(handIn).failed)
  let text = try #require(desk["work.kring"])
  #expect(try desk.session().verify("work.kring").isTrue)
  let lines = text.split(separator: "\n").map(String.init)
  var found = 0
  for line in lines.indices where lines[line].hasPrefix("note: ") {
    let told = String(lines[line].split(separator: " ", maxSplits: 2)[2])
    let verdict = try verdict(without: line, of: text, on: desk)
    let isFree = free.contains { told.hasPrefix($0) }
    #expect(verdict.word == (isFree ? "true" : "altered"), "\(told): \(verdict.why.en)")
    if verdict.word == "altered" {
      found += 1
      #expect(!verdict.why.en.isEmpty)
    }
  }
  #expect(found > 8)
}

@Test func `every note that is cut out of a lesson is found, but what changes nothing that counts`() throws {
  // A remark, a wrong answer, and the last hint of a step leave no trace and give no points.
  let typed = Array(twoDays.prefix(10)) + ["hint", "hint"] + Array(twoDays.suffix(5)) + twoDaysEnd
  try expectCutsFound(
    typed, "hand-in work.kring s1",
    free: ["note L05.5", "wrong L05.3", "hint L05.5 \"2\""])
}

@Test
func `a failed try is found at the end that nothing tells of, also a second one and one before skipping`()
  throws
{
  let again = Array(twoDays.prefix(10)) + ["reset", "inform lindhout 3", "run 26", "undo", "redo"]
  try expectCutsFound(
    again + ["reset"] + Array(twoDays.suffix(3)), "hand-in work.kring s1", free: ["wrong L05.3"])
  try expectCutsFound(again + ["skip", "1"], "hand-in work.kring s1", free: ["wrong L05.3", "wrong L05.6"])
}

@Test func `every note that is cut out of an exam is found, also what was done last`() throws {
  try expectCutsFound(twoDaysExam, "hand-in work.kring s1", free: [])
}

@Test func `who was torn away between the last week and what is told of it is judged when coming back`()
  throws
{
  let desk = SchoolDesk()
  var session = desk.session()
  session.type(Array(twoDays.prefix(10)))
  let failed = try #require(desk.notes[0].last)
  #expect(failed.kind == .failed)
  desk.forget(after: desk.notes[0].count - 1)
  var back = desk.session()
  _ = back.perform("lesson resume")
  #expect(desk.notes[0].last?.kind == .failed && desk.notes[0].last?.text == failed.text)
  let count = desk.notes[0].count
  back.type(["lesson"])
  #expect(desk.notes[0].count == count)
  back.type(Array(twoDays.suffix(4)) + twoDaysEnd + ["hand-in work.kring s1"])
  #expect(try desk.session().verify("work.kring").isTrue)
}
