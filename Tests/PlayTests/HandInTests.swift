import Foundation
import Testing
import Wording

@testable import Play
@testable import Scenarios

// Handing in, and whether what was handed in is true.

/// A desk on which the lesson about two days was handed in.
private func handedIn(_ lines: [String] = twoDays + twoDaysEnd) throws -> (desk: SchoolDesk, text: String) {
  let desk = SchoolDesk()
  var session = desk.session()
  session.type(lines)
  #expect(!session.perform("hand-in work.kring s123").failed)
  return (desk, try #require(desk["work.kring"]))
}

/// The same file after a change, with the digest that fits it.
private func forged(_ text: String, _ change: (inout [String]) -> Void) -> String {
  var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  lines.removeAll { $0.isEmpty || $0.hasPrefix("digest:") }
  change(&lines)
  let body = lines.map { $0 + "\n" }.joined()
  return body + "digest: " + hash(of: body).hex + "\n"
}

private func verdict(_ text: String, on desk: SchoolDesk) throws -> Verification.Verdict {
  desk["other.kring"] = text
  return try desk.session().verify("other.kring").verdict
}

@Test func `what was handed in comes out true, in either language, on another desk`() throws {
  let (_, text) = try handedIn()
  let desk = SchoolDesk()
  #expect(try verdict(text, on: desk) == .isTrue)
  #expect(try verdict(text.replacing("\n", with: "\r\n"), on: desk) == .isTrue, "mail changes line ends")
  #expect(text.contains("points: A 15, B 29, C 5, E 10\n"))
  #expect(text.contains("explained L05.7 \"He knew that it took effort; three days is usual.\""))
  var teacher = desk.session(.nl)
  #expect(teacher.says("verifieer other.kring").contains("1 bestand, alles klopt."))
  var half = desk.session()
  half.type(["lesson start twee-dagen", "130"])
  #expect(half.says("hand-in half.kring s7").contains("0 of 7 steps"))
  #expect(try desk.session().verify("half.kring").isTrue)
}

@Test func `an exam is handed in once it is over, and then it tells points and a mark`() throws {
  let desk = SchoolDesk()
  var session = desk.session()
  let exam = twoDays.map { $0.replacing("lesson start twee-dagen", with: "exam twee-dagen k7") }
  session.type(Array(exam.prefix(5)))
  #expect(session.says("hand-in e.kring s1").contains("The exam is not finished: 2 of 7 steps."))
  #expect(desk["e.kring"] == nil && session.lesson?.isHandedIn == false, "its seed would be told")
  session.type(["tell", "c", "80", "rule when customer.expects < usual: inform usual", "run 26"])
  session.type(["1", "explain he knew it took effort"])
  let told = session.says("hand-in e.kring s1")
  #expect(told.contains("1 of 2 questions right") && told.contains("a mark of"))
  #expect(try desk.session().verify("e.kring").isTrue)
  let other = try #require(desk["e.kring"]).replacing("exam: k7", with: "exam: k8")
  #expect(try verdict(forged(other) { _ in }, on: desk).why.en.contains("seed"))
}

@Test func `a careless change is seen by the digest, a careful one by the replay`() throws {
  let (desk, text) = try handedIn()
  #expect(try verdict(text.replacing("s123", with: "s124"), on: desk).why.en.contains("digest"))
  func why(_ old: String, _ new: String) throws -> String {
    let other = text.replacing(old, with: new)
    #expect(other != text, "\(old)")
    let verdict = try verdict(forged(other) { _ in }, on: desk)
    #expect(verdict.word == "altered", "\(old)")
    return verdict.why.en
  }
  #expect(try why("right L05.6 \"103\"", "right L05.6 \"104\"").contains("note 17, right L05.6"))
  #expect(try why("wrong L05.3 \"quiet\"", "right L05.3 \"quiet\"").contains("not what comes"))
  #expect(try why("failed L05.5 \"1 ", "hint L05.5 \"4 ").contains("note 14"))
  #expect(try why("points: A 15, B 29", "points: A 15, B 30").contains("A 15, B 29, C 5, E 10"))
  #expect(
    try why("customer.insists : rush", "customer.insists : promise usual").contains(", step 2: "))
  var teacher = desk.session()
  let told = teacher.says("verify other.kring")
  #expect(told.contains(", step 2: ") && !told.contains(".."), "one full stop at the end: \(told)")
  #expect(try why("seed: 4711", "seed: 4712").contains("seed"))
  #expect(try why("sure L05.1 \"70\"", "sure L05.1 \"700\"").contains("sure L05.1"))
  #expect(try why("shown L05.4", "shown L05.5").contains("the lesson was at L05.4"))
}

@Test func `another lesson, scenario or version of the rules is said to be that, and not called altered`()
  throws
{
  let (desk, text) = try handedIn()
  func why(_ old: String, _ new: String) throws -> String {
    let verdict = try verdict(forged(text.replacing(old, with: new)) { _ in }, on: desk)
    #expect(verdict.word == "other version", "\(old)")
    return verdict.why.en
  }
  #expect(try why("rules: 3", "rules: 2") == "rules 2, here 3")
  #expect(try why("lesson: twee-dagen 1.0.0", "lesson: twee-dagen 0.9.0") == "twee-dagen 0.9.0, here 1.0.0")
  #expect(try why("lesson: twee-dagen", "lesson: drie-dagen").contains("is not here"))
  desk["lessons/twee-dagen.yaml"] = try projectFile("lessons/twee-dagen.yaml") + "\n# another remark\n"
  #expect(try verdict(text, on: desk).why.en == "twee-dagen 1.0.0 has another text here")
}

@Test func `no line can be taken out, doubled or cut without an answer`() throws {
  let (desk, text) = try handedIn()
  let lines = text.split(separator: "\n").dropLast().map(String.init)
  // Remarks change nothing, a slip more is only worse, resetting twice comes to the same. What was done last may be
  // left out: less was done. So may the end of a game that a prediction showed: nothing was asked about it. A wrong
  // answer in a lesson can be left out too, where it counts for nothing: nothing else tells of it.
  let played = (lines.lastIndex { $0.hasPrefix("game:") } ?? 0)
  let lastNote = lines.lastIndex { $0.hasPrefix("note:") }
  func isFree(_ line: Int, removed: Bool) -> Bool {
    let last = removed && (line == lastNote || lines[line].hasPrefix("step") && line < played)
    return last || ["#", "program", "step: reset"].contains(where: lines[line].hasPrefix)
      || [" note L05", " wrong L05"].contains(where: lines[line].contains)
  }
  for line in lines.indices {
    for change in 0..<3 {
      let other = forged(text) { lines in
        switch change {
        case 0: lines.remove(at: line)
        case 1: lines.insert(lines[line], at: line)
        default: lines[line] = String(lines[line].prefix(lines[line].count / 2))
        }
      }
      let isTrue = try verdict(other, on: desk) == .isTrue
      #expect(!isTrue || isFree(line, removed: change == 0), "\(change): \(lines[line])")
    }
  }
}

@Test func `bad files get a sentence each, and the rest is looked at`() throws {
  let (desk, text) = try handedIn()
  desk["class/a.kring"] = text
  desk["class/b.kring"] = "hello"
  desk["class/c.kring"] = text.components(separatedBy: "game: ")[0]
  desk["class/d.kring"] = text.replacing("note: 2", with: "note: x")
  desk["class/e.kring"] = HandIn.beginning + "\ndigest: " + String(repeating: "0", count: 16) + "\n"
  desk["class/f.kring"] = text.replacing("seed: 4711", with: "seed: 99999999999999999999999")
  var teacher = desk.session()
  let told = teacher.says("verify class")
  for sentence in [
    "b.kring is no lesson handed in", "c.kring ends too early", "I cannot read this line",
    "Missing in class/e.kring", "The head of class/f.kring is not right", "6 files: 1 true, 5 not.",
  ] {
    #expect(told.contains(sentence), "\(sentence)\n\(told)")
  }
  #expect(teacher.perform("verify class").failed && !teacher.perform("verify class/a.kring").failed)
  #expect(teacher.says("verify class --json").contains("\"verdict\": \"true\""))
}

@Test func `handing in writes over a hand-in, and over nothing else`() throws {
  let desk = SchoolDesk()
  var session = desk.session()
  #expect(session.says("hand-in work.kring s123").contains("There is no lesson to hand in."))
  session.type(["lesson start twee-dagen", "130"])
  desk["essay.txt"] = "my own words"
  #expect(session.says("hand-in essay.txt s123").contains("stays as it is"))
  #expect(desk["essay.txt"] == "my own words")
  #expect(session.says("hand-in work.kring \"Jan de Vries\"").contains("not a name"))
  #expect(session.says("hand-in work.kring j@school.nl").contains("not a name"))
  #expect(!session.perform("hand-in work.kring s123").failed)
  #expect(!session.perform("hand-in work.kring s123").failed)
  #expect(session.says("hand-in work.kring s123 L06").contains("There is no lesson to hand in."))
}

@Test
func `a hand-in of somebody else, or of another exam, is not written over, and an exam is found by its code`()
{
  let desk = SchoolDesk()
  var session = desk.session()
  _ = session.perform("exam plus-vijf k7")
  session = desk.session()
  session.type(["lesson start twee-dagen", "130"])
  #expect(session.says("hand-in a.kring s1").contains("The customer who insists on two days: 0 of 7"))
  #expect(session.perform("hand-in a.kring s2").failed)
  #expect(session.perform("hand-in a.kring s1 k7 --close").failed)
  #expect(!session.perform("hand-in a.kring s1").failed)
  #expect(session.says("hand-in b.kring s1 k7 --close").contains("exam k7"))
  #expect(session.says("hand-in c.kring s1 L07").contains("exam k7"))
  var other = desk.session()
  #expect(
    other.says("hand-in d.kring s1").contains("exam k7"), "an exam before a lesson that was only opened")
}

@Test func `a moment is written as the world writes it, and read back`() {
  for (seconds, text) in [
    (0, "1970-01-01T00:00:00Z"), (951_782_400, "2000-02-29T00:00:00Z"),
    (1_709_251_199, "2024-02-29T23:59:59Z"), (4_107_542_400, "2100-03-01T00:00:00Z"),
    (253_402_300_799, "9999-12-31T23:59:59Z"),
  ] as [(Int64, String)] {
    #expect(Moment(seconds: seconds).text == text && Moment(text)?.seconds == seconds, "\(text)")
  }
  for wrong in [
    "2023-02-29T00:00:00Z", "2024-13-01T00:00:00Z", "2024-01-01 00:00:00", "2024-01-01T24:00:00Z",
  ] {
    #expect(Moment(wrong) == nil, "\(wrong)")
  }
}
