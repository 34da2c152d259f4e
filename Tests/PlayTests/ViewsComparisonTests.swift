/// Comparisons, in full.

import Testing
import Wording

@testable import Play

struct ViewsComparisonTests {
  @Test func `a comparison in English`() {
    let expected = """
                         honest  silent  difference
        disappointments      41      95         -54  better   ◀■■■■■■■■
        orders               48      34         +14  better            ■■■▶
        satisfaction        7.1     5.2        +1.9  better            ■■■■▶
        loyal customers       7       7           0  equal

      """
    #expect(Samples.page(.comparison(Samples.comparison)) == expected)
  }

  @Test func `a comparison in Dutch`() {
    let expected = """
                          eerlijk  stil  verschil
        teleurstellingen       41    95       -54  beter    ◀■■■■■■■■
        bestellingen           48    34       +14  beter             ■■■▶
        tevredenheid          7,1   5,2      +1,9  beter             ■■■■▶
        loyale klanten          7     7         0  gelijk

      """
    #expect(Samples.page(.comparison(Samples.comparison), .nl) == expected)
  }

  @Test func `a comparison in English without Unicode`() {
    let expected = """
                         honest  silent  difference
        disappointments      41      95         -54  better   <########
        orders               48      34         +14  better            ###>
        satisfaction        7.1     5.2        +1.9  better            ####>
        loyal customers       7       7           0  equal

      """
    #expect(Samples.page(.comparison(Samples.comparison), unicode: false) == expected)
  }

  @Test func `a comparison in Dutch without Unicode`() {
    let expected = """
                          eerlijk  stil  verschil
        teleurstellingen       41    95       -54  beter    <########
        bestellingen           48    34       +14  beter             ###>
        tevredenheid          7,1   5,2      +1,9  beter             ####>
        loyale klanten          7     7         0  gelijk

      """
    #expect(Samples.page(.comparison(Samples.comparison), .nl, unicode: false) == expected)
  }

  @Test func `a comparison in English sentences`() {
    let expected = """
      disappointments: honest 41, silent 95; difference -54, better
      orders: honest 48, silent 34; difference +14, better
      satisfaction: honest 7.1, silent 5.2; difference +1.9, better
      loyal customers: honest 7, silent 7; difference 0, equal

      """
    #expect(Samples.page(.comparison(Samples.comparison), plain: true) == expected)
  }

  @Test func `a comparison in Dutch sentences`() {
    let expected = """
      teleurstellingen: eerlijk 41, stil 95; verschil -54, beter
      bestellingen: eerlijk 48, stil 34; verschil +14, beter
      tevredenheid: eerlijk 7,1, stil 5,2; verschil +1,9, beter
      loyale klanten: eerlijk 7, stil 7; verschil 0, gelijk

      """
    #expect(Samples.page(.comparison(Samples.comparison), .nl, plain: true) == expected)
  }

  @Test func `numbers that read alike are equal, and a difference is that of the numbers as they read`() {
    func row(_ left: Int, _ right: Int, _ decimals: Int) -> Comparison.Row {
      Comparison.Row(
        gauge: Text(verbatim: "NPS"), left: left, right: right, decimals: decimals, fullBar: 50_000_000,
        moreIsBetter: true)
    }
    let comparison = Comparison(
      leftName: Text(verbatim: "a"), rightName: Text(verbatim: "b"),
      rows: [row(47_400_000, 46_600_000, 0), row(46_600_000, 46_400_000, 0), row(-6_960_000, -7_040_000, 1)])
    let expected = """
      NPS: a 47, b 47; difference 0, equal
      NPS: a 47, b 46; difference +1, better
      NPS: a -7.0, b -7.0; difference 0.0, equal

      """
    #expect(Samples.page(.comparison(comparison), plain: true) == expected)
  }
}
