/// Why a gauge of the whole market is what it is.
///
/// For marks: who left, then every cause in turn applied to who stayed, then who came. Each step moves the gauge by
/// a whole number of millionths, so start and steps add up to now exactly. For counts: what was counted.

import Scenarios
import Simulation
import Wording

struct GaugeWhy {
  let open: OpenGame
  let story: Story
  let gauge: Gauge
  let weeks: ClosedRange<Int>

  var opening: Opening { open.scenario.opening }

  func ledger() -> Ledger {
    let start = gauge.value(story.game, week: weeks.lowerBound - 1)
    let end = gauge.value(story.game, week: weeks.upperBound)
    let entries = (gauge.accounts.isEmpty ? counted() : steps(from: start))
      .filter { $0.amount != 0 }
      .sorted { $0.amount.magnitude > $1.amount.magnitude }
    return Ledger(
      title: title(start, end), start: start, startLabel: Text.weekNumber(weeks.lowerBound - 1),
      entries: entries,
      end: end, endLabel: Text.weekNumber(weeks.upperBound), decimals: gauge.ledgerDecimals,
      moreIsBetter: gauge.moreIsBetter)
  }

  private func title(_ start: Int, _ end: Int) -> Text {
    let span = Text.weeks(weeks)
    let name = gauge.name.map { $0.prefix(1).uppercased() + $0.dropFirst() }
    return Text(
      nl:
        "\(name) \(points: start, decimals: gauge.decimals) → \(points: end, decimals: gauge.decimals) in \(span) (\(gauge.unit(in: opening)))",
      en:
        "\(name) \(points: start, decimals: gauge.decimals) → \(points: end, decimals: gauge.decimals) in \(span) (\(gauge.unit(in: opening)))"
    )
  }

  // MARK: Marks

  private func active(_ week: Int) -> Set<Int> {
    Set(story.game.market.indices.filter { story.customer($0, week: week).phase.isActive })
  }

  private func steps(from start: Int) -> [Ledger.Entry] {
    let (first, last) = (active(weeks.lowerBound - 1), active(weeks.upperBound))
    let stayed = first.intersection(last).sorted()
    var readings = stayed.map { reading($0, weeks.lowerBound - 1) }
    var value = gauge.value(readings, opening)
    var entries = [
      went(value - start, first.count - stayed.count)
    ]
    let books = stayed.map { story.books($0, weeks) }
    for cause in Cause.allCases where gauge.accounts.contains(cause.account) {
      for place in stayed.indices { readings[place].add(books[place][cause], to: cause.account) }
      let next = gauge.value(readings, opening)
      let customers = books.count { $0[cause] != 0 }
      let fact = Text(
        nl: "\(customers, "klant", "klanten"): \(cause.sentence)",
        en: "\(customers, "customer", "customers"): \(cause.sentence)")
      entries.append(
        Ledger.Entry(amount: next - value, cause: cause.name, fact: fact, concept: cause.concept))
      value = next
    }
    for (place, customer) in stayed.enumerated() {
      readings[place].rival = reading(customer, weeks.upperBound).rival
    }
    let besides = gauge.value(readings, opening)
    entries.append(rivals(besides - value))
    value = besides
    let end = gauge.value(last.sorted().map { reading($0, weeks.upperBound) }, opening)
    entries.append(came(end - value, last.count - stayed.count))
    return entries
  }

  private func reading(_ customer: Int, _ week: Int) -> Reading {
    let row = story.customer(customer, week: week)
    return Reading(row, rival: story.game.bestRival(of: row, week: week))
  }

  private func rivals(_ amount: Int) -> Ledger.Entry {
    Ledger.Entry(
      amount: amount, cause: Text(nl: "concurrenten", en: "rivals"),
      fact: Text(nl: "het beste alternatief werd anders", en: "the best alternative changed"), concept: "C101"
    )
  }

  private func went(_ amount: Int, _ customers: Int) -> Ledger.Entry {
    let fact = Text(
      nl: "\(customers, "klant is weg en telt", "klanten zijn weg en tellen") niet meer mee",
      en: "\(customers, "customer is", "customers are") gone and no longer counted")
    return Ledger.Entry(
      amount: amount, cause: Text(nl: "vertrokken", en: "left"), fact: fact, concept: "C037")
  }

  private func came(_ amount: Int, _ customers: Int) -> Ledger.Entry {
    let fact = Text(
      nl: "\(customers, "klant kwam", "klanten kwamen") erbij, met een eigen cijfer",
      en: "\(customers, "customer", "customers") came in, with a mark of their own")
    return Ledger.Entry(amount: amount, cause: Text(nl: "gekomen", en: "came"), fact: fact, concept: "C033")
  }
}
