/// What a line chart says, in words: for who cannot see it, and for who wants to be sure.

import Wording

extension Chart {
  /// "rises from 6.0 to 7.1; lowest 5.4 in week 12."
  func reading(of series: Series) -> Text {
    let points = series.values.enumerated().compactMap { offset, value in
      value.map { (week: firstWeek + offset, value: $0) }
    }
    guard let first = points.first, let last = points.last else {
      return Text(nl: "nog geen waarden.", en: "no values yet.")
    }
    guard points.count > 1 else {
      return Text(
        nl: "\(points: first.value, decimals: decimals) in week \(first.week).",
        en: "\(points: first.value, decimals: decimals) in week \(first.week).")
    }
    let lowest = points.min { $0.value < $1.value } ?? first
    let highest = points.max { $0.value < $1.value } ?? last
    let ends = [written(first.value), written(last.value)]
    if written(lowest.value) == written(highest.value) {
      return Text(
        nl: "blijft \(points: first.value, decimals: decimals).",
        en: "stays \(points: first.value, decimals: decimals).")
    }
    var said = [course(from: first.value, to: last.value)]
    if !ends.contains(written(lowest.value)) {
      said.append(
        Text(
          nl: "laagste \(points: lowest.value, decimals: decimals) in week \(lowest.week)",
          en: "lowest \(points: lowest.value, decimals: decimals) in week \(lowest.week)"))
    }
    if !ends.contains(written(highest.value)) {
      said.append(
        Text(
          nl: "hoogste \(points: highest.value, decimals: decimals) in week \(highest.week)",
          en: "highest \(points: highest.value, decimals: decimals) in week \(highest.week)"))
    }
    return said.joined(by: "; ") + Text(verbatim: ".")
  }

  /// The name of a series and its reading.
  func told(_ series: Series) -> Text {
    let reading = reading(of: series)
    return Text(nl: "\(series.name): \(reading)", en: "\(series.name): \(reading)")
  }

  private func course(from first: Int, to last: Int) -> Text {
    if written(first) == written(last) {
      return Text(
        nl: "begint en eindigt op \(points: first, decimals: decimals)",
        en: "begins and ends at \(points: first, decimals: decimals)")
    }
    if last > first {
      return Text(
        nl: "stijgt van \(points: first, decimals: decimals) naar \(points: last, decimals: decimals)",
        en: "rises from \(points: first, decimals: decimals) to \(points: last, decimals: decimals)")
    }
    return Text(
      nl: "daalt van \(points: first, decimals: decimals) naar \(points: last, decimals: decimals)",
      en: "falls from \(points: first, decimals: decimals) to \(points: last, decimals: decimals)")
  }

  /// Two values that read alike are alike to the reader.
  private func written(_ value: Int) -> String { Language.en.write(millionths: value, decimals: decimals) }

  /// "week 0: 6.0; week 2: 6.1": every so many weeks, at most 14 values, the last week always among them.
  func values(of series: Series) -> [Text] {
    let count = series.values.count
    let every = max(1, (count + 12) / 13)
    var offsets = Array(stride(from: 0, to: count, by: every))
    if let last = offsets.last, last != count - 1 { offsets.append(count - 1) }
    return offsets.compactMap { offset in
      series.values[offset].map { value in
        Text(
          nl: "week \(firstWeek + offset): \(points: value, decimals: decimals)",
          en: "week \(firstWeek + offset): \(points: value, decimals: decimals)")
      }
    }
  }

  var heading: Text { .heading(title, unit: unit) }

  /// The weeks of the longest series; at least one.
  var weeks: ClosedRange<Int> { firstWeek...(firstWeek + max(1, series.map(\.values.count).max() ?? 1) - 1) }

  /// Marks within the weeks of the chart, by week.
  var shownMarks: [Mark] {
    marks.enumerated().filter { weeks.contains($0.element.week) }
      .sorted { ($0.element.week, $0.offset) < ($1.element.week, $1.offset) }
      .map(\.element)
  }
}

extension Chart.Mark {
  /// "Decision in week 3: rule: inform".
  var told: Text {
    kind == .event
      ? Text(nl: "Gebeurtenis in week \(week): \(text)", en: "Event in week \(week): \(text)")
      : Text(nl: "Beslissing in week \(week): \(text)", en: "Decision in week \(week): \(text)")
  }
}

extension Text {
  /// "Satisfaction (points)", or the title alone.
  static func heading(_ title: Text, unit: Text) -> Text {
    unit.isEmpty ? title : Text(nl: "\(title) (\(unit))", en: "\(title) (\(unit))")
  }
}

extension Screen {
  /// The chart without a drawing: title, readings, values, marks.
  func sentences(_ chart: Chart) -> [Line] {
    var lines = self.lines(chart.heading, .bold)
    for series in chart.series {
      lines += self.lines(chart.told(series))
      let values = chart.values(of: series)
      if values.count > 1 { lines += packed(values.map { spell($0) }) }
    }
    for mark in chart.shownMarks { lines += self.lines(mark.told) }
    return lines
  }

  /// As many on a line as fit, none broken in two.
  private func packed(_ values: [String]) -> [Line] {
    var lines: [Line] = []
    for value in values {
      guard let last = lines.last, last.columns + 2 + value.columns < textWidth else {
        lines.append(Line("  " + value))
        continue
      }
      lines[lines.count - 1] = last.adding("; " + value)
    }
    return lines
  }
}
