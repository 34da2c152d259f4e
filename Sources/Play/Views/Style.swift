/// Weight and colour. They help the eye and never carry the meaning alone.
///
/// Only bold and four of the sixteen basic colours: each of these can be read on a dark and on a light
/// background, and follows the colours that the reader chose for the terminal. No dim, no grey, no yellow.

enum Style: Equatable {
  case plain, bold, quiet, good, bad
  /// A line of a chart, from 0.
  case series(Int)

  /// What stands between the escape and the `m`; empty for plain.
  private var code: String {
    switch self {
    case .plain: ""
    case .bold: "1"
    case .quiet: "36"
    case .good: "32"
    case .bad: "31"
    case .series(let number): ["36", "35", "32", "31", "1;36", "1;35"][number % 6]
    }
  }

  func dress(_ string: String) -> String {
    code.isEmpty || string.isEmpty ? string : "\u{1B}[\(code)m\(string)\u{1B}[0m"
  }
}

/// One line of a page: pieces, each in one style. Spaces at the end are never shown.
struct Line: Equatable {
  private struct Piece: Equatable {
    var string: String
    let style: Style
  }

  private var pieces: [Piece] = []
  private(set) var columns = 0

  init(_ string: String = "", _ style: Style = .plain) { add(string, style) }

  mutating func add(_ string: String, _ style: Style = .plain) {
    guard !string.isEmpty else { return }
    columns += string.columns
    pieces.append(Piece(string: string, style: style))
  }

  mutating func add(_ other: Line) {
    for piece in other.pieces { add(piece.string, piece.style) }
  }

  /// Spaces up to a column (from 0); nothing when the line is already there.
  mutating func advance(to column: Int) { add(.spaces(column - columns)) }

  func adding(_ string: String, _ style: Style = .plain) -> Line {
    var line = self
    line.add(string, style)
    return line
  }

  func render(colours: Bool) -> String {
    var shown = pieces
    while let last = shown.last, last.string.trimmedEnd.isEmpty { shown.removeLast() }
    if let last = shown.indices.last { shown[last].string = shown[last].string.trimmedEnd }
    return shown.reduce(into: "") { $0 += colours ? $1.style.dress($1.string) : $1.string }
  }

  /// The part that fits. For screens narrower than any drawing was made for.
  func cut(to width: Int) -> Line {
    guard columns > width else { return self }
    var line = Line()
    for piece in pieces { line.add(piece.string.beginning(columns: width - line.columns), piece.style) }
    return line
  }
}
