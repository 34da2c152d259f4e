/// Drawings of bars: a strip, a ledger, a comparison.

import Wording

extension Screen {
  /// Results that lie near each other as a bar with their count, and a sign at the own one.
  func drawing(_ strip: Strip) -> Drawing? {
    let bins = strip.bins
    guard !bins.isEmpty else { return nil }
    var names = bins.map { spell($0.range(decimals: strip.decimals)) }
    let isWide = names.contains { $0.columns > 22 }
    if isWide { names = bins.map { language.write(millionths: $0.from, decimals: strip.decimals) } }
    let head = isWide ? 22 : 0
    // The own name is bold, and so a little wider.
    let start = ((names.map(\.columns).max() ?? 0) * (Drawing.column + 1) + 10) * 10
    let room = Drawing.width * 10 - start - 1100
    let most = max(1, bins.map(\.count).max() ?? 0)
    var shapes: [Markup] = []
    if isWide { shapes.append(.words(spell(Text(nl: "vanaf", en: "from")), start - 80, 160, "quiet", .end)) }
    for (row, bin) in bins.enumerated() {
      let top = (head + row * 24 + 4) * 10
      let length = bin.count == 0 ? 0 : max(20, bin.count * room / most)
      shapes.append(.words(names[row], start - 80, top + 130, bin.isOwn ? "bold" : nil, .end))
      shapes.append(.box(start, top, length, 170, bin.isOwn ? "bar own" : "bar"))
      let sign = bin.isOwn ? " ◀ " + spell(.you) : ""
      shapes.append(
        .words(language.write(bin.count) + sign, start + length + 60, top + 130, bin.isOwn ? "bold" : nil))
    }
    shapes.append(
      .stroke([Spot(x: start, y: head * 10), Spot(x: start, y: (head + bins.count * 24 + 4) * 10)], "edge"))
    return Drawing(height: head + bins.count * 24 + 8, shapes: shapes)
  }

  /// Causes as bars: to the right what came on, to the left what went off.
  func drawing(_ ledger: Ledger) -> Drawing? {
    func write(_ amount: Int, plus: Bool = false) -> String {
      language.write(millionths: amount, decimals: ledger.decimals, plus: plus)
    }
    let amounts = ledger.entries.map { write($0.amount, plus: true) }
    let widest = (amounts + [write(ledger.start), write(ledger.end)]).map(\.columns).max() ?? 0
    let room = (265 - widest * Drawing.column - 8) / Drawing.column
    func row(_ place: Int, _ name: Text, _ amount: String, _ look: String?) -> [Markup] {
      let base = (place * 26 + 18) * 10
      return [.words(cut(spell(name), to: room), 0, base, look), .words(amount, 2650, base, look, .end)]
    }
    var shapes = row(0, ledger.startLabel, write(ledger.start), nil)
    let full = max(1, ledger.entries.map { Int($0.amount.magnitude) }.max() ?? 0)
    for (number, entry) in ledger.entries.enumerated() {
      shapes += row(number + 1, entry.cause, amounts[number], nil)
      let length = Int(Double(entry.amount.magnitude) / Double(full) * 980 + 0.5)
      guard length > 0 else { continue }
      let look = ledger.moreIsBetter.map { (entry.amount > 0) == $0 ? "good" : "bad" } ?? "bar"
      shapes.append(
        .box(entry.amount < 0 ? 3760 - length : 3760, ((number + 1) * 26 + 5) * 10, length, 170, look))
    }
    let bottom = (ledger.entries.count + 1) * 260
    shapes.append(.stroke([Spot(x: 3760, y: 260), Spot(x: 3760, y: bottom)], "edge"))
    shapes.append(.stroke([Spot(x: 0, y: bottom + 20), Spot(x: 2650, y: bottom + 20)], "edge"))
    shapes += row(ledger.entries.count + 1, ledger.endLabel, write(ledger.end), "bold")
    return Drawing(height: (ledger.entries.count + 2) * 26 + 4, shapes: shapes)
  }

  /// Two bars a row, full and hollow, each row on its own scale; beside it the difference in words.
  func drawing(_ comparison: Comparison) -> Drawing? {
    guard !comparison.rows.isEmpty else { return nil }
    var shapes: [Markup] = []
    for (number, name) in [comparison.leftName, comparison.rightName].enumerated() {
      let x = number * Drawing.width * 5 + 10
      shapes.append(.box(x, 50, 130, 130, number == 0 ? "bar" : "bar other"))
      shapes.append(.words(cut(spell(name), to: 24), x + 190, 170))
    }
    for (number, row) in comparison.rows.enumerated() { shapes += bars(row, top: 300 + number * 660) }
    return Drawing(height: 30 + comparison.rows.count * 66, shapes: shapes)
  }

  private func bars(_ row: Comparison.Row, top: Int) -> [Markup] {
    let end = Drawing.width * 10
    let difference =
      language.write(millionths: row.difference, decimals: row.decimals, plus: true)
      + (row.verdict.isEmpty ? "" : " " + spell(row.verdict))
    let look = row.isBetter.map { $0 ? "goodtext" : "badtext" }
    var shapes: [Markup] = [
      .words(
        cut(spell(row.gauge), to: Drawing.width / (Drawing.column + 2) - difference.columns), 0, top + 180,
        "bold"),
      .words(difference, end, top + 180, look, .end),
    ]
    let numbers = [row.left, row.right].map { language.write(millionths: $0, decimals: row.decimals) }
    let room = end - ((numbers.map(\.columns).max() ?? 0) * Drawing.column + 14) * 10
    let full = Double(max(1, row.left.magnitude, row.right.magnitude))
    // Below zero goes to the left, so then zero lies in the middle.
    let zero = min(row.left, row.right) < 0 ? room / 2 : 10
    let arm = min(row.left, row.right) < 0 ? room / 2 - 10 : room - 10
    for (place, value) in [row.left, row.right].enumerated() {
      let length = Int(Double(value.magnitude) / full * Double(arm) + 0.5)
      let y = top + 250 + place * 180
      shapes.append(.box(value < 0 ? zero - length : zero, y, length, 130, place == 0 ? "bar" : "bar other"))
      shapes.append(.words(numbers[place], end, y + 120, nil, .end))
    }
    shapes.append(.stroke([Spot(x: zero, y: top + 230), Spot(x: zero, y: top + 580)], "edge"))
    return shapes
  }
}
