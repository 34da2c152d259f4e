/// Lines of earlier sessions, in the file `history` of the state folder.
///
/// Two windows may write it at once: each line is appended in one write. Without a place to keep it, or when
/// that fails, there is no history and nobody is bothered.

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

final class History {
  static let linesMax = 1_000
  private static let bytesMax = 1_000_000

  private let path: String?
  private var last: String?

  init(path: String?) { self.path = path }

  /// At most `linesMax` lines, oldest first.
  func load() -> [String] {
    guard let path, let text = try? Files.read(path, bytesMax: Self.bytesMax) else { return [] }
    let all = text.split(separator: "\n").compactMap { try? TypedText.line($0.utf8) }
    let kept = Array(all.suffix(Self.linesMax))
    // Appending alone would let the file grow for ever.
    if all.count > 2 * Self.linesMax {
      try? Files.write(path, kept.map { $0 + "\n" }.joined(), mode: 0o600)
    }
    last = kept.last
    return kept
  }

  func append(_ line: String) {
    guard let path, line != last else { return }
    last = line
    let descriptor = open(path, O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC | O_NONBLOCK, 0o600)
    guard descriptor >= 0 else { return }
    defer { close(descriptor) }
    _ = writeAll(line + "\n", to: descriptor)
  }
}
