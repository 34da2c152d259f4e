/// The scenario and lesson files that a user can name without saying where they are.

struct Shelf {
  let folder: String
  let lessonFolder: String

  init(environment: (String) -> String?) {
    folder = environment("KRING_SCENARIOS") ?? Shelf.near
    lessonFolder = Shelf.beside(folder)
  }

  /// Where the scenarios are: here, or beside the folder one stands in, as for who writes in `lessons`.
  private static var near: String {
    ["scenarios", "../scenarios"].first { Files.names(in: $0) != nil } ?? "scenarios"
  }

  var files: [String] { Shelf.files(in: folder) }
  var lessons: [String] { Shelf.files(in: lessonFolder) }

  /// The folder called lessons next to another one.
  private static func beside(_ folder: String) -> String {
    let path = folder.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    let parts = path.last == "" ? path.dropLast() : path[...]
    return (parts.dropLast() + ["lessons"]).joined(separator: "/")
  }

  /// With the folder, so that a finding says where the file is.
  private static func files(in folder: String) -> [String] {
    (Files.names(in: folder) ?? []).filter { $0.hasSuffix(".yaml") }.map { folder + "/" + $0 }.sorted()
  }
}
