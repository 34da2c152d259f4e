/// A number as people type it: 18,6 or 18.6, 29.000 or 29,000, +5, 5%.

import Wording

/// What a typed number can mean. Two languages have two notations, and a learner may use either.
package struct TypedNumber: Equatable, Sendable {
  /// One reading, or two where the separator could part thousands as well as decimals; the likelier in this language
  /// first. Never empty.
  package let readings: [Double]
  package let isPercentage: Bool
  package let text: String

  /// nil when it is no number.
  package init?(_ typed: String, _ language: Language) {
    text = typed.filter { !$0.isWhitespace }
    var body = Substring(text.replacing("€", with: "").replacing("−", with: "-"))
    isPercentage = body.hasSuffix("%")
    if isPercentage { body = body.dropLast() }
    let sign = body.hasPrefix("-") ? -1.0 : 1
    if body.hasPrefix("-") || body.hasPrefix("+") { body = body.dropFirst() }
    guard body.count <= 18, body.contains(where: \.isASCIIDigit) else { return nil }
    let found = TypedNumber.readings(String(body), language)
    guard !found.isEmpty else { return nil }
    readings = found.map { sign * $0 }
  }

  private static func readings(_ body: String, _ language: Language) -> [Double] {
    let marks = body.filter { !$0.isASCIIDigit }
    guard marks.allSatisfy({ $0 == "." || $0 == "," }) else { return [] }
    guard let first = marks.first else { return Double(body).map { [$0] } ?? [] }
    let kinds = Set(marks)
    if kinds.count == 2 {
      // 1.234,5 or 1,234.5: the last mark is the decimal one.
      guard let last = marks.last, marks.filter({ $0 == last }).count == 1,
        let cut = body.lastIndex(of: last), isGrouped(body[..<cut], by: first)
      else { return [] }
      return value(body, decimal: last).map { [$0] } ?? []
    }
    let groups = isGrouped(Substring(body), by: first) ? value(body, decimal: nil) : nil
    let decimals = marks.count == 1 ? value(body, decimal: first) : nil
    let both = [groups, decimals].compactMap { $0 }
    // In Dutch a point parts thousands, in English a comma.
    let partsThousands: Character = language == .nl ? "." : ","
    return first == partsThousands ? both : both.reversed()
  }

  /// Three digits after every mark, one to three before the first, and no leading nought.
  private static func isGrouped(_ text: Substring, by mark: Character) -> Bool {
    let parts = text.split(separator: mark, omittingEmptySubsequences: false)
    guard let head = parts.first, (1...3).contains(head.count), head.first != "0" else { return false }
    return parts.dropFirst().allSatisfy { $0.count == 3 }
  }

  private static func value(_ text: String, decimal: Character?) -> Double? {
    Double(String(text.compactMap { $0.isASCIIDigit ? $0 : $0 == decimal ? "." : nil }))
  }
}

extension Character {
  var isASCIIDigit: Bool { isASCII && isNumber }
}
