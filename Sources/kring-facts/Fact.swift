/// One statement of the literature or of the design, with the interval in which the model must stay.

struct Fact: Sendable {
  /// As the statements are known by; a P before figures that were published.
  let number: String
  let name: String
  let figure: Double
  let interval: ClosedRange<Double>
  let source: String

  /// - Parameter name: what is measured, and in which unit where it is not a ratio.
  init(
    _ number: String, _ name: String, _ figure: Double, _ interval: ClosedRange<Double>, _ source: String
  ) {
    self.number = number
    self.name = name
    self.figure = figure
    self.interval = interval
    self.source = source
  }

  /// A figure that is not a number lies in no interval.
  var holds: Bool { interval.contains(figure) }
  var isPublished: Bool { number.first == "P" }
}

/// The mean; not a number without numbers, so that a statement about nothing fails.
func mean(_ numbers: some Sequence<Double>) -> Double {
  var sum = 0.0
  var count = 0
  for number in numbers {
    sum += number
    count += 1
  }
  return sum / Double(count)
}

/// The share that is true; not a number without cases.
func share(_ cases: some Sequence<Bool>) -> Double { mean(cases.lazy.map { $0 ? 1 : 0 }) }
