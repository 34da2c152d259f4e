/// All customers of a game, a row for each.

package struct Market: Equatable, Sendable {
  package internal(set) var customers: [Customer] = []

  package var count: Int { customers.count }
  package var indices: Range<Int> { customers.indices }

  package subscript(customer: Int) -> Customer { customers[customer] }

  /// Rows of who buys now.
  package var active: [Int] { indices.filter { customers[$0].phase.isActive } }
}

extension Customer {
  /// A customer at the start of a game: named traits as given, the others drawn from the seed.
  init(_ start: StartingCustomer, _ id: Int, _ opening: Opening, _ chance: Chance) {
    let rules = opening.rules
    let habits = chance.draw(customer: id, week: 0, purpose: .habits)
    let leanings = chance.draw(customer: id, week: 0, purpose: .leanings)
    let traits = chance.draw(customer: id, week: 0, purpose: .start)
    phase = start.phase
    satisfaction = micro(
      (start.satisfaction + start.satisfactionSpread * (2 * leanings[0] - 1)).kept(in: 0...10))
    trust = micro(start.trust)
    insight = micro(start.insight)
    orders = Int32(start.orders)
    ordersEver = orders
    stage = UInt8(start.stage)
    lean(start, habits[3], traits, rules)
    expect(start, leanings[1], opening)
    if leanings[2] < start.insists { flags.insert(.insists) }
    let drawnSize = 1 + rules.sizeSpread * (2 * traits[2] - 1)
    size = start.size ?? drawnSize
    match =
      opening.quotes == nil ? rules.spreadMatch * chance.gauss(customer: id, week: 0, purpose: .match) : 0
    // Erlang-2 over customers: few need something every week, few never.
    need =
      start.need.map { -logarithm(max(1 - $0, 1e-9)) } ?? -logarithm(habits[0] * habits[1]) * rules.need / 2
    needMost = 1 - exponential(-need)
    leaving = Customer.leavingRate(habits[2], id, rules, chance)
    let drawnRival = rules.rivalLow + (rules.rivalHigh - rules.rivalLow) * leanings[3]
    rival = start.rival ?? (opening.rivals.isEmpty ? drawnRival : 0)
    assign(start, traits[3], opening)
    if phase == .former {
      leftWeek = 0
      leftBecause = .betterAlternative
      (remembered, rememberedTrust) = (felt, trust)
    }
    if phase != .prospect { joinedWeek = 0 }
  }

  /// One value strategy counts most; the other two share the rest.
  private mutating func lean(
    _ start: StartingCustomer, _ which: Double, _ draw: SIMD4<Double>, _ rules: Rules
  ) {
    weights = ByStrategy(all: 0)
    let drawn = Strategy(rawValue: min(Int(which * 3), 2)) ?? .customerIntimacy
    let first = (start.leaning ?? drawn).rawValue
    let most = rules.leanLow + rules.leanSpan * draw[0]
    let next = (1 - most) * (0.3 + 0.4 * draw[1])
    for (strategy, share) in zip([first, (first + 1) % 3, (first + 2) % 3], [most, next, 1 - most - next]) {
      weights[Strategy(rawValue: strategy) ?? .customerIntimacy] = share
    }
  }

  private mutating func expect(_ start: StartingCustomer, _ draw: Double, _ opening: Opening) {
    guard let quotes = opening.quotes else {
      // Who knows us counts on what we have shown; nobody is disappointed by the opening itself.
      expectation = satisfaction
      return
    }
    let days = start.expectsDays.isEmpty ? quotes.deliveredIn.usual : start.expectsDays.days(at: draw)
    expectation = quotes.worth(days: Double(days)).kept(in: 0...10 * point)
    if phase != .prospect {
      knownMark = Int32(clamping: quotes.worth(days: Double(quotes.deliveredIn.usual)))
    }
  }

  /// The campaign through which it came or would come.
  private mutating func assign(_ start: StartingCustomer, _ draw: Double, _ opening: Opening) {
    guard !opening.campaigns.isEmpty else { return }
    var drawn = 0
    var total = 0.0
    for (place, share) in opening.policy.campaigns.enumerated() {
      if draw >= total { drawn = place }
      total += share
    }
    let place = start.campaign ?? drawn
    campaign = UInt8(clamping: place)
    leaving *= opening.campaigns[place].leaving
    size *= start.size == nil ? opening.campaigns[place].size : 1
    if opening.records.tidy > 0.5 { flags.insert(.campaignKnown) }
  }

  /// Exponential over customers: retention rises with time because the restless leave first. Where the rules give a
  /// Beta, the yearly chance to leave is drawn from it (Fader & Hardie 2007), by Jöhnk's method.
  private static func leavingRate(_ draw: Double, _ id: Int, _ rules: Rules, _ chance: Chance) -> Double {
    guard rules.leavingAlpha > 0 else { return -logarithm(draw) * rules.leaving }
    for attempt in 0..<128 {
      let uniforms = chance.draw(customer: id, week: attempt, purpose: .restless)
      for (u, v) in [(uniforms[0], uniforms[1]), (uniforms[2], uniforms[3])] {
        let x = exponential(logarithm(u) / rules.leavingAlpha)
        let y = exponential(logarithm(v) / rules.leavingBeta)
        if x + y > 0, x + y <= 1 { return weekly(x / (x + y)) }
      }
    }
    // Within the rules' ranges one try in twenty succeeds or more; who fails every time is an average customer.
    return weekly(rules.leavingAlpha / (rules.leavingAlpha + rules.leavingBeta))
  }

  /// The weekly rate that gives this chance to leave in a year.
  private static func weekly(_ yearly: Double) -> Double { -logarithm(max(1 - yearly, 1e-9)) / 52 }
}
