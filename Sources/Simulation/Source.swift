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

  /// Share of a customer's story that this kind of data holds, 0 to 1.
  package func yield(_ rules: Rules) -> Double {
    isDynamic
      ? isStructured ? rules.yieldStructuredDynamic : rules.yieldUnstructuredDynamic
      : isStructured ? rules.yieldStructuredStatic : rules.yieldUnstructuredStatic
  }

  /// Skill it takes to read this kind in full, 0 to 1: what moves and has no fields is harder (chapter 1.3.1).
  package func difficulty(_ rules: Rules) -> Double {
    isDynamic
      ? isStructured ? rules.hardStructuredDynamic : rules.hardUnstructuredDynamic
      : isStructured ? rules.hardStructuredStatic : rules.hardUnstructuredStatic
  }

  /// What it tells to analysts of this skill, 0 to 1: a mean of the first three V's opens it, truth limits it.
  package func tells(skill: Double, _ rules: Rules) -> Double {
    (volume + variety + velocity) / 3 * veracity * yield(rules) * min(1, skill / difficulty(rules))
  }

  /// The place of its kind in figure 1.8, 0 to 3.
  private var kind: Int { (isStructured ? 0 : 2) + (isDynamic ? 1 : 0) }

  /// Share of the customers' story that the sources in use tell, 0 to 1. Two of one kind tell most once: the best
  /// counts in full, the others for a part of what they would add.
  package static func capture(_ sources: [Source], using places: Set<Int>, skill: Double, _ rules: Rules)
    -> Double
  {
    var best = [0.0, 0.0, 0.0, 0.0]
    var extra = 0.0
    for place in places.sorted() where sources.indices.contains(place) {
      let source = sources[place]
      let tells = source.tells(skill: skill, rules)
      let known = best[source.kind]
      extra += rules.secondSource * min(known, tells) * (known > 0 ? 1 - tells : 0)
      best[source.kind] = max(known, tells)
    }
    return min(1, best.reduce(extra, +))
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
