/// The scenario files that a user can name without saying where they are.

struct Shelf {
  let folder: String

  init(environment: (String) -> String?) { folder = environment("KRING_SCENARIOS") ?? "scenarios" }

  /// With the folder, so that a finding says where the file is.
  var files: [String] { (Files.inFolder(folder) ?? []).filter { $0.hasSuffix(".yaml") } }
}
