/// One play: the only way to change it is to take a decision.
///
/// A game is a value. Copy it to look at another road; nothing is shared. State follows from the opening, the seed
/// and the decisions alone, so these are all that is kept on disk.

package struct Game: Equatable, Sendable {
  package let opening: Opening
  package let chance: Chance
  /// Luck of the coming weeks when it is another than `chance`; the past stays as it was (`withLuck`).
  var otherLuck: Chance?
  /// Weeks that have passed.
  package internal(set) var week = 0
  package internal(set) var market: Market
  package internal(set) var supplier: Supplier
  package internal(set) var houseRules: [HouseRule] = []
  /// Decided by hand for the coming week, by row.
  package internal(set) var byHand: [Int: Plan] = [:]
  /// One for each week from 0 on; week 0 is the opening.
  package internal(set) var tallies: [Tally] = []
  /// What was asked of customers and of the data, and what it cost, oldest first.
  package internal(set) var studies: [Study] = []
  /// What decides the past besides the customers themselves, one for each week from 1 on.
  var pages: [Page] = []
  /// Who would recommend us at the end of last week.
  var promotes: [Bool]
  /// Cost of decisions since the last week, euro.
  package internal(set) var costs = Costs()
  /// The week in which an own error was told.
  var admitted: Int?
  /// Who has a privilege.
  var privileged = 0
  /// What week 0 held, for who asks about the opening.
  var openingTerms: Terms?
  /// Levels at the start, for scenarios about days.
  let openingLevels: ByStrategy
  /// Rows of customers that take hours beyond the others.
  let heavy: [Int]

  /// What one past week held for everyone, and for single customers where something was shared out.
  struct Page: Equatable, Sendable {
    let terms: Terms
    let houseRules: [HouseRule]
    let byHand: [Int: Plan]
    /// Who got one of the few hurried places by a house rule.
    let hurried: Set<Int>
    /// Prospects that heard from a promoter.
    var heard: Set<Int> = []
  }

  package var rules: Rules { opening.rules }

  package static let daysRange = 1...30
  package static let weeksRange = 1...520
  package static let houseRulesMost = 20

  package init(_ opening: Opening, seed: UInt64) {
    self.opening = opening
    chance = Chance(seed: seed)
    supplier = Supplier(opening)
    openingLevels = supplier.levels
    heavy = opening.customers.indices.filter { opening.customers[$0].burdenHours > 0 }
    market = Market()
    promotes = []
    for (id, start) in opening.customers.enumerated() {
      let customer = Customer(start, id, opening, chance)
      market.customers.append(customer)
      promotes.append(customer.phase.isActive && customer.felt >= 9 * point)
    }
    open()
  }

  /// Requests and totals of week 0.
  private mutating func open() {
    var terms = termsOfNextWeek()
    terms.shocks = []
    openingTerms = terms
    let turn = Turn(opening, terms, chance)
    var tally = Tally()
    for id in market.indices {
      if opening.quotes != nil {
        let draw = chance.draw(customer: id, week: 0, purpose: .week)
        let asks = market.customers[id].phase != .former && draw[0] < market.customers[id].needMost
        if asks { market.customers[id].flags.insert(.asks) }
      }
      turn.count(market.customers[id], &tally)
    }
    tally.note(supplier)
    tallies = [tally]
  }

  /// The coming week and its circumstances.
  package var terms: Terms { termsOfNextWeek() }

  /// What will be said and done for every customer in the coming week as things stand.
  package var comingPlans: [Plan] {
    let terms = terms
    let hurried = hurried(terms)
    return market.indices.map { plan(for: $0, terms, hurried) }
  }

  func plan(for id: Int, _ terms: Terms, _ hurried: Set<Int>) -> Plan {
    var plan = (byHand[id] ?? Plan()).completed(houseRules, market.customers[id], terms, opening.quotes)
    if hurried.contains(id) { plan.rushed = true }
    return plan
  }

  /// Who gets a hurried place by a house rule: places go by hand, then rule by rule, then in the order of the calendar.
  func hurried(_ terms: Terms) -> Set<Int> {
    guard let quotes = opening.quotes else { return [] }
    var places = quotes.rushPerWeek - byHand.values.count { $0.rushed }
    var hurried: Set<Int> = []
    for rule in houseRules where rule.action == .rush && places > 0 {
      for id in market.indices where places > 0 && market.customers[id].asks {
        guard byHand[id]?.rushed != true, !hurried.contains(id),
          holds(rule.condition, market.customers[id], terms, quotes)
        else { continue }
        hurried.insert(id)
        places -= 1
      }
    }
    return hurried
  }
}
