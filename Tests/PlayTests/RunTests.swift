import Simulation
import Synchronization
import Testing
import Wording

@testable import Play

// Weeks that pass, and where a story ends.

private let untold = "Stopped at the end: 14 weeks of the 40 not run."

@Test func `a run stops where the story ends and says so, and another one goes on`() throws {
  var session = try garden("it-offerte")
  let page = session.page("run 40")
  #expect(try session.opened().game.week == 26)
  #expect(page.contains("Weeks 1 to 26\n") && page.contains("This was the story: 26 weeks."))
  #expect(page.contains(untold) && !page.contains("Stopped after week"))
  #expect(!session.page("run 4").contains("Stopped"))
  #expect(try session.opened().game.week == 30)
  #expect(try session.opened().script.contains("\nrun 26\nrun 4\n"))
}

@Test func `a run up to the end, or within the story, leaves nothing out`() throws {
  var session = try garden("it-offerte")
  for line in ["run 25", "next"] { #expect(!session.page(line).contains("Stopped")) }
  #expect(try session.opened().game.week == 26)
}

@Test func `a run that Ctrl-C stops before the end is not told to have come to the end`() throws {
  let seeds = try garden("it-offerte")
  let looks = Looks(most: 3)
  var world = seeds.world
  world.interrupted = { looks.areOver }
  var session = Session(world: world, language: .en)
  _ = session.perform("open it-offerte seed 7")
  let page = session.page("run 40")
  let week = try session.opened().game.week
  #expect(week > 0 && week < 26)
  #expect(page.contains("Stopped after week \(week).") && !page.contains("Stopped at the end"))
}

@Test func `a game that went past the end in one go is the same game when it is played again`() throws {
  let open = try garden("it-offerte").opened()
  let kept = try #require(try garden("it-offerte").read("run 40") as? Run)
  #expect(kept.decision(in: open) == .run(weeks: 40))
  #expect(try open.game(after: [kept.decision(in: open)]).week == 40)
}

/// Asked so many times, the answer turns to yes.
private final class Looks: Sendable {
  private let left: Mutex<Int>

  init(most: Int) { left = Mutex(most) }

  var areOver: Bool {
    left.withLock { left in
      left -= 1
      return left < 0
    }
  }
}
