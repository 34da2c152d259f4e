/// A reply as characters for one screen.

import Wording

package struct TerminalPage {
  let screen: Screen

  package init(_ screen: Screen) { self.screen = screen }

  /// Lines with ends; empty for an empty reply.
  package func render(_ reply: Reply) -> String { "" }
}
