/// What each number of the rules is: unit, range and source. Here what a customer meets and feels; the rest, what is
/// known and done, stands in `RuleTableSupplier.swift`.

/// One number of the rules, as an author and a reader of the model meets it.
package struct RuleEntry: Sendable {
  /// The part of the model it belongs to.
  package enum Part: String, CaseIterable, Sendable {
    case market, experience, expectation, goodwill, trust
    case insight, behaviour, supplier, survey, money
  }

  package let name: String
  package let path: any WritableKeyPath<Rules, Double> & Sendable
  package let range: ClosedRange<Double>
  package let unit: String
  package let source: String
  package let part: Part

  init(
    _ part: Part, _ name: String, _ path: any WritableKeyPath<Rules, Double> & Sendable,
    _ range: ClosedRange<Double>, _ unit: String, _ source: String
  ) {
    self.part = part
    self.name = name
    self.path = path
    self.range = range
    self.unit = unit
    self.source = source
  }
}

extension Rules {
  /// The table that readers, `model` and the tests walk; every property of `Rules` stands in it once.
  package static let entries: [RuleEntry] =
    market + experience + expectation + goodwill + trust + insight + behaviour + supplier + survey + money

  private static let market: [RuleEntry] = [
    RuleEntry(.market, "need", \.need, 0...5, "requests per week, mean over customers", "assumed"),
    RuleEntry(
      .market, "leaving", \.leaving, 0...1, "weekly rate at equal rivals, mean over customers",
      "Fader & Hardie 2007, shape"),
    RuleEntry(
      .market, "leavingAlpha", \.leavingAlpha, 0...2,
      "first number of a Beta of the yearly chance to leave; 0: exponential", "Fader & Hardie 2007"),
    RuleEntry(
      .market, "leavingBeta", \.leavingBeta, 0.001...5, "second number of that Beta", "Fader & Hardie 2007"
    ),
    RuleEntry(.market, "ceasing", \.ceasing, 0...1, "weekly chance to cease to exist", "assumed: 3% a year"),
    RuleEntry(.market, "rivalLow", \.rivalLow, 0...10, "points, weakest best rival", "assumed"),
    RuleEntry(.market, "rivalHigh", \.rivalHigh, 0...10, "points, strongest best rival", "assumed"),
    RuleEntry(.market, "leanLow", \.leanLow, 0...1, "weight on the value that counts most, least", "assumed"),
    RuleEntry(
      .market, "leanSpan", \.leanSpan, 0...1, "weight on the value that counts most, spread", "assumed"),
    RuleEntry(
      .market, "sizeSpread", \.sizeSpread, 0...1, "size of an order around 1, on either side", "assumed"),
    RuleEntry(
      .market, "mention", \.mention, 0...1, "weekly chance to hear from a promoter, at all promoters",
      "Schmitt et al. 2011, shape"),
  ]

  private static let experience: [RuleEntry] = [
    RuleEntry(
      .experience, "threshold", \.threshold, 0...10, "points every value strategy must reach",
      "Treacy & Wiersema 1995"),
    RuleEntry(
      .experience, "thresholdLoss", \.thresholdLoss, 0...5, "points lost per point below it", "assumed"),
    RuleEntry(
      .experience, "spreadMatch", \.spreadMatch, 0...3, "points, how well we happen to fit, spread", "assumed"
    ),
    RuleEntry(
      .experience, "spreadPerformance", \.spreadPerformance, 0...3, "points, chance in one delivery, spread",
      "assumed"),
    RuleEntry(
      .experience, "zone", \.zone, 0...5, "points, half width of the zone of tolerance",
      "Zeithaml, Berry & Parasuraman 1993"),
    RuleEntry(
      .experience, "pull", \.pull, 0...1, "share of the gap mark-performance per delivery",
      "Anderson & Sullivan 1993"),
    RuleEntry(
      .experience, "withinZone", \.withinZone, 0...1, "points per point inside the zone",
      "Zeithaml et al. 1993"),
    RuleEntry(.experience, "exceed", \.exceed, 0...1, "points per point above the zone", "Oliver 1980"),
    RuleEntry(
      .experience, "lossWeight", \.lossWeight, 1...5, "losses against gains", "Tversky & Kahneman 1992"),
    RuleEntry(
      .experience, "mistakeMost", \.mistakeMost, 0...1, "chance of a mistake without processes", "assumed"),
    RuleEntry(
      .experience, "mistakeSpared", \.mistakeSpared, 0...1, "share of mistakes that full processes prevent",
      "assumed"),
    RuleEntry(.experience, "mistakeLoss", \.mistakeLoss, 0...10, "points lost by a mistake", "assumed"),
    RuleEntry(
      .experience, "tailoredGain", \.tailoredGain, 0...5, "points by tailoring, at full insight",
      "Franke, Keinz & Steger 2009, sign"),
  ]

  private static let expectation: [RuleEntry] = [
    RuleEntry(
      .expectation, "expectOwn", \.expectOwn, 0...1, "share of our real level in a first expectation",
      "assumed"),
    RuleEntry(
      .expectation, "expectBase", \.expectBase, 0...10, "points in a first expectation that are anybody's",
      "assumed"),
    RuleEntry(
      .expectation, "learnFirst", \.learnFirst, 0...1, "share learned from a first order", "Rust et al. 1999"),
    RuleEntry(
      .expectation, "learnLeast", \.learnLeast, 0...1, "share learned by an old hand", "Boulding et al. 1993"),
    RuleEntry(
      .expectation, "learnDown", \.learnDown, 0...1, "learning downward against upward", "Rust & Oliver 2000"),
    RuleEntry(
      .expectation, "learnFades", \.learnFades, 0...5, "how fast learning slows, per order",
      "Rust et al. 1999, sign"),
    RuleEntry(.expectation, "believe", \.believe, 0...1, "share believed of good news", "assumed"),
    RuleEntry(
      .expectation, "believeLow", \.believeLow, 0...1, "share of bad news believed without trust", "assumed"),
    RuleEntry(
      .expectation, "believeTrust", \.believeTrust, 0...3, "added to that per point of trust", "assumed"),
    RuleEntry(
      .expectation, "knownKeep", \.knownKeep, 0...1, "share kept of the delivery time known", "assumed"),
    RuleEntry(
      .expectation, "foresee", \.foresee, 0...1, "chance to see a shortfall coming without processes",
      "assumed"),
  ]

  private static let goodwill: [RuleEntry] = [
    RuleEntry(
      .goodwill, "effort", \.effort, 0...3, "points for an extra effort that was seen",
      "chapter 1.1.2, size assumed"),
    RuleEntry(
      .goodwill, "gesture", \.gesture, 0...3, "points for an unexpected gesture",
      "Thomassen 2015, size assumed"),
    RuleEntry(.goodwill, "gift", \.gift, 0...3, "points for a big gift", "assumed"),
    RuleEntry(
      .goodwill, "habit", \.habit, 0...1, "share of surprise lost per gesture",
      "Rust & Oliver 2000, size assumed"),
    RuleEntry(
      .goodwill, "habitFull", \.habitFull, 0...0.99, "habit above which a gesture hardly surprises", "assumed"
    ),
    RuleEntry(
      .goodwill, "habitFade", \.habitFade, 0...1, "share of habit forgotten a week",
      "Rust & Oliver 2000, size assumed"),
    RuleEntry(
      .goodwill, "gestureMissed", \.gestureMissed, 0...3, "points per order for a habit not met", "assumed"),
    RuleEntry(
      .goodwill, "warmth", \.warmth, 0...3, "points per contact and point of people",
      "Thomassen 2015, size assumed"),
    RuleEntry(.goodwill, "warmthFrom", \.warmthFrom, 0...1, "people at which contacts turn warm", "assumed"),
    RuleEntry(
      .goodwill, "recognition", \.recognition, 0...3, "points per contact and point of recognition",
      "Thomassen 2015, size assumed"),
    RuleEntry(
      .goodwill, "recognitionFrom", \.recognitionFrom, 0...1, "recognition at which it is felt", "assumed"),
    RuleEntry(
      .goodwill, "script", \.script, -3...0, "points per contact that follows a script",
      "chapter 1.1.1, size assumed"),
    RuleEntry(
      .goodwill, "thanks", \.thanks, 0...3, "points for thanks, more for who is recognised",
      "chapter 1.1.1, size assumed"),
    RuleEntry(
      .goodwill, "thanksUnknown", \.thanksUnknown, 0...1, "share of thanks felt by who is not recognised",
      "assumed"),
    RuleEntry(
      .goodwill, "thanksComplaint", \.thanksComplaint, 0...5,
      "thanks for a complaint against thanks for an order", "chapter 1.1.1, size assumed"),
    RuleEntry(
      .goodwill, "privilege", \.privilege, 0...3, "points per order of a privileged customer, if few are",
      "chapter 1.1.1, size assumed"),
    RuleEntry(
      .goodwill, "privilegeUpTo", \.privilegeUpTo, 0.01...1,
      "share of customers at which a privilege is none", "chapter 1.1.1, size assumed"),
    RuleEntry(
      .goodwill, "friction", \.friction, 0...3, "points per contact and point technology runs ahead",
      "Rigby et al. 2002; Reinartz 2004"),
    RuleEntry(.goodwill, "fade", \.fade, 0...1, "share of goodwill forgotten a week", "assumed"),
    RuleEntry(.goodwill, "silent", \.silent, -3...0, "points when a complaint stays unspoken", "TARP"),
    RuleEntry(.goodwill, "unsolved", \.unsolved, -3...3, "points for being heard", "TARP"),
    RuleEntry(.goodwill, "solved", \.solved, -3...3, "points for a solution", "de Matos et al. 2007"),
    RuleEntry(
      .goodwill, "solvedQuickly", \.solvedQuickly, -3...3, "points for a quick one", "de Matos et al. 2007"),
    RuleEntry(
      .goodwill, "repair", \.repair, 0...1, "share of the loss a solution gives back", "de Matos et al. 2007"),
    RuleEntry(
      .goodwill, "repairQuickly", \.repairQuickly, 0...1, "the same when quick", "de Matos et al. 2007"),
    RuleEntry(.goodwill, "complain", \.complain, 0...1, "chance that a mistake is spoken of", "TARP"),
    RuleEntry(
      .goodwill, "solveAlone", \.solveAlone, 0...1, "chance that a complaint is solved without skill",
      "assumed"),
    RuleEntry(
      .goodwill, "solveSkill", \.solveSkill, 0...1, "added to that by processes and people", "assumed"),
    RuleEntry(
      .goodwill, "friendly", \.friendly, 0...3, "points for a friendly tone in a complaint",
      "chapter 1.1, size assumed"),
    RuleEntry(
      .goodwill, "askedAfter", \.askedAfter, 0...3, "points for asking after a complaint",
      "chapter 1.3.2, size assumed"),
    RuleEntry(
      .goodwill, "askAfterWeeks", \.askAfterWeeks, 0...52, "weeks in which one asks after a complaint",
      "assumed"),
    RuleEntry(
      .goodwill, "unaware", \.unaware, -3...0, "points for not knowing of a complaint",
      "chapter 1.3.2, size assumed"),
  ]

  private static let trust: [RuleEntry] = [
    RuleEntry(.trust, "trustUp", \.trustUp, 0...1, "share of missing trust a kept word gives", "assumed"),
    RuleEntry(
      .trust, "trustDown", \.trustDown, 0...1, "share of trust a shortfall of a point takes", "assumed"),
    RuleEntry(.trust, "trustHeal", \.trustHeal, 0...1, "share of missing trust a repair gives", "assumed"),
    RuleEntry(
      .trust, "trustBroken", \.trustBroken, 0...1, "share of trust a broken promise takes", "assumed"),
    RuleEntry(
      .trust, "trustPadded", \.trustPadded, 0...1, "share of trust each day of padding takes", "assumed"),
    RuleEntry(.trust, "paddedFrom", \.paddedFrom, 0...30, "days too long that look padded", "assumed"),
    RuleEntry(
      .trust, "playedPerDay", \.playedPerDay, 0...3, "points for each day of padding",
      "chapter 1.1.2 (transparent), size assumed"),
    RuleEntry(
      .trust, "trustWeight", \.trustWeight, 0...5, "points of advantage per point of trust", "assumed"),
    RuleEntry(.trust, "neutralTrust", \.neutralTrust, 0...1, "trust of who does not know us yet", "assumed"),
    RuleEntry(
      .trust, "trustReferred", \.trustReferred, 0...1, "trust that a recommendation brings",
      "Schmitt et al. 2011, size assumed"),
    RuleEntry(
      .trust, "admitted", \.admitted, 0...1, "share of trust that telling an own error takes", "assumed"),
    RuleEntry(
      .trust, "foundOut", \.foundOut, 0...1, "share of trust that a hidden error takes when found",
      "Slovic 1993, size assumed"),
    RuleEntry(.trust, "foundChance", \.foundChance, 0...1, "chance that a hidden error is found", "assumed"),
    RuleEntry(
      .trust, "errorWeeks", \.errorWeeks, 1...520, "weeks until a hidden error may be found", "assumed"),
  ]
}
