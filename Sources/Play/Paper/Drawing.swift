/// Shapes in a box 480 units wide, in one language.
///
/// Coordinates are whole tenths of a unit, so that the same reply gives the same characters everywhere.

import Wording

struct Drawing: Equatable {
  static let width = 480
  /// Units for each column of text, with some to spare.
  static let column = 8

  let height: Int
  let shapes: [Markup]

  /// The drawing as an element of a page.
  /// - Parameters:
  ///   - title: what it is.
  ///   - reading: what can be read off it.
  func svg(title: String, reading: String) -> Markup {
    Markup(
      "svg", ["role": "img", "viewBox": "0 0 \(Drawing.width) \(height)"],
      [Markup("title", [:], title), Markup("desc", [:], reading)] + shapes)
  }
}

extension Screen {
  /// nil for what is no drawing, or holds nothing to draw.
  func drawing(_ block: Block) -> Drawing? {
    switch block {
    case .chart(let chart): drawing(chart)
    case .fan(let fan): drawing(fan)
    case .strip(let strip): drawing(strip)
    case .ledger(let ledger): drawing(ledger)
    case .cycle(let cycle): drawing(cycle)
    case .comparison(let comparison): drawing(comparison)
    case .heading, .rule, .paragraph, .hint, .verbatim, .raw, .table, .finding, .gap: nil
    }
  }

  /// What a screen reader says of a drawing: the sentences of a terminal without drawings, save the title.
  func reading(of block: Block, title: Text) -> String {
    let page = TerminalPage(Screen(language: language, plain: true)).render(Reply([block]))
    var said = page.split(separator: "\n").map { line in String(line.drop { $0 == " " }) }
    let head = lines(title).map { $0.render(colours: false) }
    if said.starts(with: head) { said.removeFirst(head.count) }
    return said.joined(separator: " ")
  }
}

/// Tenths of a unit as they are written: 123 is "12.3".
func units(_ tenths: Int) -> String {
  let (whole, rest) = Int(tenths.magnitude).quotientAndRemainder(dividingBy: 10)
  return (tenths < 0 ? "-" : "") + (rest == 0 ? "\(whole)" : "\(whole).\(rest)")
}

struct Spot: Equatable {
  /// Tenths of a unit, from the left and from the top.
  let x, y: Int

  var written: String { "\(units(x)) \(units(y))" }
}

// Shapes. Looks are classes of the stylesheet.
extension Markup {
  enum Side: String { case start, middle, end }

  /// Words on a drawing; `side` is where their spot is.
  static func words(_ text: String, _ x: Int, _ y: Int, _ look: String? = nil, _ side: Side = .start)
    -> Markup
  {
    Markup(
      "text",
      [
        "x": units(x), "y": units(y), "class": look, "text-anchor": side == .start ? nil : side.rawValue,
      ], text)
  }

  static func stroke(_ spots: [Spot], _ look: String) -> Markup {
    Markup("polyline", ["class": look, "points": spots.map(\.written).joined(separator: " ")])
  }

  static func shape(_ spots: [Spot], _ look: String) -> Markup {
    Markup("polygon", ["class": look, "points": spots.map(\.written).joined(separator: " ")])
  }

  static func box(_ x: Int, _ y: Int, _ width: Int, _ height: Int, _ look: String, round: Int? = nil)
    -> Markup
  {
    Markup(
      "rect",
      [
        "class": look, "x": units(x), "y": units(y), "width": units(width), "height": units(height),
        "rx": round.map { units($0) },
      ])
  }

  /// The sign of a series: circle, square and triangle, full and then hollow.
  static func marker(_ series: Int, at spot: Spot) -> Markup {
    let look = "m\(series % 6)"
    switch series % 3 {
    case 0: return Markup("circle", ["class": look, "cx": units(spot.x), "cy": units(spot.y), "r": "4"])
    case 1: return .box(spot.x - 36, spot.y - 36, 72, 72, look)
    default:
      return .shape(
        [
          Spot(x: spot.x, y: spot.y - 46), Spot(x: spot.x + 46, y: spot.y + 36),
          Spot(x: spot.x - 46, y: spot.y + 36),
        ], look)
    }
  }
}
