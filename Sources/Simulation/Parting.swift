/// Leaving, saying goodbye, ceasing to exist, and coming back as a prospect.

extension Turn {
  /// Chance, 0 to 1, that an active customer leaves this week.
  @inline(__always)
  func chanceToLeave(_ customer: Customer) -> Double {
    let pull = exponential(-rules.leavingSlope * advantage(customer))
    return 1 - exponential(-min(1, customer.leaving * pull))
  }

  /// Whether an active customer leaves at a draw. Most draws are far above any chance to leave, so that a bound settles it.
  @inline(__always)
  private func leaves(_ customer: Customer, _ draw: Double) -> Bool {
    let bound = exponentialBound((-rules.leavingSlope * advantage(customer)).kept(in: -100...100))
    return draw < customer.leaving * bound && draw < chanceToLeave(customer)
  }

  /// Leaves by itself, with a reason, is said goodbye to, or ceases to exist.
  func part<L>(
    _ customer: inout Customer, _ id: Int, _ draw: SIMD4<Double>, _ joined: Bool, _ plan: Plan,
    _ tally: inout Tally, _ posting: inout Posting<L>
  ) {
    guard !customer.isGone else { return }
    let before = customer.phase
    let blunt = plan.includes(.bluntGoodbye)
    let reason: Departure
    if draw[2] < rules.ceasing || isEnded(id) {
      reason = .ceasedToExist
    } else if !before.isActive {
      return
    } else if blunt || plan.includes(.politeGoodbye) {
      reason = .supplierEnded
    } else if !joined && leaves(customer, draw[1]) {
      reason = departure(customer)
    } else {
      return
    }
    tally.leftNew += before == .new ? 1 : 0
    tally.leftLoyal += before == .loyal ? 1 : 0
    tally.blunt += blunt && reason == .supplierEnded ? 1 : 0
    customer.phase = .former
    if before.isActive { customer.leftWeek = week32 }
    customer.leftBecause = reason
    customer.remembered = customer.felt
    customer.rememberedTrust = blunt ? customer.trust / 2 : customer.trust
    customer.flags.remove(.privileged)
    posting.ledger.note(.left(reason))
  }

  private func isEnded(_ id: Int) -> Bool {
    !terms.shocks.isEmpty && terms.shocks.contains { $0.ceases && $0.week == week && $0.touches(id) }
  }

  private func departure(_ customer: Customer) -> Departure {
    if points(customer.satisfaction) < rules.dissatisfiedBelow { return .dissatisfied }
    return customer.goodwill < 0 ? .relation : .betterAlternative
  }

  /// After some weeks a former customer is a prospect again, who remembers half.
  func comeBack<L>(_ customer: inout Customer, _ tally: inout Tally, _ posting: inout Posting<L>) {
    guard customer.phase == .former, !customer.isGone,
      Double(week - Int(customer.leftWeek)) >= rules.formerWeeks
    else { return }
    let kept = rules.remember
    let fresh = micro(kept * points(customer.felt) + (1 - kept) * rules.neutralMark)
    posting.post(.freshMark, fresh - customer.satisfaction)
    posting.post(.freshGoodwill, -customer.goodwill)
    posting.post(
      .freshTrust, micro(kept * points(customer.trust) + (1 - kept) * rules.neutralTrust) - customer.trust)
    posting.settle(&customer)
    customer.phase = .prospect
    customer.orders = 0
    customer.habituation = 0
    tally.returned += 1
    posting.ledger.note(.moved(from: .former, to: .prospect))
  }
}
