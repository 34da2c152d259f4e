/// What other programs read: JSON, written by hand because nothing here needs more of it.

package indirect enum JSON: Sendable {
  case object([(String, JSON)])
  case list([JSON])
  case text(String)
  case whole(Int)
  /// As an author writes it: 0.5.
  case number(String)
  case flag(Bool)

  /// What is short stands on one line; the rest is indented by two.
  package var written: String { written(indent: "") }

  private func written(indent: String) -> String {
    let short = onOneLine
    if indent.count + short.count <= 100 { return short }
    let inner = indent + "  "
    switch self {
    case .object(let members):
      let lines = members.map { inner + quoted($0) + ": " + $1.written(indent: inner) }
      return "{\n" + lines.joined(separator: ",\n") + "\n" + indent + "}"
    case .list(let items):
      return "[\n" + items.map { inner + $0.written(indent: inner) }.joined(separator: ",\n") + "\n" + indent
        + "]"
    default: return short
    }
  }

  /// Without a line end anywhere.
  package var onOneLine: String {
    switch self {
    case .object(let members):
      "{" + members.map { quoted($0) + ": " + $1.onOneLine }.joined(separator: ", ") + "}"
    case .list(let items): "[" + items.map(\.onOneLine).joined(separator: ", ") + "]"
    case .text(let text): quoted(text)
    case .whole(let number): String(number)
    case .number(let number): number
    case .flag(let flag): String(flag)
    }
  }
}

/// Control characters and what a screen would act upon go in as their numbers.
private func quoted(_ text: String) -> String {
  var all = "\""
  for scalar in text.unicodeScalars {
    switch scalar {
    case "\"": all += "\\\""
    case "\\": all += "\\\\"
    case "\n": all += "\\n"
    case "\t": all += "\\t"
    default:
      let isPlain = ![.control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .unassigned]
        .contains(
          scalar.properties.generalCategory)
      if isPlain {
        all.unicodeScalars.append(scalar)
      } else {
        for unit in String(scalar).utf16 { all += "\\u" + padded(String(unit, radix: 16)) }
      }
    }
  }
  return all + "\""
}

private func padded(_ digits: String) -> String { String(repeating: "0", count: 4 - digits.count) + digits }
