/// Where the program keeps what must outlive it.

import Wording

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

struct Places {
  /// nil when the environment names no home.
  let stateFolder: String?

  /// `$XDG_DATA_HOME/kring` or `~/.local/share/kring`. A relative value names another folder in each working
  /// folder, so by the XDG rules it does not count.
  init(environment: (String) -> String?) {
    func absolute(_ name: String) -> String? {
      guard let value = environment(name), value.hasPrefix("/") else { return nil }
      return value
    }
    if let xdg = absolute("XDG_DATA_HOME") {
      stateFolder = xdg + "/kring"
    } else {
      stateFolder = absolute("HOME").map { $0 + "/.local/share/kring" }
    }
  }

  var history: String? { stateFolder.map { $0 + "/history" } }

  /// Makes the state folder and the folders above it, for this user alone.
  func makeStateFolder() throws(Finding) -> String {
    guard let stateFolder else { throw .noHome }
    var path = ""
    for part in stateFolder.split(separator: "/") {
      path += "/" + part
      guard mkdir(path, 0o700) != 0 else { continue }
      let code = errno
      // mkdir gives several errors for what exists already, by system and by disk.
      var status = stat()
      guard stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFDIR else {
        throw .cannotMake(stateFolder, reason(code == EEXIST ? ENOTDIR : code))
      }
    }
    return stateFolder
  }
}

extension Finding {
  fileprivate static var noHome: Finding {
    Finding(
      Text(
        nl: "Je thuismap is niet bekend: je kunt spelen, maar er wordt niets bewaard.",
        en: "Your home folder is not known: you can play, but nothing is kept."),
      advice: Text(nl: "Zet HOME of XDG_DATA_HOME.", en: "Set HOME or XDG_DATA_HOME."))
  }

  fileprivate static func cannotMake(_ folder: String, _ reason: Text) -> Finding {
    Finding(
      Text(
        nl: "Ik kan de map \(name: folder) niet maken (\(reason)): er wordt niets bewaard, spelen kan wel.",
        en: "I cannot make the folder \(name: folder) (\(reason)): nothing is kept, but you can play."))
  }
}
