/// The blocks of a reply as elements of a page, in one language.

import Wording

struct PageBlocks {
  private let screen: Screen
  /// What is above the headings of a reply decides how deep they are: 2 or 3.
  private let depth: Int

  init(_ language: Language, depth: Int) {
    screen = Screen(language: language)
    self.depth = depth
  }

  /// - Parameter title: what a table is of, as long as no heading says more.
  func render(_ reply: Reply, title: Text = .empty) -> [Markup] {
    var caption = title
    return reply.blocks.flatMap { block in
      switch block {
      case .heading(let text, _), .rule(let text, _): caption = text
      default: break
      }
      return elements(block, caption: caption) + [.lineEnd]
    }
  }

  private func elements(_ block: Block, caption: Text) -> [Markup] {
    switch block {
    case .heading(let text, let right), .rule(let text, let right): heading(text, right: right)
    case .paragraph(let text): paragraph(text)
    case .hint(let text): paragraph(text, "hint")
    case .verbatim(let text), .raw(let text): [Markup("pre", [:], lines(text, between: .lineEnd))]
    case .table(let table):
      [PageTable(table, on: screen).markup(caption: screen.spell(caption))]
    case .finding(let finding): [element(finding)]
    case .gap: [Markup("div", ["class": "gap"], [])]
    case .chart, .fan, .strip, .ledger, .cycle, .comparison:
      block.figure.map { [element($0, of: block)] } ?? []
    }
  }

  private func heading(_ text: Text, right: Text) -> [Markup] {
    let beside = screen.spell(right)
    return [Markup(depth == 2 ? "h2" : "h3", [:], screen.spell(text))]
      + (beside.isEmpty ? [] : [Markup("p", ["class": "beside"], beside)])
  }

  private func paragraph(_ text: Text, _ look: String? = nil) -> [Markup] {
    let content = lines(text, between: Markup("br"))
    return content.isEmpty ? [] : [Markup("p", ["class": look], content)]
  }

  private func lines(_ text: Text, between: Markup) -> [Markup] {
    screen.spellLines(text).enumerated().flatMap { number, line in
      (number == 0 ? [] : [between]) + [Markup.text(line)]
    }
  }

  private func element(_ finding: Finding) -> Markup {
    var parts: [Markup] = []
    if let place = finding.place {
      if let file = place.file {
        let name = "\(file):\(place.line):\(place.column)"
        parts.append(Markup("p", [:], [Markup("code", [:], name)]))
      }
      parts.append(Markup("pre", [:], marked(place)))
    }
    let said = [finding.told, finding.advice].filter { !$0.isEmpty }
    parts += said.flatMap { paragraph($0) }
    return Markup("div", ["class": finding.isAdvice ? "finding advice" : "finding", "role": "note"], parts)
  }

  /// The line with the wrong piece marked. At its end there is nothing to mark but the end.
  private func marked(_ place: Place) -> [Markup] {
    let before = place.excerpt.prefix(max(0, place.column - 1))
    let wrong = place.excerpt.dropFirst(before.count).prefix(max(1, place.length))
    let after = place.excerpt.dropFirst(before.count + wrong.count)
    return [
      .text(String(before)), Markup("mark", [:], wrong.isEmpty ? "…" : String(wrong)), .text(String(after)),
    ]
  }

  private func element(_ figure: Figure, of block: Block) -> Markup {
    let title = screen.spell(figure.title)
    var parts = [Markup("figcaption", [:], title)]
    if let drawing = screen.drawing(block) {
      parts.append(drawing.svg(title: title, reading: screen.reading(of: block, title: figure.title)))
    }
    if !figure.notes.isEmpty { parts.append(Markup("ul", ["class": "notes"], figure.notes.map { item($0) })) }
    if !figure.table.rows.isEmpty {
      let numbers = screen.spell(Text(nl: "De getallen", en: "The numbers"))
      parts.append(
        Markup(
          "details", ["open": figure.needsTable ? "open" : nil],
          [
            Markup("summary", [:], numbers),
            PageTable(figure.table, on: screen).markup(caption: title),
          ]))
    }
    return Markup("figure", [:], parts)
  }

  private func item(_ note: Figure.Note) -> Markup {
    let sign = Markup(
      "span", ["class": note.series.map { "sign t\($0 % 6)" } ?? "sign", "aria-hidden": "true"], note.sign)
    return Markup(
      "li", [:], (note.sign.isEmpty ? [] : [sign]) + [Markup("span", [:], screen.spell(note.text))])
  }
}
