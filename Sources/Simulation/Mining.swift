/// Digging in the data: how long customers stay by where they came from, and who is about to leave.
///
/// Only what is on file is seen: a campaign that was not recorded in one uniform way is unknown, and marks come from
/// what customers answer, not from what they feel.

package enum MiningOrder: Equatable, Sendable {
  /// Staying by campaign; by size too, or only of who is still there.
  case campaigns(bySize: Bool, survivorsOnly: Bool)
  /// Who is most likely to leave, from so many kinds of visible data, 1 to 3.
  case leavers(sources: Int)
}

/// One line of a comparison of campaigns.
package struct CampaignRow: Equatable, Sendable {
  /// nil for customers whose campaign is not on file.
  package let campaign: Int?
  /// nil where size plays no part; true for customers above size 1.
  package let isLarge: Bool?
  package var customers = 0
  package var stillHere = 0
  /// Weeks between joining and leaving or now, added up.
  package var weeks = 0

  package var weeksEach: Double { customers == 0 ? 0 : Double(weeks) / Double(customers) }
}

extension Game {
  mutating func mine(_ order: MiningOrder) throws(Refusal) {
    if case .leavers(let sources) = order {
      guard (1...3).contains(sources) else { throw .outOfRange(1...3) }
      guard week >= Game.leaversFromWeek else { throw .inVain }
    }
    // Machines do the digging where there are analysts; by hand the same question costs as many hours again.
    let cost = Int(rules.miningCost * (supplier.policy.analysts == .none ? 2 : 1))
    try pay(cost, .mining)
    supplier.answered = max(supplier.answered, worth(of: order))
    studies.append(Study(week: week, costEuro: cost, survey: nil, fansOnly: false, mining: order))
  }

  /// How well a question answers what matters, 0 to 1: like is held against like, who left is counted, and the answer
  /// rests on enough customers (chapter 1.3.2).
  package func worth(of order: MiningOrder) -> Double {
    switch order {
    case .leavers(let sources): return Double(sources) / 3
    case .campaigns(_, survivorsOnly: true): return 0
    case .campaigns(let bySize, _):
      let known = staying(bySize: false, survivorsOnly: false).filter { $0.campaign != nil }
      let compared = Double(known.reduce(0) { $0 + $1.customers })
      return compared / (compared + rules.answerHalf) * (bySize ? 1 : 0.5)
    }
  }

  /// Before this week there is no past to learn from.
  package static let leaversFromWeek = 26

  /// How long customers stay, by campaign. Who joined before the game is left out: nobody knows when.
  package func staying(bySize: Bool, survivorsOnly: Bool) -> [CampaignRow] {
    var rows: [CampaignRow] = []
    for customer in market.customers {
      guard customer.joinedWeek > 0 else { continue }
      let left = !customer.phase.isActive
      guard !(left && survivorsOnly) else { continue }
      let campaign = customer.flags.contains(.campaignKnown) ? Int(customer.campaign) : nil
      let isLarge = bySize ? customer.size > 1 : nil
      let place = rows.firstIndex { $0.campaign == campaign && $0.isLarge == isLarge }
      let row = place ?? rows.count
      if place == nil { rows.append(CampaignRow(campaign: campaign, isLarge: isLarge)) }
      rows[row].customers += 1
      rows[row].stillHere += left ? 0 : 1
      rows[row].weeks += (left ? Int(customer.leftWeek) : week) - Int(customer.joinedWeek)
    }
    return rows.sorted { left, right in
      (left.campaign ?? .max, left.isLarge == true ? 1 : 0) < (
        right.campaign ?? .max, right.isLarge == true ? 1 : 0
      )
    }
  }

  /// What is visible of a customer at the end of a week, for a score: 1, then recency, answer and orders, complaints and
  /// tenure, as far as so many kinds of data reach.
  package func visible(_ customer: Customer, _ id: Int, week: Int, sources: Int) -> [Double] {
    func since(_ last: Int32) -> Double { logarithm(1 + Double(week - Int(max(last, 0)))) }
    var row = [1.0, since(customer.orderWeek)]
    if sources >= 2 {
      row.append(Double(answer(of: customer, id, week: week)))
      row.append(logarithm(1 + Double(customer.orders)))
    }
    if sources >= 3 {
      row.append(customer.complained(within: 12, of: week) ? 1 : 0)
      row.append(since(customer.joinedWeek))
    }
    return row
  }

  /// New and loyal customers with the chance, 0 to 1, that the score gives each to leave within a quarter, highest
  /// first.
  ///
  /// The score is learned on this game's own past: the customers as they were 26, 20 and 13 weeks ago, and whether they
  /// left in the 13 weeks that followed. Empty before week 26.
  package func leavers(sources: Int) -> [(customer: Int, chance: Double)] {
    guard week >= Game.leaversFromWeek else { return [] }
    var rows: [[Double]] = []
    var outcomes: [Bool] = []
    for id in market.indices {
      let past = retrace(id)
      for then in [week - 26, week - 20, week - 13] where then >= 1 {
        guard past[then - 1].customer.phase.isActive else { continue }
        rows.append(visible(past[then - 1].customer, id, week: then, sources: sources))
        outcomes.append((then..<then + 13).contains { past[$0].hasLeft })
      }
    }
    guard !rows.isEmpty else { return [] }
    let score = Score(rows, outcomes)
    return market.active.map {
      (customer: $0, chance: score.chance(visible(market[$0], $0, week: week, sources: sources)))
    }
    .sorted { ($1.chance, $0.customer) < ($0.chance, $1.customer) }
  }
}

extension CustomerWeek {
  /// Left by itself; a goodbye of ours is no sign to learn from.
  package var hasLeft: Bool {
    events.contains { if case .left(let reason) = $0 { reason != .supplierEnded } else { false } }
  }
}

/// A logistic regression: weights that make what happened most likely (Newton's method).
package struct Score: Sendable {
  package private(set) var weights: [Double]

  /// Precondition: rows are equally long and there is one outcome for each.
  package init(_ rows: [[Double]], _ outcomes: [Bool]) {
    precondition(rows.count == outcomes.count, "an outcome for each row")
    let width = rows.first?.count ?? 0
    weights = Array(repeating: 0, count: width)
    for _ in 0..<25 { improve(rows, outcomes) }
  }

  package func chance(_ row: [Double]) -> Double {
    logistic(zip(weights, row).reduce(0) { $0 + $1.0 * $1.1 })
  }

  private mutating func improve(_ rows: [[Double]], _ outcomes: [Bool]) {
    let width = weights.count
    var slope = Array(repeating: 0.0, count: width)
    var curve = Array(repeating: Array(repeating: 0.0, count: width), count: width)
    for (row, happened) in zip(rows, outcomes) {
      let expected = chance(row)
      let spread = expected * (1 - expected)
      for i in 0..<width {
        slope[i] += row[i] * ((happened ? 1 : 0) - expected)
        for j in 0..<width { curve[i][j] += row[i] * row[j] * spread }
      }
    }
    for i in 0..<width { curve[i][i] += 1e-3 }
    for (place, step) in solved(curve, slope).enumerated() { weights[place] += step }
  }

  /// Gaussian elimination on a small, positive system.
  private func solved(_ matrix: [[Double]], _ right: [Double]) -> [Double] {
    var rows = zip(matrix, right).map { $0 + [$1] }
    let width = right.count
    for pivot in 0..<width {
      let best = (pivot..<width).max { abs(rows[$0][pivot]) < abs(rows[$1][pivot]) } ?? pivot
      rows.swapAt(pivot, best)
      guard abs(rows[pivot][pivot]) > 1e-12 else { continue }
      for row in 0..<width where row != pivot {
        let factor = rows[row][pivot] / rows[pivot][pivot]
        for column in pivot...width { rows[row][column] -= factor * rows[pivot][column] }
      }
    }
    return (0..<width).map { abs(rows[$0][$0]) > 1e-12 ? rows[$0][width] / rows[$0][$0] : 0 }
  }
}
