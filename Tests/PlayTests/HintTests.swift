import Foundation
import Scenarios
import Simulation
import Testing
import Wording

@testable import Play

// What a hint advises can be typed in the scenario where it stands.

private let shelf: [String] =
  (try? FileManager.default.contentsOfDirectory(atPath: projectFolder.appending(path: "scenarios").path)
    .filter { $0.hasSuffix(".yaml") }.sorted()) ?? []

/// Commands that decide and that the hints of a reply name, in either language.
private func named(in reply: Reply) -> [any Command.Type] {
  var words: Set<String> = []
  for case .hint(let text) in reply.blocks {
    for language in Language.allCases {
      for word in text[language].lowercased().split(whereSeparator: { !$0.isLetter }) {
        words.insert("\(language) \(word)")
      }
    }
  }
  return commands.filter { command in
    command is any Deciding.Type
      && Language.allCases.contains { words.contains("\($0) \(command.name[$0])") }
  }
}

/// Every page of show, and the answers that say what could be done next.
private func lines(_ customer: String) -> [String] {
  Show.Subject.allCases.map { "show " + $0.name.en + ($0.isOfCustomer ? " " + customer : "") } + [
    "run 1", "why \(customer)", "why satisfaction", "status", "compare nothing", "rule", "help",
  ]
}

@Test func `no hint names a command that its scenario does not offer`() throws {
  #expect(shelf.count > 10)
  var seen: Set<String> = []
  for file in shelf {
    for weeks in [0, 12] {
      var session = session("scenarios/\(file)")
      let scenario = try session.opened().scenario
      if weeks > 0 { try session.take(.run(weeks: weeks)) }
      for customer in scenario.customers.prefix(3).map(\.id) {
        for line in lines(customer) {
          let mine = named(in: session.perform(line))
          seen.formUnion(mine.map { $0.name.en })
          let closed = mine.filter { !scenario.allows($0) }.map { $0.name.en }
          #expect(closed == [], "\(file), week \(weeks), \(line)")
        }
      }
    }
  }
  #expect(seen.count > 15, "\(seen.sorted())")
}

@Test func `a hint leaves out the parts that cannot be done, and else says what can`() throws {
  let open = try garden("it-offerte").opened()
  let (yes, no) = (
    Tip(Text(verbatim: "Rush."), Rush.self), Tip(Text(verbatim: "Spend."), Rush.self, Invest.self)
  )
  #expect(open.hint(yes, no) == .hint(Text(verbatim: "Rush.")))
  #expect(open.hint(no) == .hint(open.scenario.offered))
  #expect(open.scenario.offered.en == "Here you decide on: inform, promise, rush, rule.")
  #expect(try garden("proeftuin").opened().hint(yes, no) == .hint(Text(verbatim: "Rush. Spend.")))
}
