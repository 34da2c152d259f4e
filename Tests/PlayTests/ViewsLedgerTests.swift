/// Ledgers, in full.

import Testing
import Wording

@testable import Play

struct ViewsLedgerTests {
  @Test func `a ledger in English`() {
    let expected = """
      Boomkamp Logistiek: satisfaction 6.0 → 4.9 in week 3

         6.000000   week 2
        -0.812500   disappointed   quote after 4 days, expected 2                 C060
        -0.400000   complaint      said nothing and was not asked                 C146
        +0.112500   warmth         Joost knows the planner by name                C070
        ─────────
         4.900000   week 3                                   leaves this week: 1 in 31

      """
    #expect(Samples.page(.ledger(Samples.ledger)) == expected)
  }

  @Test func `a ledger in Dutch`() {
    let expected = """
      Boomkamp Logistiek: tevredenheid 6,0 → 4,9 in week 3

         6,000000   week 2
        -0,812500   teleurgesteld   offerte na 4 dagen, verwacht 2                C060
        -0,400000   klacht          zei niets en is niets gevraagd                C146
        +0,112500   warmte          Joost kent de planner bij naam                C070
        ─────────
         4,900000   week 3                                 vertrekt deze week: 1 op 31

      """
    #expect(Samples.page(.ledger(Samples.ledger), .nl) == expected)
  }

  @Test func `a ledger in English without Unicode`() {
    let expected = """
      Boomkamp Logistiek: satisfaction 6.0 -> 4.9 in week 3

         6.000000   week 2
        -0.812500   disappointed   quote after 4 days, expected 2                 C060
        -0.400000   complaint      said nothing and was not asked                 C146
        +0.112500   warmth         Joost knows the planner by name                C070
        ---------
         4.900000   week 3                                   leaves this week: 1 in 31

      """
    #expect(Samples.page(.ledger(Samples.ledger), unicode: false) == expected)
  }

  @Test func `a ledger in Dutch without Unicode`() {
    let expected = """
      Boomkamp Logistiek: tevredenheid 6,0 -> 4,9 in week 3

         6,000000   week 2
        -0,812500   teleurgesteld   offerte na 4 dagen, verwacht 2                C060
        -0,400000   klacht          zei niets en is niets gevraagd                C146
        +0,112500   warmte          Joost kent de planner bij naam                C070
        ---------
         4,900000   week 3                                 vertrekt deze week: 1 op 31

      """
    #expect(Samples.page(.ledger(Samples.ledger), .nl, unicode: false) == expected)
  }

  @Test func `a ledger in English sentences`() {
    let expected = """
      Boomkamp Logistiek: satisfaction 6.0 → 4.9 in week 3
      start 6.000000 week 2
      minus 0.812500 disappointed, quote after 4 days, expected 2, concept C060
      minus 0.400000 complaint, said nothing and was not asked, concept C146
      plus 0.112500 warmth, Joost knows the planner by name, concept C070
      now 4.900000 week 3
      leaves this week: 1 in 31

      """
    #expect(Samples.page(.ledger(Samples.ledger), plain: true) == expected)
  }

  @Test func `a ledger in Dutch sentences`() {
    let expected = """
      Boomkamp Logistiek: tevredenheid 6,0 → 4,9 in week 3
      begin 6,000000 week 2
      min 0,812500 teleurgesteld, offerte na 4 dagen, verwacht 2, begrip C060
      min 0,400000 klacht, zei niets en is niets gevraagd, begrip C146
      plus 0,112500 warmte, Joost kent de planner bij naam, begrip C070
      nu 4,900000 week 3
      vertrekt deze week: 1 op 31

      """
    #expect(Samples.page(.ledger(Samples.ledger), .nl, plain: true) == expected)
  }

  @Test func `more is red where less is better`() {
    func page(_ moreIsBetter: Bool?) -> String {
      let entry = Ledger.Entry(
        amount: 3_000_000, cause: Text(nl: "weg", en: "gone"), fact: .empty, concept: "C101")
      let label = Text(nl: "week 1", en: "week 1")
      return Samples.page(
        .ledger(
          Ledger(
            title: label, start: 0, startLabel: label, entries: [entry], end: 3_000_000, endLabel: label,
            decimals: 0,
            moreIsBetter: moreIsBetter)), colours: true)
    }
    #expect(page(true).contains("\u{1B}[32m+3") && page(false).contains("\u{1B}[31m+3"))
    #expect(!page(nil).contains("[32m") && !page(nil).contains("[31m"))
  }
}
