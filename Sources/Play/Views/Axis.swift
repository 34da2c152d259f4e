/// Round numbers along the edges of a chart.

/// The upright axis: from one round number to another, in equal steps.
struct ValueAxis: Equatable {
  let least: Int
  let step: Int
  /// 3 to 5 unless asked otherwise, so 4 to 6 numbers stand along the axis.
  let steps: Int

  /// One in the last decimal that is shown, in millionths.
  static func smallestStep(decimals: Int) -> Int { (decimals..<6).reduce(1) { step, _ in step * 10 } }

  /// - Parameters:
  ///   - smallestStep: one in the last decimal that is shown, so that no two numbers read alike.
  ///   - allowed: how many steps there may be.
  init(values: [Int], smallestStep: Int, steps allowed: ClosedRange<Int> = 3...5) {
    // Beyond 10^17 millionths a step could run out of an Int; nothing in the simulation comes near.
    let limit = 100_000_000_000_000_000
    let low = max(-limit, min(limit, values.min() ?? 0))
    let high = max(-limit, min(limit, values.max() ?? 0))
    // A line that does not move gets a tenth of its height as its scale: else dust would look like hills.
    let span = high > low ? high - low : max(Int(high.magnitude) / 10, 1)
    var step = smallestStep
    var turn = 0
    while floorDivide(high - 1, step) + 1 - floorDivide(low, step) > allowed.upperBound
      || step * allowed.upperBound < span
    {
      // 1, 2, 5, 10, 20, 50 …
      step = turn % 3 == 1 ? step / 2 * 5 : step * 2
      turn += 1
    }
    var first = floorDivide(low, step)
    var last = floorDivide(high - 1, step) + 1
    var isBelow = high == low
    while last - first < allowed.lowerBound {
      // Room on both sides in turn, but none below zero for what is never negative.
      if isBelow, low < 0 || first > 0 { first -= 1 } else { last += 1 }
      isBelow.toggle()
    }
    least = first * step
    self.step = step
    steps = last - first
  }

  var ticks: [Int] { (0...steps).map { least + $0 * step } }

  /// The row of a value, 0 at the top.
  func row(of value: Int, height: Int) -> Int {
    let rows = height - 1
    let share = Double(value - least) / Double(step * steps)
    let row = rows - Int(share * Double(rows) + 0.5)
    return max(0, min(rows, row))
  }
}

/// The level axis: weeks spread over columns.
struct WeekAxis: Equatable {
  let first: Int
  let last: Int
  let width: Int

  /// As many columns a week as fit, at most 8; less than one when there are more weeks than columns.
  init(first: Int, count: Int, room: Int) {
    self.first = first
    last = first + count - 1
    let gaps = count - 1
    let each = gaps == 0 ? 0 : min(8, (room - 1) / gaps)
    width = gaps == 0 ? 1 : each > 0 ? each * gaps + 1 : room
  }

  func column(of week: Int) -> Int {
    last == first ? 0 : ((week - first) * (width - 1) * 2 + last - first) / (2 * (last - first))
  }

  /// Weeks that are marked: multiples of a round number, with room for their labels.
  var ticks: [Int] {
    let label = max(String(last).count, String(first).count) + 2
    let steps = [1, 2, 4, 8, 13, 26, 52, 104, 208, 520, 1040]
    let step = steps.first { step in last == first || step * (width - 1) >= max(label, 4) * (last - first) }
    let every = step ?? 1040
    let start = (floorDivide(first - 1, every) + 1) * every
    let ticks = Array(stride(from: start, through: last, by: every))
    return ticks.isEmpty ? [first] : ticks
  }
}

/// Rounds down, also below zero.
private func floorDivide(_ number: Int, _ by: Int) -> Int {
  number >= 0 ? number / by : -((-number + by - 1) / by)
}
