/// The names that differ least from what was typed.

/// At most three names within a third of the word's length (at least one slip), nearest first; names that
/// begin with the word count as near. Equal distances keep the given order.
package func nearest(to word: String, among names: [String]) -> [String] {
  let typed = word.lowercased()
  guard !typed.isEmpty else { return [] }
  let slips = max(1, (typed.count + 1) / 3)
  var seen: Set<String> = []
  let near = names.filter { seen.insert($0).inserted }
    .map { name in (name, distance(typed, name.lowercased())) }
    .filter { name, distance in distance <= slips || (typed.count > 1 && name.lowercased().hasPrefix(typed)) }
  let least = near.map(\.1).min() ?? 0
  return near.filter { $0.1 == least || $0.0.lowercased().hasPrefix(typed) }
    .enumerated()
    .sorted { ($0.element.1, $0.offset) < ($1.element.1, $1.offset) }
    .prefix(3).map(\.element.0)
}

/// Letters to add, drop, change or swap with their neighbour to turn one word into the other
/// (optimal string alignment). Time and space: product of the lengths.
func distance(_ left: String, _ right: String) -> Int {
  let a = Array(left)
  let b = Array(right)
  guard !a.isEmpty, !b.isEmpty else { return max(a.count, b.count) }
  var table = [[Int]](repeating: [Int](repeating: 0, count: b.count + 1), count: a.count + 1)
  for row in 0...a.count { table[row][0] = row }
  for column in 0...b.count { table[0][column] = column }
  for row in 1...a.count {
    for column in 1...b.count {
      let change = table[row - 1][column - 1] + (a[row - 1] == b[column - 1] ? 0 : 1)
      var least = min(change, table[row - 1][column] + 1, table[row][column - 1] + 1)
      if row > 1, column > 1, a[row - 1] == b[column - 2], a[row - 2] == b[column - 1] {
        least = min(least, table[row - 2][column - 2] + 1)
      }
      table[row][column] = least
    }
  }
  return table[a.count][b.count]
}
