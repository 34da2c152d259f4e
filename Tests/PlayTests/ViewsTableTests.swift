/// Tables, in full.

import Testing
import Wording

@testable import Play

struct ViewsTableTests {
  @Test func `a table in English`() {
    let expected = """
        customer            phase  satisfaction  last seen
        Boomkamp Logistiek  loyal           6.8  quote after 4 days
        Café Noir           new            10.0  not yet…

      """
    #expect(Samples.page(.table(Samples.table)) == expected)
  }

  @Test func `a table in Dutch`() {
    let expected = """
        klant               fase    tevredenheid  laatst
        Boomkamp Logistiek  loyaal           6,8  offerte na 4 dagen
        Café Noir           nieuw           10,0  nog niet…

      """
    #expect(Samples.page(.table(Samples.table), .nl) == expected)
  }

  @Test func `a table in English without Unicode`() {
    let expected = """
        customer            phase  satisfaction  last seen
        Boomkamp Logistiek  loyal           6.8  quote after 4 days
        Cafe Noir           new            10.0  not yet...

      """
    #expect(Samples.page(.table(Samples.table), unicode: false) == expected)
  }

  @Test func `a table in Dutch without Unicode`() {
    let expected = """
        klant               fase    tevredenheid  laatst
        Boomkamp Logistiek  loyaal           6,8  offerte na 4 dagen
        Cafe Noir           nieuw           10,0  nog niet...

      """
    #expect(Samples.page(.table(Samples.table), .nl, unicode: false) == expected)
  }

  @Test func `a table in English sentences`() {
    let expected = """
      Boomkamp Logistiek: phase loyal; satisfaction 6.8; last seen quote after 4 days
      Café Noir: phase new; satisfaction 10.0; last seen not yet…

      """
    #expect(Samples.page(.table(Samples.table), plain: true) == expected)
  }

  @Test func `a table in Dutch sentences`() {
    let expected = """
      Boomkamp Logistiek: fase loyaal; tevredenheid 6,8; laatst offerte na 4 dagen
      Café Noir: fase nieuw; tevredenheid 10,0; laatst nog niet…

      """
    #expect(Samples.page(.table(Samples.table), .nl, plain: true) == expected)
  }
}
