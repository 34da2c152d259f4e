@testable import Simulation

// Two lively markets: one about days, one about the whole offer with everything in it.

extension Opening {
  /// Many customers of every kind who ask for quotes, with illness in weeks 10 to 17.
  static func lively(_ count: Int) -> Opening {
    var rules = Rules()
    rules.rivalLow = 5.2
    rules.rivalHigh = 6.8
    rules.ceasing = 0.01
    rules.leaving = 0.02
    rules.dissatisfiedBelow = 5.5
    let expects = [DayShare(days: 2, share: 0.7), DayShare(days: 3, share: 0.3)]
    let customers = (0..<count).map { place -> StartingCustomer in
      let phase = Phase.allCases[place % 4]
      return StartingCustomer(
        phase: phase, satisfaction: 6, satisfactionSpread: 2, trust: 0.5, expectsDays: expects, insists: 0.25,
        orders: phase == .loyal ? 3 : phase == .prospect ? 0 : 1)
    }
    var quotes = Quotes.always(3, rushPerWeek: 2, rushChance: 0.9)
    quotes.deliveredIn = [
      DayShare(days: 2, share: 0.15), DayShare(days: 3, share: 0.75), DayShare(days: 4, share: 0.1),
    ]
    let ill = Shock(
      week: 10, weeks: 8, deliveredIn: [DayShare(days: 3, share: 0.2), DayShare(days: 4, share: 0.8)])
    let digital = Shock(week: 20, weeks: 1, deliveredIn: nil, expectsMoreDays: -1)
    var opening = Opening(
      rules: rules, quotes: quotes, customers: customers, shocks: [ill, digital], horizonWeeks: 26)
    opening.factors[.people] = 0.3
    return opening
  }

  /// Many customers of every kind, a board, two rivals, four sources, two campaigns, hours, cash, and bad luck.
  static func whole(_ count: Int) -> Opening {
    var rules = Rules()
    rules.leaving = 0.02
    rules.ceasing = 0.003
    rules.mention = 0.2
    let customers = (0..<count).map { place -> StartingCustomer in
      let phase = Phase.allCases[place % 4]
      var customer = StartingCustomer(
        phase: phase, satisfaction: 7.5, satisfactionSpread: 1.5, trust: 0.5,
        orders: phase == .loyal ? 3 : phase == .prospect ? 0 : 1)
      customer.insight = phase == .prospect ? 0 : 0.4
      customer.burdenHours = place == 2 ? 15 : 0
      return customer
    }
    var fire = Shock(week: 12, weeks: 2)
    fire.recordsLost = 0.8
    fire.performance = -1
    fire.ownError = true
    var slump = Shock(week: 25, weeks: 8)
    slump.rival = 0.4
    slump.hoursLost = 0.3
    slump.reputationLost = 0.2
    slump.costEuro = 2_000
    var opening = Opening(
      rules: rules, quotes: nil, customers: customers, shocks: [fire, slump], horizonWeeks: 52)
    opening.policy = Policy(campaigns: [0.5, 0.5])
    opening.board = Board(mandate: .operationalExcellence, support: 0.3, convincedFrom: 0.6)
    opening.rivals = [
      Rival(levels: ByStrategy(7, 8, 6.5), strategy: .productLeadership, reactionWeeks: 6),
      Rival(levels: ByStrategy(7, 7, 6), strategy: nil, reactionWeeks: 4),
    ]
    opening.sources = [(true, false), (true, true), (false, false), (false, true)].map {
      Source(isStructured: $0.0, isDynamic: $0.1, veracity: 0.9, costEuro: 50)
    }
    opening.campaigns = [Campaign(leaving: 0.5), Campaign(leaving: 2, size: 1.2)]
    opening.records = Records(tidy: 0.6, doubles: 0.3)
    opening.hoursPerWeek = 40
    opening.cashEuro = 200_000
    return opening
  }
}

extension [Decision] {
  /// Standing rules about quotes that touch what is said, hurried and promised.
  static let aboutDays: [Decision] = [
    .addRule(
      HouseRule(
        when: .and(
          .compare(.fact(.expects), .less, .fact(.usual)), .not(.compare(.fact(.week), .more, .number(40)))),
        do: .inform(.usual))),
    .addRule(HouseRule(when: .compare(.fact(.insists), .different, .number(0)), do: .rush)),
    .addRule(
      HouseRule(
        when: .or(
          .compare(.fact(.phase), .equal, .number(2)), .compare(.fact(.trust), .atMost, .number(0.3))),
        do: .promise(.exactly(2)))),
  ]

  /// Every kind of decision about the whole offer that this supplier may take at once.
  static let aboutAll: [Decision] = [
    .evidence(.pilot), .survey(SurveyOrder(sample: 30)), .evidence(.survey),
    .choose(.customerIntimacy), .spend(.customerIntimacy, tenths: 25), .invest(.people, percent: 85),
    .invest(.customer, percent: 80), .hours(.acquire, 15), .hours(.care, 15), .hours(.winback, 5),
    .hours(.align, 5), .sell(.both), .claim(tenths: 5), .surprise(perYear: 6), .habit(.tailored, on: true),
    .habit(.uniform, on: true), .habit(.informing, on: true), .source(0, on: true), .source(3, on: true),
    .analysts(.make), .campaign(0, percent: 70), .define(.boughtEver), .merge,
    .mine(.campaigns(bySize: true, survivorsOnly: false)),
    .addRule(HouseRule(when: .compare(.fact(.sinceGesture), .atLeast, .number(26)), do: .deed(.gesture))),
    .addRule(HouseRule(when: .compare(.fact(.complained), .equal, .number(1)), do: .deed(.thank))),
    .addRule(HouseRule(when: .compare(.fact(.orders), .atLeast, .number(12)), do: .deed(.privilege))),
    .addRule(HouseRule(when: .compare(.fact(.satisfaction), .less, .number(4)), do: .deed(.politeGoodbye))),
    .addRule(HouseRule(when: .compare(.fact(.stage), .equal, .number(2)), do: .deed(.offer))),
  ]
}
