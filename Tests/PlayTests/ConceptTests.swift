import Scenarios
import Simulation
import Testing
import Wording

@testable import Play

// The map of the course: every concept has its place, and the place exists.

@Test func `all 150 concepts stand in the table once, each with a title of its own`() {
  #expect(Concept.all.map(\.number) == Array(1...150))
  #expect(Set(Concept.all.map(\.title)).count == 150)
  for concept in Concept.all {
    #expect(!concept.title.nl.isEmpty && !concept.title.en.isEmpty && concept.code.count == 4)
  }
}

@Test func `every cause shows its concept, and every concept with a mechanic names one`() {
  var named: [String: [Cause]] = [:]
  for concept in Concept.all {
    guard case .mechanic(let proofs) = concept.shown else { continue }
    #expect(!proofs.isEmpty, "\(concept.code)")
    named[concept.code] = proofs.compactMap { if case .cause(let cause) = $0 { cause } else { nil } }
  }
  for cause in Cause.allCases {
    #expect(named[cause.concept]?.contains(cause) == true, "\(cause) of \(cause.concept)")
  }
}

@Test func `every view is a line that runs in the test garden`() throws {
  var session = try garden("proeftuin")
  try session.take(.run(weeks: 4))
  for concept in Concept.all {
    guard case .view(let line) = concept.shown else { continue }
    #expect(!session.perform(line).failed, "\(concept.code): \(line)")
  }
}

@Test func `every decision of a mechanic is a command line that reads back as that decision`() throws {
  let session = try garden("proeftuin")
  let open = try session.opened()
  for concept in Concept.all {
    guard case .mechanic(let proofs) = concept.shown else { continue }
    for proof in proofs {
      guard case .decision(let decision) = proof else { continue }
      let command = try session.read(open.line(of: decision)) as? any Deciding
      #expect(try command?.decision(in: open) == decision, "\(concept.code)")
    }
  }
}

@Test func `every deed of a mechanic is a command`() throws {
  let session = try garden("proeftuin")
  for concept in Concept.all {
    guard case .mechanic(let proofs) = concept.shown else { continue }
    for proof in proofs {
      guard case .deed(let deed) = proof else { continue }
      #expect(try session.read(deed.line("roerdomp").en) is any Deciding, "\(concept.code)")
    }
  }
}

@Test func `a word is explained in both languages, with the concepts that are about it`() {
  for (language, line) in [(Language.nl, "woord loyaliteit"), (.en, "glossary loyalty")] {
    var session = SchoolDesk().session(language)
    let page = session.says(line)
    #expect(page.contains("loyaliteit") && page.contains("loyalty"))
    #expect(page.contains("C035") && page.contains("C063"))
  }
  var session = SchoolDesk().session(.nl)
  for word in ["goodwill", "teleurstelling", "huisregel", "toeval", "geluk", "data warehouse", "promoter"] {
    #expect(!session.perform("woord \(word)").failed, "\(word)")
  }
  #expect(session.says("woord").contains("emotional bank account"))
  #expect(session.says("begrip klacht").contains("klacht (complaint)"))
}

@Test func `every term leads to concepts that exist, and no two terms are the same`() {
  let numbers = Set(Term.all.flatMap(\.numbers))
  #expect(numbers.isSubset(of: 1...150))
  #expect(Set(Term.all.map(\.name.nl)).count == Term.all.count)
}
