/// Tables as other programs read them: RFC 4180.
///
/// Read and written by code point: a comma with an accent on it is one character to Swift, and still a comma.

struct CSV: Equatable, Sendable {
  var rows: [[String]]

  /// Lines end in CR LF, as the standard says.
  var text: String { rows.map { $0.map(CSV.quoted).joined(separator: ",") + "\r\n" }.joined() }

  private static func quoted(_ field: String) -> String {
    guard field.unicodeScalars.contains(where: { ",\"\r\n".unicodeScalars.contains($0) }) else {
      return field
    }
    var quoted = String.UnicodeScalarView()
    for scalar in field.unicodeScalars {
      if scalar == "\"" { quoted.append(scalar) }
      quoted.append(scalar)
    }
    return "\"" + String(quoted) + "\""
  }

  init(rows: [[String]]) { self.rows = rows }

  /// - Returns: nil when a quote is not closed, or stands in the middle of a field that is not quoted.
  init?(_ text: String) {
    var rows: [[String]] = []
    var row: [String] = []
    var rest = Substring(text.withoutByteOrderMark).unicodeScalars
    while !rest.isEmpty {
      guard let field = CSV.take(&rest) else { return nil }
      row.append(field)
      if rest.first == "," {
        rest.removeFirst()
        if rest.isEmpty || CSV.endsLine(rest.first) { row.append("") }
      }
      if rest.isEmpty || CSV.endsLine(rest.first) {
        if rest.popFirst() == "\r", rest.first == "\n" { rest.removeFirst() }
        rows.append(row)
        row = []
      }
    }
    self.rows = rows
  }

  private static func endsLine(_ scalar: Unicode.Scalar?) -> Bool { scalar == "\n" || scalar == "\r" }

  private static func take(_ rest: inout Substring.UnicodeScalarView) -> String? {
    guard rest.first == "\"" else {
      let field = rest.prefix { $0 != "," && !endsLine($0) }
      rest.removeFirst(field.count)
      return field.contains("\"") ? nil : String(Substring(field))
    }
    rest.removeFirst()
    var field = String.UnicodeScalarView()
    while let scalar = rest.popFirst() {
      guard scalar == "\"" else {
        field.append(scalar)
        continue
      }
      guard rest.first == "\"" else {
        return rest.isEmpty || rest.first == "," || endsLine(rest.first) ? String(field) : nil
      }
      rest.removeFirst()
      field.append("\"")
    }
    return nil
  }
}
