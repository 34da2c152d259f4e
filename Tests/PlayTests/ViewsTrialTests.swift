/// Random replies on every kind of screen: what must hold for each of them.

import Testing
import Wording

@testable import Play

struct ViewsTrialTests {
  @Test func `every sample fits every width, in every form`() {
    for width in 40...200 {
      for language in Language.allCases {
        for (unicode, plain) in [(true, false), (false, false), (true, true), (false, true)] {
          for block in Samples.blocks {
            let page = Samples.page(block, language, width: width, unicode: unicode, plain: plain)
            expectTidy(page, width: width, unicode: unicode, "width \(width) \(language)")
          }
        }
      }
    }
  }

  @Test(arguments: 1...300) func `random tables, charts and ledgers fit`(seed: Int) {
    var dice = Dice(seed: UInt64(seed))
    let width = dice.number(20...200)
    let unicode = dice.number(0...1) == 1
    let plain = dice.number(0...3) == 0
    for block in [dice.table(), .chart(dice.chart()), dice.ledger(), dice.comparison(), dice.finding()] {
      let page = Samples.page(block, .nl, width: width, unicode: unicode, plain: plain)
      expectTidy(page, width: width, unicode: unicode, "seed \(seed)")
    }
  }

  @Test(arguments: 1...400) func `random fans and strips fit, and tell what they show`(seed: Int) {
    var dice = Dice(seed: UInt64(seed))
    let width = dice.number(20...200)
    let language = Language.allCases[dice.number(0...1)]
    let unicode = dice.number(0...1) == 1
    let plain = dice.number(0...2) == 0
    let fan = dice.fan()
    let strip = dice.strip()
    for (block, reading) in [(Block.fan(fan), fan.reading), (.strip(strip), strip.reading)] {
      let page = Samples.page(block, language, width: width, unicode: unicode, plain: plain)
      expectTidy(page, width: width, unicode: unicode, "seed \(seed)")
      if plain {
        #expect(!page.unicodeScalars.contains { (0x2190...0x25FF).contains($0.value) }, "seed \(seed)")
      }
      // A number longer than a line is cut, so only wide screens hold the reading word for word.
      let words = page.split { $0 == " " || $0 == "\n" }.joined(separator: " ")
      if width >= 30 { #expect(words.contains(reading[language]), "seed \(seed)") }
    }
  }

  @Test(arguments: 1...200) func `the bins of a random strip hold every result once`(seed: Int) {
    var dice = Dice(seed: UInt64(seed))
    let strip = dice.strip()
    let bins = strip.bins
    #expect(bins.count <= 12, "seed \(seed)")
    #expect(bins.reduce(0) { $0 + $1.count } == strip.results.count, "seed \(seed)")
    #expect(bins.count { $0.isOwn } == (strip.results.isEmpty ? 0 : 1), "seed \(seed)")
    let half = ValueAxis.smallestStep(decimals: strip.decimals) / 2
    for bin in bins {
      #expect(bin.from <= bin.to, "seed \(seed)")
      if bin.isOwn { #expect(bin.from - half <= strip.own && strip.own <= bin.to + half, "seed \(seed)") }
    }
    #expect(zip(bins, bins.dropFirst()).allSatisfy { $0.to < $1.from }, "seed \(seed)")
  }

  @Test(arguments: 1...200) func `every series of a random chart is told in words`(seed: Int) {
    var dice = Dice(seed: UInt64(seed))
    let chart = dice.chart()
    let page = Samples.page(.chart(chart), width: dice.number(20...200))
    let words = page.split { $0 == " " || $0 == "\n" }.joined(separator: " ")
    for series in chart.series {
      let reading = "\(series.name.en): \(chart.reading(of: series).en)"
      #expect(words.contains(reading), "seed \(seed)")
    }
  }

  @Test func `no text can steer the terminal`() {
    let evil = Text(verbatim: "a\u{1B}[2Jb\u{9B}31mc\u{7}d\u{202E}e\r\nf\u{2028}g\u{7F}\u{8}")
    let blocks: [Block] = [
      .heading(evil, right: evil), .paragraph(evil), .hint(evil), .verbatim(evil),
      .table(Table(columns: [Table.Column(evil)], rows: [[evil]])),
      .chart(
        Chart(
          title: evil, unit: evil, firstWeek: 0, series: [Chart.Series(name: evil, values: [1, 2])],
          marks: [Chart.Mark(week: 0, kind: .event, text: evil)], decimals: 0)),
      .fan(Fan(title: evil, unit: evil, firstWeek: 0, past: [1], coming: [], futures: 9, decimals: 0)),
      .strip(Strip(title: evil, unit: evil, results: [1], own: 2, moreIsBetter: true, decimals: 0)),
      .ledger(
        Ledger(
          title: evil, start: 0, startLabel: evil,
          entries: [Ledger.Entry(amount: 0, cause: evil, fact: evil, concept: evil.en)], end: 0,
          endLabel: evil, remark: evil, decimals: 0)),
      .comparison(
        Comparison(
          leftName: evil, rightName: evil,
          rows: [
            Comparison.Row(gauge: evil, left: 0, right: 1, decimals: 0, fullBar: 1, moreIsBetter: nil)
          ])),
      .finding(
        Finding(
          evil, at: Place(file: evil.en, line: 1, column: 2, length: 3, excerpt: evil.en), advice: evil)),
      .finding(
        Finding(evil, at: Place(file: nil, line: 1, column: 2, length: 3, excerpt: evil.en), advice: evil)),
    ]
    for block in blocks {
      for (unicode, plain) in [(true, false), (false, false), (true, true)] {
        let page = Samples.page(block, width: 200, unicode: unicode, plain: plain)
        expectTidy(page, width: 200, unicode: unicode, "\(block)")
        #expect(!page.unicodeScalars.contains { $0.value == 0x202E || $0.value == 0x2028 })
      }
      // With colours the only escapes are our own.
      let parts = Samples.page(block, colours: true).split(
        separator: "\u{1B}", omittingEmptySubsequences: false)
      #expect(parts.dropFirst().allSatisfy { $0.wholeMatch(of: /(?s)\[[0-9;]+m.*/) != nil })
    }
  }

  @Test func `colours change no character`() {
    for block in Samples.blocks {
      let bare = Samples.page(block, colours: true).replacing(/\u{1B}\[[0-9;]+m/, with: "")
      let lines = bare.split(separator: "\n", omittingEmptySubsequences: false).map { String($0).trimmedEnd }
      #expect(lines.joined(separator: "\n") == Samples.page(block))
    }
  }

  @Test func `an empty reply shows nothing`() {
    #expect(TerminalPage(Screen(language: .nl)).render(Reply()) == "")
  }
}

private func expectTidy(_ page: String, width: Int, unicode: Bool, _ trial: String) {
  for line in page.split(separator: "\n", omittingEmptySubsequences: false) {
    #expect(line.columns <= width, "\(trial): \(line)")
    #expect(line.last != " ", "\(trial): \(line)")
  }
  #expect(page.isEmpty || page.hasSuffix("\n"), "\(trial)")
  let scalars = page.unicodeScalars.filter { $0 != "\n" }
  #expect(scalars.allSatisfy { $0.value >= 0x20 && !(0x7F...0x9F).contains($0.value) }, "\(trial)")
  if !unicode { #expect(scalars.allSatisfy { $0.isASCII }, "\(trial): \(page)") }
}
