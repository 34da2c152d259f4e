/// Headings, paragraphs, hints and lines to copy, in full.

import Testing
import Wording

@testable import Play

struct ViewsTextsTests {
  @Test func `a heading in English`() {
    let expected = """
      Ketenwijs IT: the quote                                  26 weeks · 18 customers

      """
    #expect(Samples.page(Samples.heading) == expected)
  }

  @Test func `a heading in Dutch`() {
    let expected = """
      Ketenwijs IT: de offerte                                   26 weken · 18 klanten

      """
    #expect(Samples.page(Samples.heading, .nl) == expected)
  }

  @Test func `a heading in English without Unicode`() {
    let expected = """
      Ketenwijs IT: the quote                                  26 weeks - 18 customers

      """
    #expect(Samples.page(Samples.heading, unicode: false) == expected)
  }

  @Test func `a heading in Dutch without Unicode`() {
    let expected = """
      Ketenwijs IT: de offerte                                   26 weken - 18 klanten

      """
    #expect(Samples.page(Samples.heading, .nl, unicode: false) == expected)
  }

  @Test func `a heading in English sentences`() {
    let expected = """
      Ketenwijs IT: the quote
      26 weeks · 18 customers

      """
    #expect(Samples.page(Samples.heading, plain: true) == expected)
  }

  @Test func `a heading in Dutch sentences`() {
    let expected = """
      Ketenwijs IT: de offerte
      26 weken · 18 klanten

      """
    #expect(Samples.page(Samples.heading, .nl, plain: true) == expected)
  }

  @Test func `a paragraph in English`() {
    let expected = """
      After every meeting the customer wants a quote. Your colleagues usually need
      three days. Most customers expect two.

      """
    #expect(Samples.page(Samples.paragraph) == expected)
  }

  @Test func `a paragraph in Dutch`() {
    let expected = """
      Na elk gesprek wil de klant een offerte. Je collega's hebben meestal drie dagen
      nodig. De meeste klanten rekenen op twee.

      """
    #expect(Samples.page(Samples.paragraph, .nl) == expected)
  }

  @Test func `a hint in English`() {
    let expected = """
      Type a number, or help.

      """
    #expect(Samples.page(Samples.hint) == expected)
  }

  @Test func `a hint in Dutch`() {
    let expected = """
      Typ een cijfer, of help.

      """
    #expect(Samples.page(Samples.hint, .nl) == expected)
  }

  @Test func `a line to copy in English`() {
    let expected = """
        open it-offerte

      """
    #expect(Samples.page(Samples.verbatim) == expected)
  }
}
