/// Small screens, odd letters and charts with little to show.

import Testing
import Wording

@testable import Play

struct ViewsEdgeTests {
  @Test func `accents take no column and Chinese signs take two`() {
    #expect("e\u{301}é".columns == 2)
    #expect("客户".columns == 4)
    #expect("👩‍👧".columns == 2)
    #expect("🇳🇱".columns == 2)
    #expect("─●▶…".columns == 4)
    #expect("客户x".beginning(columns: 3) == "客")
  }

  @Test func `a text without Unicode keeps its letters and loses its accents`() {
    let screen = Screen(language: .nl, unicode: false)
    #expect(screen.spell("Één café – “ja” … → 客") == "Een cafe - \"ja\" ... -> ?")
    #expect(screen.spell("e\u{301}") == "e")
  }

  @Test func `words stay whole, what aligns stays aligned, and a word too long is cut`() {
    #expect(wrap("one two three", width: 8) == ["one two", "three"])
    #expect(wrap("  a  b", width: 20) == ["  a  b"])
    #expect(wrap("one two three", width: 12, hanging: 2) == ["one two", "  three"])
    #expect(wrap("abcdefghij", width: 4) == ["abcd", "efgh", "ij"])
    #expect(wrap("", width: 4) == [""])
  }

  @Test func `the column that can go first goes first, then words are cut, never numbers`() {
    let narrow = """
        customer            phase  satisfaction
        Boomkamp Logistiek  loyal           6.8
        Café Noir           new            10.0

      """
    #expect(Samples.page(.table(Samples.table), width: 50) == narrow)
    let narrower = """
        customer            satisfaction
        Boomkamp Logistiek           6.8
        Café Noir                   10.0

      """
    #expect(Samples.page(.table(Samples.table), width: 40) == narrower)
    let cut = """
        customer        satisfaction
        Boomkamp Logi…           6.8
        Café Noir               10.0

      """
    #expect(Samples.page(.table(Samples.table), width: 30) == cut)
  }

  @Test func `a table without rows says so`() {
    let table = Table(columns: [Table.Column(Text(nl: "klant", en: "customer"))], rows: [])
    #expect(Samples.page(.table(table), .nl) == "  klant\n  niets\n")
  }

  @Test func `a line that does not move gets a low chart`() {
    let expected = """
      Stock
       6.2 ┤
       6.0 ┤────────●───────● ●a 6.0
       5.8 ┤
       5.6 ┤
           └┬───────┬───────┬
      week  0       1       2
      ●a stock: stays 6.0.

      """
    #expect(Samples.page(.chart(chart([6, 6, 6]))) == expected)
  }

  @Test func `one week is a dot, and nothing is said to be nothing`() {
    let expected = """
      Stock
       6.2 ┤
       6.0 ┤● ●a 6.0
       5.8 ┤
       5.6 ┤
           └┬
      week  0
      ●a stock: 6.0 in week 0.

      """
    #expect(Samples.page(.chart(chart([6]))) == expected)
    #expect(Samples.page(.chart(chart([nil, nil]))) == "Stock\nstock: no values yet.\n")
  }

  @Test func `a line across zero keeps zero on the axis`() {
    let page = Samples.page(.chart(chart([-13, 5, 12])))
    for label in ["\n 20.0 ┤", "\n 10.0 ┤", "\n  0.0 ┤", "\n-10.0 ┤", "\n-20.0 ┤"] {
      #expect(page.contains(label))
    }
  }

  @Test func `no more than six marks are listed`() {
    let marks = (0...8).map { Chart.Mark(week: $0, kind: .event, text: Text(nl: "ziek", en: "ill")) }
    let chart = Chart(
      title: Text(verbatim: "Stock"), unit: .empty, firstWeek: 0,
      series: [Chart.Series(name: Text(verbatim: "stock"), values: Array(0...8))], marks: marks, decimals: 6)
    let page = Samples.page(.chart(chart), .nl)
    #expect(page.contains("▼  week 5  ziek\n   en nog 3\n"))
    #expect(!page.contains("week 6  ziek"))
  }

  @Test func `a long line is shown around its mistake`() {
    let excerpt = String(repeating: "abcdefg ", count: 30)
    let place = Place(file: "x.yaml", line: 3, column: 97, length: 7, excerpt: excerpt)
    let expected = """
      x.yaml:3:97  odd
          3 | …defg abcdefg abcdefg abcdefg abcdefg ab…
            |               ^^^^^^^ why?

      """
    let finding = Finding(
      Text(nl: "raar", en: "odd"), at: place, advice: Text(nl: "waarom?", en: "why?"))
    #expect(Samples.page(.finding(finding), width: 50) == expected)
  }

  @Test func `carets stand under wide signs`() {
    let place = Place(file: nil, line: 1, column: 6, length: 2, excerpt: "why\t客户戶 x")
    let finding = Finding(Text(nl: "wie?", en: "who?"), at: place)
    #expect(Samples.page(.finding(finding)) == "  why 客户戶 x\n        ^^^^\nwho?\n")
  }

  private func chart(_ values: [Int?]) -> Chart {
    let series = Chart.Series(name: Text(verbatim: "stock"), values: values.map { $0.map { $0 * 1_000_000 } })
    return Chart(
      title: Text(verbatim: "Stock"), unit: .empty, firstWeek: 0, series: [series], marks: [], decimals: 1)
  }
}
