/// The facts of some seeds next to each other: one line a fact, one column a seed.

struct FactTable {
  private let seeds: [UInt64]
  /// For each fact, its figure at each seed.
  private let rows: [[Fact]]

  /// - Parameter columns: the facts of each seed, in the same order.
  init(_ seeds: [UInt64], _ columns: [[Fact]]) {
    self.seeds = seeds
    rows = columns[0].indices.map { place in columns.map { $0[place] } }
  }

  var failures: Int { rows.joined().count { !$0.holds } }

  var lines: [String] {
    let header = "           " + padded("", nameWidth) + seeds.map { leading("seed \($0)", 10) }.joined()
    return [header] + rows.map(line) + [
      summary("published figures") { $0.isPublished }, summary("checks") { !$0.isPublished },
    ]
  }

  private let nameWidth = 88

  private func line(_ row: [Fact]) -> String {
    let fact = row[0]
    let verdict = row.allSatisfy(\.holds) ? "ok   " : "FAIL "
    let figures = row.map { leading(decimals($0.figure) + ($0.holds ? " " : "!"), 10) }.joined()
    return verdict + padded(fact.number, 6) + padded(fact.name, nameWidth) + figures
      + "  [\(short(fact.interval.lowerBound)), \(short(fact.interval.upperBound))]  " + fact.source
  }

  private func summary(_ what: String, _ counts: (Fact) -> Bool) -> String {
    let counted = rows.filter { counts($0[0]) }
    let failed = counted.joined().count { !$0.holds }
    return "\(counted.count) \(what) × \(seeds.count) seeds: \(failed) failed"
  }

  private func padded(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.count))
  }

  private func leading(_ text: String, _ width: Int) -> String {
    String(repeating: " ", count: max(0, width - text.count)) + text
  }

  /// Three decimals; no library, so that the table is the same everywhere.
  private func decimals(_ number: Double) -> String {
    guard number.isFinite, abs(number) < 1e12 else { return "\(number)" }
    let thousandths = Int((abs(number) * 1000).rounded())
    let rest = String(thousandths % 1000)
    let sign = number < 0 && thousandths > 0 ? "-" : ""
    return sign + String(thousandths / 1000) + "." + String(repeating: "0", count: 3 - rest.count) + rest
  }

  /// At most three decimals, without zeros at the end.
  private func short(_ number: Double) -> String {
    var text = decimals(number)
    while text.contains("."), text.last == "0" { text.removeLast() }
    if text.last == "." { text.removeLast() }
    return text
  }
}
