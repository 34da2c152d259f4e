/// A distribution as bars with their counts, and where the own result lies.

import Wording

extension Screen {
  func lines(_ strip: Strip) -> [Line] {
    let reading = lines(strip.reading)
    guard !plain, let bars = Bars(strip, on: self) else {
      return lines(strip.heading, .bold) + reading + sentences(strip.bins, decimals: strip.decimals)
    }
    return lines(strip.heading, .bold) + bars.drawing + reading
  }

  /// "6.0 to 6.4: 37 lucks; you". Without the empty bins.
  private func sentences(_ bins: [Strip.Bin], decimals: Int) -> [Line] {
    let rows = bins.filter { $0.count > 0 || $0.isOwn }.map { bin in
      [
        bin.range(decimals: decimals),
        Text(nl: "\(bin.count) keer", en: "\(bin.count, "luck", "lucks")"), bin.isOwn ? .you : .empty,
      ]
    }
    guard !rows.isEmpty else { return [] }
    return lines(Table(columns: rows[0].map { _ in Table.Column(.empty) }, rows: rows))
  }
}

/// Bins in one language, on their way to the screen.
private struct Bars {
  private let bins: [Strip.Bin]
  private let screen: Screen
  /// On a narrow screen only where each bin begins.
  private let names: [String]
  private let counts: [String]
  private let sign: String
  private let onlyFrom: Bool
  /// Cells of the longest bar; 0 when there is no room for bars.
  private let longest: Int

  /// nil when there is nothing to draw, or not even the numbers fit beside each other.
  init?(_ strip: Strip, on screen: Screen) {
    bins = strip.bins
    self.screen = screen
    func write(_ values: [Int]) -> [String] {
      let written = values.map { screen.language.write(millionths: $0, decimals: strip.decimals) }
      let width = written.map(\.columns).max() ?? 0
      return written.map { $0.pushed(to: width) }
    }
    let from = write(bins.map(\.from))
    let to = write(bins.map(\.to))
    let between = screen.spell(Text(nl: " t/m ", en: " to "))
    let isSingle = bins.allSatisfy { $0.from == $0.to }
    let ranges = isSingle ? from : zip(from, to).map { $0 + between + $1 }
    counts = bins.map { screen.language.write($0.count) }
    sign = (screen.unicode ? " ◀ " : " < ") + screen.spell(.you)
    let fixed = 2 + 2 + (counts.map(\.columns).max() ?? 0) + 2 + sign.columns
    func room(_ names: [String]) -> Int { screen.textWidth - fixed - (names.first?.columns ?? 0) }
    onlyFrom = !isSingle && room(ranges) < 6
    names = onlyFrom ? from : ranges
    // Shorter than three cells a bar no longer tells sizes apart.
    longest = room(names) < 3 ? 0 : room(names)
    guard !bins.isEmpty, room(names) >= -2 else { return nil }
  }

  var drawing: [Line] {
    let head = onlyFrom ? [Line("  " + screen.spell(Text(nl: "vanaf", en: "from")), .quiet)] : []
    return head + bins.indices.map { line($0) }
  }

  private func line(_ index: Int) -> Line {
    let count = counts[index].pushed(to: counts.map(\.columns).max() ?? 0)
    var line = Line("  " + names[index] + "  " + count)
    if longest > 0 { line.add("  " + bar(bins[index].count), .series(0)) }
    if bins[index].isOwn { line.add(sign, .bold) }
    return line
  }

  /// The fullest bin fills the room; where there is one result there is at least one cell.
  private func bar(_ count: Int) -> String {
    let most = max(1, bins.map(\.count).max() ?? 0)
    let length = count == 0 ? 0 : max(1, (count * longest * 2 + most) / (2 * most))
    return String(repeating: screen.unicode ? "■" : "#", count: length)
  }
}

extension Strip.Bin {
  /// "6.0 to 6.4"
  func range(decimals: Int) -> Text {
    let first = Text.number(from, decimals: decimals)
    let last = Text.number(to, decimals: decimals)
    return first == last ? first : Text(nl: "\(first) t/m \(last)", en: "\(first) to \(last)")
  }
}

extension Text {
  static var you: Text { Text(nl: "jij", en: "you") }
}
