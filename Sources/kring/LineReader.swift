/// Lines of a file, a pipe or a simple terminal, one at a time: a script of any size takes little memory.

import CLineEdit
import Wording

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// What a reader of lines came back with.
enum Typed: Equatable {
  case line(String)
  /// Ctrl-C: what was typed so far does not count.
  case abandoned
  /// Nothing was typed, but something else asks for attention.
  case nudged
  case ended
}

struct LineReader {
  let descriptor: Int32
  private var buffer: ArraySlice<UInt8> = []
  private var sawEnd = false

  /// A line of `TypedText.longestLine` characters takes at most this, with room for its end.
  private static let bytesMax = 4 * TypedText.longestLine + 2

  init(_ descriptor: Int32) { self.descriptor = descriptor }

  mutating func next() throws(Finding) -> Typed {
    var line: [UInt8] = []
    var isTooLong = false
    while true {
      if let end = buffer.firstIndex(of: 0x0A) {
        line += buffer[..<end]
        buffer = buffer[(end + 1)...]
        break
      }
      line += buffer
      isTooLong = isTooLong || line.count > Self.bytesMax
      // The rest of a line that is refused anyway is read and forgotten.
      if isTooLong { line = [] }
      buffer = []
      if sawEnd, line.isEmpty, !isTooLong { return .ended }
      if sawEnd { break }
      if try !fill() { return .abandoned }
    }
    guard !isTooLong else { throw Finding.lineTooLong }
    return .line(try TypedText.line(line))
  }

  /// Takes what there is. False when Ctrl-C came instead.
  private mutating func fill() throws(Finding) -> Bool {
    if interrupt_comes_first(descriptor) { return false }
    let (bytes, code) = readPiece(descriptor)
    if code == EINTR { return true }
    sawEnd = bytes.isEmpty
    guard code == 0 else { throw Finding.unreadable(code) }
    buffer = bytes[...]
    return true
  }
}

extension Finding {
  fileprivate static func unreadable(_ code: Int32) -> Finding {
    Finding(
      Text(
        nl: "Ik kan de invoer niet lezen: \(reason(code)).", en: "I cannot read the input: \(reason(code))."
      ))
  }
}
