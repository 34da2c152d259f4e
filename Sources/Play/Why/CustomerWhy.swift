/// Why one customer's mark is what it is: start, causes, now.

import Scenarios
import Simulation
import Wording

struct CustomerWhy {
  let open: OpenGame
  /// Every week of this customer so far.
  let past: [CustomerWeek]
  let customer: Int
  let weeks: ClosedRange<Int>

  func ledger() -> Ledger {
    var books = Books()
    for week in weeks { books += past[week - 1].books }
    let entries = Cause.allCases
      .filter { [.satisfaction, .goodwill].contains($0.account) && books[$0] != 0 }
      .map { Ledger.Entry(amount: books[$0], cause: $0.name, fact: fact($0), concept: $0.concept) }
      .sorted { $0.amount.magnitude > $1.amount.magnitude }
    let start = row(weeks.lowerBound - 1).felt
    let end = row(weeks.upperBound).felt
    return Ledger(
      title: title(start, end), start: start, startLabel: Text.weekNumber(weeks.lowerBound - 1),
      entries: entries,
      end: end, endLabel: Text.weekNumber(weeks.upperBound), remark: remark, decimals: 6)
  }

  private func row(_ week: Int) -> Customer {
    week == 0 ? open.game.opened(customer) : past[week - 1].customer
  }

  private var events: [Event.Kind] { weeks.flatMap { past[$0 - 1].events } }

  private func title(_ start: Int, _ end: Int) -> Text {
    let name = open.name(customer)
    let span = Text.weeks(weeks)
    return Text(
      nl:
        "\(name: name): tevredenheid \(points: start, decimals: 1) → \(points: end, decimals: 1) in \(span)",
      en: "\(name: name): satisfaction \(points: start, decimals: 1) → \(points: end, decimals: 1) in \(span)"
    )
  }

  /// The chance to leave, as one in so many.
  private var remark: Text {
    let now = row(weeks.upperBound)
    guard now.phase.isActive else { return now.phase.name }
    let chance = open.game.chanceToLeave(now, week: weeks.upperBound)
    let oneIn = Int(1 / max(chance, 1e-6) + 0.5)
    return Text(nl: "vertrekt per week: 1 op \(oneIn)", en: "leaves in a week: 1 in \(oneIn)")
  }

  /// What happened, where one visit tells it; else how often and what it means.
  private func fact(_ cause: Cause) -> Text {
    let visits = events.compactMap { event -> Event.Delivery? in
      if case .delivered(let delivery) = event { delivery } else { nil }
    }
    let times = weeks.filter { past[$0 - 1].books[cause] != 0 }.count
    guard times == 1, visits.count == 1, let visit = visits.first else {
      guard times > 1 else { return cause.sentence }
      return Text(nl: "\(times) keer: \(cause.sentence)", en: "\(times) times: \(cause.sentence)")
    }
    // The mark that is shown holds the mistake; what the delivery would have been without it stands nowhere.
    let hadMistake = weeks.contains { past[$0 - 1].books[.mistake] != 0 }
    if hadMistake, [.exceeded, .withinZone, .disappointed].contains(cause) {
      return Text(nl: "de fout niet meegeteld", en: "not counting the mistake")
    }
    return fact(cause, visit)
  }

  private func fact(_ cause: Cause, _ visit: Event.Delivery) -> Text {
    let days = visit.days
    switch cause {
    case .disappointed, .exceeded, .withinZone:
      guard open.isAboutDays else {
        let (got, hoped) = (Text.mark(visit.delivered), Text.mark(visit.expected))
        return Text(nl: "geleverd \(got), verwacht \(hoped)", en: "delivered \(got), expected \(hoped)")
      }
      return Text(
        nl: "offerte na \(days, "dag", "dagen"), verwacht: \(Text.days(visit.expected))",
        en: "quote after \(days, "day", "days"), expected: \(Text.days(visit.expected))")
    case .toldInAdvance, .promisedTooMuch:
      guard let told = said else { return cause.sentence }
      return Text(
        nl: "je zei \(told, "dag", "dagen"), vóór de levering",
        en: "you said \(told, "day", "days"), before the delivery")
    case .effortSeen:
      return Text(
        nl: "stond op \(Text.days(visit.expected)), gewaarschuwd, en kreeg het toch",
        en: "insisted on \(Text.days(visit.expected)), was warned, and got it after all")
    case .complaint: return complaint ?? cause.sentence
    default: return cause.sentence
    }
  }

  private var said: Int? {
    for case .told(let days, _) in events { return days }
    return nil
  }

  private var complaint: Text? {
    for case .mistake(let end) in events { return end.name }
    return nil
  }

  // MARK: What if?

  /// What other decisions before a disappointing delivery would have left; empty when nothing helps.
  func whatIf() throws(Finding) -> Reply {
    guard weeks.count == 1, wasDisappointed else { return Reply() }
    let week = weeks.lowerBound
    let decisions = open.roads.road(open.roads.current).map(\.decision)
    let actual = row(week).felt
    var better: [(line: Text, felt: Int)] = []
    for tried in attempts(week) where tried.allSatisfy(open.allows) {
      guard let felt = felt(before: week, tried), felt > actual,
        tried.count == 1 || felt > (better.map(\.felt).max() ?? actual)
      else { continue }
      better.append((tried.map(open.text).joined(by: "; "), felt))
    }
    var blocks = better.map { line, felt in
      Block.hint(
        Text(
          nl: "Wat als? \(line) vóór de levering had \(points: felt, decimals: 1) gegeven.",
          en: "What if? \(line) before the delivery would have left \(points: felt, decimals: 1)."))
    }
    if let first = better.first, week == open.game.week, case .run(weeks: 1)? = decisions.last {
      let name = Text(nl: "anders", en: "other")
      blocks.append(
        .hint(
          Text(
            nl: "Probeer: tak \(name); herstel; \(first.line); draai 1; vergelijk",
            en: "Try: branch \(name); undo; \(first.line); run 1; compare")))
    }
    return Reply(blocks.isEmpty ? [] : [.gap] + blocks)
  }

  /// What could have been decided here before a week. Both at once only where that does more than either: telling and
  /// hurrying, for who insists.
  private func attempts(_ week: Int) -> [[Decision]] {
    guard open.isAboutDays else {
      return [Deed.gesture, .thank, .greet].map { [.deed($0, customer: customer)] }
    }
    let inform = Decision.inform(customer: customer, days: open.game.deliveredIn(week).usual)
    let rush = Decision.rush(customer: customer)
    return [[inform], [rush], [inform, rush]]
  }

  private var wasDisappointed: Bool {
    events.contains { event in
      if case .delivered(let delivery) = event { delivery.experience == .negative } else { false }
    }
  }

  /// The mark at the end of the week had these been decided before it; nil when they could not be.
  private func felt(before week: Int, _ others: [Decision]) -> Int? {
    open.game.whatIf(customer, in: week, others)?.felt
  }
}

extension Text {
  static func weekNumber(_ week: Int) -> Text { Text(nl: "week \(week)", en: "week \(week)") }

  static func weeks(_ weeks: ClosedRange<Int>) -> Text {
    let (first, last) = (weeks.lowerBound, weeks.upperBound)
    return first == last
      ? weekNumber(first) : Text(nl: "week \(first) tot \(last)", en: "weeks \(first) to \(last)")
  }

  /// Days kept in millionths, in tenths where they are not whole: "2", "2.4".
  static func number(ofDays days: Int) -> Text {
    let isWhole = (days + point / 20) / (point / 10) % 10 == 0
    return Text(
      nl: "\(points: days, decimals: isWhole ? 0 : 1)", en: "\(points: days, decimals: isWhole ? 0 : 1)")
  }

  /// "2 days", "2.4 days".
  static func days(_ days: Int) -> Text {
    let number = number(ofDays: days)
    return number == Text(verbatim: "1")
      ? Text(nl: "1 dag", en: "1 day") : Text(nl: "\(number) dagen", en: "\(number) days")
  }
}
