import Testing
import Wording

@testable import Play

/// Cells of every table, unescaped, as a reader of Markdown sees them.
private func tables(_ markdown: String) -> [[[String]]] {
  markdown.split(separator: "\n\n").filter { $0.hasPrefix("|") }.map { piece in
    piece.split(separator: "\n").map { line in
      var cells = [""]
      var isEscaped = false
      for character in line.dropFirst() {
        if !isEscaped && character == "\\" {
          isEscaped = true
        } else if !isEscaped && character == "|" {
          cells.append("")
        } else {
          cells[cells.count - 1].append(character)
          isEscaped = false
        }
      }
      return cells.dropLast().map { String($0.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed()) }
    }
  }
}

@Test func `an answer as Markdown in English`() {
  let reply = Reply([
    Samples.heading, Samples.paragraph, Samples.verbatim, .verbatim(Text(verbatim: "run 4")),
    .table(Samples.table),
    .gap, Samples.hint, .finding(Samples.filed),
  ])
  let expected = """
    ## Ketenwijs IT: the quote

    *26 weeks · 18 customers*

    After every meeting the customer wants a quote. Your colleagues usually need three days. Most customers expect two.

    ```
    open it-offerte
    run 4
    ```

    | customer | phase | satisfaction | last seen |
    | --- | --- | ---: | --- |
    | Boomkamp Logistiek | loyal | 6.8 | quote after 4 days |
    | Café Noir | new | 10.0 | not yet… |

    Type a number, or help.

    > scenarios/mine.yaml:14:5
    >
    > ```
    >     sattisfaction: 60
    > ```
    >
    > unknown key: sattisfaction
    >
    > did you mean satisfaction? (0 to 100, default 60)

    """
  #expect(MarkdownPage(.en).render(reply) == expected)
}

@Test func `drawings as Markdown in Dutch`() {
  let chart = Chart(
    title: Samples.chart.title, unit: Samples.chart.unit, firstWeek: 9,
    series: [
      Chart.Series(name: Text(nl: "tevredenheid", en: "satisfaction"), values: [6_000_000, nil, 7_000_000])
    ],
    marks: Samples.chart.marks, decimals: 1)
  let expected = """
    **Tevredenheid en verwachting (punten)**

    - tevredenheid: stijgt van 6,0 naar 7,0.
    - Gebeurtenis in week 10: twee collega's ziek

    | week | tevredenheid |
    | --- | ---: |
    | 9 | 6,0 |
    | 10 |  |
    | 11 | 7,0 |

    **Boomkamp Logistiek: tevredenheid 6,0 → 4,9 in week 3**

    - vertrekt deze week: 1 op 31

    | oorzaak | verandering | wat er gebeurde | begrip |
    | --- | ---: | --- | --- |
    | begin: week 2 | 6,000000 |  |  |
    | teleurgesteld | -0,812500 | offerte na 4 dagen, verwacht 2 | C060 |
    | klacht | -0,400000 | zei niets en is niets gevraagd | C146 |
    | warmte | +0,112500 | Joost kent de planner bij naam | C070 |
    | nu: week 3 | 4,900000 |  |  |

    """
  #expect(MarkdownPage(.nl).render(Reply([.chart(chart), .ledger(Samples.ledger)])) == expected)
}

@Test func `tables come back as they went in, whatever the cells hold`() {
  let names = [
    "a|b", "\\|", "*vet* _en_ `code`", "<script>", "# kop", "- punt", "1. één", "[x](y)", "een\nregel",
    "a & b", "~~x~~",
  ]
  let rows = names.map { [Text(verbatim: $0), Text(verbatim: $0 + " |")] }
  let table = Table(columns: [Table.Column(Text(verbatim: "x|y")), Table.Column(.empty)], rows: rows)
  let found = tables(MarkdownPage(.nl).render(Reply([.table(table)])))
  let shown = names.map { $0.replacing("\n", with: " ") }
  #expect(found.count == 1)
  #expect(found.first?.first == ["x|y", ""])
  #expect(found.first.map { Array($0.dropFirst(2)) } == shown.map { [$0, $0 + " |"] })
}

@Test(arguments: Language.allCases)
func `every table and every drawing has its numbers in Markdown`(_ language: Language) {
  let markdown = MarkdownPage(language).render(Samples.reply)
  #expect(tables(markdown).count == 7)
  for words in language == .nl
    ? ["**eerlijk naast stil**", "- Jij: 6,6"] : ["**honest beside silent**", "- You: 6.6"]
  {
    #expect(markdown.contains(words))
  }
}

@Test func `a text stays a text in Markdown`() {
  func written(_ text: String) -> String { MarkdownPage(.nl).render(Reply(Text(verbatim: text))) }
  #expect(written("# geen kop") == "\\# geen kop\n")
  #expect(written("    geen code") == "geen code\n")
  #expect(written("- geen\n-0,4\n6.8\n===") == "\\- geen\\\n-0,4\\\n6.8\\\n\\===\n")
  #expect(written("12) geen lijst") == "12\\) geen lijst\n")
  #expect(written("<b>&amp;[a](b)") == "\\<b\\>\\&amp;\\[a\\](b)\n")
  #expect(written("een\ntwee\n\ndrie") == "een\\\ntwee\n\ndrie\n")
  let fenced = MarkdownPage(.nl).render(Reply([.raw(Text(verbatim: "```\n# x"))]))
  #expect(fenced == "````\n```\n# x\n````\n")
  #expect(MarkdownPage(.nl).render(Reply()).isEmpty)
}
