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

  private var opening: Opening { open.scenario.opening }

  func ledger() -> Ledger {
    let start = gauge.value(story.game, week: weeks.lowerBound - 1)
    let end = gauge.value(story.game, week: weeks.upperBound)
    let entries = (gauge.accounts.isEmpty ? counted() : steps(from: start))
      .filter { $0.amount != 0 }
      .sorted { $0.amount.magnitude > $1.amount.magnitude }
    return Ledger(
      title: title(start, end), start: start, startLabel: Text.weekNumber(weeks.lowerBound - 1),
      entries: entries,
      end: end, endLabel: Text.weekNumber(weeks.upperBound), decimals: gauge.accounts.isEmpty ? 0 : 6)
  }

  private func title(_ start: Int, _ end: Int) -> Text {
    let span = Text.weeks(weeks)
    let name = gauge.name.map { $0.prefix(1).uppercased() + $0.dropFirst() }
    return Text(
      nl:
        "\(name) \(points: start, decimals: gauge.decimals) → \(points: end, decimals: gauge.decimals) in \(span) (\(gauge.unit))",
      en:
        "\(name) \(points: start, decimals: gauge.decimals) → \(points: end, decimals: gauge.decimals) in \(span) (\(gauge.unit))"
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

  // MARK: Counts

  private func counted() -> [Ledger.Entry] {
    switch gauge {
    case .orders: return ordered()
    case .disappointments: return disappointed()
    case .customers: return came(.prospect, "C033") + parted { $0.isActive }
    case .loyal: return becameLoyal() + parted { $0 == .loyal }
    default: return earned()
    }
  }

  private func count(_ matches: (Event.Kind) -> Bool) -> Int {
    story.events(nil, weeks).count { matches($0.kind) }
  }

  private func line(_ count: Int, _ cause: Text, _ fact: Text, _ concept: String) -> Ledger.Entry {
    Ledger.Entry(amount: count * point, cause: cause, fact: fact, concept: concept)
  }

  private func ordered() -> [Ledger.Entry] {
    let quotes = story.game.tallies[weeks].reduce(0) { $0 + $1.quotes }
    let walked = story.game.tallies[weeks].reduce(0) { $0 + $1.walked }
    let declined = count { $0 == .ordered(false) }
    return [
      line(
        quotes, Text(nl: "offertes gevraagd", en: "quotes asked"),
        Text(nl: "klanten met een behoefte", en: "customers with a need"), "C012"),
      line(
        -walked, Text(nl: "wilde niet wachten", en: "would not wait"),
        Text(nl: "de genoemde tijd was te lang", en: "the time named was too long"), "C077"),
      line(
        -declined, Text(nl: "koos een ander", en: "chose another"),
        Text(
          nl: "tevredenheid en vertrouwen tegenover de concurrent",
          en: "satisfaction and trust against the rival"), "C063"),
    ]
  }

  private func disappointed() -> [Ledger.Entry] {
    var silent = 0
    var insisted = 0
    var misjudged = 0
    var mistakes = 0
    for week in weeks {
      let events = story.events(nil, week...week)
      for event in events {
        guard case .delivered(let delivery) = event.kind, delivery.experience == .negative else { continue }
        let customer = event.customer
        let mine = events.filter { $0.customer == customer }.map(\.kind)
        if mine.contains(where: { if case .mistake = $0 { true } else { false } }) {
          mistakes += 1
        } else if !mine.contains(where: { if case .told = $0 { true } else { false } }) {
          silent += 1
        } else if story.game.market[customer].insists {
          insisted += 1
        } else {
          misjudged += 1
        }
      }
    }
    return [
      line(
        silent, Text(nl: "niets gezegd", en: "nothing said"),
        Text(nl: "later dan verwacht, en niet gewaarschuwd", en: "later than expected, and not warned"),
        "C079"),
      line(
        insisted, Text(nl: "stond erop", en: "insisted"),
        Text(nl: "bleef rekenen op minder dagen", en: "kept counting on fewer days"), "C080"),
      line(
        misjudged, Text(nl: "anders dan gezegd", en: "other than said"),
        Text(
          nl: "het duurde langer dan je zei, of men geloofde je niet",
          en: "it took longer than you said, or you were not believed"), "C078"),
      line(
        mistakes, Text(nl: "fout", en: "mistake"),
        Text(nl: "er zat een fout in de offerte", en: "there was a mistake in the quote"), "C146"),
    ]
  }

  private func came(_ phase: Phase, _ concept: String) -> [Ledger.Entry] {
    [
      line(
        count { $0 == .moved(from: .prospect, to: .new) }, Text(nl: "eerste opdracht", en: "first order"),
        Text(nl: "potentieel werd nieuw", en: "prospect became new"), concept)
    ]
  }

  private func becameLoyal() -> [Ledger.Entry] {
    let orders = Int(opening.rules.loyalFrom)
    return [
      line(
        count { $0 == .moved(from: .new, to: .loyal) }, Text(nl: "kwam terug", en: "came back"),
        Text(nl: "opdracht nummer \(orders)", en: "order number \(orders)"), "C035")
    ]
  }

  /// Partings by reason, of customers that were in a phase that counts.
  private func parted(_ counts: (Phase) -> Bool) -> [Ledger.Entry] {
    var reasons: [Departure: Int] = [:]
    for week in weeks {
      for event in story.events(nil, week...week) {
        guard case .left(let reason) = event.kind else { continue }
        let events = story.events(event.customer, week...week)
        var phase = story.customer(event.customer, week: week - 1).phase
        for case .moved(_, let to) in events.map(\.kind) where to.isActive { phase = to }
        if counts(phase) { reasons[reason, default: 0] += 1 }
      }
    }
    return Departure.allCases.compactMap { reason in
      guard let count = reasons[reason] else { return nil }
      return line(
        -count, Text(nl: "vertrokken", en: "left"), reason.name, reason == .ceasedToExist ? "C041" : "C037")
    }
  }

  private func earned() -> [Ledger.Entry] {
    let tallies = story.game.tallies[weeks]
    let orders = tallies.reduce(0) { $0 + $1.orders }
    let margin = tallies.reduce(0) { $0 + $1.margin }
    let costs = Costs.Kind.allCases.map { kind in
      line(-tallies.reduce(0) { $0 + $1.costs[kind] }, kind.name, kind.meaning, kind.concept)
    }
    return costs + [
      line(
        margin, Text(nl: "marge", en: "margin"),
        Text(nl: "\(orders, "opdracht", "opdrachten")", en: "\(orders, "order", "orders")"), "C003")
    ]
  }
}
