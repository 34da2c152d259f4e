/// The scenario files that a user can name without saying where they are.

import Wording

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

struct Shelf {
  let folder: String
  private static let ending = ".yaml"

  init(environment: (String) -> String?) { folder = environment("KRING_SCENARIOS") ?? "scenarios" }

  /// Names without ending, sorted the same on every machine.
  var names: [String] {
    guard let directory = opendir(folder) else { return [] }
    defer { closedir(directory) }
    var names: [String] = []
    while let entry = readdir(directory) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      guard name.hasSuffix(Self.ending), !name.hasPrefix(".") else { continue }
      names.append(String(name.dropLast(Self.ending.count)))
    }
    return names.sorted()
  }

  /// A path stays as it is; a bare name means the file on the shelf, if it is there.
  func path(_ file: String) -> String {
    guard !file.contains("/") else { return file }
    let named = folder + "/" + file + (file.hasSuffix(Self.ending) ? "" : Self.ending)
    return access(file, F_OK) == 0 && file.hasSuffix(Self.ending) || access(named, F_OK) != 0 ? file : named
  }

  func read(_ file: String) throws(Finding) -> String {
    let path = path(file)
    guard !file.isEmpty, access(path, F_OK) == 0 else { throw .noScenario(file, names) }
    return try Files.read(path)
  }
}

extension Finding {
  fileprivate static func noScenario(_ file: String, _ names: [String]) -> Finding {
    Finding(
      Text(nl: "Er is geen bestand \(name: file).", en: "There is no file \(name: file)."),
      advice: suggestion(for: file, among: names))
  }
}
