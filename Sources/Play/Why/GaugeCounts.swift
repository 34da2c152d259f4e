/// Why a count is what it is: what was counted.

import Scenarios
import Simulation
import Wording

extension GaugeWhy {
  func counted() -> [Ledger.Entry] {
    switch gauge {
    case .orders: return open.isAboutDays ? quoted() : ordered()
    case .disappointments: return open.isAboutDays ? waitedTooLong() : fellShort()
    case .customers: return came(.prospect, "C033") + parted { $0.isActive }
    case .loyal: return becameLoyal() + parted { $0 == .loyal }
    case .left: return parted(sign: 1) { $0.isActive }
    case .complaints: return complained()
    case .support: return supported()
    case .effect: return together()
    default: return earned()
    }
  }

  private func count(_ matches: (Event.Kind) -> Bool) -> Int {
    story.events(nil, weeks).count { matches($0.kind) }
  }

  private func line(_ count: Int, _ cause: Text, _ fact: Text, _ concept: String) -> Ledger.Entry {
    Ledger.Entry(amount: count * point, cause: cause, fact: fact, concept: concept)
  }

  private func quoted() -> [Ledger.Entry] {
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

  private func waitedTooLong() -> [Ledger.Entry] {
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

  /// Orders by what the customer was when the week began.
  private func ordered() -> [Ledger.Entry] {
    var counts = [0, 0, 0]
    for event in story.events(nil, weeks) where event.kind == .ordered(true) {
      switch story.customer(event.customer, week: event.week - 1).phase {
      case .prospect, .former: counts[0] += 1
      case .new: counts[1] += 1
      case .loyal: counts[2] += 1
      }
    }
    return [
      line(
        counts[0], Text(nl: "eerste opdracht", en: "first order"),
        Text(nl: "een aanbod werd aangenomen", en: "an offer was accepted"), "C033"),
      line(
        counts[1], Text(nl: "nieuwe klanten", en: "new customers"),
        Text(nl: "kwamen terug", en: "came back"), "C034"),
      line(
        counts[2], Text(nl: "loyale klanten", en: "loyal customers"),
        Text(nl: "bleven komen", en: "kept coming"), "C035"),
    ]
  }

  /// Disappointments by what lay behind them: a mistake, bad news that did not help, or nothing said.
  private func fellShort() -> [Ledger.Entry] {
    var (mistakes, told, silent) = (0, 0, 0)
    for week in weeks {
      for customer in story.game.market.indices {
        let mine = story.events(customer, week...week).map(\.kind)
        for case .delivered(let delivery) in mine where delivery.experience == .negative {
          if mine.contains(where: { if case .mistake = $0 { true } else { false } }) {
            mistakes += 1
          } else if mine.contains(.foretold) {
            told += 1
          } else {
            silent += 1
          }
        }
      }
    }
    return [
      line(
        mistakes, Cause.mistake.name, Cause.mistake.sentence, Cause.mistake.concept),
      line(
        told, Text(nl: "toch", en: "even so"),
        Text(nl: "vooraf gemeld, en het viel nog tegen", en: "told in advance, and still let down"), "C079"),
      line(
        silent, Text(nl: "niets gezegd", en: "nothing said"),
        Text(nl: "minder dan verwacht, en niet gewaarschuwd", en: "less than expected, and not warned"),
        "C061"),
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
  private func parted(sign: Int = -1, _ counts: (Phase) -> Bool) -> [Ledger.Entry] {
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
        sign * count, Text(nl: "vertrokken", en: "left"), reason.name, reason.concept)
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
