import Testing
import Wording

@testable import Play

private let line = "sweep it-offerte --vary price=8000..9000:2 --vary mistakeLoss=1,2,3 --seeds 4"

private func text(_ reply: Reply) -> String { TerminalPage(Screen(language: .en)).render(reply) }

private func flat(_ reply: Reply) -> String { text(reply).replacing("\n", with: " ") }

@Suite struct SweepTests {
  @Test func `a sweep is a row for each point and player, good and nothing when nobody is named`() throws {
    let desk = Desk()
    var session = desk.session()
    #expect(!session.perform(line + " --out a.csv").failed)
    let rows = try #require(desk["a.csv"]).split(separator: "\n")
    #expect(rows.count == 1 + 6 * 2)
    #expect(
      rows[0].hasPrefix("point,price,mistakeLoss,player,seeds,passed,satisfaction_mean,satisfaction_spread,"))
    #expect(rows[1].hasPrefix("1,8000,1,nothing,4,0,"))
    #expect(rows[12].hasPrefix("6,9000,3,tell-and-rush,4,"))
    #expect(
      rows.allSatisfy {
        $0.split(separator: ",", omittingEmptySubsequences: false).count
          == rows[0].split(separator: ",").count
      })
    #expect(desk.names == ["a.csv"])
  }

  @Test func `parts put together are the table of one run`() throws {
    let desk = Desk()
    var session = desk.session()
    #expect(!session.perform(line + " --out whole.csv").failed)
    for part in 1...4 { #expect(!session.perform(line + " --shard \(part)/4 --out p\(part).csv").failed) }
    #expect(!session.perform("gather p3.csv p1.csv p4.csv p2.csv --out all.csv").failed)
    #expect(desk["all.csv"] == desk["whole.csv"])
    #expect(
      text(session.perform("gather p1.csv p2.csv p4.csv --out x.csv")).contains("Part 3 of 4 is missing"))
    #expect(text(session.perform("gather whole.csv --out x.csv")).contains("no part of a sweep"))
    #expect(!session.perform(line + "0 --shard 1/4 --out other.csv").failed)
    #expect(text(session.perform("gather p1.csv other.csv --out x.csv")).contains("another sweep"))
    #expect(desk["x.csv"] == nil)
  }

  @Test func `parts that do not belong together, or were changed, are refused`() throws {
    let desk = Desk()
    var session = desk.session()
    for part in ["1/2", "2/2", "2/3"] {
      let name = "p" + part.replacing("/", with: "of") + ".csv"
      #expect(!session.perform(line + " --shard \(part) --out \(name)").failed)
    }
    let good = try #require(desk["p1of2.csv"])
    func refused(_ text: String, _ told: String) {
      desk["changed.csv"] = text
      let page = flat(session.perform("gather changed.csv p2of2.csv --out x.csv"))
      #expect(page.contains(told), "\(page)")
      #expect(desk["x.csv"] == nil)
    }
    #expect(flat(session.perform("gather p1of2.csv p2of3.csv --out x.csv")).contains("another sweep"))
    let rows = good.split(separator: "\n").map(String.init)
    refused(rows.dropLast().joined(separator: "\n"), "no part of a sweep")
    refused(rows.dropLast(2).joined(separator: "\n"), "is not finished")
    refused((rows + rows.suffix(1)).joined(separator: "\n"), "no part of a sweep")
    refused(good.replacing("part 1/2", with: "part 1/0"), "no part of a sweep")
    refused(good.replacing("part 1/2, 6", with: "part 1/2, 0"), "no part of a sweep")
    desk["changed.csv"] = good.replacing("\n", with: "\r\n")
    #expect(!session.perform("gather changed.csv p2of2.csv --out x.csv").failed)
  }

  @Test func `nothing but a table is written over`() throws {
    let desk = Desk()
    var session = desk.session()
    let scenario = try projectFile("scenarios/it-offerte.yaml")
    desk["mine.yaml"] = scenario
    #expect(session.perform("sweep mine.yaml --seeds 2 --out mine.yaml").failed)
    #expect(desk["mine.yaml"] == scenario)
    #expect(!session.perform(line + " --shard 1/2 --out a.csv").failed)
    let first = desk["a.csv"]
    #expect(session.perform(line + " --shard 2/2 --out a.csv").failed)
    #expect(desk["a.csv"] == first)
    #expect(!session.perform(line + " --shard 2/2 --out b.csv").failed)
    #expect(flat(session.perform("gather a.csv b.csv --out a.csv")).contains("is read here too"))
    #expect(desk["a.csv"] == first)
    desk["essay.csv"] = "mine"
    let told = flat(session.perform("gather a.csv b.csv --out essay.csv"))
    #expect(told.contains("not as Kring writes it") && told.contains("Choose another name."))
  }

  @Test func `a whole number is played and written as one`() throws {
    let desk = Desk()
    var session = desk.session()
    #expect(
      !session.perform("sweep it-offerte --vary quotes.rush.per_week=1.1,1.4,2 --seeds 2 --out a.csv").failed)
    let points = Set(
      try #require(desk["a.csv"]).split(separator: "\n").dropFirst().map { $0.split(separator: ",")[1] })
    #expect(points == ["1", "2"])
  }

  @Test func `what an interrupted sweep left is not played again`() throws {
    let desk = Desk()
    var session = desk.session()
    #expect(!session.perform(line + " --shard 1/2 --out a.csv").failed)
    let whole = try #require(desk["a.csv"])
    // Two of three points are there; a number in them is changed to show that they are taken as they stand.
    let lines = whole.split(separator: "\n").map(String.init)
    desk["a.csv.part"] =
      (lines.prefix(2) + lines[2...5]).joined(separator: "\n")
      .replacing("1,8000,1,nothing,4,0,", with: "1,8000,1,nothing,4,3,") + "\n"
    desk["a.csv"] = nil
    #expect(!session.perform(line + " --shard 1/2 --out a.csv").failed)
    #expect(desk["a.csv"] == whole.replacing("1,8000,1,nothing,4,0,", with: "1,8000,1,nothing,4,3,"))
    #expect(desk["a.csv.part"] == nil)
  }

  /// A session whose work is shared out in another order, and ends after so many pieces.
  private func session(_ desk: Desk, most: Int = .max, order: @escaping @Sendable ([Int]) -> [Int]) -> Session
  {
    var world = desk.session().world
    world.inParallel = { count, _, piece in
      desk["asked"] = (desk["asked"] ?? "") + "\(count) "
      for number in order(Array(0..<count)).prefix(most) { _ = piece(number) { false } }
      return most < count ? nil : Array(repeating: [], count: count)
    }
    return Session(world: world, language: .en)
  }

  private let long = "sweep it-offerte --vary price=8000..9000:40 --seeds 1 --players nothing"

  @Test func `whoever finishes first, the table is the same, and nobody waits for a batch`() throws {
    let (calm, wild) = (Desk(), Desk())
    var one = session(calm) { $0 }
    #expect(!one.perform(long + " --out a.csv").failed)
    var other = session(wild) { numbers in
      numbers.filter { $0 % 3 == 1 } + numbers.reversed().filter { $0 % 3 != 1 }
    }
    #expect(!other.perform(long + " --out a.csv").failed)
    #expect(calm["a.csv"]?.split(separator: "\n").count == 41)
    #expect(wild["a.csv"] == calm["a.csv"])
    #expect(wild["asked"] == "40 " && wild["a.csv.part"] == nil)
  }

  @Test func `a sweep that is stopped tells how many points are on disk, and goes on from there`() throws {
    let desk = Desk()
    var stopped = session(desk, most: 23) { $0 }
    let page = flat(stopped.perform(long + " --out a.csv"))
    #expect(page.contains("Stopped; 23 of 40 points are kept."))
    #expect(desk["a.csv.part"]?.split(separator: "\n").count == 2 + 23 && desk["a.csv"] == nil)
    // What was finished beyond a gap is played again: rows stand in order.
    var gap = session(desk, most: 10) { [$0[0]] + $0.dropFirst(2) }
    #expect(flat(gap.perform(long + " --out a.csv")).contains("Stopped; 24 of 40 points are kept."))
    var rest = session(desk) { $0.reversed() }
    #expect(!rest.perform(long + " --out a.csv").failed)
    let whole = Desk()
    var straight = whole.session()
    #expect(!straight.perform(long + " --out a.csv").failed)
    #expect(desk["a.csv"] == whole["a.csv"] && desk["asked"] == "40 17 16 ")
  }

  @Test func `a disk that is full ends a sweep with its sentence`() throws {
    let desk = Desk()
    var world = session(desk) { $0 }.world
    world.write = { (file, text) throws(Finding) in
      guard text.utf8.count < 4_000 else { throw Finding(Text(verbatim: "The disk is full.")) }
      desk[file] = text
    }
    var session = Session(world: world, language: .en)
    #expect(text(session.perform(long + " --out a.csv")).contains("The disk is full."))
    #expect(desk["a.csv"] == nil && desk["a.csv.part"] != nil)
  }

  @Test func `rows of another sweep are left alone`() throws {
    let desk = Desk()
    var session = desk.session()
    desk["a.csv.part"] = "# kring sweep 0123456789abcdef, part 1/1, 3 points\n"
    #expect(text(session.perform(line + " --out a.csv")).contains("a.csv.part is of another sweep"))
    #expect(desk["a.csv.part"] != nil && desk["a.csv"] == nil)
  }

  @Test(arguments: [
    ("sweep it-offerte --out a.csv --vary price", "does not say what varies"),
    ("sweep it-offerte --out a.csv --vary price=1..", "does not say what varies"),
    ("sweep it-offerte --out a.csv --vary price=8000..9000:1", "does not say what varies"),
    ("sweep it-offerte --out a.csv --vary price=8000..nan:3", "does not say what varies"),
    ("sweep it-offerte --out a.csv --vary pric=1,2", "Did you mean price?"),
    ("sweep it-offerte --out a.csv --vary trustPadded=0,2", "out of range for trustPadded"),
    ("sweep it-offerte --out a.csv --players good", "I know no player good."),
    ("sweep it-offerte --out a.csv --players ,,", "No player stands here."),
    ("sweep it-offerte --out a.csv --players \" \"", "No player stands here."),
    ("sweep it-offerte --out a.csv --shard 5/4", "5/4 is no part"),
    ("sweep it-offerte --out a.csv --seeds 0", "0 is not within 1 to 2,000"),
    ("sweep it-offerte --vary price=1,2", "Where does the table go?"),
    (
      "sweep it-offerte --out a.csv --vary price=0..9:9999 --vary upkeep=0..9:9999 --vary hours=0..9:9999 "
        + "--vary cash=0..9:9999 --vary fixed_costs=0..9:9999 --vary quotes.rush.chance=0..1:9999",
      "Those are too many points."
    ),
    ("sweep it-offerte --out a.csv --vary price=1,2 --vary price=3,4", "price stands here twice."),
    ("sweep it-offerte --out a.csv --players nothing,nothing", "nothing stands here twice."),
    (
      "sweep it-offerte --out a.csv --vary price=0..9:9999 --vary upkeep=0..9:9999",
      "Those are too many points."
    ),
  ])
  func `what cannot be swept is told, and nothing is written`(line: String, told: String) {
    let desk = Desk()
    var session = desk.session()
    let reply = session.perform(line)
    #expect(
      reply.failed && text(reply).replacing("\n", with: " ").replacing("  ", with: " ").contains(told),
      "\(text(reply))")
    #expect(desk.names.isEmpty)
  }
}
