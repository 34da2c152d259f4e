/// Keys that stand twice in one map, wherever that map is.

import Wording

extension Node {
  func reportDuplicates(at source: SourceText, into findings: inout [Finding]) {
    switch content {
    case .scalar:
      return
    case .list(let list):
      for node in list { node.reportDuplicates(at: source, into: &findings) }
    case .map(let entries, _):
      var firstLine: [String: Int] = [:]
      for entry in entries {
        if let line = firstLine[entry.key] {
          let length = source.length(of: entry.key, entry.keyStyle, at: entry.keyMark)
          findings.append(.duplicateKey(firstLine: line, at: source.place(entry.keyMark, length: length)))
        } else {
          firstLine[entry.key] = entry.keyMark.line
        }
        entry.value.reportDuplicates(at: source, into: &findings)
      }
    }
  }
}

extension Finding {
  /// - Parameter firstLine: where the key stands for the first time, when that is known.
  static func duplicateKey(firstLine: Int?, at place: Place) -> Finding {
    let earlier =
      firstLine.map { Text(nl: " Eerder op regel \($0).", en: " Earlier on line \($0).") } ?? .empty
    return Finding(
      Text(nl: "Deze sleutel staat hier twee keer.", en: "This key stands here twice.") + earlier, at: place,
      advice: Text(nl: "Haal er één weg.", en: "Take one of them out."))
  }
}
