/// Tables as other programs read them: RFC 4180.

struct CSV: Equatable, Sendable {
  var rows: [[String]]

  /// Lines end in CR LF, as the standard says.
  var text: String { rows.map { $0.map(CSV.quoted).joined(separator: ",") + "\r\n" }.joined() }

  private static func quoted(_ field: String) -> String {
    let isPlain = field.allSatisfy { $0 != "," && $0 != "\"" && !$0.isNewline }
    return isPlain ? field : "\"" + field.replacing("\"", with: "\"\"") + "\""
  }

  init(rows: [[String]]) { self.rows = rows }

  /// - Returns: nil when a quote is not closed, or stands in the middle of a field that is not quoted.
  init?(_ text: String) {
    var rows: [[String]] = []
    var row: [String] = []
    var rest = text.withoutByteOrderMark
    while !rest.isEmpty {
      guard let field = CSV.take(&rest) else { return nil }
      row.append(field)
      if rest.first == "," {
        rest = rest.dropFirst()
        if rest.isEmpty || CSV.endsLine(rest.first) { row.append("") }
      }
      if rest.isEmpty || CSV.endsLine(rest.first) {
        // CR LF is a single character here.
        rest = rest.dropFirst()
        rows.append(row)
        row = []
      }
    }
    self.rows = rows
  }

  private static func endsLine(_ character: Character?) -> Bool {
    character == "\r\n" || character == "\n" || character == "\r"
  }

  private static func take(_ rest: inout Substring) -> String? {
    guard rest.first == "\"" else {
      let field = rest.prefix { $0 != "," && !CSV.endsLine($0) }
      rest = rest.dropFirst(field.count)
      return field.contains("\"") ? nil : String(field)
    }
    rest = rest.dropFirst()
    var field = ""
    while let character = rest.popFirst() {
      guard character == "\"" else {
        field.append(character)
        continue
      }
      guard rest.first == "\"" else {
        return rest.isEmpty || rest.first == "," || CSV.endsLine(rest.first) ? field : nil
      }
      rest = rest.dropFirst()
      field.append("\"")
    }
    return nil
  }
}
