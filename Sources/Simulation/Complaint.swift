/// How a mistake ends: unspoken, or heard; excused or put right; quickly or not. And whether anybody knows later.

extension Turn {
  /// Books how a mistake ends.
  /// - Parameter mistake: what the mistake took from the mark, points, 0 or below.
  func complain<L>(_ customer: inout Customer, _ id: Int, mistake: Double, _ posting: inout Posting<L>)
    -> Event.Complaint
  {
    customer.mistakeWeek = week32
    let end = end(of: chance.draw(customer: id, week: week, purpose: .complaint))
    let cameBack = customer.complaint == .excused
    customer.complaint = end
    guard end != .unspoken else {
      posting.book(.complaint, rules.silent)
      return end
    }
    if !terms.habits.contains(.friendly) { posting.book(.tone, -rules.friendly) }
    switch end {
    case .unspoken: break
    case .unsolved: posting.book(.complaint, rules.unsolved)
    case .excused:
      // Kind words please at once, and only once; what went wrong is still wrong (table 1.1: friendly is not oriented).
      posting.book(.complaint, cameBack ? rules.silent : rules.solvedQuickly)
      customer.flags.insert(.unresolved)
    case .solved, .solvedQuickly:
      let quickly = end == .solvedQuickly
      posting.book(.repaired, -(quickly ? rules.repairQuickly : rules.repair) * mistake)
      posting.book(.complaint, quickly ? rules.solvedQuickly : rules.solved)
      posting.book(.healed, rules.trustHeal * (quickly ? 2 : 1) * (1 - points(customer.trust)))
    }
    return end
  }

  private func end(of draw: SIMD4<Double>) -> Event.Complaint {
    guard draw[0] < rules.complain else { return .unspoken }
    guard terms.habits.contains(.fittingAdvice) else { return .excused }
    let skill = root(terms.processes * terms.people)
    guard draw[1] < rules.solveAlone + rules.solveSkill * skill else { return .unsolved }
    return draw[2] < terms.processes ? .solvedQuickly : .solved
  }

  /// The first contact after a complaint: who has it on file asks after it, who has not steps right into it (C146).
  func askAfter<L>(_ customer: Customer, _ posting: inout Posting<L>) {
    guard customer.complained(within: Int(rules.askAfterWeeks), of: week), customer.mistakeWeek != week32,
      customer.contactWeek <= customer.mistakeWeek
    else { return }
    let knows = terms.habits.contains(.complaintsOnFile)
    posting.book(knows ? .askedAfter : .unaware, knows ? rules.askedAfter : rules.unaware)
  }
}
