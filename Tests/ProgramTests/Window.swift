import Foundation

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A terminal window with the program in it: a pseudo-terminal, typed to and read from as a user does.
///
/// Nothing here waits for a time to pass. It reads until a text appears; the deadline is for what never comes.
final class Window {
  struct Missing: Error, CustomStringConvertible {
    let description: String
  }

  let child: pid_t
  private let terminal: Int32
  /// What came out and was not yet waited for.
  private var output: [UInt8] = []
  /// All that came out.
  private(set) var all: [UInt8] = []
  private var isRunning = true

  private static let deadlineMilliseconds: Int32 = 20_000

  init(
    _ arguments: [String] = [], in home: Home, environment: [String: String?] = [:], columns: UInt16 = 80,
    rows: UInt16 = 24
  ) throws {
    var size = winsize(ws_row: rows, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
    var terminal: Int32 = -1
    var other: Int32 = -1
    guard openpty(&terminal, &other, nil, nil, &size) == 0, let name = ttyname(other) else {
      throw Missing(description: "a pseudo-terminal: \(String(cString: strerror(errno)))")
    }
    let path = String(cString: name)
    self.terminal = terminal
    // Open until the child has opened it too: a side that nobody holds reads as hung up.
    defer { close(other) }
    for descriptor in [terminal, other] { _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC) }
    child = try Child.start(
      arguments, environment: home.environment(environment), leadsSession: true
    ) { actions in
      actions.open(path, as: 0, O_RDWR)
      actions.copy(0, to: 1)
      actions.copy(0, to: 2)
    }
  }

  deinit {
    if isRunning {
      kill(child, SIGKILL)
      _ = Child.wait(for: child)
    }
    close(terminal)
  }

  func type(_ text: String) {
    var text = text
    text.withUTF8 { bytes in
      var rest = bytes[...]
      while !rest.isEmpty {
        let count = write(terminal, UnsafeBufferPointer(rebasing: rest).baseAddress, rest.count)
        guard count > 0 || errno == EINTR else { return }
        rest = rest.dropFirst(max(0, count))
      }
    }
  }

  func resize(columns: UInt16, rows: UInt16 = 24) {
    var size = winsize(ws_row: rows, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(terminal, UInt(TIOCSWINSZ), &size)
  }

  /// Reads until the text appears, and gives all before and with it.
  @discardableResult
  func wait(for text: String) throws -> String {
    let wanted = Array(text.utf8)
    while true {
      if let found = output.firstRange(of: wanted) {
        let seen = String(decoding: output[..<found.upperBound], as: UTF8.self)
        output.removeSubrange(..<found.upperBound)
        return seen
      }
      guard readMore() else {
        throw Missing(description: "\(text.debugDescription) in \(shown.debugDescription)")
      }
    }
  }

  /// Waits for the program to end, and gives its exit code.
  func end() -> Int32 {
    while readMore() {}
    isRunning = false
    return Child.wait(for: child)
  }

  /// All that came out, as text.
  var shown: String { String(decoding: all, as: UTF8.self) }

  /// False when nothing comes any more.
  private func readMore() -> Bool {
    var ready = pollfd(fd: terminal, events: Int16(POLLIN), revents: 0)
    guard poll(&ready, 1, Self.deadlineMilliseconds) > 0 else { return false }
    var piece = [UInt8](repeating: 0, count: 4096)
    let count = read(terminal, &piece, piece.count)
    guard count > 0 else { return false }
    output += piece[..<count]
    all += piece[..<count]
    return true
  }
}
