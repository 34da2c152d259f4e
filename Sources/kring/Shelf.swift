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
    guard let directory = opendir(folder) else { return [] }
    defer { closedir(directory) }
    var files: [String] = []
    while let entry = readdir(directory) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name.hasSuffix(".yaml"), !name.hasPrefix(".") { files.append(folder + "/" + name) }
    }
    return files.sorted()
  }
}
