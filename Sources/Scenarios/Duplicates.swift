/// Keys that stand twice in one map, wherever that map is.

import Wording

extension Node {
  func reportDuplicates(at source: SourceText, into findings: inout [Finding]) {
    switch content {
    case .scalar:
      return
    case .list(let list):
      for node in list { node.reportDuplicates(at: source, into: &findings) }
    case .map(let entries, let braces):
      let items = braces ? [] : Node.itemsWithoutDash(entries)
      var firstLine: [String: Int] = [:]
      for (place, entry) in entries.enumerated() {
        let length = source.length(of: entry.key, entry.keyStyle, at: entry.keyMark)
        let there = source.place(entry.keyMark, length: length)
        if items.contains(place) {
          findings.append(.dashMissing(at: there))
          // What follows belongs to an item of its own.
          firstLine = [:]
        }
        if let line = firstLine[entry.key] {
          findings.append(.duplicateKey(firstLine: line, at: there))
        } else {
          firstLine[entry.key] = entry.keyMark.line
        }
        entry.value.reportDuplicates(at: source, into: &findings)
      }
    }
  }

  /// Places of keys that begin another item of a list, where a dash was forgotten: the first key of the map comes again,
  /// and so does another one after it.
  private static func itemsWithoutDash(_ entries: [Entry]) -> [Int] {
    guard let first = entries.first?.key else { return [] }
    let again = entries.indices.dropFirst().filter { entries[$0].key == first }
    guard let begin = again.first else { return [] }
    let before = Set(entries[..<begin].map(\.key))
    let isItem = entries[begin...].contains { $0.key != first && before.contains($0.key) }
    return isItem ? again : []
  }
}

extension Finding {
  fileprivate static func dashMissing(at place: Place) -> Finding {
    Finding(
      Text(
        nl: "Hier begint een nieuw deel van de lijst, zonder streepje.",
        en: "A new item of the list begins here, without a dash."), at: place,
      advice: Text(nl: "Zet er een streepje voor: - ...", en: "Put a dash before it: - ..."))
  }

  /// - Parameter firstLine: where the key stands for the first time, when that is known.
  static func duplicateKey(firstLine: Int?, at place: Place) -> Finding {
    let earlier =
      firstLine.map { Text(nl: " Eerder op regel \($0).", en: " Earlier on line \($0).") } ?? .empty
    return Finding(
      Text(nl: "Deze sleutel staat hier twee keer.", en: "This key stands here twice.") + earlier, at: place,
      advice: Text(nl: "Haal er één weg.", en: "Take one of them out."))
  }
}
