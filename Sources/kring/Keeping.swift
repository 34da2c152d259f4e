/// Where games are kept between sessions.

import Play
import Records
import Wording

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

enum Keeping {
  private static let file = "kring.sqlite"

  /// Throws when there is no place to keep games; playing goes on without it.
  static func open(_ places: Places) throws(Finding) -> World.Keep? {
    try Archive(path: places.makeStateFolder() + "/" + file).keep
  }

  /// The language chosen in an earlier session, for who needs nothing else that is kept; makes no folder or file.
  static func remembered(_ places: Places) -> Language? {
    guard let folder = places.stateFolder, access(folder + "/" + file, R_OK) == 0 else { return nil }
    return language(try? open(places))
  }

  /// The language chosen in an earlier session.
  static func language(_ keep: World.Keep?) -> Language? {
    (try? keep?.setting("language")).flatMap { Language(rawValue: $0) }
  }
}
