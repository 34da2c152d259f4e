import Simulation
import Testing
import Wording

@testable import Play

// Replies in files and as tables for other programs.

@Suite struct OnPaperTests {
  private let desk = SchoolDesk()

  private func playing(_ language: Language = .en) -> Session {
    var session = desk.session(language)
    session.type(["open it-offerte seed 4707", "run 4"])
    return session
  }

  @Test(arguments: [
    ("plot satisfaction > a.svg", "a.svg", "<svg"), ("plot trust --svg b.svg", "b.svg", "<svg"),
    ("status > c.html", "c.html", "<!DOCTYPE html>"), ("status --html d.html", "d.html", "lang=\"nl\""),
    ("status > e.md", "e.md", "| "), ("customers > f.csv", "f.csv", "boomkamp"),
    ("customers > g.json", "g.json", "\"type\""), ("why satisfaction > h.txt", "h.txt", "week 0"),
  ])
  func `what is looked at goes to a file, and the game stays as it was`(
    line: String, file: String, inside: String
  ) {
    var session = playing()
    let before = session.open?.game
    #expect(session.says(line).contains("Written: \(file)."))
    #expect(desk[file]?.contains(inside) == true, "\(desk[file] ?? "")")
    #expect(session.open?.game == before)
    #expect(session.says(line).contains("Written: \(file)."), "the same page may be written over")
  }

  @Test func `a table comes on the screen for another program`() {
    var session = playing()
    let csv = session.says("customers where trust < 0.4 --csv")
    #expect(csv.hasPrefix("type,name,phase"), "\(csv)")
    #expect(session.says("customers --json").hasPrefix("["))
    #expect(session.says("status --md").contains("| --- |"))
    // A command with such a setting of its own keeps it.
    #expect(session.says("check scenarios/it-offerte.yaml --json").contains("["))
  }

  @Test func `what is wrong writes nothing and says why`() {
    var session = playing()
    desk["mine.csv"] = "student,mark\n"
    #expect(session.says("customers > mine.csv").contains("would be written over"))
    #expect(desk["mine.csv"] == "student,mark\n")
    #expect(session.says("run 4 > run.html").contains("not what you decide"))
    #expect(session.open?.game.week == 4 && desk["run.html"] == nil)
    #expect(session.says("status > page.doc").contains("what kind of file"))
    #expect(session.says("status > page").contains(".html"))
    #expect(session.says("concept C076 > a.csv").contains("no table"))
    #expect(session.says("status > p.svg").contains("no chart"))
    #expect(session.says("nonsense > x.html").contains("know no command"))
    #expect(desk["a.csv"] == nil && desk["p.svg"] == nil && desk["x.html"] == nil)
  }

  @Test func `a comparison in a rule or a search is no file`() {
    var session = playing()
    #expect(session.says("customers where satisfaction > 6.5").contains("of 18 customers"))
    #expect(!session.perform("rule when customer.trust > 0.5: inform usual").failed)
    #expect(!session.perform("rule when customer.expects > usual: rush").failed)
  }
}
