/// Where a result lies among those of the same decisions on other luck.

import Wording

package struct Strip: Equatable, Sendable {
  package let title: Text
  package let unit: Text
  /// Millionths of the unit, one for each other luck, in any order. May be empty.
  package let results: [Int]
  /// The result that was reached, in millionths; not among the others.
  package let own: Int
  /// nil where neither more nor less is better.
  package let moreIsBetter: Bool?
  /// 0 to 6.
  package let decimals: Int

  package init(title: Text, unit: Text, results: [Int], own: Int, moreIsBetter: Bool?, decimals: Int) {
    self.title = title
    self.unit = unit
    self.results = results
    self.own = own
    self.moreIsBetter = moreIsBetter
    self.decimals = decimals
  }
}

// What the drawing shows.
extension Strip {
  /// Results that lie near each other.
  struct Bin: Equatable {
    /// The lowest and highest value that belong here, in millionths, as they are written.
    let from: Int
    let to: Int
    let count: Int
    let isOwn: Bool
  }

  /// At most twelve, from low to high, with round borders. None without other results.
  var bins: [Bin] {
    guard !results.isEmpty else { return [] }
    let smallest = ValueAxis.smallestStep(decimals: decimals)
    let shown = results.map { $0.written(decimals: decimals) }
    let all = shown + [own.written(decimals: decimals)]
    // One beyond the highest: a border belongs to the bin above it.
    let axis = ValueAxis(values: all + [(all.max() ?? 0) + 1], smallestStep: smallest, steps: 1...12)
    func number(_ value: Int) -> Int { max(0, min(axis.steps - 1, (value - axis.least) / axis.step)) }
    let counts = shown.reduce(into: Array(repeating: 0, count: axis.steps)) { $0[number($1)] += 1 }
    return counts.indices.map { index in
      let from = axis.least + index * axis.step
      return Bin(
        from: from, to: from + axis.step - smallest, count: counts[index],
        isOwn: index == number(own.written(decimals: decimals)))
    }
  }

  /// Lucks whose result reads like the own one.
  var equal: Int {
    let mine = own.written(decimals: decimals)
    return results.count { $0.written(decimals: decimals) == mine }
  }

  /// Lucks with a worse result; with a lower one where neither more nor less is better.
  var beaten: Int {
    let mine = own.written(decimals: decimals)
    return results.count { result in
      let other = result.written(decimals: decimals)
      return moreIsBetter == false ? other > mine : other < mine
    }
  }
}

extension Int {
  /// Millionths as they are shown: values that read alike are equal.
  func written(decimals: Int) -> Int {
    let unit = ValueAxis.smallestStep(decimals: decimals)
    let size = (Int(magnitude) + unit / 2) / unit * unit
    return self < 0 ? -size : size
  }
}

// The same in words.
extension Strip {
  var heading: Text { .heading(title, unit: unit) }

  /// "You: 6.3, better than 37 of 100 lucks, equal to 4."
  var reading: Text {
    let mine = Text.number(own, decimals: decimals)
    guard !results.isEmpty else {
      return Text(
        nl: "Jij: \(mine). Er is nog niets om mee te vergelijken.",
        en: "You: \(mine). There is nothing to compare with yet.")
    }
    let word = moreIsBetter == nil ? Text(nl: "hoger", en: "higher") : Text(nl: "beter", en: "better")
    let place = Text(
      nl: "Jij: \(mine), \(word) dan \(beaten) van de \(results.count) keer met ander toeval",
      en: "You: \(mine), \(word) than \(beaten) of \(results.count, "luck", "lucks")")
    let ties = equal == 0 ? Text.empty : Text(nl: ", gelijk aan \(equal)", en: ", equal to \(equal)")
    return place + ties + Text(verbatim: ".")
  }
}
