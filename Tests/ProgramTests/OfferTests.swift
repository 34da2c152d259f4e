import Play
import Testing
import Wording

@testable import kring

/// What TAB does.
struct OfferTests {
  private func offer(
    _ word: String, _ words: [String], columns: Int = 80, rows: Int = 24, language: Language = .en
  ) -> Offer {
    let suggestions = words.map { word in
      Suggestion(word, Text(nl: "klant \(name: word)", en: "customer \(name: word)"))
    }
    return Offer(
      Completion(word: word, suggestions: suggestions), language: language, columns: columns, rows: rows)
  }

  @Test func `nothing to offer is nothing to do`() {
    let nothing = offer("x", [])
    #expect(nothing.insert == "" && nothing.list == "" && nothing.erase == 0)
  }

  @Test func `a single word replaces what was typed, with a space after it`() {
    let one = offer("Boo", ["boomkamp"])
    #expect(one.erase == 3)
    #expect(one.insert == "boomkamp ")
    #expect(offer("run:", ["run:"]).insert == "run:")
    #expect(offer("éé", ["één"]).erase == 2)
  }

  @Test func `several words give their common beginning, and a list when that adds nothing`() {
    let begin = offer("f", ["fennema", "fenna"])
    #expect(begin.insert == "fenn" && begin.list == "")
    let list = offer("fenn", ["fennema", "fenna"])
    #expect(list.insert == "")
    #expect(list.list == "fennema  customer fennema\nfenna    customer fenna\n")
    #expect(offer("", ["x", "y"], language: .nl).list == "x  klant x\ny  klant y\n")
  }

  @Test func `rows are cut to the width of the screen, not of the bytes`() {
    let list = offer("", ["é", "日本"], columns: 12).list
    #expect(list == "é     custo\n日本  custo\n")
  }

  @Test func `a long list leaves a third of the screen`() {
    let words = (10...40).map { "\($0)" }
    let lines = offer("", words, rows: 24).list.split(separator: "\n")
    #expect(lines.count == 16)
    #expect(lines.last == "... and 16 more")
    #expect(offer("", Array(words.prefix(16)), rows: 24).list.split(separator: "\n").count == 16)
  }

  @Test func `words from a file cannot steer the terminal`() {
    #expect(!offer("", ["a\u{1B}[2J", "b"]).list.unicodeScalars.contains("\u{1B}"))
  }
}
