import Scenarios
import Simulation
import Testing
import Wording

@testable import Play

// Every page of `show`, on every kind of screen, early and late, in a scenario with everything and in one without.

@Test(arguments: Look.all)
func `every page fits its screen and says what one can do next`(look: Look) throws {
  for (name, customer) in [("proeftuin", "roerdomp"), ("it-offerte", "boomkamp")] {
    for weeks in [0, 9] {
      var session = try garden(name)
      if weeks > 0 { try session.take(.run(weeks: weeks)) }
      for subject in Show.Subject.allCases {
        let line = "show " + subject.name.en + (subject.isOfCustomer ? " " + customer : "")
        let reply = session.perform(line)
        #expect(!reply.failed, "\(line)")
        #expect(look.faults(reply).isEmpty, "\(line): \(look.faults(reply))")
        guard subject.isNew else { continue }
        #expect(reply.blocks.last?.isHint == true, "\(line) does not say what one can do next")
      }
    }
  }
}

extension Show.Subject {
  fileprivate var isNew: Bool {
    switch self {
    case .customers, .one, .calendar, .cycle, .file, .rules: false
    default: true
    }
  }
}

extension Session {
  /// The game that is open, opened anew with other factors.
  fileprivate mutating func set(factors: [Double]) throws {
    var opening = try opened().scenario.opening
    opening.factors = Factors(factors)
    open?.game = Game(opening, seed: 7)
  }
}

extension Block {
  var isHint: Bool { if case .hint = self { true } else { false } }
}

@Test func `the five factors in English`() throws {
  var session = try garden("proeftuin")
  try session.set(factors: [0.45, 0.4, 0.55, 0.5, 0.4])
  let expected = """
    The five CRM factors                                                together 46%
      factor      now                        goes to
      customer    45%  ■■■■■■■■■···········      45%
      strategy    40%  ■■■■■■■■············      40%  ◀ weakest
      processes   55%  ■■■■■■■■■■■·········      55%
      people      50%  ■■■■■■■■■■··········      50%
      technology  40%  ■■■■■■■■············      40%  ◀ weakest

    Together they do 46%. They count together: what the weakest lacks (now
    strategy), you cannot buy back with another.

    The board does not pay for strategy now: show board says why, and what convinces
    it.

    """
  #expect(session.page("show factors") == expected)
}

@Test func `the business column in Dutch, plain`() throws {
  var session = try garden("proeftuin", .nl)
  let expected = """
    De bedrijfskolom
    1: schakel koffieboeren; soort bedrijf; verkoopt aan de volgende ▼ b2b
    2: schakel handelaren in koffie; soort bedrijf; verkoopt aan de volgende ▼ b2b
    3: schakel branderijen; soort bedrijf; verkoopt aan de volgende ▼ b2b
    4: schakel leveranciers van kantoorkoffie; soort bedrijf; verkoopt aan de
      volgende ▼ b2b; ◀ wij
    5: schakel kantoren; soort bedrijf; verkoopt aan de volgende ▼ b2c
    6: schakel mensen die koffie drinken; soort consumenten

    6 schakels, waarvan 5 een bedrijf zijn. Er wordt 5 keer verkocht, en 4 keer
    daarvan van bedrijf aan bedrijf: dat heet b2b.
    Zelf verkopen of via een partner: kanaal direct, kanaal partner, kanaal beide.

    """
  #expect(session.page("toon kolom", .nl, plain: true) == expected)
}

@Test func `technology that runs ahead is warned of`() throws {
  var session = try garden("proeftuin")
  try session.set(factors: [0.45, 0.4, 0.55, 0.5, 0.8])
  let page = session.page("show factors")
  #expect(page.contains("technology runs 40% ahead of the weakest other factor"), "\(page)")
  #expect(page.contains("▲ runs ahead"))
}

@Test func `a scenario about days says what plays no part`() throws {
  var session = try garden("it-offerte")
  for (line, sentence) in [
    ("show factors", "CRM factors play no part"), ("show board", "no board to convince"),
    ("show rivals", "rivals have no name"), ("show hours", "Hours play no part"),
    ("show column", "business column plays no part"), ("show sources", "data sources play no part"),
    ("show warehouse", "a data warehouse plays no part"),
  ] {
    let page = session.page(line, width: 200)
    #expect(page.contains(sentence), "\(line): \(page)")
  }
}

@Test func `looking changes nothing and is not kept`() throws {
  var session = try garden("proeftuin")
  try session.take(.run(weeks: 4))
  let (before, roads) = (try session.opened().game.fingerprint, try session.opened().roads)
  for line in ["show information", "show board", "model", "model lossWeight", "model goodwill"] {
    #expect(!session.perform(line).failed)
  }
  #expect(try session.opened().game.fingerprint == before)
  #expect(try session.opened().roads == roads)
}

@Test func `a definition changes the count and no euro`() throws {
  var session = try garden("proeftuin")
  try session.take(.run(weeks: 4))
  let game = try session.opened().game
  #expect(game.counted(by: .buying) == game.market.active)
  #expect(Set(game.counted(by: .buying)).isSubset(of: game.counted(by: .interested)))
  var other = game
  try other.take(.define(.boughtEver))
  try other.take(.run(weeks: 8))
  var same = game
  try same.take(.run(weeks: 8))
  #expect(other.tallies == same.tallies)
}

@Test(arguments: [
  (8.04, 7.96, "we, ", "is as good at it."), (8.0, 7.9, "we", "better than anyone."),
  (8.0, 8.1, "", "0.1 points better at it."),
])
func `a level that reads like a rival's is as good, and never better`(
  ours: Double, theirs: Double, best: String, told: String
) throws {
  var session = try garden("proeftuin")
  var opening = try session.opened().scenario.opening
  opening.levels = ByStrategy(7, 7, ours)
  opening.policy.strategy = .customerIntimacy
  for place in opening.rivals.indices { opening.rivals[place].levels = ByStrategy(6, 6, 6) }
  opening.rivals[0].levels = ByStrategy(6, 6, theirs)
  session.open?.game = Game(opening, seed: 7)
  let lines = session.page("show levels", width: 200).split(separator: "\n")
  let row = try #require(lines.first { $0.contains("customer intimacy") })
  let name = try session.opened().scenario.rivals[0].id
  #expect(row.hasSuffix(best == "we" ? "  we" : "  " + best + name), "\(row)")
  let words = lines.joined(separator: " ")
  #expect(words.contains("Condition 2") && words.contains(" " + told), "\(words)")
}
