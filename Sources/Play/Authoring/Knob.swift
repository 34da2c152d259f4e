/// A number that an author can turn: its name, how large it may be, and where it stands in an opening.

import Scenarios
import Simulation
import Wording

package struct Knob: Sendable {
  /// As in a scenario file, with the maps around it: `price`, `quotes.rush.chance`. Those of `customers` are no keys.
  package let name: String
  package let range: ClosedRange<Double>
  /// Only whole numbers mean something.
  package let isWhole: Bool
  /// What counts when a file leaves it out; nil where it cannot be left out.
  package let usual: Double?
  /// One sentence.
  package let meaning: Text
  let get: @Sendable (Opening) -> Double
  let put: @Sendable (Double, inout Opening) -> Void

  /// Every knob that does something in this opening, those of the file first and the model's own numbers last.
  package static func all(for opening: Opening) -> [Knob] {
    supplier + (opening.quotes == nil ? [] : quotes) + customers + model
  }

  /// The knob with this name, in whatever case; `rules.price` is `price`.
  package static func named(_ name: String) -> Knob? {
    let typed = name.lowercased()
    let wanted = typed.hasPrefix("rules.") ? String(typed.dropFirst(6)) : typed
    return every.first { $0.name.lowercased() == wanted }
  }

  /// What stands there now. A shift is 0: it is told from the opening it is put on.
  package func read(_ opening: Opening) -> Double { get(opening) }

  /// The nearest value that a file may have there.
  package func kept(_ value: Double) -> Double {
    let within = value.kept(in: range)
    return isWhole ? Double(Int(within + (within < 0 ? -0.5 : 0.5))) : within
  }

  /// Puts the nearest value that may stand there. Always set on the opening as the file gives it: shifts add up.
  package func set(_ value: Double, in opening: inout Opening) { put(kept(value), &opening) }

  static let every = supplier + quotes + customers + model

  /// The model's own numbers.
  static let model: [Knob] = Rules.entries.map { entry in
    Knob(
      name: entry.name, range: entry.range, isWhole: false, usual: Rules()[keyPath: entry.path],
      meaning: entry.meaning, get: { $0.rules[keyPath: entry.path] }
    ) { value, opening in
      let before = opening.rules
      opening.rules[keyPath: entry.path] = value
      // A file with the weakest rival above the strongest is refused.
      if opening.rules.rivalLow > opening.rules.rivalHigh {
        opening.rules[keyPath: entry.path] =
          entry.name == "rivalLow" ? before.rivalHigh : before.rivalLow
      }
    }
  }
}
