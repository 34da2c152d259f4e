/// The scenario and lesson files that a user can name without saying where they are.

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

struct Shelf {
  let folder: String
  let lessonFolder: String

  init(environment: (String) -> String?) {
    folder = environment("KRING_SCENARIOS") ?? "scenarios"
    lessonFolder = Shelf.beside(folder)
  }

  var files: [String] { Shelf.files(in: folder) }
  var lessons: [String] { Shelf.files(in: lessonFolder) }

  /// The folder called lessons next to another one.
  private static func beside(_ folder: String) -> String {
    let path = folder.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    let parts = path.last == "" ? path.dropLast() : path[...]
    return (parts.dropLast() + ["lessons"]).joined(separator: "/")
  }

  /// With the folder, so that a finding says where the file is. Sorted the same on every machine.
  private static func files(in folder: String) -> [String] {
    (names(in: folder) ?? []).filter(isYAML).map { folder + "/" + $0 }.sorted()
  }

  /// Of a folder and the folders in it; nil when it is no folder. Links to folders are not followed: they can lead
  /// round in a circle.
  static func yamlFiles(in folder: String) -> [String]? {
    let root = folder.count > 1 && folder.hasSuffix("/") ? String(folder.dropLast()) : folder
    guard let names = names(in: root) else { return nil }
    return names.flatMap { name -> [String] in
      let path = root + "/" + name
      var status = stat()
      if lstat(path, &status) == 0, status.st_mode & S_IFMT == S_IFDIR { return yamlFiles(in: path) ?? [] }
      return isYAML(name) ? [path] : []
    }.sorted()
  }

  private static func isYAML(_ name: String) -> Bool { name.hasSuffix(".yaml") }

  /// What a folder holds, hidden files aside.
  private static func names(in folder: String) -> [String]? {
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
