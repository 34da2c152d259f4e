/// What stands until it is decided otherwise: how the supplier works, week after week.

package struct Policy: Equatable, Sendable {
  /// The value strategy the board has chosen; nil for none.
  package var strategy: Strategy?
  /// Weekly spending on each value strategy, units of `Rules.upkeep`, 0 to 5.
  package var spending: ByStrategy
  /// What is paid for on each CRM factor, 0 to 1; nil leaves it as the scenario has it.
  package var aims: [Double?]
  /// Hours a week for each task of the sales team.
  package var hours = Hours()
  package var channel = Channel.direct
  /// Points that offers promise above (+) or below (-) what is realistic, -2 to 2.
  package var claim = 0.0
  /// Unexpected gestures per customer and year, 0 to 52.
  package var surprisesPerYear = 0
  package var habits: Set<Habit>
  /// In use, by place in the scenario's sources.
  package var sources: Set<Int>
  package var analysts = Analysts.none
  /// Share of the approach that goes through each campaign of the scenario; adds up to 1.
  package var campaigns: [Double]
  package var definition = Definition.buying

  package init(
    strategy: Strategy? = nil, spending: ByStrategy = ByStrategy(all: 1), aims: [Double?]? = nil,
    habits: Set<Habit> = Habit.usual, sources: Set<Int> = [], campaigns: [Double] = []
  ) {
    self.strategy = strategy
    self.spending = spending
    self.aims = aims ?? Array(repeating: nil, count: Factor.allCases.count)
    self.habits = habits
    self.sources = sources
    self.campaigns = campaigns
  }
}

/// Hours a week for each task; whole hours, 0 or more.
package struct Hours: Equatable, Sendable {
  /// Raw values are places in `Hours`.
  package enum Task: Int, CaseIterable, Sendable {
    /// New business development: prospects.
    case acquire
    /// Account management: new and loyal customers.
    case care
    /// Former customers.
    case winback
    /// Lining up colleagues.
    case align
  }

  private var hours = [0, 0, 0, 0]

  package init() {}

  package subscript(task: Task) -> Int {
    get { hours[task.rawValue] }
    set { hours[task.rawValue] = newValue }
  }

  package var sum: Int { hours.reduce(0, +) }
}

package enum Channel: UInt8, CaseIterable, Sendable { case direct, partner, both }

/// Ways of working that are on or off. Raw values are part of the fingerprint.
package enum Habit: UInt8, CaseIterable, Sendable {
  /// Offers and deliveries made for one customer, from its file.
  case tailored = 0
  /// Contacts that follow a script: cheap and cold.
  case script = 1
  /// A friendly tone when a customer complains.
  case friendly = 2
  /// Advice that fits: what went wrong is put right, not only excused.
  case fittingAdvice = 3
  /// Customer files digital instead of on paper.
  case digital = 4
  /// Recording in one uniform way.
  case uniform = 5
  /// Complaints in the same system as the rest of the file.
  case complaintsOnFile = 6
  /// Data with an outside specialist instead of on a server of our own.
  case cloud = 7
  /// Saying in advance what will fall short, as far as it can be seen. Quotes have messages of their own.
  case informing = 8
  /// "The customer central" as a slogan: it costs money and changes nothing.
  case motto = 9

  /// How most suppliers work.
  package static let usual: Set<Habit> = [.friendly, .fittingAdvice, .digital, .complaintsOnFile]
}

/// Who digs in the data: nobody, hired specialists, or people of our own who must first grow.
package enum Analysts: UInt8, CaseIterable, Sendable { case none, buy, make }

/// Who counts as a customer. It changes the report and not one euro.
package enum Definition: UInt8, CaseIterable, Sendable {
  /// Phase 2: buys from us now.
  case buying
  /// Ever bought.
  case boughtEver
  /// Ordered in the last year.
  case boughtLastYear
  /// Buys from us or may be interested.
  case interested
}
