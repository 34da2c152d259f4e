/// A field of characters to draw on. Every character on it is one column wide.

struct Canvas {
  private struct Cell {
    var character: Character = " "
    var style = Style.plain
  }

  let width: Int
  let height: Int
  private var cells: [Cell]

  init(width: Int, height: Int) {
    self.width = width
    self.height = height
    cells = Array(repeating: Cell(), count: width * height)
  }

  /// What falls outside the field is not drawn.
  mutating func put(_ character: Character, row: Int, column: Int, _ style: Style = .plain) {
    guard (0..<height).contains(row), (0..<width).contains(column) else { return }
    cells[row * width + column] = Cell(character: character, style: style)
  }

  mutating func put(_ string: String, row: Int, column: Int, _ style: Style = .plain) {
    for (offset, character) in string.enumerated() {
      put(character, row: row, column: column + offset, style)
    }
  }

  /// From one column up to and including another.
  mutating func fill(_ character: Character, row: Int, columns: ClosedRange<Int>, _ style: Style = .plain) {
    for column in columns { put(character, row: row, column: column, style) }
  }

  func line(_ row: Int) -> Line {
    cells[(row * width)..<((row + 1) * width)].reduce(into: Runs()) { $0.add($1.character, $1.style) }.line
  }

  var lines: [Line] { (0..<height).map { line($0) } }

  /// Neighbours of one style become one piece, so that a line does not drown in escape codes.
  private struct Runs {
    private var done = Line()
    private var open = ""
    private var style = Style.plain

    mutating func add(_ character: Character, _ next: Style) {
      if next != style {
        done.add(open, style)
        open = ""
        style = next
      }
      open.append(character)
    }

    var line: Line { done.adding(open, style) }
  }
}
