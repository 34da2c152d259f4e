import Testing
import Wording

@testable import Play

private func page(_ first: Language = .nl) throws -> Element {
  let title = Text(nl: "Alles op papier", en: "All on paper")
  let section = Text(nl: "Deel", en: "Part")
  return try Tree.of(
    WebPage(title: title, sections: [(section, Samples.reply), (.empty, Samples.named("x"))]).html(
      first: first))
}

/// The part in one language.
private func part(_ language: Language, of page: Element) throws -> Element {
  try #require(page.all("div").first { $0["lang"] == language.rawValue })
}

@Test(arguments: Language.allCases)
func `a page holds both languages and shows the first`(_ first: Language) throws {
  let page = try page(first)
  #expect(page["lang"] == first.rawValue)
  #expect(page.all("title").first?.text == (first == .nl ? "Alles op papier" : "All on paper"))
  let buttons = page.all("input")
  #expect(buttons.map { $0["id"] } == ["show-nl", "show-en"])
  #expect(buttons.first { $0["checked"] != nil }?["id"] == "show-\(first)")
  #expect(page.all("label").map { $0["for"] } == ["show-nl", "show-en"])
  #expect(page.all("main").count == 1)
  #expect(page.all("div").compactMap { $0["lang"] }.first == first.rawValue)
  #expect(try part(.nl, of: page).all("h2").first?.text == "Deel")
  #expect(try part(.en, of: page).all("h1").map(\.text) == ["All on paper"])
  #expect(try !part(.en, of: page).text.contains("tevredenheid:"))
}

@Test(arguments: Language.allCases)
func `every kind of block is on a page, with all that a terminal shows of it`(_ language: Language) throws {
  let text = try part(language, of: page()).text
  let isDutch = language == .nl
  let wanted =
    isDutch
    ? [
      "Ketenwijs IT: de offerte", "26 weken · 18 klanten", "Typ een cijfer",
      "tevredenheid: stijgt van 6,0 naar 7,1",
      "In week 26 tussen 6,1 en 7,4", "Jij: 6,6, beter dan", "-0,812500", "offerte na 4 dagen, verwacht 2",
      "vertrekt deze week: 1 op 31", "potentiële klant", "2 naar 2a", "eerlijk naast stil", "+1,9 beter",
      "Bedoel je boomkamp?", "Beslissing in week 3: regel: informeer", "De getallen",
    ]
    : [
      "Ketenwijs IT: the quote", "26 weeks · 18 customers", "Type a number",
      "satisfaction: rises from 6.0 to 7.1",
      "In week 26 between 6.1 and 7.4", "You: 6.6, better than", "-0.812500",
      "quote after 4 days, expected 2",
      "leaves this week: 1 in 31", "former customer", "2 to 2a", "honest beside silent", "+1.9 better",
      "Did you mean boomkamp?", "Decision in week 3: rule: inform", "The numbers",
    ]
  for words in wanted { #expect(text.contains(words), "\(words)") }
  for words in [
    "open it-offerte", "Boomkamp Logistiek", "sattisfaction", "week,tevredenheid", "scenarios/mine.yaml:14:5",
  ] {
    #expect(text.contains(words), "\(words)")
  }
}

@Test(arguments: Language.allCases)
func `headings go down one step at a time, and landmarks, tables and drawings have names`(
  _ language: Language
) throws {
  let part = try part(language, of: page())
  let levels = part.all("h1", "h2", "h3").compactMap { $0.name.last?.wholeNumberValue }
  #expect(levels.first == 1 && levels.contains(3))
  for (level, next) in zip(levels, levels.dropFirst()) { #expect(next <= level + 1) }
  #expect(part.all("table").count == 13)
  for table in part.all("table") {
    #expect(table.children.first?.name == "caption" && table.children.first?.text.isEmpty == false)
    for cell in table.all("th") { #expect(["row", "col"].contains(cell["scope"])) }
    let widths = Set(table.all("tr").map(\.children.count))
    #expect(widths.count == 1)
  }
  #expect(part.all("svg").count == 11)
  for drawing in part.all("svg") {
    #expect(drawing["role"] == "img")
    #expect(drawing.children.prefix(2).map(\.name) == ["title", "desc"])
    #expect(drawing.children.prefix(2).allSatisfy { !$0.text.isEmpty })
  }
  for figure in part.all("figure") {
    #expect(figure.children.first?.name == "figcaption")
    #expect(figure.all("details").count == 1)
  }
  let said = part.all("desc").first?.text ?? ""
  let reading = Samples.chart.reading(of: Samples.chart.series[0])[language]
  #expect(said.contains(reading) && said.contains(language == .nl ? "week 0: 6,0" : "week 0: 6.0"))
}

@Test func `a page asks for nothing and runs nothing`() throws {
  let page = try page()
  for element in page.all {
    #expect(!["script", "link", "img", "iframe", "object", "image", "use", "a"].contains(element.name))
    for (name, value) in element.attributes {
      #expect(!name.hasPrefix("on") && name != "src" && name != "href" && name != "style")
      #expect(!value.contains("://"))
    }
  }
  let style = page.all("style").first?.text ?? ""
  // HTML takes a stylesheet as it is written, XML would read it: with none of these signs both see the same.
  #expect(!style.contains("<") && !style.contains("&"))
  let title = Text(verbatim: "x")
  #expect(WebPage(title: title, sections: []).html(first: .nl).contains("checked ~ div[lang=\"en\"]"))
  #expect(!style.contains("url(") && !style.contains("@import"))
}

@Test(arguments: [
  "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "a'b\"c&d;&lt;", "</style></svg></desc>",
  "een\nnaam\r\nop\tregels", "<\u{301}b>", "]]>", "\u{0}\u{1B}[2J\u{202E}\u{FFFE}", "{{x}} ${y}",
])
func `a name is a text wherever it stands`(_ name: String) throws {
  let tame = try Tree.of(WebPage.fragment(Samples.named("x y"), .en)).all.map(\.name).filter { $0 != "br" }
  let html = WebPage.fragment(Samples.named(name), .en)
  let tree = try Tree.of(html)
  #expect(tree.all.map(\.name).filter { $0 != "br" } == tame)
  #expect(!html.unicodeScalars.contains { ["\u{0}", "\u{1B}", "\u{202E}", "\r"].contains($0) })
  let page = WebPage(title: Text(verbatim: name), sections: [(Text(verbatim: name), Samples.named(name))])
  #expect(try Tree.of(page.html(first: .nl)).all("script", "img").isEmpty)
  let picture = try #require(SvgPicture.first(in: Samples.named(name), .nl))
  #expect(try Tree.of(picture).all("title").first?.text == Screen(language: .nl).spell("\(name) (\(name))"))
}

@Test(arguments: Language.allCases)
func `a fragment is one answer in one language`(_ language: Language) throws {
  let fragment = try Tree.of(WebPage.fragment(Samples.reply, language))
  #expect(fragment.name == "div" && fragment["lang"] == language.rawValue)
  #expect(fragment.all("style", "html", "main", "h1", "h3").isEmpty)
  #expect(fragment.all("h2").count == 1)
  // On a page with many fragments an id would stand there twice.
  #expect(fragment.all.allSatisfy { $0["id"] == nil })
}

@Test func `empty answers make an empty page, not a broken one`() throws {
  #expect(try Tree.of(WebPage(title: .empty, sections: []).html(first: .en)).all("h1").isEmpty)
  let table = Table(columns: [Table.Column(.empty), Table.Column(.empty)], rows: [])
  let empty = Chart(title: .empty, unit: .empty, firstWeek: 1, series: [], marks: [], decimals: 0)
  let fragment = try Tree.of(
    WebPage.fragment(Reply([.table(table), .chart(empty), .gap, .paragraph(.empty)]), .en))
  #expect(fragment.all("td").map(\.text) == ["nothing"])
  #expect(fragment.all("svg", "details", "caption", "p").isEmpty)
}

@Test func `bars of signs are not read aloud`() throws {
  let table = Table(
    columns: [
      Table.Column(Text(verbatim: "name")), Table.Column(Text(verbatim: "bar"), isDrawing: true),
    ], rows: [[Text(verbatim: "a"), Text(verbatim: "■■■")]])
  let cells = try Tree.of(WebPage.fragment(Reply([.table(table)]), .en)).all("th", "td")
  #expect(cells.filter { $0["aria-hidden"] == "true" }.map(\.text) == ["bar", "■■■"])
}
