/// Draws from seed, customer, week and purpose.
///
/// Philox4x32-10 (Salmon, Moraes, Dror & Shaw 2011): a pure function without state or order. Two runs that
/// differ in one decision therefore share all other luck, and any customer can be replayed alone.

package struct Chance: Equatable, Sendable {
  package let seed: UInt64

  package init(seed: UInt64) { self.seed = seed }

  /// What a draw is for. Raw values are part of the recording format: never reuse one.
  package enum Purpose: UInt32, Sendable {
    // Traits, drawn for week 0
    case habits = 0
    case leanings = 1
    case start = 2
    case match = 3
    /// Tries of a Beta draw; the week counts them.
    case restless = 4
    // Every week: need or offer, leaving or accepting, ceasing, contact or hearsay.
    case week = 20
    /// Chance in one delivery.
    case performance = 21
    /// Mistake, foresight, days, hurry.
    case visit = 22
    case complaint = 6
    /// Order, waiting.
    case order = 16
    case surprise = 23
    /// The supplier's own luck: customer 0 stands for the firm.
    case firm = 24
    // Surveys: who is asked, who answers, what.
    case survey = 25
    case answer = 26
  }

  /// Four independent uniforms, each above 0 and below 1.
  @inline(__always)
  package func draw(customer: Int, week: Int, purpose: Purpose) -> SIMD4<Double> {
    let counter = SIMD4<UInt32>(
      UInt32(truncatingIfNeeded: customer), UInt32(truncatingIfNeeded: week), purpose.rawValue, 0)
    let key = SIMD2<UInt32>(
      UInt32(truncatingIfNeeded: seed), UInt32(truncatingIfNeeded: seed >> 32))
    let words = philox(counter, key: key)
    return SIMD4(uniform(words[0]), uniform(words[1]), uniform(words[2]), uniform(words[3]))
  }

  @inline(__always)
  private func uniform(_ word: UInt32) -> Double {
    (Double(Int64(word)) + 0.5) * 0x1p-32
  }
}

extension Chance {
  /// A draw around 0 with spread 1: the sum of four uniforms, so that no logarithm is needed.
  func gauss(customer: Int, week: Int, purpose: Purpose) -> Double {
    1.7320508075688772 * (draw(customer: customer, week: week, purpose: purpose).sum() - 2)
  }
}

/// Ten rounds of Philox 4x32. The four words stand apart, not in a vector: 32-bit products of 64 bits are what ordinary
/// registers do best.
@inline(__always)
func philox(_ counter: SIMD4<UInt32>, key: SIMD2<UInt32>) -> SIMD4<UInt32> {
  var (a, b, c, d) = (counter[0], counter[1], counter[2], counter[3])
  var (k, l) = (key[0], key[1])
  for _ in 0..<10 {
    let first = UInt64(a) &* 0xD251_1F53
    let second = UInt64(c) &* 0xCD9E_8D57
    a = UInt32(truncatingIfNeeded: second >> 32) ^ b ^ k
    b = UInt32(truncatingIfNeeded: second)
    c = UInt32(truncatingIfNeeded: first >> 32) ^ d ^ l
    d = UInt32(truncatingIfNeeded: first)
    k = k &+ 0x9E37_79B9
    l = l &+ 0xBB67_AE85
  }
  return SIMD4(a, b, c, d)
}

/// A share of cases: so many days with such a weight. Weights of a list add up to 1.
package struct DayShare: Equatable, Sendable {
  package let days: Int
  package let share: Double

  package init(days: Int, share: Double) {
    self.days = days
    self.share = share
  }
}

extension [DayShare] {
  /// The days at a uniform draw, going through the list in its order. Precondition: not empty.
  func days(at uniform: Double) -> Int {
    var total = 0.0
    for part in self {
      total += part.share
      if uniform < total { return part.days }
    }
    return self[count - 1].days
  }

  /// The days with the largest share; the first of equals. Precondition: not empty.
  package var usual: Int {
    reduce(self[0]) { most, part in part.share > most.share ? part : most }.days
  }
}
