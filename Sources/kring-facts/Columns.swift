/// The facts of each seed, worked out next to each other where there are cores.
func columns(of seeds: [UInt64]) async -> [[Fact]] {
  await withTaskGroup(of: (UInt64, [Fact]).self) { group in
    for seed in seeds { group.addTask { (seed, facts(at: seed)) } }
    var columns: [UInt64: [Fact]] = [:]
    for await (seed, facts) in group { columns[seed] = facts }
    return seeds.map { columns[$0] ?? [] }
  }
}

/// Everything for one seed, in the order of the table.
func facts(at seed: UInt64) -> [Fact] {
  let base = Base(seed: seed)
  return InvariantFacts(base: base).facts
    + SatisfactionFacts(seed: seed).facts(base)
    + PromiseFacts(seed: seed).facts
    + BehaviourFacts(base: base).facts
    + MistakeFacts(base: base).facts
    + OfferFacts(base: base).facts
    + SurveyFacts(base: base).facts
    + StrategyFacts(seed: seed).facts
    + FactorFacts(seed: seed).facts
    + InsightFacts(base: base).facts
    + MarketFacts(base: base).facts
    + PublishedFacts(seed: seed).facts
}
