/// Whether a file is an export that Kring wrote, by its whole shape.
///
/// The school's own lists and questions can begin in the same way: those are never written over.

import Wording

enum OwnExport {
  static func wrote(_ text: Substring) -> Bool {
    let lines = text.split(whereSeparator: \.isNewline)
    if text.hasPrefix("{") { return lines.allSatisfy(isStatement) }
    if text.hasPrefix("//") { return isGIFT(lines) }
    guard let rows = CSV(String(text))?.rows, let head = rows.first else { return false }
    guard rows.allSatisfy({ $0.count == head.count }) else { return false }
    return isBrightspace(head, rows.dropFirst()) || isCanvas(head, rows.dropFirst())
  }

  private static func isBrightspace(_ head: [String], _ rows: ArraySlice<[String]>) -> Bool {
    guard head.count >= 2, head.first == "OrgDefinedId", head.last == "End-of-Line Indicator" else {
      return false
    }
    return head.dropFirst().dropLast().allSatisfy {
      $0.wholeMatch(of: /L[0-9]{2}( exam)? Points Grade/) != nil
    }
      && rows.allSatisfy { row in
        HandIn.code(row[0]) != nil && row.last == "#" && row.dropFirst().dropLast().allSatisfy(isPoints)
      }
  }

  /// Canvas itself puts a name first, and a number of its own in the column ID.
  private static func isCanvas(_ head: [String], _ rows: ArraySlice<[String]>) -> Bool {
    guard Array(head.prefix(5)) == ClassMarks.canvasHead, let possible = rows.first,
      Array(possible.prefix(5)) == ClassMarks.canvasPossible,
      possible.dropFirst(5).allSatisfy({ $0 == "100" })
    else { return false }
    return head.dropFirst(5).allSatisfy { $0.wholeMatch(of: /L[0-9]{2}( exam)?/) != nil }
      && rows.dropFirst().allSatisfy { row in
        HandIn.code(row[0]) != nil && Array(row.prefix(5)) == [row[0], "", row[0], row[0], ""]
          && row.dropFirst(5).allSatisfy(isPoints)
      }
  }

  private static func isPoints(_ cell: String) -> Bool {
    cell.isEmpty || Int(cell).map { 0...100 ~= $0 } ?? false
  }

  private static func isGIFT(_ lines: [Substring]) -> Bool {
    guard lines.count > 1, lines[1].hasPrefix("$CATEGORY: Kring/L") else { return false }
    return lines.allSatisfy { line in
      line.wholeMatch(of: /\/\/ L[0-9]{2} [a-z0-9-]+ [0-9.]+/) != nil
        || line.wholeMatch(of: /\$CATEGORY: Kring\/L[0-9]{2} .*/) != nil
        || line.wholeMatch(of: /::L[0-9]{2}\.[0-9]+( variant [0-9]+)?::\[plain\].*\{.*\}/) != nil
    }
  }

  private static func isStatement(_ line: Substring) -> Bool {
    let id = #/\{"id": "[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}"/#
    let actor = #/, "actor": \{"objectType": "Agent", "account": \{"homePage": "[^"]*", "name": "[^"]*"\}\}/#
    var rest = line
    for part in [Regex(id), Regex(actor)] {
      guard let found = rest.prefixMatch(of: part) else { return false }
      rest = rest[found.range.upperBound...]
    }
    return rest.hasPrefix(", \"verb\": {\"id\": \"\(XAPI.verbs)")
      && rest.contains("\"object\": {\"objectType\": \"Activity\", \"id\": \"\(XAPI.activities)")
  }
}
