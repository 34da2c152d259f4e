import Foundation
import Simulation
import Testing
import Wording

@testable import Play

// What makes typing easy: history, the last line again, scripts, aliases, and customers by condition.

@Suite struct ComfortTests {
  private let desk = SchoolDesk()

  @Test func `customers are found by a condition and put in order`() throws {
    var session = desk.session()
    session.type(["open it-offerte seed 4707", "run 8"])
    let page = session.says("customers where phase = loyal and satisfaction < 7.2 sort by margin")
    #expect(page.contains("margin") && page.contains("wijnveld") && !page.contains("boomkamp"))
    #expect(page.contains("3 of 18 customers."))
    let rows = { (page: String) in page.split(separator: "\n").dropFirst().map { $0.split(separator: " ")[0] }
    }
    let up = rows(session.says("customers where trust < 0.4 sort by trust")).prefix(6)
    let down = rows(session.says("customers where trust < 0.4 sort by trust highest")).prefix(6)
    #expect(up == ["nijland", "rietmolen", "kruisberg", "lindhout", "jonkvorst", "elzinga"])
    #expect(down.first == "boomkamp" && down != up)
    #expect(rows(session.says("customers sort by name")).first == "aalders")
    let percent = session.says("customers where trust < 30 sort by trust")
    #expect(
      percent.contains("3 of 18") && percent.contains("24%")
        && percent.components(separatedBy: "trust").count == 2)
    #expect(session.says("customers where trust < 30%") == session.says("customers where trust < 0.3"))
    #expect(session.says("klanten waar fase = loyaal op marge").contains("4 of 18"))
    #expect(session.says("customers sort by moon").contains("^^^^"))
    #expect(session.says("customers sort by").contains("Sort by what?"))
    #expect(session.says("customers by condition").contains("I cannot sort by condition"))
    #expect(session.says("customers loyal").contains("Here belongs where"))
    #expect(session.says("customers where size >").contains("missing"))
  }

  @Test func `the last line can be done again, and what was typed is found back`() {
    var session = desk.session()
    #expect(session.says("last").contains("You have done nothing yet."))
    session.type(["open it-offerte seed 4707", "run 1; last"])
    #expect(session.open?.game.week == 2)
    #expect(session.says("nogeens").contains("run 1"))
    #expect(session.open?.game.week == 3)
    // Behind an alias it is still not its own last command.
    session.type(["alias again = last", "run 1", "again", "again"])
    #expect(session.open?.game.week == 6)
    let page = session.says("history run")
    #expect(page.contains("run 1") && !page.contains("open"))
  }

  @Test func `a script is carried out line by line and stops where it goes wrong`() {
    desk["mine.kring"] = "# first\nopen it-offerte seed 4707\nrun 2\nrun nothing\nrun 3\n"
    desk["loop.kring"] = "script loop.kring\n"
    var session = desk.session()
    let page = session.says("script mine.kring")
    #expect(page.contains("mine.kring:4: this went wrong; the rest was not carried out."))
    #expect(session.open?.game.week == 2)
    #expect(session.says("script loop.kring").contains("call each other"))
  }

  @Test func `an alias stands for a line, also next time, and never for a command`() {
    var session = desk.session(.nl)
    session.type(["open it-offerte seed 4707", "alias maand = \"draai 4; status\""])
    _ = session.perform("maand")
    #expect(session.open?.game.week == 4)
    session.type(["alias week = draai", "week 2"])
    #expect(session.open?.game.week == 6)
    var later = desk.session(.nl)
    #expect(later.says("alias").contains("draai 4; status"))
    #expect(later.says("alias draai = status").contains("betekent al iets"))
    _ = later.perform("alias weg maand")
    #expect(desk.session(.nl).aliases.keys.sorted() == ["week"])
    #expect(later.says("alias weg maand").contains("Er is geen alias maand"))
    #expect(later.says("alias maand").contains("Een alias is: woord = regel."))
    #expect(later.says("alias b = status").contains("twee letters of meer"))
    #expect(later.says("alias a=b = status").contains("betekent al iets"))
    later.type(["alias kwartaal = draai 13; kwartaal"])
    #expect(later.aliases["kwartaal"] == "draai 13")
  }

  @Test func `in a lesson an answer is never an alias, and a script is followed once`() {
    var session = desk.session()
    session.type(["alias gap = scenarios", "alias because = scenarios", "lesson start twee-dagen", "100"])
    #expect(!session.says("gap").contains("noordkade"))
    desk["play.kring"] = "skip\nskip\nskip\nskip\n"
    var other = desk.session()
    _ = other.perform("lesson start L05")
    let page = other.says("script play.kring")
    #expect(page.components(separatedBy: "L05.5").count == 2, "\(page)")
  }

  @Test func `words that are told may hold any sign`() {
    var session = desk.session()
    session.type(["lesson start twee-dagen"])
    #expect(!session.perform("note more > expected").failed)
    #expect(!session.perform("note a > b.html").failed && desk["b.html"] == nil)
    #expect(session.says("redo > x.svg").contains("not what you decide"))
  }
}
