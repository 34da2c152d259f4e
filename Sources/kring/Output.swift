/// Characters to the terminal, a pipe or a file.

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

enum Output {
  /// Returns when the system has everything. When it cannot be written there is nobody left to tell, so the
  /// program ends: quietly when the reader went away (`kring scenarios | head -1`).
  static func write(_ text: String, to descriptor: Int32 = STDOUT_FILENO) {
    guard let code = writeAll(text, to: descriptor) else { return }
    exit(code == EPIPE ? 128 + SIGPIPE : 1)
  }
}
