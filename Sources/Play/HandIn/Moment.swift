/// A moment as the world writes it: 2026-03-09T14:05:00Z. The calendar is worked out here, for there is no clock in it.

struct Moment: Equatable, Sendable {
  /// Seconds since 1970, in the year 1970 to 9999.
  let seconds: Int64

  private static let dayInSeconds: Int64 = 86_400
  static let range: ClosedRange<Int64> = 0...253_402_300_799

  init(seconds: Int64) { self.seconds = min(max(seconds, Moment.range.lowerBound), Moment.range.upperBound) }

  /// nil when it is written otherwise, or is no moment.
  init?(_ text: String) {
    guard
      let found = text.wholeMatch(
        of: /([0-9]{4})-([0-9]{2})-([0-9]{2})T([0-9]{2}):([0-9]{2}):([0-9]{2})Z/),
      let year = Int64(found.1), let month = Int64(found.2), let day = Int64(found.3),
      let hour = Int64(found.4), let minute = Int64(found.5), let second = Int64(found.6),
      1...12 ~= month, 1...31 ~= day, year >= 1970, hour < 24, minute < 60, second < 60
    else { return nil }
    let seconds =
      Moment.days(year, month, day) * Moment.dayInSeconds + hour * 3600 + minute * 60 + second
    guard Moment.range.contains(seconds) else { return nil }
    self.seconds = seconds
    // A 30th of February would come out as another day.
    guard self.text == text else { return nil }
  }

  var text: String {
    let (days, rest) = seconds.quotientAndRemainder(dividingBy: Moment.dayInSeconds)
    let (year, month, day) = Moment.date(days)
    func two(_ number: Int64) -> String { number < 10 ? "0\(number)" : String(number) }
    return "\(year)-\(two(month))-\(two(day))T\(two(rest / 3600)):\(two(rest / 60 % 60)):\(two(rest % 60))Z"
  }

  // The year is counted from 1 March, so that a leap day is its last: H. Hinnant, "chrono-compatible low-level date
  // algorithms". A cycle of 400 years has 146,097 days; 719,468 days lie between 1 March of year 0 and 1970.

  private static func days(_ year: Int64, _ month: Int64, _ day: Int64) -> Int64 {
    let shifted = month <= 2 ? year - 1 : year
    let (cycle, rest) = shifted.quotientAndRemainder(dividingBy: 400)
    let dayOfYear = (153 * ((month + 9) % 12) + 2) / 5 + day - 1
    return cycle * 146_097 + rest * 365 + rest / 4 - rest / 100 + dayOfYear - 719_468
  }

  private static func date(_ days: Int64) -> (year: Int64, month: Int64, day: Int64) {
    let (cycle, rest) = (days + 719_468).quotientAndRemainder(dividingBy: 146_097)
    let year = (rest - rest / 1460 + rest / 36_524 - rest / 146_096) / 365
    let dayOfYear = rest - (365 * year + year / 4 - year / 100)
    let fromMarch = (5 * dayOfYear + 2) / 153
    let month = (fromMarch + 2) % 12 + 1
    return (cycle * 400 + year + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * fromMarch + 2) / 5 + 1)
  }
}
