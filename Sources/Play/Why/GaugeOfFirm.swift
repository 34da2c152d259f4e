/// Why a gauge of the supplier itself is what it is.

import Simulation
import Wording

extension Gauge {
  /// Marks are booked to the millionth, so that start and causes add up; counts are whole.
  var ledgerDecimals: Int {
    switch self {
    case .support, .effect: 6
    case .detractors: 0
    default: accounts.isEmpty ? 0 : 6
    }
  }
}

extension GaugeWhy {
  /// Complaints by how they ended.
  func complained() -> [Ledger.Entry] {
    let mistakes = story.events(nil, weeks).count { if case .mistake = $0.kind { true } else { false } }
    let all = story.game.tallies[weeks].reduce(0) { $0 + $1.complaints }
    return [
      Ledger.Entry(
        amount: all * point, cause: Text(nl: "klachten", en: "complaints"),
        fact: Text(
          nl: "na \(mistakes, "fout", "fouten"); de rest zweeg",
          en: "after \(mistakes, "mistake", "mistakes"); the others kept silent"), concept: "C146")
    ]
  }

  /// What was won with evidence, what events did, and what faded; in the order of the weeks they add up.
  func supported() -> [Ledger.Entry] {
    var (won, moved, faded) = (0, 0, 0)
    for week in weeks {
      let event = opening.shocks.filter { $0.week == week }.reduce(0) { $0 + micro($1.support * 100) }
      let change = gauge.value(story.game, week: week) - gauge.value(story.game, week: week - 1) - event
      moved += event
      if change > 0 { won += change } else { faded += change }
    }
    return [
      Ledger.Entry(
        amount: won, cause: Text(nl: "overtuigd", en: "convinced"),
        fact: Text(nl: "bewijs dat je liet zien", en: "evidence that you showed"), concept: "C104"),
      Ledger.Entry(
        amount: moved, cause: Text(nl: "gebeurtenissen", en: "events"),
        fact: Text(nl: "wat de directie meemaakte", en: "what the board lived through"), concept: "C107"),
      Ledger.Entry(
        amount: faded, cause: Text(nl: "vergeten", en: "forgotten"),
        fact: Text(nl: "aandacht die verslapt", en: "attention that fades"), concept: "C107"),
    ]
  }

  /// The factors one after another, each from where it was to where it is: the weakest weighs most.
  func together() -> [Ledger.Entry] {
    var factors = story.game.tallies[weeks.lowerBound - 1].factors
    let now = story.game.tallies[weeks.upperBound].factors
    return Factor.allCases.map { factor in
      let before = micro(factors.effect) * 100
      factors[factor] = now[factor]
      return Ledger.Entry(
        amount: micro(factors.effect) * 100 - before, cause: factor.name,
        fact: Text(
          nl: "de zwakste van de vijf telt het zwaarst", en: "the weakest of the five weighs most"),
        concept: factor.concept)
    }
  }
}
