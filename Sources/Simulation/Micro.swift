/// Whole millionths of a point, so that books balance to the last one and sums have no order.
///
/// Satisfaction and expectation run 0 to 10 points, goodwill -3 to 3, trust 0 to 1.

package typealias Micro = Int

/// Millionths in one point.
package let point: Micro = 1_000_000

/// Points as whole millionths, halves away from zero. Precondition: |points| below a million.
package func micro(_ points: Double) -> Micro {
  let scaled = points * 1_000_000
  return Int(scaled >= 0 ? scaled + 0.5 : scaled - 0.5)
}

package func points(_ amount: Micro) -> Double { Double(amount) / 1_000_000 }

extension Comparable {
  package func kept(in range: ClosedRange<Self>) -> Self {
    min(max(self, range.lowerBound), range.upperBound)
  }
}
