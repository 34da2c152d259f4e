/// A fan: the past as a line, the futures as an area that widens around their middle.

import Wording

extension Screen {
  func drawing(_ fan: Fan) -> Drawing? {
    let all = (fan.line + fan.highs + fan.lows).compactMap { $0 }
    guard !all.isEmpty else { return nil }
    let lasts = [fan.highs, fan.line, fan.lows].map { $0.last.flatMap { $0 } }
    let ends = ends(fan, lasts)
    let area = PlotArea(values: all, weeks: fan.weeks, decimals: fan.decimals, ends: ends, on: self)
    var shapes = area.axes(decimals: fan.decimals, on: self)
    let first = fan.weeks.lowerBound
    let highs = area.spots(fan.highs, from: first).flatMap { $0 }
    let lows = area.spots(fan.lows, from: first).flatMap { $0 }
    if highs.count > 1 {
      shapes.append(.shape(highs + lows.reversed(), "area"))
      shapes += [.stroke(highs, "border"), .stroke(lows, "border")]
    }
    let line = area.spots(fan.line, from: first).flatMap { $0 }
    // Without a past the line begins with the first of the futures.
    let known = line.prefix(fan.past.count)
    let coming = line.dropFirst(max(0, fan.past.count - 1))
    if known.count > 1 { shapes.append(.stroke(Array(known), "l0")) }
    if coming.count > 1 { shapes.append(.stroke(Array(coming), "coming")) }
    shapes += [known.last, line.last].compactMap { $0 }.map { .marker(0, at: $0) }
    let now = area.x(fan.firstWeek)
    shapes.append(.stroke([Spot(x: now, y: area.top), Spot(x: now, y: area.bottom)], "edge"))
    shapes.append(.words(spell(Text(nl: "nu", en: "now")), now, area.bottom + 370, "bold", .middle))
    let shown = zip(lasts, ends).map { $1.isEmpty ? nil : $0 }
    shapes += area.placed(shown, ends, looks: ["t1", "t0", "t1"])
    return Drawing(height: (area.bottom + 460) / 10, shapes: shapes)
  }

  /// An edge that reads as the middle does has nothing to add.
  private func ends(_ fan: Fan, _ lasts: [Int?]) -> [String] {
    let names = fan.fewWeeks.columns.dropFirst().map { spell($0.title) }.reversed()
    let numbers = lasts.map { $0.map { language.write(millionths: $0, decimals: fan.decimals) } }
    return zip(names, numbers).enumerated().map { place, end in
      guard let number = end.1, place == 1 || number != numbers[1] else { return "" }
      return fan.coming.isEmpty ? number : "\(end.0) \(number)"
    }
  }
}
