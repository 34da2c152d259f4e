/// What pages share: numbers in cells, bars, names from the scenario, and the sentence for what plays no part.

import Scenarios
import Simulation
import Wording

/// The supplier as `show` tells it: one page for each subject, each in a file of its own.
struct SupplierPages {
  let open: OpenGame

  var game: Game { open.game }
  var opening: Opening { open.game.opening }
  var supplier: Supplier { open.game.supplier }
  var policy: Policy { open.game.supplier.policy }
  var rules: Rules { open.game.rules }

  /// A scenario about quotes in days, where nothing is spent on the supplier itself.
  var isAboutDaysOnly: Bool {
    opening.quotes != nil && rules.upkeep == 0 && opening.policy.aims.allSatisfy { $0 == nil }
      && opening.policy.strategy == nil && opening.board == nil
  }

  /// The subject is not in this scenario.
  func noPart(_ sentence: Text) -> Reply {
    Reply([
      .paragraph(sentence),
      .hint(Text(nl: "Wat hier wel kan: typ help.", en: "What you can do here: type help.")),
    ])
  }

  func name(_ labels: [Scenario.Label], _ place: Int) -> Text {
    labels.indices.contains(place) ? labels[place].name : Text.whole(place + 1)
  }

  func word(_ labels: [Scenario.Label], _ place: Int) -> Text {
    labels.indices.contains(place) ? Text(verbatim: labels[place].id) : Text.whole(place + 1)
  }
}

extension Text {
  /// A whole number with its thousands marks.
  static func whole(_ number: Int) -> Text { Text(nl: "\(number)", en: "\(number)") }

  /// "62%" for 0.62.
  static func percent(_ share: Double) -> Text {
    let hundredths = micro(100 * share)
    return Text(nl: "\(points: hundredths, decimals: 0)%", en: "\(points: hundredths, decimals: 0)%")
  }

  /// "6.5": a number with some decimals.
  static func number(_ number: Double, decimals: Int = 1, plus: Bool = false) -> Text {
    let amount = micro(number)
    return Text(
      nl: "\(points: amount, decimals: decimals, plus: plus)",
      en: "\(points: amount, decimals: decimals, plus: plus)")
  }

  /// A number as short as it can be read back: "0.00489", "400".
  static func exact(_ number: Double) -> Text {
    let amount = micro(number)
    let decimals = (0...6).first { places in
      let unit = (places..<6).reduce(1) { unit, _ in unit * 10 }
      return amount % unit == 0
    }
    return Text.number(number, decimals: decimals ?? 6)
  }

  /// A bar for a share of 0 to 1, as many cells as are given; a sign stands at `mark`.
  static func bar(_ share: Double, cells: Int = 20, mark: Double? = nil) -> Text {
    let full = Int((share.kept(in: 0...1)) * Double(cells) + 0.5)
    let at = mark.map { Int($0.kept(in: 0...1) * Double(cells) + 0.5) }
    let drawn = (0..<cells).map { cell in (cell == at ? "│" : "") + (cell < full ? "■" : "·") }
    return Text(verbatim: drawn.joined() + (at == cells ? "│" : ""))
  }

  static let yes = Text(nl: "ja", en: "yes")
  static let no = Text(nl: "nee", en: "no")
}

extension Table.Column {
  static let unnamed = Table.Column(.empty)

  /// A column of bars, which goes first when there is no room.
  static let bars = Table.Column(.empty, canGo: 9, isDrawing: true)
}
