/// What some weeks came to, in sentences.

import Scenarios
import Simulation
import Wording

struct RunTotals {
  let open: OpenGame
  let weeks: ClosedRange<Int>

  var lines: [Text] { open.isAboutDays ? [quotes] : [orders + offers, attention, money] }

  private func sum(_ count: (Tally) -> Int) -> Int { open.game.tallies[weeks].reduce(0) { $0 + count($1) } }

  private var quotes: Text {
    let (quotes, orders, walked) = (sum(\.quotes), sum(\.orders), sum(\.walked))
    let (negative, positive) = (sum(\.disappointments), sum(\.delights))
    let waited = Text(
      nl:
        "\(quotes, "offerte", "offertes"): \(negative, "viel", "vielen") tegen, \(positive, "viel", "vielen") mee; \(orders, "opdracht", "opdrachten").",
      en:
        "\(quotes, "quote", "quotes"): \(negative) disappointed, \(positive) pleased; \(orders, "order", "orders")."
    )
    guard walked > 0 else { return waited }
    return waited
      + Text(
        nl: " \(walked, "klant wilde", "klanten wilden") niet zo lang wachten.",
        en: " \(walked, "customer", "customers") would not wait that long.")
  }

  private var orders: Text {
    let (orders, negative, positive) = (sum(\.orders), sum(\.disappointments), sum(\.delights))
    return Text(
      nl:
        "\(orders, "opdracht", "opdrachten"): \(negative, "viel", "vielen") tegen, \(positive, "viel", "vielen") mee.",
      en: "\(orders, "order", "orders"): \(negative) disappointed, \(positive) pleased.")
  }

  private var offers: Text {
    let (offers, accepted) = (sum(\.offers), sum(\.won))
    guard offers > 0 else { return .empty }
    return Text(
      nl: " \(offers, "aanbod", "aanbiedingen"), \(accepted) aangenomen.",
      en: " \(offers, "offer", "offers"), \(accepted) accepted.")
  }

  private var attention: Text {
    let (contacts, complaints, mistakes) = (sum(\.contacts), sum(\.complaints), sum(\.mistakes))
    let gestures = sum(\.gestures) + sum(\.gifts)
    return Text(
      nl:
        "\(contacts, "contact", "contacten"), \(gestures, "gebaar", "gebaren"), \(mistakes, "fout", "fouten"), \(complaints, "klacht", "klachten").",
      en:
        "\(contacts, "contact", "contacts"), \(gestures, "gesture", "gestures"), \(mistakes, "mistake", "mistakes"), \(complaints, "complaint", "complaints")."
    )
  }

  private var money: Text {
    let (margin, costs) = (sum(\.margin), sum(\.costs.sum))
    let earned = Text(
      nl: "Marge \(margin) euro, kosten \(costs) euro.", en: "Margin \(margin) euro, costs \(costs) euro.")
    guard Gauge.cash.playsPart(in: open.scenario.opening) else { return earned }
    let cash = open.game.supplier.cash
    let stock = earned + Text(nl: " In kas: \(cash) euro.", en: " In cash: \(cash) euro.")
    guard cash < 0 else { return stock }
    return stock
      + Text(
        nl:
          " Je staat rood: wat ineens geld kost kan niet meer. Verlaag wat elke week terugkomt: toon beleid.",
        en:
          " You are in the red: nothing that costs money at once can be done. Lower what comes back every week: show policy."
      )
  }
}
