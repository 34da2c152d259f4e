/// How the supplier stands and works when the game opens: what it spends, has and plans, and its board.

import Simulation
import Wording

extension Reader {
  mutating func supplier(in section: Section) -> Supplier {
    var supplier = Supplier()
    let capacity = section[ScenarioKeys.hours] == nil ? 0 : whole(ScenarioKeys.hours, in: section)
    supplier.policy = Policy(
      strategy: strategy(ScenarioKeys.strategy, in: section),
      spending: amounts(ScenarioKeys.spending, ScenarioKeys.inSpending, in: section, usual: 1)
        ?? ByStrategy(all: 1),
      aims: aims(in: section), habits: habits(in: section))
    supplier.policy.hours = plannedHours(in: section, capacity: capacity)
    supplier.policy.channel = member(ScenarioKeys.channel, in: section) ?? .direct
    supplier.policy.claim = number(ScenarioKeys.claim, in: section) ?? 0
    supplier.policy.surprisesPerYear = whole(ScenarioKeys.surprises, in: section) ?? 0
    supplier.policy.analysts = member(ScenarioKeys.analysts, in: section) ?? .none
    supplier.levels = amounts(ScenarioKeys.levels, ScenarioKeys.inLevels, in: section, usual: 0)
    supplier.factors = factors(in: section)
    supplier.board = board(in: section, standing: supplier.policy.strategy)
    supplier.records = records(in: section)
    supplier.hoursPerWeek = capacity ?? 0
    supplier.cashEuro = whole(ScenarioKeys.cash, in: section) ?? 0
    supplier.fixedCostsEuro = whole(ScenarioKeys.fixedCosts, in: section) ?? 0
    return supplier
  }

  /// What the file says of the supplier, before it becomes part of an opening.
  struct Supplier {
    var policy = Policy()
    var levels: ByStrategy?
    var factors = Factors(all: 0.65)
    var board: Board?
    var records = Records()
    var hoursPerWeek = 0
    var cashEuro = 0
    var fixedCostsEuro = 0
  }

  /// A value strategy; nil for none, and where nothing stands.
  mutating func strategy(_ key: Key, in section: Section?) -> Strategy? {
    choice(key, of: key.words, in: section).flatMap(Strategy.init(key:))
  }

  /// One number for each value strategy; nil when the key was left out.
  mutating func amounts(_ key: Key, _ keys: [Key], in section: Section?, usual: Double) -> ByStrategy? {
    guard let entry = section?[key] else { return nil }
    let map = self.section(entry.value, of: entry, keys)
    var amounts = ByStrategy(all: usual)
    for (strategy, key) in zip(Strategy.allCases, keys) {
      if let amount = number(key, in: map) { amounts[strategy] = amount }
    }
    return amounts
  }

  /// A case of an enumeration by its own name.
  private mutating func member<Member: CaseIterable>(_ key: Key, in section: Section) -> Member? {
    let word = choice(key, of: key.words, in: section)
    return Member.allCases.first { "\($0)" == word }
  }

  private mutating func factors(in section: Section) -> Factors {
    var factors = Factors(all: 0.65)
    guard let entry = section[ScenarioKeys.factors] else { return factors }
    let map = self.section(entry.value, of: entry, ScenarioKeys.inFactors)
    for (factor, key) in zip(Factor.allCases, ScenarioKeys.inFactors) {
      if let share = number(key, in: map) { factors[factor] = share }
    }
    return factors
  }

  private mutating func aims(in section: Section) -> [Double?]? {
    guard let entry = section[ScenarioKeys.aims] else { return nil }
    let map = self.section(entry.value, of: entry, ScenarioKeys.inAims)
    return ScenarioKeys.inAims.map { number($0, in: map) }
  }

  /// - Parameter capacity: hours of the team; nil when they could not be read.
  private mutating func plannedHours(in section: Section, capacity: Int?) -> Hours {
    var hours = Hours()
    guard let entry = section[ScenarioKeys.hoursPlanned] else { return hours }
    let map = self.section(entry.value, of: entry, ScenarioKeys.inHours)
    for (task, key) in zip(Hours.Task.allCases, ScenarioKeys.inHours) {
      if let planned = whole(key, in: map) { hours[task] = planned }
    }
    if let capacity, hours.sum > capacity {
      find(
        Text(
          nl: "Hier zijn \(hours.sum) uur gepland; hours is \(capacity).",
          en: "\(hours.sum) hours are planned here; hours is \(capacity)."),
        atKeyOf: entry,
        advice: Text(nl: "Plan minder, of verhoog hours.", en: "Plan fewer, or raise hours."))
    }
    return hours
  }

  private mutating func habits(in section: Section) -> Set<Habit> {
    guard let entry = section[ScenarioKeys.habits] else { return Habit.usual }
    // Nothing between the brackets: no habit at all.
    if case .list(let nodes) = entry.value.content, nodes.isEmpty { return [] }
    var habits: Set<Habit> = []
    for node in list(ScenarioKeys.habits, in: section) ?? [] {
      guard let word = choice(node, ScenarioKeys.habits, of: ScenarioKeys.habits.words),
        let habit = Habit.allCases.first(where: { $0.key == word })
      else { continue }
      if !habits.insert(habit).inserted { findTwice(word, at: node) }
    }
    return habits
  }

  private mutating func board(in section: Section, standing: Strategy?) -> Board? {
    guard let entry = section[ScenarioKeys.board] else { return nil }
    let map = self.section(entry.value, of: entry, ScenarioKeys.inBoard)
    let said = strategy(ScenarioKeys.mandate, in: map)
    return Board(
      mandate: map?[ScenarioKeys.mandate] == nil ? standing : said,
      support: number(ScenarioKeys.support, in: map) ?? 0.2,
      convincedFrom: number(ScenarioKeys.convincedFrom, in: map) ?? 0.5)
  }

  private mutating func records(in section: Section) -> Records {
    guard let entry = section[ScenarioKeys.records] else { return Records() }
    let map = self.section(entry.value, of: entry, ScenarioKeys.inRecords)
    return Records(
      tidy: number(ScenarioKeys.tidy, in: map) ?? 1, doubles: number(ScenarioKeys.doubles, in: map) ?? 0)
  }
}
