/// What can be known of files without reading them.

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

extension Files {
  /// Time of the last change, size, number and disk of the file: an editor that saves changes one of them, and only the
  /// same file, whatever path leads to it, has the same.
  static func stamp(_ path: String) -> [Int]? {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    #if canImport(Glibc)
      let time = status.st_mtim
    #else
      let time = status.st_mtimespec
    #endif
    return [time.tv_sec, time.tv_nsec, Int(status.st_size), Int(status.st_ino), Int(status.st_dev)]
  }

  /// The files of a folder and of the folders in it, with the folder, but none that is hidden; sorted the same on every
  /// machine. Links to folders are not followed: they can lead round in a circle. Nil when it is no folder.
  static func inFolder(_ path: String) -> [String]? {
    let root = path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path
    guard let names = names(in: root) else { return nil }
    return names.flatMap { name -> [String] in
      let file = root + "/" + name
      var status = stat()
      guard lstat(file, &status) == 0, status.st_mode & S_IFMT == S_IFDIR else { return [file] }
      return inFolder(file) ?? []
    }.sorted()
  }

  /// What a folder holds, hidden files aside.
  static func names(in folder: String) -> [String]? {
    guard let directory = opendir(folder) else { return nil }
    defer { closedir(directory) }
    var names: [String] = []
    while let entry = readdir(directory) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if !name.hasPrefix(".") { names.append(name) }
    }
    return names
  }
}
