/// A scenario as the rest of the program sees it: what an author wrote, read and found right.

import Simulation
import Wording

package struct Scenario: Equatable, Sendable {
  /// The version of the file format this program reads.
  package static let format = "kring/scenario/1"

  package let id: String
  package let version: String
  package let title: Text
  package let brief: Text
  /// One for each customer of `opening`, in the same order.
  package let customers: [Named]
  /// One for each shock of `opening`, in the same order.
  package let events: [Story]
  package let opening: Opening

  package struct Named: Equatable, Sendable {
    /// Lower case, without spaces: what a learner types.
    package let id: String
    package let name: String
    /// Empty for customers without a story.
    package let note: Text
  }

  package struct Story: Equatable, Sendable {
    package let id: String
    package let text: Text

    package init(id: String, text: Text) {
      self.id = id
      self.text = text
    }
  }

  package init(
    id: String, version: String, title: Text, brief: Text, customers: [Named], events: [Story],
    opening: Opening
  ) {
    self.id = id
    self.version = version
    self.title = title
    self.brief = brief
    self.customers = customers
    self.events = events
    self.opening = opening
  }
}
