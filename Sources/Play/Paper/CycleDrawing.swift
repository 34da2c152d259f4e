/// The relationship cycle as a ring: four phases with their counts, arrows with the flows of the week.

import Wording

extension Screen {
  func drawing(_ cycle: Cycle) -> Drawing? {
    let back = spell(.back(cycle.formerWeeks))
    let phases: [(code: String, name: Text, count: Int, x: Int, y: Int)] = [
      ("1", .prospect, cycle.prospects, 740, 1700), ("2a", .newCustomer, cycle.new, 2400, 450),
      ("2b", .loyalCustomer, cycle.loyal, 4060, 1700), ("3", .formerCustomer, cycle.former, 2400, 2950),
    ]
    var shapes: [Markup] = []
    shapes += bend("M74 130 Q74 45 162 45", Spot(x: 1640, y: 450), .right, cycle.won)
    shapes += bend("M313 45 Q406 45 406 122", Spot(x: 4060, y: 1250), .down, cycle.madeLoyal)
    shapes += bend("M406 210 Q406 295 323 295", Spot(x: 3160, y: 2950), .left, cycle.leftLoyal)
    shapes += bend("M167 295 Q74 295 74 218", Spot(x: 740, y: 2150), .up, cycle.returned)
    shapes += bend("M240 85 L240 242", Spot(x: 2400, y: 2500), .down, cycle.leftNew)
    for phase in phases {
      shapes.append(.box(phase.x - 730, phase.y - 400, 1460, 800, "phase", round: 120))
      shapes.append(.words("\(phase.code) \(spell(phase.name))", phase.x, phase.y - 110, nil, .middle))
      shapes.append(.words(language.write(phase.count), phase.x, phase.y + 210, "large", .middle))
    }
    shapes += [
      .words(flow("+", cycle.won), 860, 620, "bold", .end),
      .words(flow("+", cycle.madeLoyal), 3960, 620, "bold"),
      .words(flow("-", cycle.leftLoyal), 3960, 2880, "bold"),
      .words(flow("-", cycle.leftNew), 2480, 1750, "bold"),
      .words(flow("+", cycle.returned), 860, 2880, "bold", .end),
      .words(back, 20, 3120, "quiet"),
      .words("† \(language.write(cycle.gone)) \(spell(.gone))", 4780, 3320, "quiet", .end),
    ]
    return Drawing(height: 342, shapes: shapes)
  }

  private enum Heading { case right, down, left, up }

  /// An arrow; dashed in a week in which nobody went that way.
  private func bend(_ path: String, _ tip: Spot, _ heading: Heading, _ count: Int) -> [Markup] {
    let (along, across) =
      switch heading {
      case .right: ((-100, 0), (0, 55))
      case .left: ((100, 0), (0, 55))
      case .down: ((0, -100), (55, 0))
      case .up: ((0, 100), (55, 0))
      }
    let sides = [1, -1].map {
      Spot(x: tip.x + along.0 + $0 * across.0, y: tip.y + along.1 + $0 * across.1)
    }
    return [
      Markup("path", ["class": count == 0 ? "arrow none" : "arrow", "d": path]),
      .shape([tip] + sides, "full"),
    ]
  }
}
