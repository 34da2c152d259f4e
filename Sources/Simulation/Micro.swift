/// Whole millionths of a point, so that books balance to the last one and sums have no order.
///
/// Satisfaction and expectation run 0 to 10 points, goodwill -3 to 3, trust 0 to 1.

package typealias Micro = Int

/// Millionths in one point.
package let point: Micro = 1_000_000

/// Points as whole millionths, rounded to the nearest, halves to even. Precondition: |points| below two thousand million.
///
/// Why not `Int(_:)`: a week asks this a dozen times per customer. Added to one and a half times two to the 52nd, a number has
/// its whole part in the low bits.
@inline(__always)
package func micro(_ points: Double) -> Micro {
  let shift = 6_755_399_441_055_744.0
  return Int(bitPattern: UInt((points * 1_000_000 + shift).bitPattern))
    - Int(bitPattern: UInt(shift.bitPattern))
}

@inline(__always)
package func points(_ amount: Micro) -> Double { Double(amount) / 1_000_000 }

extension Comparable {
  package func kept(in range: ClosedRange<Self>) -> Self {
    min(max(self, range.lowerBound), range.upperBound)
  }
}
