import Scenarios
import Testing
import Wording

@testable import Play

@Test(arguments: FileKind.allCases)
func `every kind of file that is read has a schema, by its name in either language`(kind: FileKind) throws {
  for language in Language.allCases {
    var session = Desk().session(language)
    let dutch = kind == .lesson ? "les" : "scenario"
    for word in [kind.rawValue, dutch] {
      let reply = session.perform("schema \(word)")
      #expect(!reply.failed)
      guard case .raw(let text)? = reply.blocks.first else { return #expect(Bool(false), "no schema") }
      #expect(text[language].contains("\"steps\"") == (kind == .lesson))
    }
  }
}
