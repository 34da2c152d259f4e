/// The scenario files that a user can name without saying where they are.

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

struct Shelf {
  let folder: String

  init(environment: (String) -> String?) { folder = environment("KRING_SCENARIOS") ?? "scenarios" }

  /// With the folder, so that a finding says where the file is. Sorted the same on every machine.
  var files: [String] {
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
