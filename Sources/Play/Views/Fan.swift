/// What many futures may bring: the past as it was, and for each coming week the marks between which most
/// futures lie.

import Wording

package struct Fan: Equatable, Sendable {
  /// One coming week: a tenth of the futures stay below `low`, half below `middle`, nine tenths below `high`.
  package struct Week: Equatable, Sendable {
    /// Millionths of the unit.
    package let low: Int
    package let middle: Int
    package let high: Int

    package init(low: Int, middle: Int, high: Int) {
      precondition(low <= middle && middle <= high, "the marks of a week must go up")
      self.low = low
      self.middle = middle
      self.high = high
    }
  }

  package let title: Text
  package let unit: Text
  /// The week now, where the fan opens.
  package let firstWeek: Int
  /// Millionths of the unit, one a week, the last of them in `firstWeek`. May be empty.
  package let past: [Int]
  /// One a week, the first of them in the week after `firstWeek`. May be empty.
  package let coming: [Week]
  /// How many futures were played.
  package let futures: Int
  /// Decimals on the axis and in the reading, 0 to 6.
  package let decimals: Int

  package init(
    title: Text, unit: Text, firstWeek: Int, past: [Int], coming: [Week], futures: Int, decimals: Int
  ) {
    self.title = title
    self.unit = unit
    self.firstWeek = firstWeek
    self.past = past
    self.coming = coming
    self.futures = futures
    self.decimals = decimals
  }
}

// What the drawing shows.
extension Fan {
  var weeks: ClosedRange<Int> { (firstWeek - max(0, past.count - 1))...(firstWeek + coming.count) }

  /// The past, and on from there the middle of the futures.
  var line: [Int?] { known + coming.map(\.middle) }

  /// Where nine tenths of the futures stay below. The fan opens where the past ends.
  var highs: [Int?] { opening + coming.map(\.high) }

  /// Where a tenth of the futures stay below.
  var lows: [Int?] { opening + coming.map(\.low) }

  private var known: [Int?] { past.isEmpty ? [nil] : past }

  private var opening: [Int?] {
    Array(repeating: nil, count: known.count - 1) + [coming.isEmpty ? nil : past.last]
  }
}

// The same in words.
extension Fan {
  var heading: Text { .heading(title, unit: unit) }

  /// "In week 26 between 6.1 and 7.4 in 80 of 100 futures, most likely about 6.8."
  var reading: Text {
    guard let last = coming.last else {
      return Text(nl: "Nog geen toekomst gespeeld.", en: "No futures played yet.")
    }
    let week = firstWeek + coming.count
    let low = Text.number(last.low, decimals: decimals)
    let middle = Text.number(last.middle, decimals: decimals)
    let high = Text.number(last.high, decimals: decimals)
    // Two values that read alike are alike to the reader.
    guard low != high else {
      return Text(
        nl: "In week \(week) rond \(low) in 80 van de 100 toekomsten.",
        en: "In week \(week) about \(low) in 80 of 100 futures.")
    }
    return Text(
      nl: """
        In week \(week) tussen \(low) en \(high) in 80 van de 100 toekomsten, meestal rond \(middle).
        """,
      en: """
        In week \(week) between \(low) and \(high) in 80 of 100 futures, most likely about \(middle).
        """)
  }

  /// What the area between the marks means.
  var meaning: Text {
    Text(
      nl: "hier liggen 80 van de 100 toekomsten; \(futures, "is", "zijn") gespeeld.",
      en: "80 of 100 futures lie here; \(futures, "was", "were") played.")
  }

  /// "rises from 6.0 to 6.8."; nil without a past.
  var pastReading: Text? {
    guard !past.isEmpty else { return nil }
    let series = Chart.Series(name: title, values: past)
    return Chart(
      title: title, unit: unit, firstWeek: weeks.lowerBound, series: [series], marks: [], decimals: decimals
    ).reading(of: series)
  }

  /// The marks of at most five weeks, evenly spread, the last week always among them.
  var fewWeeks: Table {
    let count = min(5, coming.count)
    let rows = (0..<count).map { number in
      let offset = (number + 1) * coming.count / count
      let week = coming[offset - 1]
      return [.week(firstWeek + offset)]
        + [week.low, week.middle, week.high].map { Text.number($0, decimals: decimals) }
    }
    return Table(
      columns: [
        Table.Column(.empty), Table.Column(Text(nl: "laag", en: "low"), isNumber: true),
        Table.Column(Text(nl: "midden", en: "middle"), isNumber: true),
        Table.Column(Text(nl: "hoog", en: "high"), isNumber: true),
      ], rows: rows)
  }
}

extension Text {
  /// An amount in millionths, as each language writes it.
  static func number(_ amount: Int, decimals: Int) -> Text {
    Text(nl: "\(points: amount, decimals: decimals)", en: "\(points: amount, decimals: decimals)")
  }
}
