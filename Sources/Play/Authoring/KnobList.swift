/// The knobs besides the model's own numbers: what a file sets of the supplier, of quotes, and all customers together.

import Scenarios
import Simulation
import Wording

extension Knob {
  static let supplier: [Knob] = [
    key("hours", Text(nl: "Uren per week van het verkoopteam.", en: "Hours a week of the sales team.")) {
      Double($0.hoursPerWeek)
    } put: { value, opening in
      opening.setHours(Int(value))
    },
    key("cash", Text(nl: "Euro in kas aan het begin.", en: "Euro in cash at the start.")) {
      Double($0.cashEuro)
    } put: { value, opening in
      opening.cashEuro = Int(value)
    },
    key(
      "fixed_costs",
      Text(nl: "Euro per week die het bedrijf altijd kost.", en: "Euro a week that the firm always costs.")
    ) {
      Double($0.fixedCostsEuro)
    } put: { value, opening in
      opening.fixedCostsEuro = Int(value)
    },
  ]

  static let quotes: [Knob] = [
    quote(
      "points_per_day",
      Text(
        nl: "Hoeveel punten een dag eerder of later scheelt.",
        en: "How many points a day sooner or later is worth."
      ), \.pointsPerDay),
    quote(
      "points_at_once",
      Text(nl: "Het cijfer voor een offerte zonder wachten.", en: "The mark for a quote without waiting."),
      \.pointsAtOnce),
    wholeQuote(
      "patience_days",
      Text(
        nl: "Zo veel dagen wacht een koper zonder elders te kijken.",
        en: "So many days a buyer waits without looking elsewhere."), \.patienceDays),
    quote(
      "walk_per_day",
      Text(
        nl: "Kans per dag daarboven dat een koper elders koopt.",
        en: "Chance for each day beyond that a buyer buys elsewhere."), \.walkPerDay),
    wholeQuote(
      "rush.per_week",
      Text(nl: "Zo veel offertes per week kunnen met spoed.", en: "So many quotes a week can be hurried."),
      \.rushPerWeek),
    quote("rush.chance", Text(nl: "Kans dat spoed lukt.", en: "Chance that hurrying works."), \.rushChance),
    wholeQuote(
      "rush.cost", Text(nl: "Euro per offerte met spoed.", en: "Euro for each quote that is hurried."),
      \.rushCostEuro),
  ]

  static let customers: [Knob] = [
    shift(
      "customers.satisfaction", -10...10,
      Text(
        nl: "Punten bij de tevredenheid van elke klant.", en: "Points added to every customer's satisfaction."
      )
    ) { $0.satisfaction = ($0.satisfaction + $1).kept(in: 0...10) },
    shift(
      "customers.trust", -1...1,
      Text(nl: "Opgeteld bij het vertrouwen van elke klant.", en: "Added to every customer's trust.")
    ) { $0.trust = ($0.trust + $1).kept(in: 0...1) },
    shift(
      "customers.insight", -1...1,
      Text(
        nl: "Opgeteld bij wat het dossier van elke klant weet.",
        en: "Added to what the file knows of every customer.")
    ) { $0.insight = ($0.insight + $1).kept(in: 0...1) },
  ]

  /// A number of the file, with range and default as the reader has them.
  private static func key(
    _ path: String, _ meaning: Text, get: @escaping @Sendable (Opening) -> Double,
    put: @escaping @Sendable (Double, inout Opening) -> Void
  ) -> Knob {
    guard let key = ScenarioKeys.all.first(where: { $0.path == path })?.key, let range = key.allowed.numbers
    else { preconditionFailure("\(path) is a number of the file format") }
    var isWhole = false
    if case .whole = key.allowed { isWhole = true }
    var usual: Double?
    if case .value(let value) = key.fallback { usual = Double(value) }
    return Knob(
      name: path, range: range, isWhole: isWhole, usual: usual, meaning: meaning, get: get, put: put)
  }

  private static func quote(
    _ name: String, _ meaning: Text, _ path: any WritableKeyPath<Quotes, Double> & Sendable
  ) -> Knob {
    key("quotes." + name, meaning) {
      $0.quotes?[keyPath: path] ?? 0
    } put: { value, opening in
      opening.quotes?[keyPath: path] = value
    }
  }

  private static func wholeQuote(
    _ name: String, _ meaning: Text, _ path: any WritableKeyPath<Quotes, Int> & Sendable
  ) -> Knob {
    key("quotes." + name, meaning) {
      Double($0.quotes?[keyPath: path] ?? 0)
    } put: { value, opening in
      opening.quotes?[keyPath: path] = Int(value)
    }
  }

  private static func shift(
    _ name: String, _ range: ClosedRange<Double>, _ meaning: Text,
    _ change: @escaping @Sendable (inout StartingCustomer, Double) -> Void
  ) -> Knob {
    Knob(name: name, range: range, isWhole: false, usual: 0, meaning: meaning, get: { _ in 0 }) {
      value, opening in
      for row in opening.customers.indices { change(&opening.customers[row], value) }
    }
  }
}

extension Allowed {
  /// The numbers that may stand there; nil where other things belong.
  fileprivate var numbers: ClosedRange<Double>? {
    switch self {
    case .number(let range): range
    case .whole(let range): Double(range.lowerBound)...Double(range.upperBound)
    default: nil
    }
  }
}

extension Opening {
  /// No more is planned than the team has: a file that does is refused.
  fileprivate mutating func setHours(_ hours: Int) {
    let planned = policy.hours.sum
    if planned > hours {
      for task in Hours.Task.allCases { policy.hours[task] = policy.hours[task] * hours / planned }
    }
    hoursPerWeek = hours
  }
}
