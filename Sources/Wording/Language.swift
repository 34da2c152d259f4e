/// The languages of Kring, and how each writes numbers.
///
/// No locale of the machine takes part: the same number reads the same on every computer.

package enum Language: String, CaseIterable, Sendable {
  case nl, en

  /// The language of the environment: the first of the given settings that names one, else English.
  /// - Parameter settings: values of `LC_ALL`, `LC_MESSAGES` and `LANG`, in that order.
  package static func guess(from settings: [String]) -> Language {
    guard let first = settings.first(where: { !$0.isEmpty }) else { return .en }
    return first.hasPrefix("nl") ? .nl : .en
  }

  package var decimalMark: String { self == .nl ? "," : "." }
  package var thousandsMark: String { self == .nl ? "." : "," }

  /// A whole number with thousands marks: 1234 is `1.234` in Dutch and `1,234` in English.
  package func write(_ number: Int) -> String {
    var digits = Array(String(number.magnitude))
    var place = digits.count - 3
    while place > 0 {
      digits.insert(contentsOf: Array(thousandsMark), at: place)
      place -= 3
    }
    return (number < 0 ? "-" : "") + String(digits)
  }

  /// A number kept in whole millionths, with a fixed number of decimals (0 to 6), rounded half away from zero.
  package func write(millionths: Int, decimals: Int, plus: Bool = false) -> String {
    let scale = (decimals..<6).reduce(1) { unit, _ in unit * 10 }
    let units = (Int(millionths.magnitude) + scale / 2) / scale
    let one = (0..<decimals).reduce(1) { unit, _ in unit * 10 }
    let sign = units == 0 ? "" : millionths < 0 ? "-" : plus ? "+" : ""
    guard decimals > 0 else { return sign + write(units) }
    let fraction = String(units % one)
    let zeros = String(repeating: "0", count: decimals - fraction.count)
    return sign + write(units / one) + decimalMark + zeros + fraction
  }
}
