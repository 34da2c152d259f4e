import Testing
import Wording

@testable import Play

/// What lies outside the box of a drawing; words count with about their width.
private func outside(_ drawing: Drawing) throws -> [String] {
  let tree = try Tree.of(drawing.svg(title: "t", reading: "r").string)
  let width = Double(Drawing.width)
  let height = Double(drawing.height)
  func isIn(_ x: Double, _ y: Double) -> Bool { (0...width).contains(x) && (0...height).contains(y) }
  return tree.all.dropFirst().filter { element in
    func number(_ name: String) -> Double { Double(element[name] ?? "0") ?? -1 }
    switch element.name {
    case "text":
      let length = Double(element.text.columns) * 6.6
      let x = number("x")
      let from =
        element["text-anchor"] == "end" ? x - length : element["text-anchor"] == "middle" ? x - length / 2 : x
      return !isIn(from, number("y") - 10) || !isIn(from + length, number("y") + 3)
    case "rect":
      return number("width") < 0 || !isIn(number("x"), number("y"))
        || !isIn(number("x") + number("width"), number("y") + number("height"))
    case "circle":
      return !isIn(number("cx") - 4, number("cy") - 4) || !isIn(number("cx") + 4, number("cy") + 4)
    case "polyline", "polygon", "path":
      let spots = (element["points"] ?? element["d"] ?? "").split { " MLQ".contains($0) }.map {
        Double($0) ?? -1
      }
      return spots.isEmpty || spots.count % 2 == 1
        || stride(from: 0, to: spots.count, by: 2).contains { !isIn(spots[$0], spots[$0 + 1]) }
    default: return false
    }
  }.map { "\($0.name) \($0.attributes) \($0.text)" }
}

@Test(arguments: Language.allCases)
func `everything that is drawn lies inside the box`(_ language: Language) throws {
  let screen = Screen(language: language)
  for block in Samples.drawings {
    let drawing = try #require(screen.drawing(block))
    #expect(try outside(drawing) == [])
  }
}

@Test
func `whatever the numbers are, drawings keep inside the box and the same reply gives the same drawing`()
  throws
{
  for seed in 0..<60 {
    var dice = Dice(seed: UInt64(seed))
    let blocks: [Block] = [
      .chart(dice.chart()), .fan(dice.fan()), .strip(dice.strip()), dice.ledger(), dice.comparison(),
    ]
    for block in blocks {
      for language in Language.allCases {
        let screen = Screen(language: language)
        guard let drawing = screen.drawing(block) else { continue }
        #expect(try outside(drawing) == [], "seed \(seed)")
        #expect(screen.drawing(block) == drawing)
      }
    }
    let page = WebPage(title: .empty, sections: [(.empty, Reply(blocks + [dice.table(), dice.finding()]))])
    #expect(throws: Never.self) { try Tree.of(page.html(first: .nl)) }
  }
}

@Test func `lines differ in dash and marker and carry their names`() throws {
  let series = (0..<6).map { number in
    Chart.Series(
      name: Text(verbatim: "lijn \(number)"), values: (0..<9).map { ($0 + number * 3) * 1_000_000 })
  }
  let chart = Chart(
    title: .empty, unit: .empty, firstWeek: 1, series: series, marks: Samples.chart.marks, decimals: 0)
  let drawing = try #require(Screen(language: .nl).drawing(chart))
  let tree = try Tree.of(drawing.svg(title: "", reading: "").string)
  #expect(
    Set(tree.all("polyline").compactMap { $0["class"] }) == [
      "edge", "grid", "l0", "l1", "l2", "l3", "l4", "l5",
    ])
  let style = try Tree.of(WebPage.style).text
  let dashes = style.matches(of: /svg \.l[0-5] \{.*stroke-dasharray: ([0-9 a-z]+);/).map { String($0.1) }
  #expect(Set(dashes).count == 6)
  let markers = Set(
    tree.all.filter { $0["class"]?.hasPrefix("m") == true }.map { "\($0.name) \($0["class"] ?? "")" })
  #expect(markers == ["circle m0", "rect m1", "polygon m2", "circle m3", "rect m4", "polygon m5"])
  let ends = tree.all("text").filter { $0["class"]?.hasPrefix("t") == true }
  #expect(Set(ends.map(\.text)) == ["a lijn 0", "b lijn 1", "c lijn 2", "d lijn 3", "e lijn 4", "f lijn 5"])
  #expect(Set(ends.map { $0["y"] }).count == 6)
}

@Test func `a mark is a letter on the drawing and under it`() throws {
  var marks = Samples.chart.marks
  marks.append(Chart.Mark(week: 3, kind: .decision, text: Text(verbatim: "tweede")))
  marks.append(Chart.Mark(week: 3, kind: .event, text: Text(verbatim: "storm")))
  let chart = Chart(
    title: .empty, unit: .empty, firstWeek: 0, series: Samples.chart.series, marks: marks, decimals: 1)
  let tree = try Tree.of(WebPage.fragment(Reply([.chart(chart)]), .nl))
  let letters = tree.all("svg")[0].all("text").map(\.text).filter { ["A", "B", "C", "D"].contains($0) }
  #expect(letters == ["A", "B", "C"])
  #expect(
    tree.all("li").dropFirst(2).map { $0.children.map(\.text).joined(separator: " ") } == [
      "◆A Beslissing in week 3: regel: informeer", "◆A Beslissing in week 3: tweede",
      "▼B Gebeurtenis in week 3: storm", "▼C Gebeurtenis in week 10: twee collega's ziek",
    ])
}

@Test func `many marks get letters on rows of their own`() throws {
  let marks = (0..<60).map { Chart.Mark(week: $0, kind: .decision, text: Text(verbatim: "x")) }
  let values = (0..<60).map { Optional($0 * 1_000_000) }
  let chart = Chart(
    title: .empty, unit: .empty, firstWeek: 0, series: [Chart.Series(name: .empty, values: values)],
    marks: marks,
    decimals: 0)
  #expect(chart.letteredMarks.map(\.letter).last == "BH")
  #expect(try outside(#require(Screen(language: .nl).drawing(chart))) == [])
}

@Test func `a hole in a line stays a hole`() throws {
  let drawing = try #require(Screen(language: .nl).drawing(Samples.chart))
  let tree = try Tree.of(drawing.svg(title: "", reading: "").string)
  #expect(tree.all("polyline").filter { $0["class"] == "l0" }.count == 1)
  #expect(tree.all("polyline").filter { $0["class"] == "l1" }.count == 2)
}

@Test func `numbers on a drawing are written as the language writes them`() throws {
  for block in Samples.drawings where block.figure?.title[.nl] != Samples.cycle.figure.title[.nl] {
    for language in Language.allCases {
      let drawing = try #require(Screen(language: language).drawing(block))
      let texts = try Tree.of(drawing.svg(title: "", reading: "").string).all("text").map(\.text)
      let other = language == .nl ? "." : ","
      #expect(texts.contains { $0.contains(language.decimalMark) })
      #expect(!texts.contains { $0.contains(other) }, "\(texts)")
    }
  }
}

@Test(arguments: Language.allCases)
func `a picture stands on its own`(_ language: Language) throws {
  for block in Samples.drawings {
    let reply = Reply([Samples.paragraph, block, .chart(Samples.chart)])
    let picture = try Tree.of(#require(SvgPicture.first(in: reply, language)))
    #expect(picture.name == "svg" && picture["xmlns"] == "http://www.w3.org/2000/svg")
    #expect(picture["lang"] == language.rawValue && picture["role"] == "img")
    #expect(picture.children.prefix(3).map(\.name) == ["title", "desc", "style"])
    #expect(picture.children[2].text.contains("prefers-color-scheme: dark"))
    let title = try #require(block.figure).title[language]
    #expect(picture.children[0].text == title)
    let width = try #require(Double(picture["width"] ?? ""))
    let height = try #require(Double(picture["height"] ?? ""))
    for words in picture.children.filter({ $0.name == "text" }) {
      let x = try #require(Double(words["x"] ?? ""))
      #expect(x + Double(words.text.columns) * (words["class"] == "title" ? 10.5 : 7) <= width)
      #expect(try #require(Double(words["y"] ?? "")) <= height)
    }
  }
  #expect(SvgPicture.first(in: Reply([Samples.paragraph, .table(Samples.table)]), language) == nil)
}
