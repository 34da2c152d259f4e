/// The relationship cycle, in full.

import Testing
import Wording

@testable import Play

struct ViewsCycleTests {
  @Test func `the cycle in English`() {
    let expected = """
                   +2 in week 12                        +1
        1 prospect ─────────────▶ 2a new customer ─────────────▶ 2b loyal customer
             4                           8                               5
             ▲                           │ -1                            │ 0
             │ after 4 weeks             ▼                               │
             ╰── 0 ───────────── 3 former customer ◀─────────────────────╯
                                         1
                                                               † 0 ceased to exist

      """
    #expect(Samples.page(.cycle(Samples.cycle)) == expected)
  }

  @Test func `the cycle in Dutch`() {
    let expected = """
                          +2 in week 12                      +1
        1 potentiële klant ───────────▶ 2a nieuwe klant ───────────▶ 2b loyale klant
                 4                             8                            5
                 ▲                             │ -1                         │ 0
                 │ na 4 weken                  ▼                            │
                 ╰── 0 ────────────────── 3 ex-klant ◀──────────────────────╯
                                               1
                                                                       † 0 opgeheven

      """
    #expect(Samples.page(.cycle(Samples.cycle), .nl) == expected)
  }

  @Test func `the cycle in English without Unicode`() {
    let expected = #"""
                   +2 in week 12                        +1
        1 prospect -------------> 2a new customer -------------> 2b loyal customer
             4                           8                               5
             ^                           | -1                            | 0
             | after 4 weeks             v                               |
             \-- 0 ------------- 3 former customer <---------------------/
                                         1
                                                               x 0 ceased to exist

      """#
    #expect(Samples.page(.cycle(Samples.cycle), unicode: false) == expected)
  }

  @Test func `the cycle in Dutch without Unicode`() {
    let expected = #"""
                          +2 in week 12                      +1
        1 potentiele klant -----------> 2a nieuwe klant -----------> 2b loyale klant
                 4                             8                            5
                 ^                             | -1                         | 0
                 | na 4 weken                  v                            |
                 \-- 0 ------------------ 3 ex-klant <----------------------/
                                               1
                                                                       x 0 opgeheven

      """#
    #expect(Samples.page(.cycle(Samples.cycle), .nl, unicode: false) == expected)
  }

  @Test func `the cycle in English sentences`() {
    let expected = """
      Week 12.
      1: 4 prospects. This week 2 to 2a.
      2a: 8 new customers. This week 1 to 2b and 1 to 3.
      2b: 5 loyal customers. This week 0 to 3.
      3: 1 former customer. This week 0 back to 1, after 4 weeks.
      Ceased to exist: 0.

      """
    #expect(Samples.page(.cycle(Samples.cycle), plain: true) == expected)
  }

  @Test func `the cycle in Dutch sentences`() {
    let expected = """
      Week 12.
      1: 4 potentiële klanten. In deze week 2 naar 2a.
      2a: 8 nieuwe klanten. In deze week 1 naar 2b en 1 naar 3.
      2b: 5 loyale klanten. In deze week 0 naar 3.
      3: 1 ex-klant. In deze week 0 terug naar 1, na 4 weken.
      Opgeheven: 0.

      """
    #expect(Samples.page(.cycle(Samples.cycle), .nl, plain: true) == expected)
  }
}
