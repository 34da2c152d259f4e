/// Every concept of the course, C001 to C150, and how Kring shows it. The tables stand in `ConceptsOfCustomers.swift`,
/// `ConceptsOfDelight.swift` and `ConceptsOfData.swift`.

import Simulation
import Wording

package struct Concept: Sendable {
  package enum Shown: Sendable {
    /// Something in the model does it.
    case mechanic([Proof])
    /// A command line that shows it, in English.
    case view(String)
    /// Asked in a lesson.
    case lesson
    /// Set up by a scenario.
    case scenario
  }

  /// What in the model does it.
  package enum Proof: Sendable {
    case cause(Cause)
    case decision(Decision)
    case deed(Deed)
    case gauge(Gauge)
  }

  /// From 1 to 150.
  package let number: Int
  package let shown: Shown
  package let title: Text

  init(_ number: Int, _ shown: Shown, _ title: Text) {
    self.number = number
    self.shown = shown
    self.title = title
  }

  /// "C061".
  package var code: String {
    let digits = String(number)
    return "C" + String(repeating: "0", count: max(0, 3 - digits.count)) + digits
  }

  package static let all = customers + delight + data
}
