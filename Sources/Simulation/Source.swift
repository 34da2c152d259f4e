/// Where data come from (figures 1.8 and 1.9), and what they tell of customers to who can read them.

package struct Source: Equatable, Sendable {
  /// Fits in fields: a name, a payment; or not: a photo, a conversation.
  package var isStructured: Bool
  /// Keeps changing: usage, conversations; or not: a birth date, a photo.
  package var isDynamic: Bool
  /// How much, how varied, how fast, and how true; 0 to 1 each (the four V's).
  package var volume: Double
  package var variety: Double
  package var velocity: Double
  package var veracity: Double
  /// Euro a week.
  package var costEuro: Int

  package init(
    isStructured: Bool, isDynamic: Bool, volume: Double = 1, variety: Double = 1, velocity: Double = 1,
    veracity: Double, costEuro: Int
  ) {
    self.isStructured = isStructured
    self.isDynamic = isDynamic
    self.volume = volume
    self.variety = variety
    self.velocity = velocity
    self.veracity = veracity
    self.costEuro = costEuro
  }

  /// Share of a customer's story that this kind of data holds. Assumed; the four add up to 1.
  package var yield: Double {
    switch (isStructured, isDynamic) {
    case (true, false): 0.30
    case (true, true): 0.25
    case (false, false): 0.15
    case (false, true): 0.30
    }
  }

  /// Skill it takes to read this kind in full, 0 to 1. Assumed: what moves and has no fields is harder (chapter 1.3.1).
  package var difficulty: Double {
    switch (isStructured, isDynamic) {
    case (true, false): 0.1
    case (true, true): 0.4
    case (false, false): 0.5
    case (false, true): 0.9
    }
  }

  /// What it tells to analysts of this skill, 0 to 1: a mean of the first three V's opens it, truth limits it.
  package func tells(skill: Double) -> Double {
    (volume + variety + velocity) / 3 * veracity * yield * min(1, skill / difficulty)
  }
}

extension [Source] {
  /// Share of the customers' story that the sources in use tell, 0 to 1. Two of one kind tell most once: the best
  /// counts in full, the others for half of what they would add.
  package func capture(using places: Set<Int>, skill: Double) -> Double {
    var best: [Double: Double] = [:]
    var extra = 0.0
    for place in places.sorted() where indices.contains(place) {
      let tells = self[place].tells(skill: skill)
      let kind = self[place].difficulty
      let known = best[kind] ?? 0
      extra += 0.5 * Swift.min(known, tells) * (known > 0 ? 1 - tells : 0)
      best[kind] = Swift.max(known, tells)
    }
    return Swift.min(1, best.keys.sorted().reduce(extra) { $0 + (best[$1] ?? 0) })
  }
}

/// How the customer files stand at the start; shares 0 to 1.
package struct Records: Equatable, Sendable {
  /// Kept in one uniform way.
  package var tidy: Double
  /// On file more than once.
  package var doubles: Double

  package init(tidy: Double = 1, doubles: Double = 0) {
    self.tidy = tidy
    self.doubles = doubles
  }
}

/// A campaign through which prospects come in.
package struct Campaign: Equatable, Sendable {
  /// Leaving rate of who came through it, against others; 1 is the same.
  package var leaving: Double
  /// Size of who came through it, against others; 1 is the same.
  package var size: Double

  package init(leaving: Double = 1, size: Double = 1) {
    self.leaving = leaving
    self.size = size
  }
}
