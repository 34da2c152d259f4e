/// Reading and writing whole text files, with findings that say what is in the way.

import Wording

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

enum Files {
  /// Looks before it reads: a folder, a pipe or a device is refused, and so is a file that is too large.
  static func read(_ path: String, bytesMax: Int = 1_000_000) throws(Finding) -> String {
    // O_NONBLOCK: opening a pipe must not wait for a writer.
    let descriptor = open(path, O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .cannotRead(path, reason(errno)) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw .cannotRead(path, reason(errno)) }
    try demandRegular(status, path)
    guard status.st_size <= bytesMax else { throw .tooLarge(path, bytesMax) }
    let bytes = try contents(descriptor, bytesMax: bytesMax, path)
    guard let text = String(validating: bytes, as: UTF8.self) else { throw .notUTF8(path) }
    return text
  }

  /// The lines of a script, which may be of any size and may come from a pipe.
  static func lines(_ path: String) throws(Finding) -> LineReader {
    let descriptor = open(path, O_RDONLY | O_NOCTTY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .cannotRead(path, reason(errno)) }
    var status = stat()
    if fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFDIR {
      close(descriptor)
      throw .cannotRead(path, reason(EISDIR))
    }
    return LineReader(descriptor)
  }

  private static func demandRegular(_ status: stat, _ path: String) throws(Finding) {
    switch status.st_mode & S_IFMT {
    case S_IFREG: return
    case S_IFDIR: throw .cannotRead(path, reason(EISDIR))
    default: throw .cannotRead(path, Text(nl: "het is geen bestand", en: "it is not a file"))
    }
  }

  /// A file may grow while it is read, and some files of the system have no size: count what comes.
  private static func contents(_ descriptor: Int32, bytesMax: Int, _ path: String) throws(Finding) -> [UInt8]
  {
    var all: [UInt8] = []
    while all.count <= bytesMax {
      let (piece, code) = readPiece(descriptor)
      if code == EINTR { continue }
      guard code == 0 else { throw .cannotRead(path, reason(code)) }
      guard !piece.isEmpty else { return all }
      all += piece
    }
    throw .tooLarge(path, bytesMax)
  }

  /// Replaces the file in one step: after a power cut it holds the old text or the new, never a half.
  static func write(_ path: String, _ text: String, mode: mode_t = 0o666) throws(Finding) {
    let target = resolved(path)
    var status = stat()
    if stat(target, &status) == 0, status.st_mode & S_IFMT != S_IFREG {
      throw .cannotWrite(path, Text(nl: "het is geen bestand", en: "it is not a file"))
    }
    let draft = target + ".\(getpid()).tmp"
    let descriptor = open(draft, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode)
    guard descriptor >= 0 else { throw .cannotWrite(path, reason(errno)) }
    var code = writeAll(text, to: descriptor)
    if code == nil, fsync(descriptor) != 0 { code = errno }
    close(descriptor)
    if code == nil, rename(draft, target) != 0 { code = errno }
    if let code {
      unlink(draft)
      throw .cannotWrite(path, reason(code))
    }
  }

  static func remove(_ path: String) throws(Finding) {
    guard unlink(path) == 0 || errno == ENOENT else { throw .cannotWrite(path, reason(errno)) }
  }

  /// Where a link leads, so that the link itself stays.
  private static func resolved(_ path: String) -> String {
    guard let real = realpath(path, nil) else { return path }
    defer { free(real) }
    return String(cString: real)
  }
}

extension Finding {
  fileprivate static func cannotRead(_ path: String, _ reason: Text) -> Finding {
    Finding(
      Text(nl: "Ik kan \(name: path) niet lezen: \(reason).", en: "I cannot read \(name: path): \(reason)."))
  }

  fileprivate static func tooLarge(_ path: String, _ bytesMax: Int) -> Finding {
    Finding(
      Text(
        nl: "\(name: path) is te groot: een bestand mag hier \(bytesMax) bytes zijn.",
        en: "\(name: path) is too large: a file may have \(bytesMax) bytes here."))
  }

  fileprivate static func notUTF8(_ path: String) -> Finding {
    Finding(
      Text(nl: "\(name: path) is geen tekst in UTF-8.", en: "\(name: path) is not text in UTF-8."),
      advice: Text(nl: "Bewaar het bestand als UTF-8.", en: "Save the file as UTF-8."))
  }

  fileprivate static func cannotWrite(_ path: String, _ reason: Text) -> Finding {
    Finding(
      Text(
        nl: "Ik kan \(name: path) niet schrijven: \(reason).", en: "I cannot write \(name: path): \(reason)."
      ))
  }
}
