import Testing

@testable import Simulation

/// Values to 17 digits, computed with 50 digits by an arbitrary-precision library.
@Test(arguments: [
  (-40, 4.248354255291589e-18), (-33.3, 3.4513877443742163e-15), (-25, 1.3887943864964021e-11),
  (-17.76, 1.9361098809878103e-8), (-10, 4.5399929762484852e-5), (-5.5, 0.004086771438464067),
  (-2.25, 0.10539922456186434), (-1, 0.36787944117144232), (-0.5, 0.60653065971263342),
  (-0.0108, 0.98925811061364816), (0, 1), (1e-9, 1.000000001), (0.010831, 1.0108898676202657),
  (0.3, 1.3498588075760031), (0.5, 1.6487212707001281), (1, 2.7182818284590452), (2.2, 9.0250134994341225),
  (3.14159, 23.14063122695496), (7.7, 2208.3479918872089), (10, 22026.465794806717),
  (19.95, 461503409.61743093), (31, 29048849665247.425), (40, 2.3538526683701999e17),
])
func `the exponential follows the table`(x: Double, value: Double) {
  #expect(abs(exponential(x) - value) <= 1e-10 * value)
}

@Test(arguments: [
  (1e-300, -690.77552789821371), (1e-200, -460.51701859880914), (2.5e-100, -229.34221856753041),
  (1e-40, -92.103403719761827), (1e-9, -20.723265836946411), (0.1, -2.3025850929940456),
  (0.5, -0.69314718055994531), (0.9999, -0.00010000500033334732), (0.9999999, -1.0000000494736474e-7), (1, 0),
  (1.0000001, 9.9999995058387045e-8), (1.4142135, 0.34657354617553322), (1.4142136, 0.346573616886212),
  (1.5, 0.40546510810816438), (2, 0.69314718055994531), (2.718281828459045, 0.99999999999999995),
  (10, 2.3025850929940457), (12345.678, 9.421061321291832), (1e40, 92.103403719761827),
  (7e99, 229.90183435546584), (1e200, 460.51701859880914), (1e300, 690.77552789821371),
])
func `the logarithm follows the table`(x: Double, value: Double) {
  #expect(abs(logarithm(x) - value) <= 1e-13 * abs(value))
}

@Test(arguments: [
  (1e-300, 1e-150), (1e-101, 3.1622776601683794e-51), (2e-9, 4.4721359549995795e-5),
  (0.061, 0.24698178070456938), (0.5, 0.70710678118654752), (1, 1), (2, 1.414213562373095),
  (3, 1.7320508075688773), (10, 3.1622776601683793), (12345.678, 111.11110655555546),
  (1e101, 3.1622776601683793e50), (1e300, 1e150),
])
func `the root follows the table`(x: Double, value: Double) {
  #expect(abs(root(x) - value) <= 1e-10 * value)
}

@Test func `numbers that are not above 0 have root 0`() {
  for x in [0, -0.0, -1, -1e300] { #expect(root(x) == 0) }
}

/// No machine may differ in one bit, so these are compared as bits and not by size.
@Test func `exponential, logarithm and root give the same bits everywhere`() {
  var hash = FNV1a()
  for step in -4_000...4_000 {
    let x = exponential(Double(step) / 100)
    hash.add(x)
    hash.add(logarithm(x))
    hash.add(root(x))
  }
  #expect(String(hash.value, radix: 16) == "4095975fc1c9a9de")
}

@Test func `exponential and logarithm undo each other over their range`() {
  for step in -400...400 {
    let x = Double(step) / 10
    #expect(abs(logarithm(exponential(x)) - x) < 1e-10)
  }
  #expect(exponential(-1000) == 0)
  #expect(exponential(1000) == exponential(700))
}

@Test func `the bound of an exponential is never below it and at most twice as much`() {
  for step in -4_000...4_000 {
    let x = Double(step) / 40
    let value = exponential(x)
    #expect(exponentialBound(x) >= value * 0.9999999999 && exponentialBound(x) <= value * 2.0000000001)
  }
}

@Test func `the logistic curve is a half at zero and symmetric`() {
  #expect(logistic(0) == 0.5)
  for x in [0.1, 1, 2.5, 8] { #expect(abs(logistic(x) + logistic(-x) - 1) < 1e-15) }
}

@Test func `millionths round to the nearest, halves to even`() {
  #expect(micro(0.0000005) == 0 && micro(-0.0000005) == 0)
  #expect(micro(0.0000015) == 2 && micro(-0.0000015) == -2)
  #expect(micro(1.2345678) == 1_234_568 && micro(-1.2345678) == -1_234_568)
  #expect(micro(1_999_999_999) == 1_999_999_999_000_000)
  #expect(points(micro(-2.5)) == -2.5)
}
