import Foundation
import Simulation
import Testing
import Wording

@testable import Play

@Test func `no two commands share a name, in whatever language`() {
  var names: [String: String] = [:]
  for command in commands {
    for name in Set([command.name.nl, command.name.en]) {
      #expect(names[name] == nil, "\(name) is both \(command) and \(names[name] ?? "")")
      names[name] = "\(command)"
    }
  }
}

@Test(arguments: Language.allCases)
func `every example in help runs`(language: Language) throws {
  for command in commands {
    #expect(!command.examples.isEmpty, "\(command)")
    let stage = try Stage()
    defer { stage.remove() }
    var session = Session(world: stage.world, language: language)
    #expect(!session.perform(command.exampleOpening).failed)
    for example in command.examples {
      let reply = session.perform(example[language])
      #expect(!reply.failed || mayFail(example.en), "\(example[language]): \(page(reply, language))")
    }
  }
}

/// Nothing was taken back in a game that just opened, nothing was decided, nobody made parts of a sweep, and on a
/// shelf with one lesson most concepts have none.
private func mayFail(_ example: String) -> Bool {
  ["redo", "undo", Coverage.name.en].contains(example) || example.hasPrefix(Gather.name.en)
}

@Test(arguments: Language.allCases, ["it-offerte", "proeftuin"])
func `everything that TAB offers can be read`(language: Language, scenario: String) throws {
  let stage = try Stage()
  defer { stage.remove() }
  var session = Session(world: stage.world, language: language)
  _ = session.perform("open \(scenario) seed 4707")
  _ = session.perform("run 2; branch other; run 1")
  var offered = 0
  for command in session.completions(of: "").suggestions {
    #expect(!command.description.isEmpty, "\(command.word)")
    for suggestion in session.completions(of: command.word + " ").suggestions {
      offered += 1
      let line = command.word + " " + suggestion.word
      do throws(Finding) {
        _ = try session.read(line)
      } catch {
        #expect((error.place?.column ?? Int.max) > line.count, "\(line): \(error.message.en)")
      }
      #expect(session.completions(of: line).suggestions.contains(suggestion), "\(line)")
    }
  }
  #expect(offered > 100)
}

@Test func `completion replaces the unfinished word, after a semicolon too`() throws {
  let stage = try Stage()
  defer { stage.remove() }
  var session = Session(world: stage.world, language: .en)
  #expect(session.completions(of: "op").suggestions.map(\.word) == ["open"])
  _ = session.perform("open it-offerte seed 4707")
  let customer = session.completions(of: "run 1; inform boo")
  #expect(customer.word == "boo")
  #expect(customer.suggestions.map(\.word) == ["boomkamp"])
  #expect(customer.suggestions[0].description.en == "Boomkamp Logistiek, loyal, waits for a quote")
  #expect(session.completions(of: "inform boomkamp ").suggestions.map(\.word) == ["usual"])
  #expect(session.completions(of: "inform boomkamp 3 ").suggestions.isEmpty)
  #expect(session.completions(of: "nonsense ").suggestions.isEmpty)
  #expect(!session.completions(of: "rule when customer.expects ").suggestions.isEmpty)
}

@Test(arguments: Language.allCases)
func `help knows every command, in a line and in full`(language: Language) throws {
  let stage = try Stage()
  defer { stage.remove() }
  var session = Session(world: stage.world, language: language)
  let all = page(session.perform("help"), language)
  for command in commands {
    let name = command.name[language]
    if command != Welcome.self { #expect(all.contains(name), "\(name)") }
    #expect(command.summary[language].count <= 64, "\(name): fits one line of 80 columns")
    let one = session.perform("help \(name)")
    #expect(!one.failed && page(one, language).contains(command.examples[0][language]))
  }
}

/// What only authors of scenarios and lessons type.
private let forAuthors = [
  "new", "check", "schema", "watch", "knobs", "prove", "sweep", "gather", "test", "bless", "coverage",
  "preview",
]

@Test(arguments: Language.allCases)
func `what only authors type stands last in help, under a heading of its own`(language: Language) throws {
  let group = try #require(CommandGroup.all.last)
  #expect(Set(group.commands.map { $0.name.en }) == Set(forAuthors))
  let stage = try Stage()
  defer { stage.remove() }
  var session = Session(world: stage.world, language: language)
  let parts = page(session.perform("help"), language).components(separatedBy: group.title[language] + "\n")
  #expect(parts.count == 2)
  for command in commands where command != Welcome.self {
    let row = "\n  " + command.name[language] + " "
    #expect(("\n" + parts[1]).contains(row) == forAuthors.contains(command.name.en), "\(command)")
    #expect(parts[0].contains(row) != forAuthors.contains(command.name.en), "\(command)")
  }
}

@Test(arguments: Language.allCases)
func `help of a command has a line for each of its options, and only those are understood`(language: Language)
  throws
{
  let stage = try Stage()
  defer { stage.remove() }
  var session = Session(world: stage.world, language: language)
  for command in commands {
    let lines = page(session.perform("help \(command.name[language])"), language).split(separator: "\n")
    let options = lines.filter { $0.hasPrefix("  --") }
    #expect(options.count == command.settings.count, "\(command)")
    for setting in command.settings {
      let name = "  --" + setting.name[language]
      #expect(options.contains { $0.hasPrefix(name) && $0.hasSuffix(setting.summary[language]) }, "\(name)")
    }
  }
  for (name, count) in [("sweep", 5), ("prove", 1), ("watch", 3), ("check", 3), ("gather", 1), ("new", 1)] {
    #expect(commands.first { $0.name.en == name }?.settings.count == count, "\(name)")
  }
}

@Test func `a game played in Dutch is kept and comes out as the same game in English`() throws {
  let english = [
    "open it-offerte seed 4707", "inform wijnveld 3", "promise boomkamp usual", "rush boomkamp", "run 2",
    "rule when customer.expects < usual and not customer.phase = former: inform usual",
    "rule when customer.insists: rush",
    "rule off 1", "run 9", "undo", "redo", "branch other", "next",
  ]
  let dutch = [
    "open it-offerte seed 4707", "informeer wijnveld 3", "beloof boomkamp gebruikelijk", "spoed boomkamp",
    "draai 2",
    "regel als klant.verwacht < gebruikelijk en niet klant.fase = ex-klant: informeer gebruikelijk",
    "regel als klant.staat_erop: spoed", "regel weg 1", "draai 9", "herstel", "opnieuw", "tak other",
    "volgende",
  ]
  #expect(try kept(english, .en) == kept(dutch, .nl))
}

private func kept(_ lines: [String], _ language: Language) throws -> [Step] {
  let stage = try Stage()
  defer { stage.remove() }
  var session = Session(world: stage.world, language: language)
  for line in lines {
    let reply = session.perform(line)
    #expect(!reply.failed, "\(line): \(page(reply, language))")
  }
  return try #require(try stage.world.keep?.load(1)).steps
}

@Test func `random lines never break a session, and every reply can be shown`() throws {
  let seed = UInt64.random(in: 0..<1_000_000)
  print("trial seed \(seed)")
  var trial = SplitMix(state: seed)
  let stage = try Stage()
  defer { stage.remove() }
  var session = Session(world: stage.world, language: .nl)
  _ = session.perform("open it-offerte seed 4707")
  let words = vocabulary()
  var failed = 0
  var fine = 0
  for _ in 0..<1_500 {
    let count = Int.random(in: 1...4, using: &trial)
    let line = (0..<count).map { _ in words.randomElement(using: &trial) ?? "" }.joined(separator: " ")
    let reply = session.perform(line)
    if reply.failed { failed += 1 } else { fine += 1 }
    for language in Language.allCases {
      for plain in [true, false] {
        let screen = Screen(language: language, width: 60, unicode: plain, plain: plain)
        _ = TerminalPage(screen).render(reply)
      }
    }
    if (session.open?.game.week ?? 0) > 300 { _ = session.perform("reset") }
  }
  #expect(failed > 0 && fine > 0)
}

private func vocabulary() -> [String] {
  commands.flatMap { [$0.name.nl, $0.name.en] }.filter { $0 != "journal" && $0 != "logboek" }
    + Gauge.allCases.flatMap { [$0.name.nl, $0.name.en] } + [
      "boomkamp", "lindhout", "elzinga", "sand", "1", "2", "7", "30", "-1",
    ]
    + [
      "usual", "gebruikelijk", "niets", "main", ";", "#", "\"", "when", "als", "customer.expects", "<", ":",
      "rush", "é", "(", "weg",
    ]
}

/// A small generator for trials (Steele, Lea & Flood 2014), so that a failure can be repeated from its seed.
struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var bits = state
    bits = (bits ^ (bits >> 30)) &* 0xBF58_476D_1CE4_E5B9
    bits = (bits ^ (bits >> 27)) &* 0x94D0_49BB_1331_11EB
    return bits ^ (bits >> 31)
  }
}

func page(_ reply: Reply, _ language: Language) -> String {
  TerminalPage(Screen(language: language, width: 200)).render(reply)
}
