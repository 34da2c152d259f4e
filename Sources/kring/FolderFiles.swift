/// What can be known of files without reading them.

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

extension Files {
  /// Time of the last change, size and number of the file: an editor that saves changes one of them.
  static func stamp(_ path: String) -> [Int]? {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    #if canImport(Glibc)
      let time = status.st_mtim
    #else
      let time = status.st_mtimespec
    #endif
    return [time.tv_sec, time.tv_nsec, Int(status.st_size), Int(status.st_ino)]
  }

  /// Names in a folder, with the folder, but none that is hidden; sorted the same on every machine.
  static func inFolder(_ path: String) -> [String]? {
    guard let directory = opendir(path) else { return nil }
    defer { closedir(directory) }
    var files: [String] = []
    while let entry = readdir(directory) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if !name.hasPrefix(".") { files.append(path.hasSuffix("/") ? path + name : path + "/" + name) }
    }
    return files.sorted()
  }
}
