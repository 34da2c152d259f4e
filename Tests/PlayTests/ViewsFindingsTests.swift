/// Findings, in full.

import Testing
import Wording

@testable import Play

struct ViewsFindingsTests {
  @Test func `a mistake in a typed line in English`() {
    let expected = """
        inform bomkamp 4
               ^^^^^^^
      I know no customer bomkamp. Did you mean boomkamp? Nothing was changed.

      """
    #expect(Samples.page(.finding(Samples.typed)) == expected)
  }

  @Test func `a mistake in a typed line in Dutch`() {
    let expected = """
        inform bomkamp 4
               ^^^^^^^
      Ik ken geen klant bomkamp. Bedoel je boomkamp? Er is niets veranderd.

      """
    #expect(Samples.page(.finding(Samples.typed), .nl) == expected)
  }

  @Test func `a mistake in a typed line in English without Unicode`() {
    let expected = """
        inform bomkamp 4
               ^^^^^^^
      I know no customer bomkamp. Did you mean boomkamp? Nothing was changed.

      """
    #expect(Samples.page(.finding(Samples.typed), unicode: false) == expected)
  }

  @Test func `a mistake in a typed line in Dutch without Unicode`() {
    let expected = """
        inform bomkamp 4
               ^^^^^^^
      Ik ken geen klant bomkamp. Bedoel je boomkamp? Er is niets veranderd.

      """
    #expect(Samples.page(.finding(Samples.typed), .nl, unicode: false) == expected)
  }

  @Test func `a mistake in a typed line in English sentences`() {
    let expected = """
      At "bomkamp": I know no customer bomkamp. Did you mean boomkamp? Nothing was
      changed.

      """
    #expect(Samples.page(.finding(Samples.typed), plain: true) == expected)
  }

  @Test func `a mistake in a typed line in Dutch sentences`() {
    let expected = """
      Bij "bomkamp": Ik ken geen klant bomkamp. Bedoel je boomkamp? Er is niets
      veranderd.

      """
    #expect(Samples.page(.finding(Samples.typed), .nl, plain: true) == expected)
  }

  @Test func `a mistake in a file in English`() {
    let expected = """
      scenarios/mine.yaml:14:5  unknown key: sattisfaction
         14 |     sattisfaction: 60
            |     ^^^^^^^^^^^^^ did you mean satisfaction? (0 to 100, default 60)

      """
    #expect(Samples.page(.finding(Samples.filed)) == expected)
  }

  @Test func `a mistake in a file in Dutch`() {
    let expected = """
      scenarios/mine.yaml:14:5  onbekende sleutel: sattisfaction
         14 |     sattisfaction: 60
            |     ^^^^^^^^^^^^^ bedoel je satisfaction? (0 tot 100, normaal 60)

      """
    #expect(Samples.page(.finding(Samples.filed), .nl) == expected)
  }

  @Test func `a mistake in a file in English without Unicode`() {
    let expected = """
      scenarios/mine.yaml:14:5  unknown key: sattisfaction
         14 |     sattisfaction: 60
            |     ^^^^^^^^^^^^^ did you mean satisfaction? (0 to 100, default 60)

      """
    #expect(Samples.page(.finding(Samples.filed), unicode: false) == expected)
  }

  @Test func `a mistake in a file in Dutch without Unicode`() {
    let expected = """
      scenarios/mine.yaml:14:5  onbekende sleutel: sattisfaction
         14 |     sattisfaction: 60
            |     ^^^^^^^^^^^^^ bedoel je satisfaction? (0 tot 100, normaal 60)

      """
    #expect(Samples.page(.finding(Samples.filed), .nl, unicode: false) == expected)
  }

  @Test func `a mistake in a file in English sentences`() {
    let expected = """
      scenarios/mine.yaml, line 14, column 5, at "sattisfaction": unknown key:
      sattisfaction. did you mean satisfaction? (0 to 100, default 60)

      """
    #expect(Samples.page(.finding(Samples.filed), plain: true) == expected)
  }

  @Test func `a mistake in a file in Dutch sentences`() {
    let expected = """
      scenarios/mine.yaml, regel 14, kolom 5, bij "sattisfaction": onbekende sleutel:
      sattisfaction. bedoel je satisfaction? (0 tot 100, normaal 60)

      """
    #expect(Samples.page(.finding(Samples.filed), .nl, plain: true) == expected)
  }
}
