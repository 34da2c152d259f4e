import Testing

@testable import Simulation

/// Values to 17 digits, computed with 50 digits by an arbitrary-precision library.
@Test(arguments: [
  (-40.0, 4.2483542552915890e-18), (-10.0, 4.5399929762484852e-05), (-2.25, 0.10539922456186433),
  (-1.0, 0.36787944117144233), (-0.5, 0.60653065971263342), (0.0, 1.0), (1e-9, 1.0000000010000000),
  (0.3, 1.3498588075760032), (0.5, 1.6487212707001282), (1.0, 2.7182818284590452), (2.2, 9.0250134994341209),
  (10.0, 22026.465794806717), (40.0, 2.3538526683701999e17),
])
func `the exponential follows the table`(x: Double, value: Double) {
  #expect(abs(exponential(x) - value) <= 1e-13 * value)
}

@Test(arguments: [
  (1e-300, -690.77552789821371), (1e-9, -20.723265836946411), (0.1, -2.3025850929940457),
  (0.5, -0.69314718055994531),
  (0.9999, -1.0000500033335834e-04), (1.0, 0.0), (1.5, 0.40546510810816438), (2.0, 0.69314718055994531),
  (2.718281828459045, 1.0), (10.0, 2.3025850929940457), (12345.678, 9.42106132129183197),
  (1e300, 690.77552789821371),
])
func `the logarithm follows the table`(x: Double, value: Double) {
  #expect(abs(logarithm(x) - value) <= max(1e-12 * abs(value), 1e-15))
}

@Test func `exponential and logarithm undo each other over their range`() {
  for step in -400...400 {
    let x = Double(step) / 10
    #expect(abs(logarithm(exponential(x)) - x) < 1e-12 * max(1, abs(x)))
  }
  #expect(exponential(-1000) == 0)
  #expect(exponential(1000) == exponential(700))
}

@Test func `the logistic curve is a half at zero and symmetric`() {
  #expect(logistic(0) == 0.5)
  for x in [0.1, 1, 2.5, 8] { #expect(abs(logistic(x) + logistic(-x) - 1) < 1e-15) }
}

@Test func `millionths round halves away from zero`() {
  #expect(micro(0.0000005) == 1)
  #expect(micro(-0.0000005) == -1)
  #expect(micro(1.2345678) == 1_234_568)
  #expect(points(micro(-2.5)) == -2.5)
}
