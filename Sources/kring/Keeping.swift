/// Where games are kept between sessions.

import Play
import Records
import Wording

enum Keeping {
  /// Throws when there is no place to keep games; playing goes on without it.
  static func open(_ places: Places) throws(Finding) -> World.Keep? {
    try Archive(path: places.makeStateFolder() + "/kring.sqlite").keep
  }

  /// The language chosen in an earlier session.
  static func language(_ keep: World.Keep?) -> Language? {
    (try? keep?.setting("language")).flatMap { Language(rawValue: $0) }
  }
}
