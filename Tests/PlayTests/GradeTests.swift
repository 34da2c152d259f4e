import Foundation
import Testing
import Wording

@testable import Play
@testable import Scenarios

// What a hand-in is worth.

/// A desk of a class of one, with what was typed handed in.
private func graded(_ lines: [String]) throws -> (desk: SchoolDesk, points: LessonPoints) {
  let desk = SchoolDesk()
  var session = desk.session()
  session.type(lines)
  _ = session.perform("hand-in class/a.kring s1")
  return (desk, try #require(try desk.session().verify("class/a.kring").points))
}

@Test func `skipping everything is worth nothing, and doing it well nearly all`() throws {
  let nothing = try graded(["lesson start twee-dagen"] + Array(repeating: "skip", count: 7)).points
  #expect(nothing.line == "A 0, B 0, C 0, D 0, E 0")
  #expect(nothing.total?.lowerBound == 0)
  let well = try graded(twoDays + twoDaysEnd).points
  #expect(well.line == "A 15, B 29, C 5, E 10")
  #expect(well.scores[1].why.en.hasPrefix("97 of 100 on 10 lucks"))
  #expect(well.scores.map(\.part.most).reduce(0, +) == 100)
}

@Test func `who repairs without a reason gets half, and who repairs nothing because nothing failed gets all`()
  throws
{
  let silent = twoDays.filter { !$0.hasPrefix("note") }
  #expect(try graded(silent).points.line.hasSuffix("E 5"))
  let atOnce = try graded(["lesson start twee-dagen"] + Array(twoDays[1...8]) + Array(twoDays[12...])).points
  #expect(atOnce.line.hasSuffix("E 10"))
}

@Test func `a fair comparison is two roads of one game that differ in one decision`() throws {
  let fair = Array(twoDays.prefix(13)) + ["run 26", "undo", "rule when customer.insists: rush", "run 26"]
  #expect(try graded(fair).points.line.contains("C 15"))
  let none = Array(twoDays.prefix(9)) + ["rule when customer.expects < usual: inform usual", "run 26"]
  #expect(try graded(none).points.line.contains("C 0"))
}

@Test func `the mark is 1 to 10, with 5.5 where it is just enough`() {
  #expect([0, 50, 100].map { LessonPoints.mark($0, passAt: 50) } == [1, 5.5, 10])
  #expect([0, 60, 100].map { LessonPoints.mark($0, passAt: 60) } == [1, 5.5, 10])
  #expect(LessonPoints.mark(30, passAt: 60) == 3.25)
}

@Test func `explanations are listed without names, and points that a trainer wrote count`() throws {
  let (desk, _) = try graded(twoDays + twoDaysEnd)
  var other = desk.session()
  other.type(["lesson start twee-dagen"] + Array(repeating: "skip", count: 6))
  other.type(["explain three days is three days", "hand-in class/b.kring piet7"])
  var teacher = desk.session()
  let open = teacher.says("grade class --texts texts.md")
  #expect(open.contains("59-89") && open.contains("?"))
  let texts = try #require(desk["texts.md"])
  #expect(
    !texts.contains("piet7") && !texts.contains("s1\n") && texts.contains("> He knew that it took effort"))
  #expect(texts.contains("Model: ") && texts.components(separatedBy: "\npoints ").count == 3)
  desk["filled.md"] = texts.split(separator: "\n", omittingEmptySubsequences: false)
    .map { $0.hasPrefix("points") ? $0 + "5" : $0 }.joined(separator: "\n")
  let told = teacher.says("grade class --points filled.md")
  #expect(told.contains("s1") && told.contains("84") && told.contains("8.6") && told.contains("25"))
  #expect(teacher.says("beoordeel class --punten filled.md --cesuur 80").contains("6.4"))
  #expect(teacher.says("grade class --points class/a.kring").contains("no list of explanations"))
  desk["filled.md"] = desk["filled.md"]?.replacing(": 5", with: ": 7")
  #expect(teacher.says("grade class --points filled.md").contains("0 to 6"))
  desk["class/c.kring"] = "x"
  #expect(teacher.perform("grade class").failed && teacher.says("grade class").contains("3 files: 2 true"))
}

/// A desk of a class of two with explanations, and the list of them.
private func listed() throws -> (desk: SchoolDesk, teacher: Session, texts: String) {
  let (desk, _) = try graded(twoDays + twoDaysEnd)
  var other = desk.session()
  other.type(["lesson start twee-dagen"] + Array(repeating: "skip", count: 6))
  other.type(["explain three days is three days", "hand-in class/b.kring piet7"])
  var teacher = desk.session()
  _ = teacher.perform("grade class --texts t.md")
  return (desk, teacher, try #require(desk["t.md"]))
}

/// With a number behind each line for points.
private func filled(_ text: String, _ points: String = "5") -> String {
  text.split(separator: "\n", omittingEmptySubsequences: false)
    .map { $0.hasPrefix("points") ? $0 + points : $0 }.joined(separator: "\n")
}

@Test func `points that a trainer typed stay when the list is written again`() throws {
  var (desk, teacher, texts) = try listed()
  desk["t.md"] = filled(texts)
  #expect(!teacher.perform("grade class --texts t.md").failed && desk["t.md"] == filled(texts))
  #expect(!teacher.perform("grade class --points t.md --texts t.md").failed && desk["t.md"] == filled(texts))
  #expect(!teacher.perform("grade class --points t.md --texts new.md").failed)
  #expect(desk["new.md"] == filled(texts))
  let told = teacher.says("grade class/a.kring --texts t.md")
  #expect(told.contains("points that would go") && desk["t.md"] == filled(texts))
  desk["t.md"] = texts
  #expect(!teacher.perform("grade class/a.kring --texts t.md").failed && desk["t.md"] != texts)
  desk["t.md"] = filled(texts, "5?")
  #expect(teacher.says("grade class --texts t.md").contains("0 to 6") && desk["t.md"] == filled(texts, "5?"))
}

@Test func `points that cannot be read are said, with their place, and so are those of nobody`() throws {
  var (desk, teacher, texts) = try listed()
  let line = try #require(texts.split(separator: "\n").first { $0.hasPrefix("points ") })
  let mark = line.split(separator: " ")[1]
  let number = try #require(texts.components(separatedBy: "\n").firstIndex { $0.hasPrefix("points \(mark)") })
  for wrong in [
    "points \(mark) 5", "Points \(mark) of 6: 5", " points \(mark) of 6: 5", "punten  \(mark) of 6 : 5",
  ] {
    desk["p.md"] = texts.replacing("points \(mark) of 6: ", with: wrong)
    let told = teacher.says("grade class --points p.md")
    #expect(
      told.contains("cannot read these points") && told.contains("p.md:\(number + 1)"), "\(wrong): \(told)")
  }
  for wrong in ["5 of 6", "5.5", "-1", "7"] {
    desk["p.md"] = filled(texts, wrong)
    #expect(teacher.says("grade class --points p.md").contains("0 to 6"), "\(wrong)")
  }
  desk["p.md"] = "\u{FEFF}" + filled(texts).replacing("\n", with: "\r\n")
  #expect(teacher.says("grade class --points p.md").contains("8.6"))
  #expect(!teacher.says("grade class --points p.md").contains("belong to no text"))
  #expect(teacher.says("grade class/a.kring --points p.md").contains("behind 1 mark belong to no text"))
}
