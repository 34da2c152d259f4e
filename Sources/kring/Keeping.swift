/// Where games are kept between sessions.

import Play
import Records
import Wording

enum Keeping {
  /// Throws when there is no place to keep games; playing goes on without it.
  static func open(_ places: Places) throws(Finding) -> World.Keep? {
    let folder = try places.makeStateFolder()
    _ = folder  // <- here: return try Archive(path: folder + "/kring.sqlite").keep
    return nil
  }

  /// The language chosen in an earlier session.
  static func language(_ keep: World.Keep?) -> Language? {
    (try? keep?.setting("language")).flatMap { Language(rawValue: $0) }
  }
}
