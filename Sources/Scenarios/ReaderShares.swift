/// Shares of days: `{2: 0.7, 3: 0.3}`.

import Simulation
import Wording

/// How far a sum of shares may miss 1: what rounding of the written decimals can do, no more.
private let slack = 1e-6

extension Reader {
  /// A number of days, or shares.
  mutating func daysOrShares(_ key: Key, in section: Section?) -> [DayShare]? {
    guard let section, let entry = section[key] else { return nil }
    guard case .scalar = entry.value.content else { return shares(key, in: section) }
    let days = Key(key.name, .whole(1...30), key.fallback)
    return whole(entry.value, days).map { [DayShare(days: $0, share: 1)] }
  }

  mutating func shares(_ key: Key, in section: Section?) -> [DayShare]? {
    guard let section, let entry = section[key] else { return nil }
    guard case .map(let parts, _) = entry.value.content, !parts.isEmpty else {
      find(
        Text(nl: "Hier horen dagen met aandelen.", en: "Days with shares belong here."), at: entry.value,
        advice: key.advice)
      return nil
    }
    var shares: [DayShare] = []
    var previous: Node.Entry?
    for part in parts {
      if let share = share(part, after: previous) { shares.append(share) }
      previous = part
    }
    guard shares.count == parts.count else { return nil }
    let sum = shares.reduce(0) { $0 + $1.share }
    guard abs(sum - 1) <= slack else {
      let total = written((sum * 1e6).rounded() / 1e6)
      find(
        Text(
          nl: "De aandelen zijn samen \(name: total), geen 1.",
          en: "The shares add up to \(name: total), not 1."),
        atKeyOf: entry, advice: key.advice)
      return nil
    }
    return shares
  }

  private mutating func share(_ part: Node.Entry, after previous: Node.Entry?) -> DayShare? {
    if let trap = trap(inKey: part, after: previous) {
      add([trap])
      return nil
    }
    guard isDigits(part.key), part.key.first != "0", let days = Int(part.key), 1...30 ~= days else {
      let short = String(part.key.prefix(24))
      find(
        Text(nl: "\(name: short) is geen aantal dagen.", en: "\(name: short) is not a number of days."),
        atKeyOf: part, advice: Text(nl: "Dagen lopen van 1 tot 30.", en: "Days run from 1 to 30."))
      return nil
    }
    guard !part.value.isMissing else {
      find(.nothingThere(part.key), atKeyOf: part, advice: .oneShare)
      return nil
    }
    let key = Key(part.key, .number(0...1))
    return number(part.value, key).map { DayShare(days: days, share: $0) }
  }
}

extension Text {
  fileprivate static let oneShare = Text(nl: "Schrijf een aandeel, 0 tot 1.", en: "Write a share, 0 to 1.")
}
