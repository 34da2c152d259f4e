import Foundation
import Testing
import Wording

@testable import Play
@testable import Scenarios

// What a school's systems read. The files are read here by the rules of each format, not by our own code.

private let desk: SchoolDesk = {
  let desk = SchoolDesk()
  var session = desk.session()
  session.type(twoDays + twoDaysEnd + ["hand-in class/a.kring s1"])
  session.type(
    ["lesson start twee-dagen"] + Array(repeating: "skip", count: 7) + ["hand-in class/b.kring s2"])
  session.type(["exam twee-of-vier k7", "hand-in class/c.kring s1 --close"])
  return desk
}()

private func exported(_ line: String, _ language: Language = .en) throws -> String {
  var session = desk.session(language)
  let reply = session.perform(line + " --out out.txt")
  #expect(!reply.failed, "\(TerminalPage(Screen(language: language)).render(reply))")
  defer { desk["out.txt"] = nil }
  return try #require(desk["out.txt"])
}

/// RFC 4180, section 2, and nothing more lenient.
private func records(_ text: String) throws -> [[String]] {
  #expect(text.utf8.filter { $0 == 10 }.count == text.utf8.filter { $0 == 13 }.count, "lines end in CR LF")
  let field = /"(?:[^"]|"")*"|[^",\r\n]*/
  return try text.components(separatedBy: "\r\n").dropLast().map { line in
    var rest = line[...]
    var fields: [String] = []
    while true {
      let found = try #require(rest.prefixMatch(of: field))
      fields.append(String(found.0))
      rest = rest[found.range.upperBound...]
      if rest.isEmpty { return fields }
      #expect(rest.first == ",", "\(line)")
      rest = rest.dropFirst()
    }
  }
}

@Test func `brightspace gets an id, a column of points for each lesson, and a sign at the end of each line`()
  throws
{
  let rows = try records(exported("export brightspace class"))
  #expect(
    rows == [
      ["OrgDefinedId", "L04 exam Points Grade", "L05 Points Grade", "End-of-Line Indicator"],
      ["s1", "0", "59", "#"], ["s2", "", "0", "#"],
    ])
}

@Test func `canvas gets its own columns and what can be got`() throws {
  let rows = try records(exported("export canvas class"))
  #expect(rows[0] == ["Student", "ID", "SIS User ID", "SIS Login ID", "Section", "L04 exam", "L05"])
  #expect(rows[1] == ["    Points Possible", "", "", "", "", "100", "100"])
  #expect(rows[2] == ["s1", "", "s1", "s1", "", "0", "59"])
}

@Test func `the school's own list of canvas is filled in, and everything else in it stays`() throws {
  desk["school.csv"] =
    "\u{FEFF}Student,ID,SIS User ID,SIS Login ID,Section,L05 (771),Essay\r\n"
    + "    Points Possible,,,,,100,10\r\n\"Vries, \"\"Jan\"\" de\",11,s1,jdv,1A,,7\r\nBos,12,x9,bos,1A,33,8\r\n"
  let rows = try records(exported("export canvas class --template school.csv"))
  #expect(
    rows[0].prefix(7) == ["Student", "ID", "SIS User ID", "SIS Login ID", "Section", "L05 (771)", "Essay"])
  #expect(rows[0].last == "L04 exam" && rows[1].last == "100")
  #expect(rows[2] == ["\"Vries, \"\"Jan\"\" de\"", "11", "s1", "jdv", "1A", "59", "7", "0"])
  #expect(rows[3] == ["Bos", "12", "x9", "bos", "1A", "33", "8", ""])
  var session = desk.session()
  #expect(session.says("export canvas class --template school.csv --out o.csv").contains("school's list: s2"))
  #expect(session.says("export canvas class --template school.csv --out school.csv").contains("written over"))
  #expect(session.says("export canvas class --template class/a.kring").contains("is no list"))
  #expect(session.perform("export canvas class --out school.csv").failed)
}

@Test func `points go to what a column of the school's list is worth, and that is said`() throws {
  let head = "Student,ID,SIS User ID,SIS Login ID,Section,L05 (771)\r\n"
  func list(worth: String) -> String { head + "    Points Possible,,,,,\(worth)\r\nVries,11,s1,jdv,1A,\r\n" }
  for (worth, points) in [("10", "5.9"), ("10.0", "5.9"), ("20,00", "11.8"), ("200", "118")] {
    desk["worth.csv"] = list(worth: worth).replacing("20,00", with: "\"20,00\"")
    #expect(try records(exported("export canvas class --template worth.csv"))[2][5] == points, "\(worth)")
  }
  var session = desk.session(.nl)
  desk["worth.csv"] = list(worth: "10")
  let told = session.says("exporteer canvas class --sjabloon worth.csv --uit scaled.csv")
  #expect(told.contains("is L05 10 punten waard"), "\(told)")
  desk["worth.csv"] = list(worth: "").replacing(",", with: ";")
  #expect(session.says("exporteer canvas class --sjabloon worth.csv").contains("een puntkomma"))
}

@Test func `an export is written over by the next one, and what a school wrote never is`() throws {
  var session = desk.session()
  let lines = ["brightspace class", "canvas class", "gift twee-dagen", "gift plus-vijf L05", "xapi class"]
  for line in lines {
    let first = try exported("export " + line)
    desk["own.txt"] = first
    #expect(!session.perform("export \(line) --out own.txt").failed && desk["own.txt"] == first, "\(line)")
  }
  let gift = try exported("export gift twee-dagen")
  let canvas = try exported("export canvas class")
  for theirs in [
    "OrgDefinedId,L05 Points Grade <Numeric MaxPoints:10>,End-of-Line Indicator\r\n#s1,7,#\r\n",
    "OrgDefinedId,L05 Points Grade,Essay Points Grade,End-of-Line Indicator\r\ns1,7,8,#\r\n",
    "OrgDefinedId,L05 Points Grade,End-of-Line Indicator\r\ns1,7.5,#\r\n",
    "OrgDefinedId,Last Name\r\ns1,Vries\r\n", canvas.replacing("s1,,s1", with: "Vries,11,s1"),
    canvas.replacing("L05", with: "Essay"), canvas.replacing("100,100", with: "100,10"),
    "// Lessons of mine\n\n::Q1::Is it so? {T}\n", gift + "\n::mine::[plain]Is it so? {T}\n",
    gift + "\nmine\n",
    "{\"id\": \"mine\"}\n", try exported("export xapi class") + "{\"id\": \"mine\"}\n",
  ] {
    desk["theirs.txt"] = theirs
    for line in lines {
      let told = session.says("export \(line) --out theirs.txt")
      #expect(told.contains("not as Kring writes it") && desk["theirs.txt"] == theirs, "\(theirs)")
    }
  }
}

@Test func `a table that is not right by its standard is refused`() {
  #expect(CSV("a,\"b\"c\n") == nil && CSV("a,b\"c\n") == nil && CSV("\"a\n") == nil)
  #expect(CSV("a,\r\n\"b\r\n\"\"\",c")?.rows == [["a", ""], ["b\r\n\"", "c"]])
}

// MARK: GIFT

/// A question by the grammar of docs.moodle.org/en/GIFT_format: name, text, and answers between braces.
private struct Question {
  let name: String
  let text: String
  let body: String

  init(_ block: String) throws {
    let masked = Question.masked(block)
    let found = try #require(
      masked.wholeMatch(of: /::([^:{}=~#]+)::\[plain\]([^:{}=~#]+)\{([^{}]*)\}/), "\(block)")
    (name, text, body) = (String(found.1), String(found.2), String(found.3))
  }

  /// With every escaped sign out of the way.
  private static func masked(_ text: String) -> String {
    ["\\\\", "\\~", "\\=", "\\#", "\\{", "\\}", "\\:"].reduce(text) { $0.replacing($1, with: "·") }
  }

  /// The answers without what is told to everybody.
  var answers: String { body.components(separatedBy: "####")[0] }

  func isRight(as step: Lesson.Step) -> Bool {
    let number = "-?[0-9]+(?:\\.[0-9]+)?"
    func has(_ form: String) -> Bool { (try? Regex(form).wholeMatch(in: answers)) ?? nil != nil }
    return switch step.work {
    case .explain: answers.isEmpty
    case .number: has("#=\(number):\(number)( =%0%\(number):0#[^=~#]+)*")
    case .choice(let choice) where !choice.cards.isEmpty:
      has("( ?=[^=~#]+ -> [^=~#]+){\(choice.cards.count)}")
    case .choice(let choice) where choice.isMany: has("( ?~%-?[0-9.]+%[^=~#]+(#[^=~#]+)?){2,}")
    case .choice, .predict:
      has("( ?[=~][^=~#%]+(#[^=~#]+)?){2,}") && answers.count { $0 == "=" } == 1
    case .explore, .task: false
    }
  }
}

@Test(arguments: SchoolDesk().session().shelfLessons().map(\.id), Language.allCases)
func `every lesson gives questions that the grammar of GIFT accepts`(lesson: String, language: Language)
  throws
{
  let text = try exported("export gift \(lesson)", language)
  let blocks = text.components(separatedBy: "\n\n")
  let steps = try #require(readLesson(try projectFile("lessons/\(lesson).yaml"), file: lesson).0).steps
  #expect(blocks[0].hasPrefix("// L") && blocks[0].contains("\n$CATEGORY: Kring/L"))
  #expect(blocks.count > 1)
  for block in blocks.dropFirst() {
    let question = try Question(block.trimmingCharacters(in: .newlines))
    let step = try #require(
      steps.first { $0.id == question.name.split(separator: " ").first.map(String.init) })
    #expect(question.isRight(as: step), "\(block)")
  }
}

@Test func `numbers have a margin and feedback for known mistakes, and signs with a meaning are escaped`()
  throws
{
  let text = try exported("export gift plus-vijf")
  #expect(text.contains("{#=5:0 =%0%45:0#You added both groups. Take the detractors off. =%0%-5:0#"))
  #expect(text.contains("::L07.3 variant 2::") && text.contains("{#=-15:0####"))
  #expect(GIFT.escaped("a~b=c#d{e}f:g\\h\ni") == "a\\~b\\=c\\#d\\{e\\}f\\:g\\\\h\\ni")
  var session = desk.session()
  #expect(session.says("export gift twee-dagen --out q.txt").contains("without a game: L05.1, L05.6"))
}

// MARK: xAPI

@Test func `every line of xapi has the members that the standard requires, and moments of ISO 8601`() throws {
  let lines = try exported("export xapi class --home https://school.example/").split(separator: "\n")
  var verbs: [String: Int] = [:]
  var ids: Set<String> = []
  for line in lines {
    let json = try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
    #expect(Set(json.keys) == ["id", "actor", "verb", "object", "result", "context", "timestamp"])
    let actor = try #require(json["actor"] as? [String: Any])
    let account = try #require(actor["account"] as? [String: String])
    #expect(actor["objectType"] as? String == "Agent" && account["homePage"] == "https://school.example/")
    #expect(["s1", "s2"].contains(account["name"]) && actor.count == 2, "one way to tell who it is")
    let verb = try #require(json["verb"] as? [String: Any])
    let name = try #require((verb["id"] as? String)?.split(separator: "/").last.map(String.init))
    #expect(["answered", "passed", "failed", "completed"].contains(name))
    verbs[name, default: 0] += 1
    let object = try #require(json["object"] as? [String: Any])
    #expect(URL(string: try #require(object["id"] as? String))?.scheme == "https")
    let result = try #require(json["result"] as? [String: Any])
    if let score = result["score"] as? [String: Any] {
      #expect((-1.0...1).contains(try #require(score["scaled"] as? Double)))
    }
    #expect(ISO8601DateFormatter().date(from: try #require(json["timestamp"] as? String)) != nil)
    #expect(ids.insert(try #require(UUID(uuidString: json["id"] as? String ?? "")).uuidString).inserted)
  }
  // Two predictions as two statements each, a slip and what was right, a number, an explanation.
  #expect(verbs == ["answered": 8, "passed": 1, "failed": 1, "completed": 2])
}

/// The members of each line of xapi: id, code of the learner, verb, object and response.
private func statements(_ text: String) throws -> [[String]] {
  try text.split(separator: "\n").map { line in
    let json = try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
    let account = (json["actor"] as? [String: Any])?["account"] as? [String: String]
    return [
      json["id"] as? String ?? "", account?["name"] ?? "",
      (json["verb"] as? [String: Any])?["id"] as? String ?? "",
      (json["object"] as? [String: Any])?["id"] as? String ?? "",
      (json["result"] as? [String: Any])?["response"] as? String ?? "",
    ]
  }
}

@Test func `of two hand-ins of the same learner xapi tells the last, and points make another end of it`()
  throws
{
  let own = SchoolDesk()
  var session = own.session()
  session.type(twoDays + ["hand-in twice/a.kring s1"] + twoDaysEnd + ["hand-in twice/b.kring s1"])
  own["twice/c.kring"] = own["twice/a.kring"]
  let told = session.says("export xapi twice --out all.txt")
  #expect(told.contains("the last one counts: s1"), "\(told)")
  _ = session.perform("export xapi twice/b.kring --out one.txt")
  #expect(own["all.txt"] == own["one.txt"])
  let before = try statements(try #require(own["one.txt"]))
  #expect(Set(before.map { $0[0] }).count == before.count && before.last?[2].hasSuffix("completed") == true)
  _ = session.perform("grade twice/b.kring --texts t.md")
  own["t.md"] = own["t.md"]?.replacing(/(points [0-9a-f]{8} of 6: )/) { $0.1 + "5" }
  #expect(!session.perform("export xapi twice/b.kring --points t.md --out one.txt").failed)
  let after = try statements(try #require(own["one.txt"]))
  #expect(after.dropLast() == before.dropLast() && after.last?[0] != before.last?[0])
}

@Test func `an answer to a choice goes out as the id of an option, whatever was typed`() throws {
  for letter in ["a", "b", "c", "1", "QUIET"] {
    let own = SchoolDesk()
    var session = own.session()
    session.type(twoDays.prefix(5) + [letter, "hand-in a.kring s1", "export xapi a.kring --out x.txt"])
    let text = try #require(own["x.txt"])
    let last = try #require(statements(text).last)
    let lesson = try #require(readLesson(try projectFile("lessons/twee-dagen.yaml"), file: "").0)
    let choices = lesson.steps.compactMap { step -> Lesson.Choice? in
      if case .choice(let choice) = step.work { choice } else { nil }
    }
    let ids = choices.flatMap(\.options).map(\.id)
    #expect(last[3].hasSuffix("L05.3") && ids.contains(last[4]), "\(letter): \(last)")
  }
}

@Test func `what is not true is told and left out, and a wrong kind or address is refused`() throws {
  desk["mixed/a.kring"] = desk["class/a.kring"]
  desk["mixed/b.kring"] = desk["class/b.kring"]?.replacing("s2", with: "s3")
  var session = desk.session()
  let reply = session.perform("export brightspace mixed --out mixed.csv")
  #expect(
    reply.failed && desk["mixed.csv"]?.contains("s3") == false && desk["mixed.csv"]?.contains("s1") == true)
  #expect(session.says("export moodle class").contains("brightspace"))
  #expect(session.says("export xapi class --home school").contains("no web address"))
  #expect(session.says("export gift").contains("Of which lesson?"))
  #expect(session.says("export canvas class").contains("Points Possible,,,,,100,100"))
}

@Test func `a comma with an accent on it is still a comma in a table`() {
  let table = CSV(rows: [["Zoë,\u{301} de Vries", "\"\u{308}quoted"], ["a\r\nb", ""]])
  #expect(table.text.hasPrefix("\"Zoë,\u{301} de Vries\",\"\"\"\u{308}quoted\""))
  #expect(CSV(table.text) == table)
}
