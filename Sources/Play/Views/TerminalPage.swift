/// A reply as characters for one screen.
///
/// Every line fits the screen, save what is to be kept as it is; none ends in spaces; without colours there
/// is no escape code; without Unicode there is only ASCII; nothing that a text holds can steer the terminal.

import Wording

package struct TerminalPage {
  let screen: Screen

  package init(_ screen: Screen) { self.screen = screen }

  /// Lines with ends; empty for an empty reply.
  package func render(_ reply: Reply) -> String {
    reply.blocks.reduce(into: "") { page, block in
      for line in lines(block) { page += line.render(colours: screen.colours) + "\n" }
    }
  }

  private func lines(_ block: Block) -> [Line] {
    // Wrapping would break what is to be copied.
    if case .verbatim(let text) = block { return screen.spellLines(text).map { Line("  " + $0) } }
    if case .raw(let text) = block { return screen.spellLines(text).map { Line($0) } }
    let lines: [Line] =
      switch block {
      case .heading(let text, let right): heading(text, right: right)
      case .rule(let text, let right): rule(text, right: right)
      case .paragraph(let text): screen.lines(text)
      case .hint(let text): screen.lines(text, .quiet)
      case .table(let table): screen.lines(table)
      case .chart(let chart): screen.lines(chart)
      case .fan(let fan): screen.lines(fan)
      case .strip(let strip): screen.lines(strip)
      case .ledger(let ledger): screen.lines(ledger)
      case .cycle(let cycle): screen.lines(cycle)
      case .comparison(let comparison): screen.lines(comparison)
      case .finding(let finding): screen.lines(finding)
      case .verbatim, .raw, .gap: [Line()]
      }
    return lines.map { $0.cut(to: screen.width) }
  }

  /// A heading inside a line; a page of sentences, or one too narrow, has a heading alone.
  private func rule(_ text: Text, right: Text) -> [Line] {
    let (title, remark) = (screen.spell(text), screen.spell(right))
    let room = screen.textWidth - title.columns - remark.columns - 5
    guard !screen.plain, room >= 3 else { return heading(text, right: right) }
    let stroke = screen.unicode ? "─" : "-"
    var line = Line(stroke + stroke + " ", .quiet)
    line.add(title, .bold)
    line.add(" " + String(repeating: stroke, count: room) + " " + remark, .quiet)
    return [line]
  }

  /// The right part goes to the right edge, or under the title when they do not fit on one line.
  private func heading(_ text: Text, right: Text) -> [Line] {
    var lines = screen.lines(text, .bold)
    let remark = screen.spell(right)
    guard !remark.isEmpty else { return lines }
    guard !screen.plain, let title = lines.last, lines.count == 1,
      title.columns + 3 + remark.columns <= screen.textWidth
    else { return lines + screen.lines(right, .quiet) }
    lines[0].advance(to: screen.textWidth - remark.columns)
    lines[0].add(remark, .quiet)
    return lines
  }
}
