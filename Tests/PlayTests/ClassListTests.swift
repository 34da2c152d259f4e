import Foundation
import Testing
import Wording

@testable import Play
@testable import Scenarios

// Lists of a class: the school's own of Canvas, two hand-ins of one learner, and points behind explanations.

/// A class of one, who did a lesson well, and the school's list.
private func classroom(worth: String = "10") -> (desk: SchoolDesk, teacher: Session) {
  let desk = SchoolDesk()
  var session = desk.session()
  session.type(twoDays + twoDaysEnd + ["hand-in class/a.kring s1"])
  desk["school.csv"] =
    "Student,ID,SIS User ID,SIS Login ID,Section,Exam Kring (1234),Essay\r\n"
    + "    Points Possible,,,,,\(worth),10\r\n\"Vries, Jan de\",11,s1,jdv,1A,,7\r\nBos,12,x9,bos,1A,3,8\r\n"
  return (desk, desk.session())
}

private let fill = "export canvas class --template school.csv --out filled.csv"

@Test func `a list of the school that was filled in is filled in again, and another is left alone`() throws {
  var (desk, teacher) = classroom()
  #expect(!teacher.perform(fill).failed)
  let first = try #require(desk["filled.csv"])
  #expect(first.contains(",L05\r\n") && !teacher.perform(fill).failed && desk["filled.csv"] == first)
  desk["filled.csv"] = first.replacing("59\r\n", with: "12\r\n")
  #expect(!teacher.perform(fill).failed && desk["filled.csv"] == first, "points are ours")
  for theirs in [
    first.replacing(",7,", with: ",8,"), first.replacing("Bos", with: "Bosch"),
    first.replacing("59\r\n", with: "sick\r\n"), first + "Nieuw,13,x8,nw,1A,,,\r\n",
    first.replacing("L05", with: "L06"), try #require(desk["school.csv"]),
  ] {
    desk["filled.csv"] = theirs
    #expect(
      teacher.says(fill).contains("would be written over") && desk["filled.csv"] == theirs, "\(theirs)")
  }
}

@Test func `points go into the column of the school that is named, for one lesson`() throws {
  var (desk, teacher) = classroom()
  let named = fill + " --column \"Exam Kring (1234)\""
  #expect(!teacher.perform(named).failed && !teacher.perform(named).failed)
  let filled = try #require(desk["filled.csv"])
  #expect(filled.contains("jdv,1A,5.9,7\r\n") && filled.contains("bos,1A,3,8\r\n") && !filled.contains("L05"))
  #expect(teacher.says(fill + " --column \"Exam Krin\"").contains("Exam Kring (1234)"))
  #expect(teacher.says(fill + " --column Student").contains("no column Student"))
  var other = desk.session()
  other.type(["lesson start plus-vijf", "hand-in class/b.kring s1"])
  #expect(teacher.says(named).contains("One column holds one lesson"))
}

@Test func `a worth that is no number above 0 is refused with its place`() {
  for worth in ["0", "-5", "ten", "nan"] {
    var (desk, teacher) = classroom(worth: worth)
    let told = teacher.says(fill + " --column \"Exam Kring (1234)\"")
    #expect(told.contains("school.csv:2") && told.contains("\(worth) cannot be that"), "\(told)")
    #expect(desk["filled.csv"] == nil)
    #expect(!teacher.perform(fill).failed, "another column is no matter")
  }
}

@Test func `of two exams of a lesson the last counts, in a list and in statements`() throws {
  let desk = SchoolDesk()
  var session = desk.session()
  session.type(["exam proefronde k7", "34", "70", "hand-in class/a.kring s1 --close"])
  session.type(["exam proefronde k8", "hand-in class/b.kring s1 --close"])
  let list = session.says("export brightspace class --out list.csv")
  #expect(list.contains("the last one counts: s1") && desk["list.csv"]?.contains("s1,0,#") == true)
  let told = session.says("export xapi class --out all.txt")
  #expect(told.contains("the last one counts: s1") && desk["all.txt"]?.contains("exam/k7") == false)
}

@Test func `points stay behind their text when others hand in later, and of two the last text is listed`()
  throws
{
  var (desk, teacher) = classroom()
  #expect(!teacher.perform("grade class --texts t.md").failed)
  let empty = try #require(desk["t.md"])
  #expect(empty.contains(" of 6: \n"))
  desk["t.md"] = empty.replacing(" of 6: ", with: " of 6: 4")
  let skipped = ["lesson start twee-dagen"] + Array(repeating: "skip", count: 6)
  for number in 2...6 {
    var other = desk.session()
    other.type(
      skipped + ["explain three days is usual \(number)", "hand-in class/0\(number).kring s\(number)"])
  }
  var again = desk.session()
  again.type(skipped + ["explain the better words of later", "hand-in class/z.kring s1 L05"])
  #expect(!teacher.perform("grade class --texts t.md").failed)
  let blocks = try #require(desk["t.md"]).components(separatedBy: "\n> ").dropFirst()
  #expect(blocks.count == 6)
  // It is the learner and the step that got the points.
  for block in blocks { #expect(block.contains(": 4") == block.hasPrefix("the better"), "\(block)") }
}

@Test func `a gap goes with its own step, also when a prediction before it came to no number`() throws {
  let desk = SchoolDesk()
  var session = desk.session()
  session.type(["lesson start twee-dagen", "skip", "lesson next", "tell", "both", "80"])
  session.type(["hand-in work.kring s1"])
  let look = try desk.session().verify("work.kring")
  #expect(look.replay?.gaps == ["L05.4": 0])
  _ = session.perform("export xapi work.kring --out x.txt")
  let lines = try #require(desk["x.txt"]).split(separator: "\n")
  let scored = lines.filter { $0.contains("twee-dagen/L05.4\"") && $0.contains("\"scaled\": 1.00") }
  #expect(scored.count == 1 && !lines.contains { $0.contains("twee-dagen/L05.1\"") && $0.contains("score") })
}

@Test func `what is not finished is worth the same to verify and to grade`() throws {
  let desk = SchoolDesk()
  var session = desk.session()
  session.type(["lesson start twee-dagen", "130", "hand-in class/a.kring s1"])
  let (verified, graded) = (session.says("verify class"), session.says("grade class"))
  #expect(verified.contains("     0  true") && !verified.contains("0-"), "\(verified)")
  #expect(!graded.contains("0-") && !graded.contains("?"), "\(graded)")
}
