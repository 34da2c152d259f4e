/// Where a result lies, in full.

import Testing
import Wording

@testable import Play

struct ViewsStripTests {
  @Test func `a strip in English`() {
    let expected = """
      Satisfaction in week 26 (points)
        5.8 to 5.9   1  ■■■
        6.0 to 6.1   6  ■■■■■■■■■■■■■■■■■
        6.2 to 6.3  11  ■■■■■■■■■■■■■■■■■■■■■■■■■■■■■■■
        6.4 to 6.5  18  ■■■■■■■■■■■■■■■■■■■■■■■■■■■■■■■■■■■■■■■■■■■■■■■■■■
        6.6 to 6.7  20  ■■■■■■■■■■■■■■■■■■■■■■■■■■■■■■■■■■■■■■■■■■■■■■■■■■■■■■■■ ◀ you
        6.8 to 6.9  20  ■■■■■■■■■■■■■■■■■■■■■■■■■■■■■■■■■■■■■■■■■■■■■■■■■■■■■■■■
        7.0 to 7.1  14  ■■■■■■■■■■■■■■■■■■■■■■■■■■■■■■■■■■■■■■■
        7.2 to 7.3   6  ■■■■■■■■■■■■■■■■■
        7.4 to 7.5   4  ■■■■■■■■■■■
      You: 6.6, better than 36 of 100 lucks, equal to 11.

      """
    #expect(Samples.page(.strip(Samples.strip)) == expected)
  }

  @Test func `a strip in Dutch`() {
    let expected = """
      Tevredenheid in week 26 (punten)
        5,8 t/m 5,9   1  ■■■
        6,0 t/m 6,1   6  ■■■■■■■■■■■■■■■■■
        6,2 t/m 6,3  11  ■■■■■■■■■■■■■■■■■■■■■■■■■■■■■■
        6,4 t/m 6,5  18  ■■■■■■■■■■■■■■■■■■■■■■■■■■■■■■■■■■■■■■■■■■■■■■■■■■
        6,6 t/m 6,7  20  ■■■■■■■■■■■■■■■■■■■■■■■■■■■■■■■■■■■■■■■■■■■■■■■■■■■■■■■ ◀ jij
        6,8 t/m 6,9  20  ■■■■■■■■■■■■■■■■■■■■■■■■■■■■■■■■■■■■■■■■■■■■■■■■■■■■■■■
        7,0 t/m 7,1  14  ■■■■■■■■■■■■■■■■■■■■■■■■■■■■■■■■■■■■■■■
        7,2 t/m 7,3   6  ■■■■■■■■■■■■■■■■■
        7,4 t/m 7,5   4  ■■■■■■■■■■■
      Jij: 6,6, beter dan 36 van de 100 keer met ander toeval, gelijk aan 11.

      """
    #expect(Samples.page(.strip(Samples.strip), .nl) == expected)
  }

  @Test func `a strip in English without Unicode`() {
    let expected = """
      Satisfaction in week 26 (points)
        5.8 to 5.9   1  ###
        6.0 to 6.1   6  #################
        6.2 to 6.3  11  ###############################
        6.4 to 6.5  18  ##################################################
        6.6 to 6.7  20  ######################################################## < you
        6.8 to 6.9  20  ########################################################
        7.0 to 7.1  14  #######################################
        7.2 to 7.3   6  #################
        7.4 to 7.5   4  ###########
      You: 6.6, better than 36 of 100 lucks, equal to 11.

      """
    #expect(Samples.page(.strip(Samples.strip), unicode: false) == expected)
  }

  @Test func `a strip in Dutch without Unicode`() {
    let expected = """
      Tevredenheid in week 26 (punten)
        5,8 t/m 5,9   1  ###
        6,0 t/m 6,1   6  #################
        6,2 t/m 6,3  11  ##############################
        6,4 t/m 6,5  18  ##################################################
        6,6 t/m 6,7  20  ####################################################### < jij
        6,8 t/m 6,9  20  #######################################################
        7,0 t/m 7,1  14  #######################################
        7,2 t/m 7,3   6  #################
        7,4 t/m 7,5   4  ###########
      Jij: 6,6, beter dan 36 van de 100 keer met ander toeval, gelijk aan 11.

      """
    #expect(Samples.page(.strip(Samples.strip), .nl, unicode: false) == expected)
  }

  @Test func `a strip in English sentences`() {
    let expected = """
      Satisfaction in week 26 (points)
      You: 6.6, better than 36 of 100 lucks, equal to 11.
      5.8 to 5.9: 1 luck
      6.0 to 6.1: 6 lucks
      6.2 to 6.3: 11 lucks
      6.4 to 6.5: 18 lucks
      6.6 to 6.7: 20 lucks; you
      6.8 to 6.9: 20 lucks
      7.0 to 7.1: 14 lucks
      7.2 to 7.3: 6 lucks
      7.4 to 7.5: 4 lucks

      """
    #expect(Samples.page(.strip(Samples.strip), plain: true) == expected)
  }

  @Test func `a strip in Dutch sentences`() {
    let expected = """
      Tevredenheid in week 26 (punten)
      Jij: 6,6, beter dan 36 van de 100 keer met ander toeval, gelijk aan 11.
      5,8 t/m 5,9: 1 keer
      6,0 t/m 6,1: 6 keer
      6,2 t/m 6,3: 11 keer
      6,4 t/m 6,5: 18 keer
      6,6 t/m 6,7: 20 keer; jij
      6,8 t/m 6,9: 20 keer
      7,0 t/m 7,1: 14 keer
      7,2 t/m 7,3: 6 keer
      7,4 t/m 7,5: 4 keer

      """
    #expect(Samples.page(.strip(Samples.strip), .nl, plain: true) == expected)
  }

  @Test func `on twenty columns a bin is named by where it begins`() {
    let expected = """
      Satisfaction in week
      26 (points)
        from
        5.8   1  ■
        6.0   6  ■
        6.2  11  ■■
        6.4  18  ■■■
        6.6  20  ■■■ ◀ you
        6.8  20  ■■■
        7.0  14  ■■
        7.2   6  ■
        7.4   4  ■
      You: 6.6, better
      than 36 of 100
      lucks, equal to 11.

      """
    #expect(Samples.page(.strip(Samples.strip), width: 20) == expected)
  }

  @Test func `whole numbers get a bin each while there are no more than twelve`() {
    let twelve = strip(Array(0...11), own: 11).bins
    #expect(twelve.map(\.from) == (0...11).map { $0 * 1_000_000 })
    #expect(twelve.allSatisfy { $0.from == $0.to && $0.count == 1 })
    let thirteen = strip(Array(0...12), own: 12).bins
    #expect(thirteen.map(\.from) == (0...6).map { $0 * 2_000_000 })
    #expect(thirteen.map(\.count) == [2, 2, 2, 2, 2, 2, 1])
  }

  @Test func `an own result beyond all others has a bin of its own, also below zero`() {
    let expected = """
      Stock
        -3  0   ◀ you
        -2  0
        -1  2  ■■■■■■■■■■■■■■■■■■■■■■■■■■■■■■■■■■■■■■■■■■■■■■■■■■■■■■■■■■■■■■■■■
         0  1  ■■■■■■■■■■■■■■■■■■■■■■■■■■■■■■■■■
      You: -3, better than 0 of 3 lucks.

      """
    #expect(Samples.page(.strip(strip([-1, 0, -1], own: -3))) == expected)
  }

  @Test func `results that are all alike share one bin`() {
    let expected = "Stock\nYou: 4, better than 0 of 3 lucks, equal to 3.\n4: 3 lucks; you\n"
    #expect(Samples.page(.strip(strip([4, 4, 4], own: 4)), plain: true) == expected)
  }

  @Test func `better is less where less is better, and higher where neither is`() {
    let results = [1, 2, 3, 5, 5]
    #expect(strip(results, own: 3, moreIsBetter: true).reading.en.contains("better than 2 of 5 lucks"))
    #expect(strip(results, own: 3, moreIsBetter: false).reading.en.contains("better than 2 of 5 lucks"))
    #expect(strip(results, own: 5, moreIsBetter: false).reading.en.contains("better than 0 of 5 lucks"))
    #expect(strip(results, own: 5, moreIsBetter: nil).reading.nl.contains("hoger dan 3 van de 5 keer"))
  }

  @Test func `without other lucks there is nothing to compare with`() {
    let expected = "Stock\nYou: 4. There is nothing to compare with yet.\n"
    #expect(Samples.page(.strip(strip([], own: 4))) == expected)
    #expect(Samples.page(.strip(strip([], own: 4)), plain: true) == expected)
  }

  private func strip(_ results: [Int], own: Int, moreIsBetter: Bool? = true) -> Strip {
    Strip(
      title: Text(verbatim: "Stock"), unit: .empty, results: results.map { $0 * 1_000_000 },
      own: own * 1_000_000, moreIsBetter: moreIsBetter, decimals: 0)
  }
}
