/// Reading and writing pieces of what the system calls a file descriptor.

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// What there is to read, at most 64 kB; nothing at the end. `code` is the error number, or 0.
func readPiece(_ descriptor: Int32) -> (bytes: [UInt8], code: Int32) {
  var code: Int32 = 0
  let bytes = [UInt8](unsafeUninitializedCapacity: 65_536) { space, count in
    let got = read(descriptor, space.baseAddress, space.count)
    code = got < 0 ? errno : 0
    count = max(0, got)
  }
  return (bytes, code)
}

/// Writes until all is written. Gives the error number when that cannot be.
func writeAll(_ text: String, to descriptor: Int32) -> Int32? {
  var text = text
  return text.withUTF8 { bytes in
    var rest = bytes[...]
    while !rest.isEmpty {
      let piece = UnsafeBufferPointer(rebasing: rest)
      let count = write(descriptor, piece.baseAddress, piece.count)
      if count > 0 {
        rest = rest.dropFirst(count)
      } else if count < 0, errno == EAGAIN {
        // Someone else made the terminal non-blocking: wait until it takes more.
        var ready = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
        _ = poll(&ready, 1, -1)
      } else if count < 0, errno != EINTR {
        return errno
      }
    }
    return nil
  }
}
