/// Start, causes and now, with the amounts under each other so that anyone can add them up.

import Wording

extension Screen {
  func lines(_ ledger: Ledger) -> [Line] {
    plain ? sentences(ledger) : Account(ledger, on: self).drawing
  }

  private func sentences(_ ledger: Ledger) -> [Line] {
    func number(_ amount: Int) -> Text {
      Text(
        unchecked: Language.nl.write(millionths: amount, decimals: ledger.decimals),
        Language.en.write(millionths: amount, decimals: ledger.decimals))
    }
    let start = number(ledger.start)
    var told = [
      ledger.title,
      Text(nl: "begin \(start) \(ledger.startLabel)", en: "start \(start) \(ledger.startLabel)"),
    ]
    for entry in ledger.entries {
      let sign = entry.amount < 0 ? Text(nl: "min", en: "minus") : Text(nl: "plus", en: "plus")
      let size = number(Int(entry.amount.magnitude))
      let fact = entry.fact.isEmpty ? Text.empty : Text(verbatim: ", ") + entry.fact
      let concept =
        entry.concept.isEmpty
        ? Text.empty
        : Text(nl: ", begrip \(name: entry.concept)", en: ", concept \(name: entry.concept)")
      told.append(sign + Text(nl: " \(size) \(entry.cause)", en: " \(size) \(entry.cause)") + fact + concept)
    }
    let end = number(ledger.end)
    told.append(Text(nl: "nu \(end) \(ledger.endLabel)", en: "now \(end) \(ledger.endLabel)"))
    if !ledger.remark.isEmpty { told.append(ledger.remark) }
    return told.flatMap { lines($0) }
  }
}

/// A ledger in one language, on its way to the screen.
private struct Account {
  private let ledger: Ledger
  private let screen: Screen
  private let amounts: [String]
  private let start: String
  private let end: String
  /// Where amounts end and where words begin.
  private let amountEnd: Int
  private let left: Int

  init(_ ledger: Ledger, on screen: Screen) {
    self.ledger = ledger
    self.screen = screen
    func write(_ amount: Int, plus: Bool) -> String {
      screen.language.write(millionths: amount, decimals: ledger.decimals, plus: plus)
    }
    amounts = ledger.entries.map { write($0.amount, plus: true) }
    start = write(ledger.start, plus: false)
    end = write(ledger.end, plus: false)
    amountEnd = 2 + max((amounts + [start, end]).map(\.columns).max() ?? 0, 4)
    left = amountEnd + (screen.width < 60 ? 2 : 3)
  }

  var drawing: [Line] {
    var lines = screen.lines(ledger.title, .bold)
    if !lines.isEmpty { lines.append(Line()) }
    lines += row(start, .plain, words: wrap(screen.spell(ledger.startLabel), width: screen.textWidth - left))
    for (amount, entry) in zip(amounts, ledger.entries) {
      lines += row(amount, style(entry.amount), words: words(entry), right: screen.spell(entry.concept))
    }
    let rule = String(repeating: screen.unicode ? "─" : "-", count: amountEnd - 2)
    return lines + [Line("  " + rule)] + last
  }

  /// More complaints are no good news.
  private func style(_ amount: Int) -> Style {
    guard amount != 0, let moreIsBetter = ledger.moreIsBetter else { return .plain }
    return (amount > 0) == moreIsBetter ? .good : .bad
  }

  private func row(_ amount: String, _ style: Style, words: [String], right: String = "") -> [Line] {
    var first = Line(.spaces(amountEnd - amount.columns)).adding(amount, style)
    first.advance(to: left)
    first.add(words.first ?? "")
    if !right.isEmpty {
      first.advance(to: screen.textWidth - right.columns)
      first.add(right, .quiet)
    }
    return [first] + words.dropFirst().map { Line(.spaces(left) + $0) }
  }

  /// Cause and fact beside each other; under each other when that leaves the fact too little room.
  private func words(_ entry: Ledger.Entry) -> [String] {
    let cause = screen.spell(entry.cause)
    let fact = screen.spell(entry.fact)
    let room = screen.textWidth - left - (conceptWidth == 0 ? 0 : conceptWidth + 2)
    guard !fact.isEmpty else { return wrap(cause, width: room) }
    guard room - causeWidth - 3 >= 20 else { return wrap(cause, width: room) + wrap(fact, width: room) }
    let lines = wrap(fact, width: room - causeWidth - 3)
    return lines.enumerated().map { number, line in
      (number == 0 ? cause : "").padded(to: causeWidth) + "   " + line
    }
  }

  private var causeWidth: Int { ledger.entries.map { screen.spell($0.cause).columns }.max() ?? 0 }
  private var conceptWidth: Int { ledger.entries.map { screen.spell($0.concept).columns }.max() ?? 0 }

  private var last: [Line] {
    let label = screen.spell(ledger.endLabel)
    let remark = screen.spell(ledger.remark)
    guard left + label.columns + 3 + remark.columns <= screen.textWidth else {
      let room = screen.textWidth - left
      return row(end, .bold, words: wrap(label, width: room) + wrap(remark, width: room))
    }
    return row(end, .bold, words: [label], right: remark)
  }
}
