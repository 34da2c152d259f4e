/// The real closures of `World`.

import CLineEdit
import Play
import Wording

extension World {
  static func live(shelf: Shelf, keep: World.Keep?) -> World {
    World(
      scenarioFiles: { shelf.files },
      read: { file throws(Finding) in try Files.read(file) },
      write: { file, text throws(Finding) in try Files.write(file, text) },
      interrupted: { interrupt_take() },
      freshSeed: { UInt64.random(in: .min ... .max) },
      keep: keep)
  }
}
