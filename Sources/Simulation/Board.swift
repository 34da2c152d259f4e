/// The board: it chooses the value strategy, grants or refuses means, and can be convinced by evidence.

package struct Board: Equatable, Sendable {
  /// The value strategy it stands for; nil for none.
  package internal(set) var mandate: Strategy?
  /// Support for putting the customer central, 0 to 1.
  package internal(set) var support: Double
  /// Support it takes to choose another value strategy, 0 to 1.
  package let convincedFrom: Double
  /// How often each kind of evidence was brought before.
  package internal(set) var brought = [0, 0, 0]
  /// The week in which each was brought last; nil for never.
  package internal(set) var heardWeek: [Int?] = [nil, nil, nil]

  package init(mandate: Strategy?, support: Double, convincedFrom: Double) {
    self.mandate = mandate
    self.support = support
    self.convincedFrom = convincedFrom
  }

  /// Raw values are places in `brought`.
  package enum Evidence: Int, CaseIterable, Sendable {
    /// Who left, and why.
    case lostCustomers
    /// A survey with its second question.
    case survey
    /// A small trial with some customers.
    case pilot
  }

  package enum Objection: Equatable, Sendable {
    /// Under low cost, serving each customer apart is too dear.
    case tooDear
    /// It does not help the value strategy that was chosen.
    case doesNotFit(Strategy)
    /// Not convinced yet: support so far and what it takes, in hundredths.
    case notConvinced(support: Int, needed: Int)
  }

  /// Why this board would not pay for so much of a factor; nil when it grants it.
  package func objection(to factor: Factor, aim: Double, _ rules: Rules) -> Objection? {
    guard aim > rules.boardFree else { return nil }
    switch (mandate, factor) {
    case (.customerIntimacy, _), (_, .processes): return nil
    case (.operationalExcellence, .technology), (.operationalExcellence, .customer): return .tooDear
    case (_, .strategy): return support >= aim ? nil : short(of: aim)
    default: return mandate.map { .doesNotFit($0) } ?? short(of: convincedFrom)
    }
  }

  /// Why this board would not choose another value strategy; nil when it does.
  package func objection(to strategy: Strategy?) -> Objection? {
    strategy == mandate || support >= convincedFrom ? nil : short(of: convincedFrom)
  }

  private func short(of needed: Double) -> Objection? {
    support >= needed
      ? nil : .notConvinced(support: Int(support * 100 + 0.5), needed: Int(needed * 100 + 0.5))
  }

  /// The first week from which the board hears this evidence, when it heard the same lately; nil when it may come now.
  package func hearsAgain(_ evidence: Evidence, week: Int, _ rules: Rules) -> Int? {
    guard let last = heardWeek[evidence.rawValue] else { return nil }
    let again = last + Int(rules.evidenceWeeks)
    return week < again ? again : nil
  }

  /// Evidence counts by its weight, 0 to 1, and less every time the same is brought.
  package mutating func hear(_ evidence: Evidence, weight: Double, week: Int, _ rules: Rules) {
    heardWeek[evidence.rawValue] = week
    let times = Double(1 + brought[evidence.rawValue])
    support += rules.evidenceMoves * weight / times * (1 - support)
    brought[evidence.rawValue] += 1
  }

  /// Something that happened moves its support.
  mutating func move(by amount: Double) { support = (support + amount).kept(in: 0...1) }

  /// Attention fades: part of what was won is lost again unless the strategy was chosen.
  mutating func turnWeek(_ rules: Rules) {
    if mandate != .customerIntimacy { support -= rules.supportFade * max(support - rules.supportRest, 0) }
  }
}
