/// The real closures of `World`.

import CLineEdit
import Play
import Wording

extension World {
  static func live(shelf: Shelf, keep: World.Keep?) -> World {
    World(
      scenarioFiles: { shelf.names },
      read: { file throws(Finding) in try shelf.read(file) },
      write: { file, text throws(Finding) in try Files.write(file, text) },
      interrupted: { interrupt_take() },
      // Six digits are luck enough, and short enough to tell a neighbour.
      freshSeed: { UInt64.random(in: 1...999_999) },
      keep: keep)
  }
}
