/// exp and log without a maths library, so that every machine gives the same bits.
///
/// Only + - × ÷ and bit patterns take part. Error below 1e-13 relative over the model's range (-40…40 for
/// `exponential`, 1e-300…1e300 for `logarithm`), tested against a table.

/// e to the power x; 0 below -700 and the value at 700 above it.
package func exponential(_ x: Double) -> Double {
  guard x > -700 else { return 0 }
  let bounded = min(x, 700)
  let halves = bounded * 1.4426950408889634  // 1 / ln 2
  let power = Int(halves >= 0 ? halves + 0.5 : halves - 0.5)
  // ln 2 in two parts, the first exact in few bits, so that the remainder keeps all of its own.
  let rest = (bounded - Double(power) * 0.693147180369123816490) - Double(power) * 1.90821492927058770002e-10
  var sum = 1.0
  var divisor = 14.0
  while divisor >= 1 {
    sum = 1 + rest / divisor * sum
    divisor -= 1
  }
  return sum * Double(bitPattern: UInt64(power + 1023) << 52)
}

/// The natural logarithm. Precondition: x is a normal number above 0.
package func logarithm(_ x: Double) -> Double {
  precondition(x >= Double.leastNormalMagnitude && x.isFinite, "the logarithm needs a number above 0")
  var exponent = Int(x.bitPattern >> 52) - 1023
  var fraction = Double(bitPattern: (x.bitPattern & 0x000F_FFFF_FFFF_FFFF) | 0x3FF0_0000_0000_0000)
  if fraction > 1.4142135623730951 {
    fraction /= 2
    exponent += 1
  }
  // ln f = 2 artanh((f - 1) / (f + 1)), a series that converges fast for f near 1.
  let ratio = (fraction - 1) / (fraction + 1)
  let square = ratio * ratio
  var sum = 0.0
  var odd = 23.0
  while odd >= 1 {
    sum = sum * square + 1 / odd
    odd -= 2
  }
  return 2 * ratio * sum + Double(exponent) * 0.6931471805599453
}

/// The logistic curve: 0 far below zero, a half at zero, 1 far above.
package func logistic(_ x: Double) -> Double { 1 / (1 + exponential(-x)) }
