/// From prospect to new customer: offers, what speaks for them, and a first order.

extension Turn {
  /// An offer to a prospect or a former customer, and whether it is accepted.
  /// - Returns: true when a first order follows at once.
  func approach<L>(
    _ customer: inout Customer, _ draw: SIMD4<Double>, heard: Bool, _ plan: Plan, _ tally: inout Tally,
    _ posting: inout Posting<L>
  ) -> Bool {
    if plan.deeds != 0 { assist(&customer, plan, &tally, &posting) }
    guard !isAboutDays, !customer.isGone else { return false }
    let byHand = plan.includes(.offer)
    guard byHand || customer.phase == .prospect else { return false }
    let own = draw[0] < chanceOfOffer(customer)
    guard own || byHand || heard else { return false }
    customer.offerWeek = week32
    tally.offers += 1
    tally.approaches += heard && !own && !byHand ? 0 : 1
    let odds =
      rules.acceptSlope * (appeal(customer) - bestRival(customer)) + oddsBesides(customer, heard: heard)
    let accepted = draw[1] < logistic(odds)
    posting.ledger.note(.offered(accepted: accepted, referred: heard))
    if accepted { join(&customer, heard: heard, &tally, &posting) }
    return accepted
  }

  private func chanceOfOffer(_ customer: Customer) -> Double {
    guard !customer.hasLeft else { return terms.winback }
    let place = Int(customer.campaign)
    return terms.campaigns.indices.contains(place) ? terms.approach * terms.campaigns[place] : terms.approach
  }

  /// What a prospect thinks we will be worth, in points: our real level halfway, anybody's level, what we promise.
  func appeal(_ customer: Customer) -> Double {
    rules.expectOwn * level(customer) + rules.expectBase + rules.believe * terms.claim
  }

  /// Our level for this customer, in points, before chance and tailoring.
  func level(_ customer: Customer) -> Double {
    terms.levels.weighed(by: customer.weights) - terms.thresholdLoss
  }

  /// Log odds of accepting, apart from quality: who sent us, the file, the past, the name we have, the moment.
  func oddsBesides(_ customer: Customer, heard: Bool) -> Double {
    var odds =
      rules.acceptStart - rules.acceptReputation * terms.reputationLost
      - rules.acceptStage * Double(2 - min(customer.stage, 2))
    if heard { odds += rules.acceptReferred }
    if terms.isTailored {
      odds += rules.acceptTailored * points(customer.insight) - rules.acceptTailoredFrom
    }
    if customer.hasLeft {
      odds +=
        rules.acceptFormer + rules.acceptMemory * (points(customer.remembered) - 6)
        + points(customer.rememberedTrust) - rules.neutralTrust
    }
    return odds
  }

  /// A prospect becomes a new customer; what was promised sets what it counts on.
  private func join<L>(
    _ customer: inout Customer, heard: Bool, _ tally: inout Tally, _ posting: inout Posting<L>
  ) {
    let expected = micro(appeal(customer)).kept(in: 0...10 * point)
    posting.post(.offerMade, expected - customer.expectation - posting.expectation)
    if heard {
      posting.book(.recommended, rules.trustReferred)
      customer.match += rules.referredMatch
      customer.flags.insert(.referred)
    }
    posting.settle(&customer)
    customer.orders = 0
    if terms.claim > 0 { customer.flags.insert(.wonByPromise) } else { customer.flags.remove(.wonByPromise) }
    become(.new, &customer, &tally, &posting)
  }

  /// A prospect or a new customer moves on in the cycle.
  func become<L>(
    _ phase: Phase, _ customer: inout Customer, _ tally: inout Tally, _ posting: inout Posting<L>
  ) {
    let before = customer.phase
    customer.phase = phase
    posting.ledger.note(.moved(from: before, to: phase))
    if phase == .loyal {
      tally.madeLoyal += 1
    } else {
      tally.won += 1
      customer.joinedWeek = week32
      if terms.habits.contains(.uniform) || terms.tidy > 0.5 { customer.flags.insert(.campaignKnown) }
    }
  }

  /// Help that fits how far a prospect is brings it further; help for another stage does nothing (chapter 1).
  private func assist<L>(
    _ customer: inout Customer, _ plan: Plan, _ tally: inout Tally, _ posting: inout Posting<L>
  ) {
    let helps: [Deed] = [.assistSearch, .assistEvaluate, .assistBuy]
    guard customer.phase == .prospect else { return }
    for (stage, deed) in helps.enumerated() where plan.includes(deed) {
      let fits = Int(customer.stage) == stage
      tally.contacts += 1
      customer.contactWeek = week32
      posting.ledger.note(.helped(stage: stage, fits: fits))
      learn(of: customer, &posting)
      if fits && stage < 2 { customer.stage += 1 }
      return
    }
  }
}
