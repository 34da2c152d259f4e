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
  /// One for each of the opening's rivals, sources and campaigns, in the same order.
  package var rivals: [Label] = []
  package var sources: [Label] = []
  package var campaigns: [Label] = []
  /// The business column from raw material to consumer, and our place in it from 0; empty when it plays no part.
  package var column: [Text] = []
  package var columnPlace = 0
  /// What the supplier sells, in a sentence; empty when the brief says it.
  package var offer = Text.empty
  /// The commands by which a learner decides here, by their English names; empty for all of them. Weeks always pass.
  package var commands: [String] = []
  /// Ways to play that win or fail; empty where nothing is claimed.
  package var lines: [Line] = []
  package var proof: Proof?

  /// Something with a name that a learner types, and a name to read.
  package struct Label: Equatable, Sendable {
    package let id: String
    package let name: Text
    /// Empty for those without a story.
    package let note: Text

    package init(id: String, name: Text, note: Text = .empty) {
      self.id = id
      self.name = name
      self.note = note
    }
  }

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
