/// exp and log without a maths library, so that every machine gives the same bits.
///
/// Only + - × ÷ and bit patterns take part, and nothing depends on fused operations. Error below 1e-10 relative
/// for `exponential` (-40…40), below 1e-13 for `logarithm` (1e-300…1e300), tested against a table.

/// e to the power x; 0 below -700 and the value at 700 above it.
///
/// x = (32 power + step) × ln 2 / 32 + rest, with |rest| below 0.011: a table and a short series. Why a table: the
/// week asks for two of these per customer, and a long series would cost as much as all the rest of the week.
package func exponential(_ x: Double) -> Double {
  guard x > -700 else { return 0 }
  let bounded = min(x, 700)
  let scaled = bounded * 46.16624130844682903551  // 32 / ln 2
  let whole = Int(scaled >= 0 ? scaled + 0.5 : scaled - 0.5)
  // ln 2 / 32 in two parts, the first exact in few bits, so that the remainder keeps all of its own.
  let rest = (bounded - Double(whole) * 0.021660849219188094) - Double(whole) * 1.733101967801894e-10
  let square = rest * rest
  let series = 1 + rest + square * (0.5 + rest * 0.16666666666666666) + square * square * 0.041666666666666664
  let scale = Double(bitPattern: UInt64((whole >> 5) + 1023) << 52)
  return scale * (rootsOfTwo[whole & 31] * series)
}

/// A power of two that is at least e to the power x and at most twice as much, for |x| up to 700. A comparison that it
/// settles needs no exact value.
@inline(__always)
func exponentialBound(_ x: Double) -> Double {
  let halves = x * 1.4426950408889634  // 1 / ln 2
  let whole = Int(halves)
  return Double(bitPattern: UInt64(whole + (halves > 0 ? 1 : 0) + 1023) << 52)
}

/// 2 to the power step / 32.
private let rootsOfTwo: InlineArray<32, Double> = [
  1.0, 1.0218971486541166, 1.0442737824274138, 1.0671404006768237,
  1.0905077326652577, 1.1143867425958924, 1.1387886347566916, 1.1637248587775775,
  1.189207115002721, 1.215247359980469, 1.241857812073484, 1.2690509571917332,
  1.2968395546510096, 1.3252366431597413, 1.3542555469368927, 1.383909881963832,
  1.4142135623730951, 1.4451808069770467, 1.4768261459394993, 1.5091644275934228,
  1.5422108254079407, 1.5759808451078865, 1.6104903319492543, 1.645755478153965,
  1.681792830507429, 1.718619298122478, 1.7562521603732995, 1.7947090750031072,
  1.8340080864093424, 1.8741676341103, 1.9152065613971474, 1.9571441241754002,
]

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

/// The square root; 0 for numbers that are not above 0.
package func root(_ x: Double) -> Double {
  guard x >= Double.leastNormalMagnitude else { return 0 }
  let near = exponential(logarithm(x) / 2)
  return (near + x / near) / 2
}
