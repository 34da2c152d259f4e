/// Random blocks from a seed, so that a failure can be repeated.

import Wording

@testable import Play

struct Dice: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  /// SplitMix64: small, and every seed is a good one.
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  mutating func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &self) }

  mutating func text(words: ClosedRange<Int>) -> Text {
    let stock = [
      "offerte", "café", "客户", "👩‍👧", "x", "klanttevredenheidsonderzoeksrapportage", "e\u{301}én", "“ja”",
    ]
    let count = number(words)
    return Text(
      verbatim: (0..<count).map { _ in stock[number(0...(stock.count - 1))] }.joined(separator: " "))
  }

  mutating func chart() -> Chart {
    let size = [10_000, 1_000_000, 80_000_000, 1_000_000_000_000_000][number(0...3)]
    let weeks = [1, 2, 5, 27, 105, 501][number(0...5)]
    let holes = number(0...4)
    let series = (0..<number(1...6)).map { number in
      Chart.Series(
        name: Text(verbatim: "reeks \(number)"),
        values: (0..<weeks).map { _ in self.number(0...9) < holes ? nil : self.number(-size...size) })
    }
    let marks = (0..<number(0...9)).map { _ in
      Chart.Mark(
        week: number(-3...weeks + 3), kind: number(0...1) == 0 ? .event : .decision, text: text(words: 0...9))
    }
    return Chart(
      title: text(words: 1...9), unit: text(words: 0...2), firstWeek: number(0...9), series: series,
      marks: marks, decimals: number(0...6))
  }

  /// How large numbers may be, in millionths: from dust to more than any game can hold.
  private mutating func size() -> Int { [0, 10_000, 80_000_000, 100_000_000_000_000_000][number(0...3)] }

  mutating func fan() -> Fan {
    let size = size()
    let past = [0, 1, 2, 27, 105][number(0...4)]
    let coming = [0, 1, 2, 25, 104, 501][number(0...5)]
    return Fan(
      title: text(words: 1...9), unit: text(words: 0...2), firstWeek: number(0...99),
      past: (0..<past).map { _ in number(-size...size) },
      coming: (0..<coming).map { _ in
        let marks = [number(-size...size), number(-size...size), number(-size...size)].sorted()
        return Fan.Week(low: marks[0], middle: marks[1], high: marks[2])
      },
      futures: number(1...2000), decimals: number(0...6))
  }

  mutating func strip() -> Strip {
    let size = size()
    let count = [0, 1, 2, 100, 2000][number(0...4)]
    return Strip(
      title: text(words: 1...9), unit: text(words: 0...2),
      results: (0..<count).map { _ in number(-size...size) }, own: number(-size...size),
      moreIsBetter: [true, false, nil][number(0...2)], decimals: number(0...6))
  }

  mutating func table() -> Block {
    let columns = (0..<number(1...9)).map { _ in
      Table.Column(text(words: 0...2), isNumber: number(0...1) == 1, canGo: number(0...3))
    }
    let rows = (0..<number(0...5)).map { _ in columns.map { _ in text(words: 0...4) } }
    return .table(Table(columns: columns, rows: rows))
  }

  mutating func ledger() -> Block {
    let entries = (0..<number(0...6)).map { _ in
      Ledger.Entry(
        amount: number(-9_000_000...9_000_000), cause: text(words: 1...3), fact: text(words: 0...9),
        concept: number(0...1) == 0 ? "" : "C060")
    }
    let start = number(-9_000_000_000...9_000_000_000)
    return .ledger(
      Ledger(
        title: text(words: 1...9), start: start, startLabel: text(words: 0...4), entries: entries,
        end: entries.reduce(start) { $0 + $1.amount }, endLabel: text(words: 0...4),
        remark: text(words: 0...6), decimals: number(0...6)))
  }

  mutating func comparison() -> Block {
    let rows = (0..<number(0...5)).map { _ in
      Comparison.Row(
        gauge: text(words: 1...4), left: number(-90_000_000...90_000_000),
        right: number(-90_000_000...90_000_000), decimals: number(0...6), fullBar: number(0...90_000_000),
        moreIsBetter: [true, false, nil][number(0...2)])
    }
    return .comparison(
      Comparison(leftName: text(words: 1...3), rightName: text(words: 1...3), rows: rows))
  }

  mutating func finding() -> Block {
    let place = Place(
      file: number(0...1) == 0 ? nil : "scenarios/mine.yaml", line: number(1...99999), column: number(1...90),
      length: number(1...40), excerpt: "\t" + text(words: 0...20).en)
    return .finding(Finding(text(words: 1...9), at: place, advice: text(words: 0...9)))
  }
}
