/// A scenario under another name.

enum CopiedScenario {
  /// The same file with another id and title; the rest stays as it is, remarks too.
  static func text(of original: String, id: String, title: String) -> String {
    var lines: [Substring] = []
    var isInTitle = false
    for line in original.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
      // What belongs to a key at the margin is indented below it, or empty.
      if isInTitle, line.first.map({ $0 == " " }) ?? true { continue }
      isInTitle = line.hasPrefix("title:")
      if line.hasPrefix("id:") {
        lines.append("id: \(id)")
      } else if isInTitle {
        lines.append("title: {nl: \"\(title)\", en: \"\(title)\"}")
      } else {
        lines.append(line)
      }
    }
    return lines.joined(separator: "\n")
  }
}
