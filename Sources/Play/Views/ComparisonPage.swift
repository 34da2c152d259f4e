/// Two roads side by side: the numbers, the difference, and how much of a difference that is.

import Wording

extension Screen {
  func lines(_ comparison: Comparison) -> [Line] {
    let balance = Balance(comparison, on: self)
    guard !plain else { return balance.sentences }
    return balance.drawing ?? balance.sentences
  }
}

/// A comparison in one language, on its way to the screen.
private struct Balance {
  private struct Row {
    let gauge: String
    let left: String
    let right: String
    let difference: String
    let verdict: String
    let style: Style
    /// -1 to the left, 1 to the right, 0 for no bar.
    let direction: Int
    /// Tenths of a full bar, at least 1 where there is a difference.
    let tenths: Int
  }

  private let screen: Screen
  private let leftName: String
  private let rightName: String
  private let heading: String
  private let rows: [Row]

  init(_ comparison: Comparison, on screen: Screen) {
    self.screen = screen
    leftName = screen.spell(comparison.leftName)
    rightName = screen.spell(comparison.rightName)
    heading = screen.spell(.difference)
    rows = comparison.rows.map { Balance.row($0, on: screen) }
  }

  private static func row(_ row: Comparison.Row, on screen: Screen) -> Row {
    func write(_ amount: Int, plus: Bool = false) -> String {
      screen.language.write(millionths: amount, decimals: row.decimals, plus: plus)
    }
    let amount = row.difference
    let direction = amount.signum()
    let style = row.isBetter.map { $0 ? Style.good : .bad } ?? .plain
    let full = max(1, row.fullBar)
    let tenths = Int(amount.magnitude) >= full ? 10 : (Int(amount.magnitude) * 10 + full / 2) / full
    return Row(
      gauge: screen.spell(row.gauge), left: write(row.left), right: write(row.right),
      difference: write(amount, plus: true), verdict: screen.spell(row.verdict), style: style,
      direction: direction, tenths: direction == 0 ? 0 : max(1, tenths))
  }

  /// "disappointments: honest 41, silent 95; difference -54, better".
  var sentences: [Line] {
    rows.flatMap { row in
      let verdict = row.verdict.isEmpty ? "" : ", " + row.verdict
      return screen.lines(
        spelled: "\(row.gauge): \(leftName) \(row.left), \(rightName) \(row.right); "
          + "\(heading) \(row.difference)\(verdict)",
        hanging: 2)
    }
  }

  /// nil when not even the numbers fit beside each other.
  var drawing: [Line]? {
    func widest(_ title: String, _ cells: [String]) -> Int { ([title] + cells).map(\.columns).max() ?? 0 }
    let verdict = widest("", rows.map(\.verdict))
    let numbers = [
      widest(screen.cut(leftName, to: 14), rows.map(\.left)),
      widest(screen.cut(rightName, to: 14), rows.map(\.right)),
      widest(heading, rows.map(\.difference)),
    ]
    let room = min(screen.width, 100) - 2 - numbers.reduce(0) { $0 + $1 + 2 } - 2 - verdict
    let gauge = min(widest("", rows.map(\.gauge)), room)
    guard gauge >= min(12, widest("", rows.map(\.gauge))) else { return nil }
    // Two arms and the gap before them. Shorter than three cells a bar no longer tells sizes apart.
    let arm = min(10, (room - gauge - 2) / 2)
    return [head(gauge, numbers)] + rows.map { line($0, gauge, numbers, arm: arm < 3 ? 0 : arm, verdict) }
  }

  private func head(_ gauge: Int, _ numbers: [Int]) -> Line {
    let titles = zip([leftName, rightName, heading], numbers)
      .map { "  " + screen.cut($0, to: $1).pushed(to: $1) }
    return Line("  " + .spaces(gauge) + titles.joined(), .quiet)
  }

  private func line(_ row: Row, _ gauge: Int, _ numbers: [Int], arm: Int, _ verdict: Int) -> Line {
    let cells = zip([row.left, row.right, row.difference], numbers).map { "  " + $0.pushed(to: $1) }
    var line = Line("  " + screen.cut(row.gauge, to: gauge).padded(to: gauge) + cells.joined())
    line.add("  " + row.verdict.padded(to: verdict), row.style)
    guard arm > 0 else { return line }
    line.add("  ")
    line.add(bar(row, arm: arm), row.style)
    return line
  }

  /// Both arms have room, so that zero stands in the same column on every line.
  private func bar(_ row: Row, arm: Int) -> String {
    let block = screen.unicode ? "■" : "#"
    let length = row.tenths == 0 ? 0 : max(1, (row.tenths * arm + 5) / 10)
    let body = String(repeating: block, count: max(0, length - 1))
    switch row.direction {
    case ..<0: return ((screen.unicode ? "◀" : "<") + body).pushed(to: arm)
    case 1...: return .spaces(arm) + body + (screen.unicode ? "▶" : ">")
    default: return ""
    }
  }
}

extension Comparison.Row {
  /// Of the numbers as they are read: what reads alike is equal, and the columns add up.
  var difference: Int { left.written(decimals: decimals) - right.written(decimals: decimals) }

  /// nil where they are equal, or where neither more nor less is better.
  var isBetter: Bool? { difference == 0 ? nil : moreIsBetter.map { $0 == (difference > 0) } }

  var verdict: Text {
    if difference == 0 { return Text(nl: "gelijk", en: "equal") }
    return switch isBetter {
    case nil: .empty
    case true?: Text(nl: "beter", en: "better")
    case false?: Text(nl: "slechter", en: "worse")
    }
  }
}

extension Text {
  static var difference: Text { Text(nl: "verschil", en: "difference") }
}
