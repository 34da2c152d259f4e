import Simulation
import Synchronization
import Testing
import Wording

@testable import Play
@testable import kring

// Many games at once: whoever does which piece, the answer is the same; Ctrl-C ends it and leaves the game.

private final class Count: Sendable {
  private let value = Mutex(0)
  func next() -> Int {
    value.withLock { value in
      value += 1
      return value
    }
  }
}

/// A world whose games are played by some workers, and stopped after so many looks.
private func world(workers: Int?, stopAfter looks: Int = .max) throws -> (World, Stage) {
  let stage = try Stage()
  let count = Count()
  let stop: @Sendable () -> Bool = { count.next() > looks }
  var world = stage.world
  world.inParallel = World.oneByOne(stop)
  if let workers {
    world.inParallel = { count, words, piece in
      Workers(count: workers).share(count, stop: stop, tell: { _ = words($0) }, piece: piece)
    }
  }
  return (world, stage)
}

private let questions = [
  "forecast 6", "forecast 5 orders", "ensemble 40", "ensemble 40 NPS", "ensemble 30 compare nothing",
]

private func answers(workers: Int?) throws -> [String] {
  let (world, stage) = try world(workers: workers)
  defer { stage.remove() }
  var session = Session(world: world, language: .en)
  _ = session.perform("open it-offerte seed 4707; inform boomkamp 3; rule when customer.insists: rush; run 4")
  return (questions + questions).map { page(session.perform($0), .en) }
}

@Test func `any number of workers gives the same answers, the second time too`() throws {
  let alone = try answers(workers: nil)
  #expect(alone.allSatisfy { $0.split(separator: "\n").count > 5 })
  #expect(alone.prefix(questions.count) == alone.suffix(questions.count))
  for workers in [1, 2, 3, 7] { #expect(try answers(workers: workers) == alone, "\(workers) workers") }
}

@Test(arguments: [nil, 1, 2, 7], [0, 1, 50])
func `Ctrl-C ends it with one sentence, and the game is as it was`(workers: Int?, looks: Int) throws {
  for question in questions {
    let (world, stage) = try world(workers: workers, stopAfter: looks)
    defer { stage.remove() }
    var session = Session(world: world, language: .en)
    _ = session.perform("open it-offerte seed 4707; run 4")
    let before = session.open?.game.fingerprint
    let reply = session.perform(question + "; run 1")
    #expect(page(reply, .en) == "Stopped; your game is as it was.\n")
    #expect(reply.failed && session.open?.game.fingerprint == before && session.open?.game.week == 4)
  }
}

@Test func `looking at other lucks writes nothing down`() throws {
  let (world, stage) = try world(workers: 2)
  defer { stage.remove() }
  var session = Session(world: world, language: .nl)
  _ = session.perform("open it-offerte seed 4707; draai 2")
  let kept = try stage.world.keep?.load(1)
  for question in ["vooruitblik 3", "ensemble 20", "ensemble 20 vergelijk niets"] {
    #expect(!session.perform(question).failed)
  }
  #expect(try stage.world.keep?.load(1) == kept)
  #expect(session.open?.steps == 1)
}

@Test func `a number, gauge or road that cannot be is named with its place`() throws {
  let stage = try Stage()
  defer { stage.remove() }
  var session = Session(world: stage.world, language: .en)
  #expect(page(session.perform("forecast 4"), .en).contains("No game is open yet"))
  _ = session.perform("open it-offerte seed 4707")
  #expect(page(session.perform("ensemble"), .en) == "No week has passed yet. Type run 4.\n")
  _ = session.perform("run 1")
  for (line, sentence) in [
    ("forecast 105", "105 is not within 1 to 104."), ("forecast", "Missing here: weeks."),
    ("forecast 4 oders", "Did you mean orders?"), ("ensemble 9", "9 is not within 10 to 2,000."),
    ("ensemble 2001", "2001 is not within 10 to 2,000."),
    ("ensemble 20 boomkamp", "I know no gauge boomkamp."),
    ("ensemble 20 orders main", "I do not understand this part."),
    ("ensemble compare nowhere", "I know no road nowhere."),
    ("ensemble compare main nothing main", "I do not understand this part."),
  ] {
    let reply = session.perform(line)
    #expect(reply.failed && page(reply, .en).contains(sentence), "\(line): \(page(reply, .en))")
  }
}

@Test(arguments: Language.allCases)
func `the answers fit eighty columns, with and without drawings`(language: Language) throws {
  let stage = try Stage()
  defer { stage.remove() }
  var session = Session(world: stage.world, language: language)
  _ = session.perform("open it-offerte seed 4707; inform boomkamp 3; run 12")
  for question in ["forecast 104 money", "ensemble 30 money", "ensemble 30 compare nothing"] {
    let reply = session.perform(question)
    for (unicode, plain) in [(true, false), (false, false), (true, true), (false, true)] {
      let page = TerminalPage(Screen(language: language, unicode: unicode, plain: plain)).render(reply)
      #expect(page.split(separator: "\n").allSatisfy { $0.count <= 80 }, "\(page)")
      if !unicode { #expect(page.allSatisfy { $0.isASCII }, "\(page)") }
    }
  }
}

@Test func `how far it is shows only on a terminal, and only when it takes long`() throws {
  let home = try Home()
  let lines = "open it-offerte seed 4707; run 26; run 14; forecast 26; ensemble 50"
  let piped = try Outcome(["--language", "en", lines], in: home)
  #expect(piped.code == 0 && !piped.output.contains("forecast: ") && !piped.output.contains("\r"))
  let window = try Window(["--language", "en"], in: home, environment: ["NO_COLOR": "1"])
  try window.wait(for: "kring ❯ ")
  window.type("open it-offerte seed 4707; run 26; run 374; ensemble 2000\r")
  try window.wait(for: "\rensemble: ")
  try window.wait(for: " of 2,000 ...")
  window.type("\u{3}")
  try window.wait(for: "Stopped; your game is as it was.")
  try window.wait(for: "week 400 ❯ ")
  window.type("\u{4}")
  #expect(window.end() == 0)
}
