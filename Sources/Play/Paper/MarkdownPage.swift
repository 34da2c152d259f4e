/// A reply as Markdown, as GitHub and most wikis read it.
///
/// Texts are escaped, so that none of them becomes a heading, a link or an element. Drawings become what they
/// say and a table of their numbers.

import Wording

package struct MarkdownPage {
  private let screen: Screen

  package init(_ language: Language) { screen = Screen(language: language) }

  /// Pieces with an empty line between them; empty for an empty reply.
  package func render(_ reply: Reply) -> String {
    var pieces: [String] = []
    var kept: [String] = []
    for block in reply.blocks {
      // Lines to copy that follow each other stand together.
      if case .verbatim(let text) = block {
        kept += screen.spellLines(text)
        continue
      }
      pieces += fence(kept) + piece(block)
      kept = []
    }
    pieces += fence(kept)
    return pieces.map { $0 + "\n" }.joined(separator: "\n")
  }

  private func piece(_ block: Block) -> [String] {
    switch block {
    case .heading(let text, let right), .rule(let text, let right):
      ["## " + inline(text)] + (right.isEmpty ? [] : ["*" + inline(right) + "*"])
    case .paragraph(let text), .hint(let text): paragraph(text)
    case .raw(let text): fence(screen.spellLines(text))
    case .table(let table): [self.table(table)]
    case .finding(let finding): [quote(finding)]
    case .verbatim, .gap: []
    case .chart, .fan, .strip, .ledger, .cycle, .comparison: block.figure.map { self.figure($0) } ?? []
    }
  }

  private func figure(_ figure: Figure) -> [String] {
    let notes = figure.notes.map { "- " + inline($0.text) }.joined(separator: "\n")
    return ["**" + inline(figure.title) + "**"] + (notes.isEmpty ? [] : [notes])
      + (figure.table.rows.isEmpty ? [] : [table(figure.table)])
  }

  private func paragraph(_ text: Text) -> [String] {
    let lines = screen.spellLines(text).map { begun($0) }
    return lines.split(separator: "", omittingEmptySubsequences: true).map { $0.joined(separator: "\\\n") }
  }

  private func table(_ table: Table) -> String {
    let nothing = [screen.spell(.nothing)] + table.columns.dropFirst().map { _ in "" }
    let rows = table.rows.isEmpty ? [nothing] : table.rows.map { row in row.map { screen.spell($0) } }
    let head = table.columns.map { screen.spell($0.title) }
    func line(_ cells: [String]) -> String { "| " + cells.joined(separator: " | ") + " |" }
    let rule = line(table.columns.map { $0.isNumber ? "---:" : "---" })
    return ([line(head.map { escaped($0) }), rule] + rows.map { line($0.map { escaped($0) }) })
      .joined(separator: "\n")
  }

  private func quote(_ finding: Finding) -> String {
    var lines: [String] = []
    if let place = finding.place {
      if let file = place.file {
        lines += [escaped(screen.spell("\(file):\(place.line):\(place.column)")), ""]
      }
      lines +=
        fence([screen.spell(place.excerpt)]).flatMap { $0.split(separator: "\n").map(String.init) } + [""]
    }
    lines += [finding.told, finding.advice].filter { !$0.isEmpty }.flatMap { paragraph($0) }
      .joined(separator: "\n\n").split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    return lines.map { $0.isEmpty ? ">" : "> " + $0 }.joined(separator: "\n")
  }

  /// A fence longer than any row of backticks inside it.
  private func fence(_ lines: [String]) -> [String] {
    guard !lines.isEmpty else { return [] }
    let longest = lines.flatMap { $0.split { $0 != "`" } }.map(\.count).max() ?? 0
    let fence = String(repeating: "`", count: max(3, longest + 1))
    return [([fence] + lines + [fence]).joined(separator: "\n")]
  }

  private func inline(_ text: Text) -> String { begun(screen.spell(text)) }

  /// Signs that mean something to Markdown anywhere in a line get a backslash.
  private func escaped(_ text: String) -> String {
    text.unicodeScalars.reduce(into: "") { all, scalar in
      if "\\`*_[]<>|~&$".unicodeScalars.contains(scalar) { all += "\\" }
      all.unicodeScalars.append(scalar)
    }
  }

  /// At the beginning of a line a few more do: "# x", "- x", "12. x", "===". Spaces there would make it code.
  private func begun(_ text: String) -> String {
    let line = escaped(String(text.drop { $0 == " " }))
    let word = line.prefix { $0 != " " }
    if let first = word.first, "#+-=".contains(first), word.allSatisfy({ $0 == first }) { return "\\" + line }
    let digits = word.prefix { $0.isASCII && $0.isNumber }
    guard !digits.isEmpty, [".", ")"].contains(word.dropFirst(digits.count)) else { return line }
    return digits + "\\" + line.dropFirst(digits.count)
  }
}
