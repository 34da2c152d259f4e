import Testing
import Wording

@testable import Play

private let typed = "# language: nl\n> open it-offerte seed 7\n> stand\n"

@Test func `bless writes the answers, in the language of the head, and test finds them as written`() throws {
  let desk = Desk()
  desk["play.txt"] = typed
  var session = desk.session()
  #expect(session.page("bless play.txt") == "play.txt: 2 lines typed, 2 answers changed.\n")
  let text = try #require(desk["play.txt"])
  #expect(text.hasPrefix("# language: nl\n> open it-offerte seed 7\nKetenwijs IT: de offerte"))
  #expect(text.contains("\n\n> stand\n") && text.contains("tevredenheid"))
  #expect(session.page("test play.txt") == "1 session, all as written.\n")
  #expect(session.page("bless play.txt") == "play.txt: 2 lines typed, 0 answers changed.\n")
  #expect(desk["play.txt"] == text)
}

@Test func `the first difference is shown with its place, what was wanted and what came`() throws {
  let desk = Desk()
  desk["play.txt"] = typed
  var session = desk.session()
  _ = session.perform("bless play.txt")
  let right = try #require(desk["play.txt"])
  let lines = right.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  let place = try #require(lines.firstIndex { $0.contains("rapportcijfer") })
  var wrong = lines
  wrong[place] = "tevredenheid 11"
  desk["play.txt"] = wrong.joined(separator: "\n")
  let reply = session.perform("test play.txt")
  let page = session.page("test play.txt")
  #expect(reply.failed)
  #expect(page.contains("play.txt:\(place + 1):1"))
  #expect(page.contains("- tevredenheid 11\n") && page.contains("+ \(lines[place])\n"))
  #expect(page.contains("1 session, 1 not as written."))
  #expect(desk["play.txt"] == wrong.joined(separator: "\n"), "test writes nothing")
}

@Test func `an answer that is shorter or longer than written is a difference`() throws {
  let desk = Desk()
  desk["play.txt"] = typed
  var session = desk.session()
  _ = session.perform("bless play.txt")
  let right = try #require(desk["play.txt"])
  desk["play.txt"] = right + "more\n"
  #expect(session.page("test play.txt").contains("- more\n  + (the answer ends here)"))
  desk["play.txt"] = "# language: en\n> scenarios\n"
  #expect(session.page("test play.txt").contains("- (the answer ends here)\n"))
}

@Test func `without a seed a session would not read the same again, and is refused`() {
  let desk = Desk()
  for line in ["> open it-offerte", "> scenarios; open it-offerte", "> welcome\n> 1"] {
    desk["play.txt"] = "# language: en\n" + line + "\n"
    var session = desk.session()
    for command in ["bless", "test"] {
      let page = session.page("\(command) play.txt")
      #expect(page.contains("Without a seed") && page.contains("play.txt:"), "\(line): \(page)")
    }
    #expect(desk["play.txt"] == "# language: en\n" + line + "\n", "nothing was blessed")
  }
}

@Test func `nothing that is typed in a transcript writes a file or names a game`() {
  let desk = Desk()
  desk["play.txt"] =
    "# language: en\n> open it-offerte seed 7\n> journal out.kring\n> save first\n> new scenario shop\n"
  var session = desk.session()
  #expect(!session.perform("bless play.txt").failed)
  #expect(desk.names == ["play.txt"])
}

@Test func `transcripts within transcripts, and following a file, are refused`() {
  let desk = Desk()
  desk["play.txt"] = "# language: en\n> test play.txt\n> bless play.txt\n> watch it-offerte\n"
  var session = desk.session()
  #expect(!session.perform("bless play.txt").failed)
  #expect(desk["play.txt"]?.split(separator: "\n").count { $0.contains("cannot stand in a transcript") } == 3)
}

@Test func `a folder is all its transcripts, and a wrong one does not hide the others`() {
  let desk = Desk()
  desk["all/a.txt"] = "no line is typed here\n"
  desk["all/b.txt"] = "# language: en\n> scenarios\n"
  desk["all/c.yaml"] = "not looked at"
  var session = desk.session()
  let page = session.page("bless all")
  #expect(
    page.contains("Nothing is typed in all/a.txt") && page.contains("all/b.txt: 1 line typed, 1 answer"))
  #expect(session.page("test all").contains("2 sessions, 1 not as written."))
  desk["none/c.yaml"] = ""
  #expect(session.page("test none").contains("no written sessions in none"))
}

@Test func `a head in a language that is not known is refused`() {
  let desk = Desk()
  desk["play.txt"] = "# language: fr\n> scenarios\n"
  var session = desk.session()
  #expect(session.page("test play.txt").contains("# language: nl or # language: en"))
}

@Test func `the head may be as short as that of the program's own transcripts`() throws {
  let transcript = try GoldenTranscript("# nl\n> stand\nja\n\n\n", file: "a")
  #expect(transcript.language == .nl)
  #expect(transcript.turns[0].answer == ["ja"])
  #expect(transcript.text == "# nl\n> stand\nja\n")
}

@Test(arguments: ["en", "nl"])
func `the session that is shown to authors still reads as it is written`(language: String) throws {
  var session = Desk().session()
  let page = session.page("test scenarios/sessions/it-offerte.\(language).txt")
  #expect(page == "1 session, all as written.\n")
}

@Test func `a text that quotes lines is no transcript: nothing of it is written over`() {
  let desk = Desk()
  let letter = "Hello,\n# notes\n> you wrote this\nand I answered\n"
  desk["letter.txt"] = letter
  var session = desk.session()
  for command in ["bless", "test"] {
    let reply = session.perform("\(command) letter.txt")
    #expect(reply.failed)
    let page = TerminalPage(Screen(language: .en)).render(reply).replacing("\n", with: " ")
    #expect(
      page.contains("letter.txt:3:1") && page.contains("Put # language: nl or # language: en above it."))
  }
  #expect(desk["letter.txt"] == letter)
}

@Test func `a preview is written over by the next one, and nothing else is`() throws {
  let desk = Desk()
  var session = desk.session()
  let lesson = "lessons/proefronde.yaml"
  #expect(!session.perform("preview \(lesson) --out a.txt").failed)
  let first = try #require(desk["a.txt"])
  #expect(first.hasPrefix("# kring preview\n# language: en\n> lesson start"))
  #expect(!session.perform("preview \(lesson) --out a.txt").failed)
  #expect(desk["a.txt"] == first)
  #expect(!session.perform("test a.txt").failed)
  let own = "# language: en\n> models\n"
  desk["own.txt"] = own
  #expect(session.perform("preview \(lesson) --out own.txt").failed)
  #expect(desk["own.txt"] == own)
}
