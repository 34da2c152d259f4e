/// What is wrong: the place with carets under it, what was seen, and advice.

import Wording

extension Screen {
  func lines(_ finding: Finding) -> [Line] {
    guard let place = finding.place else { return lines(joined(finding.message, finding.advice)) }
    if plain { return sentences(finding, at: place) }
    guard let file = place.file else {
      let (excerpt, carets) = underline(place, width: width - 2)
      return [Line("  " + excerpt), Line("  ").adding(carets, .bad)]
        + lines(joined(finding.message, finding.advice))
    }
    let head = "\(file):\(place.line):\(place.column)  \(finding.told[language])"
    return wrap(spell(head), width: width, hanging: 2).map { Line($0) } + gutter(finding, at: place)
  }

  /// "   14 |     sattisfaction: 60" and, under it, the carets with the advice beside them.
  private func gutter(_ finding: Finding, at place: Place) -> [Line] {
    let number = String(place.line).pushed(to: 5)
    let empty = String.spaces(number.columns) + " | "
    let (excerpt, carets) = underline(place, width: width - empty.columns)
    var under = Line(empty).adding(carets, finding.isAdvice ? .quiet : .bad)
    let advice = spell(finding.advice)
    let fits = under.columns + 1 + advice.columns <= width
    if fits, !advice.isEmpty { under.add(" " + advice) }
    var lines = [Line("\(number) | \(excerpt)"), under]
    guard !fits else { return lines }
    lines += wrap(advice, width: width - empty.columns).map { Line(empty + $0) }
    return lines
  }

  /// The line around the place, at most `width` columns, and carets under the place.
  private func underline(_ place: Place, width: Int) -> (excerpt: String, carets: String) {
    // One spelled string for each character, since places are counted in characters.
    let signs = place.excerpt.map { spell($0) }
    let first = min(max(place.column - 1, 0), signs.count)
    let end = min(first + max(place.length, 1), signs.count)
    var from = 0
    var to = signs.count
    let ellipsis = unicode ? "…" : "..."
    if span(signs[...]) > width {
      // A third of the line before the place shows what it belongs to.
      from = first
      while from > 0, span(signs[(from - 1)..<first]) < width / 3 { from -= 1 }
      to = from
      let room = width - 2 * ellipsis.columns - 1
      while to < signs.count, span(signs[from...to]) <= room { to += 1 }
    }
    let before = from > 0 ? ellipsis : ""
    let excerpt = before + signs[from..<to].joined() + (to < signs.count ? ellipsis : "")
    let marked = min(end, max(to, first))
    let length = first < marked ? max(1, span(signs[first..<marked])) : 1
    let start = before.columns + span(signs[from..<first])
    return (excerpt, .spaces(start) + String(repeating: "^", count: length))
  }

  private func span(_ signs: ArraySlice<String>) -> Int { signs.reduce(0) { $0 + $1.columns } }

  private func joined(_ message: Text, _ advice: Text) -> Text {
    message.isEmpty || advice.isEmpty ? message + advice : message + Text(verbatim: " ") + advice
  }

  /// Carets say nothing to the ear; the marked word does.
  private func sentences(_ finding: Finding, at place: Place) -> [Line] {
    // Read aloud, message and advice run into each other without a stop between them.
    let message = finding.told.map { $0.last.map { ".?!".contains($0) } ?? true ? $0 : $0 + "." }
    let told = joined(message, finding.advice)
    let marked = String(place.excerpt.dropFirst(max(place.column - 1, 0)).prefix(max(place.length, 1)))
    let word = marked.isEmpty ? Text.endOfLine : Text(verbatim: "\"\(marked)\"")
    guard let file = place.file else {
      return lines(Text(nl: "Bij \(word): \(told)", en: "At \(word): \(told)"))
    }
    return lines(
      Text(
        nl: "\(name: file), regel \(place.line), kolom \(place.column), bij \(word): \(told)",
        en: "\(name: file), line \(place.line), column \(place.column), at \(word): \(told)"))
  }
}

extension Finding {
  /// What was seen; advice says that it is advice.
  var told: Text {
    isAdvice ? Text(nl: "Advies: \(message)", en: "Advice: \(message)") : message
  }
}

extension Text {
  fileprivate static var endOfLine: Text { Text(nl: "het einde van de regel", en: "the end of the line") }
}
